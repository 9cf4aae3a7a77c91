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

// germanStill are the files in which German words stand although they belong into a folder named lexicon. The list
// may only become shorter: an entry that is no longer needed fails the test.
var germanStill = []string{
	"internal/article/credit.go",
	"internal/article/dateline.go",
	"internal/extract/claim.go",
	"internal/extract/clause.go",
	"internal/extract/doubt.go",
	"internal/extract/frame.go",
	"internal/extract/institution.go",
	"internal/extract/link.go",
	"internal/extract/mention.go",
	"internal/extract/names.go",
	"internal/extract/nounframe.go",
	"internal/extract/pronoun.go",
	"internal/extract/role.go",
	"internal/extract/status.go",
	"internal/extract/topic.go",
	"internal/extract/where.go",
}

func TestGerman_standsInLexicons(t *testing.T) {
	guilty := map[string]bool{}
	for _, f := range goFiles(t) {
		if f.under("lexicon") || f.under("examples") {
			continue
		}
		for _, l := range literals(t, f) {
			word := german(l.text)
			if word == "" {
				continue
			}
			guilty[f.name] = true
			if !slices.Contains(germanStill, f.name) {
				t.Errorf("%s: German word %q in Go; it belongs into a folder named lexicon", l.at, word)
			}
		}
	}
	for _, name := range germanStill {
		if !guilty[name] {
			t.Errorf("%s has no German words any more: take it off germanStill", name)
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
