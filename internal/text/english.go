// SPDX-License-Identifier: Apache-2.0

package text

import "strconv"

// englishDay reads the English order of a date, the month at i before the day: "July 16, 2018", "July 16", "July 7 and 8", "July 7-8".
func (r *reader) englishDay(i int, t *term) int { return r.englishFrom(i, i) }

// englishFrom is englishDay for an expression that begins at from, before the month at i: "Monday, July 16".
func (r *reader) englishFrom(from, i int) int {
	month := r.terms[i].n
	day, ok := r.englishNumber(i + 1)
	if !ok {
		return 0
	}
	end := i + 2
	// "July 7 and 8", "July 7-8"
	second, secondEnd := 0, 0
	if r.at(end).is(joinMark|rangeMark) && r.fold(end) != "," {
		if d, ok := r.englishNumber(end + 1); ok && d > day && !r.at(end+2).isKind(unitTerm) {
			second, secondEnd = d, end+2
		}
	}
	ranged := second > 0 && r.at(end).is(rangeMark)
	last := end
	if second > 0 {
		last = secondEnd
	}
	year, _, stop := r.yearBehind(last)
	if year > 0 {
		r.stateMonth(year, month)
	} else {
		year = r.inferYear(month, day, from, i)
		stop = last
	}
	if !validDay(year, month, day) {
		return 0
	}
	if second == 0 {
		return r.day(from, stop, Date{year, month, day}, "day-month")
	}
	first := len(r.out)
	r.day(from, end, Date{year, month, day}, "day-month")
	r.day(end+1, stop, Date{year, month, second}, "day-month")
	r.row = 2
	if ranged {
		r.join(first, first+1)
	}
	return stop
}

// englishNumber is the day of a month at i: "16", "16th".
func (r *reader) englishNumber(i int) (int, bool) {
	if i >= len(r.toks) {
		return 0, false
	}
	w := r.toks[i].Fold
	k := 0
	for k < len(w) && w[k] >= '0' && w[k] <= '9' {
		k++
	}
	n, err := strconv.Atoi(w[:k])
	if err != nil || n < 1 || n > 31 || k > 2 {
		return 0, false
	}
	switch w[k:] {
	case "", "st", "nd", "rd", "th":
		return n, true
	}
	return 0, false
}
