// SPDX-License-Identifier: Apache-2.0

package graph_test

import (
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
