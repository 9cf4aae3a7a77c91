// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"summitry/internal/extract/lexicon"
	"summitry/internal/text"
)

// englishNoun reads a noun with those who stand behind between or with, who owns it, and the subject of its clause.
func (d *doc) englishNoun(si, t int, n *lexicon.EnglishNoun) *frame {
	s := &d.sents[si]
	if d.english(s, "called", t) && (d.english(s, "for", t+1) || d.english(s, "off", t+1)) {
		return nil // "calls for talks"
	}
	start := t
	for start > 0 && s.Tokens[start-1].Shape == text.Lower && !s.inName(start-1) && !s.is(start-1, lexicon.AnyPrep|lexicon.And|lexicon.Subord|lexicon.Relative|lexicon.AnyAux) && !d.english(s, "hold", start-1) && start > t-4 {
		start--
		if d.english(s, "generic", start) {
			return nil // "every meeting with him"
		}
		if s.is(start, lexicon.AnyDet) {
			break
		}
	}
	f := d.englishFrame(si, t, n.Lemma, n.Does)
	if n.Does == lexicon.Talk && d.english(s, "phone", t-1) {
		f.kind = "call"
	}
	f.definite = s.is(start, lexicon.DetDef|lexicon.DetPossM|lexicon.DetPossF|lexicon.DetDem)
	own := -1
	for k := range s.who {
		m := &s.who[k]
		switch {
		case m.attribute || len(m.who) == 0:
		case m.genitive && m.end == start: // "Trump's meeting with Putin"
			own = k
			d.join1(f, si, m, "part:genitive")
		case m.prepAt > t && m.prepAt <= t+3 && (d.english(s, "between", m.prepAt) || d.english(s, "with", m.prepAt)):
			d.joinRow(si, f, k, partWith)
			f.split = n.Many && d.english(s, "with", m.prepAt)
		}
	}
	if len(f.parts) > 0 && own < 0 && !d.english(s, "between", t+1) {
		if k := d.englishClauseSubject(s, f); k >= 0 {
			d.joinRow(si, f, k, "part:subject")
		}
	}
	if len(f.parts) == 0 && !f.definite && d.english(s, "during", start-1) {
		d.englishTold(si, f)
	}
	if len(f.parts) == 0 && !f.definite {
		return nil
	}
	if f.split && len(f.parts) < 3 {
		f.split = false
	}
	d.englishNounStatus(si, f, start)
	if f.status == "" && !f.definite {
		return nil
	}
	return f
}

// englishClauseSubject is the nearest mention before the noun that is no object of a preposition, else the first behind it; -1 if there is none.
func (d *doc) englishClauseSubject(s *sent, f *frame) int {
	subject := func(m *mention) bool {
		return m.prep == 0 && !m.attribute && !m.genitive && d.isAllPersons(m) && !f.hasPart(m.who[0])
	}
	for k := len(s.who) - 1; k >= 0; k-- {
		if m := &s.who[k]; m.end <= f.at && subject(m) {
			return m.group
		}
	}
	for k := range s.who {
		if m := &s.who[k]; m.start > f.at && subject(m) {
			return k
		}
	}
	return -1
}

// englishTold adds who told whom something in the contact that a sentence opens with: "In a phone call on Monday, Biden told Netanyahu to wait".
func (d *doc) englishTold(si int, f *frame) {
	s := &d.sents[si]
	for k := 0; k+1 < len(s.who); k++ {
		a, b := &s.who[k], &s.who[k+1]
		if a.start < f.end || a.prep != 0 || b.prep != 0 || a.attribute || b.attribute || !d.isAllPersons(a) || !d.isAllPersons(b) {
			continue
		}
		if b.start == a.end+1 && d.english(s, "tell", a.end) {
			d.join1(f, si, a, "part:subject")
			d.join1(f, si, b, "part:told")
		}
		return
	}
}
