// SPDX-License-Identifier: Apache-2.0

package text

// unit reads an expression around a unit of time: "vergangene Woche", "in diesem Jahr", "zwei Tage lang", "am Tag darauf".
func (r *reader) unit(i int, t *term) int {
	if r.shape(i) == Lower && !r.lang.english && !(t.is(tagsWord) && r.at(i+1).is(laterWord)) {
		return 0
	}
	// Everything before the unit is read first, from right to left; it decides which kind of expression this is.
	m := r.modifiersOf(i)
	if t.code == "Y" || t.code == "Q" || t.code == "H" {
		if end := r.unitYear(i, t, &m); end > 0 {
			return end
		}
	}
	switch {
	case m.each:
		return r.eachUnit(i, t, &m)
	case m.ordinal > 0:
		if end := r.ordinalUnit(i, t, &m); end > 0 || !m.counted {
			return end
		}
		return r.length(i, t, &m)
	case m.counted || m.vague:
		return r.length(i, t, &m)
	case m.sel != noSelector:
		return r.selectedUnit(i, t, &m)
	}
	// Nothing stands before it: only its surroundings can make it a time.
	if end := r.plainUnit(i, t, &m); end > 0 {
		return end
	}
	return r.laterUnit(i, i, t, &m)
}

// unitYear reads "Jahr 2014", "drittes Quartal 2014", "die 60er Jahre" having been read by its number.
func (r *reader) unitYear(i int, t *term, m *modifiers) int {
	year, ok := r.yearToken(i + 1)
	if !ok || m.counted && !m.article1 || m.each {
		return 0
	}
	if t.code == "Y" {
		from := i
		if m.article {
			from = m.from
		}
		r.state(year, false)
		return r.emitPeriod(r.edge(from), i+2, onDate(Date{Year: year}), "", Time{Rule: "year", Basis: Stated})
	}
	if m.ordinal == 0 {
		return 0
	}
	r.state(year, false)
	return r.emitPeriod(r.edge(m.from), i+2, yearPart(year, t.code, m.ordinal), "", Time{Rule: "part-of-year", Basis: Stated})
}

// eachUnit reads "jeden Tag", "alle zwei Jahre".
func (r *reader) eachUnit(i int, t *term, m *modifiers) int {
	if m.every && !m.counted {
		return 0 // "alle Tage der Woche" is a quantity
	}
	if t.code == "WE" {
		return r.emit(m.from, i+1, Time{Type: TypeSet, Value: "XXXX-WXX-WE", Rule: "every-unit"})
	}
	// "jedes zweite Jahr" is every two years.
	n := m.amount
	if m.ordinal > 1 {
		n = float64(m.ordinal)
	}
	value, _ := lengthValue(t.code, n*t.amount)
	return r.emit(m.from, i+1, Time{Type: TypeSet, Value: value, Rule: "every-unit"})
}

// ordinalUnit reads "im dritten Quartal", "in der zweiten Jahreshälfte", "im 15. Jahrhundert".
func (r *reader) ordinalUnit(i int, t *term, m *modifiers) int {
	tm := Time{Rule: "part-of-year", Basis: Relative, Anchor: AnchorPublished}
	switch t.code {
	case "D":
		if m.ordinal > 3 || m.counted || t.many && !t.one {
			return 0
		}
		return r.emitPeriod(m.from, i+1, period{}, unknownValue("D"), Time{Rule: "some-day"})
	case "CE":
		tm = Time{Rule: "century", Basis: Stated}
		return r.emitPeriod(r.edge(m.from), i+1, longPeriod((m.ordinal-1)*100, "CE", 0), "", tm)
	case "Q", "H":
		year, rel, end := r.yearBehind(i + 1)
		if rel > 0 {
			year = rel - 1
		}
		if year == 0 {
			year = r.pub.Year
			if y := r.told(noTense); y > 0 {
				year = y
			}
		}
		if year == 0 || m.ordinal > 4 {
			return 0
		}
		return r.emitPeriod(r.edge(m.from), end, yearPart(year, t.code, m.ordinal), "", tm)
	}
	return 0
}

// selectedUnit reads "vergangene Woche", "in diesem Jahr", "am nächsten Tag", "in den letzten Tagen".
func (r *reader) selectedUnit(i int, t *term, m *modifiers) int {
	from := m.from
	// "in den letzten Tagen" dates nothing; "im letzten Jahre" has the old dative of one year.
	if t.many && !(t.one && r.singularBefore(m)) {
		return r.selectedMany(i, t, m)
	}
	if t.code[0] == 'T' {
		return 0
	}
	tm := Time{Rule: "selected-unit", Basis: Relative, Anchor: AnchorPublished}
	n := 0
	switch m.sel {
	case lastOne:
		n = -max(m.steps, 1)
		if t.code == "D" {
			return 0 // "am letzten Tag" is the last of several
		}
	case nextOne:
		n = max(m.steps, 1)
		// "am nächsten Tag" follows the day spoken of, not the publication
		if t.code == "D" {
			return r.emitLater(from, i+1, t.code, 1, "following-day")
		}
	case followingOne:
		return r.emitLater(from, i+1, t.code, 1, "following-day")
	case sameOne:
		return r.emitLater(from, i+1, t.code, 0, "same-unit")
	case thisOne:
		if t.code == "D" {
			return r.emitLater(from, i+1, t.code, 0, "same-unit")
		}
	}
	if t.code == "WE" && m.sel == lastOne && r.pub.Grain() == GrainDay && isoWeekday(r.pub.First()) == 7 && m.steps < 2 {
		n = -1
	}
	return r.emitPeriod(r.edge(from), i+1, periodOf(r.now(n), t.code, n), unknownValue(t.code), tm)
}

// singularBefore reports whether a form that can be both one and many stands behind a word that makes it one: "im letzten Jahre".
func (r *reader) singularBefore(m *modifiers) bool {
	p := r.at(m.from - 1)
	return !m.article && p.is(perUnit)
}

// selectedMany reads "in den letzten Tagen", "in den kommenden Jahren": some time back, or ahead.
func (r *reader) selectedMany(i int, t *term, m *modifiers) int {
	if m.sel == nextOne {
		return r.emit(m.from, i+1, Time{Type: TypeDate, Value: "FUTURE_REF", Rule: "coming-units"})
	}
	if m.sel != lastOne && m.sel != thisOne {
		return 0
	}
	rule := "past-units"
	if m.sel == thisOne {
		rule = "these-units" // "in diesen Tagen": it may go on
	}
	return r.emit(m.from, i+1, Time{Type: TypeDuration, Value: vagueValue(t.code), Rule: rule})
}

// unknownValue is the value of a unit of the calendar nobody can tell the date of.
func unknownValue(code string) string {
	switch code {
	case "D":
		return "XXXX-XX-XX"
	case "W":
		return "XXXX-WXX"
	case "WE":
		return "XXXX-WXX-WE"
	case "M":
		return "XXXX-XX"
	}
	return "XXXX"
}

// plainUnit reads a unit without number and adjective where its surroundings make it a time: "am Wochenende", "Anfang der Woche",
// "Ende des Jahres", "einmal im Monat", "seit Jahren".
func (r *reader) plainUnit(i int, t *term, m *modifiers) int {
	prev := r.at(i - 1)
	from := m.from
	switch {
	case t.code == "WE":
		return r.weekend(i, m)
	case t.code == "D" && t.one && r.at(i+1).is(genitiveArticle) && r.shape(i+2) == Upper:
		return r.emitPeriod(i, i+3, period{}, unknownValue("D"), Time{Rule: "some-day"}) // "am Tag der Wahl"
	case r.edge(from) < from && t.one && t.code[0] != 'T':
		return r.edgeUnit(i, t, from)
	case prev.is(perWord), prev.is(perUnit) && t.one && r.counts(i-2), m.article && t.one && r.at(from-1).is(perUnit) && r.counts(from-2):
		value, _ := lengthValue(t.code, t.amount)
		return r.emit(min(i-1, from), i+1, Time{Type: TypeSet, Value: value, Rule: "per-unit"})
	case t.many && !m.article && (prev.is(pluralAlone) || prev.isKind(hedgeTerm)) && !(t.one && r.at(i-1).is(perUnit)):
		return r.vagueLength(i, i, t)
	case t.many && r.at(i+1).is(longWord):
		return r.vagueLength(i, i, t)
	}
	return 0
}

// edgeUnit reads "Anfang der Woche", "Ende des Jahres": the unit of the publication, or the year the text is telling of.
func (r *reader) edgeUnit(i int, t *term, from int) int {
	base := r.pub
	tm := Time{Rule: "edge-of-unit", Basis: Relative, Anchor: AnchorPublished}
	if t.code == "Y" {
		// "1991 zog er um. Ende des Jahres starb er."
		if y := r.told(noTense); y > 0 {
			base, tm.Anchor = Date{Year: y}, AnchorDiscourse
		}
	}
	return r.emitPeriod(r.edge(from), i+1, periodOf(base, t.code, 0), unknownValue(t.code), tm)
}

// counts reports whether token i counts how often or how much: "dreimal im Monat", "400 Euro im Monat".
func (r *reader) counts(i int) bool {
	if i < 0 {
		return false
	}
	if s := r.lang.timesSuffix; s != "" && len(r.fold(i)) > len(s)+2 && r.fold(i)[len(r.fold(i))-len(s):] == s && r.shape(i) == Lower {
		return true
	}
	return r.shape(i) == Upper && (r.shape(i-1) == Digit || r.at(i-1).isKind(numberTerm))
}

// weekend reads "am Wochenende": the one ahead where the clause looks ahead, else the one before.
func (r *reader) weekend(i int, m *modifiers) int {
	tm := Time{Rule: "weekend", Basis: Relative, Anchor: AnchorPublished}
	if r.pub.Grain() != GrainDay {
		return r.emitPeriod(i, i+1, period{}, unknownValue("WE"), tm)
	}
	// "am Wochenende" in Tuesday's paper is the one gone by, unless the clause looks ahead.
	n := 0
	look := r.outlook(m.from, i)
	if isoWeekday(r.pub.First()) < 6 && look != futureTense && look != presentTense {
		n = -1
	}
	return r.emitPeriod(i, i+1, periodOf(r.pub, "WE", n), "", tm)
}

// shift reads "heuer", "im Vorjahr", "am Vortag", "tags darauf".
func (r *reader) shift(i int, t *term) int {
	if t.is(spokenWord) {
		return r.emitLater(i, i+1, t.code, t.n, "following-day")
	}
	tm := Time{Rule: "counted-unit", Basis: Relative, Anchor: AnchorPublished}
	return r.emitPeriod(i, i+1, periodOf(r.now(t.n), t.code, t.n), unknownValue(t.code), tm)
}
