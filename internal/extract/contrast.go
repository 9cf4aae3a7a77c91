// SPDX-License-Identifier: Apache-2.0

package extract

import "summitry/internal/extract/lexicon"

// contrasts reads whom somebody met in place of another: "Von Xi wurde Merkel nicht empfangen, wohl aber von Li". What stands behind "wohl aber" takes
// the place of what is denied, in a contact of its own that came about.
func (d *doc) contrasts(si int, here []*frame) []*frame {
	s := &d.sents[si]
	var out []*frame
	for _, f := range here {
		if f.verb == nil || f.why != "status:negated" {
			continue
		}
		but := s.find(f.clause, func(t int) bool {
			return t > f.wordAt && s.is(t, lexicon.But) && s.is(t-1, lexicon.FutureAdverb|lexicon.And)
		})
		if but < 0 {
			continue
		}
		was, is := d.opposed(s, f, but)
		if was == nil || is == nil {
			continue
		}
		g := *f
		g.parts, g.status = nil, ""
		kept := f.parts[:0:0]
		for _, p := range f.parts {
			if p.m.head < but {
				kept = append(kept, p)
				if p.m.group != was.group {
					g.parts = append(g.parts, p)
				}
			}
		}
		for k := range s.who {
			if m := &s.who[k]; m.group == is.group && d.isAllPersons(m) {
				d.join1(&g, si, m, "part:instead")
			}
		}
		f.parts = kept
		if !d.pastClause(s, f.clause) || s.tagIn(f.clause, lexicon.AnyModal) >= 0 {
			g.set(planned, "status:instead", but)
		}
		g.set(held, "status:instead", but)
		out = append(out, &g)
	}
	return out
}

// opposed are the two that a contrast at token but sets against each other: persons with the same preposition, one before and one behind it.
func (d *doc) opposed(s *sent, f *frame, but int) (was, is *mention) {
	for k := range s.who {
		m := &s.who[k]
		if int(s.clause[m.head]) != f.clause || m.attribute || m.genitive && m.prep == 0 || !d.isAllPersons(m) {
			continue
		}
		if m.head > but {
			is = m
			break
		}
	}
	if is == nil {
		return nil, nil
	}
	for _, p := range f.parts {
		if p.m.head < but && p.m.prep == is.prep {
			was = p.m
		}
	}
	return was, is
}
