// SPDX-License-Identifier: Apache-2.0

package main

import (
	"net/url"
	"regexp"
	"strings"
	"testing"

	"summitry/cypher"
)

var argument = regexp.MustCompile(`[?&]arg=([^&#]*)`)

// edited is what Neo4j Browser 5.24 puts into its editor for an address: it makes every + a blank, decodes the whole
// address, and only then looks for arg, up to the next & or #.
func edited(t *testing.T, address string) string {
	t.Helper()
	decoded, err := url.PathUnescape(strings.ReplaceAll(address, "+", " "))
	if err != nil {
		t.Fatal(err)
	}
	found := argument.FindAllStringSubmatch(decoded, -1)
	if len(found) != 1 {
		t.Fatalf("%d arguments in %s", len(found), decoded)
	}
	return found[0][1]
}

// Each question reaches the editor whole, whatever its parameters hold.
func TestLink_ReadBackAsNeo4jBrowserDoes(t *testing.T) {
	const awkward = "O'Neil & Söhne #1 \\ 50 % + x = y?\nend"
	for _, q := range cypher.Queries() {
		t.Run(q.Name, func(t *testing.T) {
			params := q.Defaults()
			for _, p := range q.Params {
				if p.Type == cypher.String {
					params[p.Name] = awkward
				}
			}
			address, err := link("http://localhost:7474/browser/?dbms=neo4j%3A%2F%2Fana%40host&", q, q.Text, params)
			if err != nil {
				t.Fatal(err)
			}
			got := edited(t, address)
			if want := filled(q.Text, params); got != want {
				t.Errorf("the text is not whole:\n%s\nwant\n%s", got, want)
			}
			if left := cypher.Used(got); len(left) > 0 {
				t.Errorf("the parameters %v have no value in\n%s", left, got)
			}
		})
	}
}

func TestLiteral(t *testing.T) {
	for _, tc := range []struct {
		name  string
		value any
		want  string
	}{
		{"nothing", nil, "null"},
		{"a number", int64(-3), "-3"},
		{"a switch", true, "true"},
		{"a text with what Cypher or an address would trip over", "a'b\\c&d#e", `'a\'b\\c\u0026d\u0023e'`},
		{"a list", []string{"a", "b'"}, `['a', 'b\'']`},
		{"an empty list", []string{}, "[]"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			if got := literal(tc.value); got != tc.want {
				t.Errorf("got %s, want %s", got, tc.want)
			}
		})
	}
}
