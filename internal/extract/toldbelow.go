// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"slices"
	"strings"

	"summitry/internal/article"
	"summitry/internal/extract/lexicon"
	"summitry/internal/text"
)

// toldBelow decides contacts that only a headline tells, in the present, by what the text below says of the same people: "Merkel trifft Conte" stands above
// "Angela Merkel und Giuseppe Conte haben in Rom vereinbart, …" and above "Angela Merkel will Giuseppe Conte …" alike, and only the first is over.
func (d *doc) toldBelow() {
	for _, t := range d.tellings {
		who := t.persons(d)
		top := t.frames[0]
		if t.status() != "" || len(who) != 2 || top.verb == nil || d.sents[top.si].block != article.Headline || top.when != nil && d.sents[top.si].times != nil {
			continue
		}
		if si, c := d.rowBelow(who, top.si); si >= 0 {
			s := &d.sents[si]
			f := d.newFrame(si, &lexicon.Match{Start: s.clauses[c].finite, End: s.clauses[c].finite + 1}, "below")
			f.kind = t.kind
			f.set(held, "status:told-below", f.at)
			d.attach(f, t)
		}
	}
}

// rowBelow finds the clause among the first sentences behind sentence si that tells in the past what the two did as one subject; -1 if there is none, or words
// for a plan stand before it.
func (d *doc) rowBelow(who []int, si int) (int, int) {
	for i := si + 1; i < len(d.sents) && i < si+4; i++ {
		s := &d.sents[i]
		for c := range s.clauses {
			if s.tagIn(c, lexicon.AnyModal|lexicon.FutureAdverb|lexicon.BecomeKonj1|lexicon.HaveKonj2) >= 0 || d.planWord(s, c) || s.is(s.clauses[c].finite, lexicon.Become) {
				if d.namesBoth(s, c, who) {
					return -1, -1
				}
				continue
			}
			if !s.clauses[c].sub && !s.is(s.clauses[c].finite, lexicon.HavePast) && (d.pastClause(s, c) || s.perfectOfBeing(c)) && d.inRow(s, c, who) {
				return i, c
			}
		}
	}
	return -1, -1
}

// perfectOfBeing reports whether clause c is a perfect with sein: "sind am Donnerstag auf dem Rennsteig gewandert".
func (s *sent) perfectOfBeing(c int) bool {
	last := s.wordBefore(s.clauses[c].end)
	return s.is(s.clauses[c].finite, lexicon.Be) && s.Tokens[last].Shape == text.Lower && strings.HasPrefix(s.word(last), "ge")
}

// inRow reports whether the two are one subject of clause c, by name or by a pronoun.
func (d *doc) inRow(s *sent, c int, who []int) bool {
	for k := range s.who {
		if int(s.clause[s.who[k].head]) != c || s.who[k].prep != 0 || s.who[k].genitive || s.who[k].attribute {
			continue
		}
		var row []int
		for j := k; j < len(s.who); j++ {
			if s.who[j].group == s.who[k].group && !s.who[j].attribute {
				row = append(row, s.who[j].who...)
			}
		}
		if len(row) == 2 && slices.Contains(row, who[0]) && slices.Contains(row, who[1]) {
			return true
		}
	}
	return false
}

// namesBoth reports whether clause c names both.
func (d *doc) namesBoth(s *sent, c int, who []int) bool {
	found := 0
	for _, a := range who {
		if slices.ContainsFunc(s.who, func(m mention) bool { return int(s.clause[m.head]) == c && slices.Contains(m.who, a) }) {
			found++
		}
	}
	return found == len(who)
}
