// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"summitry/internal/extract/lexicon"
	"summitry/internal/text"
)

// auxiliary gives the finite auxiliary or modal that goes with f's verb and where it stands, else the verb itself.
func (d *doc) auxiliary(s *sent, f *frame) (lexicon.Tag, int) {
	return d.auxiliaryIn(s, f.clause, f.at)
}

// auxiliaryIn is the same for the word at token w of clause c.
func (d *doc) auxiliaryIn(s *sent, c, w int) (lexicon.Tag, int) {
	tags, at := lexicon.Tag(0), -1
	if cl := &s.clauses[c]; cl.shared {
		tags, at = s.tags[cl.finite].Tags&(lexicon.AnyAux|lexicon.Worden), cl.finite
	}
	for t := range s.Tokens {
		if int(s.clause[t]) != c {
			continue
		}
		if x := s.tags[t].Tags & (lexicon.AnyAux | lexicon.Worden); x != 0 && s.tags[t].Tags&lexicon.DetPossM == 0 {
			tags |= x
			if at < 0 || x&lexicon.AnyModal != 0 {
				at = t
			}
		}
	}
	if at < 0 && s.clauses[c].finite < 0 && c > 0 { // "haben telefoniert und sich getroffen": the auxiliary is shared
		for t := w - 1; t >= 0; t-- {
			if x := s.tags[t].Tags & lexicon.AnyAux; x != 0 {
				return x, t
			}
		}
	}
	return tags, at
}

// negation is the token that negates clause c, -1 if none. "nicht nur", "nicht zuletzt" negate nothing.
func (d *doc) negation(s *sent, c, at int) int {
	if cl := &s.clauses[c]; cl.shared && s.role(cl.from, lexicon.NorWord) && cl.parent >= 0 && s.neither(s.clauses[cl.parent].from, cl.from) {
		return cl.from // "hat weder Macron getroffen noch mit May telefoniert"
	}
	for t := range s.Tokens {
		if int(s.clause[t]) != c || !s.is(t, lexicon.Negation) {
			if int(s.clause[t]) == c && s.is(t, lexicon.DetNeg) && (s.role(t+1, lexicon.OnceNoun) || s.lower(t+1) && s.role(t+2, lexicon.OnceNoun)) {
				return t // "haben sich kein einziges Mal getroffen"
			}
			continue
		}
		switch s.word(t + 1) {
		case "nur", "zuletzt", "allein", "allzu", "bis", "lange":
			continue
		case "mehr": // "nicht mehr als zwei Stunden"
			if s.word(t+2) == "als" {
				continue
			}
		}
		if t+2 < len(s.Tokens) && s.Tokens[t+2].Shape == text.Upper && d.attributive(s, t+1) {
			continue // "ein nicht bekanntes Gespräch"
		}
		if d.noDenial(s, c, t) {
			continue
		}
		if s.quoted[t] != s.quoted[at] || d.notThis(s, t) {
			continue
		}
		return t
	}
	return -1
}

// formerlyPlanned reports whether a clause tells what was planned once: "Eigentlich wollten sie sich im April treffen".
func (d *doc) formerlyPlanned(s *sent, c int) bool {
	t := s.clauses[c].finite
	if p := s.clauses[c].parent; s.clauses[c].shared && p >= 0 && s.clauses[p].finite == t && d.formerlyPlanned(s, p) {
		return true
	}
	return s.is(t, lexicon.ModalWantPast|lexicon.ModalShallPast|lexicon.BePast) && s.find(c, func(t int) bool { return s.marked(t, lexicon.Formerly) && !s.role(t+1, lexicon.StillWord) }) >= 0 // not "war zunächst weiter vorgesehen"
}

// participleOfMotion reports whether clause c has a participle that forms its perfect with sein: "ist eingetroffen".
func (d *doc) participleOfMotion(s *sent, c int) bool {
	return s.find(c, func(t int) bool {
		r, v, ok := d.verbAt(s, t)
		return ok && r.Form&lexicon.Participle != 0 && v.Does == lexicon.Travel
	}) >= 0
}

// wasSo reports whether clause c says how something was, itself or in somebody's words: "war schwierig", "sei schwierig gewesen".
func (d *doc) wasSo(s *sent, c int) bool {
	fin := s.clauses[c].finite
	return s.is(fin, lexicon.BePast) || s.is(fin, lexicon.Be|lexicon.BeKonj1) && s.markIn(c, lexicon.Been) >= 0
}

// pastClause reports whether the finite verb of clause c is in the past: preterite or perfect.
func (d *doc) pastClause(s *sent, c int) bool {
	t := s.clauses[c].finite
	if t < 0 {
		return false
	}
	if s.is(t, lexicon.HavePast|lexicon.BePast|lexicon.BecomePast|lexicon.Have|lexicon.HaveKonj1) || s.is(t, lexicon.Be) && d.participleOfMotion(s, c) {
		return true
	}
	if s.marked(t, lexicon.StrongPast) {
		return true
	}
	if r, ok := s.ref(t, lexicon.KVerb); ok {
		return r.Form&lexicon.Past != 0
	}
	w := s.word(t)
	return len(w) > 4 && (w[len(w)-2:] == "te" || w[len(w)-3:] == "ten")
}

// perfectAtEnd reports whether clause c ends in an infinitive of the perfect: "soll ihn gebeten haben".
func (d *doc) perfectAtEnd(s *sent, c int) bool {
	t := s.wordBefore(s.clauses[c].end)
	return (s.is(t, lexicon.Have) || s.word(t) == "sein") && s.nonFinite(t-1)
}
