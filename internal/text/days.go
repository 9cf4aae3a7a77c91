// SPDX-License-Identifier: Apache-2.0

package text

// mostDays is how many days a row may have: "am 3., 4., 5., 6. und 7. Oktober".
const mostDays = 12

// dayRow is a row of days of one month, as printed.
type dayRow struct {
	days, from [mostDays]int // the days and the tokens they begin at
	n          int
	month      int
	year       int // 0 where none is stated
	relYear    int // the year counted from the publication, plus one; 0 where none: "7. Juli vorigen Jahres"
	span       bool
	end        int
}

// days reads a row of days with their month, and the second of two such rows: "vom 28. Juni bis 3. Juli 2018". The expression
// begins at token from: a weekday may stand before the first day.
func (r *reader) days(i, from int) int {
	a, ok := r.row1(i)
	if !ok {
		return 0
	}
	ranged := r.rangeBefore(from)
	// "vom 28. Dezember bis 3. Januar 2017": the year stands behind the second and may turn between.
	if a.year == 0 && a.relYear == 0 {
		a.year = r.yearOfRows(&a)
	}
	year := r.rowYear(&a, from) // the clause is that of the weekday: a comma stands behind it
	if from < i && a.year == 0 && a.relYear == 0 && a.n == 1 {
		year = r.weekdayYear(year, from, Date{Month: a.month, Day: a.days[0]})
	}
	if year > 0 && a.n > 0 && !validDay(year, a.month, a.days[a.n-1]) {
		return 0
	}
	a.from[0] = from
	// Each day is a time of its own; the last one has the month and the year in its words.
	first := len(r.out)
	for k := 0; k < a.n; k++ {
		end := a.end
		if k < a.n-1 {
			end = a.from[k] + 1
			if k == 0 {
				end = i + 1
			}
		}
		r.day(a.from[k], end, Date{year, a.month, a.days[k]}, "day-month")
	}
	r.row = a.n
	if a.span || a.n == 2 && r.at(r.before(i)).is(betweenWord) {
		r.join(first, len(r.out)-1)
	}
	if ranged {
		r.join(first-1, first)
	}
	return a.end
}

// yearOfRows is the year that stands behind a later row of the same list, "am 2. März, 4. April und 19. Mai 2025"; 0 without one.
func (r *reader) yearOfRows(a *dayRow) int {
	last := *a
	turns := 0
	for range mostDays {
		k := r.bridge(last.end)
		if k == 0 {
			return 0
		}
		b, ok := r.row1(k)
		if !ok || b.relYear > 0 {
			return 0
		}
		if b.month < last.month {
			turns++
		}
		if b.year > 0 {
			return b.year - turns
		}
		last = b
	}
	return 0
}

// join makes one range of two results: each keeps its own value.
func (r *reader) join(a, b int) {
	if a < 0 || b >= len(r.out) {
		return
	}
	x, y := &r.out[a], &r.out[b]
	// Ends of different precision, or in the wrong order, make no range.
	if x.From.Grain() == GrainNone || x.From.Grain() != y.To.Grain() || y.To.First().Before(x.From.First()) {
		return
	}
	x.To, y.From = y.To, x.From
}

// before is the index of the last token before i that only fills: "zwischen dem 3. und 5. Mai".
func (r *reader) before(i int) int {
	i--
	for i >= 0 && r.terms[i].isKind(articleTerm) {
		i--
	}
	return i
}

// rangeBefore reports whether the expression at i is the end of a range whose beginning was just read: "vom 28. Juni bis (zum)
// 3. Juli".
func (r *reader) rangeBefore(i int) bool {
	k := r.jointBefore(i)
	return k > 0 && (r.at(k).is(rangeMark) || r.betweenStarted())
}

// jointBefore is the token that joins the expression at i to the one read last: "Montag und (am) Dienstag"; 0 where none does.
func (r *reader) jointBefore(i int) int {
	k := i - 1
	for k >= r.lastEnd && k > 0 && r.at(k).is(fillerWord) && !r.at(k).is(rangeMark|joinMark) {
		k--
	}
	if r.lastEnd == 0 || k != r.lastEnd || !r.at(k).is(rangeMark|joinMark) {
		return 0
	}
	return k
}

// betweenStarted reports whether the expression read last stands behind "zwischen".
func (r *reader) betweenStarted() bool {
	last := r.out[len(r.out)-1]
	for k := r.lastEnd - 1; k >= 0; k-- {
		if r.toks[k].Start < last.Start {
			return r.terms[k].is(betweenWord) || r.terms[k].isKind(articleTerm) && r.at(k-1).is(betweenWord)
		}
	}
	return false
}

// bridge steps from the end of one row to the start of another, 0 where nothing joins them.
func (r *reader) bridge(end int) int {
	if !r.at(end).is(rangeMark | joinMark) {
		return 0
	}
	k := end + 1
	for k < len(r.toks) && r.at(k).is(fillerWord) {
		k++
	}
	return k
}

// row1 parses a row of days from token i: numbers up to 31 with joints between them, then a month, then perhaps a year.
func (r *reader) row1(i int) (dayRow, bool) {
	var d dayRow
	for d.n < mostDays {
		n, point, ok := r.whole(i)
		if !ok || n < 1 || n > 31 {
			return d, false
		}
		d.days[d.n], d.from[d.n] = n, i
		d.n++
		i++
		if !point && r.fold(i) == "." {
			i, point = i+1, true
		}
		if r.monthAt(i) {
			if !point && r.shape(i) == Digit {
				return d, false
			}
			return r.rowMonth(d, i)
		}
		next := r.joint(i)
		if next == i {
			return d, false
		}
		if r.at(i).is(rangeMark) || r.at(i).isKind(hedgeTerm) {
			d.span = true
		}
		i = next
	}
	return d, false
}

// monthAt reports whether token i can be the month of a day before it: a name, or a number with a point and a year behind it.
func (r *reader) monthAt(i int) bool {
	if r.at(i).isKind(monthTerm) {
		return r.shape(i) != Lower
	}
	n, point, ok := r.whole(i)
	if !ok || !point || n < 1 || n > 12 || r.lang.english {
		return false
	}
	y, _, ok := r.whole(i + 1)
	return ok && len(r.toks[i+1].Text) >= 4 && y >= 1000
}

// joint steps over what joins two days of a row: ", ", "und am", "bis zum", a weekday.
func (r *reader) joint(i int) int {
	start := i
	for i < len(r.toks) && i < start+5 {
		t := r.terms[i]
		if !t.is(joinMark) && !t.is(rangeMark) && !t.is(fillerWord) && !t.isKind(weekdayTerm) {
			break
		}
		i++
	}
	if i > start && !r.at(start).is(joinMark) && !r.at(start).is(rangeMark) {
		return start
	}
	return i
}

// rowMonth reads the month of a row, at i, and the year behind it.
func (r *reader) rowMonth(d dayRow, i int) (dayRow, bool) {
	if t := r.at(i); t.isKind(monthTerm) {
		d.month = t.n
	} else {
		d.month, _, _ = r.whole(i)
	}
	i++
	d.year, d.relYear, d.end = r.yearBehind(i)
	for k := 0; k < d.n; k++ {
		if !validDay(d.year, d.month, d.days[k]) {
			return d, false
		}
	}
	return d, true
}
