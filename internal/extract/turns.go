// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"slices"

	"summitry/internal/extract/lexicon"
)

// inTurn parts a frame that tells of several contacts one after the other: "traf zunächst die Kanzlerin und danach den Premier". It gives nil where the
// partners met at once.
func (d *doc) inTurn(f *frame) []*frame {
	s := &d.sents[f.si]
	if two := d.likewise(f); two != nil {
		return two
	}
	partner := func(p part) bool { return p.m.prep&lexicon.PrepMit != 0 }
	if !slices.ContainsFunc(f.parts, partner) {
		partner = func(p part) bool {
			return len(f.parts) > 0 && p.m.group != f.parts[0].m.group && (p.m.prep == 0 || f.verb != nil && p.m.prep&(lexicon.PrepVon|lexicon.PrepBei|lexicon.PrepZu) != 0)
		}
	}
	each := s.meansIn(f.clause, lexicon.EachWord) >= 0
	var first []part
	var turns [][]part
	for _, p := range f.parts {
		at := p.m.start
		if p.m.prepAt >= 0 {
			at = min(at, p.m.prepAt)
		}
		switch {
		case p.si != f.si || !partner(p):
			first = append(first, p)
		case len(turns) == 0 || each || d.laterThan(s, turns[len(turns)-1], at) || s.word(at-1) == "," && s.marked(at-2, lexicon.SeveralTimes) || s.means(at-1, lexicon.ThenWord) || s.lower(at-1) && s.means(at-2, lexicon.ThenWord) || s.lower(at) && s.means(at, lexicon.ThenWord), ownMit(p, turns[len(turns)-1]) && !d.together(f):
			turns = append(turns, []part{p})
		default:
			turns[len(turns)-1] = append(turns[len(turns)-1], p)
		}
	}
	if len(turns) == 1 && len(first) > 1 && each && !f.turned { // "beide sprachen getrennt mit Mogherini"
		with := turns[0]
		turns = turns[:0]
		for _, p := range first {
			turns = append(turns, []part{p})
		}
		first = with
	}
	if len(first) == 0 || len(turns) < 2 {
		return nil
	}
	out := make([]*frame, len(turns))
	for i, t := range turns {
		g := *f
		g.parts, g.turned = slices.Concat(first, t), true
		out[i] = &g
		d.frames = append(d.frames, &g)
	}
	return out
}

// laterThan reports whether a time told from another stands between the partners before and the one who begins at token at: "Kiir und, Stunden später, Machar".
func (d *doc) laterThan(s *sent, before []part, at int) bool {
	from := before[len(before)-1].m.end
	return slices.ContainsFunc(s.times, func(i int) bool {
		w := &d.times[i]
		t := s.tokenAt(w.Start)
		return w.Rule == "later" && t >= from && t < at
	})
}

// ownMit reports whether part p has a preposition of its own behind that of the parts before it: "sprach mit Lawrow und auch mit Putin" tells of two talks.
func ownMit(p part, before []part) bool {
	q := before[len(before)-1]
	return p.m.prep&lexicon.PrepMit != 0 && p.m.prepAt == p.m.start-1 && q.m.prep&lexicon.PrepMit != 0 && p.m.prepAt != q.m.prepAt
}

// likewise parts f where somebody is said to have done as the subject did: "hatte am Sonntag mit May telefoniert, ebenso Tusk" tells of two calls with her.
func (d *doc) likewise(f *frame) []*frame {
	s := &d.sents[f.si]
	var own, with, too []part
	for _, p := range f.parts {
		switch at := p.m.start - 1; {
		case p.si == f.si && p.m.prep == 0 && at > 0 && s.role(at, lexicon.LikewiseWord) && s.word(at-1) == ",":
			too = append(too, p)
		case p.m.prep&lexicon.PrepMit != 0:
			with = append(with, p)
		default:
			own = append(own, p)
		}
	}
	if len(too) == 0 || len(with) == 0 || len(own) == 0 {
		return nil
	}
	g, h := *f, *f
	g.parts, h.parts = slices.Concat(own, with), slices.Concat(with, too)
	h.fresh = true
	d.frames = append(d.frames, &g, &h)
	return []*frame{&g, &h}
}
