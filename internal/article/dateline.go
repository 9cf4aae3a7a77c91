// SPDX-License-Identifier: Apache-2.0

package article

import (
	"regexp"
	"strings"

	"summitry/internal/text"
)

// A dateline is one to three places, a day and an agency in brackets as they come, and a dash: "Washington/Rom, 3. Juli (dpa) –".
// A newspaper's has a point instead of the dash.
var (
	datelineForm = regexp.MustCompile(`^(\p{Lu}[\pL.'’-]*(?: (?:am|an|der|im|bei|[a-z]{2,3}|\p{Lu}[\pL.'’-]*)){0,3}` +
		`(?:(?: ?/ ?|, | und )\p{Lu}[\pL.'’-]*(?: \p{Lu}[\pL.'’-]*){0,2}){0,3})` +
		`(,? (?:den )?(?:\p{Lu}[\pL]+\.? )?\d{1,2}(?:\.|,)? ?[\pL]*\.?,?(?: \d{4})?|,? \d{1,2}\.\d{1,2}\.\d{4})?` +
		`(?: ?\(([^()]{2,40})\))? ?(--|[-–—.:])(?: |$)`)
	// An agency and a full date are dateline enough, in either order, and need no dash: "Rom, 3. Juli 2017 (dpa) Der Präsident …".
	datelineFull = regexp.MustCompile(`^(\p{Lu}[\pL.'’/ -]{2,40}?)(,? \(([^()]{2,30})\))?` +
		`,? (\d{1,2}\. ?(?:\d{1,2}\.|[\pL]{3,9}\.?) ?\d{4})(,? \(([^()]{2,30})\))?(?: ?(?:--|[-–—.:,]))?(?: |$)`)
	datelineAgency = regexp.MustCompile(`^\(([^()]{2,30})\) ?(?:--|[-–—])(?: |$)`)
	// So is a place with a full date in brackets, and one with its land in brackets: "(Rom, 3. Juli 2017) Der Präsident …", "Rom (Italien), 03.07.2017 – …".
	datelineBracket = regexp.MustCompile(`^(?:\(\p{Lu}[\pL.'’/ -]{2,30},? (?:den )?|\p{Lu}[\pL.'’/ -]{2,30} \(\p{Lu}[\pL. -]{2,40}\), )` +
		`(\d{1,2}\. ?(?:\d{1,2}\.|[\pL]{3,9}\.?) ?\d{4})(?:\)(?: ?(?:--|[-–—.:]))?| ?(?:--|[-–—]))(?: |$)`)
)

// dateline is what opens a report.
type dateline struct {
	span   text.Span // in the paragraph
	agency string
	day    text.Date // its year is 0 where the dateline names none
}

// datelineIn finds the dateline at the head of a paragraph, or behind the summary that some outlets print in the same
// paragraph ("Beide wollen reden. Rom – Der Minister hat …").
func datelineIn(s string) (dateline, bool) {
	if d, ok := datelineAt(s, false); ok {
		return d, true
	}
	head := s[:min(len(s), 400)]
	for i := 1; i+2 < len(head); i++ {
		if c := head[i-1]; head[i] == ' ' && (c == '.' || c == '!' || c == '?' || c == '"') {
			if d, ok := datelineAt(s[i+1:], true); ok {
				d.span.Start += i + 1
				d.span.End += i + 1
				return d, true
			}
		}
	}
	return dateline{}, false
}

// datelineAt reads a dateline at the very beginning of s. Behind a sentence it must have a long dash or an agency: a
// hyphen between spaces and a point are too common there.
func datelineAt(s string, behind bool) (dateline, bool) {
	if len(s) < 60 { // a heading, a result
		return dateline{}, false
	}
	head := s[:min(len(s), 140)]
	if m := datelineAgency.FindStringSubmatchIndex(head); m != nil {
		inner := head[m[2]:m[3]]
		day, at, dated := findDay(inner) // "(AFP, 03.07.2025) -"
		if dated {
			inner = inner[:at.Start] + inner[at.End:]
		}
		if a := onlyAgencies(inner); a != "" {
			return dateline{span: trimmed(head, m[0], m[1]), agency: a, day: day}, true
		}
	}
	if m := datelineBracket.FindStringSubmatchIndex(head); m != nil && !behind {
		if day, _, ok := findDay(head[m[2]:m[3]] + " "); ok && day.Day > 0 {
			return dateline{span: trimmed(head, m[0], m[1]), day: day}, true
		}
	}
	if !startsUpper(head) || !dashed(head, behind) {
		return dateline{}, false
	}
	if d, ok := fullDateline(head); ok {
		return d, true
	}
	m := datelineForm.FindStringSubmatchIndex(head)
	if m == nil {
		return dateline{}, false
	}
	d := dateline{span: trimmed(head, m[0], m[1])}
	place, mark := head[m[2]:m[3]], head[m[8]:m[9]]
	if m[6] >= 0 {
		if d.agency = onlyAgencies(head[m[6]:m[7]]); d.agency == "" {
			// An agency that no list has signs in small letters, or behind a place in capitals or a day: "Müller (CDU) –" has neither.
			sign := head[m[6]:m[7]]
			if d.agency = initials(sign); d.agency == "" || behind || sign != strings.ToLower(sign) && place != strings.ToUpper(place) && m[4] < 0 {
				return dateline{}, false
			}
		}
	}
	if m[4] >= 0 && !hasMonth(head[m[4]:m[5]]) && dayWithin(head[m[4]:m[5]]+" ").Year == 0 { // "Adler 2 - Falken 1"
		return dateline{}, false
	}
	if m[4] >= 0 {
		d.day = dayWithin(head[m[4]:m[5]] + " ")
	}
	rest := strings.TrimLeft(s[d.span.End:], " ")
	opens := startsUpper(strings.TrimLeft(rest, "\"„“»«'‚(")) || startsDigit(rest)
	switch {
	case d.agency != "":
		return d, mark != ":" && opens
	case mark == "." && m[4] >= 0: // "Rom, 15. November. Der Präsident …"
		return d, opens && !behind && head[m[4]] == ',' && length(place) <= 30 && !words().abbreviations[fold(place)]
	case !opens || length(place) > 50 || mark == ":":
		return dateline{}, false
	case mark == ".":
		ok := !behind && !strings.ContainsAny(place, " .,") && length(place) >= 3 && length(place) <= 20 && !words().abbreviations[fold(place)] && m[4] < 0
		return d, ok
	case behind && mark != "–" && mark != "—":
		return dateline{}, false
	}
	// "Adler – Kanzlerin seit Mai – reist ab": a second dash closes what the first one opened.
	end := strings.IndexAny(rest, ".!?")
	if end < 0 {
		end = len(rest)
	}
	return d, strings.Count(rest[:end], " "+mark+" ")%2 == 0
}

// fullDateline reads a dateline with an agency and a full date.
func fullDateline(head string) (dateline, bool) {
	m := datelineFull.FindStringSubmatchIndex(head)
	if m == nil || (m[6] < 0) == (m[12] < 0) {
		return dateline{}, false
	}
	signed := m[6:8]
	if m[6] < 0 {
		signed = m[12:14]
	}
	d := dateline{span: trimmed(head, m[0], m[1]), agency: onlyAgencies(head[signed[0]:signed[1]])}
	d.day, _, _ = findDay(head[m[8]:m[9]] + " ")
	return d, d.agency != "" && d.day.Day > 0 && startsUpper(strings.TrimLeft(head[d.span.End:], " \"„“»«'‚("))
}

// dashed reports whether head can have a dateline at all: most paragraphs have no mark for one, and need not be matched.
func dashed(head string, behind bool) bool {
	near := head[:min(len(head), 100)]
	if strings.Contains(near, "–") || strings.Contains(near, "—") || strings.Contains(near, " (") {
		return true
	}
	if _, day, ok := strings.Cut(near[:min(len(near), 40)], ", "); ok && !behind && startsDigit(strings.TrimPrefix(day, "den ")) { // "BUENOS AIRES, 6. Dezember.", "Berlin, den 6. Dezember."
		return true
	}
	word, next, _ := strings.Cut(near, " ")
	return !behind && (strings.HasSuffix(word, ",") && startsDigit(next) || strings.HasSuffix(word, ".") || strings.Contains(near, " - ") || strings.Contains(near, " -- "))
}

// dayWithin reads the day of a dateline, with or without a year: ", 3. Juli", ", Dienstag, 3. Juli 2022"; unknown where s has none.
func dayWithin(s string) text.Date {
	if d, _, ok := findDay(s); ok {
		return d
	}
	for i := range len(s) {
		if !isDigit(s[i]) {
			continue
		}
		end := digits(s, i)
		word, _ := nextWord(strings.TrimPrefix(s[end:], "."), 0)
		if m := words().months[strings.ToLower(word)]; m > 0 && end-i <= 2 {
			return text.Date{Month: m, Day: atoi(s[i:end])}
		}
		return text.Date{}
	}
	return text.Date{}
}

// hasMonth reports whether one of the words of s names a month.
func hasMonth(s string) bool {
	for w := range strings.FieldsFuncSeq(s, func(r rune) bool { return strings.ContainsRune(" .,", r) }) {
		if words().months[strings.ToLower(w)] > 0 {
			return true
		}
	}
	return false
}

// trimmed is the span from start to end without white space behind it.
func trimmed(s string, start, end int) text.Span {
	return text.Span{Start: start, End: start + len(strings.TrimRight(s[start:end], " "))}
}
