// SPDX-License-Identifier: Apache-2.0

package text

import "time"

// inferYear is the year of a month, or a day where it is not 0, that the text names without one; 0 where nothing tells it.
// The expression begins at from and has its head at i. In order: the year stated with this month before, a foreign year the text is telling of, then the occurrence
// the tense asks for, then the one nearest to the publication; without a publication, the year spoken of last.
func (r *reader) inferYear(month, day, from, i int) int {
	if r.pub.Year == 0 {
		if r.bare > 0 && r.index-r.bareFrom <= 1 {
			return r.bare
		}
		return r.year
	}
	look := r.outlook(from, i)
	near := day > 0 && r.nearPublication(month, day)
	if y := r.told(look); y > 0 && (!near || r.months[month] == y) {
		return y
	}
	if y := r.months[month]; y > 0 && !near && look != futureTense && look != presentTense {
		return y // "Juli 2017 in Bonn … Am 7. Juli kam er"
	}
	// Of a publication known by its year only, that year is the best there is.
	if r.pub.Month == 0 {
		return r.pub.Year
	}
	pub := Date{r.pub.Year, r.pub.Month, max(r.pub.Day, 1)}.First()
	best, bestGap := r.pub.Year, -1
	for y := r.pub.Year - 1; y <= r.pub.Year+1; y++ {
		if day > 0 && !validDay(y, month, day) {
			continue
		}
		at := Date{y, month, max(day, 1)}.First()
		// the month of publication itself is neither ahead nor behind
		if day == 0 && month == r.pub.Month {
			at = pub.AddDate(y-r.pub.Year, 0, 0)
		}
		gap := gapDays(at, pub, look, r.preposition(from).is(aheadWord|rangeMark), day > 0)
		if bestGap < 0 || gap < bestGap {
			best, bestGap = y, gap
		}
	}
	return best
}

// nearPublication reports whether a day lies within a week of the publication: then it is news, whatever year was told of before.
func (r *reader) nearPublication(month, day int) bool {
	if r.pub.Grain() != GrainDay || !validDay(r.pub.Year, month, day) {
		return false
	}
	gap := Date{r.pub.Year, month, day}.First().Sub(r.pub.First()).Hours() / 24
	return -7 <= gap && gap <= 7
}

// gapDays is how far at is from the publication; against the tense it counts more, the more certain the tense is.
func gapDays(at, pub time.Time, look tense, ahead, full bool) int {
	gap := int(at.Sub(pub).Hours() / 24)
	switch {
	case gap > 0 && look == pastTense && !ahead:
		if full && gap <= 45 {
			break // "wurde für den 3. Mai angesetzt" is past and looks ahead
		}
		if gap += 300; !full {
			gap += 100
		}
	case gap < 0 && look == futureTense:
		gap = -gap + 300
	case gap < 0 && look == presentTense:
		gap = -gap + 60 // the present tells of what is ahead, but of habits and history as well
	}
	if gap < 0 {
		gap = -gap
	}
	return gap
}

// told is the year the text is telling of, where it is not the publication's and was stated just before: "1991 … im April".
func (r *reader) told(look tense) int {
	y, from := r.year, r.yearFrom
	if r.bare > 0 && (y == 0 || r.bareFrom > from) {
		y, from = r.bare, r.bareFrom
		if from != r.index && y > r.pub.Year-2 {
			return 0
		}
	}
	if y == 0 || y == r.pub.Year || r.index-from > 1 {
		return 0
	}
	if y < r.pub.Year && look != futureTense || y > r.pub.Year && look != pastTense {
		return y
	}
	return 0
}

// bareYear reads a number of four digits as a year, where what stands beside it does not make it a quantity or a name.
func (r *reader) bareYear(i int) int {
	n, point, ok := r.whole(i)
	if !ok || point || len(r.toks[i].Text) != 4 || n < 1000 || n > 2199 {
		return 0
	}
	// What stands beside it decides: "2000 Menschen", "Agenda 2030", "Seite 1984" are no years.
	before, after := r.at(i-1), r.at(i+1)
	spaced := i+1 >= len(r.toks) || r.toks[i+1].Space
	switch {
	case before.is(forbidsYearBefore) && r.toks[i].Space, after.is(forbidsYearAfter), after.isKind(unitTerm) && after.many:
		return 0
	case r.shape(i-1) == Digit && r.toks[i].Space && !r.at(i-1).isKind(monthTerm) && r.shape(i+1) != Punct:
		return 0
	case r.fold(i+1) == "-" && !spaced && r.shape(i+2) == Upper:
		return 0
	case r.fold(i-1) == "-" && !r.toks[i].Space && r.shape(i-2) != Digit:
		return 0
	}
	// Outside the last and the next decades, and before a noun, a number is a quantity unless something makes it a year.
	if n < 1900 || n > 2099 || r.shape(i+1) == Upper && (n%100 == 0 || i == 0) {
		if !before.is(licensesYear) && !r.bracketed(i) && !r.yearRange(i) {
			return 0
		}
		if r.shape(i+1) == Upper && n%100 == 0 && !before.isKind(unitTerm) && !before.is(sinceWord) {
			return 0
		}
	}
	if end := r.doubleYear(i, n); end > 0 {
		return end
	}
	from := r.edge(i)
	if !before.is(sinceWord) { // "seit 2014" tells of no time but its beginning
		r.state(n, from < i)
	}
	ranged := r.rangeBefore(from)
	r.emitPeriod(from, i+1, onDate(Date{Year: n}), "", Time{Rule: "year", Basis: Stated})
	if ranged {
		r.join(len(r.out)-2, len(r.out)-1)
		if r.bareFrom == r.index {
			r.bare = 0 // "zwischen 1998 und 2000" is no year that the text goes on with
		}
	}
	return i + 1
}

// doubleYear reads "Saison 2007/08": two halves of years that have no TIMEX value together.
func (r *reader) doubleYear(i, n int) int {
	if r.fold(i+1) != "/" || r.shape(i+2) != Digit || r.toks[i+2].Space || len(r.toks[i+2].Text) != 2 {
		return 0
	}
	m, _, ok := r.whole(i + 2)
	if !ok || m <= n%100 {
		return 0
	}
	from := i
	if r.shape(i-1) == Upper && i-1 >= r.done {
		if from--; r.at(from - 1).isKind(articleTerm) {
			from--
		}
	}
	p := period{Date{Year: n}, Date{Year: n - n%100 + m}, "XXXX-XX-XX"}
	return r.emitPeriod(from, i+3, p, "", Time{Rule: "double-year", Basis: Stated})
}

// rangeAt reports whether token i is a mark or word of range.
func (r *reader) rangeAt(i int) bool { return r.at(i).is(rangeMark) }

// bracketed reports whether token i stands alone in brackets.
func (r *reader) bracketed(i int) bool {
	return r.fold(i-1) == "(" && (r.fold(i+1) == ")" || r.rangeAt(i+1) || r.fold(i+1) == "/")
}

// yearRange reports whether the number at i is one end of a range of years: "1170-1230".
func (r *reader) yearRange(i int) bool {
	four := func(k int) bool { n, point, ok := r.whole(k); return ok && !point && n >= 1000 && n < 2200 }
	return r.rangeAt(i+1) && four(i+2) || r.rangeAt(i-1) && four(i-2)
}

// edge is where an expression that begins at from begins with the edge before it: "Anfang 2025", "Ende der 90er Jahre".
func (r *reader) edge(from int) int {
	if from-1 >= r.done && r.at(from-1).isKind(edgeTerm) {
		return from - 1
	}
	return from
}
