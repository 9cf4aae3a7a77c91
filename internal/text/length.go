// SPDX-License-Identifier: Apache-2.0

package text

// length reads a number of units: a duration, or a date where the words around it count from another: "vor zwei Tagen", "einen Monat
// später", "zwei Tage nach dem 7. Juli".
func (r *reader) length(i int, t *term, m *modifiers) int {
	if r.age(i, t, m) {
		return 0
	}
	if m.vague {
		return r.vagueLength(i, m.from, t)
	}
	end := i + 1
	value, minutes := lengthValue(t.code, m.amount*t.amount)
	if t.code == "H" && t.amount == 1 {
		value, minutes = lengthValue("M", 6*m.amount)
	}
	if extra, k := r.andMinutes(i, t); k > 0 { // "eine Stunde und 20 Minuten"
		minutes += extra
		end = k
		value = spell(minutes)
	}
	tm := Time{Type: TypeDuration, Value: value, Rule: "duration", Approx: m.hedge, Minutes: round(minutes)}
	// "sechs bis acht Monate": the first number has no unit of its own and is added before.
	r.firstOfRange(t, m)
	if r.at(end).is(laterWord) {
		from := m.from
		if m.article && m.number >= 0 {
			from = m.number // "…, der zwei Tage später kam": the article is a pronoun
		}
		return r.laterUnit(i, from, t, m)
	}
	// The word before the length tells what it is: how long, how long ago, since when, how much later.
	prev := r.prepositionOf(m)
	switch {
	case prev.is(agoWord):
		r.countFrom(&tm, t.code, -m.amount*t.amount, "ago")
		r.toTheDay(&tm, t.code, int(m.amount), m)
	case r.at(end).is(agoBehind):
		r.countFrom(&tm, t.code, -m.amount*t.amount, "ago")
		end++
	case prev.is(withinWord) && r.ahead(i, m):
		r.countFrom(&tm, t.code, m.amount*t.amount, "in-future")
	case prev.is(sinceWord):
		tm.Rule, tm.Minutes = "since", 0
	case prev.is(shiftWord):
		tm.Rule, tm.Minutes = "moved-by", 0
	case m.sel != noSelector && m.article:
		tm.Rule, tm.Minutes = "past-units", 0
		if m.sel == nextOne {
			tm.Rule = "coming-units"
		}
	case r.at(end).is(beforeWord|afterWord) && !r.at(end).isKind(hedgeTerm):
		r.nextTo(&tm, end, t, m)
	}
	// "ein Tag wie jeder andere": an article, no number
	if tm.Rule == "duration" && m.article1 && m.number == i-1 && !r.lengthLike(i, t, m, prev) {
		return 0
	}
	return r.emit(m.from, end, tm)
}

// lengthLike reports whether "ein Tag", with what may be an article, is a length.
func (r *reader) lengthLike(i int, t *term, m *modifiers, prev *term) bool {
	return r.fold(i-1) != "" && (t.code != "D" || m.hedge != "" || prev != nil || r.at(i+1).is(longWord|laterWord))
}

// prepositionOf is the term of what stands before the expression.
func (r *reader) prepositionOf(m *modifiers) *term {
	k := m.from - 1
	for k >= 0 && r.terms[k].isKind(hedgeTerm) && !r.terms[k].is(agoWord|sinceWord|withinWord) {
		k--
	}
	return r.at(k)
}

// age reports whether a number of years is how old somebody is: "71 Jahre alt", "ab 16 Jahren", "im Alter von 30 Jahren".
func (r *reader) age(i int, t *term, m *modifiers) bool {
	if r.at(i + 1).is(agesWord) {
		return true
	}
	// Ages are told in years only, and mostly in the dative: "ab 16 Jahren".
	if t.code != "Y" || !t.many {
		return false
	}
	prev := r.at(m.from - 1)
	if prev.is(ageBefore) && m.hedge == "" {
		return true
	}
	for k := m.from - 1; k >= 0 && k > m.from-6; k-- {
		if r.at(k).is(ageOf) {
			return true
		}
	}
	return false
}

// ahead reports whether "in zwei Wochen" lies ahead rather than telling how long something took.
func (r *reader) ahead(i int, m *modifiers) bool {
	return !m.article && m.sel == noSelector && r.tense(i) != pastTense
}

// vagueLength adds some units: "einige Wochen", "seit Jahren".
func (r *reader) vagueLength(i, from int, t *term) int {
	if r.at(i + 1).is(agesWord) {
		return 0
	}
	if r.at(i + 1).is(laterWord) { // "wenige Tage später"
		if t.code[0] == 'T' {
			return r.emit(from, i+2, Time{Type: TypeTime, Value: "XXXX-XX-XXTXX:XX", Rule: "later", Anchor: AnchorDiscourse, Basis: Relative})
		}
		return r.emitPeriod(from, i+2, period{}, unknownValue("D"), Time{Rule: "later", Anchor: AnchorDiscourse, Basis: Relative})
	}
	return r.emit(from, i+1, Time{Type: TypeDuration, Value: vagueValue(t.code), Rule: "vague-duration"})
}

// andMinutes reads the second unit of "eine Stunde und 20 Minuten": its minutes and the token behind it.
func (r *reader) andMinutes(i int, t *term) (float64, int) {
	k := i + 1
	if r.at(k).is(joinMark) && r.fold(k) != "," {
		k++
	}
	if t.code != "TH" && t.code != "TM" || k == len(r.toks) {
		return 0, 0
	}
	n := 0.0
	if r.at(k).is(shyNumber) && r.at(k+1).isKind(halfTerm) && !r.at(k+2).isKind(unitTerm) { // "an hour and a half"
		return minutesOf(t.code) * r.terms[k+1].amount, k + 2
	}
	if d, point, ok := r.whole(k); ok && !point {
		n = float64(d)
	} else if w := r.at(k); w.isKind(numberTerm) {
		n = w.amount
	} else {
		return 0, 0
	}
	u := r.at(k + 1)
	if !u.isKind(unitTerm) || u.code[0] != 'T' || u.code == t.code || minutesOf(u.code) >= minutesOf(t.code) {
		return 0, 0
	}
	return n * u.amount * minutesOf(u.code), k + 2
}

// spell is the TIMEX value of a length in minutes.
func spell(minutes float64) string {
	h, m := int(minutes)/60, int(minutes)%60
	value := "PT"
	if h > 0 {
		v, _ := lengthValue("TH", float64(h))
		value += v[2:]
	}
	if m > 0 || h == 0 {
		v, _ := lengthValue("TM", float64(m))
		value += v[2:]
	}
	return value
}

// firstOfRange adds the first of two lengths that share their unit: "sechs bis acht Monate".
func (r *reader) firstOfRange(t *term, m *modifiers) {
	// Only where the number stands first: in "mehr als sechs bis acht Monate" the hedge is before the first.
	if m.number < 0 || m.from != m.number {
		return
	}
	k := m.number - 2
	if k < r.done || !r.at(k+1).is(rangeMark) && !r.at(k+1).is(joinMark) {
		return
	}
	n := 0.0
	if d, point, ok := r.whole(k); ok && !point {
		n = float64(d)
	} else if w := r.at(k); w.isKind(numberTerm) && !w.is(shyNumber) {
		n = w.amount
	} else {
		return
	}
	value, minutes := lengthValue(t.code, n*t.amount)
	from := k
	if r.at(k-1).isKind(hedgeTerm) && k-1 >= r.done {
		from = k - 1
	}
	r.emit(from, k+1, Time{Type: TypeDuration, Value: value, Rule: "duration", Minutes: round(minutes), Approx: m.hedge})
}
