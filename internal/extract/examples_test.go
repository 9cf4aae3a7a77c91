// SPDX-License-Identifier: Apache-2.0

package extract_test

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"unicode/utf8"

	"summitry/internal/article"
	"summitry/internal/score"
)

// The annotated examples: keys, and the folders with their texts.
var exampleSets = []struct{ name, keys, texts string }{
	{"articles", "../../examples/gold", "../../examples/articles"},
	{"short", "../../examples/gold/short", "../../examples/gold/short"},
}

// example is one article with its key.
type example struct {
	*article.Article
	set  string
	raw  string // "" where the file is no plain text in UTF-8
	gold score.Document
}

// examples are all annotated articles, parsed.
var examples = sync.OnceValues(func() ([]example, error) {
	var out []example
	for _, set := range exampleSets {
		cases, err := score.Load(os.DirFS(set.keys), os.DirFS(set.keys), "")
		if err != nil {
			return nil, fmt.Errorf("load keys of %s: %w", set.name, err)
		}
		for _, c := range cases {
			found, err := filepath.Glob(filepath.Join(set.texts, c.Name+".*"))
			if err != nil {
				return nil, fmt.Errorf("find text of %q: %w", c.Name, err)
			}
			found = slices.DeleteFunc(found, func(f string) bool { return strings.HasSuffix(f, ".json") })
			if len(found) != 1 {
				return nil, fmt.Errorf("find text of %q: %w", c.Name, fs.ErrNotExist)
			}
			raw, err := os.ReadFile(found[0])
			if err != nil {
				return nil, fmt.Errorf("read text of %q: %w", c.Name, err)
			}
			a, err := article.Parse(filepath.Base(found[0]), raw, article.Options{})
			if err != nil {
				return nil, fmt.Errorf("parse %q: %w", found[0], err)
			}
			e := example{Article: a, set: set.name, gold: c.Gold}
			if filepath.Ext(found[0]) == ".txt" && utf8.Valid(raw) {
				e.raw = string(raw)
			}
			out = append(out, e)
		}
	}
	return out, nil
})

func annotated(t testing.TB) []example {
	t.Helper()
	all, err := examples()
	if err != nil {
		t.Fatal(err)
	}
	return all
}

// TestExamples_Score holds the quality of reading on the annotated examples as a number that is reviewed.
func TestExamples_Score(t *testing.T) {
	const path = "testdata/score.golden"
	var out strings.Builder
	phantoms := 0
	for _, set := range exampleSets {
		var cases []score.Case
		for _, e := range annotated(t) {
			if e.set == set.name {
				cases = append(cases, score.Case{Name: e.Name, Gold: e.gold, Text: e.raw, Pred: score.Document{Contacts: contactsOf(t, e.Article)}})
			}
		}
		r := score.Run(cases, score.Default())
		phantoms += r.Phantoms
		writeReport(&out, set.name, len(cases), r)
		for _, d := range r.Documents {
			if !testing.Verbose() {
				break
			}
			for _, c := range d.Missed {
				t.Logf("%s: missed %s", d.Name, told(c))
			}
			for _, c := range d.Surplus {
				t.Logf("%s: surplus %s", d.Name, told(c))
			}
		}
	}
	if before := phantomsIn(t, path); phantoms > before {
		t.Errorf("%d contacts are told as held that were planned, cancelled or denied; it were %d", phantoms, before)
	}
	if !golden(t, path, out.String()) {
		t.Errorf("the figures moved; go test -run TestExamples_Score -update writes them anew, and the commit says why:\n%s", out.String())
	}
}

// notHeld is the line of the golden file that may not become worse.
const notHeld = "told as held though not held"

// phantomsIn is what the golden file allows.
func phantomsIn(t *testing.T, path string) int {
	t.Helper()
	raw, err := os.ReadFile(path)
	if err != nil {
		if *update {
			return 1 << 30
		}
		t.Fatal(err)
	}
	sum := 0
	for line := range strings.Lines(string(raw)) {
		if rest, ok := strings.CutPrefix(strings.TrimSpace(line), notHeld); ok {
			n := 0
			if _, err := fmt.Sscan(rest, &n); err != nil {
				t.Fatalf("read %s: %v", path, err)
			}
			sum += n
		}
	}
	return sum
}

// writeReport writes figures to three decimals, with the counts behind them.
func writeReport(out *strings.Builder, set string, n int, r score.Report) {
	fmt.Fprintf(out, "%s: %d\n", set, n)
	counts := func(name string, c score.Counts) {
		fmt.Fprintf(out, "  %-30s P %.3f R %.3f F1 %.3f  tp %d fp %d fn %d\n", name, c.Precision(), c.Recall(), c.F1(), c.TP, c.FP, c.FN)
	}
	share := func(name string, a score.Accuracy) {
		if v := a.Value(); v != nil {
			fmt.Fprintf(out, "  %-30s %.3f  %d of %d\n", name, *v, a.OK, a.N)
		}
	}
	counts("contacts, lenient", r.Lenient)
	counts("contacts, strict", r.Strict)
	counts("participants", r.Fields.Participants)
	counts("places", r.Fields.Places)
	counts("topics", r.Fields.Topics)
	counts("not discussed", r.Fields.NotDiscussed)
	counts("claimants", r.Fields.Reporters)
	share("date", r.Fields.Date)
	share("status", r.Fields.Status)
	share("duration", r.Fields.Duration)
	share("evidence verbatim", r.Evidence)
	fmt.Fprintf(out, "  %-30s %d of %d\n", notHeld, r.Phantoms, r.NotHeld)
}
