// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"strings"

	"summitry/internal/extract/lexicon"
	"summitry/internal/text"
)

// sharedAt is the und in tokens [a, b) that parts two predicates with one auxiliary, which stands at token aux: "hat Meloni empfangen und mit Sunak
// telefoniert"; 0 if there is none. Each is closed by its participle or infinitive, and the second names something of its own.
func (d *doc) sharedAt(s *sent, a, b, aux int) int {
	if !s.is(aux, lexicon.AnyAux) || aux >= b || !s.closes(b) {
		return 0
	}
	for t := b - 1; t > max(a, aux)+1; t-- {
		if s.joins(a, t) && s.nonFinite(t-1) && s.namesOwn(t+1, b) {
			return t
		}
	}
	return 0
}

// listsPredicate reports whether tokens [a, b) behind a comma are a further predicate of clause main, which is closed by its own participle or infinitive: "hat
// Meloni empfangen, mit Sunak telefoniert und …".
func (d *doc) listsPredicate(s *sent, a, b, main int) bool {
	cl := &s.clauses[main]
	end := b
	for t := a; t < b; t++ {
		if s.is(t, lexicon.And) && s.nonFinite(t-1) {
			end = t
			break
		}
	}
	return s.is(cl.finite, lexicon.AnyAux) && cl.finite < a && s.closes(cl.end) && s.closes(end) && s.namesOwn(a, end)
}

// openShared makes tokens [a, b) a clause that shares the finite verb of clause main, and gives it.
func (d *doc) openShared(s *sent, a, b, main int) int {
	n := len(s.clauses)
	s.clauses = append(s.clauses, clause{start: a, end: b, finite: s.clauses[main].finite, intro: -1, parent: main, shared: true})
	for t := a; t < b; t++ {
		s.clause[t] = int16(n)
	}
	return n
}

// decideByShared looks at the further predicates of the noun's clause, of which the last word counts: "wurde auf den 1. Juli verlegt, dann aber von Macron
// abgesagt".
func (d *doc) decideByShared(si int, f *frame, np phrase) {
	s := &d.sents[si]
	if np.prep != 0 || np.genitive {
		return
	}
	for c := range s.clauses {
		if cl := &s.clauses[c]; !cl.shared || cl.parent != f.clause || !s.is(cl.finite, lexicon.Become|lexicon.BecomePast|lexicon.Be|lexicon.BePast) {
			continue
		}
		g := *f
		g.status = ""
		d.decideByVerbsOf(si, &g, np, c, d.negation(s, c, f.at))
		if g.status == cancelled || g.status == postponed {
			f.status = ""
			f.set(g.status, g.why, g.wordAt)
		}
	}
}

// splitFinal parts a subordinate clause that ends in the auxiliary of two predicates: "nachdem er Meloni empfangen und mit Sunak telefoniert hatte".
func (d *doc) splitFinal(s *sent, n int) {
	cl := s.clauses[n]
	if !cl.sub || cl.finite < cl.end-2 || !s.is(cl.finite, lexicon.AnyAux) || !s.nonFinite(cl.finite-1) {
		return
	}
	for t := cl.finite - 2; t > cl.start+2; t-- {
		if s.joins(cl.start, t) && s.nonFinite(t-1) && s.namesOwn(t+1, cl.finite) {
			last := cl
			last.shared, last.parent = true, n
			s.clauses[n].shared, s.clauses[n].end = true, t
			s.clauses = append(s.clauses, last)
			for i := t; i < cl.end; i++ {
				s.clause[i] = int16(n + 1)
			}
			return
		}
	}
}

// sharedPartner adds who stands behind mit in clause p to a further predicate that names nobody: "hat mit Trump Golf gespielt und zu Mittag gegessen".
func (d *doc) sharedPartner(si int, f *frame, p int) {
	s := &d.sents[si]
	for k := range s.who {
		if c := int(s.clause[s.who[k].head]); c == f.clause && d.isAllPersons(&s.who[k]) {
			return
		}
	}
	for k := range s.who {
		if m := &s.who[k]; int(s.clause[m.head]) == p && m.prep&lexicon.PrepMit != 0 && d.isAllPersons(m) && !d.belongsElsewhere(s, m, f) {
			d.join1(f, si, m, "part:shared")
		}
	}
}

// joins reports whether token t joins two predicates, of which the first begins at token a: "und", or "noch" behind "weder".
func (s *sent) joins(a, t int) bool {
	return s.is(t, lexicon.And) || s.role(t, lexicon.NorWord) && s.neither(a, t)
}

// neither reports whether "weder" stands in tokens [a, b).
func (s *sent) neither(a, b int) bool {
	return s.firstIn(max(a, 0), b, func(t int) bool { return s.role(t, lexicon.NeitherWord) }) >= 0
}

// closes reports whether a participle or infinitive is the last word before token b.
func (s *sent) closes(b int) bool {
	return s.nonFinite(s.wordBefore(b))
}

// nonFinite reports whether token t is a participle or an infinitive, or ends a group of them: "empfangen worden".
func (s *sent) nonFinite(t int) bool {
	if t < 1 || !s.lower(t) || isFinite(s, t) {
		return false
	}
	if s.is(t, lexicon.Worden|lexicon.Become|lexicon.Have) {
		return s.nonFinite(t - 1)
	}
	if form := s.verbForms(t); form != 0 {
		return form&(lexicon.Participle|lexicon.Infinitive) != 0
	}
	w := s.word(t)
	if s.tags[t].Tags != 0 || s.tags[t].Mark&^lexicon.StVerb != 0 || len(w) < 6 {
		return false
	}
	return strings.HasSuffix(w, "t") || strings.HasSuffix(w, "en")
}

// namesOwn reports whether a noun, a name or a pronoun stands in tokens [a, b).
func (s *sent) namesOwn(a, b int) bool {
	for t := a; t < b; t++ {
		if sh := s.Tokens[t].Shape; sh != text.Lower && sh != text.Punct && sh != text.Digit || s.is(t, lexicon.PronM|lexicon.PronF|lexicon.PronPl) {
			return true
		}
	}
	return false
}
