// SPDX-License-Identifier: Apache-2.0

package article

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestImprintIn(t *testing.T) {
	type told struct {
		day, outlet, agency string
		sure, behind        bool
	}
	for _, c := range []struct {
		name, line string
		want       told
	}{
		{"paper and weekday", "Seepost, Freitag, 4. Juli 2025", told{"2025-07-04", "Seepost", "", true, false}},
		{"paper behind the day", "Freitag, 15.11.2024, 19.31 Uhr - Bergblick", told{"2024-11-15", "Bergblick", "", true, false}},
		{"edition", "Bergblick-Nachrichten vom 25. Oktober 2022", told{"2022-10-25", "Bergblick", "", true, false}},
		{"part of the day", "Seepost am Abend - 26. April 2025", told{"2025-04-26", "Seepost", "", true, false}},
		{"weekday of the issue", "Seepost am Dienstag, 15.09.2020", told{"2020-09-15", "Seepost", "", true, false}},
		{"agency by its word", "Agentur XYZ: Meldung vom 24.01.2020", told{"2020-01-24", "Agentur XYZ", "", true, false}},
		{"translated", "Wald-Bote (Übersetzung aus dem Russischen), 6. März 2020", told{"2020-03-06", "Wald-Bote", "", true, false}},
		{"place and agency behind the day", "17.03.2025 11:32 Uhr – Neustadt/Altstadt (xyz)", told{"2025-03-17", "", "xyz", true, true}},
		{"agency first, in small letters", "xyz / Neustadt, Altstadt / 26.04.2023", told{"2023-04-26", "", "xyz", true, false}},
		{"writer", "Seepost, 19. Januar 2022 - Von Ada Muster", told{"2022-01-19", "Seepost", "", true, false}},
		{"buttons", "Bergblick | 01.03.2025, 08:20 Uhr | Drucken | Teilen", told{"2025-03-01", "Bergblick", "", true, false}},
		{"source", "Quelle: Seepost, 21. März 2018", told{"2018-03-21", "Seepost", "", true, false}},
		{"known without its article", "Tagesspiegel, 21. März 2018", told{"2018-03-21", "Der Tagesspiegel", "", true, false}},
		{"known, online", "Spiegel Online, 21. März 2018, 10:00 Uhr", told{"2018-03-21", "Der Spiegel", "", true, false}},
		{"known by a short name", "SZ vom 21. März 2018", told{"2018-03-21", "Süddeutsche Zeitung", "", true, false}},
		{"short and behind the day", "21. März 2018, ZEIT ONLINE", told{"2018-03-21", "Die Zeit", "", true, false}},
		{"a weekday is no outlet", "Freitag, 23. März 2018", told{"2018-03-23", "", "", true, false}},
		{"a section is none", "Welt, 21. März 2018", told{"2018-03-21", "", "", true, false}},
		{"place may be anything", "Neustadt, 21. März 2018", told{"2018-03-21", "", "", false, false}},
		{"behind a day", "28. Juni 2019, Südland", told{"2019-06-28", "", "", false, true}},

		{"a sentence", "Adler kam am 21. März 2018", told{}},
		{"a heading with a verb", "Adler trifft Brandau, 21. März 2018", told{}},
		{"no year", "Seepost, Freitag, 4. Juli", told{}},
		{"a small word", "Gipfel in Neustadt, 21. März 2018", told{}},
	} {
		t.Run(c.name, func(t *testing.T) {
			p, _ := imprintIn(c.line)
			got := told{p.day.String(), p.outlet, p.agency, p.sure, p.behind}
			if diff := cmp.Diff(c.want, got, cmp.AllowUnexported(told{})); diff != "" {
				t.Errorf("imprintIn(%q) (-want +got):\n%s", c.line, diff)
			}
		})
	}
}

func TestParse_masthead(t *testing.T) {
	const body = "\n\n" + one + "\n\n" + two + "\n"
	for _, c := range []struct{ name, head, outlet, title string }{
		{"with its section", "BERGBLICK · Politik\n\nAdler empfängt Brandau", "BERGBLICK", "Adler empfängt Brandau"},
		{"above a date", "Seepost\nAusland\nMittwoch, 21. März 2018\n\nAdler empfängt Brandau", "Seepost", "Adler empfängt Brandau"},
		{"with a note", "Wald-Bote (Übersetzung aus dem Russischen)\n\nAdler empfängt Brandau", "Wald-Bote", "Adler empfängt Brandau"},
		{"with its edition", "Wald-Bote. Deutsche Ausgabe\n\nAdler empfängt Brandau", "Wald-Bote", "Adler empfängt Brandau"},
		{"with the word for news", "Bergblick Nachrichten\n\nAdler empfängt Brandau", "Bergblick", "Adler empfängt Brandau"},
		{"a known outlet", "Der Standard\n\nAdler empfängt Brandau", "Der Standard", "Adler empfängt Brandau"},
		{"of two words, beside a date", "Süddeutscher Bote, 9. März 2023\n\nAdler empfängt Brandau", "Süddeutscher Bote", "Adler empfängt Brandau"},
		{"with small words, beside a date", "Seezeitung am Main · Montag, 6. Februar 2023\n\nAdler empfängt Brandau", "Seezeitung am Main", "Adler empfängt Brandau"},
		{"with a word behind, above place and date", "Donaukurier Europa\nWien, 18.05.2023\n\nAdler empfängt Brandau", "Donaukurier Europa", "Adler empfängt Brandau"},
		{"a title with such a word above a date", "Bote aus dem Süden empfängt Adler\n21. März 2018", "", "Bote aus dem Süden empfängt Adler"},
		{"a word that only ends so", "Rückblick\n21. März 2018\n\nAdler empfängt Brandau", "", "Rückblick"},
		{"nothing says that it is a paper", "Seepost\n\nAdler empfängt Brandau", "", "Seepost"},
		{"a title above a date", "Adler empfängt Brandau\n21. März 2018", "", "Adler empfängt Brandau"},
	} {
		t.Run(c.name, func(t *testing.T) {
			a, err := Parse("a.txt", []byte(c.head+body), Options{})
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff([]string{c.outlet, c.title}, []string{a.Outlet, a.Title}); diff != "" {
				t.Errorf("outlet and title (-want +got):\n%s", diff)
			}
		})
	}
}

func TestParse_signs(t *testing.T) {
	for _, c := range []struct{ name, raw, agency, dateline, last string }{
		{"unlisted agency in small letters", "Neustadt (xyz) - " + one, "xyz", "Neustadt (xyz) -", one},
		{"unlisted agency behind capitals", "NEU ULM (XYZ) – " + one, "XYZ", "NEU ULM (XYZ) –", one},
		{"unlisted agency behind a day", "Neustadt, 3. Mai (XYZ) - " + one, "XYZ", "Neustadt, 3. Mai (XYZ) -", one},
		{"place and day with a point", "Neustadt, 3. Mai. " + one, "", "Neustadt, 3. Mai.", one},
		{"a person and the party", "Ada Muster (ABC) – " + one, "", "", one},
		{"initials at the end", one + "\n\nxyz/jh/mk", "", "", one},
		{"initials are no sentence", one + "\n\nUnd nun?", "", "", "Und nun?"},
	} {
		t.Run(c.name, func(t *testing.T) {
			a, err := Parse("a.txt", []byte("Adler empfängt Brandau\n\n"+c.raw+"\n"), Options{})
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff([]string{c.agency, c.dateline}, []string{a.Agency, a.Dateline.In(a.Text)}); diff != "" {
				t.Errorf("agency and dateline (-want +got):\n%s", diff)
			}
			if !strings.HasSuffix(a.Text, c.last) {
				t.Errorf("text ends %q, want %q", a.Text, c.last)
			}
		})
	}
}

// An outlet that the list knows is found beside its date, however it prints its name.
func TestParse_knownOutletBesideADate(t *testing.T) {
	for _, c := range []struct{ line, outlet string }{
		{"Der Standard, 21. März 2018", "Der Standard"},
		{"FAZ, 21.03.2018", "FAZ"},
		{"taz, 21. März 2018", "taz"},
		{"taz | 21. März 2018 | Seite 3", "taz"},
		{"tagesschau.de, 21.03.2018, 19:30 Uhr", "tagesschau"},
		{"Stand: 21. März 2018, ZDF", "ZDF"},
		{"Quelle: Der Tagesspiegel, 21. März 2018", "Der Tagesspiegel"},
		{"Mittwoch, 21. März 2018", ""},
	} {
		for place, doc := range map[string]string{
			"below the title": "Adler empfängt Brandau in Neustadt\n" + c.line + "\n\n" + one + "\n\n" + two + "\n",
			"above it":        c.line + "\n\nAdler empfängt Brandau in Neustadt\n\n" + one + "\n\n" + two + "\n",
			"at the foot":     "Adler empfängt Brandau in Neustadt\n\n" + one + "\n\n" + two + "\n\n" + c.line + "\n",
		} {
			t.Run(c.line+" "+place, func(t *testing.T) {
				a, err := Parse("a.txt", []byte(doc), Options{})
				if err != nil {
					t.Fatal(err)
				}
				if a.Outlet != c.outlet || a.Published.String() != "2018-03-21" || a.Title != "Adler empfängt Brandau in Neustadt" {
					t.Errorf("outlet %q, want %q; published %s, title %q", a.Outlet, c.outlet, a.Published, a.Title)
				}
			})
		}
	}
}
