// SPDX-License-Identifier: Apache-2.0

package article

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/ledongthuc/pdf"
)

func TestParse_pictures(t *testing.T) {
	for _, c := range []struct{ name, line, want string }{
		{"word, description and outlet", "Foto: Händedruck in Neustadt: Adler (l.) und Brandau am Montag. (Seepost)", "Händedruck in Neustadt: Adler (l.) und Brandau am Montag."},
		{"word and place of the picture", "Bild oben: Adler (l.) und Brandau im Dom.", "Adler (l.) und Brandau im Dom."},
		{"archive behind a bar", "Adler und Brandau am Freitag in Neustadt. | Archiv Seepost", "Adler und Brandau am Freitag in Neustadt."},
		{"symbol", "Symbolbild: Seepost", ""},
		{"a sentence with a colon", "Bild des Tages war: Adler lacht.", "-"},
	} {
		t.Run(c.name, func(t *testing.T) {
			a, err := Parse("a.txt", []byte("Seepost, 14. Juni 2022\n\nAdler empfängt Brandau\n\n"+one+"\n\n"+two+"\n\n"+c.line+"\n"), Options{})
			if err != nil {
				t.Fatal(err)
			}
			last := a.Blocks[len(a.Blocks)-1]
			switch got := last.In(a.Text); {
			case c.want == "" && got != two, c.want == "-" && last.Kind == Caption, len(c.want) > 1 && (got != c.want || last.Kind != Caption):
				t.Errorf("last block is %s %q, want caption %q", last.Kind, got, c.want)
			}
		})
	}
}

func TestParse_pageHeader(t *testing.T) {
	page := `<html><head><title>Kanzlerin Adler empfängt Brandau</title><meta name="author" content="Ada Muster"></head><body><article>
<h1><span>Nach dem Streit</span> <span>Kanzlerin Adler empfängt Brandau</span></h1>
<p>Ada Muster, Neustadt | <time datetime="2022-06-14T07:05:00+01:00">14.06.2022</time> | Lesezeit: 2 Min.</p>
<p>` + one + `</p><p>` + two + `</p></article></body></html>`
	a, err := Parse("a.html", []byte(page), Options{})
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, b := range a.Blocks {
		got = append(got, b.Kind.String()+": "+b.In(a.Text))
	}
	want := []string{"headline: Nach dem Streit", "headline: Kanzlerin Adler empfängt Brandau", "body: " + one, "body: " + two}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("blocks (-want +got):\n%s", diff)
	}
	if a.Published.String() != "2022-06-14" {
		t.Errorf("published = %v", a.Published)
	}
}

func TestByline(t *testing.T) {
	for line, want := range map[string]string{
		"Von unserer Korrespondentin Ada Muster, Neustadt": "Ada Muster, Neustadt",
		"Von Ada Muster, Seepost, zzt. Neustadt":           "Ada Muster, Seepost, zzt. Neustadt",
		"Von Ada Muster ·":                                 "Ada Muster",
		"Von Neustadt aus reist er weiter":                 "",
	} {
		if got := byline(line); got != want {
			t.Errorf("byline(%q) = %q, want %q", line, got, want)
		}
	}
}

func TestFrontMatter_list(t *testing.T) {
	h, _ := frontMatter("---\ntitle: A\nauthors:\n  - Ada Muster\ntags:\n  - Rom\n---\nText\n")
	if h.author != "Ada Muster" {
		t.Errorf("author = %q", h.author)
	}
}

// A running head has its parts far from each other; letters of unknown width all stand where their run begins.
func TestLinesOf_columns(t *testing.T) {
	var glyphs []pdf.Text
	for _, run := range []struct {
		s string
		x float64
	}{{"Seepost", 60}, {"14. Juni 2022", 400}} {
		for _, r := range run.s {
			glyphs = append(glyphs, pdf.Text{S: string(r), X: run.x, Y: 800, FontSize: 8})
		}
	}
	lines := linesOf(glyphs)
	if len(lines) != 1 || lines[0].text != "Seepost\t14. Juni 2022" {
		t.Errorf("lines = %+v", lines)
	}
}
