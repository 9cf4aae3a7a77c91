// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"slices"
	"strings"

	"summitry/internal/extract/lexicon"
	"summitry/internal/text"
)

// longNotHeld reads what is denied of the time before the news only: "Seit drei Jahren waren sie einander nicht begegnet", "Fast drei Jahre haben sie nicht
// miteinander geredet".
func (d *doc) longNotHeld(s *sent, f *frame, at int) {
	past := s.is(s.clauses[f.clause].finite, lexicon.HavePast|lexicon.BePast)
	if s.tagIn(f.clause, lexicon.PrepSeit) >= 0 && past || d.forLong(s, f.clause) && (past || s.is(s.clauses[f.clause].finite, lexicon.Have|lexicon.Be)) {
		f.set(denied, "status:not-since", at)
	}
}

// forLong reports whether clause c names a length of days or more behind no preposition: "drei Jahre", "monatelang".
func (d *doc) forLong(s *sent, c int) bool {
	return slices.ContainsFunc(s.times, func(i int) bool {
		t := &d.times[i]
		a := s.tokenAt(t.Start)
		return t.Type == text.TypeDuration && t.Minutes == 0 && t.From.Year == 0 && !strings.HasPrefix(t.Value, "PT") && int(s.clause[a]) == c && !s.is(a, lexicon.AnyPrep) && (a == 0 || !s.is(a-1, lexicon.AnyPrep))
	})
}

// dropNotSince takes out what tells only how long there had been no contact, where the article tells below that there was one.
func (d *doc) dropNotSince() {
	d.tellings = slices.DeleteFunc(d.tellings, func(t *telling) bool {
		if slices.ContainsFunc(t.frames, func(f *frame) bool { return f.why != "status:not-since" }) {
			return false
		}
		return slices.ContainsFunc(d.tellings, func(o *telling) bool {
			return o != t && o.frames[0].si >= t.frames[0].si && o.status() == held && d.sameFolk(o, t)
		})
	})
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
