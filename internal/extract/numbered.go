// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"slices"

	"summitry/internal/extract/lexicon"
	"summitry/internal/text"
)

// numberedMention reads a group told before by how many they are, at the number: "die drei", "die vier Politiker", "die drei Vorsitzenden", "die drei
// Europäer".
func (d *doc) numberedMention(si, t int) (mention, bool) {
	s := &d.sents[si]
	m := mention{start: t, end: t + 1, head: t, prepAt: -1, plural: true, rule: "pronoun:numbered"}
	if !s.lower(t) || !s.is(t-1, lexicon.DetDef) {
		return m, false
	}
	n := plainNumber(s.word(t))
	if n < 3 || n > 6 {
		return m, false
	}
	fits := func([]int) bool { return true }
	if t+1 < len(s.Tokens) && (s.Tokens[t+1].Shape == text.Upper || d.attributive(s, t+1)) {
		r, office := s.ref(t+1, lexicon.KOffice)
		if !office && !s.marked(t+1, lexicon.PartnerNoun) && !d.namesPeople(s, t+1) || d.nameShaped(s, t+2) {
			return m, false // "die drei Länder", "die drei Minister Maas, …"
		}
		if office {
			fits = func(who []int) bool { return d.canHold(who, &d.x.Offices[r.ID]) }
		}
		m.end, m.head = t+2, t+1
	}
	m.who = d.lastGroup(si, n, fits)
	return m, len(m.who) == n
}

// namesPeople reports whether token t calls people by their country: "Deutschen".
func (d *doc) namesPeople(s *sent, t int) bool {
	r, ok := s.ref(t, lexicon.KState)
	return ok && r.Form&lexicon.Adverbial != 0 && r.Form&lexicon.Adjective == 0
}

// canHold reports whether all of who can be called by office o: those of whom an office is known hold that one.
func (d *doc) canHold(who []int, o *lexicon.Office) bool {
	for _, i := range who {
		if a := &d.actors[i]; officeKey(o) != "politician" && (a.person >= 0 || len(a.offices) > 0) && !d.holds(i, o, "", "") {
			return false
		}
	}
	return true
}

// lastGroup are the n persons that fit who took part in the contact spoken of last, or whom one of the sentences before si names, or in an earlier contact, or
// whom two of the sentences name together.
func (d *doc) lastGroup(si, n int, fits func([]int) bool) []int {
	if t := d.focus(si, 6); t != nil {
		if p := t.persons(d); len(p) == n && fits(p) {
			return p
		}
	}
	row := func(i int) []int {
		var here []int
		for k := range d.sents[i].who {
			m := &d.sents[i].who[k]
			if m.attribute {
				continue
			}
			for _, a := range m.who {
				if d.isPerson(a) && !d.speaksForOthers(a) && !slices.Contains(here, a) {
					here = append(here, a)
				}
			}
		}
		return here
	}
	for i := si - 1; i >= 0 && i > si-5; i-- {
		if here := row(i); len(here) == n && fits(here) {
			return here
		}
	}
	for i := len(d.tellings) - 1; i >= 0; i-- {
		if p := d.tellings[i].persons(d); len(p) == n && fits(p) {
			return p // of whom the article was about before others had their say
		}
	}
	var before []int
	for i := si - 1; i >= 0 && i > si-5; i-- {
		before = d.addPersons(before, row(i)...)
		if len(before) == n && fits(before) {
			return before
		}
		if len(before) > n {
			return nil
		}
	}
	return nil
}
