// SPDX-License-Identifier: Apache-2.0

package text

import "testing"

func TestTimes_English(t *testing.T) {
	tests := []struct {
		name, in string
		want     []string
	}{
		{"month first", "They met on July 16, 2017.", []string{"July 16, 2017 DATE 2017-07-16 2017-07-16..2017-07-16 day-month"}},
		{"day first", "They met on 16 July 2017.", []string{"16 July 2017 DATE 2017-07-16 2017-07-16..2017-07-16 day-month"}},
		{"no year", "They met on July 6th.", []string{"July 6th DATE 2018-07-06 2018-07-06..2018-07-06 day-month"}},
		{"weekday and date", "They met on Monday, July 16.", []string{"Monday, July 16 DATE 2018-07-16 2018-07-16..2018-07-16 day-month"}},
		{"range", "They met July 7-8, 2017.", []string{"July 7 DATE 2017-07-07 2017-07-07..2017-07-08 day-month", "8, 2017 DATE 2017-07-08 2017-07-07..2017-07-08 day-month"}},
		{"past weekday", "They met on Monday.", []string{"Monday DATE 2018-07-16 2018-07-16..2018-07-16 weekday"}},
		{"coming weekday", "They will meet on Monday.", []string{"Monday DATE 2018-07-23 2018-07-23..2018-07-23 weekday"}},
		{"last week", "They met last week.", []string{"last week DATE 2018-W28 2018-07-09..2018-07-15 selected-unit"}},
		{"yesterday", "They met yesterday.", []string{"yesterday DATE 2018-07-17 2018-07-17..2018-07-17 deictic"}},
		{"ago", "They met two days ago.", []string{"two days ago DURATION P2D 2018-07-16..2018-07-16 ago"}},
		{"length as adjective", "The two-hour call ended.", []string{"two-hour DURATION PT2H length-adjective"}},
		{"length", "They met for more than 90 minutes.", []string{"more than 90 minutes DURATION PT90M duration"}},
		{"hour and a half", "They met for an hour and a half.", []string{"an hour and a half DURATION PT1H30M duration"}},
		{"decade and year", "In the 1990s and in 2003 they met.", []string{"the 1990s DATE 199 1990..1999 decade", "2003 DATE 2003 2003..2003 year"}},
		{"month", "They met in March 2017.", []string{"March 2017 DATE 2017-03 2017-03..2017-03 month"}},
		{"holiday", "They spoke on Christmas Eve 2016.", []string{"Christmas Eve 2016 DATE 2016-12-24 2016-12-24..2016-12-24 holiday"}},
		{"a verb is no month", "They may march on.", nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { checkTimes(t, tt.in, published, "en", tt.want...) })
	}
}

func TestNumber(t *testing.T) {
	tests := []struct {
		in      string
		n       int
		ordinal bool
		ok      bool
	}{
		{"sechs", 6, false, true},
		{"24", 24, false, true},
		{"10.000", 10000, false, true},
		{"dritte", 3, true, true},
		{"zwölften", 12, true, true},
		{"einundzwanzig", 21, false, true},
		{"hundert", 100, false, true},
		{"zwanzigsten", 20, true, true},
		{"twelve", 12, false, true},
		{"2,5", 0, false, false},
		{"anderthalb", 0, false, false},
		{"Haus", 0, false, false},
	}
	for _, tt := range tests {
		t.Run(tt.in, func(t *testing.T) {
			n, ordinal, ok := Number(Split(tt.in)[0].Tokens[0])
			if !tt.ok {
				n, ordinal = 0, false
			}
			if n != tt.n || ordinal != tt.ordinal || ok != tt.ok {
				t.Errorf("Number(%q) = %d, %v, %v, want %d, %v, %v", tt.in, n, ordinal, ok, tt.n, tt.ordinal, tt.ok)
			}
		})
	}
}
