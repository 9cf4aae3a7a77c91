// SPDX-License-Identifier: Apache-2.0

package text

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// longestWrap is the length in bytes above which a line is a paragraph and not part of one.
const longestWrap = 130

// lines tells line breaks that a program made to fit a width from those a writer made.
type lines struct {
	text  string
	end   int // the end of the block looked at last
	width int // its longest line
}

// wrapped reports whether the line break at is only there for the width: the next line begins small, or its first word
// would not have fitted. next is where the next line's first word begins.
func (l *lines) wrapped(at, next int) bool {
	if next >= len(l.text) {
		return false
	}
	r, _ := utf8.DecodeRuneInString(l.text[next:])
	if r == '•' || r == '*' || strings.HasPrefix(l.text[next:], "- ") || strings.HasPrefix(l.text[next:], "– ") {
		return false
	}
	if unicode.IsLower(r) || r == ',' || r == ')' {
		return true
	}
	start := strings.LastIndexByte(l.text[max(0, at-longestWrap-1):at], '\n') + 1 + max(0, at-longestWrap-1)
	line := strings.TrimRight(l.text[start:at], " \t\r")
	if strings.HasSuffix(line, ",") {
		return true
	}
	if at >= l.end {
		l.measure(start)
	}
	if l.width > longestWrap {
		return false
	}
	word := strings.IndexAny(l.text[next:min(len(l.text), next+longestWrap)], " \t\r\n")
	if word < 0 {
		word = min(len(l.text)-next, longestWrap)
	}
	return len(line) >= 40 && len(line)+1+word > l.width-l.width/8 // lines set to a width in print differ a little in letters
}

// measure finds the block of lines that begins at start, and its longest line.
func (l *lines) measure(start int) {
	l.width, l.end = 0, start
	for l.end < len(l.text) {
		line := l.text[l.end:]
		if n := strings.IndexByte(line, '\n'); n >= 0 {
			line = line[:n]
		}
		trimmed := strings.TrimRight(line, " \t\r")
		if trimmed == "" && l.end > start {
			return
		}
		l.width = max(l.width, len(trimmed))
		l.end += len(line) + 1
	}
}
