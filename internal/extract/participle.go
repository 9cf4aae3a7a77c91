// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"strings"

	"summitry/internal/extract/lexicon"
)

// participleOpens reports whether the participle at token t closes a phrase that opens the sentence, before its finite verb: "Von Gorbatschow in Moskau
// empfangen, zeigte sich Kohl gelöst". The phrase begins with a preposition, which no clause with a subject of its own does here.
func (d *doc) participleOpens(s *sent, t int) bool {
	if t+2 >= len(s.Tokens) || s.word(t+1) != "," || !s.is(0, lexicon.AnyPrep) {
		return false
	}
	for j := 1; j < t; j++ {
		if boundary(s, j) || s.is(j, lexicon.AnyAux) || s.marked(j, lexicon.StrongPast) {
			return false
		}
	}
	if m := s.match(t + 2); m != nil {
		for _, r := range m.Refs {
			if r.Kind == lexicon.KVerb && d.x.Verb(r).Does == lexicon.Claims {
				return false // "In Moskau empfangen, sagte er" are his words
			}
		}
	}
	w := s.word(t + 2)
	return s.is(t+2, lexicon.AnyAux) || s.marked(t+2, lexicon.StrongPast) || s.lower(t+2) && (strings.HasSuffix(w, "te") || strings.HasSuffix(w, "ten")) || s.verbForms(t+2)&(lexicon.Past|lexicon.Present) != 0
}

// opensWith reports whether f's verb is such a participle.
func (d *doc) opensWith(s *sent, f *frame) bool {
	return f.verb != nil && s.verbForms(f.at)&lexicon.Participle != 0 && d.participleOpens(s, f.at)
}
