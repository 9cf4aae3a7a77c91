// SPDX-License-Identifier: Apache-2.0

package graph_test

import (
	"errors"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"summitry/graph"
	"summitry/graph/graphtest"
)

func TestStore_Articles(t *testing.T) {
	store := graphtest.New(t)
	apply(t, store, graph.Change{Graph: first()})
	want := map[string]graph.State{"article/a": {SHA256: article("a").SHA256, Reader: "1"}}
	got, err := store.Articles(t.Context(), []string{"article/a", "article/b"})
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("asked for, -want +got:\n%s", diff)
	}
	if got, err = store.AllArticles(t.Context()); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("all, -want +got:\n%s", diff)
	}
	if got, err := store.Articles(t.Context(), nil); err != nil || len(got) != 0 {
		t.Errorf("nothing asked: got %v, %v", got, err)
	}
}

// What is read back is what was written, so that it can be computed with and written again.
func TestStore_Neighbours_GivesBackWhatWasWritten(t *testing.T) {
	store := graphtest.New(t)
	g := first()
	g.Contacts[1].Caller = "person/thal"
	apply(t, store, graph.Change{Graph: g})
	blocks, err := store.BlocksOf(t.Context(), []string{"article/a"})
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]graph.Block{{"Call", "person/berg", "person/thal"}, {"Meeting", "person/berg", "person/thal"}}, blocks); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
	got, err := store.Neighbours(t.Context(), blocks)
	if err != nil {
		t.Fatal(err)
	}
	want := g
	want.Actors = pick(g.Actors, func(a graph.Actor) string { return a.Key }, "org/amt", "outlet/bote", "person/berg", "person/thal")
	want.Places = pick(g.Places, func(p graph.Place) string { return p.Key }, "city/hafen", "state/nordland", "state/suedland")
	want.Topics = pick(g.Topics, func(t graph.Topic) string { return t.Key }, "topic/gas", "topic/suedland", "topic/zoelle")
	sortKeys := cmpopts.SortSlices(func(a, b any) bool { return key(a) < key(b) })
	if diff := cmp.Diff(want, got, sortKeys, cmpopts.EquateEmpty()); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
	if w := apply(t, store, graph.Change{Graph: got}); !w.Nothing() {
		t.Errorf("applied as read: %+v", w)
	}
}

func TestStore_Neighbours_Blocks(t *testing.T) {
	store := graphtest.New(t)
	three, alone, both := meeting(), meeting(), call()
	three.Key, three.Participants = "contact/three", []string{"person/berg", "person/thal", "person/wald"}
	alone.Key, alone.Participants = "contact/alone", []string{"person/berg"}
	both.Key, both.Participants = "contact/both", []string{"person/berg", "person/wald"}
	apply(t, store, graph.Change{Graph: with([]graph.Article{article("a")}, []graph.Contact{three, alone, both},
		statement("a", three.Key, 1), statement("a", alone.Key, 2), statement("a", both.Key, 3))})
	for _, tc := range []struct {
		name  string
		block graph.Block
		want  []string
	}{
		{"two of three", graph.Block{Kind: "Meeting", A: "person/thal", B: "person/wald"}, []string{"contact/three"}},
		{"in either order", graph.Block{Kind: "Meeting", A: "person/wald", B: "person/thal"}, []string{"contact/three"}},
		{"of the kind only", graph.Block{Kind: "Call", A: "person/berg", B: "person/wald"}, []string{"contact/both"}},
		{"alone, not among others", graph.Block{Kind: "Meeting", A: "person/berg"}, []string{"contact/alone"}},
		{"not together", graph.Block{Kind: "Call", A: "person/berg", B: "person/thal"}, nil},
		{"unknown", graph.Block{Kind: "Call", A: "person/nobody"}, nil},
	} {
		t.Run(tc.name, func(t *testing.T) {
			g, err := store.Neighbours(t.Context(), []graph.Block{tc.block})
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, c := range g.Contacts {
				got = append(got, c.Key)
			}
			if diff := cmp.Diff(tc.want, got); diff != "" {
				t.Errorf("-want +got:\n%s", diff)
			}
		})
	}
}

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

func pick[T any](nodes []T, key func(T) string, keys ...string) []T {
	return slices.DeleteFunc(slices.Clone(nodes), func(n T) bool { return !slices.Contains(keys, key(n)) })
}

func key(n any) string {
	switch n := n.(type) {
	case graph.Actor:
		return n.Key
	case graph.Place:
		return n.Key
	case graph.Topic:
		return n.Key
	case graph.Contact:
		return n.Key
	case graph.Statement:
		return n.Key
	case graph.Article:
		return n.Key
	case string:
		return n
	}
	return ""
}
