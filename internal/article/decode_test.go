// SPDX-License-Identifier: Apache-2.0

package article

import (
	"errors"
	"strings"
	"testing"
)

func TestDecode(t *testing.T) {
	const want = "Größe „ja“ – 5 €"
	for name, raw := range map[string]string{
		"utf-8":                      "Größe „ja“ – 5 €",
		"byte order mark":            "\xef\xbb\xbfGröße „ja“ – 5 €",
		"windows-1252":               "Gr\xf6\xdfe \x84ja\x93 \x96 5 \x80",
		"utf-16 little endian, mark": "\xff\xfeG\x00r\x00\xf6\x00\xdf\x00e\x00 \x00\x1e j\x00a\x00\x1c  \x00\x13  \x005\x00 \x00\xac ",
		"utf-16 big endian, no mark": "\x00G\x00r\x00\xf6\x00\xdf\x00e\x00  \x1e\x00j\x00a \x1c\x00  \x13\x00 \x005\x00  \xac",
		"accents apart":              "Gro\u0308ße „ja“ – 5 €",
		"soft hyphen":                "Grö\u00adße „ja“ – 5 €",
		"non-breaking space":         "Größe „ja“ – 5\u00a0€",
		"narrow space":               "Größe „ja“ – 5\u202f€",
	} {
		t.Run(name, func(t *testing.T) {
			got, err := decode([]byte(raw), "")
			if err != nil {
				t.Fatal(err)
			}
			if got = tidy(got); got != want {
				t.Errorf("decode = %q, want %q", got, want)
			}
		})
	}
}

func TestDecode_oneBadByteKeepsUmlauts(t *testing.T) {
	got, err := decode([]byte("Die Größe der Lücke für König Jörg \xc3"), "")
	if err != nil || !strings.HasPrefix(tidy(got), "Die Größe der Lücke für König Jörg") {
		t.Errorf("decode = %q, %v", got, err)
	}
}

func TestDecode_binary(t *testing.T) {
	if _, err := decode([]byte("\x01\x02\x03\x04\x05\x06\x07\x08\x0e\x0f\x10"), ""); !errors.Is(err, ErrBinary) {
		t.Errorf("error = %v, want ErrBinary", err)
	}
}

func TestFormatOf(t *testing.T) {
	for _, c := range []struct {
		name, file, raw string
		want            format
	}{
		{"by extension", "a.md", "Text", markdown},
		{"no extension is plain", "-", "Text", plain},
		{"bytes win over extension", "a.txt", "%PDF-1.7\n", pdfFile},
		{"page saved as txt", "a.txt", "\n<!DOCTYPE html><html>", page},
		{"html without a tag", "a.html", "Nur Text", plain},
		{"word file", "a.txt", "PK\x03\x04...", unsupported},
		{"pdf without header", "a.pdf", "Text", pdfFile},
		{"unknown extension with text", "a.log", "Text", plain},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := formatOf(c.file, []byte(c.raw)); got != c.want {
				t.Errorf("formatOf = %d, want %d", got, c.want)
			}
		})
	}
}

func TestLower(t *testing.T) {
	for _, s := range []string{"", "abc", "ABC – „Ärger“ in ÖL und Ü × ß ÿ", "Erdoğan IN İstanbul", "ДУМА", "\xc3", "A\xe2\x80", "A\xff", "Ÿ \u2126"} {
		if got, want := lower(s), strings.ToLower(s); got != want {
			t.Errorf("lower(%q) = %q, want %q", s, got, want)
		}
	}
}
