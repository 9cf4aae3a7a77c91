// SPDX-License-Identifier: Apache-2.0

package resolve

import (
	"slices"

	"summitry/internal/text"
)

// What is put off is told of the old day for some days yet, and the new day is within half a year. Where nothing but the parties says that it was
// this plan, it is told in the last weeks before the old day.
const (
	movedLate = 3
	movedSoon = 30
	movedDays = 183
)

// moved reports whether a says that b, which was planned for an earlier day, has been put off: printed before the old day had passed, and in the
// same place, on the same occasion, or the one plan that exactly these parties had.
func moved(a, b *facts) bool {
	return putOff(a, b) && (anchored(a, b) || !a.unsure && soleParties(a, b))
}

// putOff reports whether the days allow that a tells of b being put off.
func putOff(a, b *facts) bool {
	if a.status != postponed || b.status != planned || a.series || b.series || a.grain != text.GrainDay || b.grain != text.GrainDay ||
		a.published.Grain() != text.GrainDay {
		return false
	}
	old, now := b.dates[len(b.dates)-1], a.dates[0]
	return compareDates(old, now) < 0 && days(old, now) <= movedDays && compareDates(a.published, old.AddDays(movedLate)) <= 0
}

// soleParties reports whether a and b have all the same parties, and a was printed in the weeks before the day of b.
func soleParties(a, b *facts) bool {
	return slices.Equal(a.people, b.people) && slices.Equal(a.groups, b.groups) &&
		compareDates(a.published, b.dates[len(b.dates)-1].AddDays(-movedSoon)) >= 0
}

// unsureMoves finds what is put off and could be any of several plans for different days, which are given: it stays apart from all of them that
// share nothing but the parties. So it does where one plan shares more.
func unsureMoves(tellings []*facts) map[*facts][]*facts {
	plans := map[block][]*facts{}
	for _, f := range tellings {
		if f.status == planned && f.grain == text.GrainDay {
			for _, b := range f.blocks() {
				plans[b] = append(plans[b], f)
			}
		}
	}
	out := map[*facts][]*facts{}
	for _, f := range tellings {
		if f.unsure = false; f.status != postponed {
			continue
		}
		var fitting []*facts
		singled := false
		for _, b := range f.blocks() {
			for _, p := range plans[b] {
				if slices.Contains(fitting, p) || !putOff(f, p) || !agree(f, p) {
					continue
				}
				fitting = append(fitting, p)
				singled = singled || anchored(f, p)
			}
		}
		several := slices.ContainsFunc(fitting, func(p *facts) bool { return !slices.Equal(p.dates, fitting[0].dates) })
		if f.unsure = several || singled; several && !singled {
			out[f] = fitting
		}
	}
	return out
}

// keepOpen notes the contacts that what is put off may be and is not part of.
func keepOpen(clusters []*cluster, unsure map[*facts][]*facts) {
	of := map[*facts]*cluster{}
	for _, c := range clusters {
		for _, m := range c.members {
			of[m] = c
		}
	}
	for f, plans := range unsure {
		c := of[f]
		j := c.joins[f]
		for _, p := range plans {
			if j.first && of[p] != c && !slices.Contains(j.rivals, of[p]) {
				j.rivals = append(j.rivals, of[p])
			}
		}
		c.joins[f] = j
	}
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
