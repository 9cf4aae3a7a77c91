// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"strings"

	"summitry/internal/extract/lexicon"
	"summitry/internal/text"
)

// frameMention widens a mention to its determiner and finds the preposition that governs it.
func (d *doc) frameMention(s *sent, m *mention) {
	titled := len(m.who) == 1 && d.isPerson(m.who[0]) && !m.pronoun && m.start > 0 && s.means(m.start-1, lexicon.PersonNoun) && s.Tokens[m.start-1].Shape == text.Upper
	if titled {
		m.start-- // "seinen Nachfolger Donald Trump"
	}
	d.titleBefore(s, m)
	j := m.start - 1
	adjectives := 0
	for j >= 0 && (d.attributive(s, j) || m.plural && s.lower(j) && plainNumber(s.word(j)) > 1 && !d.inTime(s, j) || j > 0 && s.is(j, lexicon.And) && strings.HasSuffix(s.word(j-1), "-")) {
		if s.is(j, lexicon.And) {
			j-- // "Chinas Staats- und Parteichef"
		}
		j--
		adjectives++
	}
	switch {
	case j >= 0 && s.is(j, lexicon.AnyDet) && (adjectives > 0 || titled || m.office != nil || m.plural || len(m.who) == 0 || !d.isPerson(m.who[0])):
		m.poss |= s.tags[j].Tags & (lexicon.DetPossM | lexicon.DetPossF)
		_, behindContact := s.ref(j-1, lexicon.KNoun)
		if s.is(j, lexicon.GenitiveDet) || s.means(j, lexicon.DetDer) && !d.adverbialAt(s, j-1) && (m.plural || behindContact && m.office != nil || m.oblique || adjectives > 0 && strings.HasSuffix(s.word(j+1), "en") || len(m.who) > 0 && !d.isPerson(m.who[0])) && j > 0 && s.Tokens[j-1].Shape != text.Punct && s.Tokens[j-1].Shape != text.Lower {
			m.genitive = true
		}
		m.genitive = m.genitive || s.means(j, lexicon.DetDer) && m.office != nil && d.ofHer(s, m, j)
		m.start = j
	case j > 0 && adjectives == 0 && s.is(j, lexicon.DetDef) && s.is(j-1, lexicon.AnyPrep) && (j < 2 || s.word(j-2) != ","): // "mit dem Dalai Lama"
		m.start = j
	case adjectives > 0:
		m.start = j + 1
		if w := s.word(m.start); len(m.who) > 0 && !d.isPerson(m.who[0]) && len(w) > 3 && w[len(w)-2:] == "er" && j > 0 && s.Tokens[j].Shape == text.Upper {
			m.genitive = true // "das Treffen europäischer Regierungschefs"
		}
		m.genitive = m.genitive || s.is(m.start, lexicon.PronBoth) && s.marked(m.start, lexicon.FeminineGenitive) // "ein Treffen beider Politiker"
	}
	// "der Fall Kavala"
	m.attribute = m.attribute || s.role(m.start-1, lexicon.MatterNoun)
	if t := m.start - 1; t > 0 && plainNumber(s.word(t)) > 1 && s.is(t-1, lexicon.PrepVon) && !d.inTime(s, t) {
		m.start = t // "von neun türkischen Aktivisten"
	}
	if p := m.start - 1; s.is(p, lexicon.AnyPrep) && !opensInfinitive(s, p) && !s.introduces(p) && !(s.is(p, lexicon.PrepUnter) && s.marked(p+1, lexicon.AdjNew)) && !(s.Tokens[p].Shape == text.Upper && p > 0 && s.Tokens[p-1].Shape != text.Punct) { // "traf Von der Leyen": part of her name
		m.prep, m.prepAt = s.tags[p].Tags&lexicon.AnyPrep, p
	}
	if (m.office != nil || titled) && m.start > 0 && m.prep == 0 { // "Frankreichs Präsident", "Bidens Vorgänger Trump": the genitive before it
		for k := len(s.who) - 1; k >= 0 && s.who[k].end == m.start; k-- {
			if s.who[k].genitive {
				s.who[k].attribute = true
				m.start = s.who[k].start
				m.prep, m.prepAt = s.who[k].prep, s.who[k].prepAt
			}
		}
	}
}

// introduces reports whether token t opens a subordinate clause, and is no preposition there: "während Merkel sprach".
func (s *sent) introduces(t int) bool {
	c := s.clauses[s.clause[t]]
	return c.sub && c.intro == t
}

// titleBefore takes for a genitive the name behind an article and a noun nobody knows, which hang on another noun: "nach der Beisetzung der Journalistin Anna
// Politkowskaja".
func (d *doc) titleBefore(s *sent, m *mention) {
	t := m.start - 1
	if m.office != nil || m.pronoun || len(m.who) != 1 || !d.isPerson(m.who[0]) || t < 2 || s.Tokens[t].Shape != text.Upper || s.match(t) != nil || d.inTime(s, t) {
		return
	}
	det := t - 1
	for det > 0 && d.attributive(s, det) {
		det--
	}
	if det > 0 && (s.is(det, lexicon.GenitiveDet) || s.means(det, lexicon.DetDer)) && s.Tokens[det-1].Shape == text.Upper && !d.inTime(s, det-1) && !s.inName(det-1) {
		m.genitive, m.start = true, det
	}
}

// ofHer reports whether the article at token det before a woman's office is that of a genitive, as it is right behind a noun: "nach der Rede der Kanzlerin Angela
// Merkel".
func (d *doc) ofHer(s *sent, m *mention, det int) bool {
	return len(m.who) == 1 && d.actors[m.who[0]].fem && det > 0 && s.Tokens[det-1].Shape == text.Upper && !s.inName(det-1) && !d.inTime(s, det-1)
}

// opensInfinitive reports whether the preposition at token t opens an infinitive and governs nobody: "um Trump zu treffen".
func opensInfinitive(s *sent, t int) bool {
	cl := s.clauses[s.clause[t]]
	return cl.infinitive && t == cl.start && s.is(t, lexicon.PrepOther)
}

// attributive reports whether token t is an adjective or ordinal before a noun.
func (d *doc) attributive(s *sent, t int) bool {
	if s.tags[t].Tags&(lexicon.AnyPrep|lexicon.AnyDet|lexicon.Relative|lexicon.And|lexicon.Or|lexicon.Subord|lexicon.AnyAux) != 0 && s.tags[t].Tags&lexicon.PronBoth == 0 {
		return false
	}
	if s.is(t, lexicon.PronBoth) {
		return true
	}
	if s.is(t, lexicon.PronM|lexicon.PronF|lexicon.PronPl) {
		return false // "unter ihnen Macron"
	}
	tok := s.Tokens[t]
	if r, ok := s.ref(t, lexicon.KState); ok && r.Form&lexicon.Adjective != 0 {
		return true
	}
	if r, ok := s.ref(t, lexicon.KCity); ok && r.Form&lexicon.Adjective != 0 {
		_, office := s.ref(t+1, lexicon.KOffice)
		return office // "dem Moskauer Patriarchen"
	}
	if tok.Shape == text.Digit {
		return true
	}
	if tok.Shape != text.Lower || len(tok.Fold) < 4 || isFinite(s, t) {
		return false
	}
	for _, e := range []string{"e", "en", "er", "es", "em"} {
		if len(tok.Fold) > len(e)+2 && tok.Fold[len(tok.Fold)-len(e):] == e {
			return true
		}
	}
	return false
}
