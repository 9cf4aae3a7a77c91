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
	np := d.nounPhrase(s, m.Start)
	switch n.Does {
	case lexicon.Ring:
		f.kind = "call"
	case lexicon.Talk:
		if d.phoneBefore(s, m.Start) || d.phoneCue(s, f.clause) && !(np.possessive && np.prep&lexicon.PrepUeber != 0) || f.relative >= 0 && d.phoneCue(s, f.relative) {
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
	if f.plural && !f.several && f.kind != "call" && f.count == 0 && d.apartFrom(f) {
		f.split = true // "Gespräche mit Macron und dem Briten Johnson": one each
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
		if f.noun != nil && !f.noun.Masculine && s.role(x.intro, lexicon.MasculineRelative) && !s.is(x.intro-1, lexicon.AnyPrep) {
			continue // "das Gespräch mit Mottaki, der Lawrow getroffen hatte"
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
	if s.is(s.clauses[c].intro-1, lexicon.PrepAn) && d.findVerb(s, c, func(v *lexicon.Verb) bool { return v.Particle == "teil" }) >= 0 {
		return true // "Das Treffen findet nicht statt, an dem Merkel und Macron teilnehmen sollten"
	}
	if strings.HasSuffix(s.word(s.clauses[c].intro), "s") && d.verbIn(s, c, lexicon.Plan) && d.bareSubject(s, c) < 0 {
		return true // "das noch aussteht": nobody is a thing
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
