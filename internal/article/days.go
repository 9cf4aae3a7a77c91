// SPDX-License-Identifier: Apache-2.0

package article

import (
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"summitry/internal/text"
)

// findDay gives the first day named in s and where it stands; ok is false where none is. The year is always there: "3. Juli"
// alone dates no article. A time that directly follows an ISO day belongs to it.
func findDay(s string) (d text.Date, at text.Span, ok bool) {
	for i := 0; i < len(s); i++ {
		if !isDigit(s[i]) {
			continue
		}
		end := digits(s, i)
		if d, at, ok = dayAt(s, i, end); ok {
			return d, at, true
		}
		i = end
	}
	return text.Date{}, text.Span{}, false
}

// dayAt reads the day whose first number stands in s from i to end, in any form: "2022-06-14", "14.6.22", "6/14/2022", "14. Juni
// 2022", "June 14th, 2022".
func dayAt(s string, i, end int) (text.Date, text.Span, bool) {
	before := byte(' ')
	if i > 0 {
		before = s[i-1]
	}
	if century := s[i:min(end, i+2)]; end-i == 4 && before != '-' && (century == "19" || century == "20") {
		return isoDay(s, i)
	}
	if end-i > 2 || before == '.' && !startsUpper(lastWord(s[:i-1])) { // "Okt.3": only a month may end so
		return text.Date{}, text.Span{}, false
	}
	var nums [3]int
	nums[0] = atoi(s[i:end])
	if end == len(s) {
		return text.Date{}, text.Span{}, false
	}
	if sep := s[end]; sep == '.' || sep == '/' {
		at, n := end, 1
		for n < 3 && at < len(s) && s[at] == sep {
			if at++; sep == '.' && at < len(s) && s[at] == ' ' {
				at++
			}
			to := digits(s, at)
			if short := to-at == 1 || to-at == 2; !short && (n < 2 || to-at != 4) || sep == '/' && n == 2 && short {
				break
			}
			nums[n], at, n = atoi(s[at:to]), to, n+1
		}
		if n == 3 {
			if sep == '/' && nums[1] > 12 { // 11/22/2024 is English
				nums[0], nums[1] = nums[1], nums[0]
			}
			return calendar(nums[2], nums[1], nums[0], i, at)
		}
	}
	return wordyDay(s, i, end, nums[0])
}

// isoDay reads "2022-06-14", "2022/6/14" at i, with the time of day that may follow.
func isoDay(s string, i int) (d text.Date, at text.Span, ok bool) {
	to, nums := i+4, [2]int{}
	for n := range nums {
		if to+1 >= len(s) || s[to] != '-' && s[to] != '/' || !isDigit(s[to+1]) {
			return d, at, false
		}
		from := to + 1
		to = min(digits(s, from), from+2)
		nums[n] = atoi(s[from:to])
	}
	if d, at, ok = calendar(atoi(s[i:i+4]), nums[0], nums[1], i, to); ok {
		if rest := s[to:]; len(rest) > 5 && (rest[0] == 'T' || rest[0] == ' ') && isDigit(rest[1]) && isDigit(rest[2]) && rest[3] == ':' {
			at.End += 1 + len(rest[1:]) - len(strings.TrimLeft(rest[1:], "0123456789:.+Z"))
			if tail := s[at.End:]; len(tail) >= 5 && tail[0] == '-' && isDigit(tail[1]) { // west of Greenwich
				at.End += 1 + len(tail[1:]) - len(strings.TrimLeft(tail[1:], "0123456789:"))
			}
		}
	}
	return d, at, ok
}

// wordyDay reads a day with the name of its month, behind the number that stands from i to end or before it.
func wordyDay(s string, i, end, n int) (text.Date, text.Span, bool) {
	to := end
	for _, ordinal := range []string{".", "st", "nd", "rd", "th"} {
		if strings.HasPrefix(s[to:], ordinal) {
			to += len(ordinal)
			break
		}
	}
	if word, from := nextWord(s, to); word != "" {
		if m := words().months[strings.ToLower(word)]; m > 0 {
			if year, stop := yearAt(s, from+len(word)); stop > 0 {
				return calendar(year, m, n, i, stop)
			}
		}
	}
	head := strings.TrimRight(s[:i], " .")
	word := lastWord(head)
	if m := words().months[strings.ToLower(word)]; m > 0 && len(head) < i {
		if year, stop := yearAt(s, to); stop > 0 {
			return calendar(year, m, n, len(head)-len(word), stop)
		}
	}
	return text.Date{}, text.Span{}, false
}

// yearAt reads the year behind a month or a day: " 2022", ". 2022", ", 2022". end is 0 where there is none.
func yearAt(s string, i int) (year, end int) {
	rest := strings.TrimLeft(s[i:], ".,")
	if len(s[i:])-len(rest) > 2 || !strings.HasPrefix(rest, " ") {
		return 0, 0
	}
	i = len(s) - len(rest) + 1
	if end = digits(s, i); end-i != 4 || s[i:i+2] != "19" && s[i:i+2] != "20" {
		return 0, 0
	}
	return atoi(s[i:end]), end
}

// calendar makes a date of its parts, if the calendar has it. A year of two digits lies between 1970 and 2069.
func calendar(year, month, day, start, end int) (text.Date, text.Span, bool) {
	switch {
	case year < 70:
		year += 2000
	case year < 100:
		year += 1900
	}
	d := text.Date{Year: year, Month: month, Day: day}
	t := time.Date(year, time.Month(month), day, 0, 0, 0, 0, time.UTC)
	if month < 1 || month > 12 || t.Day() != day || year < 1900 || year >= 2100 {
		return text.Date{}, text.Span{}, false
	}
	return d, text.Span{Start: start, End: end}, true
}

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

// digits is where the digits of s that begin at i end.
func digits(s string, i int) int {
	for i < len(s) && isDigit(s[i]) {
		i++
	}
	return i
}

// atoi is the value of a few digits.
func atoi(s string) int {
	n := 0
	for i := range len(s) {
		n = n*10 + int(s[i]-'0')
	}
	return n
}

// nextWord is the word at i of s, behind one space at most.
func nextWord(s string, i int) (word string, from int) {
	if i < len(s) && s[i] == ' ' {
		i++
	}
	to := i
	for to < len(s) {
		r, n := utf8.DecodeRuneInString(s[to:])
		if !unicode.IsLetter(r) {
			break
		}
		to += n
	}
	return s[i:to], i
}

// lastWord is the word at the end of s.
func lastWord(s string) string {
	from := len(s)
	for from > 0 {
		r, n := utf8.DecodeLastRuneInString(s[:from])
		if !unicode.IsLetter(r) {
			break
		}
		from -= n
	}
	return s[from:]
}
