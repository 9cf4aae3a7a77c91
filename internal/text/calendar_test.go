// SPDX-License-Identifier: Apache-2.0

package text

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestHoliday_In(t *testing.T) {
	tests := []struct {
		key  string
		year int
		want Date
	}{
		{"easter", 2017, Date{2017, 4, 16}},
		{"easter", 2018, Date{2018, 4, 1}},
		{"easter", 2024, Date{2024, 3, 31}},
		{"good-friday", 2025, Date{2025, 4, 18}},
		{"whit-monday", 2025, Date{2025, 6, 9}},
		{"corpus-christi", 2026, Date{2026, 6, 4}},
		{"repentance-day", 2023, Date{2023, 11, 22}},
		{"sunday-of-the-dead", 2022, Date{2022, 11, 20}},
		{"mothers-day", 2025, Date{2025, 5, 11}},
		{"thanksgiving-us", 2018, Date{2018, 11, 22}},
		{"german-unity", 2018, Date{2018, 10, 3}},
	}
	days := map[string]*holiday{}
	for _, terms := range []map[string]*term{german().terms, english().terms} {
		for _, term := range terms {
			for _, h := range term.holidays {
				days[h.Key] = h
			}
			for _, p := range term.phrases {
				for _, h := range p.holidays {
					days[h.Key] = h
				}
			}
		}
	}
	for _, tt := range tests {
		t.Run(tt.key, func(t *testing.T) {
			h := days[tt.key]
			if h == nil {
				t.Fatalf("no holiday %q in the lexicon", tt.key)
			}
			if got := h.in(tt.year); got != tt.want {
				t.Errorf("%s in %d = %v, want %v", tt.key, tt.year, got, tt.want)
			}
		})
	}
}

func TestPeriodOf(t *testing.T) {
	day := Date{2018, 12, 31} // a Monday of the first week of 2019
	tests := []struct {
		name string
		base Date
		unit string
		n    int
		want period
	}{
		{"day over the year", day, "D", 1, period{Date{2019, 1, 1}, Date{2019, 1, 1}, "2019-01-01"}},
		{"week belongs to the next year", day, "W", 0, period{day, Date{2019, 1, 6}, "2019-W01"}},
		{"weekend", day, "WE", -1, period{Date{2018, 12, 29}, Date{2018, 12, 30}, "2018-W52-WE"}},
		{"month over the year", day, "M", 2, period{Date{2019, 2, 0}, Date{2019, 2, 0}, "2019-02"}},
		{"quarter over the year", day, "Q", 1, period{Date{2019, 1, 0}, Date{2019, 3, 0}, "2019-Q1"}},
		{"half-year back", day, "H", -1, period{Date{2018, 1, 0}, Date{2018, 6, 0}, "2018-H1"}},
		{"decade", day, "DE", -1, period{Date{2000, 0, 0}, Date{2009, 0, 0}, "200"}},
		{"week of a month is unknown", Date{2018, 12, 0}, "W", 0, period{}},
		{"month of a year is unknown", Date{2018, 0, 0}, "M", 0, period{}},
		{"year of nothing is unknown", Date{}, "Y", 0, period{}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := periodOf(tt.base, tt.unit, tt.n)
			if d := cmp.Diff(tt.want, got, cmp.AllowUnexported(period{})); d != "" {
				t.Errorf("periodOf(%v, %q, %d) (-want +got):\n%s", tt.base, tt.unit, tt.n, d)
			}
		})
	}
}
