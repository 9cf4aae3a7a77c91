// SPDX-License-Identifier: Apache-2.0

package article

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// Who printed an article is read off its foot where nothing better is known, and where the line can mean nothing else.
func TestParse_foot(t *testing.T) {
	for _, c := range []struct{ name, foot, outlet, agency string }{
		{"an address", "Quelle: tagesschau.de", "tagesschau", ""},
		{"an address that no list has", "Quelle: www.bergblick.example", "bergblick.example", ""},
		{"a name of several words", "Quelle: Neue Zürcher Zeitung", "Neue Zürcher Zeitung", ""},
		{"a known name", "Quelle: Der Tagesspiegel", "Der Tagesspiegel", ""},
		{"a name made as a newspaper's", "(Quelle: Seepost)", "Seepost", ""},
		{"a short name", "Quelle: F.A.Z.", "FAZ", ""},
		{"an outlet and the agencies it used", "Quelle: ZEIT ONLINE, dpa, AFP", "Die Zeit", "dpa"},
		{"an outlet, its writer and an agency", "Quelle: bergblick.example, mli/dpa", "bergblick.example", "dpa"},
		{"an agency", "Quelle: dpa", "dpa", "dpa"},
		{"an agency's mark", "(dpa)", "dpa", "dpa"},
		{"an agency's mark with initials", "bru/mak (dpa)", "dpa", "dpa"},
		{"rights and a year", "© 2018 Deutsche Welle", "Deutsche Welle", ""},
		{"rights, short, the year behind", "© DW 2018", "Deutsche Welle", ""},
		{"rights and a legal form", "(c) Seepost Verlag GmbH", "Seepost", ""},
		{"all rights", "© Seepost. Alle Rechte vorbehalten.", "Seepost", ""},
		{"all rights first", "Alle Rechte vorbehalten. Copyright 2019-2021 Seepost", "Seepost", ""},
		{"an agency's rights", "© 2022 AFP", "AFP", "AFP"},

		{"two agencies: printed by neither", "Quelle: dpa/AFP", "", "dpa"},
		{"several sources", "Quellen: dpa, AFP", "", "dpa"},
		{"the marks of two agencies", "(dpa/AFP)", "", "dpa"},
		{"an agency's mark and one that no list has", "(dpa, Tsp)", "", "dpa"},
		{"two outlets", "Quelle: Seepost, Bergblick", "", ""},
		{"somebody who is no outlet", "Quelle: Präsidialamt", "", ""},
		{"the credit of a picture", "Foto: dpa", "", "dpa"},
		{"the sign before a photographer", "© Ada Muster/AP", "", ""},
		{"the sign before an agency alone", "© Reuters", "", "Reuters"},
		{"a sentence", "Quelle: Der Minister sagte es der Seepost am Abend in Neustadt.", "", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			a, err := Parse("a.txt", []byte("Adler empfängt Brandau\n\n"+one+"\n\n"+two+"\n\n"+c.foot+"\n"), Options{})
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff([]string{c.outlet, c.agency}, []string{a.Outlet, a.Agency}); diff != "" {
				t.Errorf("outlet and agency (-want +got):\n%s", diff)
			}
			if c.outlet != "" && strings.Contains(a.Text, c.foot) {
				t.Errorf("%q is still part of the text", c.foot)
			}
		})
	}
}

// What stands at the head, or is known by the address, is better than the foot.
func TestParse_footGivesWay(t *testing.T) {
	for _, c := range []struct{ name, text, outlet string }{
		{"to front matter", "---\ntitle: Adler\noutlet: Seepost\n---\n\n" + one + "\n\n" + two + "\n\n(dpa)\n", "Seepost"},
		{"to the address", "---\ntitle: Adler\nurl: https://bergblick.example/a\n---\n\n" + one + "\n\n" + two + "\n\nQuelle: dpa\n", "bergblick.example"},
		{"to nothing: a dateline's agency is the same", "Adler\n\nNeustadt (dpa) - " + one + "\n\n" + two + "\n", "dpa"},
		{"to the dateline of another agency", "Adler\n\nNeustadt (AFP) - " + one + "\n\n" + two + "\n\n(dpa)\n", ""},
		{"to the dateline of two", "Adler\n\nNeustadt (AFP/dpa) - " + one + "\n\n" + two + "\n", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			a, err := Parse("a.txt", []byte(c.text), Options{})
			if err != nil {
				t.Fatal(err)
			}
			if a.Outlet != c.outlet {
				t.Errorf("outlet %q, want %q", a.Outlet, c.outlet)
			}
		})
	}
}
