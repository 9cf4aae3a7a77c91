// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"slices"

	"summitry/internal/extract/lexicon"
	"summitry/internal/text"
)

// towardContact reports whether clause c names a contact as what something is done for: "zu einer einstündigen Unterredung".
func (d *doc) towardContact(s *sent, c int) bool {
	return s.find(c, func(t int) bool { return d.contactNoun(s, t) && d.nounPhrase(s, t).prep&lexicon.PrepZu != 0 }) >= 0
}

// faceToFace reports whether something tells that somebody was greeted who stood there: a place, a time, what is in front of them, an honour, or a
// journey told right before of one of the two.
func (d *doc) faceToFace(si int, f *frame) bool {
	s := &d.sents[si]
	if len(d.placesOf(si, f)) > 0 || d.timeOf(si, f) != nil || slices.ContainsFunc(f.verb.Beside, func(w string) bool { return d.hasWords(s, f.clause, w) }) {
		return true
	}
	if f.verb.Bare && s.tagIn(f.clause, lexicon.ModalShall|lexicon.ModalWant) >= 0 {
		return true // "soll auch Chamenei sehen"
	}
	if t := s.tagIn(f.clause, lexicon.PrepVor); t >= 0 && s.is(t+1, lexicon.AnyDet) {
		return true // "begrüßte ihn vor dem Palast"
	}
	if s.clauses[f.clause].sub && d.travelsTo(s, f.clause) {
		return true // "traf in Kiew ein, wo ihn Selenskyj begrüßte"
	}
	if si == 0 || d.sents[si-1].para != s.para || s.clauses[f.clause].sub {
		return false
	}
	before := &d.sents[si-1]
	for t := range before.Tokens {
		if _, v, ok := d.verbAt(before, t); ok && v.Does == lexicon.Travel && slices.ContainsFunc(before.who, func(m mention) bool {
			return m.prep == 0 && slices.ContainsFunc(f.parts, func(p part) bool { return slices.Contains(m.who, p.actor) })
		}) {
			return true
		}
	}
	return false
}

// agreedInRoom reports whether a verb of agreeing tells where two or more persons did so, which they can in one room only: "haben sich in Meseberg auf einen Haushalt
// geeinigt". A contact that they agree on, or at, is told by its noun.
func (d *doc) agreedInRoom(si int, m *lexicon.Match, v *lexicon.Verb) bool {
	s := &d.sents[si]
	f := d.newFrame(si, m, "")
	if v.Reflexive && s.tagIn(f.clause, lexicon.PronReflexive) < 0 || s.clauses[f.clause].infinitive || s.find(f.clause, func(t int) bool { return d.contactNoun(s, t) }) >= 0 || d.phoneCue(s, f.clause) || d.negation(s, f.clause, f.at) >= 0 {
		return false
	}
	on := s.find(f.clause, func(t int) bool { return s.is(t, lexicon.PrepAuf|lexicon.PrepUeber) && !s.dativeDet(t+1) })
	if !slices.ContainsFunc(d.placesOf(si, f), func(w spot) bool { return w.kind == lexicon.KCity && w.si == si && (on < 0 || w.start < on) }) {
		return false
	}
	d.verbParts(si, f, v, true)
	return d.personsIn(f) >= 2 && d.personsIn(f) == len(f.parts)
}

// attitude reports whether clause c says behind a preposition in what state of mind somebody is: "begegnet ihm mit großer Skepsis".
func (d *doc) attitude(s *sent, c int, prep string) bool {
	return s.find(c, func(t int) bool {
		if !s.means(t, lexicon.StanceNoun) || s.Tokens[t].Shape != text.Upper {
			return false
		}
		p := d.prepOf(s, t)
		return p >= t-4 && s.word(p) == prep
	}) >= 0
}

// needsMet reports whether clause c holds one of the words without which verb v tells of no contact, if it needs any.
func (d *doc) needsMet(s *sent, c int, v *lexicon.Verb) bool {
	return len(v.Needs) == 0 || slices.ContainsFunc(v.Needs, func(w string) bool { return d.hasWords(s, c, w) })
}
