// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"strings"

	"summitry/internal/article"
	"summitry/internal/extract/lexicon"
	"summitry/internal/text"
)

// partsOfDay gives "am Abend" the day of publication where no day was named in its paragraph before.
func (d *doc) partsOfDay() {
	if d.a.Published.Grain() != text.GrainDay || len(d.a.Blocks) == 0 {
		return
	}
	day := d.dayTold()
	for si := range d.sents {
		for _, i := range d.sents[si].times {
			t := &d.times[i]
			if t.Rule == "clock" && t.Basis == text.Relative && d.ticks(&d.sents[si], t) {
				t.From, t.To = d.a.Published, d.a.Published
			}
			if t.Rule != "part-of-day" || t.Basis != text.Relative || t.Offset != 0 { // "am Vorabend" is not of that day
				continue
			}
			named, seen := false, 0
			for j := i - 1; j >= 0 && d.times[j].Start >= d.a.Blocks[d.sents[si].para].Start && seen < 2; j-- {
				if x := &d.times[j]; x.From.Grain() == text.GrainDay || x.From.Grain() == text.GrainMonth {
					named = named || x.From == t.From && x.Rule != "part-of-day"
					seen++
				}
			}
			if !named && !d.dayBeforeNews(&d.sents[si], t) {
				t.From, t.To = day, day
			}
		}
	}
}

// dayTold is the day that an article tells of: that of its publication, or the one before where it names no other of the two.
func (d *doc) dayTold() text.Date {
	before, told := d.a.Published.AddDays(-1), false
	for i := range d.times {
		switch t := &d.times[i]; {
		case t.Rule == "part-of-day" || t.Rule == "clock" || d.a.Dateline.Overlaps(t.Span) || t.From != t.To:
		case t.From == d.a.Published:
			return d.a.Published
		case t.From == before:
			told = true
		}
	}
	if told {
		return before
	}
	return d.a.Published
}

// dayBeforeNews reports whether a part of a day stands in the pluperfect and the day spoken of last is that before publication: what had been then was before the news
// of that day. "Am Vormittag waren sie vom Präsidenten begrüßt worden."
func (d *doc) dayBeforeNews(s *sent, t *text.Time) bool {
	return s.is(s.tokenAt(t.End-1)+1, lexicon.HavePast|lexicon.BePast) && t.From.Grain() == text.GrainDay && t.From == d.a.Published.AddDays(-1)
}

// ticks reports whether a time opens its paragraph, as the entries of a live report do: "11.05 Uhr: Kurz telefoniert mit Juncker".
func (d *doc) ticks(s *sent, t *text.Time) bool {
	for k := range s.Tokens {
		if s.Tokens[k].Start >= t.Start {
			return s.Start == d.a.Blocks[s.para].Start
		}
		if s.Tokens[k].Shape != text.Punct {
			return false
		}
	}
	return false
}

// daysBefore gives "am Vortag" the day before publication where no day was spoken of before it.
func (d *doc) daysBefore() {
	for i := range d.times {
		t := &d.times[i]
		if t.Anchor != text.AnchorDiscourse || t.Offset != -1 || t.OffsetGrain != text.GrainDay || t.From.Year != 0 || d.a.Published.Grain() != text.GrainDay {
			continue
		}
		t.From = d.a.Published.AddDays(-1)
		t.To = t.From
	}
}

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

// captions gives a bare weekday below a picture the day it was taken on: "Trump begrüßt Putin am Freitag in Anchorage" tells of the last one, though
// in the present.
func (d *doc) captions() {
	for si := range d.sents {
		if d.sents[si].block != article.Caption || d.a.Published.Grain() != text.GrainDay {
			continue
		}
		for _, i := range d.sents[si].times {
			if t := &d.times[i]; d.bareWeekday(t) && t.From.First().After(d.a.Published.First()) {
				t.From, t.To = t.From.AddDays(-7), t.To.AddDays(-7)
			}
		}
	}
}

// undated gives days without a year in an article without a date the year that goes with them: that of the last full date before them, else
// the latest year the article names.
func (d *doc) undated() {
	latest, last := 0, 0
	for i := range d.times {
		if t := &d.times[i]; t.From.Year > 0 && namesYear(t.In(d.a.Text)) {
			latest = max(latest, t.From.Year)
		}
	}
	for i := range d.times {
		t := &d.times[i]
		switch words := t.In(d.a.Text); {
		case t.From.Year == 0 || t.From.Grain() < text.GrainMonth:
		case namesYear(words):
			last = t.From.Year
		case latest > 0 && t.Anchor == text.AnchorNone:
			y := latest
			if last > 0 {
				y = last
			}
			shift := y - t.From.Year
			t.From.Year += shift
			t.To.Year += shift
		}
	}
}

// namesYear reports whether words hold a number of four digits.
func namesYear(words string) bool {
	run := 0
	for i := 0; i < len(words); i++ {
		if words[i] >= '0' && words[i] <= '9' {
			if run++; run == 4 {
				return true
			}
			continue
		}
		run = 0
	}
	return false
}
