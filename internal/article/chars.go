// SPDX-License-Identifier: Apache-2.0

package article

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// closers are what may stand behind the point of a sentence.
const closers = "\"'“”‘’»«)]"

// ended reports whether s ends as a sentence does.
func ended(s string) bool {
	s = strings.TrimRight(s, closers+" *")
	r, _ := utf8.DecodeLastRuneInString(s)
	return r == '.' || r == '!' || r == '?' || r == '…' || r == ':'
}

// startsLower reports whether s begins with a small letter.
func startsLower(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLower(r)
}

// startsUpper reports whether s begins with a capital.
func startsUpper(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r)
}

// startsDigit reports whether s begins with a digit.
func startsDigit(s string) bool { return s != "" && s[0] >= '0' && s[0] <= '9' }

// cutLast cuts s at the last sep; without one, all of s is after.
func cutLast(s, sep string) (before, after string, found bool) {
	if i := strings.LastIndex(s, sep); i >= 0 {
		return s[:i], s[i+len(sep):], true
	}
	return "", s, false
}

// length is the number of letters of s.
func length(s string) int { return utf8.RuneCountInString(s) }

// manySentences reports whether a point, a mark of question or of exclamation within s is followed by a capital.
func manySentences(s string) bool { return parted(s, ".!?") }

// parted reports whether one of marks within s is followed by a capital.
func parted(s, marks string) bool {
	for i := 0; i+2 < len(s); i++ {
		if c := s[i]; c >= utf8.RuneSelf || strings.IndexByte(marks, c) < 0 {
			continue
		}
		rest := strings.TrimLeft(s[i+1:], closers)
		if !strings.HasPrefix(rest, " ") || !startsUpper(strings.TrimLeft(rest, " „“\"»«")) {
			continue
		}
		// "Dr. Adler", "dpa/J. Muster", "7. Juli": an abbreviation or an ordinal ends no sentence.
		word := s[:i]
		if j := strings.LastIndexFunc(word, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }); j >= 0 {
			word = word[j+1:]
		}
		if s[i] != '.' || length(word) > 3 {
			return true
		}
	}
	return false
}

// bodyLike reports whether s reads as running text: a whole sentence of some length, or several.
func bodyLike(s string) bool {
	n := length(s[:min(len(s), utf8.UTFMax*201)]) // more need not be counted
	return n > 200 || manySentences(s) && n > 60 || n >= 60 && ended(s) && !strings.HasSuffix(s, "?") && !strings.HasSuffix(s, ":")
}
