// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"strings"

	"summitry/internal/extract/lexicon"
	"summitry/internal/text"
)

// countedFrom is what the ordinal of a frame counts from, "" where its clause does not say: "2025" of "das vierte Telefonat seit Jahresbeginn" and
// "in diesem Jahr", "P1W" of "das zweite binnen einer Woche", "rückkehr" of "das sechste seit Trumps Rückkehr ins Amt". Ordinals that count from
// different beginnings say nothing of each other.
func (d *doc) countedFrom(f *frame) string {
	s := &d.sents[f.si]
	if t := s.tagIn(f.clause, lexicon.PrepSeit); t >= 0 {
		if tm := d.governedTime(s, t); tm != nil {
			return tm.Value
		}
		return s.eventAfter(t)
	}
	for _, i := range s.times {
		t := &d.times[i]
		a := s.tokenAt(t.Start)
		switch {
		case int(s.clause[a]) != f.clause:
		case t.Type == text.TypeDuration && (s.means(a, lexicon.WithinWord) || s.means(a-1, lexicon.WithinWord) || s.means(a-2, lexicon.WithinWord)):
			return t.Value // "innerhalb von drei Tagen"
		case t.Type == text.TypeDate && a >= f.end && s.adjoining(f.end, a) && (t.From.Grain() == text.GrainYear || t.From != t.To):
			return t.Value // "das dritte Treffen in diesem Jahr", "in dieser Woche"
		}
	}
	return ""
}

// saysWhich reports whether the clause of f says of the contact told before which one it was: "Es war bereits ihr sechstes Gespräch".
func (d *doc) saysWhich(f *frame) bool {
	s := &d.sents[f.si]
	c := s.clauses[f.clause]
	if c.finite < 0 || c.finite >= f.at || !s.is(c.finite, lexicon.Be|lexicon.BePast|lexicon.BeKonj1) {
		return false
	}
	return s.firstIn(max(c.from, 1), f.at, func(t int) bool { return s.Tokens[t].Shape == text.Upper }) < 0
}

// governedTime is the time that the preposition at token p governs, nil for none.
func (d *doc) governedTime(s *sent, p int) *text.Time {
	for _, i := range s.times {
		t := &d.times[i]
		if a := s.tokenAt(t.Start); a == p || a == p+1 || a == p+2 && s.is(p+1, lexicon.AnyDet) {
			return t
		}
	}
	return nil
}

// eventAfter are the nouns that the preposition at token p governs, but for names.
func (s *sent) eventAfter(p int) string {
	var nouns []string
	for t := p + 1; t < len(s.Tokens) && s.clause[t] == s.clause[p] && !s.is(t, lexicon.AnyPrep) && !isFinite(s, t); t++ {
		if s.Tokens[t].Shape == text.Upper && !s.inName(t) {
			nouns = append(nouns, s.word(t))
		}
	}
	return strings.Join(nouns, " ")
}

// adjoining reports whether only prepositions, determiners and names stand between tokens a and b.
func (s *sent) adjoining(a, b int) bool {
	for t := a; t < b; t++ {
		if !s.inName(t) && !s.is(t, lexicon.AnyPrep|lexicon.AnyDet|lexicon.And) {
			return false
		}
	}
	return true
}
