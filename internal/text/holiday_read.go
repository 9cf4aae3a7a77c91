// SPDX-License-Identifier: Apache-2.0

package text

import "strings"

// nearHoliday is how many days from the publication a holiday may lie that several countries have under one name, to be taken
// without a word of the country.
const nearHoliday = 14

// holiday reads a holiday in tokens from..to, with the year behind it and "am Vorabend des" before it.
func (r *reader) holiday(from, to int, days []*holiday) int {
	h := r.country(from, to, days)
	year, rel, end := r.yearBehind(to)
	if year == 0 && rel > 0 {
		year = rel - 1
	}
	shift, rule := 0, "holiday"
	start := from
	if k := r.eveBefore(from); k >= 0 {
		shift, rule, start = -1, "eve-of-holiday", k
	}
	tm := Time{Rule: rule, Basis: Stated}
	if h == nil {
		return r.emitPeriod(start, end, period{}, "XXXX-XX-XX", tm)
	}
	if year > 0 {
		r.state(year, true)
	} else {
		at := h.in(max(r.pub.Year, 1))
		year = r.inferYear(at.Month, at.Day, start, from)
	}
	if year == 0 {
		value := h.undated()
		if shift != 0 && h.Date != "" {
			d := h.in(2001).AddDays(shift)
			value = "XXXX" + d.String()[4:]
		}
		return r.emitPeriod(start, end, period{}, value, tm)
	}
	return r.emitPeriod(start, end, onDate(h.in(year).AddDays(shift)), "", tm)
}

// eveBefore is the token "Vorabend" of "am Vorabend des amerikanischen Unabhängigkeitstages" before the holiday at i, or -1.
func (r *reader) eveBefore(i int) int {
	reach := 4
	if r.at(i-1).isKind(articleTerm) && r.shape(i-2) == Punct {
		reach = 16 // in apposition: "am Vorabend eines der größten Feste des Landes, dem Unabhängigkeitstag"
	}
	for k := i - 1; k >= r.done && k >= i-reach; k-- {
		if r.at(k).is(eveWord) {
			return k
		}
		if r.shape(k) == Punct && reach == 4 {
			break
		}
	}
	return -1
}

// names reports whether one of words stands in the sentence around token at.
func (r *reader) names(words []string, at int) bool {
	for _, w := range words {
		for i := max(0, at-longestClause); i < min(len(r.toks), at+longestClause); i++ {
			if r.toks[i].Fold == w {
				return true
			}
		}
	}
	return false
}

// country picks the holiday that is meant where several countries have one of that name: by an adjective or a name beside it,
// else by a country named in the sentence, else the only one near the publication.
func (r *reader) country(from, to int, days []*holiday) *holiday {
	if len(days) == 1 {
		return days[0]
	}
	for _, h := range days {
		for _, s := range h.stems {
			for _, k := range []int{from - 1, from - 2, to, to + 1} {
				w := r.fold(k)
				if w == s || len(w) > len(s) && strings.HasPrefix(w, s) && len(w)-len(s) <= 2 {
					return h
				}
			}
		}
	}
	var found *holiday
	for _, h := range days {
		if !r.names(h.stems, from) {
			continue
		}
		if found != nil {
			return nil
		}
		found = h
	}
	if found != nil || r.pub.Grain() != GrainDay {
		return found
	}
	for _, h := range days {
		gap := int(h.in(r.pub.Year).First().Sub(r.pub.First()).Hours() / 24)
		if gap > nearHoliday || gap < -nearHoliday {
			continue
		}
		if found != nil {
			return nil
		}
		found = h
	}
	return found
}
