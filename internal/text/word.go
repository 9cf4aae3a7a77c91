// SPDX-License-Identifier: Apache-2.0

package text

import (
	"strings"
	"unicode/utf8"
)

// word reads a word that begins at start: letters and digits, joined by hyphens, apostrophes and the points of
// abbreviations. s.i may already stand behind digits ("50-minütig").
func (s *scanner) word(start int) {
	segment := s.i // where the letters since the last point begin
	for s.i < len(s.text) {
		if c := s.text[s.i]; c < utf8.RuneSelf && asciiKinds[c] == letterKind {
			s.i++
			continue
		}
		k, n := kindAt(s.text, s.i)
		if k == letterKind || k == digitKind {
			s.i += n
			continue
		}
		if k != markKind {
			break
		}
		c, _ := utf8.DecodeRuneInString(s.text[s.i:])
		next := markKind
		if s.i+n < len(s.text) {
			next, _ = kindAt(s.text, s.i+n)
		}
		// Marks join a word only with a letter or digit on both sides.
		joins := next == letterKind || next == digitKind
		switch c {
		case '-', '\u2010', '\u2011':
			if joins {
				s.i += n
				continue
			}
			if s.i > start && (s.i+n == len(s.text) || s.text[s.i+n] != '-') {
				s.i += n // the hyphen of an ellipsis: "Staats- und Regierungschefs"
				s.push(start, s.i, shapeOf(s.text[start:s.i]))
				return
			}
		case '\'', '’', '‘', 'ʼ', '´', '`':
			if next == letterKind {
				s.i += n
				continue
			}
			if !s.single && sibilant(s.low[start:s.i]) {
				s.i += n // the genitive of names in s, x, z: "Merz’ Besuch"
			}
		case '&', '@':
			if joins {
				s.i += n
				continue
			}
		case ':', '*':
			if strings.HasPrefix(s.text[s.i+n:], "in") { // "Politiker:innen"
				s.i += n
				continue
			}
		case '.':
			if joins && s.pointJoins(segment) {
				s.i += n
				segment = s.i
				continue
			}
			s.abbreviation(start)
			return
		}
		break
	}
	s.push(start, s.i, shapeOf(s.text[start:s.i]))
}

// sibilant reports whether a name ends in a sound that takes no further s in the genitive.
func sibilant(low string) bool {
	for _, end := range []string{"s", "x", "z", "ce", "se"} {
		if strings.HasSuffix(low, end) {
			return true
		}
	}
	return false
}

// pointJoins reports whether the point at s.i, between two letters, belongs inside a word: "z.B.", "D.C.", "dw.com", but not
// "kam.Dann" and not "Dr.Kern".
func (s *scanner) pointJoins(segment int) bool {
	next := s.i + 1
	run := next
	for run < len(s.text) {
		k, n := kindAt(s.text, run)
		if k != letterKind && k != digitKind {
			break
		}
		run += n
	}
	// Single letters: "z.B.", "D.C.", but "J.Kern".
	if s.i-segment == 1 {
		return run-next <= 2
	}
	if upperAt(s.text, next) {
		return s.low[segment:s.i] == "www"
	}
	return s.words[s.low[segment:s.i]]&before == 0
}

// abbreviation reads a word with a point behind it, at s.i: either the point is the word's own, or it may end the sentence.
func (s *scanner) abbreviation(start int) {
	word, low := s.text[start:s.i], s.low[start:s.i]
	class := s.words[low]
	end := s.i + 1
	shape := shapeOf(word)
	// A single letter with a point is an initial, whatever it is in the lexicon.
	_, size := utf8.DecodeRuneInString(word)
	initial := size == len(word)
	switch {
	case class&before != 0:
		s.push(start, end, shape)
		return
	case class&closing != 0:
		s.push(start, end, shape)
		if next := s.ahead(end); next < len(s.text) && upperAt(s.text, next) {
			s.endSentence()
		}
		return
	case class&either != 0 || initial || roman(word) || strings.Contains(word, "."):
		if s.ended(end) {
			break // nothing more comes: the point is the sentence's
		}
		s.push(start, end, shape)
		if s.starts(s.ahead(end)) {
			s.endSentence()
		}
		return
	case len(word) <= 4 && s.smallAhead(end):
		s.push(start, end, shape) // unknown, but the sentence goes on in lower case: "gepl. am Freitag"
		return
	}
	s.push(start, s.i, shape)
	s.terminator(1)
}
