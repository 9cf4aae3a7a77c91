// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"summitry/internal/extract/lexicon"
	"summitry/internal/text"
)

// claimAt is somebody who says something of a contact.
type claimAt struct {
	actor          int
	si, start, end int
	rule           string
}

// attribute finds who says so, sentence by sentence, and gives it to the contacts told there.
func (d *doc) attribute() {
	var last *claimAt
	var told []*telling
	for si := range d.sents {
		s := &d.sents[si]
		own := s.claims
		s.konj = d.reported(s)
		if len(own) == 0 && last != nil && si-last.si <= 3 && s.para-d.sents[last.si].para <= 1 && (s.konj || d.agreeing(s)) {
			own = append(own, claimAt{last.actor, last.si, last.start, last.end, "claim:goes-on"})
			last.si = si
		} else if len(own) > 0 {
			c := own[0]
			last = &c
		} else if !s.konj {
			last = nil
		}
		if here := d.toldIn(si); len(here) > 0 || !s.konj {
			told = here
		}
		for _, t := range told {
			for _, c := range own {
				if c.rule == "claim:adverbial" {
					continue
				}
				t.claim(c)
			}
		}
	}
}

func (t *telling) claim(c claimAt) {
	for _, have := range t.claims {
		if have.actor == c.actor {
			return
		}
	}
	t.claims = append(t.claims, c)
}

// toldIn are the contacts that sentence si says something of.
func (d *doc) toldIn(si int) []*telling {
	var out []*telling
	add := func(t *telling) {
		for _, have := range out {
			if have == t {
				return
			}
		}
		out = append(out, t)
	}
	for _, f := range d.frames {
		if f.si == si && f.t != nil {
			add(f.t)
		}
	}
	for _, t := range d.tellings {
		for _, h := range t.topics {
			if h.si == si {
				add(t)
			}
		}
	}
	return out
}

// claimsIn finds the claimants of sentence si: "sagte X", "laut X", "X zufolge", "nach Angaben von X", "wie X mitteilte", "so X".
func (d *doc) claimsIn(si int) []claimAt {
	s := &d.sents[si]
	var out []claimAt
	if c, ok := d.institution(si); ok {
		out = append(out, c)
	}
	for k := range s.who {
		m := &s.who[k]
		if len(m.who) != 1 || m.attribute && !d.afterClaimNoun(s, m) {
			continue
		}
		rule := d.claimRule(si, m)
		if rule == "" {
			continue
		}
		out = append(out, claimAt{m.who[0], si, m.start, m.end, rule})
	}
	return personFirst(d, out)
}

// personFirst keeps a person before the outlet or institution that quotes him: "sagte Uschakow der Agentur Interfax zufolge".
func personFirst(d *doc, list []claimAt) []claimAt {
	for _, c := range list {
		if d.isPerson(c.actor) {
			out := list[:0]
			for _, e := range list {
				if d.isPerson(e.actor) {
					out = append(out, e)
				}
			}
			return out
		}
	}
	return list
}

// claimRule tells by which rule a mention is a claimant, "" if it is none.
func (d *doc) claimRule(si int, m *mention) string {
	s := &d.sents[si]
	if m.prep&lexicon.PrepLaut != 0 {
		return "claim:laut"
	}
	for t := m.end; t < len(s.Tokens) && t <= m.end+1; t++ {
		if s.word(t) == "zufolge" {
			return "claim:zufolge"
		}
	}
	if d.afterClaimNoun(s, m) {
		return "claim:angaben"
	}
	if s.word(m.start-1) == "so" && (m.start < 2 || s.Tokens[m.start-2].Shape == text.Punct) && (m.end >= len(s.Tokens) || s.Tokens[m.end].Shape == text.Punct) {
		return "claim:so"
	}
	c := int(s.clause[m.head])
	v := d.inClause(s, c, func(t int) bool {
		_, x, ok := d.verbAt(s, t)
		return ok && (x.Does == lexicon.Claims || x.Claims)
	})
	if v < 0 {
		return ""
	}
	_, x, _ := d.verbAt(s, v)
	if m.prep != 0 {
		if x.Lemma == "heißen" && m.prep&(lexicon.PrepAus|lexicon.PrepVon|lexicon.PrepIn) != 0 {
			return "claim:heisst-es"
		}
		return ""
	}
	if m.genitive || x.Lemma == "heißen" {
		return ""
	}
	if x.Claims && !d.confirmsContact(si, c) {
		return ""
	}
	if d.onlyAdverbial(si, c, m) {
		return "claim:adverbial"
	}
	return "claim:" + x.Lemma
}

// confirmsContact reports whether a frame stands in clause c: "WAFA bestätigte das Gespräch".
func (d *doc) confirmsContact(si, c int) bool {
	for _, f := range d.frames {
		if f.si == si && f.clause == c && f.t != nil {
			return true
		}
	}
	return false
}

// onlyAdverbial reports whether the sentence tells of the contact only as the occasion of a claim about something else: "sagte Merkel
// nach einem Treffen mit Macron".
func (d *doc) onlyAdverbial(si, c int, m *mention) bool {
	adverbial, other := false, false
	for _, f := range d.frames {
		if f.si != si || f.t == nil {
			continue
		}
		if f.clause == c && f.noun != nil {
			adverbial = true
		} else {
			other = true
		}
	}
	for _, t := range d.tellings {
		for _, h := range t.topics {
			if h.si == si {
				other = true
			}
		}
	}
	return adverbial && !other
}

// afterClaimNoun reports whether a mention follows "nach Angaben", "in einer Mitteilung des …".
func (d *doc) afterClaimNoun(s *sent, m *mention) bool {
	t := m.start - 1
	if m.prepAt >= 0 {
		t = m.prepAt - 1
	}
	if t < 0 {
		return false
	}
	if s.marked(t, lexicon.ClaimNoun) && s.Tokens[t].Shape == text.Upper {
		return true
	}
	r, ok := s.ref(t, lexicon.KPhrase)
	return ok && r.ID >= 0 && d.x.Phrase(r).Does == lexicon.Angaben
}

// agreeing reports whether a sentence goes on with "Demnach", "Den Angaben zufolge".
func (d *doc) agreeing(s *sent) bool {
	for t := 0; t < len(s.Tokens) && t < 8; t++ {
		if r, ok := s.ref(t, lexicon.KPhrase); ok && r.ID < 0 {
			return true
		}
	}
	return false
}

// reported reports whether a sentence stands in Konjunktiv I outside quotation marks: somebody's words in the reporter's mouth.
func (d *doc) reported(s *sent) bool {
	for t := range s.Tokens {
		if s.quoted[t] {
			continue
		}
		if s.is(t, lexicon.BeKonj1|lexicon.HaveKonj1) && s.word(t) != "haben" && s.word(t) != "sein" || s.is(t, lexicon.BecomeKonj1) && s.word(t) == "werde" {
			return true
		}
		if s.is(t, lexicon.HaveKonj2) {
			return true
		}
	}
	return false
}
