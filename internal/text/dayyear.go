// SPDX-License-Identifier: Apache-2.0

package text

// weekdayYear is the year near the inferred one in which a day is the weekday that stands before it: "Sonntag, den 14. August".
func (r *reader) weekdayYear(year, from int, d Date) int {
	weekday := r.at(from)
	if year == 0 || !weekday.isKind(weekdayTerm) {
		return year
	}
	steps := [...]int{0, -1, 1, -2, 2, -3, 3}
	switch r.outlook(from, from) {
	case pastTense:
		steps = [...]int{0, -1, -2, -3, 1, 2, 3}
	case futureTense, presentTense:
		steps = [...]int{0, 1, 2, 3, -1, -2, -3}
	}
	for _, step := range steps {
		if d.Year = year + step; validDay(d.Year, d.Month, d.Day) && isoWeekday(d.First()) == weekday.n {
			return d.Year
		}
	}
	return year
}

// yearBehind reads the year behind a month or season: "2018", "dieses Jahres", "vorigen Jahres". rel is the year counted from the
// publication plus one, as 0 means none.
func (r *reader) yearBehind(i int) (year, rel, end int) {
	if r.lang.english && r.fold(i) == "," {
		if y, ok := r.yearToken(i + 1); ok {
			return y, 0, i + 2
		}
	}
	if y, ok := r.yearToken(i); ok {
		return y, 0, i + 1
	}
	// "dieses Jahres", "des vergangenen Jahres", "des Vorjahres"
	k := i
	if r.at(k).isKind(articleTerm) {
		k++
	}
	if sel := r.at(k); sel.isKind(selectorTerm) && r.at(k+1).isKind(unitTerm) && r.terms[k+1].code == "Y" && r.terms[k+1].one && r.pub.Year > 0 {
		switch sel.sel {
		case lastOne:
			return 0, r.pub.Year, k + 2
		case nextOne:
			return 0, r.pub.Year + 2, k + 2
		case thisOne:
			return 0, r.pub.Year + 1, k + 2
		}
	}
	if y := r.spokenYear(k); y > 0 {
		switch sel := r.at(k); {
		case sel.isKind(selectorTerm) && sel.sel == sameOne:
			return 0, y + 1, k + 2
		case sel.isKind(selectorTerm) && sel.sel == followingOne:
			return 0, y + 2, k + 2
		case sel.isKind(shiftTerm):
			return 0, y + sel.n + 1, k + 1
		}
	}
	if s := r.at(k); s.isKind(shiftTerm) && s.code == "Y" && !s.is(spokenWord) && k > i && r.pub.Year > 0 {
		return 0, r.pub.Year + s.n + 1, k + 1
	}
	return 0, 0, i
}

// spokenYear is the year spoken of last, where a year counted from it stands at token k: "desselben Jahres", "darauffolgenden Jahres", "Folgejahres"; else 0.
func (r *reader) spokenYear(k int) int {
	t := r.at(k)
	if t.isKind(shiftTerm) && t.code == "Y" && t.is(spokenWord) || t.isKind(selectorTerm) && r.at(k+1).isKind(unitTerm) && r.terms[k+1].code == "Y" {
		return r.year
	}
	return 0
}

// yearToken is the year that token i prints, with four digits and no point.
func (r *reader) yearToken(i int) (int, bool) {
	n, point, ok := r.whole(i)
	if !ok || point || len(r.toks[i].Text) != 4 || n < 1000 || n > 2199 || r.at(i+1).isKind(unitTerm) {
		return 0, false
	}
	return n, true
}

// rowYear is the year of a row: as stated, or inferred. It notes a stated year for what follows.
func (r *reader) rowYear(d *dayRow, i int) int {
	switch {
	case d.year > 0:
		r.stateMonth(d.year, d.month)
		return d.year
	case d.relYear > 0:
		r.stateMonth(d.relYear-1, d.month)
		return d.relYear - 1
	}
	return r.inferYear(d.month, d.days[0], i, i)
}
