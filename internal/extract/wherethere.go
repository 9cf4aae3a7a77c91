// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"summitry/internal/extract/lexicon"
	"summitry/internal/text"
)

// spotThere reads places that a clause does not name: a capital by its state ("in der ukrainischen Hauptstadt"), and what was named before by "dort",
// "wo" or "in der Küstenstadt".
func (d *doc) spotThere(si int, f *frame) []spot {
	s := &d.sents[si]
	for t := range s.Tokens {
		if !d.placeClause(s, f, t) {
			continue
		}
		if sp, ok := d.capitalAt(s, t); ok && s.is(d.prepOf(s, t), lexicon.PrepIn) {
			sp.si, sp.start, sp.end, sp.rule = si, t, t+1, "place:capital"
			return []spot{sp}
		}
	}
	for t := range s.Tokens {
		if int(s.clause[t]) != f.clause || !d.meansThere(s, t) {
			continue
		}
		if sp, ok := d.placeBefore(si, t, s.means(t, lexicon.CityNoun)); ok {
			sp.rule = "place:there"
			return []spot{sp}
		}
	}
	return nil
}

// meansThere reports whether token t means a place named before: "dort", "wo", "in der Küstenstadt".
func (d *doc) meansThere(s *sent, t int) bool {
	if s.means(t, lexicon.ThereWord) {
		return true
	}
	return s.means(t, lexicon.CityNoun) && s.match(t) == nil && s.is(d.prepOf(s, t), lexicon.PrepIn) && (s.is(t-1, lexicon.DetDef) || d.attributive(s, t-1) || s.is(t-1, lexicon.AnyPrep))
}

// prepOf is the preposition before the noun at token t, its determiner and adjectives; -1 if none.
func (d *doc) prepOf(s *sent, t int) int {
	p := t - 1
	for p >= 0 && !s.is(p, lexicon.AnyPrep) && (s.is(p, lexicon.AnyDet) || d.attributive(s, p)) {
		p--
	}
	if s.is(p, lexicon.AnyPrep) {
		return p
	}
	return -1
}

// capitalAt is the capital that a noun means beside its state: "die ukrainische Hauptstadt", "Ugandas Hauptstadt", "die Hauptstadt der Ukraine".
func (d *doc) capitalAt(s *sent, t int) (spot, bool) {
	if !s.means(t, lexicon.CapitalNoun) {
		return spot{}, false
	}
	state, ok := s.ref(t-1, lexicon.KState)
	if !ok || state.Form&(lexicon.Adjective|lexicon.Genitive) == 0 {
		of := t + 1
		if s.is(of, lexicon.AnyDet) {
			of++
		}
		if state, ok = s.ref(of, lexicon.KState); !ok {
			return spot{}, false
		}
	}
	city, ok := d.x.ByKey(d.x.States[state.ID].Capital)
	if !ok {
		return spot{}, false
	}
	return d.spotOf(city)
}

// placeBefore is the place that "dort" at token t of sentence si means: named last before it, behind a preposition of place, no further back than two
// sentences in the same paragraph. A noun for a city reaches a city in the paragraph before.
func (d *doc) placeBefore(si, t int, city bool) (spot, bool) {
	back := 2
	if s := &d.sents[si]; s.clauses[s.clause[t]].intro == t {
		back = 0 // "wo" means what stands before it
	}
	for k := si; k >= 0 && k >= si-back && (d.sents[k].para == d.sents[si].para || city && d.sents[si].para-d.sents[k].para <= 1); k-- {
		s := &d.sents[k]
		last := len(s.Tokens)
		if k == si {
			last = t
		}
		for x := last - 1; x > 0; x-- {
			if s.Tokens[x].Shape == text.Lower || d.inDateline(s, x) {
				continue
			}
			sp, ok := d.capitalAt(s, x)
			start, end := x, x+1
			if m := s.match(x); !ok && m != nil && m.Start == x {
				for _, r := range placesFirst(m.Refs) {
					if sp, ok = d.spotOf(r); ok {
						start, end = m.Start, m.End
						break
					}
				}
			}
			if !ok || city && sp.kind != lexicon.KCity {
				continue
			}
			if p, _ := d.placePrep(s, start); s.is(p, lexicon.PrepIn|lexicon.PrepNach|lexicon.PrepAn|lexicon.PrepAuf) && (s.is(p, lexicon.PrepNach) || d.verbIn(s, int(s.clause[x]), lexicon.Travel) || !d.hangsOnOther(s, p, &frame{at: -1, end: -1})) {
				sp.si, sp.start, sp.end = k, start, end
				return sp, true
			}
		}
	}
	return spot{}, false
}
