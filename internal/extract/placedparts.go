// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"summitry/internal/extract/lexicon"
)

// eachPlace parts a clause that tells by one verb of several contacts, each partner behind a place of his own: "hatte in Jerusalem Olmert, in Ramallah Abbas und in
// Amman König Abdullah aufgesucht". It gives nil where fewer than two partners have one.
func (d *doc) eachPlace(f *frame) []*frame {
	if f.verb == nil || f.kind == "call" || f.several || len(f.parts) < 3 || len(f.where) < 2 {
		return nil
	}
	s := &d.sents[f.si]
	var first []part
	type stop struct {
		parts []part
		where spot
	}
	var stops []stop
	for _, p := range f.parts {
		w, ok := d.placeRightBefore(s, f, p)
		switch {
		case ok && (len(stops) == 0 || stops[len(stops)-1].where.key != w.key):
			stops = append(stops, stop{[]part{p}, w})
		case len(stops) == 0:
			first = append(first, p)
		case p.si == f.si && p.m.group == stops[len(stops)-1].parts[0].m.group && p.m.start > stops[len(stops)-1].where.end:
			last := &stops[len(stops)-1]
			last.parts = append(last.parts, p)
		default:
			first = append(first, p)
		}
	}
	if len(stops) < 2 || len(first) == 0 {
		return nil
	}
	var out []*frame
	for _, x := range stops {
		if x.parts[0].m.prep != stops[0].parts[0].m.prep {
			return nil
		}
		g := *f
		g.parts = append(append([]part(nil), first...), x.parts...)
		g.where, g.minutes = []spot{x.where}, nil
		out = append(out, &g)
	}
	return out
}

// placeRightBefore is the city of f whose phrase ends where part p begins: "in der Hauptstadt Amman mit König Abdullah".
func (d *doc) placeRightBefore(s *sent, f *frame, p part) (spot, bool) {
	at := p.m.start
	if p.m.prepAt >= 0 && p.m.prepAt < at {
		at = p.m.prepAt
	}
	for at > 0 && s.lower(at-1) && (s.is(at-1, lexicon.AnyDet) || s.means(at-1, lexicon.FillerWord)) {
		at--
	}
	for _, w := range f.where {
		if p.si == f.si && w.si == f.si && w.kind == lexicon.KCity && w.end == at {
			return w, true
		}
	}
	return spot{}, false
}
