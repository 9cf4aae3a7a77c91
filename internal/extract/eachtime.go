// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"summitry/internal/extract/lexicon"
	"summitry/internal/text"
)

// eachTime parts a clause that tells by one verb of several contacts of the same people at listed times, each with its place: "trafen sich 2016 in Minsk, 2017 in
// Sotschi und 2018 in Moskau", "reiste im April und im Mai zu Kim". It gives nil where no times are listed.
func (d *doc) eachTime(f *frame) []*frame {
	s := &d.sents[f.si]
	if f.when == nil || f.verb == nil || len(f.parts) < 2 || f.several || s.tagIn(f.clause, lexicon.PrepZwischen) >= 0 {
		return nil
	}
	list := []*text.Time{f.when}
	for _, i := range s.times {
		t := &d.times[i]
		if t.Start <= f.when.Start || t.Type != text.TypeDate || t.From.Year == 0 || t.From != t.To || int(s.clause[s.tokenAt(t.Start)]) != f.clause {
			continue
		}
		if last := list[len(list)-1]; t.From.Grain() != f.when.From.Grain() || f.when.From.Grain() < text.GrainYear || !d.listedBehind(s, last, t) {
			return nil
		}
		list = append(list, t)
	}
	if len(list) < 2 {
		return nil
	}
	before := len(f.where) > 0 && f.where[0].si == f.si && f.where[0].start < s.tokenAt(list[0].Start) && len(f.where) == len(list)
	var out []*frame
	for k, t := range list {
		g := *f
		g.when, g.where, g.minutes = t, nil, nil
		for j, w := range f.where {
			behind := w.si == f.si && w.start > s.tokenAt(t.Start) && (k+1 == len(list) || w.start < s.tokenAt(list[k+1].Start))
			if before && j == k || !before && behind {
				g.where = append(g.where, w)
			}
		}
		out = append(out, &g)
	}
	return out
}

// listedBehind reports whether time b stands in one list with time a before it: behind und or a comma and, unless both are years, a preposition of its own, with
// nothing between but places.
func (d *doc) listedBehind(s *sent, a, b *text.Time) bool {
	to := s.tokenAt(b.Start)
	joined, own := false, b.From.Grain() == text.GrainYear
	for t := s.tokenAt(a.End-1) + 1; t < to; t++ {
		switch {
		case s.is(t, lexicon.And), s.word(t) == ",":
			joined = true
		case s.is(t, lexicon.AnyPrep):
			own = own || joined && t == to-1
		case d.isPlace(s, t), s.lower(t) && s.is(t, lexicon.AnyDet):
		default:
			return false
		}
	}
	return joined && own
}
