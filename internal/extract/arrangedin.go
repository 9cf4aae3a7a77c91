// SPDX-License-Identifier: Apache-2.0

package extract

import "summitry/internal/extract/lexicon"

// arrangedIn gives a contact told without names, in which another was arranged, the participants of that: "Verabredet worden war die Begegnung in einem
// Telefonat am 16. Oktober."
func (d *doc) arrangedIn(f *frame) {
	s := &d.sents[f.si]
	if len(f.parts) > 0 || f.noun == nil || f.plural || f.prep&(lexicon.PrepIn|lexicon.PrepBei) == 0 || f.when == nil || f.status != held || d.negation(s, f.clause, f.at) >= 0 {
		return
	}
	if !s.is(s.clauses[f.clause].finite, lexicon.BePast|lexicon.HavePast) || d.findVerb(s, f.clause, func(v *lexicon.Verb) bool { return v.Does == lexicon.Plan && v.Arranges }) < 0 {
		return
	}
	for _, g := range d.framesIn(f.si) {
		if g.clause != f.clause || g.t == nil || !g.definite || len(g.t.persons(d)) != 2 {
			continue
		}
		for _, p := range g.t.parts {
			if d.isPerson(p.actor) {
				p.rule = "part:as-before"
				f.parts = append(f.parts, p)
			}
		}
		return
	}
}
