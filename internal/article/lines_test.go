// SPDX-License-Identifier: Apache-2.0

package article

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func texts(paras []para) []string {
	var out []string
	for _, p := range paras {
		out = append(out, p.text)
	}
	return out
}

func TestParagraphs(t *testing.T) {
	for _, c := range []struct {
		name, raw string
		want      []string
	}{
		{"long lines are paragraphs", "Titel\nEin Satz steht hier, der lang genug ist.\nNoch einer, der für sich steht.\n", []string{"Titel", "Ein Satz steht hier, der lang genug ist.", "Noch einer, der für sich steht."}},
		{
			"wrapped lines are joined", "Die Kanzlerin hat am Dienstag ihren\nsüdländischen Kollegen in Neustadt\nempfangen. Es ging um Zölle.\n",
			[]string{"Die Kanzlerin hat am Dienstag ihren südländischen Kollegen in Neustadt empfangen. Es ging um Zölle."},
		},
		{
			"a page ends within a sentence", "Die Kanzlerin hat am Dienstag ihren\nsüdländischen Kollegen empfangen, mit\n\n\n\ndem sie vier Stunden sprach. Danach\nreiste er ab.\n",
			[]string{"Die Kanzlerin hat am Dienstag ihren südländischen Kollegen empfangen, mit dem sie vier Stunden sprach. Danach reiste er ab."},
		},
		{
			"a heading without blank line", "Kein Mangel\nAn Themen fehlt es den beiden, die sich\nam Dienstag in Neustadt getroffen haben,\nwahrlich nicht.\n",
			[]string{"Kein Mangel", "An Themen fehlt es den beiden, die sich am Dienstag in Neustadt getroffen haben, wahrlich nicht."},
		},
		{"numbered items", "Themen:\n1. Zölle auf Stahl\n2. Fischerei\n", []string{"Themen:", "Zölle auf Stahl", "Fischerei"}},
		{"an ordinal is no item", "2. Liga beginnt im Herbst\nEtwas anderes\n", []string{"2. Liga beginnt im Herbst", "Etwas anderes"}},
		{"a day is no item", "2. Juli 2018\n3. Juli 2018\n", []string{"2. Juli 2018", "3. Juli 2018"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, texts(paragraphs(c.raw, false))); diff != "" {
				t.Errorf("paragraphs (-want +got):\n%s", diff)
			}
		})
	}
}

func TestJoin(t *testing.T) {
	for _, c := range []struct{ name, text, line, doc, want string }{
		{"broken word", "die Unab-", "hängigkeit der", "", "die Unabhängigkeit der"},
		{"compound with a capital", "des Nordrat-", "Gipfels in", "", "des Nordrat-Gipfels in"},
		{"suspended hyphen", "die Ost-", "und Westküste", "", "die Ost- und Westküste"},
		{"two adjectives", "die russisch-", "amerikanischen Beziehungen", "", "die russisch-amerikanischen Beziehungen"},
		{"broken adjective", "die politi-", "schen Fragen", "", "die politischen Fragen"},
		{"number", "der 20-", "jährige Streit", "", "der 20-jährige Streit"},
		{"abbreviation", "die EU-", "weiten Regeln", "", "die EU-weiten Regeln"},
		{"hyphen seen elsewhere in the text", "die soft-", "power der", "Von soft-power ist die Rede", "die soft-power der"},
		{"dash is no hyphen", "er kam –", "und ging", "", "er kam – und ging"},
		{"plain", "er kam", "und ging", "", "er kam und ging"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := join(c.text, c.line, c.doc); got != c.want {
				t.Errorf("join = %q, want %q", got, c.want)
			}
		})
	}
}

func TestArticle_AsPrinted(t *testing.T) {
	a, err := Parse("a.txt", []byte("Die Kanzlerin sprach am Dienstag über die Unab-\nhängigkeit der Inseln mit Erdog\u0306an und\nreiste danach wieder ab.\n"), Options{})
	if err != nil {
		t.Fatal(err)
	}
	if want := "Die Kanzlerin sprach am Dienstag über die Unabhängigkeit der Inseln mit Erdoğan und reiste danach wieder ab."; a.Text != want {
		t.Errorf("text = %q, want %q", a.Text, want)
	}
	if got, want := a.AsPrinted()(a.Blocks[0].Span), "Die Kanzlerin sprach am Dienstag über die Unab-hängigkeit der Inseln mit Erdog\u0306an und reiste danach wieder ab."; got != want {
		t.Errorf("as printed = %q, want %q", got, want)
	}
}

func TestJoinPages(t *testing.T) {
	body := func(s string) pdfLine { return pdfLine{text: s, size: 10} }
	text, title, heads := joinPages([][]pdfLine{
		{{text: "Nordkurier 14", size: 10}, {text: "Kanzlerin trifft", size: 18}, {text: "Präsident in Rom", size: 18}, body("Der Besuch dauerte"), body("zwei Tage, in denen"), {text: "Seite 1 von 2", size: 10}},
		{{text: "Nordkurier 15", size: 10}, body("sie über Zölle sprachen."), body("Am Ende stand"), body("nichts fest."), body("Das war alles."), {text: "Seite 2 von 2", size: 10}},
	})
	if title != "Kanzlerin trifft Präsident in Rom" {
		t.Errorf("title = %q", title)
	}
	if diff := cmp.Diff([]string{"Nordkurier 14", "Seite 1 von 2"}, heads); diff != "" {
		t.Errorf("heads (-want +got):\n%s", diff)
	}
	want := cutHere + "\nKanzlerin trifft\nPräsident in Rom\n" + cutHere + "\nDer Besuch dauerte\nzwei Tage, in denen\n\nsie über Zölle sprachen.\nAm Ende stand\nnichts fest.\nDas war alles.\n\n"
	if diff := cmp.Diff(want, text); diff != "" {
		t.Errorf("text (-want +got):\n%s", diff)
	}
}

// In narrow columns the last word of a masthead or a headline nearly fills the line; the size of the letters parts it from what follows.
func TestParagraphs_partsWhatIsSetInOtherLetters(t *testing.T) {
	body := func(s string) pdfLine { return pdfLine{text: s, size: 10} }
	text, _, _ := joinPages([][]pdfLine{{
		body("Seepost am Main · 6. Februar 2023"),
		{text: "Adler trifft Brandau", size: 24},
		body("Neustadt – Die Kanzlerin und ihr"),
		body("Gast sprachen über Zölle, sagten"), body("beide danach vor der Presse."),
	}})
	var got []string
	for _, p := range paragraphs(text, true) {
		got = append(got, p.text)
	}
	want := []string{"Seepost am Main · 6. Februar 2023", "Adler trifft Brandau", "Neustadt – Die Kanzlerin und ihr Gast sprachen über Zölle, sagten beide danach vor der Presse."}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}
