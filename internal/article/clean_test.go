// SPDX-License-Identifier: Apache-2.0

package article

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// Two paragraphs of running text, so that what is tested stands in or behind the body.
const (
	one = "Kanzlerin Adler hat am Dienstag in Neustadt den Präsidenten von Südland empfangen. Es ging um Zölle."
	two = "Beide wollen im Herbst abermals zusammenkommen, wie eine Sprecherin der Regierung am Abend mitteilte."
)

func TestClean(t *testing.T) {
	for _, c := range []struct {
		name string
		in   []string
		want []string
	}{
		{"navigation", []string{"Zum Inhalt springen", "Politik Inland", "Titel", one, two}, []string{"Titel", one, two}},
		{"a section's name as heading stays", []string{one, "Deutschland", two, two + " Ja."}, []string{one, "Deutschland", two, two + " Ja."}},
		{"share and print", []string{one, "Teilen", "Drucken", "Zur Merkliste", two}, []string{one, two}},
		{"cookie note", []string{"Wir verwenden Cookies, um Ihnen mehr zu bieten.", one, two}, []string{one, two}},
		{"address", []string{one, "https://beispiel.example/a https://beispiel.example/b", two}, []string{one, two}},
		{"an address within a sentence stays", []string{one, "Mehr steht auf https://beispiel.example/a, wie er sagte."}, []string{one, "Mehr steht auf https://beispiel.example/a, wie er sagte."}},
		{"app promotion", []string{one, "[Laden Sie unsere App herunter.]", two}, []string{one, two}},
		{"pointer between sentences", []string{one + " [Lesen Sie auch: Streit um Zölle] " + two}, []string{one + " " + two}},
		{"an editor's bracket stays", []string{one + " „Er [Brandau] kam zu spät“, sagte sie."}, []string{one + " „Er [Brandau] kam zu spät“, sagte sie."}},
		{"note of a translator", []string{one, two, "Übersetzung aus dem Nordischen."}, []string{one, two}},
		{"repeated paragraph", []string{one, two, one}, []string{one, two}},
		{"cut teaser of its own lead", []string{"Kanzlerin Adler hat am Dienstag in Neustadt den Präsidenten ...", one, two}, []string{one, two}},
		{"signature line", []string{one, two, "bru/mak (dpa/afp)"}, []string{one, two}},
		{"signature behind the last sentence", []string{one, two + " (dpa, KNA)"}, []string{one, two}},
		{"an explained abbreviation stays", []string{one, two + " (Der Rat tagt am 3. Mai.)"}, []string{one, two + " (Der Rat tagt am 3. Mai.)"}},
		{"source line", []string{one, two, "Quelle: dpa"}, []string{one, two}},
		{"thanks", []string{one, two + " Mit Informationen von Ada Muster, Studio Rom"}, []string{one, two}},
		{"links at the end", []string{one, two, "Das könnte Sie auch interessieren", "Streit um Fische", "Minister in Rom", "Der Minister hat in Rom mit dem Papst gesprochen."}, []string{one, two}},
		{"links in the middle", []string{one, "Mehr zum Thema", "Streit um Fische", two + " " + one + " " + one + " " + one + " Schluss.", two}, []string{one, two + " " + one + " " + one + " " + one + " Schluss.", two}},
		{"link on one line", []string{one, "Lesen Sie auch: Warum die Minister streiten", two}, []string{one, two}},
		{"a sentence that begins like a link stays", []string{one, "Mehr über die Gespräche wollte er nicht sagen.", two}, []string{one, "Mehr über die Gespräche wollte er nicht sagen.", two}},
		{"byline", []string{"Titel", "Von Ada Muster und Kai Probe", one, two}, []string{"Titel", one, two}},
		{"a heading that begins like a byline stays", []string{one, "Von Rom nach Neustadt", two, two + " Ja.", one + " Ja."}, []string{one, "Von Rom nach Neustadt", two, two + " Ja.", one + " Ja."}},
	} {
		t.Run(c.name, func(t *testing.T) {
			var in []para
			for i, s := range c.in {
				in = append(in, para{text: s, kind: Body, group: i})
			}
			var h header
			if diff := cmp.Diff(c.want, texts(clean(in, &h))); diff != "" {
				t.Errorf("clean (-want +got):\n%s", diff)
			}
		})
	}
}

func TestCutCredit(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"archive and names", "Adler in Rom. (Archivbild)Ada Muster/AP/dpa", "Adler in Rom."},
		{"glued word", "Adler am 7. Juli 2021Bild: picture alliance/dpa/AP/E. Muster", "Adler am 7. Juli 2021"},
		{"word", "Adler in Rom. Foto: Ada Muster", "Adler in Rom."},
		{"word in brackets", "Adler in Rom. (Foto: dpa)", "Adler in Rom."},
		{"copyright sign", "Adler in Rom. © Ada Muster/AP", "Adler in Rom."},
		{"picture agency in brackets", "Adler in Rom. (picture alliance / ZUMAPRESS.com / Ada Muster)", "Adler in Rom."},
		{"names only", "Adler traf am Abend ein.  Ada Muster/dpa", "Adler traf am Abend ein."},
		{"nothing else", "Bild: picture-alliance/CNP/P. Muster", ""},

		{"what a picture shows stays", "Bild: der Saal nach dem Treffen", "Bild: der Saal nach dem Treffen"},
		{"a bracket of the text stays", "Adler (Nordpartei) traf Brandau (Südpartei)", "Adler (Nordpartei) traf Brandau (Südpartei)"},
		{"a quotation's colon stays", "Er sagte der Zeitung Bild: „Wir reden weiter.“", "Er sagte der Zeitung Bild: „Wir reden weiter.“"},
		{"a slash stays", "Sie kam. Er ging nach Neustadt/Rom", "Sie kam. Er ging nach Neustadt/Rom"},
		{"an agency as source stays", "Das sagte er der Agentur Reuters.", "Das sagte er der Agentur Reuters."},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got, _ := cutCredit(c.in); got != c.want {
				t.Errorf("cutCredit = %q, want %q", got, c.want)
			}
		})
	}
}

func TestDatelineIn(t *testing.T) {
	const rest = " Die Kanzlerin hat am Dienstag den Präsidenten von Südland empfangen, wie es hieß."
	for _, c := range []struct{ name, in, want, agency string }{
		{"agency", "Berlin (dpa) -" + rest, "Berlin (dpa) -", "dpa"},
		{"city and country", "Lissabon, Portugal -" + rest, "Lissabon, Portugal -", ""},
		{"two cities", "Neustadt/Südstadt –" + rest, "Neustadt/Südstadt –", ""},
		{"day", "Neustadt/Rom, 3. Juli (AFP) –" + rest, "Neustadt/Rom, 3. Juli (AFP) –", "AFP"},
		{"newspaper's point", "Neustadt." + rest, "Neustadt.", ""},
		{"capitals", "NEW YORK (AP) —" + rest, "NEW YORK (AP) —", "AP"},
		{"small words", "Frankfurt am Main (dpa) -" + rest, "Frankfurt am Main (dpa) -", "dpa"},
		{"behind the summary", "Beide wollen reden. Lissabon –" + rest, "Lissabon –", ""},
		{"agency alone", "(dpa) -" + rest, "(dpa) -", "dpa"},
		{"day in numbers", "Neustadt/Rom, 31.10.2020 –" + rest, "Neustadt/Rom, 31.10.2020 –", ""},
		{"day behind the agency", "Neustadt (dpa) 12.04.2022 -" + rest, "Neustadt (dpa) 12.04.2022 -", "dpa"},
		{"full date and agency without a dash", "Neustadt, 20. Februar 2003 (AP)" + rest, "Neustadt, 20. Februar 2003 (AP)", "AP"},
		{"full date, agency and a dash", "Bad Neustadt, 20. Februar 2003 (AP) -" + rest, "Bad Neustadt, 20. Februar 2003 (AP) -", "AP"},

		{"an inserted clause is none", "Adler – Kanzlerin seit Mai – hat am Dienstag den Präsidenten von Südland empfangen.", "", ""},
		{"a clause that goes on is none", "Adler – das war neu, und es überraschte viele in der Hauptstadt – kam allein.", "", ""},
		{"one word as a sentence is none", "Nein." + rest, "", ""},
		{"a party in brackets is none", "Petra Adler (Nordpartei) - Kanzlerin seit Mai - hat den Präsidenten empfangen.", "", ""},
		{"a date and a party in brackets are none", "Adler hat am 20. Februar 2003 (SPD) Rom besucht, wo sie den Präsidenten traf und den Premier.", "", ""},
		{"plain text", "Am Dienstag kam er." + rest, "", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			d, _ := datelineIn(c.in)
			if got := d.span.In(c.in); got != c.want || d.agency != c.agency {
				t.Errorf("dateline = %q, %q; want %q, %q", got, d.agency, c.want, c.agency)
			}
		})
	}
}
