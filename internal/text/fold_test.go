// SPDX-License-Identifier: Apache-2.0

package text

import "testing"

func TestFold(t *testing.T) {
	tests := []struct{ name, in, want string }{
		{"capitals", "Kern", "kern"},
		{"umlauts stay", "ÄÖÜäöü", "äöüäöü"},
		{"sharp s", "Straße", "strasse"},
		{"capital sharp s", "STRAẞE", "strasse"},
		{"accents go", "Renée Çelik Müğe", "renee celik müge"},
		{"strokes go", "Łódź Øre", "lodz ore"},
		{"dotless and dotted i", "Iğdır İzmir", "igdir izmir"},
		{"soft hyphen goes", "Re\u00ADgie\u00ADrung", "regierung"},
		{"typographic apostrophe", "Kern’s", "kern's"},
		{"no-break hyphen", "US\u2011Präsident", "us-präsident"},
		{"umlaut in two characters", "Mu\u0308ller", "müller"},
		{"diaeresis that is no umlaut", "Zoë Citroe\u0308n", "zoe citroen"},
		{"Cyrillic", "Кремль", "кремль"},
		{"empty", "", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := Fold(tt.in); got != tt.want {
				t.Errorf("Fold(%q) = %q, want %q", tt.in, got, tt.want)
			}
		})
	}
}

func TestFold_FoldedWordsCostNothing(t *testing.T) {
	if n := testing.AllocsPerRun(100, func() { Fold("präsidentschaftswahl") }); n != 0 {
		t.Errorf("allocations = %v, want 0", n)
	}
}

func FuzzFold(f *testing.F) {
	for _, s := range []string{"Straße", "İ", "Mu\u0308ller", "\xff", "’"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		once := Fold(s)
		if twice := Fold(once); twice != once {
			t.Errorf("Fold(Fold(%q)) = %q, want %q", s, twice, once)
		}
	})
}
