// SPDX-License-Identifier: Apache-2.0

package article

import "testing"

func TestDayOfName(t *testing.T) {
	for _, c := range []struct{ name, file, want string }{
		{"in front", "2022-06-14-anruf", "2022-06-14"},
		{"compact", "20220614_anruf", "2022-06-14"},
		{"behind", "anruf_2022_06_14", "2022-06-14"},
		{"points", "anruf.2022.06.14.v2", "2022-06-14"},
		{"said twice", "2022-06-14-anruf-20220614", "2022-06-14"},
		{"two days are a period", "2022-06-14-2022-06-16-gipfel", ""},
		{"month only", "2022-06-gipfel", ""},
		{"no such day", "2022-02-30-gipfel", ""},
		{"part of a longer number", "4720220614", ""},
		{"hash", "000_8039b2c132f880a2", ""},
		{"mixed marks", "2022-06_14", ""},
		{"nothing", "anruf", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := dayOfName(c.file).String(); got != c.want {
				t.Errorf("dayOfName(%q) = %q, want %q", c.file, got, c.want)
			}
		})
	}
}

// The name dates an article only where it does not date itself, and gives the year to its dateline.
func TestParse_fileName(t *testing.T) {
	const text = "Adler empfängt Brandau\n\n" + one + "\n"
	for _, c := range []struct{ name, file, raw, want string }{
		{"no other date", "2022-06-14-besuch.txt", text, "2022-06-14"},
		{"folders do not count", "2022-06-14/besuch.txt", text, ""},
		{"the text knows better", "2022-06-16-besuch.txt", "Adler empfängt Brandau\n14.06.2022\n\n" + one, "2022-06-14"},
		{"year of a dateline", "2022-06-16-besuch.txt", "NEUSTADT, 14. Juni (dpa) - " + one, "2022-06-14"},
		{"turn of the year", "2023-01-01-besuch.txt", "NEUSTADT, 31. Dezember (dpa) - " + one, "2022-12-31"},
		{"a dateline of another season", "2022-06-16-besuch.txt", "NEUSTADT, 31. Dezember (dpa) - " + one, "2022-06-16"},
		{"markdown", "2022-06-14-besuch.md", "# Adler empfängt Brandau\n\n" + one + "\n", "2022-06-14"},
	} {
		t.Run(c.name, func(t *testing.T) {
			a, err := Parse(c.file, []byte(c.raw), Options{})
			if err != nil {
				t.Fatal(err)
			}
			if got := a.Published.String(); got != c.want {
				t.Errorf("published = %q, want %q", got, c.want)
			}
		})
	}
}

func TestFromJSON_dayOfID(t *testing.T) {
	a, err := FromJSON([]byte(`{"id": "2022-06-14-besuch", "text": "`+one+`"}`), Options{})
	if err != nil {
		t.Fatal(err)
	}
	if got := a.Published.String(); got != "2022-06-14" {
		t.Errorf("published = %q", got)
	}
}
