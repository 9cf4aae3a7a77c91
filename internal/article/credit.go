// SPDX-License-Identifier: Apache-2.0

package article

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// cutCredit takes the credit of a picture off the end of s: "… in Rom. (Archivbild)Ada Muster/AP/dpa", "… in RomFoto: dpa".
// What is left may be empty.
func cutCredit(s string) (rest string, found bool) {
	rest = s
	for range 3 { // "(Archivbild) Foto: dpa" has two
		at := creditAt(rest)
		if at < 0 {
			break
		}
		rest, found = strings.TrimRight(rest[:at], " -–|,"), true
	}
	return rest, found
}

// creditAt is where the credit at the end of s begins, -1 without one.
func creditAt(s string) int {
	if off := len(s) - 200; off > 0 { // a credit is short: the end of a long paragraph is enough
		for !utf8.RuneStart(s[off]) {
			off++
		}
		if i := creditAt(s[off:]); i > 0 {
			return off + i
		}
		return -1
	}
	for _, sign := range [...]string{"©", "(c) ", "(C) "} {
		if i := strings.LastIndex(s, sign); i >= 0 && len(s)-i <= 120 {
			return i
		}
	}
	if i := wordAt(s); i >= 0 {
		return i
	}
	if i := strings.LastIndex(s, " | "); i >= 0 && words().archive[fold(firstWord(s[i+3:]))] && creditLike(s[i+3:]) { // "… | Archiv Nordblick"
		return i
	}
	if i := bracketAt(s); i >= 0 {
		return i
	}
	at := lastSentence(s)
	if tail := strings.TrimSpace(s[at:]); strings.Contains(tail, "/") && len(tail) <= 90 && creditLike(tail) && signed(tail) {
		return at
	}
	return -1
}

// wordAt finds the word of a credit with its colon: "Foto: Ada Muster", also glued to the caption or in brackets.
func wordAt(s string) int {
	for colon := strings.LastIndexByte(s, ':'); colon >= 0 && len(s)-colon < 140; colon = strings.LastIndexByte(s[:colon], ':') {
		for _, w := range words().creditWords {
			head, ok := strings.CutSuffix(s[:colon], w)
			before, _ := utf8.DecodeLastRuneInString(head)
			if !ok || unicode.IsUpper(before) || before == '-' || !creditLike(s[colon+1:]) || head == "" && described(s[colon+1:]) {
				continue
			}
			return len(strings.TrimSuffix(head, "("))
		}
	}
	return -1
}

// cutPictureWord cuts "Foto:" or "Bild oben:" off the beginning of a line that tells what a picture shows: behind the colon
// stands more than names.
func cutPictureWord(s string) (shows string, ok bool) {
	word, rest, ok := strings.Cut(s, ": ")
	if !ok || len(word) > 24 || length(s) > 300 || creditLike(rest) && !described(rest) {
		return s, false
	}
	word, where, two := strings.Cut(word, " ")
	if two && !words().wheres[fold(where)] {
		return s, false
	}
	for _, w := range words().pictureWords {
		if word == w {
			return rest, true
		}
	}
	return s, false
}

// cutOutlet cuts the name of the article's outlet, in brackets, off the end of a caption.
func cutOutlet(s, outlet string) string {
	if i := strings.LastIndexByte(s, '('); i > 0 && outlet != "" && fold(strings.TrimRight(s[i:], ". ")) == "("+fold(outlet)+")" {
		return strings.TrimRight(s[:i], " ")
	}
	return s
}

// described reports whether s tells what a picture shows, not who took it: "Bild: der Saal", with an article or a preposition.
func described(s string) bool {
	for w := range strings.FieldsSeq(s) {
		if words().open[fold(w)] && !words().between[w] || w == "der" {
			return !strings.Contains(s, "/")
		}
	}
	return false
}

// bracketAt finds a closing bracket that speaks of a picture: "(Archivbild)" with or without a name behind it, or one that
// names a picture agency.
func bracketAt(s string) int {
	for end := len(s); ; {
		i := strings.LastIndexByte(s[:end], '(')
		if i < 0 || len(s)-i > 160 {
			return -1
		}
		inner, tail, closed := strings.Cut(s[i+1:], ")")
		tail = strings.TrimSpace(tail)
		if closed && (tail == "" || tail == "." || creditLike(tail)) {
			first, _, _ := strings.Cut(inner, "/")
			first, _, _ = strings.Cut(first, ",")
			if words().archive[fold(first)] || tail == "" && pictured(inner) {
				return i
			}
		}
		end = i
	}
}

// pictured reports whether one of the names in s is a picture agency or the word of a credit opens it.
func pictured(s string) bool {
	word, _, colon := strings.Cut(s, ":")
	for _, w := range words().creditWords {
		if colon && word == w {
			return true
		}
	}
	for _, name := range strings.FieldsFunc(s, func(r rune) bool { return r == '/' || r == ',' || r == '|' }) {
		if words().pictures[fold(name)] {
			return true
		}
	}
	return false
}

// signed reports whether the last of the names in s, parted by slashes, is an agency.
func signed(s string) bool {
	_, last, _ := cutLast(strings.TrimRight(s, " .)"), "/")
	last = fold(strings.TrimSpace(last))
	_, word, _ := cutLast(last, " ")
	return words().agencies[last] || words().pictures[last] || words().agencies[word]
}

// creditLike reports whether s is names only: capitals, marks of agencies, small words between; no verb can be in it.
func creditLike(s string) bool {
	if length(s) > 110 {
		return false
	}
	n := 0
	for _, w := range strings.FieldsFunc(s, func(r rune) bool { return strings.ContainsRune(" /,|()+.-–&@_;", r) }) {
		n++
		f := fold(w)
		if !startsUpper(w) && !startsDigit(w) && !words().agencies[f] && !words().pictures[f] && !words().between[f] &&
			!words().creditParts[f] && !strings.Contains(w, ".") && length(w) > 4 {
			return false
		}
	}
	return n > 0 && n <= 14 && !manySentences(s)
}

// cutSignature takes the agency mark off the end of a paragraph: "… zu Besuch. (dpa, KNA)" .
func cutSignature(s string) (rest, agency string) {
	at := lastSentence(s)
	tail := strings.TrimSpace(s[at:])
	if at == 0 || tail == "" || len(tail) > 50 {
		return s, ""
	}
	if strings.HasPrefix(tail, "(") && strings.HasSuffix(tail, ")") || len(strings.Fields(tail)) == 1 {
		if agency = onlyAgencies(tail); agency != "" {
			return strings.TrimRight(s[:at], " "), agency
		}
	}
	return s, ""
}

// cutThanks takes a closing line of credits off the end of a paragraph: "Mit Informationen von Ada Muster, Studio Rom".
func cutThanks(s string) (rest, names string) {
	at := lastSentence(s)
	tail := strings.TrimLeft(s[at:], " (")
	for _, w := range words().thanks {
		if rest, ok := strings.CutPrefix(tail, w); ok {
			if names := strings.Trim(rest, " .:)"); onlyNames(names) || names == "" {
				return strings.TrimRight(s[:at], " "), names
			}
		}
	}
	return s, ""
}

// lastSentence is where what follows the last whole sentence of s begins; 0 where s has no whole sentence. The end of s
// itself does not count.
func lastSentence(s string) int {
	for i := len(s) - 2; i >= 0 && i > len(s)-160; i-- {
		c := s[i]
		if c != '.' && c != '!' && c != '?' {
			continue
		}
		j := i + 1
		for j < len(s) {
			r := rune(s[j])
			n := 1
			for _, q := range closers {
				if strings.HasPrefix(s[j:], string(q)) {
					r, n = q, len(string(q))
				}
			}
			if !strings.ContainsRune(closers, r) {
				break
			}
			j += n
		}
		rest := strings.TrimLeft(s[j:], " ")
		if rest == "" {
			continue
		}
		_, word, _ := cutLast(s[:i], " ")
		if strings.HasPrefix(rest, "/") || length(word) <= 1 || strings.HasPrefix(s[j:], "com") {
			continue // "P. Muster/dpa": an initial ends no sentence
		}
		return j
	}
	return 0
}
