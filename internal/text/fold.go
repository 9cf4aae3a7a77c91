// SPDX-License-Identifier: Apache-2.0

package text

import (
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Fold maps a word to what it is compared by: lower case, ß to ss, no soft hyphens, typographic apostrophes to ', no combining marks
// other than the umlauts' (é to e, ğ to g, ł to l; ä ö ü stay). Words that are folded already cost no allocation.
func Fold(s string) string {
	if folded(s) {
		return s
	}
	var buf [64]byte
	b := buf[:0]
	for _, r := range s {
		b = appendFold(b, r)
	}
	if string(b) == s {
		return s // a mark or a foreign letter that is its own fold
	}
	return string(b)
}

// folded reports whether Fold would change nothing, for the letters German words are made of.
func folded(s string) bool {
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c >= utf8.RuneSelf:
			if c != 0xC3 || i+1 == len(s) || !smallUmlaut(s[i+1]) {
				return false
			}
			i++
		case 'A' <= c && c <= 'Z' || c == '`':
			return false
		}
	}
	return true
}

// smallUmlaut reports whether c is the second byte of ä, ö or ü.
func smallUmlaut(c byte) bool { return c == 0xA4 || c == 0xB6 || c == 0xBC }

// appendFold appends what r folds to.
func appendFold(b []byte, r rune) []byte {
	switch r {
	case 'ä', 'ö', 'ü':
		return utf8.AppendRune(b, r)
	case 'Ä', 'Ö', 'Ü':
		return utf8.AppendRune(b, r+0x20)
	case '’', '‘', '‛', 'ʼ', 'ʹ', '´', '`', '′':
		return append(b, '\'')
	case '\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF':
		return b
	case '\u2010', '\u2011':
		return append(b, '-')
	case '\u0308':
		return appendUmlaut(b)
	}
	if r < utf8.RuneSelf {
		return append(b, byte(unicode.ToLower(r)))
	}
	if s, ok := strokes[r]; ok {
		return append(b, s...)
	}
	if unicode.Is(unicode.Mn, r) {
		return b
	}
	var buf [utf8.UTFMax]byte
	p := norm.NFD.Properties(buf[:utf8.EncodeRune(buf[:], r)])
	if d := p.Decomposition(); len(d) > 0 && !unicode.Is(unicode.Hangul, r) {
		for len(d) > 0 {
			part, n := utf8.DecodeRune(d)
			b, d = appendFold(b, part), d[n:]
		}
		return b
	}
	return utf8.AppendRune(b, unicode.ToLower(r))
}

// appendUmlaut joins a combining diaeresis with the vowel before it; on other letters it is dropped like any mark.
func appendUmlaut(b []byte) []byte {
	if len(b) == 0 {
		return b
	}
	switch b[len(b)-1] {
	case 'a':
		return append(b[:len(b)-1], "ä"...)
	case 'o':
		return append(b[:len(b)-1], "ö"...)
	case 'u':
		return append(b[:len(b)-1], "ü"...)
	}
	return b
}

// strokes are the letters whose mark Unicode does not take apart.
var strokes = map[rune]string{
	'ß': "ss", 'ẞ': "ss", 'ł': "l", 'Ł': "l", 'đ': "d", 'Đ': "d", 'ø': "o", 'Ø': "o", 'æ': "ae", 'Æ': "ae", 'œ': "oe",
	'Œ': "oe", 'ð': "d", 'Ð': "d", 'þ': "th", 'Þ': "th", 'ı': "i", 'ħ': "h", 'Ħ': "h", 'ŋ': "n", 'Ŋ': "n", 'ə': "e", 'Ə': "e",
}

// lowered folds text byte for byte as far as folding keeps every letter's length, so that the fold of nearly every token is a
// substring of it and costs no allocation of its own.
func lowered(text string) string {
	b := []byte(text)
	for i, c := range b {
		switch {
		case 'A' <= c && c <= 'Z':
			b[i] = c + 'a' - 'A'
		case c == 0xC3 && i+1 < len(b):
			switch b[i+1] {
			case 0x84, 0x96, 0x9C: // Ä Ö Ü
				b[i+1] += 0x20
			case 0x9F: // ß
				b[i], b[i+1] = 's', 's'
			}
		}
	}
	return string(b)
}
