// SPDX-License-Identifier: Apache-2.0

package resolve

import (
	"math"
	"slices"

	"summitry/internal/extract"
	"summitry/internal/text"
)

// when is the date of a contact with its standing; its zero value is unknown.
type when struct {
	date     text.Date
	from, to text.Date
	basis    text.Basis
}

// dated is one date that a telling gives, with the days that the same words give besides.
type dated struct {
	dates  []text.Date // sorted; the first is the one that counts
	basis  text.Basis
	member *facts
}

// dateOf elects the date of a contact and keeps what it rests on. Nothing is invented: a contact of which only the month is
// stated has a month.
func dateOf(members []*facts) when {
	stated := datesOf(members)
	best := -1
	for i, d := range stated {
		if best < 0 || compareDated(d, stated[best], stated) < 0 {
			best = i
		}
	}
	if best < 0 {
		return when{}
	}
	w := when{date: stated[best].dates[0], basis: stated[best].basis}
	w.from, w.to = w.date, w.date
	for _, d := range stated {
		if !slices.Contains(d.dates, w.date) {
			continue
		}
		if rank(d.basis) < rank(w.basis) {
			w.basis = d.basis
		}
		if compareDates(d.dates[0], w.from) < 0 {
			w.from = d.dates[0]
		}
		if last := d.dates[len(d.dates)-1]; compareDates(last, w.to) > 0 {
			w.to = last
		}
	}
	return w
}

// datesOf lists what the tellings state at the finest precision that any of them has. Dates with the same words are one
// range.
func datesOf(members []*facts) []dated {
	finest := text.GrainNone
	for _, m := range members {
		finest = max(finest, m.grain)
	}
	var out []dated
	for _, m := range members {
		if m.grain != finest {
			continue
		}
		ranges := map[text.Span]int{}
		for _, s := range m.statements {
			d, err := text.ParseDate(s.Value)
			if s.Field != extract.When || err != nil || d.Grain() != finest || finest == text.GrainNone {
				continue
			}
			i, known := ranges[s.Span]
			if !known {
				i = len(out)
				ranges[s.Span] = i
				out = append(out, dated{basis: s.Basis, member: m})
			}
			out[i].dates = append(out[i].dates, d)
			slices.SortFunc(out[i].dates, compareDates)
			if rank(s.Basis) < rank(out[i].basis) {
				out[i].basis = s.Basis
			}
		}
	}
	return out
}

// compareDated orders by the rule for dates: not the publication day, most voices, closest, earliest.
func compareDated(a, b dated, all []dated) int {
	x, y := a.standing(all), b.standing(all)
	for i := range x {
		if x[i] != y[i] {
			return x[i] - y[i]
		}
	}
	return compareDates(a.dates[0], b.dates[0])
}

// standing gives what decides between dates, smaller is better. The publication day is weaker than a date that the text
// names or counts.
func (d dated) standing(all []dated) [3]int {
	voices := map[string]bool{}
	weak, near := 1, math.MaxInt32
	for _, o := range all {
		if o.dates[0] != d.dates[0] {
			continue
		}
		voices[o.member.voice] = true
		if o.basis != text.Publication {
			weak = 0
		}
		if o.member.published.Grain() == text.GrainDay {
			near = min(near, distance(o.member.published, d.dates[0]))
		}
	}
	return [3]int{weak, -len(voices), near}
}

// rank orders bases from the firmest to none.
func rank(b text.Basis) int {
	if i := slices.Index([]text.Basis{text.Stated, text.Relative, text.Publication}, b); i >= 0 {
		return i
	}
	return 3
}
