// SPDX-License-Identifier: Apache-2.0

package article

import (
	"strings"
	"testing"
)

func TestDateLine(t *testing.T) {
	for _, c := range []struct{ name, line, want string }{
		{"iso day", "2022-06-14", "2022-06-14"},
		{"iso with zone", "2022-06-14T15:28:55+02:00", "2022-06-14"},
		{"iso with time", "2022-06-14 14:33:50", "2022-06-14"},
		{"dots", "14.06.2022", "2022-06-14"},
		{"dots with time", "14.6.2022 16:49", "2022-06-14"},
		{"short year", "14.06.22, 9:05 Uhr", "2022-06-14"},
		{"stand", "Stand: 30.06.2022 19:54 Uhr", "2022-06-30"},
		{"mail header", "Mon, 06 Jun 2022 22:00:00 +0200", "2022-06-06"},
		{"month by name", "21. März 2022", "2022-03-21"},
		{"weekday", "Dienstag, 21. Jänner 2022, 8 Uhr", "2022-01-21"},
		{"short month", "3. Okt. 2022", "2022-10-03"},
		{"english", "November 22, 2022", "2022-11-22"},
		{"english, day first", "Published 22 November 2022 at 5:30 p.m.", "2022-11-22"},
		{"with byline", "Story by AP. November 22, 2022.", "2022-11-22"},
		{"author after date", "14.06.2022 | Von Ada Muster", "2022-06-14"},
		{"author in the middle of the line", "Veröffentlicht: Dienstag, 14. Juni 2022 um 10:15 Uhr von Ada Muster", "2022-06-14"},
		{"outlet", "faz.net, 14.06.2022", "2022-06-14"},
		{"outlet by name", "Der Standard, 14. Juni 2022, 18:00", "2022-06-14"},
		{"first of two", "Veröffentlicht am 14.06.2022, aktualisiert am 15.06.2022", "2022-06-14"},
		{"american slashes", "11/22/2022", "2022-11-22"},
		{"place and agency", "Bad el Süd (AFP) - 14. Juni 2022", "2022-06-14"},

		{"a place beside it heads a paragraph", "28. Juni 2019, Südland", ""},
		{"no year", "3. Juli", ""},
		{"month only", "Juli 2017", ""},
		{"a sentence", "Am 14.06.2022 trafen sich beide.", ""},
		{"no such day", "31.02.2022", ""},
		{"numbers", "Telefon 08171/34 79 18 10", ""},
		{"nothing", "", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, ok := dateLine(c.line)
			if ok != (c.want != "") || ok && got.String() != c.want {
				t.Errorf("dateLine(%q) = %v, %v; want %q", c.line, got, ok, c.want)
			}
		})
	}
}

func TestParse_Published(t *testing.T) {
	const body = "\n\nKanzlerin Adler hat am Dienstag in Neustadt den Präsidenten von Südland empfangen. Es ging um Zölle.\n\n" +
		"Am 3. Mai 2021 hatten beide telefoniert, wie eine Sprecherin der Regierung in Neustadt bestätigte.\n"
	for _, c := range []struct{ name, raw, want string }{
		{"below the title", "Adler empfängt Brandau\n14.06.2022" + body, "2022-06-14"},
		{"at the end", "Adler empfängt Brandau" + body + "\nStand: 14.06.2022, 18:00 Uhr\n", "2022-06-14"},
		{"behind the title", "Adler empfängt Brandau Stand: 14.06.2022 18:00 Uhr" + body, "2022-06-14"},
		{"front matter", "Titel: Adler empfängt Brandau\nDatum: 14. Juni 2022\n" + body, "2022-06-14"},
		{"programme", "Adler empfängt Brandau" + body + "\nDiese Nachricht wurde am 14.06.2022 im Programm Nordfunk gesendet.\n", "2022-06-14"},
		{"dateline in brackets", "Adler empfängt Brandau\n\n(Neustadt, 14. Juni 2022) Die Kanzlerin hat am Dienstag den Präsidenten von Südland in ihrem Amt empfangen.\n", "2022-06-14"},
		{"dateline with the land in brackets", "Adler empfängt Brandau\n\nNeustadt (Südland), 14.06.2022 – Die Kanzlerin hat am Dienstag den Präsidenten von Südland in ihrem Amt empfangen.\n", "2022-06-14"},
		{"dateline with an article", "Adler empfängt Brandau\n\nNeustadt, den 14. Juni 2022. Die Kanzlerin hat am Dienstag den Präsidenten von Südland in ihrem Amt empfangen.\n", "2022-06-14"},
		{"dateline with year", "Adler empfängt Brandau\n\nNeustadt, 14. Juni 2022 (dpa) - Die Kanzlerin hat den Präsidenten von Südland empfangen.\n", "2022-06-14"},
		{"outlet and time", "Adler empfängt Brandau\n\nBergblick, 14.06.2022, 06:12 Uhr" + body, "2022-06-14"},
		{"outlet, weekday and page", "Seepost - Dienstag, 14. Juni 2022 - Seite 1\n\nAdler empfängt Brandau" + body, "2022-06-14"},
		{"section and time of another zone", "Politik / 14. Juni 2022 / 11:05 Neustädter Zeit\n\nAdler empfängt Brandau" + body, "2022-06-14"},
		{"place and day alone", "Adler empfängt Brandau\nNeustadt, 14. Juni 2022" + body, "2022-06-14"},
		{"place and day as last line", "Adler empfängt Brandau" + body + "\nNeustadt, 14. Juni 2022\n", "2022-06-14"},
		{"another place and day below", "Reisen\nNeustadt, 14. Juni 2022" + body + "\nAltstadt, 3. Mai 2021" + body, ""},
		{"a day before a place heads a part", "Reisen\n14. Juni 2022, Neustadt" + body, ""},
		{"a programme is not published at its end", "Adler empfängt Brandau" + body + "\nFreitag, 17. Juni 2022, 19 Uhr, Stadthalle\n", ""},
		{"place, day and agency above", "NEUSTADT, 14. Juni 2022 (xyz)\n\nAdler empfängt Brandau" + body, "2022-06-14"},
		{"signature with day and number", "Adler empfängt Brandau" + body + "\nxyz/14.06.2022/0815\n", "2022-06-14"},
		{"signature with day and time", "Adler empfängt Brandau" + body + "\neb/dpa 14.06.2022 12:33\n", "2022-06-14"},
		{"signature in brackets", "Adler empfängt Brandau" + body + "\n(AFP, 14.06.2022)\n", "2022-06-14"},
		{"signature at the end of the last paragraph", "Adler empfängt Brandau" + strings.TrimSpace(body) + " (AFP, 14.06.2022)\n", "2022-06-14"},
		{"signature before the text", "Adler empfängt Brandau\n\n(AFP, 14.06.2022) - Die Kanzlerin hat den Präsidenten von Südland empfangen.\n", "2022-06-14"},
		{"dateline without a year", "Adler empfängt Brandau\n\nNEUSTADT, 14. Juni (XYZ) - Die Kanzlerin hat den Präsidenten von Südland empfangen.\n", ""},
		{"a day spoken of is none", "Adler empfängt Brandau" + body, ""},
		{"days that head paragraphs are none", "Begegnungen\n\n3. Mai 2019" + body + "\n4. Mai 2020" + body + "\n5. Mai 2021" + body, ""},
		{"newest first is a ticker", "Ticker\n\n5. Mai 2021" + body + "\n4. Mai 2020\n\nEtwas anderes.\n\n3. Mai 2019\n\nNoch etwas anderes.\n", "2021-05-05"},
	} {
		t.Run(c.name, func(t *testing.T) {
			a, err := Parse("a.txt", []byte(c.raw), Options{})
			if err != nil {
				t.Fatal(err)
			}
			if got := a.Published.String(); got != c.want {
				t.Errorf("published = %q, want %q", got, c.want)
			}
		})
	}
}
