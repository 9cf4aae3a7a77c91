// SPDX-License-Identifier: Apache-2.0

package article

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "write the golden files anew")

// show prints an article the way the golden files have it.
func show(a *Article) string {
	var b strings.Builder
	for _, f := range [][2]string{
		{"key", a.Key},
		{"title", a.Title},
		{"outlet", a.Outlet},
		{"agency", a.Agency},
		{"author", a.Author},
		{"published", a.Published.String()},
		{"language", a.Language},
		{"url", a.URL},
		{"dateline", a.Dateline.In(a.Text)},
	} {
		fmt.Fprintf(&b, "%s: %s\n", f[0], f[1])
	}
	for _, bl := range a.Blocks {
		fmt.Fprintf(&b, "\n[%s] %s\n", bl.Kind, bl.In(a.Text))
	}
	return b.String()
}

func TestParse_Golden(t *testing.T) {
	sources, errs := Sources([]string{"testdata"})
	if len(errs) > 0 {
		t.Fatal(errs)
	}
	for _, s := range sources {
		t.Run(s.Name, func(t *testing.T) {
			got := ""
			a, err := s.Read(Options{})
			if err != nil {
				got = err.Error() + "\n"
			} else {
				got = show(a)
			}
			path := filepath.Join("testdata", "golden", s.Name+".golden")
			if *update {
				if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(path)
			if err != nil {
				t.Fatalf("read golden file: %v; run go test -update", err)
			}
			if diff := cmp.Diff(string(want), got); diff != "" {
				t.Errorf("article (-want +got):\n%s", diff)
			}
		})
	}
}

// Every paragraph of a plain text stands in its file, once words parted at line ends are joined.
func TestArticle_AsPrinted_isVerbatim(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no test data: %v", err)
	}
	for _, f := range files {
		raw, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		a, err := Parse(filepath.Base(f), raw, Options{})
		if err != nil {
			t.Fatal(err)
		}
		printed, err := decode(raw, "")
		if err != nil {
			t.Fatal(err)
		}
		file := oneLine(strings.ReplaceAll(printed, "\r", ""))
		for _, b := range a.Blocks {
			if got := a.AsPrinted()(b.Span); !strings.Contains(file, got) {
				t.Errorf("%s: %q is not in the file", f, got)
			}
		}
	}
}

func TestArticle_blocksCoverText(t *testing.T) {
	sources, _ := Sources([]string{"testdata"})
	for _, s := range sources {
		a, err := s.Read(Options{})
		if err != nil {
			continue // the golden files say which cannot be read
		}
		checkBlocks(t, a)
	}
}

// checkBlocks reports blocks that overlap, leave letters out or lie outside of the text.
func checkBlocks(t *testing.T, a *Article) {
	t.Helper()
	at := 0
	for i, b := range a.Blocks {
		if i > 0 {
			if got := a.Text[at:b.Start]; got != "\n\n" {
				t.Errorf("%s: %q between blocks %d and %d", a.Name, got, i-1, i)
			}
		} else if b.Start != 0 {
			t.Errorf("%s: first block starts at %d", a.Name, b.Start)
		}
		if strings.Contains(b.In(a.Text), "\n") || b.Len() == 0 {
			t.Errorf("%s: block %d is %q", a.Name, i, b.In(a.Text))
		}
		at = b.End
	}
	if at != len(a.Text) {
		t.Errorf("%s: text goes on after the last block", a.Name)
	}
	if a.Dateline.Start < 0 || a.Dateline.End > len(a.Text) || a.Dateline.Start > a.Dateline.End {
		t.Errorf("%s: dateline %v", a.Name, a.Dateline)
	}
}
