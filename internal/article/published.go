// SPDX-License-Identifier: Apache-2.0

package article

import (
	"regexp"
	"strings"

	"summitry/internal/text"
)

// timeOfDay finds "19:54", "9.05", "5:30 p.m.", "22:00:00 +0200".
var timeOfDay = regexp.MustCompile(`(?i)\b\d\d?[:.]\d\d(?::\d\d)?(?: ?[ap]\.?m\.?)?(?: ?[+-]\d\d:?\d\d)?`)

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
	return beside(s) || beside(withoutWriter(s)) || strings.ContainsAny(s, "/(") && initials(s) != "" || filedFrom(s)
}

// filedFrom reports whether s is the place a report was filed from and its agency in brackets: "Frankfurt am Main (AFP) -".
func filedFrom(s string) bool {
	s = strings.Trim(s, " ,-–—")
	m := datelineForm.FindStringSubmatchIndex(s + " -")
	return m != nil && m[1] == len(s)+2 && m[4] < 0 && m[6] >= 0 && onlyAgencies(s[m[6]:m[7]]) != ""
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
		if !accompanies(fold(part)) {
			return false
		}
	}
	return true
}

// signedBy gives the agency of a date line that closes a report: the first known one, else the first mark in small letters or
// brackets that is too long for initials; "" without one.
func signedBy(s string) string {
	_, at, _ := findDay(s)
	s = s[:at.Start] + " " + s[at.End:]
	if a := onlyAgencies(strings.TrimRight(timeOfDay.ReplaceAllString(s, ""), "/0123456789 ")); a != "" {
		return a
	}
	if m := initials(s); strings.ContainsAny(s, "/(") && len(m) >= 3 {
		return m
	}
	return ""
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
