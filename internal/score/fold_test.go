// SPDX-License-Identifier: Apache-2.0

package score

import "testing"

func TestLexicon_Surname(t *testing.T) {
	tests := []struct{ name, in, want string }{
		{"the last word", "Eleni Nikolaou", "nikolaou"},
		{"alone", "Nikolaou", "nikolaou"},
		{"accents", "Recep Tayyip Erdoğan", "erdogan"},
		{"particles are no part", "Ursula von der Leyen", "leyen"},
		{"a title before", "Dr. Eleni Nikolaou", "nikolaou"},
		{"a title alone is a name", "Präsident", "prasident"},
		{"family name first", "Xi Jinping", "xi"},
		{"family name alone", "Xi", "xi"},
		{"a long name does not begin with the family name", "Kim Anne de Vries", "vries"},
		{"an ordinal behind", "Olav V", "olav"},
		{"brackets behind", "Rui Tavares (Portugal)", "tavares"},
		{"an open bracket stays", "Rui Tavares (", "("},
		{"another spelling", "Benjamin Netanyahu", "netanjahu"},
		{"an article before", "Baschar al-Assad", "assad"},
		{"known by a word in the middle", "Luiz Inácio Lula da Silva", "lula"},
		{"nothing", "", ""},
	}
	l := Default()
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := l.surname(tt.in); got != tt.want {
				t.Errorf("surname(%q): got %q, want %q", tt.in, got, tt.want)
			}
		})
	}
}

func TestLexicon_Place(t *testing.T) {
	tests := []struct{ name, in, want string }{
		{"as it is", "Bad Eichen", "bad eichen"},
		{"in English", "Vienna", "wien"},
		{"a building", "Kreml", "moskau"},
		{"an article before", "die Türkei", "turkei"},
		{"an article that is part of the name", "Den Haag", "den haag"},
		{"more than the name", "in Den Haag (Niederlande)", "den haag"},
		{"a word that begins like an article", "Indien", "indien"},
	}
	l := Default()
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := l.place(tt.in); got != tt.want {
				t.Errorf("place(%q): got %q, want %q", tt.in, got, tt.want)
			}
		})
	}
}

func TestLexicon_SameSource(t *testing.T) {
	tests := []struct {
		name, a, b string
		want       bool
	}{
		{"a person and her surname", "Ines Faro", "Sprecherin Faro", true},
		{"two spokespersons", "Sprecherin Faro", "Sprecherin Berg", false},
		{"a body with and without its kind", "Agentur Delta", "Nachrichtenagentur Delta", true},
		{"two ministries of a kind", "Ministerium für Handel", "Ministerium für Justiz", true},
		{"equal words that identify nobody", "Sprecher", "sprecher", true},
		{"the s of a genitive", "Faros Büro", "Faro", true},
		{"the s of a short word stays", "Faos", "Fao", false},
	}
	l := Default()
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := l.sameSource(tt.a, tt.b); got != tt.want {
				t.Errorf("sameSource(%q, %q): got %v, want %v", tt.a, tt.b, got, tt.want)
			}
		})
	}
}

func TestLexicon_SameTopic(t *testing.T) {
	tests := []struct {
		name, a, b string
		want       bool
	}{
		{"case", "Zölle", "zölle", true},
		{"plural", "Sanktion", "Sanktionen", true},
		{"plural in e", "Gasimport", "Gasimporte", true},
		{"two stems", "Iran", "Irak", false},
		{"another number of words", "Handel", "freier Handel", false},
		{"each word", "freie Wahlen", "freien Wahl", true},
	}
	l := Default()
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := l.sameTopic(tt.a, tt.b); got != tt.want {
				t.Errorf("sameTopic(%q, %q): got %v, want %v", tt.a, tt.b, got, tt.want)
			}
		})
	}
}
