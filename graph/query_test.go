// SPDX-License-Identifier: Apache-2.0

package graph_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"summitry/graph"
	"summitry/graph/graphtest"
)

func TestStore_Rows_GivesPlainGo(t *testing.T) {
	store := graphtest.New(t)
	apply(t, store, graph.Change{Graph: first()})
	for _, tc := range []struct {
		name, query string
		want        []any
	}{
		{"scalars", "RETURN null, true, 7, 2.5, 'Süd'", []any{nil, true, int64(7), 2.5, "Süd"}},
		{"lists and maps", "RETURN [1, [date('2024-03-07')]], {a: {b: 'c'}}", []any{[]any{int64(1), []any{"2024-03-07"}}, map[string]any{"a": map[string]any{"b": "c"}}}},
		{
			"times", "RETURN date('2024-03-07'), datetime('2024-03-07T10:00:00Z'), localdatetime('2024-03-07T10:00:00'), duration('P1Y2M')",
			[]any{"2024-03-07", "2024-03-07T10:00:00Z", "2024-03-07T10:00:00", "P14M0DT0S"},
		},
		{
			"points", "RETURN point({latitude: 1, longitude: 2}), point({x: 1, y: 2})",
			[]any{map[string]any{"latitude": 1.0, "longitude": 2.0}, map[string]any{"srid": int64(7203), "x": 1.0, "y": 2.0}},
		},
		{
			"a node", "MATCH (n:Topic {key: 'topic/zoelle'}) RETURN n",
			[]any{map[string]any{"labels": []any{"Topic"}, "properties": map[string]any{"key": "topic/zoelle", "name": "Zölle", "group": "Handel"}}},
		},
		{
			"a relationship", "MATCH ({key: 'person/berg'})-[r:TOOK_PART_IN]->(:Call) RETURN r",
			[]any{map[string]any{"type": "TOOK_PART_IN", "properties": map[string]any{"as": "participant"}}},
		},
		{"a path, against its direction", "MATCH p = (:Topic {key: 'topic/gas'})<-[:NOT_DISCUSSED]-() RETURN [r IN relationships(p) | type(r)], p", []any{
			[]any{"NOT_DISCUSSED"},
			map[string]any{
				"nodes": []any{
					map[string]any{"labels": []any{"Topic"}, "properties": map[string]any{"key": "topic/gas", "name": "Gas"}},
					map[string]any{"labels": []any{"Contact", "Meeting"}, "properties": map[string]any{
						"key": "contact/meeting-1", "title": "Treffen Berg – Thal", "status": "held", "date": "2024-03-07", "from": "2024-03-07", "to": "2024-03-07",
						"date_precision": "day", "date_basis": "stated", "year": int64(2024), "occasion": "Hafenmesse", "duration_minutes": int64(90),
						"series": false, "articles": int64(1), "independent": int64(1),
					}},
				},
				"relationships": []any{map[string]any{"type": "NOT_DISCUSSED", "properties": map[string]any{}, "from": "contact/meeting-1", "to": "topic/gas"}},
			},
		}},
	} {
		t.Run(tc.name, func(t *testing.T) {
			_, rows, err := store.Rows(t.Context(), tc.query, nil)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff([][]any{tc.want}, rows); diff != "" {
				t.Errorf("-want +got:\n%s", diff)
			}
		})
	}
}

func TestStore_Rows_ColumnsParametersAndNothing(t *testing.T) {
	store := graphtest.New(t)
	columns, rows, err := store.Rows(t.Context(), "UNWIND $names AS name RETURN name, $n AS n", map[string]any{"names": []string{}, "n": 1})
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]string{"name", "n"}, columns); diff != "" {
		t.Errorf("columns of no row, -want +got:\n%s", diff)
	}
	if diff := cmp.Diff([][]any{}, rows); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}

func TestStore_Rows_RefusesToWrite(t *testing.T) {
	store := graphtest.New(t)
	apply(t, store, graph.Change{Graph: first()})
	before := export(t, store)
	for _, tc := range []struct{ name, query string }{
		{"create", "CREATE (n:Actor {key: 'x'}) RETURN n"},
		{"set behind a match", "MATCH (n:Actor) SET n.name = 'x' RETURN n"},
		{"delete", "MATCH (n) DETACH DELETE n"},
		{"merge in a subquery", "CALL { MERGE (n:Actor {key: 'x'}) RETURN n } RETURN n"},
		{"profile runs what it measures", "PROFILE CREATE (n:Actor {key: 'x'}) RETURN n"},
		{"behind a comment", "// only looking\n/* really */ profile CREATE (n:Actor {key: 'x'})"},
		{"index", "CREATE INDEX evil FOR (n:Actor) ON (n.evil)"},
		{"constraint", "DROP CONSTRAINT actor_key"},
		{"transactions of its own", "MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS"},
		{"procedure that writes", "CALL db.createLabel('Evil')"},
		{"user", "CREATE USER evil SET PASSWORD 'evilevil'"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			if _, _, err := store.Rows(t.Context(), tc.query, nil); !errors.Is(err, graph.ErrWrites) {
				t.Errorf("got %v, want %v", err, graph.ErrWrites)
			}
		})
	}
	if diff := cmp.Diff(before, export(t, store)); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}

// The second lock on the same door: without the question for its kind, the server still refuses to write.
func TestStore_ReadTransactionsCannotWrite(t *testing.T) {
	store := graphtest.New(t)
	if err := store.RunReading(t.Context(), "CREATE (n:Actor {key: 'x'})"); err == nil {
		t.Error("a read transaction wrote")
	}
	if got := export(t, store); got != "" {
		t.Errorf("wrote %s", got)
	}
}

func TestStore_Rows_TellsWhatIsWrongWithAQuery(t *testing.T) {
	store := graphtest.New(t)
	for _, tc := range []struct{ name, query, want string }{
		{"syntax", "MATCH (n RETURN n", "Invalid input"},
		{"parameter", "RETURN $missing", "missing"},
		{"variable", "RETURN n", "`n` not defined"},
		{"at run time", "UNWIND [1] AS x RETURN 1 / (x - 1)", "/ by zero"},
		{"empty", "", ""},
	} {
		t.Run(tc.name, func(t *testing.T) {
			_, _, err := store.Rows(t.Context(), tc.query, nil)
			if !errors.Is(err, graph.ErrQuery) || !strings.Contains(err.Error(), tc.want) {
				t.Errorf("got %v, want %q", err, tc.want)
			}
		})
	}
}

func TestStore_Rows_MayBringItsOwnExplain(t *testing.T) {
	store := graphtest.New(t)
	if _, rows, err := store.Rows(t.Context(), "// how\nEXPLAIN MATCH (n) RETURN n", nil); err != nil || len(rows) != 0 {
		t.Errorf("got %v, %v", rows, err)
	}
}

func TestStore_Each_EndsWhenTold(t *testing.T) {
	store := graphtest.New(t)
	enough, n := errors.New("enough"), 0
	_, err := store.Each(t.Context(), "UNWIND range(1, 1000000) AS i RETURN i", nil, func(row []any) error {
		if n++; n == 3 {
			return enough
		}
		return nil
	})
	if !errors.Is(err, enough) || n != 3 {
		t.Errorf("got %v after %d rows", err, n)
	}
}
