// SPDX-License-Identifier: Apache-2.0

package resolve

import (
	"cmp"
	"slices"

	"summitry/internal/extract"
)

// counted is the number of a contact in a row, and what the row begins with, "" where that is not told: "the sixth since the election".
type counted struct{ number, from string }

// ordinals are the numbers that a telling gives, sorted, each once.
func ordinals(statements []extract.Statement) []counted {
	var out []counted
	for _, s := range statements {
		if s.Field == extract.Ordinal {
			out = append(out, counted{s.Value, string(s.Basis)})
		}
	}
	slices.SortFunc(out, func(a, b counted) int { return cmp.Or(cmp.Compare(a.number, b.number), cmp.Compare(a.from, b.from)) })
	return slices.Compact(out)
}

// comparable reports whether a and b count the same row, for all that is told: the sixth of this year and the sixth since the election say nothing
// of each other.
func (a counted) comparable(b counted) bool { return a.from == "" || b.from == "" || a.from == b.from }

// sameNumber reports whether a and b are the same one of the same row.
func sameNumber(a, b []counted) bool {
	return slices.ContainsFunc(a, func(x counted) bool {
		return slices.ContainsFunc(b, func(y counted) bool { return x.number == y.number && x.comparable(y) })
	})
}

// otherNumber reports whether a and b are different ones of the same row, and in no row the same.
func otherNumber(a, b []counted) bool {
	return !sameNumber(a, b) && slices.ContainsFunc(a, func(x counted) bool {
		return slices.ContainsFunc(b, func(y counted) bool { return x.comparable(y) })
	})
}
