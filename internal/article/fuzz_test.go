// SPDX-License-Identifier: Apache-2.0

package article

import (
	"errors"
	"os"
	"testing"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// FuzzParse gives foreign bytes under each extension: there is an article whose blocks cover its text, or an *Error.
func FuzzParse(f *testing.F) {
	exts := []string{".txt", ".md", ".html", ".pdf", ""}
	sources, _ := Sources([]string{"testdata"})
	for _, s := range sources {
		raw, err := os.ReadFile(s.Path)
		if err != nil {
			f.Fatal(err)
		}
		for i := range exts {
			f.Add(uint8(i), raw)
		}
	}
	f.Add(uint8(0), []byte("[Abo] [Abo"))
	f.Add(uint8(0), []byte("Stand:\xff 31.31.3131 (dpa"))
	f.Fuzz(func(t *testing.T, ext uint8, raw []byte) {
		a, err := Parse("fuzz"+exts[int(ext)%len(exts)], raw, Options{MaxBytes: 1 << 20})
		if err != nil {
			if e := (*Error)(nil); a != nil || !errors.As(err, &e) {
				t.Fatalf("article %v, error %v", a, err)
			}
			return
		}
		if !utf8.ValidString(a.Text) || !norm.NFC.IsNormalString(a.Text) || a.Text == "" {
			t.Errorf("text %q", a.Text)
		}
		checkBlocks(t, a)
		for _, b := range a.Blocks {
			a.AsPrinted()(b.Span)
		}
	})
}
