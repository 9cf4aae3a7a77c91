// SPDX-License-Identifier: Apache-2.0

package article

import (
	"cmp"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"
	"unicode"

	"summitry/internal/text"
)

// The forms of a day in a header. The year is always there: "3. Juli" alone dates no article.
var (
	isoDay    = regexp.MustCompile(`(?:^|[^\d-])((?:19|20)\d\d)[-/](\d\d?)[-/](\d\d?)(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?`)
	dottedDay = regexp.MustCompile(`(?:^|[^\d.])(\d\d?)\. ?(\d\d?)\. ?((?:19|20)?\d\d)(?:\D|$)`)
	slashDay  = regexp.MustCompile(`(?:^|\D)(\d\d?)/(\d\d?)/((?:19|20)\d\d)(?:\D|$)`)
	timeOfDay = regexp.MustCompile(`(?i)\b\d\d?[:.]\d\d(?::\d\d)?(?: ?[ap]\.?m\.?)?(?: ?[+-]\d\d:?\d\d)?`)
)

// namedDay finds "21. März 2018", "06 May 2024", "November 22, 2024", with the month names of the lexicon.
var namedDay = sync.OnceValue(func() [2]*regexp.Regexp {
	var names []string
	for m := range words().months {
		names = append(names, regexp.QuoteMeta(m))
	}
	month := `(` + strings.Join(sortedLongest(names), "|") + `)\.?`
	return [2]*regexp.Regexp{
		regexp.MustCompile(`(?i)(?:^|[^\d.])(\d\d?)(?:\.|st|nd|rd|th)? ?` + month + `,? ((?:19|20)\d\d)(?:\D|$)`),
		regexp.MustCompile(`(?i)(?:^|\PL)` + month + ` (\d\d?)(?:st|nd|rd|th)?,? ((?:19|20)\d\d)(?:\D|$)`),
	}
})

// findDay gives the first day named in s and where it stands; ok is false where none is.
func findDay(s string) (d text.Date, at text.Span, ok bool) {
	if !strings.ContainsAny(s, "0123456789") {
		return d, at, false
	}
	at.Start = len(s) + 1
	try := func(re *regexp.Regexp, year, month, day int) {
		m := re.FindStringSubmatchIndex(s)
		if m == nil || m[2] >= at.Start {
			return
		}
		part := func(i int) string { return s[m[2*i]:m[2*i+1]] }
		y, _ := strconv.Atoi(part(year))
		n, err := strconv.Atoi(part(month))
		if err != nil {
			n = words().months[strings.ToLower(part(month))]
		}
		a, _ := strconv.Atoi(part(day))
		switch {
		case y < 70:
			y += 2000
		case y < 100:
			y += 1900
		}
		if re == slashDay && n > 12 { // 11/22/2024 is English
			n, a = a, n
		}
		if v := (text.Date{Year: y, Month: n, Day: a}); valid(v) {
			end := m[len(m)-1]
			if re == isoDay { // with the time that follows
				end = m[1]
			}
			d, at, ok = v, text.Span{Start: m[2], End: end}, true
		}
	}
	// What a form cannot do without is looked for first: most lines with digits have none of it.
	if slashes := strings.Count(s, "/"); slashes > 1 || strings.Count(s, "-") > 1 {
		try(isoDay, 1, 2, 3)
		if slashes > 1 {
			try(slashDay, 3, 2, 1)
		}
	}
	if strings.Count(s, ".") > 1 {
		try(dottedDay, 3, 2, 1)
	}
	if strings.Contains(s, "19") || strings.Contains(s, "20") {
		try(namedDay()[0], 3, 2, 1)
		try(namedDay()[1], 3, 1, 2)
	}
	return d, at, ok
}

// valid reports whether the calendar has d.
func valid(d text.Date) bool {
	t := time.Date(d.Year, time.Month(d.Month), d.Day, 0, 0, 0, 0, time.UTC)
	return d.Month >= 1 && d.Month <= 12 && t.Day() == d.Day && int(t.Month()) == d.Month && d.Year >= 1900 && d.Year < 2100
}

// dateLine reads a line that is nothing but the date of its text: "Stand: 30.06.2025 19:54 Uhr", "Mon, 06 May 2024 22:00:00
// +0200", "Story by AP. November 22, 2024.". A line with any other word is none: "28. Juni 2019, Japan" heads a paragraph.
func dateLine(s string) (text.Date, bool) {
	if len(s) > 200 {
		return text.Date{}, false
	}
	var first text.Date
	rest := s
	for range 3 { // published, updated, a third is one too many
		d, at, ok := findDay(rest)
		if !ok {
			break
		}
		if first == (text.Date{}) {
			first = d
		}
		rest = rest[:at.Start] + " " + rest[at.End:]
	}
	if first == (text.Date{}) {
		return first, false
	}
	if !onlyBeside(rest) {
		return text.Date{}, false
	}
	return first, true
}

// onlyBeside reports whether s, a date line without its dates, has no words but those that accompany dates, and a byline.
func onlyBeside(s string) bool {
	s = timeOfDay.ReplaceAllString(s, " ")
	return beside(s) || beside(withoutWriter(s))
}

func beside(s string) bool {
	if words().outletNames[fold(strings.Trim(s, " ,|-–/"))] { // "faz.net, 14.06.2022"
		return true
	}
	for _, part := range strings.FieldsFunc(s, func(r rune) bool { return strings.ContainsRune("|·•;()/–—", r) || r == '.' || r == ',' }) {
		part = strings.TrimSpace(part)
		if part == "" || byline(part) != "" || words().outletNames[fold(part)] {
			continue
		}
		for w := range strings.FieldsFuncSeq(fold(part), func(r rune) bool { return !unicode.IsLetter(r) && r != '\'' }) {
			if !words().beside[w] && !words().agencies[w] {
				return false
			}
		}
	}
	return true
}

// withoutWriter cuts a byline off the end of a date line: "14. Juni 2022 von Ada Muster".
func withoutWriter(s string) string {
	for _, w := range words().authors {
		before, names, ok := strings.Cut(s, " "+strings.ToLower(w)+" ")
		if ok && onlyNames(strings.Trim(names, " .")) {
			return before
		}
	}
	return s
}

// standTail finds a date mark at the end of a longer line: "Kanzler reist nach Rom Stand: 13.10.2024 14:06 Uhr". at is where it begins.
func standTail(s string) (d text.Date, at int, ok bool) {
	from := max(0, len(s)-120)
	if !strings.Contains(s[from:], ":") {
		return d, 0, false
	}
	for _, w := range words().stand {
		i := strings.LastIndex(s[from:], w+":") + from
		if i < from || i > 0 && s[i-1] != ' ' {
			continue
		}
		if d, ok := dateLine(s[i:]); ok {
			return d, i, true
		}
	}
	return d, 0, false
}

// parseMetaDate reads a date that a field names, in any of the forms.
func parseMetaDate(s string) text.Date {
	s = strings.TrimSpace(s)
	if d, err := text.ParseDate(s); err == nil {
		return d
	}
	d, _, _ := findDay(s)
	return d
}

// sortedLongest sorts words so that no alternative hides a longer one.
func sortedLongest(list []string) []string {
	slices.SortFunc(list, func(a, b string) int { return cmp.Or(cmp.Compare(len(b), len(a)), strings.Compare(a, b)) })
	return list
}
