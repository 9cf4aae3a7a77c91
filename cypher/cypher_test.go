// SPDX-License-Identifier: Apache-2.0

package cypher

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
)

func TestParse(t *testing.T) {
	const text = `// SPDX-License-Identifier: Apache-2.0
// title: Topics by year
// question: What did they talk about,
//   year by year?
// group: topics
// form: count
// param: year int 0 "only this year; 0 for all" example 2025
// param: actor string "" "a part of \"the\" name" example "Angela M"
// param: kinds list Meeting,Call "which kinds"
// param: limit int null "how many"
// columns: year, topic, contacts

MATCH (c:Contact) // $comment is no parameter
WHERE c.title <> '$text' AND $actor IN $kinds AND c.year = $year
RETURN c.year AS year LIMIT $limit
`
	got, err := Parse("query/topics-by-year.cypher", text)
	if err != nil {
		t.Fatal(err)
	}
	want := Query{
		Name: "topics-by-year", Title: "Topics by year", Question: "What did they talk about, year by year?", Group: "topics", Form: Count,
		Params: []Param{
			{Name: "year", Type: Int, Default: int64(0), Meaning: "only this year; 0 for all", Example: "2025"},
			{Name: "actor", Type: String, Default: "", Meaning: `a part of "the" name`, Example: "Angela M"},
			{Name: "kinds", Type: List, Default: []string{"Meeting", "Call"}, Meaning: "which kinds"},
			{Name: "limit", Type: Int, Meaning: "how many"},
		},
		Columns: []string{"year", "topic", "contacts"},
		Text:    text[strings.Index(text, "MATCH"):strings.LastIndex(text, "\n")],
		Path:    "query/topics-by-year.cypher",
		Line:    13,
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}

func TestParse_OwnQueryWithoutHeader(t *testing.T) {
	got, err := Parse("own.cypher", "\r\n// My question\r\nMATCH (n) RETURN n.key, $x\r\n")
	if err != nil {
		t.Fatal(err)
	}
	want := Query{Name: "own", Form: Rows, Text: "// My question\nMATCH (n) RETURN n.key, $x", Line: 2, Path: "own.cypher"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}

func TestParse_Errors(t *testing.T) {
	const below = "\nRETURN 1"
	for _, tc := range []struct{ name, text, want string }{
		{"unknown key", "// title: a\n// colums: b" + below, `q.cypher:2: unknown key "colums"`},
		{"key told twice", "// title: a\n// title: b" + below, "q.cypher:2: title is told twice"},
		{"needs told twice", "// param: a int 0 \"x\"\n// needs: a\n// needs: a" + below, "q.cypher:3: needs are told twice"},
		{"needs what is no parameter", "// needs: b\n// columns: a" + below, "needs names b, which no param line declares"},
		{"columns told twice", "// columns: a\n// columns: b" + below, "q.cypher:2: columns are told twice"},
		{"unknown form", "// form: cake" + below, `q.cypher:1: form "cake"`},
		{"line that is nothing", "// title: a\n// loose words" + below, `q.cypher:2: "loose words" is neither`},
		{"parameter without meaning", "// param: x int 0" + below, `q.cypher:1: param "x int 0": want`},
		{"meaning without quotes", "// param: x int 0 years" + below, "q.cypher:1: param x: the meaning stands in double quotes"},
		{"unknown type", `// param: x number 0 "m"` + below, `q.cypher:1: param x: no type "number"`},
		{"default of another type", `// param: x int a "m"` + below, `q.cypher:1: param x: default: read "a": want a whole number`},
		{"example of another type", `// param: x bool true "m" example 3x` + below, `q.cypher:1: param x: example: read "3x"`},
		{"half a date", `// param: x date 2018-13 "m"` + below, `q.cypher:1: param x: default: read "2018-13": want YYYY`},
		{"open quote", `// param: x int 0 "m` + below, "a double quote is not closed"},
		{"two examples", `// param: x string "" "m" example a b` + below, "q.cypher:1: param x: more than one example"},
		{"parameter told twice", "// param: x int 0 \"m\"\n// param: x int 0 \"m\"" + below, `q.cypher:2: param "x" is told twice`},
		{"capital in a name", `// param: Year int 0 "m"` + below, `q.cypher:1: param "Year": a name is`},
		{"declared and not used", `// param: x int 0 "m"` + below, "q.cypher:2: param x is declared and not used"},
		{"used and not declared", "// title: a\n//\nRETURN $x", "q.cypher:3: $x is used and not declared"},
		{"nothing below the header", "// title: a\n", "q.cypher:2: no Cypher"},
		{"another encoding", "// title: a\n// question: Caf\xe9" + below, "q.cypher:2: not in UTF-8"},
		{"empty file", "", "q.cypher:1: no Cypher"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			q, err := Parse("q.cypher", tc.text)
			if err == nil {
				t.Fatalf("no error, got %+v", q)
			}
			if !strings.Contains(err.Error(), tc.want) {
				t.Errorf("got  %v\nwant it to contain %s", err, tc.want)
			}
		})
	}
}

func TestParseFile(t *testing.T) {
	file := filepath.Join(t.TempDir(), "mine.cypher")
	if err := os.WriteFile(file, []byte("// title: Mine\nRETURN 1"), 0o600); err != nil {
		t.Fatal(err)
	}
	q, err := ParseFile(file)
	if err != nil || q.Name != "mine" || q.Title != "Mine" {
		t.Errorf("got %+v, %v", q, err)
	}
	if _, err := ParseFile(file + "x"); err == nil {
		t.Error("no error for a file that is not there")
	}
}

func TestQuery_Defaults(t *testing.T) {
	q, err := Parse("q.cypher", "// param: names list \"\" \"m\"\n// param: f float 0.5 \"m\"\n// param: b bool false \"m\"\nRETURN $names, $f, $b")
	if err != nil {
		t.Fatal(err)
	}
	// An empty list must not be nil: Cypher would take it for null.
	if diff := cmp.Diff(map[string]any{"names": []string{}, "f": 0.5, "b": false}, q.Defaults()); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}

// Every embedded question has a header with all an analyst needs, and every other file is a statement.
func TestQueries(t *testing.T) {
	for _, q := range Queries() {
		t.Run(q.Name, func(t *testing.T) {
			if q.Title == "" || q.Question == "" || q.Group == "" || len(q.Columns) == 0 {
				t.Errorf("title %q, question %q, group %q, columns %v: none may be empty", q.Title, q.Question, q.Group, q.Columns)
			}
			got, ok := Get(q.Name)
			if diff := cmp.Diff(q, got); !ok || diff != "" {
				t.Errorf("Get: %v, -want +got:\n%s", ok, diff)
			}
		})
	}
	if _, ok := Get("no such question"); ok {
		t.Error("Get finds what is not there")
	}
}

// The page for analysts lists every question with the words of its header.
func TestQueries_AreInTheCatalogue(t *testing.T) {
	page, err := os.ReadFile(filepath.Join("..", "docs", "questions.md"))
	if err != nil {
		t.Fatal(err)
	}
	for _, q := range Queries() {
		mark := ""
		if q.Why != "" {
			mark = " *"
		}
		if line := "| `" + q.Name + "`" + mark + " | " + q.Question + " |\n"; !strings.Contains(string(page), line) {
			t.Errorf("docs/questions.md lacks the line %s", line)
		}
	}
}

func TestFill(t *testing.T) {
	const text = "MATCH (c) WHERE c.a = $a AND c.b = '$a' // $a\nRETURN $ab, `$a`, $other"
	got := Fill(text, map[string]string{"a": "'x$ab'", "ab": "2"})
	if want := "MATCH (c) WHERE c.a = 'x$ab' AND c.b = '$a' // $a\nRETURN 2, `$a`, $other"; got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}

func TestQuery_Forms(t *testing.T) {
	q := Query{Text: "MATCH (c) RETURN c.key AS contact, '/*why*/' AS b", Why: "contact", Columns: []string{"contact", "b"}}
	if text, ok := q.Picture(); !ok || !strings.Contains(text, q.Text) || !strings.Contains(text, "WITH contact AS behind") {
		t.Errorf("picture: %v %s", ok, text)
	}
	if !strings.Contains(q.Counted(), q.Text) {
		t.Errorf("count: %s", q.Counted())
	}
	if _, ok := (Query{Text: "RETURN 1"}).Picture(); ok {
		t.Error("a picture of a question whose rows rest on nothing")
	}
	if text, ok := (Query{Text: "MATCH (n) RETURN n", Form: Graph}).Picture(); !ok || text != "MATCH (n) RETURN n" {
		t.Errorf("a question of form graph is its own picture, got %q", text)
	}
	hidden := Query{Columns: []string{"a"}, Why: "why"}
	if diff := cmp.Diff([]string{"a"}, hidden.Shown([]string{"a", "why"})); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
	if diff := cmp.Diff([]string{"contact", "b"}, q.Shown([]string{"contact", "b"})); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}

func TestQueriesIn_NamesFileAndLineOfABrokenHeader(t *testing.T) {
	_, err := queriesIn(fstest.MapFS{"query/a.cypher": {Data: []byte("// title: a\n// nonsense: b\nRETURN 1")}})
	if err == nil || !strings.HasPrefix(err.Error(), "query/a.cypher:2: ") {
		t.Errorf("got %v", err)
	}
}

func TestStatements(t *testing.T) {
	got := Statements("schema/constraints")
	if len(got) != 8 {
		t.Errorf("%d constraints, want one for each label with a key", len(got))
	}
	for _, s := range got {
		if strings.HasSuffix(s, ";") || !strings.Contains(s, "IF NOT EXISTS") {
			t.Errorf("not a single statement that can be repeated: %q", s)
		}
	}
}

func FuzzParse(f *testing.F) {
	f.Add("// title: a\n// param: x int 0 \"m\" example 1\nRETURN $x")
	f.Add("// param: x \"\\\n")
	f.Fuzz(func(t *testing.T, text string) {
		q, err := Parse("q.cypher", text)
		if err == nil && strings.TrimSpace(q.Text) == "" {
			t.Errorf("a query without Cypher passed: %q", text)
		}
	})
}
