// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"summitry/internal/extract/lexicon"
	"summitry/internal/text"
)

// splitDays parts a clause that tells of two contacts by one verb, the second of another day with another partner: "war am Donnerstag von Trump empfangen
// worden, am Montag davor Macron".
func (d *doc) splitDays(f *frame) []*frame {
	if each := d.eachDay(f); each != nil {
		return each
	}
	if f.verb == nil || f.when == nil || len(f.parts) < 3 {
		return []*frame{f}
	}
	s := &d.sents[f.si]
	for i, p := range f.parts {
		when := d.dayBeforePart(s, p)
		if i == 0 || p.si != f.si || when == nil || when.From == f.when.From {
			continue
		}
		q := i - 1 // whom p stands for
		for q >= 0 && (f.parts[q].si != f.si || f.parts[q].m.prep != p.m.prep || f.parts[q].m.group == p.m.group) {
			q--
		}
		if q < 0 || i+1 < len(f.parts) {
			continue
		}
		g := *f
		g.parts, g.when, g.minutes = nil, when, nil
		for j := range f.parts {
			if j != q {
				g.parts = append(g.parts, f.parts[j])
			}
		}
		f.parts = f.parts[:i:i]
		return []*frame{f, &g}
	}
	return []*frame{f}
}

// dayBeforePart is the day that stands right before who takes part, behind a comma or und; nil if there is none.
func (d *doc) dayBeforePart(s *sent, p part) *text.Time {
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
			if s.Tokens[j].Shape != text.Lower || isFinite(s, j) {
				between = 9
			}
			between++
		}
		for a > 0 && s.Tokens[a-1].Shape == text.Lower && !isFinite(s, a-1) && !s.is(a-1, lexicon.And) {
			a--
		}
		if between <= 1 && a > 0 && (s.word(a-1) == "," || s.is(a-1, lexicon.And)) {
			return t
		}
	}
	return nil
}
