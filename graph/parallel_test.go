// SPDX-License-Identifier: Apache-2.0

package graph_test

import (
	"fmt"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"

	"summitry/graph"
	"summitry/graph/graphtest"
)

// Two writers that share actors, places and topics, one of which takes away what the other needs, end as if one had come after the other.
func TestStore_Apply_TwoAtOnce(t *testing.T) {
	store := graphtest.New(t)
	apply(t, store, graph.Change{Graph: generatedUnder("left", 60, 3)})
	want := export(t, store)
	for range 2 {
		coming, leaving := generatedUnder("right", 60, 3), graph.Change{}
		for _, a := range generatedUnder("left", 60, 3).Articles {
			leaving.Withdraw = append(leaving.Withdraw, a.Key)
		}
		atOnce(t, store, graph.Change{Graph: coming}, leaving)
		back := graph.Change{}
		for _, a := range coming.Articles {
			back.Withdraw = append(back.Withdraw, a.Key)
		}
		atOnce(t, store, graph.Change{Graph: generatedUnder("left", 60, 3)}, back)
		if diff := cmp.Diff(want, export(t, store)); diff != "" {
			t.Fatalf("-want +got:\n%s", diff)
		}
	}
}

// What is computed from the graph and written to it happens in one: two that count the same articles at the same time do not miss each other's.
func TestStore_Revise_TwoAtOnce(t *testing.T) {
	store := graphtest.New(t)
	const each = 12
	var all sync.WaitGroup
	for _, who := range []string{"left", "right"} {
		all.Go(func() {
			for n := range each {
				_, err := store.Revise(t.Context(), func(v *graph.View) (graph.Change, error) {
					c := meeting()
					stored, err := v.Contacts(t.Context(), graph.Question{Keys: []string{c.Key}}, nil)
					if err != nil {
						return graph.Change{}, err
					}
					name := fmt.Sprint(who, n)
					c.Articles = len(stored.Articles) + 1
					return graph.Change{Graph: with(append(stored.Articles, article(name)), []graph.Contact{c}, append(stored.Statements, statement(name, c.Key, 1))...)}, nil
				})
				if err != nil {
					t.Error(err)
				}
			}
		})
	}
	all.Wait()
	g, err := store.Ask(t.Context(), graph.Question{Keys: []string{meeting().Key}})
	if err != nil || len(g.Contacts) != 1 || g.Contacts[0].Articles != 2*each || len(g.Articles) != 2*each {
		t.Errorf("got %v, %d articles and %+v, want all %d", err, len(g.Articles), g.Contacts, 2*each)
	}
}

func atOnce(t testing.TB, store *graph.Store, changes ...graph.Change) {
	t.Helper()
	var all sync.WaitGroup
	for _, c := range changes {
		all.Go(func() {
			if _, err := store.Apply(t.Context(), c); err != nil {
				t.Error(err)
			}
		})
	}
	all.Wait()
}
