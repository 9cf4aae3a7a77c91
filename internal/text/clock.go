// SPDX-License-Identifier: Apache-2.0

package text

import (
	"fmt"
	"strconv"
	"strings"
)

// clockTime is one time of day.
type clockTime struct {
	hour, minute int
	from, to     int // tokens
}

// clock reads the times before "Uhr", at i: "14.30 Uhr", "um acht Uhr", "10-18 Uhr", "9.30/12.30 Uhr", "von 10 bis 15 Uhr", "14 Uhr 30".
func (r *reader) clock(i int) int {
	var times [4]clockTime
	n, at := 0, i-1
	// Leftwards from "Uhr": a time, and before a joint another one that shares the word.
	for n < len(times) && at >= r.done {
		h, m, ok := r.hour(at)
		if !ok {
			break
		}
		times[n] = clockTime{h, m, at, at + 1}
		n++
		at--
		if !r.at(at).is(rangeMark) && !r.at(at).is(joinMark) || r.shape(at-1) != Digit && !r.at(at-1).isKind(numberTerm) {
			break
		}
		at--
	}
	if n == 0 {
		return 0
	}
	end := i + 1
	times[0].to = end
	// "14 Uhr 30": the minutes stand behind.
	if m, point, ok := r.whole(end); ok && !point && m > 0 && m < 60 && times[0].minute == 0 && r.at(end+1) == nil && r.shape(end+1) != Upper {
		times[0].minute, times[0].to = m, end+1
		end++
	}
	// "8 Uhr abends" is 20 Uhr.
	if t := r.at(end); t.isKind(partTerm) || t.isKind(deicticTerm) && t.code != "" {
		if t.adverb || t.code == "MO" {
			if t.code == "AF" || t.code == "EV" {
				times[0].hour += 12 * b2i(times[0].hour < 12)
			}
			times[0].to = end + 1
			end++
		}
	}
	day := r.clockDay(times[n-1].from)
	for k := n - 1; k >= 0; k-- {
		r.emitClock(times[k], day)
	}
	return end
}

// b2i is 1 for true.
func b2i(b bool) int {
	if b {
		return 1
	}
	return 0
}

// emitClock adds one time of day on a day, which may be unknown ("XXXX-XX-XX") or none at all ("" for every day).
func (r *reader) emitClock(c clockTime, day period) {
	p := Time{Type: TypeTime, Rule: "clock", Basis: Relative, From: day.from, To: day.to}
	p.Value = fmt.Sprintf("%sT%02d:%02d", day.value, c.hour, c.minute)
	// A time of day does not end a row of days: all times of "am 3. und 4. Mai um 10 und um 20 Uhr" are both days'.
	row := r.row
	r.emit(c.from, c.to, p)
	r.row = row
}

// hour reads token i as a time of day.
func (r *reader) hour(i int) (h, m int, ok bool) {
	if i < 0 {
		return 0, 0, false
	}
	if t := r.terms[i]; t.isKind(numberTerm) && r.shape(i) == Lower {
		h = int(t.amount)
		return h, 0, h <= 24 && float64(h) == t.amount
	}
	if r.shape(i) != Digit {
		return 0, 0, false
	}
	w := r.toks[i].Text
	// "14.30" in print, "14:30" on the web.
	hh, mm, cut := strings.Cut(w, ".")
	if !cut {
		hh, mm, cut = strings.Cut(w, ":")
	}
	h, err := strconv.Atoi(hh)
	if err != nil || len(hh) > 2 || h > 24 {
		return 0, 0, false
	}
	if cut {
		if m, err = strconv.Atoi(mm); err != nil || len(mm) != 2 || m > 59 {
			return 0, 0, false
		}
	}
	return h, m, true
}

// clockDay is the day of a time of day at token i: the one spoken of last, else that of the publication; none where it is every day's or several
// days were spoken of.
func (r *reader) clockDay(i int) period {
	// "jeweils um 20 Uhr", "täglich von 10 bis 18 Uhr"
	for k := max(0, i-3); k < i; k++ {
		if r.at(k).is(eachTime) || r.at(k).isKind(setTerm) || r.at(k).isKind(eachTerm) {
			return period{}
		}
	}
	if r.row > 1 {
		return period{}
	}
	base := r.spoken
	if base.Grain() != GrainDay {
		base = r.pub
	}
	if base.Grain() != GrainDay {
		return period{value: "XXXX-XX-XX"}
	}
	return onDate(base)
}

// pointClock reads a time of day without "Uhr": "um 12.15". It needs a preposition and two digits of minutes.
func (r *reader) pointClock(i int) int {
	if !r.at(i-1).is(clockBefore) || len(r.toks[i].Text) < 4 || r.at(i+1).is(forbidsYearAfter) || r.at(i+1).isKind(unitTerm) || r.at(i+1).isKind(clockTerm) {
		return 0
	}
	h, m, ok := r.hour(i)
	if !ok || !strings.ContainsAny(r.toks[i].Text, ".:") || r.shape(i+1) == Upper && r.at(i+1) == nil {
		return 0
	}
	r.emitClock(clockTime{h, m, i, i + 1}, r.clockDay(i))
	return i + 1
}
