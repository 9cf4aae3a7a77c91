// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"slices"

	"summitry/internal/extract/lexicon"
	"summitry/internal/text"
)

// rowOfSubjects is the end of the segment that a row of subjects opens at token a behind a clause that says who speaks, b where none does: in "Am Abend
// hieß es, Merkel, Macron und May hätten telefoniert" the commas part no clauses.
func (d *doc) rowOfSubjects(s *sent, a, b, to, main int) int {
	if main < 0 || s.clauses[main].finite < 0 || !d.speaks(s, main, a) {
		return b
	}
	start, end := a, b
	for start < end {
		verb := s.firstFinite(start, end)
		switch {
		case verb >= 0 && start > a && s.firstTag(start, verb+1, lexicon.And) >= 0 && s.nominal(start, verb):
			return end
		case verb >= 0, !s.nominal(start, end), end >= to, s.word(end) != ",":
			return b
		}
		start = end + 1
		for end = start; end < to && !boundary(s, end); {
			end++
		}
	}
	return b
}

// speaks reports whether clause c, as far as token end, holds a verb that says who says so.
func (d *doc) speaks(s *sent, c, end int) bool {
	for t := s.clauses[c].start; t < end; t++ {
		if int(s.clause[t]) != c {
			continue
		}
		if m := s.match(t); m != nil && slices.ContainsFunc(m.Refs, func(r lexicon.Ref) bool {
			return r.Kind == lexicon.KVerb && (d.x.Verb(r).Does == lexicon.Claims || d.x.Verb(r).Does == lexicon.Utter || d.x.Verb(r).Claims)
		}) {
			return true
		}
	}
	return false
}

// nominal reports whether tokens [a, b) can be one or several noun phrases without preposition: they open with a noun, or with a determiner.
func (s *sent) nominal(a, b int) bool {
	if a >= b || b-a > 12 {
		return false
	}
	first := a
	if s.is(first, lexicon.And) {
		first++
	}
	for first < b && !s.is(first, lexicon.Subord) && (s.is(first, lexicon.AnyDet) || s.Tokens[first].Shape == text.Lower && first > a && s.is(a, lexicon.AnyDet)) {
		first++
	}
	return first < b && s.Tokens[first].Shape == text.Upper && !s.is(a, lexicon.AnyPrep)
}
