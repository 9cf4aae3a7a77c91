// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"slices"

	"summitry/internal/extract/lexicon"
)

// joined is the contact, told right before, of which a sentence says who else was there: "Bei dem Gespräch war auch X anwesend", "An den Beratungen
// nahmen auch X und Y teil"; nil if f says nothing of the kind.
func (d *doc) joined(f *frame) *telling {
	s := &d.sents[f.si]
	if !f.definite && f.verb == nil || f.ordinal > 0 || f.fresh || s.meansIn(f.clause, lexicon.AttendWord) < 0 {
		return nil
	}
	if f.noun != nil && f.prep&(lexicon.PrepAn|lexicon.PrepBei) == 0 || f.verb != nil && (f.verb.Particle != "teil" || !d.definiteThere(s, f)) {
		return nil
	}
	t := d.focus(f.si, 2)
	if there := d.heldThere(f); there != nil {
		t = there
	} else if t == nil || d.sents[t.last].para != s.para {
		return nil
	}
	if len(f.parts) == 0 || f.kind != "" && t.kind != "" && f.kind != t.kind || f.status != t.status() || t.several() {
		return nil
	}
	if w := t.when(); w != nil && f.when != nil && f.when.From != w.From {
		return nil
	}
	return t
}

// heldThere is the one contact told a few sentences before at a place that f names too: "An der Unterredung im Kreml nahm auch X teil"; nil if there is none.
func (d *doc) heldThere(f *frame) *telling {
	var one *telling
	for _, t := range d.tellings {
		if f.si-t.last > 6 || !slices.ContainsFunc(t.all().places, func(b spot) bool {
			return slices.ContainsFunc(f.where, func(a spot) bool { return a.key == b.key })
		}) {
			continue
		}
		if one != nil {
			return nil
		}
		one = t
	}
	return one
}

// definiteThere reports whether the contact that people take part in by the verb of f is one told of before: "an den Beratungen".
func (d *doc) definiteThere(s *sent, f *frame) bool {
	t := s.find(f.clause, func(t int) bool { return d.contactNoun(s, t) })
	if t < 0 {
		return false
	}
	np := d.nounPhrase(s, t)
	return np.definite && np.prep&lexicon.PrepAn != 0
}

// alsoThere reads a clause that says who else was at the contact told right before, without a word for it: "Mit am Tisch saß auch Scholz", "Scholz war
// ebenfalls dabei".
func (d *doc) alsoThere(si int, here []*frame) []*frame {
	s := &d.sents[si]
	for c := range s.clauses {
		at := s.meansIn(c, lexicon.AttendWord)
		if at >= 0 && !s.is(s.clauses[c].finite, lexicon.Be|lexicon.BePast|lexicon.BeKonj1) || at < 0 && !d.phraseIn(s, c, lexicon.Attend) || d.negation(s, c, max(at, s.clauses[c].start)) >= 0 {
			continue // "nahm teil" tells of what it was
		}
		if c+1 < len(s.clauses) && s.clauses[c+1].infinitive {
			continue // "war dabei, das Haus zu verlassen"
		}
		at = max(at, s.clauses[c].finite, s.clauses[c].start)
		f := d.newFrame(si, &lexicon.Match{Start: at, End: at + 1}, "word:also-there")
		f.definite, f.t = true, d.focus(si, 2)
		if f.t == nil || f.t.several() || f.t.status() != held && f.t.status() != planned || d.sents[f.t.last].para != s.para || toldOfParts(here, c) {
			continue
		}
		if w := d.timeOf(si, f); w != nil || len(d.placesOf(si, f)) > 0 {
			continue
		}
		for k := range s.who {
			if m := &s.who[k]; int(s.clause[m.head]) == c && m.prep == 0 && !m.genitive && !m.attribute && d.isAllPersons(m) && !d.speaksForOthers(m.who[0]) {
				d.join1(f, si, m, "part:also-there")
			}
		}
		if len(f.parts) > 0 {
			here = append(here, f)
		}
	}
	return here
}

// toldOfParts reports whether clause c tells by itself of a contact with those who take part in it.
func toldOfParts(here []*frame, c int) bool {
	return slices.ContainsFunc(here, func(f *frame) bool { return f.clause == c && len(f.parts) > 0 })
}
