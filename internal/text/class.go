// SPDX-License-Identifier: Apache-2.0

package text

import (
	"unicode"
	"unicode/utf8"
)

// kind is what the scanner sees in one character.
type kind uint8

const (
	markKind   kind = iota // punctuation, symbols, control characters
	letterKind             // letters, marks, and what stands unseen within words (soft hyphen)
	digitKind
	spaceKind
	breakKind // line and page breaks
)

// asciiKinds are the kinds of single bytes; what begins a longer character is a mark here and looked at by kindAt.
var asciiKinds = func() (k [utf8.RuneSelf]kind) {
	for c := range k {
		switch r := rune(c); {
		case r == '\n' || r == '\f' || r == '\v':
			k[c] = breakKind
		case r <= ' ' || r == 0x7F:
			k[c] = spaceKind
		case unicode.IsLetter(r) || r == '_':
			k[c] = letterKind
		case unicode.IsDigit(r):
			k[c] = digitKind
		}
	}
	return k
}()

// kindAt is the kind and the length in bytes of the character at i.
func kindAt(text string, i int) (kind, int) {
	c := text[i]
	if c < utf8.RuneSelf {
		return asciiKinds[c], 1
	}
	// Most foreign bytes of German text are umlauts: no need to decode them.
	if c == 0xC3 && i+1 < len(text) && text[i+1]&0xC0 == 0x80 && text[i+1] != 0x97 && text[i+1] != 0xB7 { // Latin letters but × and ÷
		return letterKind, 2
	}
	r, n := utf8.DecodeRuneInString(text[i:])
	switch {
	case unicode.IsLetter(r), unicode.Is(unicode.M, r), r == '\u00AD', r == '\u200C', r == '\u200D', r == '\u2060':
		return letterKind, n
	case unicode.IsDigit(r):
		return letterKind, n // a foreign digit is read as a sign of a word: no number is made of it
	case r == '\u2028' || r == '\u2029' || r == '\u0085':
		return breakKind, n
	case unicode.IsSpace(r) || r == '\u200B' || r == '\uFEFF':
		return spaceKind, n
	}
	return markKind, n
}

// upperAt reports whether a capital stands at i.
func upperAt(text string, i int) bool {
	if i >= len(text) {
		return false
	}
	if c := text[i]; c < utf8.RuneSelf {
		return 'A' <= c && c <= 'Z'
	}
	r, _ := utf8.DecodeRuneInString(text[i:])
	return unicode.IsUpper(r) || unicode.IsTitle(r)
}

// shapeOf is the shape of a word.
func shapeOf(word string) Shape {
	if !upperAt(word, 0) {
		return Lower
	}
	letters := 0
	for _, r := range word {
		if unicode.IsLower(r) {
			return Upper
		}
		if unicode.IsUpper(r) {
			letters++
		}
	}
	if letters < 2 {
		return Upper
	}
	return Caps
}

// roman reports whether word is a Roman numeral as rulers bear it.
func roman(word string) bool {
	if word == "" || len(word) > 5 {
		return false
	}
	for i := 0; i < len(word); i++ {
		if c := word[i]; c != 'I' && c != 'V' && c != 'X' {
			return false
		}
	}
	return true
}
