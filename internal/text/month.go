// SPDX-License-Identifier: Apache-2.0

package text

// month reads a month that no day stands before: "im Juli", "Ende Juli 2018", "im vergangenen August", "zwischen Juni 2011 und
// September 2012". Months that are names too ("August Macke") need a preposition, an edge or a year.
func (r *reader) month(i int, t *term) int {
	if r.shape(i) == Lower {
		return 0
	}
	if r.lang.english {
		if end := r.englishDay(i, t); end > 0 {
			return end
		}
	}
	year, rel, end := r.yearBehind(i + 1)
	prev := r.at(i - 1)
	// What makes a month of a word that can be a name: a year, a preposition, an edge, another month before it.
	licensed := year > 0 || rel > 0 || prev.is(licensesMonth) || prev.isKind(edgeTerm) || prev.isKind(selectorTerm) || prev.isKind(articleTerm) && r.at(i-2).is(licensesMonth) ||
		prev.is(innerAdjective) || r.listed(i)
	if !licensed && (t.shy || r.shape(i+1) == Upper || r.shape(i-1) == Upper && i > 1) {
		return 0
	}
	from := r.edge(i)
	basis := Stated
	switch {
	case year > 0:
		r.stateMonth(year, t.n)
	case rel > 0:
		year = rel - 1
		r.stateMonth(year, t.n)
	default:
		year, from, basis = r.monthYear(i, t.n, from)
	}
	tm := Time{Rule: "month", Basis: basis}
	if basis == Relative {
		tm.Anchor = AnchorPublished
	}
	if year == 0 {
		return r.emitPeriod(from, end, period{}, "XXXX-"+Date{1, t.n, 0}.String()[5:], tm)
	}
	// "zwischen Juni 2011 und September 2012"
	ranged := r.rangeBefore(from)
	r.emitPeriod(from, end, onDate(Date{Year: year, Month: t.n}), "", tm)
	if ranged {
		r.join(len(r.out)-2, len(r.out)-1)
	}
	return end
}

// listed reports whether the month at i goes on with another month just read: "im Juli und August".
func (r *reader) listed(i int) bool {
	return r.lastEnd > 0 && r.lastEnd == i-1 && (r.at(i-1).is(joinMark) || r.at(i-1).is(rangeMark))
}

// monthYear is the year of a month without one. An adjective before it may pick the last or the next; then the expression begins
// there.
func (r *reader) monthYear(i, month, from int) (year, start int, basis Basis) {
	sel := r.at(from - 1)
	if sel.isKind(selectorTerm) && r.pub.Month > 0 {
		switch sel.sel {
		case lastOne:
			if month < r.pub.Month {
				return r.pub.Year, from - 1, Relative
			}
			return r.pub.Year - 1, from - 1, Relative
		case nextOne:
			if month > r.pub.Month {
				return r.pub.Year, from - 1, Relative
			}
			return r.pub.Year + 1, from - 1, Relative
		case thisOne:
			return r.pub.Year, from - 1, Relative
		}
	}
	if r.follows(i) { // the year of the second of two months is not stated: the first one's
		if last := r.out[len(r.out)-1]; last.From.Grain() >= GrainMonth && r.year == last.From.Year && r.yearFrom == r.index {
			return r.year, from, Stated
		}
	}
	// "Juni bis August 2018": the year stands once, behind the last.
	if y, end := r.laterYear(i + 1); end > 0 && r.at(i+1).is(rangeMark|joinMark) {
		return y, from, Stated
	}
	return r.inferYear(month, 0, from, i), from, Stated
}

// follows reports whether the expression read last ends just before the joint before token i.
func (r *reader) follows(i int) bool {
	return len(r.out) > 0 && r.jointBefore(i) > 0
}

// laterYear is the year stated with the month behind a joint at i: "Juni bis August 2018", "im März und im Oktober 2018".
func (r *reader) laterYear(i int) (year, end int) {
	k := i + 1
	if r.at(k).is(licensesMonth) {
		k++
	}
	if r.at(k).isKind(monthTerm) {
		if y, ok := r.yearToken(k + 1); ok {
			return y, k + 2
		}
	}
	return 0, 0
}

// season reads a season: "im Sommer", "Herbst 2024", "diesen Winter".
func (r *reader) season(i int, t *term) int {
	if r.shape(i) == Lower && !r.lang.english {
		return 0
	}
	year, rel, end := r.yearBehind(i + 1)
	from := r.edge(i)
	// "im strengen Winter", "den ganzen Sommer": adjectives between stand aside.
	k := i - 1
	for k > r.done && (r.at(k).is(innerAdjective) || r.at(k).isKind(hedgeTerm) && r.at(k).code == "" || r.isAdjective(k)) {
		k--
	}
	sel := r.at(k)
	if year == 0 && rel == 0 && !sel.is(licensesMonth) && !sel.isKind(selectorTerm) && !sel.isKind(edgeTerm) && !sel.isKind(articleTerm) {
		return 0
	}
	if sel.isKind(selectorTerm) {
		from = k
	}
	basis := Stated
	switch {
	case year > 0:
		r.state(year, true)
	case rel > 0:
		year = rel - 1
	default:
		year = r.seasonYear(t.code, sel, from, i)
	}
	if year == 0 {
		return r.emitPeriod(from, end, period{}, "XXXX-"+t.code, Time{Rule: "season", Basis: basis})
	}
	return r.emitPeriod(from, end, seasonOf(year, t.code), "", Time{Rule: "season", Basis: basis})
}

// isAdjective reports whether token i is a small word with an adjective's ending.
func (r *reader) isAdjective(i int) bool {
	w := r.fold(i)
	return r.shape(i) == Lower && r.at(i) == nil && len(w) > 4 && (w[len(w)-1] == 'e' || w[len(w)-1] == 'n' && w[len(w)-2] == 'e')
}

// seasonYear is the year of a season without one; 0 where nothing tells it.
func (r *reader) seasonYear(code string, sel *term, from, i int) int {
	middle := seasonOf(2000, code).from.Month%12 + 1
	if r.pub.Month == 0 || !sel.isKind(selectorTerm) {
		return r.inferYear(middle, 0, from, i)
	}
	middleOfThis := Date{Year: r.pub.Year, Month: middle}.First()
	pub := Date{r.pub.Year, r.pub.Month, max(r.pub.Day, 1)}.First()
	// The last summer is this year's once it is over, and the year before's until then.
	gap := int(middleOfThis.Sub(pub).Hours() / 24)
	switch {
	case sel.sel == lastOne && gap > -45:
		return r.pub.Year - 1
	case sel.sel == nextOne && gap < 45:
		return r.pub.Year + 1
	}
	return r.pub.Year
}
