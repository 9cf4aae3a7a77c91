// SPDX-License-Identifier: Apache-2.0

package text

import (
	"fmt"
	"time"
)

// Grain is how exactly a date is known.
type Grain uint8

// The grains, from nothing to a day.
const (
	GrainNone Grain = iota
	GrainYear
	GrainMonth
	GrainDay
)

// String names the grain as the graph does: unknown, year, month, day.
func (g Grain) String() string { return [...]string{"unknown", "year", "month", "day"}[g] }

// Date is a day, a month or a year of the Gregorian calendar, or nothing. Its zero value is the unknown date.
type Date struct {
	Year  int
	Month int // 0 where only the year is known
	Day   int // 0 where only the month is known
}

// ParseDate reads "2018", "2018-07" or "2018-07-16". The empty string is the unknown date.
func ParseDate(s string) (Date, error) {
	var d Date
	if s == "" {
		return d, nil
	}
	for _, layout := range []string{"2006-01-02", "2006-01", "2006"} {
		t, err := time.Parse(layout, s)
		if err != nil {
			continue
		}
		d.Year = t.Year()
		if len(layout) > 4 {
			d.Month = int(t.Month())
		}
		if len(layout) > 7 {
			d.Day = t.Day()
		}
		return d, nil
	}
	return d, fmt.Errorf("read date %q: want YYYY, YYYY-MM or YYYY-MM-DD", s)
}

// Grain is the precision of d.
func (d Date) Grain() Grain {
	switch {
	case d.Day > 0:
		return GrainDay
	case d.Month > 0:
		return GrainMonth
	case d.Year > 0:
		return GrainYear
	}
	return GrainNone
}

// String is the ISO form at the precision of d, "" where d is unknown.
func (d Date) String() string {
	switch d.Grain() {
	case GrainDay:
		return fmt.Sprintf("%04d-%02d-%02d", d.Year, d.Month, d.Day)
	case GrainMonth:
		return fmt.Sprintf("%04d-%02d", d.Year, d.Month)
	case GrainYear:
		return fmt.Sprintf("%04d", d.Year)
	}
	return ""
}

// First is the first day that d can mean; it must not be called on the unknown date.
func (d Date) First() time.Time {
	return time.Date(d.Year, time.Month(max(d.Month, 1)), max(d.Day, 1), 0, 0, 0, 0, time.UTC)
}

// Last is the last day that d can mean; it must not be called on the unknown date.
func (d Date) Last() time.Time {
	switch d.Grain() {
	case GrainDay:
		return d.First()
	case GrainMonth:
		return d.First().AddDate(0, 1, -1)
	}
	return d.First().AddDate(1, 0, -1)
}

// AddDays moves a day by n days; a coarser date is returned as it is.
func (d Date) AddDays(n int) Date {
	if d.Grain() != GrainDay {
		return d
	}
	return DateOf(d.First().AddDate(0, 0, n))
}

// DateOf is the day of t.
func DateOf(t time.Time) Date { return Date{t.Year(), int(t.Month()), t.Day()} }

// Compatible reports whether a and b can be the same day, compared at the coarser precision. The unknown date is
// compatible with every date.
func Compatible(a, b Date) bool {
	g := min(a.Grain(), b.Grain())
	return g < GrainYear || a.Year == b.Year && (g < GrainMonth || a.Month == b.Month) && (g < GrainDay || a.Day == b.Day)
}

// Basis is what a date rests on.
type Basis string

// The bases of a date.
const (
	Stated      Basis = "stated"      // the text names day, month or year itself
	Relative    Basis = "relative"    // counted from another date: "gestern", "am Tag darauf"
	Publication Basis = "publication" // nothing said: the day of publication
)

// TimeType is the TIMEX3 type of a time expression.
type TimeType string

// The TIMEX3 types.
const (
	TypeDate     TimeType = "DATE"
	TypeTime     TimeType = "TIME"
	TypeDuration TimeType = "DURATION"
	TypeSet      TimeType = "SET"
)

// Time is one time expression of a text: what was printed and what it means.
type Time struct {
	Span
	Type  TimeType
	Value string // TIMEX3 value: "2018-07-16", "2018-W27", "2018-SU", "PT2.5H", "PT1H20M", "PRESENT_REF", "XXXX-07-04" where the year is unknown
	Rule  string // the name of the rule that read it
	Basis Basis

	// For DATE and TIME, and for a DURATION that counts from a known day ("vor zwei Tagen", "drei Tage vor Weihnachten"): the days
	// the expression can mean, at its own precision. Both are zero where the expression fixes no day, month or year. They
	// differ for weeks, seasons, "vergangene Woche", and for ranges: each end of "vom 7. bis 8. Juli" is a Time with its own Value
	// and the From and To of the whole.
	From, To Date

	// Anchor tells against what a relative expression is counted.
	Anchor Anchor
	// Offset, in days (Grain day), months or years as OffsetGrain says, from the anchor: "am Tag darauf" is +1 day from the
	// date last spoken of, "einen Monat später" +1 month. Only meaningful for Anchor Discourse. The rule "next-to" ("zwei Tage nach
	// der Wahl") counts from the event named behind it, which no date may be known of: its From and To are zero then.
	Offset      int
	OffsetGrain Grain

	// Minutes is the length of a DURATION in minutes, 0 where it has none ("eine Weile", months, years), where it is no length but
	// counts from somewhere ("vor zwei Stunden", "seit zwei Tagen", "um eine Stunde verschoben") and for other types. "fast eine
	// Stunde" is 60, "mehr als vier Stunden" 240, "zweieinhalb Stunden" 150.
	Minutes int
	// Approx is "<", ">" or "~" where the text hedges ("fast", "mehr als", "rund"), else "".
	Approx string
}

// Anchor is what a relative expression is counted from.
type Anchor uint8

// The anchors.
const (
	AnchorNone      Anchor = iota // absolute
	AnchorPublished               // the day of publication: "gestern", "am Montag"
	AnchorDiscourse               // the date spoken of last: "am Tag darauf", "kurz zuvor"
)
