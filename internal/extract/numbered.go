// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"slices"

	"summitry/internal/extract/lexicon"
	"summitry/internal/text"
)

// numberedMention reads a group told before by how many they are, at the number: "die drei", "die vier Politiker", "die drei Vorsitzenden".
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
	if t+1 < len(s.Tokens) && (s.Tokens[t+1].Shape == text.Upper || d.attributive(s, t+1)) {
		_, office := s.ref(t+1, lexicon.KOffice)
		if !office && !s.marked(t+1, lexicon.PartnerNoun) || d.nameShaped(s, t+2) {
			return m, false // "die drei Länder", "die drei Minister Maas, …"
		}
		m.end, m.head = t+2, t+1
	}
	m.who = d.lastGroup(si, n)
	return m, len(m.who) == n
}

// lastGroup are the n persons who took part in the contact spoken of last, or whom one of the sentences before si names, or two of them together.
func (d *doc) lastGroup(si, n int) []int {
	if t := d.focus(si, 6); t != nil {
		if p := t.persons(d); len(p) == n {
			return p
		}
	}
	var before []int
	for i := si - 1; i >= 0 && i > si-5; i-- {
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
		if len(here) == n {
			return here
		}
		before = d.addPersons(before, here...)
		if len(before) == n {
			return before
		}
		if len(before) > n {
			return nil
		}
	}
	return nil
}
