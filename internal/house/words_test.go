// SPDX-License-Identifier: Apache-2.0

package house_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode"
)

// cypherText is what a query has and a message has not.
var cypherText = regexp.MustCompile(`\b(MATCH|MERGE|CREATE)\s*\(|\bUNWIND\s+\$|\bDETACH\s+DELETE\b`)

// cypherInHelp are files whose help page shows a question of the user's own.
var cypherInHelp = []string{"cmd/query/runfile.go"}

func TestCypher_standsInItsFolder(t *testing.T) {
	for _, f := range goFiles(t) {
		if f.under("cypher") || slices.Contains(cypherInHelp, f.name) {
			continue
		}
		for _, l := range literals(t, f) {
			if found := cypherText.FindString(l.text); found != "" {
				t.Errorf("%s: Cypher (%s) in Go; it belongs in a file below cypher/", l.at, found)
			}
		}
	}
}

// germanWords are frequent in German and no words of English or of Go.
var germanWords = strings.Fields(`der das dem des und oder nicht mit von vom zum zur bei beim nach auf aus ist sind wird werden wurde wurden
	hat haben hatte ein eine einen einem einer sich auch als wie er sie wir ihr sein seine kein keine zwischen gegen wegen laut zufolge`)

// germanStill is how many strings with German words still stand, by folder, in Go instead of a folder named lexicon. A
// figure may only become smaller; a folder that is not here has none.
var germanStill = map[string]int{
	"internal/article": 3,
	"internal/extract": 71,
}

func TestGerman_standsInLexicons(t *testing.T) {
	found := map[string][]string{} // by folder: where, and which word
	for _, f := range goFiles(t) {
		if f.under("lexicon") || f.under("examples") {
			continue
		}
		for _, l := range literals(t, f) {
			if word := german(l.text); word != "" {
				found[f.folder()] = append(found[f.folder()], l.at+": "+word)
			}
		}
	}
	for folder, list := range found {
		if len(list) > germanStill[folder] {
			t.Errorf("%s: %d strings with German words in Go, not more than %d may be; they belong into a folder named lexicon:\n\t%s",
				folder, len(list), germanStill[folder], strings.Join(list, "\n\t"))
		}
	}
	for folder, most := range germanStill {
		if n := len(found[folder]); n < most {
			t.Logf("%s: %d strings with German words in Go: germanStill may say so instead of %d", folder, n, most)
		}
	}
}

// german gives the first word of s that is German, "" if there is none. A letter by itself is no word.
func german(s string) string {
	for _, w := range strings.FieldsFunc(s, func(r rune) bool { return !unicode.IsLetter(r) }) {
		if len([]rune(w)) > 1 && (strings.ContainsAny(w, "äöüßÄÖÜ") || slices.Contains(germanWords, strings.ToLower(w))) {
			return w
		}
	}
	return ""
}

// goFiles gives the Go files that are no tests.
func goFiles(t *testing.T) []file {
	t.Helper()
	return slices.DeleteFunc(files(t, ".go"), file.isTest)
}

// literal is one string of a Go file.
type literal struct {
	at   string // file:line
	text string
}

// literals gives the strings of a file, comments and imports not among them.
func literals(t *testing.T, f file) []literal {
	t.Helper()
	set := token.NewFileSet()
	parsed, err := parser.ParseFile(set, f.name, f.text, parser.SkipObjectResolution)
	if err != nil {
		t.Fatal(err)
	}
	var out []literal
	ast.Inspect(parsed, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.ImportSpec:
			return false
		case *ast.BasicLit:
			if n.Kind != token.STRING {
				return true
			}
			s, err := strconv.Unquote(n.Value)
			if err != nil {
				t.Fatal(err)
			}
			out = append(out, literal{set.Position(n.Pos()).String(), s})
		}
		return true
	})
	return out
}
