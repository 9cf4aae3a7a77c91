// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"slices"
	"strings"

	"summitry/internal/extract/lexicon"
	"summitry/internal/text"
)

// coordinate joins mentions that stand in one row: "mit Merkel, Macron und dem Briten" governs all three by mit.
func (d *doc) coordinate(s *sent) {
	for k := range s.who {
		s.who[k].group = k
		if k == 0 {
			continue
		}
		p := &s.who[k-1]
		m := &s.who[k]
		if p.attribute && k > 1 {
			p = &s.who[k-2]
		}
		gap, ok := 0, m.start > p.end-1
		joined := false
		for t := p.end; ok && t < m.start; t++ {
			switch {
			case s.word(t) == ",", s.is(t, lexicon.And|lexicon.Or), s.role(t, lexicon.NorWord) && s.neither(0, t): // "weder Trump noch Rohani"
				joined = joined || t > 0
			case t == m.prepAt && p.prep == m.prep:
			default:
				ok = false
			}
			gap++
		}
		if s.word(p.end-1) == "," { // the apposition took the comma
			joined = true
		}
		if !ok || !joined && gap == 0 || gap > 3 || s.clause[m.head] != s.clause[p.head] {
			continue
		}
		m.group = p.group
		if m.prep == 0 {
			m.prep, m.prepAt = p.prep, p.prepAt
			m.genitive = m.genitive || p.genitive && m.prep == 0 && (!d.bareNames(s, m) || d.officeOfBoth(s, p))
		}
	}
}

// notThis reports whether the negation at token t is of what stands behind it only: something else is put for it, or said of others before: "nicht Obama,
// sondern Pelosi", "nahm Maas teil, nicht aber Scholz".
func (d *doc) notThis(s *sent, t int) bool { return d.insteadOf(s, t) >= 0 || s.butNot(t) > 0 }

// butNot is the token behind those whom a negation with a word of contrast leaves out behind a comma at token t, 0 if there are none.
func (s *sent) butNot(t int) int {
	if !s.is(t, lexicon.Negation) || !s.is(t+1, lexicon.But) || s.is(t+2, lexicon.AnyPrep) || s.word(t-1) != "," {
		return 0 // "nicht aber mit Scholz" tells of another contact
	}
	end := t + 2
	for end < len(s.Tokens) && !boundary(s, end) {
		end++
	}
	if finiteIn(s, t, end) {
		return 0
	}
	return end
}

// insteadOf is the token that puts something else for what stands behind the negation at token t, -1 if there is none.
func (d *doc) insteadOf(s *sent, t int) int {
	if !s.is(t, lexicon.Negation) || t+1 >= len(s.Tokens) || s.Tokens[t+1].Shape == text.Lower && !s.is(t+1, lexicon.AnyDet|lexicon.AnyPrep) {
		return -1
	}
	for j := t + 2; j < len(s.Tokens); j++ {
		if s.means(j, lexicon.ButRather) && s.word(j-1) == "," {
			return j
		}
	}
	return -1
}

// leaveOut takes those whom a negation puts aside out of what their sentence tells: "sprach nicht mit Merkel, sondern mit Macron".
func (d *doc) leaveOut(s *sent) {
	for k := range s.who {
		if m := &s.who[k]; s.marked(m.prepAt, lexicon.WithoutWord) && m.prepAt == s.clauses[s.clause[m.prepAt]].from && d.isAllPersons(m) && isFinite(s, m.end) {
			m.attribute = true // "Statt Putin kam Lawrow zu dem Treffen"
		}
		if m := &s.who[k]; s.means(m.start-1, lexicon.ThanWord) && s.clauses[s.clause[m.head]].intro != m.start-1 && !slices.ContainsFunc(m.who, d.isPerson) {
			m.attribute = true // "hat als erste Verbündete das Haus besucht": says what somebody is
		}
	}
	for t := range s.Tokens {
		but := max(d.insteadOf(s, t), s.butNot(t))
		if but <= 0 {
			continue
		}
		for k := range s.who {
			if m := &s.who[k]; m.start > t && m.end <= but {
				m.attribute = true
			}
		}
	}
}

// officeOfBoth reports whether a mention is a name behind an office in the plural, which goes for the names after it too: "ein Treffen der Präsidenten
// Biden und Putin". The singular would be "des Präsidenten".
func (d *doc) officeOfBoth(s *sent, m *mention) bool {
	if m.office != nil && len(m.who) == 1 && s.firstIn(m.start, m.end, func(t int) bool { return s.Tokens[t].Shape == text.Upper && strings.HasSuffix(s.word(t), "innen") }) >= 0 {
		return true // "ein Treffen der Ministerinnen Baerbock und Colonna"
	}
	return m.office != nil && s.is(m.start, lexicon.DetDef) && !s.is(m.start, lexicon.GenitiveDet) && len(m.who) == 1 && !d.actors[m.who[0]].fem
}

// bareNames reports whether a mention is a plain name, which would show a genitive by itself.
func (d *doc) bareNames(s *sent, m *mention) bool {
	return m.office == nil && !m.plural && m.end-m.start <= 3
}
