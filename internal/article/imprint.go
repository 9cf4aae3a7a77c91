// SPDX-License-Identifier: Apache-2.0

package article

import (
	"slices"
	"strings"
	"unicode"

	"summitry/internal/text"
)

// imprint is what a line tells that has a day and names beside it: an outlet, its section, the page, a place, an agency.
type imprint struct {
	day    text.Date
	outlet string
	agency string
	sure   bool // something in it stands only in headers: weekday, time, page, section, a known outlet or an agency
	behind bool // a name stands behind the day, as above the parts of a chronicle: "28. Juni 2019, Japan"
}

// imprintIn reads "Nordblick, 13.02.2025, 06:12 Uhr", "Hansepost - Dienstag, 17. Juli 2018 - Seite 1", "Berlin, 21. März 2018",
// "17.03.2025 11:32 Uhr – Rom (dpa)". A line with any word but names and what accompanies a date is none.
func imprintIn(s string) (p imprint, ok bool) {
	if len(s) > 110 {
		return p, false
	}
	if names, ok := sourceOf(s); ok { // "Quelle: Nordblick, 13.02.2025"
		s, p.sure = names, true
	}
	day, at, ok := findDay(s)
	if !ok {
		return p, false
	}
	p.day = day
	names := 0
	for side, rest := range []string{s[:at.Start], s[at.End:]} {
		bare := timeOfDay.ReplaceAllString(rest, " ")
		p.sure = p.sure || bare != rest
		for _, part := range parts(bare) {
			name, good := p.part(part, s)
			if !good {
				return imprint{}, false
			}
			if name {
				names++
				p.behind = p.behind || side == 1
			}
		}
	}
	return p, names <= 3
}

// part reads one of the parts of line; name is true where it is a name that may be anything.
func (p *imprint) part(part, line string) (name, good bool) {
	if head, tail, ok := strings.Cut(part, ": "); ok && edition(tail) { // "Agentur ENA: Meldung vom 24.01.2020"
		part, p.sure = head, true
	}
	if f := fold(part); accompanies(f) && words().shorts[part] == "" {
		p.sure = p.sure || !words().open[f]
		return false, true
	}
	if bare := withoutEdition(part); bare != part {
		part, p.sure = bare, true
	}
	if printed := words().shorts[part]; printed != "" && p.outlet == "" { // before "ZEIT" is a word beside a time
		p.outlet, p.sure = printed, true
		return false, true
	}
	f := fold(part)
	signed := strings.Contains(line, "("+part+")") || strings.Contains(line, "/") && part == f
	switch {
	case words().outletNames[f]:
		if p.outlet, p.sure = part, true; addressed(f) {
			p.outlet = outletNamed(part)
		}
	case sectionLine(part), paged(f), words().lines[f], byline(part) != "", words().editions[firstWord(f)], words().zones[lastWord(f)] && len(strings.Fields(f)) <= 2:
		p.sure = true
	case part == "":
	case p.outlet == "" && !words().sections[f] && !words().beside[f] && knownOutlet(part) != "": // "Spiegel Online", but "Freitag" is a day
		p.outlet, p.sure = knownOutlet(part), true
	case onlyAgencies(part) != "":
		p.agency, p.sure = onlyAgencies(part), true
	case signed && initials(part) != "":
		p.agency, p.sure = part, true
	case p.outlet == "" && paperName(part):
		p.outlet, p.sure = part, true
	case !capitalised(part):
		return false, false
	case p.outlet == "" && (papery(part) || words().houses[firstWord(f)]):
		p.outlet, p.sure = part, true
	default:
		return true, true
	}
	return false, true
}

// parts cuts a header line at the marks between its parts.
func parts(s string) []string {
	if strings.Contains(s, " - ") {
		s = strings.ReplaceAll(s, " - ", "|")
	}
	var out []string
	for part := range strings.FieldsFuncSeq(s, func(r rune) bool { return strings.ContainsRune("|·•;()/–—,", r) }) {
		if part = strings.Trim(part, " .-"); part != "" {
			out = append(out, part)
		}
	}
	return out
}

// accompanies reports whether every word of s, folded, may stand beside a date.
func accompanies(s string) bool {
	for w := range strings.FieldsFuncSeq(s, func(r rune) bool { return !unicode.IsLetter(r) && r != '\'' }) {
		if !words().beside[w] && !words().agencies[w] {
			return false
		}
	}
	return true
}

// paged reports whether s, folded, is the number of a page: "seite 3", "s. 12".
func paged(s string) bool {
	word, n, ok := strings.Cut(s, " ")
	if !ok || n == "" || digits(n, 0) != len(n) {
		return false
	}
	for _, w := range words().pages {
		if strings.TrimSuffix(word, ".") == fold(w) {
			return true
		}
	}
	return word == "s." || word == "p."
}

// capitalised reports whether s is one to four capitalised words without other marks than hyphens, between which the small words of towns may stand.
func capitalised(s string) bool {
	n := 0
	ws := strings.Fields(s)
	for i, w := range ws {
		if i > 0 && i+1 < len(ws) && words().particles[w] {
			continue // "Rio de Janeiro"
		}
		if n++; !startsUpper(w) || strings.ContainsFunc(w, func(r rune) bool { return !unicode.IsLetter(r) && !strings.ContainsRune("-.'’", r) }) {
			return false
		}
	}
	return n > 0 && n <= 4
}

// edition reports whether s is nothing but the word for an edition or a piece of news: "Meldung vom", "Ausgabe".
func edition(s string) bool { return s != "" && withoutEdition(s) == "" }

// withoutEdition cuts the words for edition and part of the day off the end of s: "Nordblick-Nachrichten vom", "Hansepost am
// Abend", "NORDBLICK MAGAZIN". What is left may be empty.
func withoutEdition(s string) string {
	for range 3 {
		before, last, ok := cutLast(s, " ")
		if !ok {
			before = ""
		}
		switch f := fold(last); {
		case words().editions[f], words().beside[f], words().open[f] && !startsUpper(last):
			s = before
		case strings.Contains(f, "-") && words().editions[f[strings.LastIndexByte(f, '-')+1:]]:
			return s[:strings.LastIndexByte(s, '-')]
		default:
			return s
		}
	}
	return s
}

// firstWord is s up to its first space.
func firstWord(s string) string {
	word, _, _ := strings.Cut(s, " ")
	return word
}

// papery reports whether the last word of s is made as the names of newspapers are: "Hansepost", "Wolga-Bote".
func papery(s string) bool {
	_, last, _ := cutLast(fold(s), " ")
	if words().unpapers[last] {
		return false
	}
	for _, w := range words().papers {
		if len(last) > len(w)+1 && strings.HasSuffix(last, w) {
			return true
		}
	}
	return false
}

// paperName reports whether s, of several words, is made as the names of newspapers are: "Abendzeitung am Main", "Süddeutscher Bote".
func paperName(s string) bool {
	list, paper := strings.Fields(s), false
	if len(list) < 2 || len(list) > 5 || !startsUpper(list[0]) {
		return false
	}
	for _, w := range list {
		if !capitalised(w) && !words().within[fold(w)] {
			return false
		}
		paper = paper || papery(w) || slices.Contains(words().papers, fold(w))
	}
	return paper
}

// initials gives the first of the initials and agency marks that s consists of, parted by slashes or commas: "ena/jh/mk", "(eb,
// mk)"; "" where s has anything else. Digits do not count.
func initials(s string) string {
	first := ""
	for w := range strings.FieldsFuncSeq(s, func(r rune) bool { return strings.ContainsRune(" /,;()[]|.:", r) }) {
		switch {
		case digits(w, 0) == len(w), words().beside[fold(w)]:
		case length(w) > 5 || strings.ContainsFunc(w, func(r rune) bool { return !unicode.IsLetter(r) }),
			w != strings.ToLower(w) && w != strings.ToUpper(w):
			return ""
		case first == "":
			first = w
		}
	}
	return first
}
