// SPDX-License-Identifier: Apache-2.0

package extract

import "summitry/internal/extract/lexicon"

// longNotHeld reads what is denied of the time before the news only: "Seit drei Jahren waren sie einander nicht begegnet".
func (d *doc) longNotHeld(s *sent, f *frame, at int) {
	if s.tagIn(f.clause, lexicon.PrepSeit) >= 0 && s.is(s.clauses[f.clause].finite, lexicon.HavePast|lexicon.BePast) {
		f.set(denied, "status:not-since", at)
	}
}

// heldWith is a contact of all the persons of f that was told before as held, nil if there is none.
func (d *doc) heldWith(f *frame) *telling {
	for _, t := range d.tellings {
		if t.status() == held && (f.kind == "" || t.kind == "" || t.kind == f.kind) && d.personsIn(f) > 1 && d.shared(f, t) == len(f.parts) {
			return t
		}
	}
	return nil
}
