// SPDX-License-Identifier: Apache-2.0

package text

// countFrom dates a length that counts from the publication: "vor zwei Tagen", "in drei Wochen". It then is no length any more.
// Weeks, months and years date no day.
func (r *reader) countFrom(t *Time, code string, n float64, rule string) {
	p := periodOf(r.pub, code, int(n))
	switch {
	// Half units: only half a year can be told to the month.
	case n != float64(int(n)):
		p = period{}
		if code == "Y" && r.pub.Month > 0 { // "vor einem halben Jahr"
			p = onDate(addMonths(r.pub, int(n*12)))
		}
	// "vor zwei Stunden" is today; "in zwölf Stunden" may be tomorrow.
	case code == "TH" || code == "TM" || code == "TS":
		p = period{}
		if -12 <= n && n <= 0 || code != "TH" {
			p = periodOf(r.pub, "D", 0)
		}
	}
	t.From, t.To, t.Rule, t.Minutes = p.from, p.to, rule, 0
	t.Basis, t.Anchor = Relative, AnchorPublished
}

// toTheDay makes a day of "heute vor einem Jahr"; "heute" then dates nothing by itself.
func (r *reader) toTheDay(t *Time, code string, n int, m *modifiers) {
	k := m.from - 1
	for k >= 0 && r.terms[k].isKind(hedgeTerm) && !r.terms[k].is(agoWord) {
		k--
	}
	if r.lastEnd == 0 || r.lastEnd != k || r.pub.Grain() != GrainDay {
		return
	}
	last := &r.out[len(r.out)-1]
	if last.Rule != "deictic" || last.From.Grain() != GrainDay {
		return
	}
	d := last.From.First()
	switch code {
	case "Y":
		d = d.AddDate(-n, 0, 0)
	case "M":
		d = d.AddDate(0, -n, 0)
	case "W":
		d = d.AddDate(0, 0, -7*n)
	default:
		return
	}
	t.From, t.To = DateOf(d), DateOf(d)
	last.From, last.To = Date{}, Date{}
}

// laterUnit reads a length with what counts it from the date spoken of last: "am Tag darauf", "einen Monat später", "zwei Tage zuvor".
func (r *reader) laterUnit(i, from int, t *term, m *modifiers) int {
	end := i + 1
	w := r.at(end)
	if !w.is(laterWord) || t.code == "WE" {
		return 0
	}
	if t.code[0] == 'T' {
		return r.emit(from, end+1, Time{Type: TypeTime, Value: "XXXX-XX-XXTXX:XX", Rule: "later", Anchor: AnchorDiscourse, Basis: Relative, Approx: m.hedge})
	}
	n := w.later * int(m.amount)
	return r.emitLater(from, end+1, t.code, n, "later")
}

// emitLater adds a date that lies n units from the one spoken of last.
func (r *reader) emitLater(from, to int, code string, n int, rule string) int {
	tm := Time{Rule: rule, Basis: Relative, Anchor: AnchorDiscourse, Offset: n, OffsetGrain: GrainDay}
	switch code {
	case "W":
		tm.Offset = 7 * n
	case "M":
		tm.OffsetGrain = GrainMonth
	case "Y":
		tm.OffsetGrain = GrainYear
	case "Q":
		tm.OffsetGrain, tm.Offset = GrainMonth, 3*n
	case "H":
		tm.OffsetGrain, tm.Offset = GrainMonth, 6*n
	case "DE":
		tm.OffsetGrain, tm.Offset = GrainYear, 10*n
	}
	// A year later than a year: "1991 … Ein Jahr später".
	base := r.spoken
	if base.Grain() == GrainNone && code == "Y" {
		base = Date{Year: r.year}
	}
	return r.emitPeriod(from, to, periodOf(base, code, n), unknownValue(code), tm)
}

// nextTo dates a length that counts from what stands behind it, where that is a day: "zwei Tage nach dem 7. Juli", "drei Tage vor
// Weihnachten". After an event ("zwei Tage nach der Wahl") it dates nothing, but keeps how far it is.
func (r *reader) nextTo(t *Time, at int, unit *term, m *modifiers) {
	t.Minutes, t.Rule, t.Anchor, t.Basis = 0, "next-to", AnchorDiscourse, Relative
	n := int(m.amount * unit.amount)
	if r.at(at).is(beforeWord) {
		n = -n
	}
	t.Offset, t.OffsetGrain = n, GrainDay
	switch unit.code {
	case "W":
		t.Offset = 7 * n
	case "M":
		t.OffsetGrain = GrainMonth
	case "Y":
		t.OffsetGrain = GrainYear
	case "D":
	default:
		t.Offset, t.OffsetGrain = 0, GrainNone
		return
	}
	// "drei Tage vor Weihnachten" is a day, "drei Tage vor der Wahl" is none.
	day := r.dayBehind(at + 1)
	if day.Grain() != GrainDay {
		return
	}
	t.Anchor = AnchorNone
	p := periodOf(day, unit.code, n)
	t.From, t.To = p.from, p.to
}

// dayBehind is the day that the expression at i, behind an article and adjectives, means; unknown where there is none. It leaves the
// reader as it was.
func (r *reader) dayBehind(i int) Date {
	// Reading ahead changes the reader; what it found is dropped again and read in its turn.
	saved := *r
	for k := i; k < len(r.toks) && k < i+3; k++ {
		t := r.at(k)
		head := r.shape(k) == Digit || t.isKind(holidayTerm) || t != nil && len(t.phrases) > 0 || t.isKind(deicticTerm)
		if head {
			before := len(r.out)
			if r.read(k) > 0 && len(r.out) > before {
				d := r.out[before].From
				*r = saved
				r.out = r.out[:before]
				return d
			}
		}
		if !t.isKind(articleTerm) && !r.isAdjective(k) {
			break
		}
	}
	*r = saved
	return Date{}
}
