// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"strings"

	"summitry/internal/extract/lexicon"
	"summitry/internal/text"
)

// participleOpens reports whether the participle at token t closes a phrase that opens the sentence, or stands behind the name that does, before its finite
// verb: "Von Gorbatschow in Moskau empfangen, zeigte sich Kohl gelöst", "Kohl, am Montag von Gorbatschow empfangen, zeigte sich gelöst". The phrase
// begins with a preposition, which no clause with a subject of its own does here.
func (d *doc) participleOpens(s *sent, t int) bool {
	if t+2 >= len(s.Tokens) || s.word(t+1) != "," {
		return false
	}
	from := t - 1
	for from > 0 && !boundary(s, from-1) {
		from--
	}
	if from < 0 || !s.is(from, lexicon.AnyPrep) || from > 0 && (s.word(from-1) != "," || !d.nameBefore(s, from-1)) {
		return false
	}
	for j := from + 1; j < t; j++ {
		if s.is(j, lexicon.AnyAux) || s.marked(j, lexicon.StrongPast) {
			return false
		}
	}
	if m := s.match(t + 2); m != nil && from == 0 {
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

// nameBefore reports whether nothing but a phrase without a verb, which ends in a noun or name, stands before the comma at token t.
func (d *doc) nameBefore(s *sent, t int) bool {
	return t > 0 && s.Tokens[t-1].Shape != text.Lower && s.firstIn(0, t, func(j int) bool {
		return boundary(s, j) || s.finite[j] || s.is(j, lexicon.AnyAux) || s.is(j, lexicon.Subord) && !s.is(j, lexicon.AnyDet|lexicon.AnyPrep)
	}) < 0
}
