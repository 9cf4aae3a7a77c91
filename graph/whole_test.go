// SPDX-License-Identifier: Apache-2.0

package graph_test

import (
	"errors"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"summitry/graph"
	"summitry/graph/graphtest"
)

func TestStore_CountsAndWipe_LeaveOtherPeoplesNodes(t *testing.T) {
	store := graphtest.New(t)
	ctx := t.Context()
	if err := store.RunWriting(ctx, "CREATE (:Foreign {key: 'mine'})"); err != nil {
		t.Fatal(err)
	}
	apply(t, store, graph.Change{Graph: first()})
	counts, err := store.Counts(ctx)
	if err != nil {
		t.Fatal(err)
	}
	want := graph.Counts{
		Nodes: map[string]int{
			"Actor": 4, "Person": 2, "Organisation": 1, "Outlet": 1, "Place": 3, "City": 1, "Country": 2, "Topic": 3,
			"Contact": 2, "Meeting": 1, "Call": 1, "Article": 1, "Statement": 3,
		},
		Relationships: map[string]int{
			"TOOK_PART_IN": 4, "TOOK_PLACE_IN": 1, "LIES_IN": 1, "DISCUSSED": 2, "NOT_DISCUSSED": 1, "REPORTED_BY": 1, "MET_AT": 2, "CALLED": 1,
			"ABOUT": 3, "STATED_IN": 3, "CLAIMED_BY": 3, "PUBLISHED_BY": 1,
		},
	}
	if diff := cmp.Diff(want, counts); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
	if n, err := store.Wipe(ctx); err != nil || n != 4+3+2+2+1+3 {
		t.Errorf("wiped %d nodes, %v", n, err)
	}
	if got := rows(t, store, "MATCH (n:Foreign) RETURN count(n)"); got != "1" {
		t.Errorf("%s foreign nodes are left, want 1", got)
	}
	if err := store.RunWriting(ctx, "MATCH (n:Foreign) DELETE n"); err != nil {
		t.Fatal(err)
	}
}

// What is written has no name that a question is told it may not have.
func TestNames_HoldAllThatIsWritten(t *testing.T) {
	store := graphtest.New(t)
	apply(t, store, graph.Change{Graph: first()})
	for kind, query := range map[string]string{
		"label":        "MATCH (n) UNWIND labels(n) AS name RETURN DISTINCT name",
		"relationship": "MATCH ()-[r]->() RETURN DISTINCT type(r) AS name",
		"property":     "MATCH (n) UNWIND keys(n) AS name RETURN DISTINCT name UNION MATCH ()-[r]->() UNWIND keys(r) AS name RETURN DISTINCT name",
	} {
		_, found, err := store.Rows(t.Context(), query, nil)
		if err != nil {
			t.Fatal(err)
		}
		known := graph.Names(kind)
		for _, row := range found {
			if !slices.Contains(known, row[0].(string)) {
				t.Errorf("Names(%q) lacks %v", kind, row[0])
			}
		}
	}
}

func TestStore_Schema_TwiceAndNewer(t *testing.T) {
	store := graphtest.New(t)
	ctx := t.Context()
	list := func() string {
		return rows(t, store, "SHOW CONSTRAINTS YIELD name RETURN name ORDER BY name") + rows(t, store, "SHOW INDEXES YIELD name, state RETURN name, state ORDER BY name")
	}
	before, last := list(), store.LastBookmarks(t)
	if err := store.Schema(ctx); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(before, list()); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
	if diff := cmp.Diff(last, store.LastBookmarks(t)); diff != "" {
		t.Errorf("a second Schema committed something, -want +got:\n%s", diff)
	}
	set := func(n int) {
		t.Helper()
		if err := store.SetVersion(ctx, n); err != nil {
			t.Fatal(err)
		}
	}
	set(graph.SchemaVersion + 1)
	defer set(graph.SchemaVersion)
	if err := store.Schema(ctx); !errors.Is(err, graph.ErrNewer) {
		t.Errorf("got %v, want %v", err, graph.ErrNewer)
	}
}
