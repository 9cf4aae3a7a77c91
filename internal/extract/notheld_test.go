// SPDX-License-Identifier: Apache-2.0

package extract_test

import (
	"os"
	"slices"
	"strings"
	"testing"

	"summitry/internal/extract"
)

// TestNotHeld reads texts about contacts that did not take place. To tell one as held is the worst error there is, so that each that is told so
// today is listed in a golden file; a new one fails, and so does one that is right by now until it is taken off with -update.
func TestNotHeld(t *testing.T) {
	const path = "testdata/notheld.golden"
	var f struct{ Texts []string }
	load(t, "testdata/notheld.yaml", &f)
	var wrong []string
	for _, in := range f.Texts {
		r := reader(t).Read(articleOf(t, in, published))
		if i := slices.IndexFunc(r.Tellings, func(x extract.Telling) bool { return first(x, extract.Status) == "held" }); i >= 0 {
			wrong = append(wrong, strings.ReplaceAll(in, "\n", " ")+" | "+ruleOf(r.Tellings[i], extract.Status))
		}
	}
	known := ""
	if raw, err := os.ReadFile(path); err == nil {
		known = string(raw)
	} else if !*update {
		t.Fatal(err)
	}
	for _, w := range wrong {
		if text, _, _ := strings.Cut(w, " | "); !strings.Contains(known, text) && !*update {
			t.Errorf("told as held: %s", w)
		}
	}
	if !golden(t, path, strings.Join(wrong, "\n")+"\n") {
		t.Errorf("%d of %d texts are told as held; go test -run TestNotHeld -update writes the list anew", len(wrong), len(f.Texts))
	}
}

// ruleOf is the rule of a telling's first statement of a field.
func ruleOf(t extract.Telling, f extract.Field) string {
	for _, s := range t.Statements {
		if s.Field == f {
			return s.Rule
		}
	}
	return ""
}
