// SPDX-License-Identifier: Apache-2.0

package text

import (
	"fmt"
	"strconv"
	"time"
)

// easter is Easter Sunday of the Gregorian calendar in a year (the anonymous algorithm).
func easter(year int) time.Time {
	a, b, c := year%19, year/100, year%100
	h := (19*a + b - b/4 - (b-(b+8)/25+1)/3 + 15) % 30
	l := (32 + 2*(b%4) + 2*(c/4) - h - c%4) % 7
	m := (a + 11*h + 22*l) / 451
	n := h + l - 7*m + 114
	return time.Date(year, time.Month(n/31), n%31+1, 0, 0, 0, 0, time.UTC)
}

// isoWeekday is 1 for Monday to 7 for Sunday.
func isoWeekday(t time.Time) int { return (int(t.Weekday())+6)%7 + 1 }

// addMonths moves d by n months and keeps no more than the month.
func addMonths(d Date, n int) Date {
	m := d.Year*12 + d.Month - 1 + n
	return Date{Year: m / 12, Month: m%12 + 1}
}

// period is a stretch of the calendar with its TIMEX value; the zero period is unknown.
type period struct {
	from, to Date
	value    string
}

// onDate is the period of one date at its own precision.
func onDate(d Date) period { return period{d, d, d.String()} }

// periodOf is the period of the unit that base lies in, moved by n units. It is unknown where base is too coarse for the unit.
func periodOf(base Date, unit string, n int) period {
	g := base.Grain()
	switch unit {
	case "D":
		if g == GrainDay {
			return onDate(base.AddDays(n))
		}
	case "W", "WE":
		if g == GrainDay {
			return weekOf(base.AddDays(7*n), unit == "WE")
		}
	case "M":
		if g >= GrainMonth {
			return onDate(addMonths(base, n))
		}
	case "Q", "H":
		if g >= GrainMonth {
			return partOfYear(base, unit, n)
		}
	case "Y":
		if g >= GrainYear {
			return onDate(Date{Year: base.Year + n})
		}
	case "DE", "CE":
		if g >= GrainYear {
			return longPeriod(base.Year, unit, n)
		}
	}
	return period{}
}

// weekOf is the ISO week, or the weekend, that day lies in.
func weekOf(day Date, weekend bool) period {
	t := day.First()
	year, week := t.ISOWeek()
	monday := day.AddDays(1 - isoWeekday(t))
	if weekend {
		return period{monday.AddDays(5), monday.AddDays(6), fmt.Sprintf("%04d-W%02d-WE", year, week)}
	}
	return period{monday, monday.AddDays(6), fmt.Sprintf("%04d-W%02d", year, week)}
}

// partOfYear is the quarter or half-year that base lies in, moved by n.
func partOfYear(base Date, unit string, n int) period {
	size := 3
	if unit == "H" {
		size = 6
	}
	parts := 12 / size
	k := base.Year*parts + (base.Month-1)/size + n
	return yearPart(k/parts, unit, k%parts+1)
}

// yearPart is the nth quarter or half of a year.
func yearPart(year int, unit string, n int) period {
	size := 3
	if unit == "H" {
		size = 6
	}
	return period{Date{Year: year, Month: (n-1)*size + 1}, Date{Year: year, Month: n * size}, fmt.Sprintf("%04d-%s%d", year, unit, n)}
}

// longPeriod is the decade or century that year lies in, moved by n.
func longPeriod(year int, unit string, n int) period {
	size, digits := 10, "%03d"
	if unit == "CE" {
		size, digits = 100, "%02d"
	}
	k := year/size + n
	return period{Date{Year: k * size}, Date{Year: k*size + size - 1}, fmt.Sprintf(digits, k)}
}

// seasonOf is a season of a year; winter begins in the year before.
func seasonOf(year int, code string) period {
	first := map[string]int{"SP": 3, "SU": 6, "FA": 9, "WI": 0}[code]
	from := Date{Year: year, Month: first}
	if first == 0 {
		from = Date{Year: year - 1, Month: 12}
	}
	return period{from, Date{Year: year, Month: first + 2}, fmt.Sprintf("%04d-%s", year, code)}
}

// lengthValue is the TIMEX value and the minutes of n units; the unit's code may say how many of it one is: "15TM".
func lengthValue(code string, n float64) (string, float64) {
	i := 0
	for i < len(code) && code[i] >= '0' && code[i] <= '9' {
		i++
	}
	if i > 0 {
		times, _ := strconv.Atoi(code[:i])
		code, n = code[i:], n*float64(times)
	}
	// "eine halbe Stunde" is annotated in the next smaller unit.
	if n == 0.5 {
		switch code {
		case "TH":
			return "PT30M", 30
		case "Y":
			return "P6M", 0
		case "D":
			return "PT12H", 12 * 60
		}
	}
	amount := strconv.FormatFloat(n, 'f', -1, 64)
	if code[0] == 'T' {
		if code == "TM" && n >= 60 && n == float64(int(n)) && int(n)%60 == 0 && i > 0 {
			return lengthValue("TH", n/60)
		}
		return "PT" + amount + code[1:], n * minutesOf(code)
	}
	switch code { // TIMEX has decades and centuries, but lengths are annotated in years
	case "Q":
		return lengthValue("M", 3*n)
	case "H":
		return lengthValue("M", 6*n)
	case "DE":
		return lengthValue("Y", 10*n)
	case "CE":
		return lengthValue("Y", 100*n)
	}
	return "P" + amount + code, n * minutesOf(code)
}

// vagueValue is the TIMEX value of some units.
func vagueValue(code string) string {
	if code[0] == 'T' {
		return "PTX" + code[1:]
	}
	return "PX" + code
}

// minutesOf is how many minutes one unit has; 0 for those of no fixed length.
func minutesOf(code string) float64 {
	switch code {
	case "TS":
		return 1.0 / 60
	case "TM":
		return 1
	case "TH":
		return 60
	case "D":
		return 24 * 60
	case "W":
		return 7 * 24 * 60
	}
	return 0
}

// validDay reports whether a month has a day; an unknown year has a leap day.
func validDay(year, month, day int) bool {
	if month < 1 || month > 12 || day < 1 {
		return false
	}
	if year == 0 {
		year = 2000
	}
	return day <= Date{Year: year, Month: month}.Last().Day()
}
