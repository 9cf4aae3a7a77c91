// SPDX-License-Identifier: Apache-2.0

package graph_test

import (
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
func TestStore_Connected_GivesBackWhatWasWritten(t *testing.T) {
	store := graphtest.New(t)
	g := first()
	g.Contacts[1].Caller = "person/thal"
	apply(t, store, graph.Change{Graph: g})
	got, err := store.Connected(t.Context(), nil, []string{"article/a"})
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

func TestStore_ContactsIn(t *testing.T) {
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
			got, err := store.ContactsIn(t.Context(), []graph.Block{tc.block})
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(tc.want, got); diff != "" {
				t.Errorf("-want +got:\n%s", diff)
			}
		})
	}
}

func TestStore_Connected(t *testing.T) {
	store := graphtest.New(t)
	between := func(key string, actors ...string) graph.Contact {
		c := meeting()
		c.Key, c.Participants = "contact/"+key, actors
		return c
	}
	// A chain of three by common pairs, one that shares a single actor only, and one alone.
	contacts := []graph.Contact{
		between("1", "person/berg", "person/thal"),
		between("2", "person/berg", "person/thal", "person/wald"),
		between("3", "person/wald", "person/thal", "state/nordland"),
		between("apart", "person/berg", "state/suedland"),
		between("alone", "person/berg"),
	}
	var articles []graph.Article
	var statements []graph.Statement
	for _, c := range contacts {
		name := c.Key[len("contact/"):]
		articles, statements = append(articles, article(name)), append(statements, statement(name, c.Key, 1))
	}
	apply(t, store, graph.Change{Graph: with(articles, contacts, statements...)})
	for _, tc := range []struct {
		name     string
		blocks   []graph.Block
		articles []string
		want     []string
	}{
		{"from a block to the end of the chain", []graph.Block{{Kind: "Meeting", A: "person/thal", B: "person/berg"}}, nil, []string{"contact/1", "contact/2", "contact/3"}},
		{"from an article to the other end", nil, []string{"article/3"}, []string{"contact/1", "contact/2", "contact/3"}},
		{"one that hangs on nothing", nil, []string{"article/alone"}, []string{"contact/alone"}},
		{"both ways at once", []graph.Block{{Kind: "Meeting", A: "person/berg"}}, []string{"article/apart"}, []string{"contact/alone", "contact/apart"}},
		{"nothing", nil, []string{"article/unknown"}, nil},
	} {
		t.Run(tc.name, func(t *testing.T) {
			g, err := store.Connected(t.Context(), tc.blocks, tc.articles)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(tc.want, contactKeys(g)); diff != "" {
				t.Errorf("-want +got:\n%s", diff)
			}
		})
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
