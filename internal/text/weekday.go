// SPDX-License-Identifier: Apache-2.0

package text

import "fmt"

// weekday reads a weekday with what belongs to it: an adjective ("am kommenden Montag"), a part of the day ("Montag früh",
// "Mittwochabend"), a date ("Donnerstag, 18. Dezember"), a week ("Montag vergangener Woche").
func (r *reader) weekday(i int, t *term) int {
	if r.shape(i) != Upper && r.shape(i) != Caps {
		return 0
	}
	if r.surname(i) {
		return 0
	}
	// A date behind the weekday says it all.
	if end := r.dated(i); end > 0 {
		return end
	}
	from, sel, steps := i, noSelector, 0
	switch p := r.at(i - 1); {
	case i == 0:
	case p.isKind(selectorTerm):
		from, sel, steps = i-1, p.sel, p.n
	case p.isKind(eachTerm), p.isKind(ordinalTerm) && r.at(i-2).isKind(eachTerm):
		return r.everyWeekday(i, t)
	case p.isKind(deicticTerm):
		from = i - 1
		if r.pub.Grain() == GrainDay { // "am gestrigen Montag"
			return r.weekdayOn(from, i, t, r.pub.AddDays(p.n))
		}
	}
	if r.pub.Grain() != GrainDay {
		return r.weekdayOn(from, i, t, Date{})
	}
	// "am Dienstag vergangener Woche" is not the last Tuesday but that of the last week.
	week, end := r.weekBehind(i + 1)
	if end > 0 {
		monday := weekOf(r.pub.AddDays(7*week), false).from
		d := monday.AddDays(t.n - 1)
		r.emitPeriod(from, end, onDate(d), "", Time{Rule: "weekday-of-week", Basis: Relative, Anchor: AnchorPublished})
		return end
	}
	if weeks, end := r.weeksAgo(i + 1); end > 0 {
		last := r.pub.AddDays(-((isoWeekday(r.pub.First()) - t.n + 7) % 7))
		return r.emitPeriod(from, end, onDate(last.AddDays(-7*weeks)), "", Time{Rule: "weekday-of-week", Basis: Relative, Anchor: AnchorPublished})
	}
	if w := r.at(i + 1); w.is(laterWord) && w.later < 0 && sel == noSelector {
		for k := len(r.out) - 1; k >= 0; k-- {
			if d := r.out[k].From; d.Grain() == GrainDay && isoWeekday(d.First()) == t.n {
				return r.weekdayOn(from, i, t, d.AddDays(-7)) // "Am Freitag kam er. Am Freitag davor …"
			}
		}
	}
	return r.weekdayOn(from, i, t, r.nearWeekday(i, from, t.n, sel, steps))
}

// weekdayOn adds the weekday at i on day d, with the part of the day behind or in it.
func (r *reader) weekdayOn(from, i int, t *term, d Date) int {
	tm := Time{Rule: "weekday", Basis: Relative, Anchor: AnchorPublished}
	p, value := onDate(d), fmt.Sprintf("XXXX-WXX-%d", t.n)
	if d.Grain() == GrainNone {
		p = period{}
	}
	part, end := t.part, i+1
	if part == "" {
		part, end = r.partBehind(i + 1)
	}
	if part == "" {
		return r.emitPeriod(from, i+1, p, value, tm)
	}
	return r.emitPart(from, end, p, value, part, tm)
}

// emitPart adds a TIME: a part of the day p.
func (r *reader) emitPart(from, to int, p period, unknown, part string, t Time) int {
	t.Type, t.From, t.To = TypeTime, p.from, p.to
	if t.Value = p.value; t.Value == "" {
		t.Value = unknown
	}
	t.Value += "T" + part
	return r.emit(from, to, t)
}

// partBehind is the part of the day that token i adds to the day before it, "" where it adds none.
func (r *reader) partBehind(i int) (string, int) {
	t := r.at(i)
	if t == nil || t.code == "" || !t.isKind(partTerm) && !t.isKind(deicticTerm) {
		return "", i
	}
	if r.toks[i].Shape == Punct {
		return "", i
	}
	return t.code, i + 1
}

// nearWeekday is the day of the weekday n that the text means: beside another weekday the one after it, with an adjective the
// one it picks, else by tense: in a clause that looks ahead the next one, else the last one. The day of publication is itself.
func (r *reader) nearWeekday(i, from, n int, sel selector, steps int) Date {
	// Both are 0 where the weekday is the publication's own.
	today := isoWeekday(r.pub.First())
	back, ahead := (today-n+7)%7, (n-today+7)%7
	switch sel {
	case lastOne:
		if back == 0 {
			back = 7
		}
		return r.pub.AddDays(-back - 7*(max(steps, 1)-1))
	case nextOne:
		if ahead == 0 {
			ahead = 7
		}
		return r.pub.AddDays(ahead + 7*(max(steps, 1)-1))
	// "am folgenden Montag" counts from the day spoken of.
	case followingOne:
		if r.spoken.Grain() == GrainDay {
			return after(r.spoken, n)
		}
	case thisOne:
		if r.outlook(from, i) == pastTense && back <= ahead {
			return r.pub.AddDays(-back)
		}
		return r.pub.AddDays(ahead) // also "sagte er vor dem Treffen an diesem Freitag", told on a Thursday
	}
	if r.follows(from) || r.at(from-1).is(towardWord) && r.lastEnd > 0 && r.lastEnd == from-1 {
		if last := r.out[len(r.out)-1]; last.Rule == "weekday" && last.From.Grain() == GrainDay {
			return after(last.From, n)
		}
	}
	switch r.outlook(from, i) {
	case futureTense, presentTense:
		return r.pub.AddDays(ahead)
	}
	return r.pub.AddDays(-back)
}

// after is the first weekday n after day d.
func after(d Date, n int) Date {
	step := (n - isoWeekday(d.First()) + 7) % 7
	if step == 0 {
		step = 7
	}
	return d.AddDays(step)
}

// dated reads a weekday with its date: "Donnerstag, 18. Dezember", "Donnerstag, den 18. Dezember", "Donnerstag (18. Dezember)".
func (r *reader) dated(i int) int {
	k := i + 1
	if f := r.fold(k); f == "," || f == "(" {
		k++
	}
	if r.at(k).isKind(articleTerm) {
		k++
	}
	if r.shape(k) != Digit {
		if r.lang.english && r.at(k).isKind(monthTerm) && k > i {
			return r.englishFrom(i, k)
		}
		return 0
	}
	if d, ok := numericDate(r.toks[k].Text, r.lang.english); ok {
		return r.numeric(i, k+1, d)
	}
	return r.days(k, i)
}

// surname reports whether the weekday at i is somebody's name: "Frau Sonntag", "Berta Sonntag sagte".
func (r *reader) surname(i int) bool {
	if i == 0 || r.terms[i].part != "" {
		return false
	}
	// "Frau Sonntag"
	if p := r.at(i - 1); p.is(titleWord) {
		return true
	} else if p != nil && (p.kind != noTerm || p.roles != 0) {
		return false
	}
	return r.shape(i-1) == Upper && r.shape(i+1) == Lower && !r.at(i+1).isKind(partTerm) && !r.at(i+1).is(withinWord|fillerWord|joinMark)
}

// everyWeekday reads "jeden Montag", "an jedem dritten Mittwoch im Monat", "jeden Montagabend".
func (r *reader) everyWeekday(i int, t *term) int {
	value := fmt.Sprintf("XXXX-WXX-%d", t.n)
	from := i - 1
	end := i + 1
	if r.at(i - 1).isKind(ordinalTerm) {
		from = i - 2
		if u := r.at(i + 2); u.isKind(unitTerm) && u.code == "M" && r.at(i+1).is(perUnit) {
			value, end = "P1M", i+3
		}
	}
	if t.part != "" {
		value += "T" + t.part
	} else if part, k := r.partBehind(i + 1); part != "" {
		value, end = value+"T"+part, k
	}
	return r.emit(from, end, Time{Type: TypeSet, Value: value, Rule: "every-weekday"})
}

// weeksAgo reads "vor einer Woche", "vor zwei Wochen" behind a weekday.
func (r *reader) weeksAgo(i int) (weeks, end int) {
	n, u := r.at(i+1), r.at(i+2)
	if !r.at(i).is(agoWord) || !n.isKind(numberTerm) || !u.isKind(unitTerm) || u.code != "W" {
		return 0, 0
	}
	return int(n.amount), i + 3
}

// weekBehind reads the week behind a weekday: "vergangener Woche", "nächster Woche", "dieser Woche".
func (r *reader) weekBehind(i int) (week, end int) {
	k := i
	if r.at(k).isKind(articleTerm) {
		k++
	}
	s, u := r.at(k), r.at(k+1)
	if !s.isKind(selectorTerm) || !u.isKind(unitTerm) || u.code != "W" {
		return 0, 0
	}
	switch s.sel {
	case lastOne:
		return -max(s.n, 1), k + 2
	case nextOne:
		return max(s.n, 1), k + 2
	case thisOne:
		return 0, k + 2
	}
	return 0, 0
}
