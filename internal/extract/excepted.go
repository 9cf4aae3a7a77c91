// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"summitry/internal/extract/lexicon"
	"summitry/internal/text"
)

// leaveOutExcepted takes those with whom others are compared, and those who are left out, from what their sentence tells, with the rest of their row.
func (d *doc) leaveOutExcepted(s *sent) {
	for t := range s.Tokens {
		if comma := s.notHim(t); comma >= 0 {
			for k := range s.who {
				s.who[k].attribute = s.who[k].attribute || s.who[k].start > comma && s.who[k].end <= t
			}
		}
	}
	for k := range s.who {
		if s.who[k].group != k || !d.excepted(s, &s.who[k]) {
			continue
		}
		for j := k; j < len(s.who); j++ {
			s.who[j].attribute = s.who[j].attribute || s.who[j].group == k
		}
	}
}

// excepted reports whether a mention is of somebody with whom others are compared, or who is left out, so that he takes no part: "anders als Macron traf sie
// Putin", "wie Macron telefonierte auch Merkel", "mit allen außer mit Trump".
func (d *doc) excepted(s *sent, m *mention) bool {
	if m.prep != 0 && (s.marked(m.prepAt-1, lexicon.WithoutWord) || s.means(m.prepAt, lexicon.ExceptWord) || s.means(m.prepAt-1, lexicon.ExceptWord|lexicon.ThanWord)) {
		return true
	}
	p := m.start - 1
	if s.is(p, lexicon.PastAdverb) || s.marked(p, lexicon.EarlierWord) {
		p-- // "anders als zuvor Macron"
	}
	if p < 0 || !d.isAllPersons(m) || m.office != nil && m.end == m.head+1 || s.clauses[s.clause[p]].sub && s.clauses[s.clause[p]].intro == p {
		return false
	}
	if s.marked(p-1, lexicon.AdjNew) {
		return false // "keinen anderen als Macron": him
	}
	return s.means(p, lexicon.ThanWord) || s.means(p, lexicon.LikeWord) && (p == 0 || s.Tokens[p-1].Shape == text.Lower || s.Tokens[p-1].Shape == text.Punct && s.Tokens[p-1].Fold != ",")
}

// notHim is the comma behind which the negation at token t, the last word of its clause, says of one more that he is left out, -1 if it does not: "sprach mit
// Merkel, mit Macron dagegen nicht".
func (s *sent) notHim(t int) int {
	if !s.is(t, lexicon.Negation) || t+1 < len(s.Tokens) && s.Tokens[t+1].Shape != text.Punct {
		return -1
	}
	j := t - 1
	for j > 0 && s.word(j) != "," {
		if isFinite(s, j) || s.clause[j] != s.clause[t] {
			return -1
		}
		j--
	}
	if j <= 0 || s.clauses[s.clause[t]].finite < 0 || s.clauses[s.clause[t]].finite > j || !s.is(j+1, lexicon.AnyPrep) {
		return -1
	}
	return j
}
