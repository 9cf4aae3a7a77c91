// SPDX-License-Identifier: Apache-2.0

package extract_test

import (
	"testing"

	"summitry/internal/extract"
	"summitry/internal/text"
)

func TestRead_AnOrdinalCountsFromSomewhere(t *testing.T) {
	for _, tt := range []struct{ in, from string }{
		{"Es war das sechste Telefonat von Angela Merkel und Emmanuel Macron seit Macrons Rückkehr ins Amt.", "rückkehr"},
		{"Seit dem Beginn der Krise war es das dritte Treffen von Angela Merkel und Emmanuel Macron.", "beginn krise"},
		{"Das vierte Telefonat von Angela Merkel und Emmanuel Macron seit Jahresbeginn fand am Montag statt.", "2018"},
		{"Am Montag gab es das dritte Treffen von Angela Merkel und Emmanuel Macron in diesem Jahr.", "2018"},
		{"Das zweite Treffen von Angela Merkel und Emmanuel Macron binnen einer Woche fand am Montag statt.", "P1W"},
		{"Am Montag kam es zum zweiten Telefonat von Angela Merkel und Emmanuel Macron innerhalb von drei Tagen.", "P3D"},
		{"Das erste Treffen von Angela Merkel und Emmanuel Macron seit zwei Jahren fand am Montag statt.", "P2Y"},
		{"Das zweite Treffen von Angela Merkel und Emmanuel Macron dauerte am Montag drei Stunden.", ""},
		{"Das zweite Treffen von Angela Merkel und Emmanuel Macron fand im Juli 2017 statt, seit Montag ist das bekannt.", ""},
		{"Das zweite Treffen von Angela Merkel und Emmanuel Macron fand am 2. Mai 2018 statt.", ""},
	} {
		t.Run(tt.in, func(t *testing.T) {
			got, found := "", false
			for _, told := range reader(t).Read(articleOf(t, tt.in, "2018-06-20")).Tellings {
				for _, s := range told.Statements {
					if s.Field == extract.Ordinal {
						got, found = string(s.Basis), true
					}
				}
			}
			if !found || got != tt.from {
				t.Errorf("counts from %q, want %q (number read: %v)", got, tt.from, found)
			}
		})
	}
}

func TestRead_ACopulaSaysWhichContactItWas(t *testing.T) {
	const told = "Angela Merkel und Emmanuel Macron haben am Montag telefoniert. "
	for in, number := range map[string]string{
		"Es war bereits ihr sechstes Gespräch.":                "6",
		"Das war das zweite Telefonat binnen einer Woche.":     "2",
		"Für beide war es das dritte Gespräch in diesem Jahr.": "3",
		"Das dritte Gespräch soll im Juli folgen.":             "",
		"Am Freitag ist das dritte Gespräch.":                  "",
	} {
		t.Run(in, func(t *testing.T) {
			got := first(reader(t).Read(articleOf(t, told+in, "2018-06-20")).Tellings[0], extract.Ordinal)
			if got != number {
				t.Errorf("got %q, want %q", got, number)
			}
		})
	}
}

func TestRead_ACountOfFurtherOnesIsNoneOfAll(t *testing.T) {
	for in, basis := range map[string]text.Basis{
		"Vier weitere Gespräche führten Angela Merkel und Emmanuel Macron im Mai.":                               extract.Further,
		"Angela Merkel und Emmanuel Macron führten im Mai drei zusätzliche Telefonate.":                          extract.Further,
		"Angela Merkel und Emmanuel Macron haben im Mai viermal telefoniert.":                                    "",
		"Angela Merkel und Emmanuel Macron haben im Mai viermal telefoniert. Weitere Einzelheiten gab es nicht.": "",
	} {
		t.Run(in, func(t *testing.T) {
			counts := 0
			for _, told := range reader(t).Read(articleOf(t, in, "2018-06-20")).Tellings {
				for _, s := range told.Statements {
					if s.Field != extract.Count {
						continue
					}
					if counts++; s.Basis != basis {
						t.Errorf("%s rests on %q, want %q", s.Value, s.Basis, basis)
					}
				}
			}
			if counts == 0 {
				t.Error("no count was read")
			}
		})
	}
}
