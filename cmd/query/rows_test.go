// SPDX-License-Identifier: Apache-2.0

package main

import (
	"bytes"
	"errors"
	"flag"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"summitry/cypher"
	"summitry/graph"
	"summitry/graph/graphtest"
	"summitry/internal/render"
)

var update = flag.Bool("update", false, "write the golden files anew")

// TestMain runs the command itself where the scripts call the test binary by its name, else the tests.
func TestMain(m *testing.M) {
	if filepath.Base(os.Args[0]) == "query" {
		main()
	}
	graphtest.Main(m)
}

// One seed serves all tests that only ask; the one that changes the graph comes last.
func TestOnADatabase(t *testing.T) {
	store := seeded(t)
	t.Run("each question has its expected rows", func(t *testing.T) { expectedRows(t, store, askings()) })
	t.Run("what the guide for Neo4j Browser shows is understood", func(t *testing.T) { guideRuns(t, store) })
	t.Run("a name that nobody has finds nothing", func(t *testing.T) { namesFindNothing(t, store) })
	t.Run("the command as a user types it", databaseScripts)
	t.Run("writing is refused", func(t *testing.T) { writingIsRefused(t, store) })
	t.Run("Ctrl-C ends the running query", func(t *testing.T) { interruptEndsTheQuery(t, store) })
	t.Run("nothing planned is told as held", func(t *testing.T) { nothingPlannedIsHeld(t, store) })
	t.Run("articles that disagree", func(t *testing.T) {
		store := quarrelling(t)
		expectedRows(t, store, quarrels())
		shortNamesAreWhole(t, store)
	})
}

func TestQuestions_EachHasExpectedRows(t *testing.T) {
	asked := map[string]bool{}
	for _, a := range slices.Concat(askings(), quarrels()) {
		asked[a.question] = true
	}
	for _, q := range cypher.Queries() {
		if !asked[q.Name] {
			t.Errorf("%s has no expected rows", q.Name)
		}
	}
}

// asking is a question with parameters and the rows it should give.
type asking struct {
	name     string // of the golden file
	question string
	params   map[string]any
}

// askings ask each question with its defaults and with what its parameters can do.
func askings() []asking {
	return []asking{
		{"topics-by-year", "topics-by-year", nil},
		{"topics-by-year-of-one-year", "topics-by-year", map[string]any{"year": 2019}},
		{"topics-by-year-with-series", "topics-by-year", map[string]any{"with_series": true}},
		{"topics-by-year-whatever-the-status", "topics-by-year", map[string]any{"status": "all", "actor": "erdogan"}},
		{"topics-by-year-by-place", "topics-by-year", map[string]any{"place": "deutschland"}},
		{"topics-by-year-top", "topics-by-year", map[string]any{"top": 1}},
		{"topics-by-year-of-a-pair", "topics-by-year", map[string]any{"actor": "MERKEL", "with": "macron", "kind": "call"}},
		{"topics", "topics", nil},
		{"topics-of-a-group", "topics", map[string]any{"group": "handel", "top": 1}},
		{"meetings", "meetings", nil},
		{"meetings-cancelled", "meetings", map[string]any{"status": "cancelled"}},
		{"meetings-about", "meetings", map[string]any{"topic": "ukraine", "place": "frankreich"}},
		{"calls", "calls", nil},
		{"calls-with-series", "calls", map[string]any{"with_series": true, "status": "all"}},
		{"timeline", "timeline", nil},
		{"timeline-of-one-actor", "timeline", map[string]any{"actor": "Erdoğan", "kind": "meeting"}},
		{"who-met-where", "who-met-where", nil},
		{"who-met-where-in-one-country", "who-met-where", map[string]any{"place": "frankreich"}},
		{"contacts-of", "contacts-of", nil},
		{"contacts-of-one-actor", "contacts-of", map[string]any{"actor": "angela"}},
		{"topics-of", "topics-of", nil},
		{"topics-of-one-actor", "topics-of", map[string]any{"actor": "person/emmanuel-macron", "min": 2}},
		{"reported-by", "reported-by", nil},
		{"reported-by-alias", "reported-by", map[string]any{"reporter": "elysee"}},
		{"places", "places", nil},
		{"evidence-of-one-contact", "evidence", map[string]any{"contact": "contact/meseberg"}},
		{"evidence-of-a-field", "evidence", map[string]any{"field": "not_discussed"}},
		{"planned", "planned", nil},
		{"planned-cancelled", "planned", map[string]any{"status": "cancelled"}},
		{"series", "series", nil},
		{"articles", "articles", nil},
		{"articles-of-an-outlet", "articles", map[string]any{"outlet": "abend"}},
		{"topics-by-month", "topics-by-month", nil},
		{"topics-by-actor", "topics-by-actor", nil},
		{"topics-by-actor-of-one", "topics-by-actor", map[string]any{"actor": "macron", "topic": "ukraine"}},
		{"topics-by-place", "topics-by-place", map[string]any{"place": "deutschland"}},
		{"topics-by-group", "topics-by-group", nil},
		{"topics-by-year-of-one-topic", "topics-by-year", map[string]any{"topic": "ukr"}},
		{"co-topics", "co-topics", nil},
		{"co-topics-of-one", "co-topics", map[string]any{"topic": "eurozone"}},
		{"new-topics", "new-topics", nil},
		{"vanished-topics", "vanished-topics", map[string]any{"min": 1}},
		{"vanished-topics-since", "vanished-topics", map[string]any{"since": 2021, "min": 1}},
		{"topic-span", "topic-span", nil},
		{"not-discussed", "not-discussed", nil},
		{"contacts-per-year", "contacts-per-year", nil},
		{"silences", "silences", nil},
		{"calls-against-meetings", "calls-against-meetings", nil},
		{"durations", "durations", nil},
		{"occasions", "occasions", nil},
		{"hosts", "hosts", nil},
		{"never-held", "never-held", nil},
		{"never-held-of-a-pair", "never-held", map[string]any{"actor": "erdogan", "days": 900}},
		{"rounds", "rounds", nil},
		{"first-contacts", "first-contacts", nil},
		{"first-contacts-of-a-year", "first-contacts", map[string]any{"year": 2020}},
		{"places-by-year", "places-by-year", nil},
		{"map", "map", nil},
		{"journeys", "journeys", nil},
		{"third-countries", "third-countries", nil},
		{"partners-by-year", "partners-by-year", map[string]any{"actor": "macron"}},
		{"go-betweens", "go-betweens", nil},
		{"chain", "chain", map[string]any{"from": "selenskyj", "to": "steffen"}},
		{"chain-of-two", "chain", map[string]any{"from": "selenskyj", "to": "muster"}},
		{"central", "central", nil},
		{"central-with-states", "central", map[string]any{"with_states": true, "top": 3}},
		{"communities", "communities", nil},
		{"network", "network", nil},
		{"reports-on", "reports-on", nil},
		{"single-source", "single-source", map[string]any{"actor": "merkel"}},
		{"outlets", "outlets", nil},
		{"corpus", "corpus", nil},
		{"articles-by-month", "articles-by-month", nil},
		{"gaps", "gaps", nil},
		{"load-quality", "load-quality", nil},
		{"unknown-names", "unknown-names", nil},
		{"rules", "rules", nil},
	}
}

// expectedRows asks a database and compares the rows it gives with those expected.
func expectedRows(t *testing.T, store *graph.Store, cases []asking) {
	t.Helper()
	asked := map[string]bool{}
	for _, tc := range cases {
		t.Run(tc.name, func(t *testing.T) {
			q, ok := cypher.Get(tc.question)
			if !ok {
				t.Fatal("no such question")
			}
			params := q.Defaults()
			for k, v := range tc.params {
				if _, ok := q.Param(k); !ok {
					t.Fatalf("no parameter %s", k)
				}
				params[k] = v
			}
			columns, values, err := store.Known(t.Context(), q.Text, params)
			if err != nil {
				t.Fatal(err)
			}
			sorted(q, columns, values)
			if !asked[q.Name] { // once is enough: planning the forms takes the database longer than running them
				asked[q.Name] = true
				if err := inDatabase(t.Context(), store, q); err != nil {
					t.Error(err)
				}
				formsAgree(t, store, q, params, columns, values)
			}
			var got bytes.Buffer
			if err := render.Write(&got, render.Rows{Columns: columns, Values: values}, render.Options{Format: render.NDJSON}); err != nil {
				t.Fatal(err)
			}
			golden(t, filepath.Join("testdata", "rows", tc.name+".golden"), got.Bytes())
			if q.Form == cypher.Count && len(values) > 0 {
				if last := values[0][len(q.Columns)-1]; !isNumber(last) {
					t.Errorf("form count, but the last column holds %v", last)
				}
			}
		})
	}
}

func isNumber(v any) bool {
	_, ok := v.(int64)
	return ok
}

// sorted brings the keys behind each row into an order: the database gives them in any.
func sorted(q cypher.Query, columns []string, values [][]any) {
	i := slices.Index(columns, q.Why)
	if i < 0 {
		return
	}
	for _, row := range values {
		if list, ok := row[i].([]any); ok {
			slices.SortFunc(list, func(a, b any) int { return strings.Compare(a.(string), b.(string)) })
		}
	}
}

// formsAgree compares the forms of one question: as many rows as counted, and in the picture the contacts behind the rows and no others.
func formsAgree(t *testing.T, store *graph.Store, q cypher.Query, params map[string]any, columns []string, values [][]any) {
	t.Helper()
	_, counted, err := store.Known(t.Context(), q.Counted(), params)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([][]any{{int64(len(values))}}, counted); diff != "" {
		t.Errorf("counted: -rows +count:\n%s", diff)
	}
	text, ok := q.Picture()
	if !ok {
		return
	}
	_, drawn, err := store.Known(t.Context(), text, params)
	if err != nil {
		t.Fatal(err)
	}
	behind, pictured := map[string]bool{}, map[string]bool{}
	i := slices.Index(columns, q.Why)
	for _, row := range values {
		for _, key := range keys(row[i]) {
			behind[key] = true
		}
	}
	for _, row := range drawn {
		pictured[row[0].(map[string]any)["properties"].(map[string]any)["key"].(string)] = true
	}
	if diff := cmp.Diff(behind, pictured); diff != "" {
		t.Errorf("picture: -behind the rows +drawn:\n%s", diff)
	}
}

// Promise 5: what did not happen is in no answer about what did.
func nothingPlannedIsHeld(t *testing.T, store *graph.Store) {
	t.Helper()
	ask := func() map[string][][]any {
		t.Helper()
		answers := map[string][][]any{}
		for _, name := range []string{"meetings", "calls", "who-met-where", "places", "contacts-of", "topics-by-year", "topics", "topics-of"} {
			q, _ := cypher.Get(name)
			_, values, err := store.Rows(t.Context(), q.Text, q.Defaults())
			if err != nil {
				t.Fatal(err)
			}
			answers[name] = values
		}
		return answers
	}
	with := ask()
	gone := []string{"contact/berlin-abgesagt", "contact/anruf-geplant"}
	g := seed()
	g.Contacts = slices.DeleteFunc(g.Contacts, func(c graph.Contact) bool { return slices.Contains(gone, c.Key) })
	g.Statements = slices.DeleteFunc(g.Statements, func(s graph.Statement) bool { return slices.Contains(gone, s.Contact) })
	if _, err := store.Apply(t.Context(), graph.Change{Graph: g, Replace: []string{"article/b-rueckblick"}, DropContacts: gone}); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(ask(), with); diff != "" {
		t.Errorf("contacts that were not held change the answers: -without +with:\n%s", diff)
	}
}

func writingIsRefused(t *testing.T, store *graph.Store) {
	t.Helper()
	_, _, err := store.Rows(t.Context(), "MATCH (c:Contact) SET c.status = 'held' RETURN c.key AS key", nil)
	if !errors.Is(err, graph.ErrWrites) {
		t.Errorf("got %v, want ErrWrites", err)
	}
}

// golden compares got with a file, or writes it.
func golden(t *testing.T, file string, got []byte) {
	t.Helper()
	if *update {
		if err := os.WriteFile(file, got, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(strings.Split(string(want), "\n"), strings.Split(string(got), "\n")); diff != "" {
		t.Errorf("%s: -want +got:\n%s", file, diff)
	}
}
