// SPDX-License-Identifier: Apache-2.0

package extract

import "summitry/internal/extract/lexicon"

// invited is the contact that one of the two sentences before told without naming persons, held or not, with those whom somebody had asked to it; f.t is set where it is one already: "Die Runde kam am Montag in Paris
// zusammen. Macron hatte dazu Merkel und Putin eingeladen." nil if sentence si says nothing of the kind.
func (d *doc) invited(si int) *frame {
	s := &d.sents[si]
	n := len(d.frames) - 1
	if n < 0 || si == 0 || d.sents[si-1].para != s.para {
		return nil
	}
	f := *d.frames[n]
	called := f.noun != nil && (f.status == planned || f.status == cancelled || f.status == postponed) && d.sents[f.si].para == s.para && f.si == si-2
	if f.si != si-1 && !called || f.t != nil && len(f.t.persons(d)) > 0 || f.status != held && !called && (f.noun == nil || f.status == "" || f.status == denied) || f.when == nil || f.kind == "call" || d.personsIn(&f) > 0 {
		return nil
	}
	c := s.meansIn(0, lexicon.ThereTo)
	if c < 0 || !s.is(s.clauses[0].finite, lexicon.HavePast) || !d.verbIn(s, 0, lexicon.Invite) || d.negation(s, 0, c) >= 0 {
		return nil
	}
	f.parts, f.kind, f.weak, f.fixed = nil, "meeting", false, true
	for k := range s.who {
		if m := &s.who[k]; s.clause[m.head] == 0 && m.prep == 0 && !m.attribute && !m.genitive && d.isAllPersons(m) {
			d.join1(&f, si, m, "part:invited")
		}
	}
	if len(f.parts) < 2 {
		return nil
	}
	return &f
}

// inviter is at whose invitation people came together in clause c, nil if it does not say: "auf Einladung von Macron", "auf Macrons Einladung".
func (d *doc) inviter(s *sent, c int) *mention {
	for k := range s.who {
		m := &s.who[k]
		if int(s.clause[m.head]) != c || !d.isAllPersons(m) {
			continue
		}
		before := m.start - 1
		if m.prepAt >= 0 {
			before = m.prepAt - 1
		}
		if (m.genitive || m.prep&lexicon.PrepVon != 0) && s.means(before, lexicon.InvitationNoun) && s.is(before-1, lexicon.PrepAuf) || m.genitive && m.prep&lexicon.PrepAuf != 0 && s.means(m.end, lexicon.InvitationNoun) {
			return m
		}
	}
	return nil
}
