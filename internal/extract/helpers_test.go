// SPDX-License-Identifier: Apache-2.0

package extract_test

import (
	"bytes"
	"flag"
	"os"
	"strings"
	"sync"
	"testing"

	"go.yaml.in/yaml/v3"

	"summitry/internal/article"
	"summitry/internal/extract"
	"summitry/internal/extract/lexicon"
	"summitry/internal/text"
)

// update writes the golden files anew from what is read today.
var update = flag.Bool("update", false, "write the golden files anew")

var index = sync.OnceValues(func() (*lexicon.Index, error) {
	d, err := lexicon.Read()
	if err != nil {
		return nil, err
	}
	return lexicon.New(d)
})

func reader(t testing.TB) *extract.Reader {
	t.Helper()
	x, err := index()
	if err != nil {
		t.Fatal(err)
	}
	return extract.NewReader(x)
}

// articleOf is an article of paragraphs that are parted by blank lines. One that begins with "# " is the headline, one with
// "- " a list item.
func articleOf(t testing.TB, in, published string) *article.Article {
	t.Helper()
	a := &article.Article{Key: "article/test", Name: "test", Language: "de", Published: day(t, published)}
	for p := range strings.SplitSeq(strings.TrimSpace(in), "\n\n") {
		if a.Text != "" {
			a.Text += "\n\n"
		}
		kind := article.Body
		if rest, ok := strings.CutPrefix(p, "# "); ok {
			kind, p = article.Headline, rest
		} else if rest, ok := strings.CutPrefix(p, "- "); ok {
			kind, p = article.Item, rest
		}
		start := len(a.Text)
		a.Text += p
		a.Blocks = append(a.Blocks, article.Block{Span: text.Span{Start: start, End: len(a.Text)}, Kind: kind})
	}
	return a
}

func day(t testing.TB, iso string) text.Date {
	t.Helper()
	if iso == "" {
		return text.Date{}
	}
	d, err := text.ParseDate(iso)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// load reads a YAML file of testdata; a field it does not know is an error.
func load(t testing.TB, path string, into any) {
	t.Helper()
	raw, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	dec := yaml.NewDecoder(bytes.NewReader(raw))
	dec.KnownFields(true)
	if err := dec.Decode(into); err != nil {
		t.Fatalf("read %s: %v", path, err)
	}
}

// golden compares got with a golden file, or writes it where -update is given. It reports whether they agree.
func golden(t *testing.T, path, got string) bool {
	t.Helper()
	if *update {
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return true
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return string(want) == got
}

// first is the value of a telling's first statement of a field, "" if there is none.
func first(t extract.Telling, f extract.Field) string {
	for _, s := range t.Statements {
		if s.Field == f {
			return s.Value
		}
	}
	return ""
}
