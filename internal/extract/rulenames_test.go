// SPDX-License-Identifier: Apache-2.0

package extract_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
)

// prefixed is the form of a rule's name; one that ends in the colon is completed by a word of the lexicon.
var prefixed = regexp.MustCompile(`^(status|part|place|topic|time|claim|noun|verb|phrase|name|role|pronoun|body|series|occasion|ellipsis|adverb):[a-z0-9-]*$`)

// namesInSource finds the rule names in the package's code, each with the place where it stands first: every literal of a rule's form, what is
// given to a field or variable for rules, and the reasons for passing over.
func namesInSource(t *testing.T) map[string]string {
	t.Helper()
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	found, set := map[string]string{}, token.NewFileSet()
	for _, name := range files {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		parsed, err := parser.ParseFile(set, name, nil, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		note := func(e ast.Expr) {
			if s := literal(e); s != "" && found[s] == "" {
				found[s] = set.Position(e.Pos()).String()
			}
		}
		ast.Inspect(parsed, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.BasicLit:
				if prefixed.MatchString(literal(n)) {
					note(n)
				}
			case *ast.AssignStmt:
				for i, left := range n.Lhs {
					if holdsRule(left) && i < len(n.Rhs) {
						note(n.Rhs[i])
					}
				}
			case *ast.KeyValueExpr:
				if holdsRule(n.Key) {
					note(n.Value)
				}
			case *ast.CallExpr:
				if f, ok := n.Fun.(*ast.SelectorExpr); ok && (f.Sel.Name == "newFrame" || f.Sel.Name == "pass") {
					note(n.Args[len(n.Args)-1])
				}
			case *ast.FuncDecl:
				if n.Name.Name == "unfit" {
					returned(n, note)
				}
			}
			return true
		})
	}
	// The rules of time expressions are listed and tested in their own package.
	delete(found, "time:")
	return found
}

// holdsRule reports whether a field or variable is one for rules or reasons.
func holdsRule(e ast.Expr) bool {
	switch e := e.(type) {
	case *ast.Ident:
		return e.Name == "rule" || e.Name == "Rule" || e.Name == "Why"
	case *ast.SelectorExpr:
		return holdsRule(e.Sel)
	}
	return false
}

func returned(f *ast.FuncDecl, note func(ast.Expr)) {
	ast.Inspect(f, func(n ast.Node) bool {
		if r, ok := n.(*ast.ReturnStmt); ok {
			for _, e := range r.Results {
				note(e)
			}
		}
		return true
	})
}

// literal is the text of a string literal, "" for anything else.
func literal(e ast.Node) string {
	l, ok := e.(*ast.BasicLit)
	if !ok || l.Kind != token.STRING {
		return ""
	}
	s, err := strconv.Unquote(l.Value)
	if err != nil {
		return ""
	}
	return s
}

// triggers are the verbs, nouns and phrases of the lexicon, each with what it does; a verb can do several things.
type triggers struct{ verbs, nouns, phrases map[string]string }

func triggerWords(t *testing.T) triggers {
	t.Helper()
	var f struct {
		Verbs []struct {
			Verb string
			Does string
			Rest map[string]any `yaml:",inline"`
		}
		Nouns []struct {
			Noun string
			Does string
			Rest map[string]any `yaml:",inline"`
		}
		Phrases []struct {
			Words string
			Does  string
			Rest  map[string]any `yaml:",inline"`
		}
		Rest map[string]any `yaml:",inline"`
	}
	load(t, "lexicon/triggers.yaml", &f)
	out := triggers{map[string]string{}, map[string]string{}, map[string]string{}}
	for _, e := range f.Verbs {
		out.verbs[e.Verb] = strings.TrimSpace(out.verbs[e.Verb] + " " + e.Does)
	}
	for _, e := range f.Nouns {
		out.nouns[e.Noun] = e.Does
	}
	for _, e := range f.Phrases {
		out.phrases[e.Words] = e.Does
	}
	return out
}
