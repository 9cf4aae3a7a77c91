// SPDX-License-Identifier: Apache-2.0

package text

import "testing"

func TestParseDate(t *testing.T) {
	for _, s := range []string{"", "2018", "2018-07", "2018-07-16"} {
		t.Run("reads and prints "+s, func(t *testing.T) {
			d, err := ParseDate(s)
			if err != nil || d.String() != s {
				t.Errorf("ParseDate(%q) = %q, %v", s, d, err)
			}
		})
	}
	for _, s := range []string{"16.07.2018", "2018-13", "2018-02-30", "gestern"} {
		t.Run("refuses "+s, func(t *testing.T) {
			if d, err := ParseDate(s); err == nil {
				t.Errorf("ParseDate(%q) = %v, want an error", s, d)
			}
		})
	}
}

func TestCompatible(t *testing.T) {
	tests := []struct {
		name string
		a, b Date
		want bool
	}{
		{"same day", Date{2018, 7, 16}, Date{2018, 7, 16}, true},
		{"other day", Date{2018, 7, 16}, Date{2018, 7, 17}, false},
		{"day in its month", Date{2018, 7, 16}, Date{2018, 7, 0}, true},
		{"day in another year", Date{2018, 7, 16}, Date{2017, 0, 0}, false},
		{"unknown with anything", Date{}, Date{2017, 1, 1}, true},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := Compatible(tt.a, tt.b); got != tt.want {
				t.Errorf("Compatible(%v, %v) = %v, want %v", tt.a, tt.b, got, tt.want)
			}
			if got := Compatible(tt.b, tt.a); got != tt.want {
				t.Errorf("Compatible(%v, %v) = %v, want %v", tt.b, tt.a, got, tt.want)
			}
		})
	}
}
