// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"summitry/internal/extract/lexicon"
	"summitry/internal/text"
)

// splitDays parts a clause that tells of two contacts by one verb, the second of another day with another partner: "war am Donnerstag von Trump empfangen
// worden, am Montag davor Macron", "hatte am Montag in Ramallah mit Abbas und tags zuvor in Jerusalem mit Scharon gesprochen".
func (d *doc) splitDays(f *frame) []*frame {
	if each := d.eachDay(f); each != nil {
		return each
	}
	if f.verb == nil || f.when == nil || len(f.parts) < 3 {
		return []*frame{f}
	}
	s := &d.sents[f.si]
	for i, p := range f.parts {
		when, from := d.dayBeforePart(s, p)
		if i == 0 || p.si != f.si || when == nil {
			continue
		}
		q := i - 1 // whom p stands for
		for q >= 0 && (f.parts[q].si != f.si || f.parts[q].m.prep != p.m.prep || f.parts[q].m.group == p.m.group) {
			q--
		}
		if q < 0 || i+1 < len(f.parts) {
			continue
		}
		own := f.when
		if when.Start == own.Start {
			if first := d.lastDayBefore(s, f.clause, from); first != nil {
				own = first
			}
		}
		if when.Start != own.Start {
			when = countedFrom(own, when)
		}
		if when != nil && when.From == own.From {
			continue
		}
		g := *f
		g.parts, g.when, g.minutes, g.where = nil, when, nil, nil
		for j := range f.parts {
			if j != q {
				g.parts = append(g.parts, f.parts[j])
			}
		}
		var here []spot
		for _, w := range f.where {
			if w.si == f.si && w.start >= from {
				g.where = append(g.where, w)
			} else {
				here = append(here, w)
			}
		}
		if len(g.where) == 0 && (len(here) == 0 || here[0].si != f.si || here[0].start < f.parts[q].m.start) {
			g.where = f.where // one place for both
		}
		if f.when, f.where = own, here; !dated(own) {
			f.when = nil
		}
		f.parts = f.parts[:i:i]
		return []*frame{f, &g}
	}
	return []*frame{f}
}

// countedFrom is t, where it counts from the time spoken of last ("tags zuvor") that from base; nil if base is no day.
func countedFrom(base, t *text.Time) *text.Time {
	if t.Anchor != text.AnchorDiscourse {
		return t
	}
	if base.From.Grain() != text.GrainDay || base.From.Year == 0 || t.OffsetGrain != text.GrainDay {
		return nil
	}
	moved := *t
	moved.From = base.From.AddDays(t.Offset)
	moved.To = moved.From
	return &moved
}

// lastDayBefore is the last day that clause c names before token at, nil if it names none.
func (d *doc) lastDayBefore(s *sent, c, at int) *text.Time {
	var last *text.Time
	for _, i := range s.times {
		t := &d.times[i]
		if a := s.tokenAt(t.Start); t.Type == text.TypeDate && t.From.Grain() == text.GrainDay && a < at && int(s.clause[a]) == c && t.Rule != "part-of-day" && t.Anchor != text.AnchorDiscourse {
			last = t
		}
	}
	return last
}

// dayBeforePart is the day that stands right before who takes part, or before the place where he does, behind a comma or und, and where that begins; nil if
// there is none.
func (d *doc) dayBeforePart(s *sent, p part) (*text.Time, int) {
	at := p.m.start
	if p.m.prepAt >= 0 && p.m.prepAt < at {
		at = p.m.prepAt
	}
	for _, i := range s.times {
		t := &d.times[i]
		a := s.tokenAt(t.Start)
		if t.Type != text.TypeDate || t.From.Grain() != text.GrainDay || a >= at {
			continue
		}
		between := 0
		for j := s.tokenAt(t.End-1) + 1; j < at; j++ {
			if end := d.placePhraseEnd(s, j); end > j && end <= at {
				j = end - 1
				continue
			}
			if s.Tokens[j].Shape != text.Lower || isFinite(s, j) {
				between = 9
			}
			between++
		}
		for a > 0 && s.Tokens[a-1].Shape == text.Lower && !isFinite(s, a-1) && !s.is(a-1, lexicon.And) {
			a--
		}
		if between <= 1 && a > 0 && (s.word(a-1) == "," || s.is(a-1, lexicon.And)) {
			return t, a
		}
	}
	return nil, 0
}

// placePhraseEnd is where a phrase of place that opens at token t ends, "in der iranischen Hauptstadt Teheran"; t if none does.
func (d *doc) placePhraseEnd(s *sent, t int) int {
	if !s.is(t, lexicon.PrepIn|lexicon.PrepAuf|lexicon.PrepNach) {
		return t
	}
	n := t + 1
	for n < len(s.Tokens) && (s.is(n, lexicon.AnyDet) || d.attributive(s, n) || s.means(n, lexicon.CityNoun)) {
		n++
	}
	if n >= len(s.Tokens) || !d.isPlace(s, n) {
		return t
	}
	return s.match(n).End
}
