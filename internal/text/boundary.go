// SPDX-License-Identifier: Apache-2.0

package text

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// mark reads one mark of n bytes, with what follows from it for quotations, brackets and the sentence.
func (s *scanner) mark(n int) {
	start := s.i
	r, _ := utf8.DecodeRuneInString(s.text[start:])
	switch {
	case r == '.' || r == '!' || r == '?' || r == '…':
		s.terminator(n)
		return
	case isQuote(r):
		s.turnQuote(r, start, start+n)
	case r == '(' || r == '[':
		s.bracket = len(s.tokens) + 1
	case r == ')' || r == ']':
		s.bracket = 0
	}
	s.push(start, start+n, Punct)
}

// terminator reads a mark of n bytes that can end a sentence, with the marks and closing quotes behind it, and decides.
func (s *scanner) terminator(n int) {
	apart := s.space
	ellipsis := false
	for n > 0 {
		start := s.i
		if strings.HasPrefix(s.text[start:], "..") {
			for n = 2; start+n < len(s.text) && s.text[start+n] == '.'; n++ {
			}
		}
		ellipsis = n > 1
		s.push(start, start+n, Punct)
		n = 0
		if r, size := utf8.DecodeRuneInString(s.text[s.i:]); r == '.' || r == '!' || r == '?' || r == '…' {
			n = size
		}
	}
	// Quotes and brackets that close here belong to the sentence that ends here.
	inner := s.closers()
	if inner || s.ended(s.i) || !s.opensSentence(s.ahead(s.i)) {
		return
	}
	if ellipsis && apart && !s.starts(s.ahead(s.i)) {
		return
	}
	s.endSentence()
}

// closers reads the quotes and brackets that close directly behind a sentence's end. It reports whether a bracket closed that
// stands inside a sentence: what ended in there ends nothing outside.
func (s *scanner) closers() bool {
	for s.i < len(s.text) {
		r, n := utf8.DecodeRuneInString(s.text[s.i:])
		switch {
		case isQuote(r) && !s.opens(r, s.i, s.i+n):
			s.turnQuote(r, s.i, s.i+n)
		case r == ')' || r == ']':
			// "Kern (wer sonst?) kam": the bracket began within the sentence
			if s.bracket > s.begun()+1 {
				s.bracket = 0
				s.push(s.i, s.i+n, Punct)
				return true
			}
		default:
			return false
		}
		s.push(s.i, s.i+n, Punct)
	}
	return false
}

// opensSentence reports whether what stands at i can begin a sentence: no small letter, and no mark that goes on with one.
func (s *scanner) opensSentence(i int) bool {
	for i < len(s.text) {
		r, n := utf8.DecodeRuneInString(s.text[i:])
		switch {
		// „Gut so.“, sagte er
		case unicode.IsLower(r) || r == ',' || r == ';' || r == ':' || r == ')' || r == '/':
			return false
		case isQuote(r) || r == '(' || r == '[' || r == '-' || s.dashAt(i) || unicode.IsSpace(r):
			i += n
		default:
			return true
		}
	}
	return true
}

// ahead is where the next word or mark behind i begins, over white space.
func (s *scanner) ahead(i int) int {
	for i < len(s.text) {
		k, n := kindAt(s.text, i)
		if k != spaceKind && k != breakKind {
			break
		}
		i += n
	}
	return i
}

// ended reports whether nothing but white space follows i in its paragraph; lineBreak ends the sentence there.
func (s *scanner) ended(i int) bool {
	breaks := 0
	for i < len(s.text) {
		k, n := kindAt(s.text, i)
		if k != spaceKind && k != breakKind {
			return false
		}
		if k == breakKind {
			if breaks++; breaks > 1 {
				return true
			}
		}
		i += n
	}
	return true
}

// wordAt is the fold of the letters at i.
func (s *scanner) wordAt(i int) string {
	from := i
	for i < len(s.text) {
		k, n := kindAt(s.text, i)
		if k != letterKind {
			break
		}
		i += n
	}
	return s.low[from:i]
}

// starts reports whether the word at i nearly always begins a sentence when it has a capital, and has one; or an opening quote
// stands before it.
func (s *scanner) starts(i int) bool {
	return upperAt(s.text, i) && s.words[s.wordAt(i)]&starter != 0
}

// smallAhead reports whether a small letter follows i after white space.
func (s *scanner) smallAhead(i int) bool {
	next := s.ahead(i)
	if next == i || next >= len(s.text) {
		return false
	}
	r, _ := utf8.DecodeRuneInString(s.text[next:])
	return unicode.IsLower(r)
}

// dashAt reports whether a long dash stands at i.
func (s *scanner) dashAt(i int) bool {
	return strings.HasPrefix(s.text[i:], "–") || strings.HasPrefix(s.text[i:], "—")
}
