// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"cmp"
	"slices"
	"strings"

	"summitry/internal/extract/lexicon"
	"summitry/internal/text"
)

// frame is one place of the text that tells of a contact: a verb or noun with what hangs on it.
type frame struct {
	si, clause int
	relative   int // the relative clause behind the noun, -1
	at, end    int // tokens of the trigger
	does       lexicon.Does
	kind       string // meeting, call; "" while talk is undecided
	rule       string

	parts  []part
	status string // held, planned, postponed, cancelled, denied, unconfirmed; "" where open
	why    string // the rule that decided the status
	wordAt int    // the token it was decided by

	definite bool // "das Treffen": spoken of before
	fresh    bool // "ein weiteres Treffen": another one
	visit    bool
	summit   bool
	weak     bool // does not make a contact by itself
	video    bool
	several  bool // several contacts told as one, or "mehrfach"
	plural   bool // the noun is plural
	count    int
	ordinal  int
	past     bool // told as lying back: "zuvor", "das letzte Treffen"
	formerly bool // told as planned once: "eigentlich wollten sie"
	other    bool // somebody takes part whom nothing tells: "der Besuch eines Präsidenten"
	anaphor  bool // told by a pronoun: "Es soll am Donnerstag stattfinden"

	when     *text.Time
	saidOn   bool // when is the day somebody spoke of it, which may be another
	where    []spot
	occasion *spot
	minutes  *text.Time
	hostPart int // index into parts, -1
	verb     *lexicon.Verb
	noun     *lexicon.Noun

	strange  bool        // a compound whose first part is unknown: "Protestantentreffen"
	split    bool        // one contact with each of those behind mit
	turned   bool        // one of several contacts that a clause told of one after the other
	genitive bool        // an attribute of another noun: "die Wiederaufnahme der Gespräche"
	prep     lexicon.Tag // the preposition before its noun
	prepAt   int         // where that stands, -1
	fixed    bool        // date and places are set already
	near     string      // the kind of the contact word before it
	t        *telling
}

// part is one actor's part in a frame, with the words that say so.
type part struct {
	actor int
	si    int
	m     *mention
	rule  string
}

// spot is a place or occasion with its words.
type spot struct {
	key, name  string
	si         int
	start, end int
	rule       string
	kind       lexicon.Kind
	id         int32
}

// findFrames walks the sentences in order; mentions, frames and links are made sentence by sentence, because "die beiden" and "das
// Gespräch" mean what was told before.
func (d *doc) framesOf(si int) []*frame {
	if d.en {
		return d.englishFrames(si)
	}
	s := &d.sents[si]
	var out []*frame
	for i := range s.matches {
		m := &s.matches[i]
		for _, r := range m.Refs {
			var f *frame
			switch r.Kind {
			case lexicon.KVerb:
				f = d.verbFrame(si, m, r)
			case lexicon.KNoun:
				f = d.nounFrame(si, m, r)
			case lexicon.KPhrase:
				f = d.phraseFrame(si, m, r)
			case lexicon.KOccasion:
				f = d.summitFrame(si, m, r)
			}
			if f != nil {
				out = append(out, f)
				break
			}
		}
	}
	d.unite(out)
	out = d.jointFrames(si, d.hostFrames(si, d.spentWith(si, d.companyFrames(si, d.guestFrames(si, d.aloneFrames(si, d.phoneFrames(si, out)))))))
	if f := d.invited(si); f != nil {
		out = append([]*frame{f}, out...)
	}
	out = append(out, d.accepted(si, out)...)
	out = append(out, d.contrasts(si, out)...)
	out = d.alsoThere(si, d.talkPartners(si, append(out, d.asked(si)...)))
	out = append(out, d.gapFrames(si, out)...)
	out = append(out, d.followed(si, out)...)
	return append(out, d.ellipses(si, out)...)
}

// framesIn are the frames of sentence si told so far; frames stand in the order of the sentences.
func (d *doc) framesIn(si int) []*frame {
	order := func(f *frame, si int) int { return cmp.Compare(f.si, si) }
	from, _ := slices.BinarySearchFunc(d.frames, si, order)
	to, _ := slices.BinarySearchFunc(d.frames, si+1, order)
	return d.frames[from:to]
}

func (d *doc) newFrame(si int, m *lexicon.Match, rule string) *frame {
	s := &d.sents[si]
	return &frame{relative: -1, si: si, clause: int(s.clause[m.Start]), at: m.Start, end: m.End, rule: rule, wordAt: m.Start, hostPart: -1, prepAt: -1}
}

// phoneCue reports whether words of clause c say that people phoned.
func (d *doc) phoneCue(s *sent, c int) bool {
	return s.markIn(c, lexicon.PhoneWord) >= 0 || d.phraseIn(s, c, lexicon.PhoneCue) || s.find(c, func(t int) bool {
		r, ok := s.ref(t, lexicon.KNoun)
		return ok && d.x.Noun(r).Does == lexicon.Ring
	}) >= 0
}

// hasWords reports whether clause c holds words in a row.
func (d *doc) hasWords(s *sent, c int, words string) bool {
	list := strings.Fields(text.Fold(words))
	return s.find(c, func(t int) bool {
		for i, w := range list {
			if s.word(t+i) != w {
				return false
			}
		}
		return true
	}) >= 0
}

// join1 adds the actors of a mention to the parts of f.
func (d *doc) join1(f *frame, si int, m *mention, rule string) {
	for _, a := range m.who {
		if d.actors[a].Kind == Outlet {
			continue
		}
		if !f.hasPart(a) {
			f.parts = append(f.parts, part{a, si, m, rule})
		}
	}
}

// hasPart reports whether actor a takes part in f.
func (f *frame) hasPart(a int) bool {
	for _, p := range f.parts {
		if p.actor == a {
			return true
		}
	}
	return false
}

// dropBodies keeps states and organisations out of a frame in which persons act, unless they stand in one row with them: in "Merkel traf
// Macron in Paris" nothing is a delegation, in "Rubio traf die russische Delegation" the second is.
func (d *doc) dropBodies(f *frame) {
	if d.personsIn(f) < 2 {
		return
	}
	kept := f.parts[:0]
	for _, p := range f.parts {
		if d.isPerson(p.actor) || p.rule == partWith || p.rule == partBetween || p.m.rule == "role:of-each" {
			kept = append(kept, p)
		}
	}
	f.parts = kept
}

// summitFrame reads a summit as a contact of its members where it is what the sentence is about: "Der EU-Gipfel wird verschoben". At a
// summit ("am Rande des Gipfels") it is an occasion only.
func (d *doc) summitFrame(si int, m *lexicon.Match, r lexicon.Ref) *frame {
	s := &d.sents[si]
	o := &d.x.Occasions[r.ID]
	if o.General || o.Of == "" {
		return nil
	}
	of, ok := d.x.ByKey(o.Of)
	if !ok || of.Kind != lexicon.KOrganisation || !d.assembles(of) {
		return nil
	}
	np := d.nounPhrase(s, m.Start)
	f := d.newFrame(si, m, "summit")
	f.does, f.kind, f.summit, f.definite, f.noun = lexicon.Meet, "meeting", true, np.definite, &lexicon.Noun{Lemma: o.Name, Summit: true}
	f.relative = d.relativeOf(s, f)
	f.occasion = &spot{key: o.Key, name: o.Name, si: si, start: m.Start, end: m.End, rule: "occasion:itself", kind: lexicon.KOccasion, id: r.ID}
	d.membersOf(si, f, m, of.ID)
	if fin := s.clauses[f.clause].finite; np.prep == 0 && (strings.HasSuffix(s.word(np.start), "m") && s.is(np.start, lexicon.DetDef) || s.is(fin, lexicon.ModalMust) && s.marked(fin, lexicon.StrongPast)) {
		return nil // "Dem EU-Gipfel blieb Merkel fern", "Der EU-Gipfel musste sich damit befassen"
	}
	if np.prep != 0 || np.genitive {
		if o.Crowd {
			return nil
		}
		return d.atSummit(si, f, np)
	}
	d.decideNoun(si, f, np)
	if f.status == "" {
		return nil
	}
	return f
}

// assembles reports whether an organisation's summits and councils are contacts: those of states and their unions, and of groups of politicians.
func (d *doc) assembles(of lexicon.Ref) bool {
	k := d.x.Organisations[of.ID].Kind
	return political(k) || k == "group"
}

// political reports whether organisations of a kind meet as contacts of this trade: states and their unions, not sport's federations.
func political(kind string) bool { return kind == "union" || kind == "alliance" || kind == "group" }
