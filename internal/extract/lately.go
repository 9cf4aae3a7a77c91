// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"strings"

	"summitry/internal/text"
)

// lately gives "in den vergangenen Tagen" the month of publication, and "in den vergangenen zwei Wochen" its year, where all of that lies within: no nearer
// is known of it.
func (d *doc) lately() {
	p := d.a.Published
	if p.Grain() != text.GrainDay {
		return
	}
	for i := range d.times {
		t := &d.times[i]
		if t.Rule != "past-units" || t.From.Year != 0 {
			continue
		}
		switch {
		case strings.HasSuffix(t.Value, "D") && p.Day > 7:
			t.From = text.Date{Year: p.Year, Month: p.Month}
		case strings.HasSuffix(t.Value, "D") && p.Month > 1, strings.HasSuffix(t.Value, "W") && p.Month > 2:
			t.From = text.Date{Year: p.Year}
		default:
			continue
		}
		t.To, t.Basis = t.From, text.Relative
	}
}
