// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"strings"

	"summitry/internal/extract/lexicon"
	"summitry/internal/text"
)

// nounFrame reads a noun that names a contact, with its adjectives and complements: "ein weiteres Telefonat zwischen den beiden",
// "Merkels Empfang des Dalai Lama", "bei ihrem Treffen mit Macron".
func (d *doc) nounFrame(si int, m *lexicon.Match, r lexicon.Ref) *frame {
	s := &d.sents[si]
	n := d.x.Noun(r)
	if s.Tokens[m.Start].Shape == text.Lower {
		return nil
	}
	switch n.Does {
	case lexicon.Meet, lexicon.Ring, lexicon.Talk, lexicon.Visit:
	default:
		return nil
	}
	f := d.newFrame(si, m, "noun:"+n.Lemma)
	f.does, f.noun, f.video, f.summit, f.weak = n.Does, n, n.Video, n.Summit, n.Weak
	f.visit = n.Does == lexicon.Visit
	if d.phoneBefore(s, m.Start) {
		f.weak = false
	} else if n.Needs == "phone" {
		return nil
	}
	if d.interview(s, f) || n.Summit && !s.is(f.end, lexicon.PrepMit) && d.asideOf(s, f.at) && d.verbIn(s, f.clause, lexicon.Talk, lexicon.Meet, lexicon.Ring) {
		return nil
	}
	f.relative = d.relativeOf(s, f)
	switch n.Does {
	case lexicon.Ring:
		f.kind = "call"
	case lexicon.Talk:
		if d.phoneBefore(s, m.Start) || d.phoneCue(s, f.clause) || f.relative >= 0 && d.phoneCue(s, f.relative) {
			f.kind = "call"
		}
		if strings.HasPrefix(m.ModText, "video") || d.phraseIn(s, f.clause, lexicon.VideoCue) {
			f.kind, f.video = "meeting", true
		}
	default:
		f.kind = "meeting"
		if d.phoneBefore(s, m.Start) {
			f.kind = "call"
		}
	}
	np := d.nounPhrase(s, m.Start)
	if d.inTalks(s, f, np) {
		return nil
	}
	f.definite, f.fresh, f.count, f.ordinal, f.past = np.definite, np.fresh, np.count, np.ordinal, np.past
	f.fresh = f.fresh || np.indefinite && f.ordinal > 1 // "ein zweites Gespräch"
	f.strange = m.ModText != "" && len(m.Mod) == 0 && !strings.Contains(s.Tokens[m.Start].Text, "-")
	f.plural = r.Form&lexicon.Plural != 0
	f.several = np.several || r.Form&lexicon.Plural != 0 && !bothNumbers(n) && n.Does == lexicon.Ring
	if n.Lemma == "Gespräch" && r.Form&lexicon.Plural != 0 && f.count > 0 {
		f.several = true
	}
	f.past = f.past || s.find(f.clause, func(t int) bool { return s.marked(t, lexicon.EarlierWord) && t < f.at }) >= 0 && np.prep == 0
	f.genitive, f.prep, f.prepAt = np.genitive, np.prep, np.prepAt
	d.nounParts(si, f, np, m)
	if d.interviewer(si, f) {
		return nil
	}
	if f.kind == "" && f.plural && f.fresh && d.near == "call" && d.mitPersons(f) >= 1 {
		f.kind = "call" // after calls: "Weitere Gespräche führte Obama mit A, B und C"
	}
	if (f.several || f.fresh && f.plural) && f.count == 0 && f.kind == "call" && d.mitPersons(f) >= 2 { // "seine Telefonate mit A und B": one each
		f.several, f.split = false, true
	}
	if n.OnlyPlural && len(f.parts) < 2 && !f.definite {
		f.weak = true
	}
	d.decideNoun(si, f, np)
	f.definite = f.definite || np.such && np.prep == 0 && f.status == denied // "Ein solches Treffen habe es nicht gegeben": the one told of
	if f.visit && (f.status == cancelled || f.status == postponed) && d.personsIn(f) == 1 {
		d.hostCalledOff(si, f)
	}
	return f
}

// relativeOf is the relative clause that follows the noun: "ein Gespräch, das zwischen beiden geplant war"; -1 if none.
func (d *doc) relativeOf(s *sent, f *frame) int {
	for c := range s.clauses {
		x := s.clauses[c]
		if !x.sub || x.intro < 0 || !s.is(x.intro, lexicon.Relative) || s.is(x.intro, lexicon.Subord) || x.start < f.end || x.parent != f.clause {
			continue
		}
		behind := f.end
		for behind < x.start && (s.is(behind, lexicon.AnyPrep) && d.inTime(s, behind+1) || d.inTime(s, behind)) {
			behind++ // "das Essen im März 2010, bei dem"
		}
		if x.start <= behind+3 || d.tellsOfContact(s, c) && d.noNounBetween(s, f.end, x.start) {
			return c
		}
	}
	return -1
}

// tellsOfContact reports whether the pronoun of relative clause c means a contact and nobody: its verb says what becomes of contacts, in the passive or
// with a subject beside it, and no other contact is named in it: "das Treffen mit Macron, das am Freitag stattfinden soll", not "…, der ein
// Gespräch plant".
func (d *doc) tellsOfContact(s *sent, c int) bool {
	if s.find(c, func(t int) bool { _, ok := s.ref(t, lexicon.KNoun); return ok }) >= 0 {
		return false
	}
	return d.verbIn(s, c, lexicon.Happen) || d.fallsThrough(s, c) || d.verbIn(s, c, lexicon.Hold, lexicon.Plan, lexicon.Cancel, lexicon.Postpone) &&
		(d.bareSubject(s, c) >= 0 || s.tagIn(c, lexicon.Be|lexicon.BePast|lexicon.Become|lexicon.BecomePast|lexicon.Worden) >= 0)
}

// fallsThrough reports whether the verb of clause c is one of calling off whose subject is the contact itself: "das in letzter Minute platzte".
func (d *doc) fallsThrough(s *sent, c int) bool {
	return s.find(c, func(t int) bool {
		_, v, ok := d.verbAt(s, t)
		return ok && v.Does == lexicon.Cancel && v.Object == ""
	}) >= 0 && d.bareSubject(s, c) < 0
}

// noNounBetween reports whether no other contact is named between tokens a and b of one clause.
func (d *doc) noNounBetween(s *sent, a, b int) bool {
	for t := a; t < b; t++ {
		if _, ok := s.ref(t, lexicon.KNoun); ok {
			return false
		}
	}
	return true
}

func bothNumbers(n *lexicon.Noun) bool { return n.Plural == "" }

// phoneBefore reports whether an adjective before the noun says that it went by phone: "ein telefonischer Kontakt".
func (d *doc) phoneBefore(s *sent, t int) bool {
	for j := t - 1; j >= 0 && s.Tokens[j].Shape == text.Lower && !s.is(j, lexicon.AnyPrep); j-- {
		if s.marked(j, lexicon.PhoneWord) {
			return true
		}
	}
	return false
}

// phrase is what stands before a contact noun.
type phrase struct {
	start      int // its first token
	prep       lexicon.Tag
	prepAt     int
	definite   bool
	such       bool // "ein solches Treffen"
	indefinite bool
	negated    bool
	genitive   bool
	possessive bool
	fresh      bool
	past       bool
	several    bool
	count      int
	ordinal    int
	mark       lexicon.Mark
	markAt     int
	owner      []part // "Trumps Treffen"
}

// nounPhrase reads from a contact noun to the left: adjectives, numbers, determiner, genitive, preposition.
func (d *doc) nounPhrase(s *sent, t int) phrase {
	p := phrase{start: t, prepAt: -1, markAt: -1}
	j := t - 1
	for j >= 0 {
		const adj = lexicon.AdjPlanned | lexicon.AdjCancelled | lexicon.AdjPostponed | lexicon.AdjPast | lexicon.AdjNew | lexicon.AdjFirst | lexicon.AdjDenied
		if mk := s.tags[j].Mark & adj; mk != 0 && s.Tokens[j].Shape == text.Lower {
			p.mark |= mk
			if p.markAt < 0 || mk&(lexicon.AdjCancelled|lexicon.AdjPostponed|lexicon.AdjPlanned) != 0 {
				p.markAt = j
			}
			p.fresh = p.fresh || mk&lexicon.AdjNew != 0
			p.past = p.past || mk&lexicon.AdjPast != 0
		}
		if n, ord, ok := text.Number(s.Tokens[j]); ok && (n > 1 || ord) && !d.inTime(s, j) {
			switch {
			case ord:
				p.ordinal = n
			case n > 1 && n < 1000:
				p.count = n
			}
			if s.Tokens[j].Shape == text.Lower || s.Tokens[j].Shape == text.Digit {
				j--
				continue
			}
		}
		if d.attributive(s, j) || s.Tokens[j].Shape == text.Lower && s.tags[j].Mark&adj != 0 || s.is(j, lexicon.PastAdverb|lexicon.AgainAdverb) {
			if s.word(j) == "mehrere" || s.word(j) == "zahlreiche" || s.word(j) == "mehreren" || s.word(j) == "einige" || s.word(j) == "viele" {
				p.several = true
			}
			j--
			continue
		}
		break
	}
	j = d.pastAttribute(s, j, t)
	p.start = j + 1
	if j >= 0 && s.is(j, lexicon.AnyDet) {
		switch tags := s.tags[j].Tags; {
		case tags&lexicon.DetNeg != 0:
			p.negated = true
		case tags&(lexicon.DetPossM|lexicon.DetPossF) != 0:
			p.possessive, p.definite = true, true
		case tags&(lexicon.DetDef|lexicon.DetDem) != 0:
			p.definite = tags&lexicon.DetDem == 0 || !strings.HasPrefix(s.word(j), "solch")
			p.such = !p.definite
		case tags&lexicon.DetIndef != 0:
			p.indefinite = true
		}
		p.genitive = (s.is(j, lexicon.GenitiveDet) || s.marked(j, lexicon.FeminineGenitive) || s.means(j, lexicon.DetDer) && !d.masculine(s, t) && !d.adverbialAt(s, j-1)) && j > 0 && s.Tokens[j-1].Shape == text.Upper && !s.is(j-1, lexicon.AnyPrep)
		p.start = j
		j--
		if p.such && s.is(j, lexicon.DetIndef) {
			p.start = j
			j--
		}
	}
	if s.marked(j, lexicon.GenitivePronoun) && j > 0 && s.Tokens[j-1].Shape != text.Punct && !(s.is(j-1, lexicon.AnyPrep) && j > 1 && s.Tokens[j-2].Shape == text.Punct) {
		p.definite, p.possessive = true, true
		if m := d.lastBefore(s, j); m != nil {
			p.owner = append(p.owner, part{m.who[0], -1, m, "part:dessen"})
		}
		p.start = j
		if s.is(j-1, lexicon.AnyPrep) { // "bei dessen Besuch"
			p.prep, p.prepAt = s.tags[j-1].Tags&lexicon.AnyPrep, j-1
		}
		return p
	}
	for k := range s.who { // a genitive name in front: "Trumps letztes Treffen"
		if m := &s.who[k]; m.end == p.start && m.genitive && m.start < p.start && !s.is(p.start, lexicon.AnyDet) { // not "nach Angaben des Kreml das Gespräch"
			m.attribute = true
			p.definite = true
			for _, a := range m.who {
				p.owner = append(p.owner, part{a, -1, m, "part:genitive-before"})
			}
			p.start = m.start
			j = m.start - 1
			if m.prep != 0 {
				p.prep, p.prepAt = m.prep, m.prepAt
				m.prep = 0
			}
		}
	}
	if j >= 0 && s.is(j, lexicon.AnyPrep) && p.prep == 0 {
		p.prep, p.prepAt = s.tags[j].Tags&lexicon.AnyPrep, j
		p.definite = p.definite || contracted(s, j)
	}
	return p
}

// contracted reports whether the preposition at token t holds the article of its noun.
func contracted(s *sent, t int) bool {
	switch s.word(t) {
	case "beim", "am", "im", "vom", "zum", "zur":
		return true
	}
	return false
}

// lastBefore is the person mentioned last before token t, whom "dessen" and "deren" mean by their gender.
func (d *doc) lastBefore(s *sent, t int) *mention {
	for k := len(s.who) - 1; k >= 0; k-- {
		m := &s.who[k]
		if m.end <= t && len(m.who) == 1 && d.isPerson(m.who[0]) {
			if a := &d.actors[m.who[0]]; !a.sexed || a.fem == (s.word(t) == "deren") {
				return m
			}
		}
	}
	return nil
}

// adverbialAt reports whether token t ends the name of a place or a time, which no genitive hangs on: "am Samstag fand in Jakarta der Asean-Gipfel statt".
func (d *doc) adverbialAt(s *sent, t int) bool {
	if t < 0 {
		return false
	}
	_, city := s.ref(t, lexicon.KCity)
	return city || d.inTime(s, t)
}

// masculine reports whether the contact noun at token t is masculine; before any other, "der" is a genitive: "der Begegnung", "der Gespräche".
func (d *doc) masculine(s *sent, t int) bool {
	r, ok := s.ref(t, lexicon.KNoun)
	return ok && d.x.Noun(r).Masculine
}

// pastAttribute steps from token j left over what a participle before the noun governs, to the determiner: "sein für Samstag geplantes Treffen",
// "ein zweites, bislang nicht bekanntes Gespräch".
func (d *doc) pastAttribute(s *sent, j, noun int) int {
	if j < 0 || j == noun-1 || s.is(j, lexicon.AnyDet) {
		return j
	}
	for k := j; k >= 0 && k > j-7; k-- {
		switch {
		case s.is(k, lexicon.AnyDet) && !s.is(k, lexicon.AnyPrep):
			if s.is(k-1, lexicon.AnyPrep) && (s.Tokens[k+1].Shape == text.Upper || s.Tokens[k+1].Shape == text.Digit) {
				continue
			}
			return k
		case s.is(k, lexicon.AnyPrep) && d.attributive(s, k+1) && s.word(k+2) == ",":
			return k // "in langen, vom Papst angeregten Gesprächen"
		case s.word(k) == "," && k > 0 && d.attributive(s, k-1):
		case s.Tokens[k].Shape == text.Punct && !d.inTime(s, k), d.knownFinite(s, k):
			return j
		}
	}
	return j
}

// knownFinite reports whether token t is a finite verb that the lexicon knows, not one guessed by its ending.
func (d *doc) knownFinite(s *sent, t int) bool {
	if s.is(t, lexicon.AnyAux) || s.marked(t, lexicon.StrongPast) {
		return true
	}
	_, ok := s.ref(t, lexicon.KVerb)
	return ok && isFinite(s, t)
}
