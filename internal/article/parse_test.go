// SPDX-License-Identifier: Apache-2.0

package article

import (
	"errors"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestParse_errors(t *testing.T) {
	report, err := os.ReadFile("testdata/report.pdf")
	if err != nil {
		t.Fatal(err)
	}
	secret, err := os.ReadFile("testdata/secret.pdf")
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		name, file string
		raw        []byte
		want       error
	}{
		{"no bytes", "a.txt", nil, ErrEmpty},
		{"white space", "a.txt", []byte(" \n\n\t"), ErrEmpty},
		{"navigation only", "a.txt", []byte("Zum Inhalt springen\nTeilen\nDrucken\n"), ErrEmpty},
		{"page without text", "a.html", []byte("<html><body><script>x()</script></body></html>"), ErrEmpty},
		{"binary", "a.txt", []byte("ab\x01\x02\x03\x04\x05\x06\x07\x0e\x0f\x10\x11"), ErrBinary},
		{"too large", "a.txt", []byte(strings.Repeat("a", 101)), ErrTooLarge},
		{"word file", "a.docx", []byte("PK\x03\x04"), ErrUnsupported},
		{"protected pdf", "a.pdf", secret, ErrEncrypted},
		{"half a pdf", "a.pdf", report[:90], ErrBroken},
		{"pdf cut before its end", "a.pdf", report[:min(99, len(report)-9)], ErrBroken},
		{"no pdf at all", "a.pdf", []byte("Nur Text"), ErrBroken},
		{"pdf claims a thousand million objects", "a.pdf", []byte("%PDF-1.4\n/Size 1000000000\n%%EOF"), ErrBroken},
	} {
		t.Run(c.name, func(t *testing.T) {
			opt := Options{}
			if c.want == ErrTooLarge {
				opt.MaxBytes = 100
			}
			a, err := Parse(c.file, c.raw, opt)
			var e *Error
			if a != nil || !errors.Is(err, c.want) || !errors.As(err, &e) || e.Path != c.file {
				t.Errorf("Parse = %v, %v; want %v", a, err, c.want)
			}
		})
	}
}

// Whatever is cut out of a PDF, reading it ends, with text or with a reason.
func TestParse_damagedPDF(t *testing.T) {
	report, err := os.ReadFile("testdata/report.pdf")
	if err != nil {
		t.Fatal(err)
	}
	for at := 0; at < len(report)-64; at += 61 {
		damaged := append(append([]byte{}, report[:at]...), report[at+48:]...)
		if a, err := Parse("a.pdf", damaged, Options{}); (a == nil) == (err == nil) {
			t.Fatalf("without bytes %d to %d: %v, %v", at, at+48, a, err)
		}
	}
	circle := strings.Replace(string(report), "trailer\n<<", fmt.Sprintf("trailer\n<<\n/Prev %d", strings.LastIndex(string(report), "xref\n0")), 1)
	if circle == string(report) {
		t.Fatal("no trailer to damage")
	}
	if _, err := Parse("a.pdf", []byte(circle), Options{}); !errors.Is(err, ErrBroken) {
		t.Errorf("cross-reference in a circle: %v, want ErrBroken", err)
	}
}

func TestKey(t *testing.T) {
	for _, c := range []struct{ name, file, want string }{
		{"folders", "2018/07/Gipfel in Rom.txt", "article/2018/07/gipfel-in-rom"},
		{"umlauts", "Größe & Öl.txt", "article/groesse-oel"},
		{"umlauts apart", "Gro\u0308ße.txt", "article/groesse"},
		{"accents", "Erdoğan.txt", "article/erdogan"},
		{"another format is another article", "rom.pdf", "article/rom-pdf"},
		{"other script", "Москва.txt", "article/москва"},
		{"nothing left", "???.txt", "article/unnamed"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := Key(c.file); got != c.want {
				t.Errorf("Key(%q) = %q, want %q", c.file, got, c.want)
			}
		})
	}
}

func TestLanguage(t *testing.T) {
	for text, want := range map[string]string{
		"Die Kanzlerin hat mit dem Präsidenten gesprochen.":       "de",
		"The chancellor has spoken with the president for hours.": "en",
		"12:0": "de",
	} {
		if got := language(text); got != want {
			t.Errorf("language(%q) = %q, want %q", text, got, want)
		}
	}
}

func TestFrontMatter(t *testing.T) {
	for _, c := range []struct {
		name, raw, title, rest string
	}{
		{"fenced", "---\ntitle: \"A: B\"\nfoo: bar\n---\nText\n", "A: B", "Text\n"},
		{"bare", "Titel: A\nDatum: 3.7.2022\n\nText\n", "A", "Text\n"},
		{"one known key is text", "Titel: A\n\nText\n", "", "Titel: A\n\nText\n"},
		{"a line that is no pair", "Titel: A\nDatum: 3.7.2022\nText\n", "", "Titel: A\nDatum: 3.7.2022\nText\n"},
		{"headline with colon", "Gipfel: Adler kommt\n\nText\n", "", "Gipfel: Adler kommt\n\nText\n"},
	} {
		t.Run(c.name, func(t *testing.T) {
			h, rest := frontMatter(c.raw)
			if diff := cmp.Diff([]string{c.title, c.rest}, []string{h.title, rest}); diff != "" {
				t.Errorf("front matter (-want +got):\n%s", diff)
			}
		})
	}
}

func TestParse_headline(t *testing.T) {
	const body = "\n\n" + one + "\n\n" + two + "\n"
	for _, c := range []struct{ name, raw, want string }{
		{"first line", "Adler empfängt Brandau" + body, "Adler empfängt Brandau"},
		{"question", "Trifft Adler bald Brandau?" + body, "Trifft Adler bald Brandau?"},
		{"kicker above", "Besuch in Rom\nKanzlerin Adler trifft Präsident Brandau" + body, "Kanzlerin Adler trifft Präsident Brandau"},
		{"longer first line has a subtitle", "Kanzlerin Adler trifft Präsident Brandau\nBesuch in Rom" + body, "Kanzlerin Adler trifft Präsident Brandau"},
		{"abbreviation at the end", "Adler besucht Papst Leo XIV." + body, "Adler besucht Papst Leo XIV."},
		{"section above", "Politik\n\nAdler empfängt Brandau" + body, "Adler empfängt Brandau"},
		{"text only", one + "\n\n" + two + "\n", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			a, err := Parse("a.txt", []byte(c.raw), Options{})
			if err != nil {
				t.Fatal(err)
			}
			if a.Title != c.want {
				t.Errorf("title = %q, want %q", a.Title, c.want)
			}
		})
	}
}

func TestOutletOf(t *testing.T) {
	for address, want := range map[string]string{
		"https://www.tagesschau.de/ausland/a-100.html": "tagesschau",
		"https://p.dw.com/p/2abc":                      "Deutsche Welle",
		"https://www.nordkurier.example/a":             "nordkurier.example",
		"no address":                                   "",
	} {
		if got := outletOf(address); got != want {
			t.Errorf("outletOf(%q) = %q, want %q", address, got, want)
		}
	}
}

func TestReadLexicon(t *testing.T) {
	if _, err := readLexicon(); err != nil {
		t.Fatal(err)
	}
}
