// SPDX-License-Identifier: Apache-2.0

package extract

import "summitry/internal/extract/lexicon"

// infinitiveEnd is where the segment of tokens [a, b) ends, if a list parts an infinitive in it from its zu: "flog nach Kairo, um mit Amr, Mursi und Tantawi
// zu sprechen". It is b where the segment is none.
func (d *doc) infinitiveEnd(s *sent, a, b, to int) int {
	if a == 0 || b >= to || s.word(b) != "," || !d.opensInfinitive(s, a) || d.hasZu(s, a, b) || finiteIn(s, a, b) {
		return b
	}
	for from, n := b+1, 0; from < to && n < 6; n++ {
		end := from
		for end < to && !boundary(s, end) {
			end++
		}
		if finiteIn(s, from, end) || s.means(from, lexicon.PurposeWord) || s.marked(from, lexicon.WithoutWord) {
			return b
		}
		if d.hasZu(s, from, end) {
			return end
		}
		if end < to && s.word(end) != "," {
			return b
		}
		from = end + 1
	}
	return b
}

// opensInfinitive reports whether an infinitive with zu can begin at token a, behind a comma: "um", "ohne", "mit", "sich mit".
func (d *doc) opensInfinitive(s *sent, a int) bool {
	if s.word(a-1) != "," {
		return false
	}
	if s.is(a, lexicon.PronReflexive) {
		a++
	}
	return s.means(a, lexicon.PurposeWord) || s.marked(a, lexicon.WithoutWord) || s.is(a, lexicon.PrepMit)
}

// firstFinite is the first finite verb in tokens [a, b), -1 if there is none.
func (s *sent) firstFinite(a, b int) int {
	return s.firstIn(a, b, func(t int) bool { return isFinite(s, t) })
}

func finiteIn(s *sent, a, b int) bool { return s.firstFinite(a, b) >= 0 }
