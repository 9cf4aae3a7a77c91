// SPDX-License-Identifier: Apache-2.0

package text

import (
	"fmt"
	"strings"
	"time"
)

// holiday is a feast or memorial day and when it is.
type holiday struct {
	Key     string
	Date    string // MM-DD
	Easter  *int   // days from Easter Sunday
	Advent  *int   // days from the fourth Sunday of Advent
	Nth     []int  // the nth weekday of a month
	Country string
	De, En  []string
	stems   []string // adjectives and names of its country, for holidays of the same name
}

// in is the day of h in a year.
func (h *holiday) in(year int) Date {
	switch {
	case h.Easter != nil:
		return DateOf(easter(year).AddDate(0, 0, *h.Easter))
	case h.Advent != nil:
		eve := time.Date(year, time.December, 24, 0, 0, 0, 0, time.UTC)
		return DateOf(eve.AddDate(0, 0, *h.Advent-int(eve.Weekday())))
	case len(h.Nth) == 3:
		first := time.Date(year, time.Month(h.Nth[2]), 1, 0, 0, 0, 0, time.UTC)
		return DateOf(first.AddDate(0, 0, (h.Nth[1]-isoWeekday(first)+7)%7+7*(h.Nth[0]-1)))
	}
	d := Date{Year: year}
	fmt.Sscanf(h.Date, "%d-%d", &d.Month, &d.Day)
	return d
}

// undated is the value of h where the year is unknown.
func (h *holiday) undated() string {
	if h.Date != "" {
		return "XXXX-" + h.Date
	}
	return "XXXX-XX-XX"
}

// holidays enters the holidays by the first word of each of their names.
func (b *builder) holidays(code string) {
	var f struct {
		Holidays     []*holiday
		Independence struct {
			De, En []string
			Days   []struct {
				Country, Date     string
				Adjectives, Names []string
			}
		}
	}
	mustRead("holidays.yaml", &f)
	for _, h := range f.Holidays {
		names := h.De
		if code == "en" {
			names = h.En
		}
		for _, n := range names {
			b.holiday(n, []*holiday{h})
		}
	}
	for _, d := range f.Independence.Days {
		b.l.independence = append(b.l.independence, &holiday{
			Key: "independence-" + d.Country, Date: d.Date, Country: d.Country,
			stems: append(d.Adjectives, d.Names...),
		})
	}
	names := f.Independence.De
	if code == "en" {
		names = f.Independence.En
	}
	for _, n := range names {
		b.holiday(n, b.l.independence)
	}
}

// holiday enters one name, which may have several words, and the days it can mean.
func (b *builder) holiday(name string, days []*holiday) {
	words := strings.Fields(name)
	if len(words) == 1 {
		b.add(name, holidayTerm).holidays = days
		return
	}
	t := b.l.term(words[0])
	t.phrases = append(t.phrases, phrase{rest: words[1:], holidays: days})
}
