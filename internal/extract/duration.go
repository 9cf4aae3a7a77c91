// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"summitry/internal/extract/lexicon"
	"summitry/internal/text"
)

// durationOf finds how long the contact took: "dauerte fast eine Stunde", "zweistündig", "anderthalb Stunden lang".
func (d *doc) durationOf(si int, f *frame) *text.Time {
	s := &d.sents[si]
	for _, i := range s.times {
		t := &d.times[i]
		if t.Type != text.TypeDuration || t.Minutes == 0 || t.Minutes > 24*60 {
			continue
		}
		a := s.tokenAt(t.Start)
		if int(s.clause[a]) != f.clause && !(s.clauses[s.clause[a]].sub && s.is(s.clauses[s.clause[a]].intro, lexicon.Relative) && s.clauses[s.clause[a]].parent == f.clause) {
			continue
		}
		if s.is(a-1, lexicon.PrepNach|lexicon.PrepVor|lexicon.PrepSeit|lexicon.PrepIn) && !d.adjectiveBefore(s, a, f) {
			continue
		}
		return t
	}
	return nil
}

// adjectiveBefore reports whether the duration at token a is an adjective of the frame's noun: "in einem zweistündigen Gespräch".
func (d *doc) adjectiveBefore(s *sent, a int, f *frame) bool {
	for t := a; t < f.at; t++ {
		if s.Tokens[t].Shape == text.Upper || s.Tokens[t].Shape == text.Punct {
			return false
		}
	}
	return a < f.at
}

// lengthOf gives the contact in focus a duration that a sentence of its own tells: "Das Gespräch dauerte fast eine Stunde" has its frame; "Es
// dauerte zwei Stunden", "Nach 40 Minuten war alles vorbei" have none.
func (d *doc) lengthOf(si int) {
}
