// SPDX-License-Identifier: Apache-2.0

package score

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/cases"
	"golang.org/x/text/unicode/norm"
)

// fold maps a name to what it is compared by: no case, no marks on letters, ß as ss.
func fold(s string) string {
	s = strings.NewReplacer("ß", "ss", "ı", "i", "ł", "l", "ø", "o", "′", "'", "’", "'").Replace(s)
	var b strings.Builder
	for rest := norm.NFKD.String(s); rest != ""; {
		r, n := utf8.DecodeRuneInString(rest)
		if norm.NFD.PropertiesString(rest).CCC() == 0 {
			b.WriteRune(r)
		}
		rest = rest[n:]
	}
	return strings.TrimSpace(cases.Fold().String(b.String()))
}

// romanDigits number popes and kings.
const romanDigits = "ivx"

// surname is the key a person is matched by: the last word of the name, the first where the family name stands first.
func (l *Lexicon) surname(name string) string {
	whole := fold(name)
	var words []string
	for _, w := range strings.Fields(withoutBrackets(whole)) {
		if w = strings.Trim(w, `.,;:"'`); w != "" && !l.titles[w] {
			words = append(words, w)
		}
	}
	if len(words) == 0 {
		return whole
	}
	for _, w := range words {
		if s, ok := l.known[w]; ok {
			return s
		}
	}
	if l.familyFirst[words[0]] && len(words) > 1 && len(words) <= 3 {
		return words[0]
	}
	last := words[len(words)-1]
	if len(words) > 1 && strings.Trim(last, romanDigits) == "" {
		last = words[len(words)-2]
	}
	for _, b := range l.before {
		last = strings.TrimPrefix(last, b)
	}
	return l.spelling(last)
}

// spelling is the one spelling of a name.
func (l *Lexicon) spelling(w string) string {
	if s, ok := l.surnames[w]; ok {
		return s
	}
	return w
}

// withoutBrackets replaces what stands in round brackets by a space.
func withoutBrackets(s string) string {
	var b strings.Builder
	for {
		open := strings.IndexByte(s, '(')
		if open < 0 {
			break
		}
		end := strings.IndexByte(s[open:], ')')
		if end < 0 {
			break
		}
		b.WriteString(s[:open] + " ")
		s = s[open+end+1:]
	}
	return b.String() + s
}

// words are the words of the name of a source or an occasion that identify it, without the plural's s.
func (l *Lexicon) words(s string) map[string]bool {
	out := map[string]bool{}
	for _, w := range strings.FieldsFunc(fold(s), func(r rune) bool {
		return r != '-' && r != '_' && !unicode.IsLetter(r) && !unicode.IsNumber(r)
	}) {
		n := utf8.RuneCountInString(w)
		if l.generic[w] || n < 2 {
			continue
		}
		w = l.spelling(w)
		if utf8.RuneCountInString(w) > 4 {
			w = strings.TrimSuffix(w, "s")
		}
		out[l.spelling(w)] = true
	}
	return out
}

// sameSource reports that two names of persons, bodies or groups share a word that identifies them.
func (l *Lexicon) sameSource(a, b string) bool {
	return fold(a) == fold(b) || overlap(l.words(a), l.words(b)) > 0
}

// sameTopic reports that two labels are equal up to case and the plural of each word.
func (l *Lexicon) sameTopic(a, b string) bool {
	x, y := strings.Fields(fold(a)), strings.Fields(fold(b))
	if len(x) != len(y) {
		return false
	}
	for i := range x {
		if overlap(l.singulars(x[i]), l.singulars(y[i])) == 0 {
			return false
		}
	}
	return true
}

// singulars are a word and what is left of it without the endings of a plural.
func (l *Lexicon) singulars(w string) map[string]bool {
	out := map[string]bool{w: true}
	for _, ending := range l.plural {
		if stem, ok := strings.CutSuffix(w, ending); ok && utf8.RuneCountInString(stem) > 2 {
			out[stem] = true
		}
	}
	return out
}

func overlap(a, b map[string]bool) int {
	n := 0
	for k := range a {
		if b[k] {
			n++
		}
	}
	return n
}
