// SPDX-License-Identifier: Apache-2.0

package text

import (
	"strconv"
	"strings"
)

// digits reads what begins with a number in digits: a day, a date, a year, a decade, a time of day, a length. What belongs to a
// head behind it ("14.30 Uhr", "drei Tage") is left to the head.
func (r *reader) digits(i int) int {
	w := r.toks[i].Text
	if r.shape(i) != Digit {
		return r.mixed(i)
	}
	if d, ok := numericDate(w, r.lang.english); ok {
		return r.numeric(i, i+1, d)
	}
	if d, ok := r.lastDay(i, w); ok {
		return r.numeric(i, i+2, d)
	}
	if end := r.numericRange(i); end > 0 {
		return end
	}
	if end := r.iso(i); end > 0 {
		return end
	}
	if end := r.days(i, i); end > 0 {
		return end
	}
	if end := r.pointClock(i); end > 0 {
		return end
	}
	return r.bareYear(i)
}

// whole is the number that token i prints, with its point or without; false for anything but a small whole number.
func (r *reader) whole(i int) (n int, point, ok bool) {
	if r.shape(i) != Digit || i >= len(r.toks) {
		return 0, false, false
	}
	w := r.toks[i].Text
	if strings.HasSuffix(w, ".") {
		point, w = true, w[:len(w)-1]
	}
	// more digits than a year has: an amount
	if len(w) > 4 {
		return 0, point, false
	}
	for k := 0; k < len(w); k++ {
		if w[k] < '0' || w[k] > '9' {
			return 0, point, false
		}
		n = n*10 + int(w[k]-'0')
	}
	return n, point, true
}

// numericDate reads "7.7.2017", "07.07.17", "7.7." and, in English, "7/16/2018" is left alone: its order is not known.
func numericDate(w string, english bool) (Date, bool) {
	if english || strings.Count(w, ".") < 2 {
		return Date{}, false
	}
	var parts [3]int
	rest := w
	for k := range parts {
		var p string
		p, rest, _ = strings.Cut(rest, ".")
		if p == "" && k == 2 {
			break
		}
		n, err := strconv.Atoi(p)
		if err != nil || len(p) > 2 && k < 2 || len(p) == 3 || len(p) > 4 {
			return Date{}, false
		}
		parts[k] = n
		if k == 2 && len(p) == 2 {
			parts[k] = century(n)
		}
	}
	d := Date{parts[2], parts[1], parts[0]}
	return d, rest == "" && validDay(d.Year, d.Month, d.Day)
}

// numericRange reads "15.-18.03.2018" and "15. bis 18.03.2018".
func (r *reader) numericRange(i int) int {
	n, point, ok := r.whole(i)
	if !ok || !point || n > 31 || !r.at(i+1).is(rangeMark) || i+2 >= len(r.toks) {
		return 0
	}
	d, ok := numericDate(r.toks[i+2].Text, r.lang.english)
	if !ok || d.Day <= n || n == 0 {
		return 0
	}
	end := r.numeric(i+2, i+3, d)
	last := r.out[len(r.out)-1]
	first := last
	if last.From.Grain() == GrainDay {
		first.From.Day, first.To.Day = n, n
		first.Value = first.From.String()
	} else {
		first.Value = first.Value[:len(first.Value)-2] + strconv.Itoa(100 + n)[1:]
	}
	first.Span = r.toks[i].Span
	r.out[len(r.out)-1] = first
	r.out = append(r.out, last)
	r.join(len(r.out)-2, len(r.out)-1)
	return end
}

// lastDay reads "am 6.1." at the end of a sentence, whose point is the date's as well.
func (r *reader) lastDay(i int, w string) (Date, bool) {
	if !r.at(i-1).is(fillerWord) || r.fold(i+1) != "." || r.toks[i+1].Space || i+2 < len(r.toks) && r.shape(i+2) != Punct {
		return Date{}, false
	}
	return numericDate(w+".", r.lang.english)
}

// century makes four digits of two: 69 is 1969, 68 is 2068, as the C library has it.
func century(n int) int {
	if n < 69 {
		return 2000 + n
	}
	return 1900 + n
}

// iso reads "2018-07-16", which Split leaves in five tokens.
func (r *reader) iso(i int) int {
	if i+4 >= len(r.toks) || r.fold(i+1) != "-" || r.fold(i+3) != "-" || len(r.toks[i].Text) != 4 || r.toks[i+4].Space {
		return 0
	}
	y, _, ok := r.whole(i)
	m, _, ok2 := r.whole(i + 2)
	d, ok3 := isoDay(r.toks[i+4].Text)
	if !ok || !ok2 || !ok3 || !validDay(y, m, d) {
		return 0
	}
	return r.numeric(i, i+5, Date{y, m, d})
}

// isoDay reads "16", also with a time behind it: "16T15:28".
func isoDay(w string) (int, bool) {
	if len(w) < 2 || len(w) > 2 && w[2] != 'T' {
		return 0, false
	}
	n, err := strconv.Atoi(w[:2])
	return n, err == nil
}

// numeric reads a date in digits; its year may be missing.
func (r *reader) numeric(from, to int, d Date) int {
	stated := d.Year > 0
	if !stated {
		d.Year = r.inferYear(d.Month, d.Day, from, from)
	} else {
		r.stateMonth(d.Year, d.Month)
	}
	return r.day(from, to, d, "numeric-date")
}

// day adds one day; without a year it dates nothing.
func (r *reader) day(from, to int, d Date, rule string) int {
	t := Time{Rule: rule, Basis: Stated}
	if d.Year == 0 {
		value := "XXXX-" + Date{1, d.Month, d.Day}.String()[5:]
		return r.emitPeriod(from, to, period{}, value, t)
	}
	return r.emitPeriod(from, to, onDate(d), "", t)
}

// mixed reads words that begin with digits: "90er", "1990er-Jahren", "50-minütige", "24stündigen".
func (r *reader) mixed(i int) int {
	w := r.toks[i].Fold
	k := 0
	for k < len(w) && w[k] >= '0' && w[k] <= '9' {
		k++
	}
	n, err := strconv.Atoi(w[:k])
	if err != nil {
		return 0
	}
	rest := strings.TrimPrefix(w[k:], "-")
	if suffix := r.lang.decadeSuffix; strings.HasPrefix(rest, suffix) && n%10 == 0 && (k == 2 || k == 4) {
		return r.decade(i, n, strings.TrimPrefix(rest[len(suffix):], "-"))
	}
	// "50-minütig" as it stands, then without the ending of "50-minütigen".
	stem := rest
	if code, ok := r.lang.lengths[stem]; ok {
		return r.lengthValue(i, code, n)
	}
	for _, e := range r.lang.endings {
		stem, ok := strings.CutSuffix(rest, e)
		if !ok {
			continue
		}
		if code, ok := r.lang.lengths[stem]; ok {
			return r.lengthValue(i, code, n)
		}
		if stem == r.lang.yearsLength && stem != "" && r.at(i+1).is(yearsNoun) {
			return r.lengthValue(i, "Y", n)
		}
	}
	return 0
}

// decadeWord reads "die dreißiger Jahre", "die Dreißigerjahre".
func (r *reader) decadeWord(i int, t *term) int {
	end := i + 1
	if !t.one {
		if !r.at(end).is(decadeNoun) {
			return 0
		}
		end++
	}
	return r.tens(i, end, 1900+t.n)
}

// decade reads the tens of a century: "in den 90er Jahren".
func (r *reader) decade(i, n int, rest string) int {
	end := i + 1
	if !r.lang.english && rest == "" {
		if !r.at(i + 1).is(decadeNoun) {
			return 0
		}
		end = i + 2
	}
	if rest != "" && !r.lang.terms[rest].is(decadeNoun) {
		return 0
	}
	if n < 100 {
		n += 1900
	}
	return r.tens(i, end, n)
}

// tens adds a decade, with the article and the edge before it.
func (r *reader) tens(i, end, n int) int {
	from := i
	if r.at(i - 1).isKind(articleTerm) {
		from = i - 1
	}
	from = r.edge(from)
	return r.emitPeriod(from, end, longPeriod(n, "DE", 0), "", Time{Rule: "decade", Basis: Stated})
}
