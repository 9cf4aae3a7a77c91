// SPDX-License-Identifier: Apache-2.0

package article

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// boilerplate reports whether p is navigation, an advert, a note or the like.
func (c *cleaner) boilerplate(i int, p para) bool {
	if c.isBoilerplate(i) {
		return true
	}
	note := i < 4 && strings.HasPrefix(p.text, "(") && strings.HasSuffix(p.text, ")") // "(aus dem Englischen)"
	if i < c.first && (note || sectionLine(p.text) || c.menu(i)) {
		return true
	}
	return false
}

// isBoilerplate reports whether paragraph i is boilerplate wherever it stands.
func (c *cleaner) isBoilerplate(i int) bool {
	f := c.low[i]
	switch {
	case strings.HasPrefix(f, "[") && strings.HasSuffix(f, "]") && len(f) < 800 && hasWord(f, words().promos):
		return true
	case len(c.paras[i].text) > 320:
		return false
	case len(f) < 60 && (words().lines[strings.Trim(f, " .:-–|>»›+→")] || strings.Trim(f, " .:-–|>»›+→*_=#") == ""):
		return true
	}
	return opens(f, words().prefixes) || opens(f, words().notes)
}

// opens reports whether f begins with one of list, as whole words.
func opens(f string, list []string) bool {
	for _, w := range list {
		if rest, ok := strings.CutPrefix(f, w); ok {
			if r, _ := utf8.DecodeRuneInString(rest); rest == "" || !unicode.IsLetter(r) && r != '-' {
				return true
			}
		}
	}
	return false
}

// hasWord reports whether one of list stands in f as whole words.
func hasWord(f string, list []string) bool {
	for _, w := range list {
		for at := 0; ; {
			i := strings.Index(f[at:], w)
			if i < 0 {
				break
			}
			i += at
			before, _ := utf8.DecodeLastRuneInString(f[:i])
			after, _ := utf8.DecodeRuneInString(f[i+len(w):])
			if !unicode.IsLetter(before) && !unicode.IsLetter(after) {
				return true
			}
			at = i + len(w)
		}
	}
	return false
}

// sectionLine reports whether s is labels of a newspaper's parts only: "Politik Inland", "Ausland | Europa".
func sectionLine(s string) bool {
	f := strings.FieldsFunc(fold(s), func(r rune) bool { return strings.ContainsRune(" /|>»›·•,", r) })
	for _, w := range f {
		if !words().sections[w] {
			return false
		}
	}
	return len(f) > 0 && len(f) <= 8
}

// menu reports whether paragraph i lies in a run of at least four short list items without an end of sentence.
func (c *cleaner) menu(i int) bool {
	item := func(j int) bool {
		return j >= 0 && j < len(c.paras) && c.paras[j].kind == Item && len(c.paras[j].text) <= 40 && !ended(c.paras[j].text)
	}
	n := 0
	for j := i; item(j); j-- {
		n++
	}
	for j := i + 1; n > 0 && item(j); j++ {
		n++
	}
	return n >= 4
}
