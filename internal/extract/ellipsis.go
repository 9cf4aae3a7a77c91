// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"slices"

	"summitry/internal/extract/lexicon"
	"summitry/internal/text"
)

// ellipses reads contacts that are told by their number alone: "Zweimal trafen sich die Delegationen: das erste Mal am 16. Mai, das zweite am
// 2. Juni." Each has the kind, the participants and the places of the contact told before it, and a day of its own.
func (d *doc) ellipses(si int, here []*frame) []*frame {
	s := &d.sents[si]
	var out []*frame
	for t := 0; t+1 < len(s.Tokens); t++ {
		if !s.is(t, lexicon.DetDef) {
			continue
		}
		n, ordinal, ok := text.Number(s.Tokens[t+1])
		if !ok || !ordinal || d.inTime(s, t+1) {
			continue
		}
		next := t + 2
		for next < len(s.Tokens) && d.attributive(s, next) {
			next++
		}
		if next < len(s.Tokens) && s.Tokens[next].Shape == text.Upper && s.word(next) != "mal" {
			continue // an adjective of a noun: "der erste offizielle Gipfel"
		}
		base := d.countedBefore(si, t, here)
		when := d.timeAfter(s, t+2)
		if base == nil || when == nil {
			continue
		}
		f := *base
		f.si, f.clause, f.at, f.end, f.rule = si, int(s.clause[t]), t, t+2, "ellipsis:ordinal"
		f.relative, f.wordAt, f.ordinal, f.when, f.fresh, f.definite, f.several, f.count, f.t = -1, t, n, when, false, false, false, 0, nil
		f.fixed = true
		if n == 1 && !slices.ContainsFunc(here, func(g *frame) bool { return g.ordinal > 0 && g.at < t }) { // what stands before tells of all together, unless it is counted itself
			base.several = true
			if base.t != nil {
				base.t.sum = together{}
			}
		}
		if f.status == "" {
			f.set(held, "status:counted", t)
		}
		if k := slices.IndexFunc(here, func(g *frame) bool { return g.anaphor && g.clause == f.clause }); k >= 0 {
			f.status, f.why, f.wordAt = here[k].status, here[k].why, here[k].wordAt
			f.where = d.placesOf(si, &f)
			*here[k] = f // "das erste hatte im Juni stattgefunden": one contact, told by number and verb
			continue
		}
		out = append(out, &f)
	}
	return out
}

// countedBefore is the frame with participants that an ordinal counts on: one before it in the sentence, else the last of the sentence
// before.
func (d *doc) countedBefore(si, at int, here []*frame) *frame {
	for i := len(here) - 1; i >= 0; i-- {
		if here[i].at < at && len(here[i].parts) > 1 {
			return here[i]
		}
	}
	for i := len(d.frames) - 1; i >= 0; i-- {
		if f := d.frames[i]; si-f.si <= 1 && f.si < si && len(f.parts) > 1 {
			return f
		}
	}
	return nil
}

// timeAfter is the day named right behind token t.
func (d *doc) timeAfter(s *sent, t int) *text.Time {
	for _, i := range s.times {
		w := &d.times[i]
		a := s.tokenAt(w.Start)
		if a >= t && a <= t+4 && w.Type == text.TypeDate && w.From.Year > 0 && !s.is(a, lexicon.PrepSeit) && !s.is(a-1, lexicon.PrepSeit) { // "das erste Mal seit 2006"
			return w
		}
	}
	return nil
}
