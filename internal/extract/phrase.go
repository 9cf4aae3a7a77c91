// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"slices"
	"strings"

	"summitry/internal/extract/lexicon"
	"summitry/internal/text"
)

// phrase is what stands before a contact noun.
type phrase struct {
	start      int // its first token
	prep       lexicon.Tag
	prepAt     int
	definite   bool
	such       bool // "ein solches Treffen"
	indefinite bool
	negated    bool
	genitive   bool
	possessive bool
	fresh      bool
	past       bool
	several    bool
	count      int
	ordinal    int
	mark       lexicon.Mark
	markAt     int
	owner      []part // "Trumps Treffen"
}

// nounPhrase reads from a contact noun to the left: adjectives, numbers, determiner, genitive, preposition.
func (d *doc) nounPhrase(s *sent, t int) phrase {
	p := phrase{start: t, prepAt: -1, markAt: -1}
	j := t - 1
	for j >= 0 {
		const adj = lexicon.AdjPlanned | lexicon.AdjCancelled | lexicon.AdjPostponed | lexicon.AdjPast | lexicon.AdjNew | lexicon.AdjFirst | lexicon.AdjDenied
		if mk := s.tags[j].Mark & adj; mk != 0 && s.Tokens[j].Shape == text.Lower {
			p.mark |= mk
			if p.markAt < 0 || mk&(lexicon.AdjCancelled|lexicon.AdjPostponed|lexicon.AdjPlanned) != 0 {
				p.markAt = j
			}
			p.fresh = p.fresh || mk&lexicon.AdjNew != 0
			p.past = p.past || mk&lexicon.AdjPast != 0
		}
		if n, ord, ok := text.Number(s.Tokens[j]); ok && (n > 1 || ord) && !d.inTime(s, j) {
			switch {
			case ord:
				p.ordinal = n
			case n > 1 && n < 1000:
				p.count = n
			}
			if s.Tokens[j].Shape == text.Lower || s.Tokens[j].Shape == text.Digit {
				j--
				continue
			}
		}
		if d.attributive(s, j) || s.Tokens[j].Shape == text.Lower && s.tags[j].Mark&adj != 0 || s.is(j, lexicon.PastAdverb|lexicon.AgainAdverb) {
			if s.word(j) == "mehrere" || s.word(j) == "zahlreiche" || s.word(j) == "mehreren" || s.word(j) == "einige" || s.word(j) == "viele" {
				p.several = true
			}
			j--
			continue
		}
		break
	}
	j = d.pastAttribute(s, j, t)
	p.start = j + 1
	if j >= 0 && s.is(j, lexicon.AnyDet) {
		switch tags := s.tags[j].Tags; {
		case tags&lexicon.DetNeg != 0:
			p.negated = true
		case tags&(lexicon.DetPossM|lexicon.DetPossF) != 0:
			p.possessive, p.definite = true, true
		case tags&(lexicon.DetDef|lexicon.DetDem) != 0:
			p.definite = tags&lexicon.DetDem == 0 || !strings.HasPrefix(s.word(j), "solch")
			p.such = !p.definite
		case tags&lexicon.DetIndef != 0:
			p.indefinite = true
		}
		p.genitive = (s.is(j, lexicon.GenitiveDet) || s.marked(j, lexicon.FeminineGenitive) || s.means(j, lexicon.DetDer) && !d.masculine(s, t) && !d.adverbialAt(s, j-1)) && j > 0 && s.Tokens[j-1].Shape == text.Upper && !s.is(j-1, lexicon.AnyPrep)
		p.start = j
		j--
		if p.such && s.is(j, lexicon.DetIndef) {
			p.start = j
			j--
		}
	}
	if s.marked(j, lexicon.GenitivePronoun) && j > 0 && s.Tokens[j-1].Shape != text.Punct && !(s.is(j-1, lexicon.AnyPrep) && j > 1 && s.Tokens[j-2].Shape == text.Punct) {
		p.definite, p.possessive = true, true
		if m := d.lastBefore(s, j); m != nil {
			p.owner = append(p.owner, part{m.who[0], -1, m, "part:dessen"})
		}
		p.start = j
		if s.is(j-1, lexicon.AnyPrep) { // "bei dessen Besuch"
			p.prep, p.prepAt = s.tags[j-1].Tags&lexicon.AnyPrep, j-1
		}
		return p
	}
	for k := range s.who { // a genitive name in front: "Trumps letztes Treffen"
		if m := &s.who[k]; m.end == p.start && m.genitive && m.start < p.start && !s.is(p.start, lexicon.AnyDet) { // not "nach Angaben des Kreml das Gespräch"
			m.attribute = true
			p.definite = true
			for _, a := range m.who {
				p.owner = append(p.owner, part{a, -1, m, "part:genitive-before"})
			}
			p.start = m.start
			j = m.start - 1
			if m.prep != 0 {
				p.prep, p.prepAt = m.prep, m.prepAt
				m.prep = 0
			}
		}
	}
	if j > 0 && s.is(j, lexicon.And) && p.prep == 0 && s.dativeDet(j+1) {
		if k := s.firstOfRow(j); k >= 0 { // "Nach der Kritik der Nato und einem Anruf von Pence"
			p.prep, p.prepAt = s.tags[k].Tags&lexicon.AnyPrep, k
			return p
		}
	}
	if j >= 0 && s.is(j, lexicon.AnyPrep) && p.prep == 0 {
		p.prep, p.prepAt = s.tags[j].Tags&lexicon.AnyPrep, j
		p.definite = p.definite || contracted(s, j)
	}
	return p
}

// firstOfRow is the preposition that governs a row of nouns before the conjunction at token t, -1 if no verb and no mark stands between.
func (s *sent) firstOfRow(t int) int {
	for k := t - 1; k >= 0 && k > t-8 && s.Tokens[k].Shape != text.Punct && !isFinite(s, k); k-- {
		if s.is(k, lexicon.DativePrep) {
			return k
		}
	}
	return -1
}

// contracted reports whether the preposition at token t holds the article of its noun.
func contracted(s *sent, t int) bool {
	switch s.word(t) {
	case "beim", "am", "im", "vom", "zum", "zur":
		return true
	}
	return false
}

// lastBefore is the person mentioned last before token t, whom "dessen" and "deren" mean by their gender.
func (d *doc) lastBefore(s *sent, t int) *mention {
	for k := len(s.who) - 1; k >= 0; k-- {
		m := &s.who[k]
		if m.end <= t && len(m.who) == 1 && d.isPerson(m.who[0]) {
			if a := &d.actors[m.who[0]]; !a.sexed || a.fem == (s.word(t) == "deren") {
				return m
			}
		}
	}
	return nil
}

// adverbialAt reports whether token t ends the name of a place or a time, which no genitive hangs on: "am Samstag fand in Jakarta der Asean-Gipfel statt".
func (d *doc) adverbialAt(s *sent, t int) bool {
	if t < 0 {
		return false
	}
	_, city := s.ref(t, lexicon.KCity)
	return city || d.inTime(s, t)
}

// masculine reports whether the contact noun at token t is masculine; before any other, "der" is a genitive: "der Begegnung", "der Gespräche".
func (d *doc) masculine(s *sent, t int) bool {
	r, ok := s.ref(t, lexicon.KNoun)
	return ok && d.x.Noun(r).Masculine
}

// pastAttribute steps from token j left over what a participle before the noun governs, to the determiner: "sein für Samstag geplantes Treffen",
// "ein zweites, bislang nicht bekanntes Gespräch".
func (d *doc) pastAttribute(s *sent, j, noun int) int {
	if j < 0 || j == noun-1 || s.is(j, lexicon.AnyDet) {
		return j
	}
	for k := j; k >= 0 && k > j-7; k-- {
		switch {
		case k < j && s.is(k+1, lexicon.AnyPrep) && slices.ContainsFunc(s.who, func(m mention) bool { return m.genitive && m.prep == 0 && m.end == k+1 }):
			return k // "Johnsons für April geplante Reise"
		case s.is(k, lexicon.AnyDet) && !s.is(k, lexicon.AnyPrep):
			if s.is(k-1, lexicon.AnyPrep) && (s.Tokens[k+1].Shape == text.Upper || s.Tokens[k+1].Shape == text.Digit) {
				continue
			}
			return k
		case s.is(k, lexicon.AnyPrep) && d.attributive(s, k+1) && s.word(k+2) == ",":
			return k // "in langen, vom Papst angeregten Gesprächen"
		case s.word(k) == "," && k > 0 && d.attributive(s, k-1):
		case s.Tokens[k].Shape == text.Punct && !d.inTime(s, k), d.knownFinite(s, k):
			return j
		}
	}
	return j
}

// knownFinite reports whether token t is a finite verb that the lexicon knows, not one guessed by its ending.
func (d *doc) knownFinite(s *sent, t int) bool {
	if s.is(t, lexicon.AnyAux) || s.marked(t, lexicon.StrongPast) {
		return true
	}
	_, ok := s.ref(t, lexicon.KVerb)
	return ok && isFinite(s, t)
}
