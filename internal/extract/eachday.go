// SPDX-License-Identifier: Apache-2.0

package extract

import "summitry/internal/text"

// eachDay parts a frame that counts several contacts and lists their days behind a colon: "haben dreimal telefoniert: am 3., am 9. und am 12. Mai". They are
// over, so that a day without a year is the last of its kind. It gives nil where no days are listed.
func (d *doc) eachDay(f *frame) []*frame {
	s := &d.sents[f.si]
	if f.verb == nil || !f.several || f.status != held || len(f.parts) < 2 || d.a.Published.Grain() != text.GrainDay {
		return nil
	}
	colon := f.end
	for colon < len(s.Tokens) && s.word(colon) != ":" {
		colon++
	}
	var days []*frame
	for _, i := range s.times {
		t := d.times[i]
		if t.Rule != "day-month" || t.From != t.To || t.From.Grain() != text.GrainDay || s.tokenAt(t.Start) < colon {
			continue
		}
		if !namesYear(t.In(d.a.Text)) {
			t.From.Year = d.a.Published.Year
			if t.From.First().After(d.a.Published.First()) {
				t.From.Year--
			}
			t.To = t.From
		}
		g := *f
		g.several, g.count, g.when, g.minutes = false, 0, &t, nil
		days = append(days, &g)
	}
	if len(days) < 2 {
		return nil
	}
	if year := days[0].when.From.Year; f.when == nil && days[len(days)-1].when.From.Year == year {
		all := *days[0].when
		all.From = text.Date{Year: year}
		all.To = all.From
		f.when = &all
	}
	return append([]*frame{f}, days...)
}
