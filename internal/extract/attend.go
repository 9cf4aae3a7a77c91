// SPDX-License-Identifier: Apache-2.0

package extract

import "summitry/internal/extract/lexicon"

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
	if t == nil || len(f.parts) == 0 || f.kind != "" && t.kind != "" && f.kind != t.kind || f.status != t.status() || t.several() || d.sents[t.last].para != s.para {
		return nil
	}
	if w := t.when(); w != nil && f.when != nil && f.when.From != w.From {
		return nil
	}
	return t
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
