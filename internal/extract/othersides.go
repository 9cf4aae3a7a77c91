// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"slices"

	"summitry/internal/extract/lexicon"
)

// bothInClause takes the two persons of a clause as those who phoned: "In einem Telefonat hat sich Netanjahu bei Erdogan entschuldigt".
func (d *doc) bothInClause(si int, f *frame) {
	s := &d.sents[si]
	g := &frame{}
	agent := lexicon.Tag(0)
	if d.passive(s, f.clause) {
		agent = lexicon.PrepVon // "wurde von Trump in einem Anruf informiert"
	}
	for k := range s.who {
		m := &s.who[k]
		if int(s.clause[m.head]) != f.clause || m.attribute || m.genitive || m.prep&^(lexicon.PrepBei|lexicon.PrepMit|agent) != 0 || !d.isAllPersons(m) {
			continue
		}
		d.join1(g, si, m, "part:in-clause")
	}
	if len(g.parts) == 1 && d.sharesSubject(s, f.clause) { // "Lindner reiste an und drängte Kemmerich in einem Gespräch zum Rückzug"
		if k := d.bareSubject(s, f.clause-1); k >= 0 && d.isAllPersons(&s.who[k]) {
			d.join1(g, si, &s.who[k], "part:in-clause")
		}
	}
	if len(g.parts) == 2 || len(g.parts) > 2 && f.kind == "call" && !f.definite && d.together(f) && d.verbIn(s, f.clause, lexicon.Utter, lexicon.Claims) {
		f.parts = g.parts
	}
}

// otherOfPair completes a definite contact with one side by the other side of the contact in focus: "Am Tag zuvor hatte der Mexikaner das
// Treffen in Washington platzen lassen."
func (d *doc) otherOfPair(si int, f *frame) {
	t := d.focus(si, 3)
	if t == nil || !t.has(f.parts[0].actor) || len(t.persons(d)) != 2 || !d.planWord(&d.sents[si], f.clause) {
		return
	}
	for _, p := range t.parts {
		if d.isPerson(p.actor) && p.actor != f.parts[0].actor {
			p.rule = "part:other-of-pair"
			f.parts = append(f.parts, p)
		}
	}
}

// protagonist adds whom the article is about where a sentence names one side only and has no subject of its own: "Geplant war auch ein
// Gespräch mit dem Ministerpräsidenten."
func (d *doc) protagonist(si int, f *frame) {
	for i := si - 1; i >= 0 && i > si-4; i-- {
		s := &d.sents[i]
		var best *mention
		for k := range s.who {
			m := &s.who[k]
			if m.prep != 0 || m.genitive || m.attribute || len(m.who) != 1 || !d.isPerson(m.who[0]) || d.speaksForOthers(m.who[0]) || f.hasPart(m.who[0]) {
				continue
			}
			if best == nil || d.actors[m.who[0]].named > d.actors[best.who[0]].named {
				best = m
			}
		}
		if best != nil && (d.leads(best.who[0]) || i == si-1 && d.sents[i].para == d.sents[si].para) {
			d.join1(f, i, best, "part:protagonist")
			return
		}
	}
}

// leads reports whether nobody is named more often than person a so far.
func (d *doc) leads(a int) bool {
	for i := range d.actors {
		if d.isPerson(i) && d.actors[i].named > d.actors[a].named {
			return false
		}
	}
	return true
}

// clauseSubject adds the bare mentions of the clause: in "sagte Merkel nach einem Treffen mit Macron" she is the other side.
func (d *doc) clauseSubject(si int, f *frame) {
	s := &d.sents[si]
	group := -1
	for k := range s.who {
		m := &s.who[k]
		if int(s.clause[m.head]) != f.clause || m.attribute || m.prep != 0 || m.genitive || len(m.who) == 0 || d.spokenOf(s, f, m) {
			continue
		}
		if group >= 0 && m.group != group {
			break
		}
		group = m.group
		d.join1(f, si, m, "part:subject")
	}
}

// spokenOf reports whether the bare mention m of f's clause is what was talked about, or what something was done to, and nobody who takes part: "Im Gespräch mit Putin wurde Nawalny erwähnt", "kam Syrien zur Sprache", "blieb Syrien ausgespart", "wurde Russland kritisiert".
func (d *doc) spokenOf(s *sent, f *frame, m *mention) bool {
	c, fin := f.clause, s.clauses[f.clause].finite
	done := s.find(c, func(t int) bool {
		_, v, ok := d.verbAt(s, t)
		return ok && (v.Does == lexicon.Discuss || v.Does == lexicon.Omit) && t != fin && s.verbForms(t)&lexicon.Participle != 0
	})
	switch {
	case !d.isAllPersons(m) && f.definite && d.personsIn(f) > 0 && d.standsApart(s, f, m):
		return true
	case !d.isAllPersons(m) && d.afterClaimNoun(s, m): // "Die Mitteilung der britischen Regierung über das Telefonat mit Putin"
		return true
	case done >= 0 && s.tagIn(c, lexicon.Have|lexicon.HavePast|lexicon.HaveKonj1|lexicon.HaveKonj2) < 0:
		return s.tagIn(c, lexicon.PrepAuf) < 0 // "wurde auf Syrien angesprochen"
	case d.isAllPersons(m):
		return false
	case d.phraseIn(s, c, lexicon.Concern), d.phraseIn(s, c, lexicon.Omit), d.phraseIn(s, c, lexicon.Discuss), d.concerns(s, c) && d.copula(s, c):
		return true
	}
	if s.tagIn(c, lexicon.BecomePast|lexicon.Worden) < 0 || f.prep&lexicon.PrepZu != 0 && d.verbIn(s, c, lexicon.Invite) {
		return false
	}
	return s.find(c, func(t int) bool {
		_, v, ok := d.verbAt(s, t)
		return ok && t != f.at && slices.Contains([]lexicon.Does{lexicon.Receive, lexicon.Meet, lexicon.Talk, lexicon.Ring, lexicon.Visit}, v.Does)
	}) < 0
}

// standsApart reports whether the body m, beside a contact that others are named for, only has to do with it: "Nach dem Treffen mit Putin geriet die Ukraine
// unter Druck", "Das Treffen mit Kim brachte Nordkorea Anerkennung".
func (d *doc) standsApart(s *sent, f *frame, m *mention) bool {
	fin := s.clauses[f.clause].finite
	return f.prep&(lexicon.PrepVor|lexicon.PrepNach) != 0 || f.prep == 0 && f.at < fin && fin < m.head && !d.isObject(s, f)
}

// concerns reports whether clause c names topics by a noun: "Thema war Syrien".
func (d *doc) concerns(s *sent, c int) bool {
	return s.find(c, func(t int) bool {
		r, ok := s.ref(t, lexicon.KNoun)
		return ok && d.x.Noun(r).Does == lexicon.Concern
	}) >= 0
}
