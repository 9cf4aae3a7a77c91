// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"slices"
	"strings"

	"summitry/internal/extract/lexicon"
	"summitry/internal/text"
)

// verbAt is the trigger verb at token t: of several with one form ("fand": stattfinden, zusammenfinden) the one whose particle stands at the
// end of the clause.
func (d *doc) verbAt(s *sent, t int) (lexicon.Ref, *lexicon.Verb, bool) {
	m := s.match(t)
	if m == nil || s.Tokens[t].Shape == text.Upper && t > 0 && s.Tokens[t-1].Shape != text.Punct {
		return lexicon.Ref{}, nil, false
	}
	for _, r := range m.Refs {
		if r.Kind != lexicon.KVerb {
			continue
		}
		v := d.x.Verb(r)
		if r.Form&(lexicon.Participle|lexicon.Infinitive) == 0 && s.clauses[s.clause[t]].finite != t && s.attributed(t) {
			continue // "die vereinbarten Schritte"
		}
		if d.particleAgrees(s, t, r, v) && d.needsMet(s, int(s.clause[t]), v) {
			return r, v, true
		}
	}
	return lexicon.Ref{}, nil, false
}

// isVerbish reports whether a capitalised token can be a verb; only the first of a sentence can.
func isVerbish(s *sent, t int) bool { return t == 0 && isFinite(s, t) }

// attributed reports whether token t stands before a noun, as an adjective does.
func (s *sent) attributed(t int) bool {
	return t+1 < len(s.Tokens) && s.Tokens[t+1].Shape == text.Upper && strings.HasSuffix(s.word(t), "n")
}

// find is the first token of clause c for which ok holds, -1 if none.
func (s *sent) find(c int, ok func(int) bool) int {
	if c < 0 || c >= len(s.clauses) {
		return -1
	}
	for t := s.clauses[c].from; t < s.clauses[c].to; t++ {
		if int(s.clause[t]) == c && ok(t) {
			return t
		}
	}
	return -1
}

// firstIn is the first of tokens [a, b) that ok accepts, of whatever clause; -1 if none.
func (s *sent) firstIn(a, b int, ok func(t int) bool) int {
	for t := a; t < b; t++ {
		if ok(t) {
			return t
		}
	}
	return -1
}

// firstTag is the first of tokens [a, b) with one of the tags, -1 if none.
func (s *sent) firstTag(a, b int, tags lexicon.Tag) int {
	return s.firstIn(a, b, func(t int) bool { return s.is(t, tags) })
}

// inName reports whether token t is part of a mention.
func (s *sent) inName(t int) bool {
	for k := range s.who {
		if t >= s.who[k].start && t < s.who[k].end {
			return true
		}
	}
	return false
}

// wordBefore is the last token before b that is no mark, 0 if all are.
func (s *sent) wordBefore(b int) int {
	t := b - 1
	for t > 0 && s.Tokens[t].Shape == text.Punct {
		t--
	}
	return t
}

// tagIn is the first token of clause c with one of the tags, or the auxiliary it shares; -1 if none.
func (s *sent) tagIn(c int, tags lexicon.Tag) int {
	if t := s.find(c, func(t int) bool { return s.is(t, tags) }); t >= 0 || c < 0 || c >= len(s.clauses) {
		return t
	}
	cl := &s.clauses[c]
	switch {
	case cl.shared && s.is(cl.finite, tags&(lexicon.AnyAux|lexicon.Worden)):
		return cl.finite
	case cl.shared && s.is(cl.finite-1, tags&lexicon.Worden): // "empfangen und gelobt worden war"
		return cl.finite - 1
	}
	if next := c + 1; tags&lexicon.Worden != 0 && next < len(s.clauses) && s.clauses[next].shared && s.clauses[next].parent == c {
		return s.find(next, func(t int) bool { return s.is(t, lexicon.Worden) && s.closes(t+1) }) // "ist von Macron empfangen und von May gelobt worden"
	}
	return -1
}

// markIn is the first token of clause c with one of the marks, -1 if none.
func (s *sent) markIn(c int, marks lexicon.Mark) int {
	return s.find(c, func(t int) bool { return s.marked(t, marks) })
}

// meansIn is the first token of clause c that has one of the senses, -1 if none.
func (s *sent) meansIn(c int, senses lexicon.Sense) int {
	return s.find(c, func(t int) bool { return s.means(t, senses) })
}

// roleIn is the first token of clause c that has one of the roles, -1 if none.
func (s *sent) roleIn(c int, roles lexicon.Role) int {
	return s.find(c, func(t int) bool { return s.role(t, roles) })
}

// phraseIn reports whether clause c holds a phrase of that meaning.
func (d *doc) phraseIn(s *sent, c int, does lexicon.Does) bool {
	return s.find(c, func(t int) bool {
		r, ok := s.ref(t, lexicon.KPhrase)
		return ok && r.ID >= 0 && d.x.Phrase(r).Does == does
	}) >= 0
}

// verbIn reports whether clause c holds a verb of one of the meanings.
func (d *doc) verbIn(s *sent, c int, does ...lexicon.Does) bool {
	return d.findVerb(s, c, func(v *lexicon.Verb) bool { return slices.Contains(does, v.Does) }) >= 0
}

// findVerb is the first token of clause c that is such a verb, -1 if none.
func (d *doc) findVerb(s *sent, c int, such func(v *lexicon.Verb) bool) int {
	return s.find(c, func(t int) bool {
		_, v, ok := d.verbAt(s, t)
		return ok && such(v)
	})
}
