// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"strings"

	"summitry/internal/extract/lexicon"
	"summitry/internal/text"
)

// rivalMention reads a noun at token t that means one of two by the other, or both: "sein Kontrahent", "ihre Gesprächspartnerin", "die Rivalen". It means
// nobody but those of the pair that the article speaks of; a name behind the noun says by itself who it is.
func (d *doc) rivalMention(si, t int) (mention, bool) {
	s := &d.sents[si]
	m := mention{start: t, end: t + 1, head: t, prepAt: -1, rule: "pronoun:rival"}
	det := t - 1
	for det >= 0 && s.lower(det) && d.attributive(s, det) {
		det--
	}
	if !s.role(t, lexicon.RivalNoun) || s.Tokens[t].Shape != text.Upper || t+1 < len(s.Tokens) && (s.Tokens[t+1].Shape == text.Upper || s.is(t+1, lexicon.GenitiveDet|lexicon.PrepVon|lexicon.PrepAus)) {
		return m, false
	}
	m.start = det
	switch w := s.word(t); {
	case s.is(det, lexicon.DetPossM|lexicon.DetPossF) && !strings.HasSuffix(w, "innen"):
		m.who = d.rivalOf(si, t, s.is(det, lexicon.DetPossF) && !s.is(det, lexicon.DetPossM), strings.HasSuffix(w, "in"))
	case s.is(det, lexicon.DetDef) && det == t-1 && (strings.HasSuffix(w, "innen") || strings.HasSuffix(w, "en") && !s.is(t+1, lexicon.PrepMit) && (s.word(det) == "die" || s.word(det) == "den" && s.is(det-1, lexicon.DativePrep))):
		m.plural = true
		m.who = d.rivals(si)
	default:
		return m, false
	}
	return m, len(m.who) > 0
}

// rivals are the two of the contact spoken of last that a clause tells as one of two, else the pair spoken of.
func (d *doc) rivals(si int) []int {
	if t := d.focus(si, 12); t != nil {
		for _, f := range t.frames {
			var pair []int
			for _, p := range f.parts {
				pair = d.addPersons(pair, p.actor)
			}
			if len(pair) == 2 {
				return pair
			}
		}
	}
	return d.pairWhere(si, func(pair []int) bool { return len(pair) == 2 })
}

// rivalOf is the other of the two of a contact told before, or of the pair spoken of, to whom the one named before token t belongs: in the sentence of
// t, else in that before.
func (d *doc) rivalOf(si, t int, herOwn, fem bool) []int {
	owner := -1
	for i := si; i >= 0 && i >= si-1 && owner < 0; i-- {
		for k := range d.sents[i].who {
			m := &d.sents[i].who[k]
			if i == si && m.end > t || len(m.who) != 1 || !d.isPerson(m.who[0]) || m.attribute || d.actors[m.who[0]].sexed && d.actors[m.who[0]].fem != herOwn {
				continue
			}
			if a := m.who[0]; owner < 0 || m.prep == 0 && !m.genitive {
				owner = a
			}
		}
	}
	if owner < 0 || d.speaksForOthers(owner) {
		return nil
	}
	other := func(pair []int) []int {
		if len(pair) != 2 || pair[0] != owner && pair[1] != owner {
			return nil
		}
		a := pair[0] + pair[1] - owner
		if x := &d.actors[a]; x.sexed && x.fem != fem {
			return nil
		}
		return []int{a}
	}
	for i := len(d.tellings) - 1; i >= 0; i-- {
		if who := other(d.tellings[i].persons(d)); who != nil && si-d.tellings[i].last < 8 {
			return who
		}
	}
	return other(d.pair(si))
}
