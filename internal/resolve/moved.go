// SPDX-License-Identifier: Apache-2.0

package resolve

import (
	"slices"

	"summitry/internal/text"
)

// What is put off is told of the old day for some days yet, and the new day is within half a year.
const (
	movedLate = 3
	movedDays = 183
)

// moved reports whether a says that b, which was planned for an earlier day, has been put off: the same place or occasion, and printed before
// the old day had passed.
func moved(a, b *facts) bool {
	if a.status != postponed || b.status != planned || a.series || b.series || a.grain != text.GrainDay || b.grain != text.GrainDay ||
		a.published.Grain() != text.GrainDay || !anchored(a, b) {
		return false
	}
	old, now := b.dates[len(b.dates)-1], a.dates[0]
	return compareDates(old, now) < 0 && days(old, now) <= movedDays && compareDates(a.published, old.AddDays(movedLate)) <= 0
}

// bridged reports whether one of members, which agrees with both, says that f or m has been put off to the day of the other.
func bridged(f, m *facts, members []*facts) bool {
	return slices.ContainsFunc(members, func(o *facts) bool {
		return (moved(o, f) || moved(o, m)) && agree(f, o) && agree(o, m)
	})
}

// lasting are the members whose day has not been put off by another.
func lasting(members []*facts) []*facts {
	return slices.DeleteFunc(slices.Clone(members), func(m *facts) bool {
		return slices.ContainsFunc(members, func(o *facts) bool { return moved(o, m) })
	})
}
