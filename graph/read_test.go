// SPDX-License-Identifier: Apache-2.0

package graph_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"summitry/graph"
	"summitry/graph/graphtest"
)

func TestStore_Articles(t *testing.T) {
	store := graphtest.New(t)
	apply(t, store, graph.Change{Graph: first()})
	want := map[string]graph.State{"article/a": {SHA256: article("a").SHA256, Reader: "1", Path: "a.txt"}}
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
func TestView_Contacts_GivesBackWhatWasWritten(t *testing.T) {
	store := graphtest.New(t)
	g := first()
	g.Contacts[1].Caller = "person/thal"
	apply(t, store, graph.Change{Graph: g})
	got, err := store.Ask(t.Context(), graph.Question{Articles: []string{"article/a"}})
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

// Each look finds what it asks for, of its kind, with enough of its actors, and nothing else.
func TestView_Contacts(t *testing.T) {
	store := graphtest.New(t)
	between := func(key, day, place string, actors ...string) graph.Contact {
		c := meeting()
		c.Key, c.Participants, c.Places = "contact/"+key, actors, []string{place}
		c.Date, c.From, c.To = day, day, day
		return c
	}
	contacts := []graph.Contact{
		between("pair", "2024-03-07", "city/hafen", "person/berg", "person/thal"),
		between("three", "2024-03-20", "city/berghof", "person/berg", "person/thal", "person/wald"),
		between("alone", "2024-03-07", "city/hafen", "person/berg"),
		between("alone-0123abcd", "2024-04-01", "city/hafen", "person/berg"),
		between("alone-too", "2024-04-01", "city/hafen", "person/wald"),
	}
	ring := call()
	ring.Key, ring.Participants = "contact/ring", []string{"person/berg", "person/thal"}
	contacts = append(contacts, ring)
	var articles []graph.Article
	var statements []graph.Statement
	for i, c := range contacts {
		name := c.Key[len("contact/"):]
		a := article(name)
		a.Published = [...]string{"2024-03-08", "2024-03-21", "2024-03-08", "2024-04-02", "2024-04", ""}[i]
		articles = append(articles, a)
		found := graph.Found{
			Kind: c.Kind, Actors: c.Participants, Dates: []string{c.Date}, Places: c.Places, Occasions: []string{"Gipfel (der G20): \"Runde\""},
			Ordinals: []string{fmt.Sprint(i + 1)},
		}
		if len(a.Published) == len("2024-04-02") {
			found.Printed = []string{a.Published}
		}
		contacts[i].FoundBy = found.By()
		for n, st := range []graph.Statement{
			{Field: "kind", Value: "x"},
			{Field: "date", Value: c.Date},
			{Field: "occasion", Value: found.Occasions[0]},
			{Field: "ordinal", Value: fmt.Sprint(i + 1)},
			{Field: "place", Value: strings.Join(c.Places, "")},
		} {
			s := statement(name, c.Key, n+1)
			s.Field, s.Value = st.Field, st.Value
			statements = append(statements, s)
		}
	}
	apply(t, store, graph.Change{Graph: with(articles, contacts, statements...)})
	look := func(need int, with graph.Look, actors ...string) graph.Question {
		with.Kind, with.Need, with.Actors = "Meeting", need, actors
		return graph.Question{Looks: []graph.Look{with}}
	}
	for _, tc := range []struct {
		name string
		q    graph.Question
		want []string
	}{
		{"of an article", graph.Question{Articles: []string{"article/three"}}, []string{"contact/three"}},
		{"under a key, with a suffix or without", graph.Question{Keys: []string{"contact/alone"}}, []string{"contact/alone", "contact/alone-0123abcd"}},
		{"on a day, between two of more", look(2, graph.Look{Found: graph.Found{Dates: []string{"2024-03-20"}}}, "person/thal", "person/wald"), []string{"contact/three"}},
		{"on a day, not between others", look(2, graph.Look{Found: graph.Found{Dates: []string{"2024-03-20"}}}, "person/thal", "org/amt"), nil},
		{"on a day, with one", look(1, graph.Look{Found: graph.Found{Dates: []string{"2024-03-07"}}}, "person/berg"), []string{"contact/alone", "contact/pair"}},
		{"in a month", look(2, graph.Look{Periods: []string{"2024-03-"}}, "person/berg", "person/thal"), []string{"contact/pair", "contact/three"}},
		{"printed on a day", look(1, graph.Look{Found: graph.Found{Printed: []string{"2024-03-08", "2024-04-02"}}}, "person/berg"), []string{"contact/alone", "contact/alone-0123abcd", "contact/pair"}},
		{"in a place, whenever", look(2, graph.Look{Found: graph.Found{Places: []string{"city/berghof"}}}, "person/berg", "person/thal"), []string{"contact/three"}},
		{"at an occasion", look(2, graph.Look{Found: graph.Found{Occasions: []string{"Gipfel (der G20): \"Runde\""}}}, "person/berg", "person/thal"), []string{"contact/pair", "contact/three"}},
		{"with a number", look(2, graph.Look{Found: graph.Found{Ordinals: []string{"1"}}}, "person/berg", "person/thal"), []string{"contact/pair"}},
		{"in a place, with any two of many", look(2, graph.Look{Found: graph.Found{Places: []string{"city/berghof"}}},
			"person/berg", "person/wald", "org/amt", "org/bund", "org/club", "org/dorf", "org/eiche"), []string{"contact/three"}},
		{"nothing", graph.Question{Articles: []string{"article/unknown"}}, nil},
	} {
		t.Run(tc.name, func(t *testing.T) {
			g, err := store.Ask(t.Context(), tc.q)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(tc.want, contactKeys(g)); diff != "" {
				t.Errorf("-want +got:\n%s", diff)
			}
		})
	}
	t.Run("written by an older program", func(t *testing.T) {
		before := export(t, store)
		if err := store.RunWriting(t.Context(), "MATCH (c:Contact) REMOVE c.found_by"); err != nil {
			t.Fatal(err)
		}
		if err := store.SetVersion(t.Context(), graph.SchemaVersion-1); err != nil {
			t.Fatal(err)
		}
		if err := store.Schema(t.Context()); err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(before, export(t, store)); diff != "" {
			t.Errorf("-want +got:\n%s", diff)
		}
	})
	g, err := store.Ask(t.Context(), graph.Question{Articles: []string{"article/three", "article/pair"}}, "contact/pair")
	if diff := cmp.Diff([]string{"contact/three"}, contactKeys(g)); err != nil || diff != "" {
		t.Errorf("but what is known: %v, -want +got:\n%s", err, diff)
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
