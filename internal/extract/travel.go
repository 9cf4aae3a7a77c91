// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"summitry/internal/extract/lexicon"
	"summitry/internal/text"
)

// travelFrame reads a journey to a person as a visit: "Merz ist bei Trump eingetroffen", "reist am Montag zu Macron".
func (d *doc) travelFrame(si int, m *lexicon.Match, r lexicon.Ref, v *lexicon.Verb) *frame {
	s := &d.sents[si]
	if s.Tokens[m.Start].Shape != text.Lower && m.Start > 0 || !d.particleAgrees(s, m.Start, r, v) {
		return nil
	}
	f := d.newFrame(si, m, "verb:"+v.Lemma)
	f.does, f.kind, f.verb = lexicon.Visit, "meeting", v
	goal := 0
	for k := range s.who {
		w := &s.who[k]
		if int(s.clause[w.head]) != f.clause || w.attribute || w.genitive && w.prep == 0 {
			continue
		}
		switch {
		case w.prep == 0 && d.isAllPersons(w):
			d.join1(f, si, w, "part:bare")
		case w.prep&(lexicon.PrepBei|lexicon.PrepZu) != 0 && d.isAllPersons(w) && !d.otherHead(s, w, f):
			d.join1(f, si, w, partAt)
			goal++
		}
	}
	if goal > 0 && len(f.parts) == goal && d.sharesSubject(s, f.clause) {
		d.subjectFromOutside(si, f) // "hatte mit Barak gesprochen und war dann zu Arafat gefahren"
	}
	if m := d.inviter(s, f.clause); goal == 0 && m != nil && len(d.placesOf(si, f)) > 0 {
		d.join1(f, si, m, "part:inviter")
		goal++
	}
	if n := len(f.parts); goal == 0 && n > 0 && s.meansIn(f.clause, lexicon.IntoWord) >= 0 {
		if d.masterOfHouse(si, f); len(f.parts) > n {
			goal++ // "kam ins Schloss Bellevue"
		}
	}
	if goal == 0 || len(f.parts) < 2 {
		return nil
	}
	d.decideVerb(si, f, r)
	return f
}

// anaphorFrame reads a verb of happening with a pronoun as its subject: "Es soll erst am Donnerstag stattfinden", "Das war am 9. Dezember".
func (d *doc) anaphorFrame(si int, m *lexicon.Match, r lexicon.Ref, v *lexicon.Verb) *frame {
	s := &d.sents[si]
	if v.Particle != "statt" || !d.particleAgrees(s, m.Start, r, v) {
		return nil
	}
	c := int(s.clause[m.Start])
	start := s.clauses[c].start
	if s.clauses[c].sub && s.is(s.clauses[c].intro, lexicon.Relative) {
		return nil // "das Treffen, das in Brüssel stattfand": the noun tells of it
	}
	if s.is(start, lexicon.But) {
		start++ // "Doch dieses fand nie statt"
	}
	if w := s.word(start); w != "es" && w != "dies" && w != "das" && w != "dieses" && w != "sie" && w != "er" {
		return nil
	}
	if s.find(c, func(t int) bool { _, ok := s.ref(t, lexicon.KNoun); return ok }) >= 0 || s.Tokens[start+1].Shape == text.Upper {
		return nil
	}
	f := d.newFrame(si, m, "verb:"+v.Lemma)
	f.does, f.definite, f.anaphor = lexicon.Happen, true, true
	if n := d.negation(s, c, m.Start); n >= 0 && s.tagIn(c, lexicon.ModalShallPast) >= 0 {
		f.set(cancelled, "status:came-to-nothing", n) // "Doch dieses sollte nie stattfinden"
	}
	d.decideClause(si, f)
	return f
}
