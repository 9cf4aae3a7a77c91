// SPDX-License-Identifier: Apache-2.0

package graph_test

import (
	"fmt"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"summitry/graph"
	"summitry/graph/graphtest"
)

// Two writers that share actors, places and topics, one of which takes away what the other needs, end as if one had come after the other.
func TestStore_Apply_TwoAtOnce(t *testing.T) {
	store := graphtest.New(t)
	apply(t, store, graph.Change{Graph: generatedUnder("left", 60, 3)})
	want := export(t, store)
	for range 3 {
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

func atOnce(t *testing.T, store *graph.Store, changes ...graph.Change) {
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

// TestMeasure_Apply measures; it runs only with -run Measure -v and -count above 1 to warm the server up, and fails never. Rows are nodes and relationships.
func TestMeasure_Apply(t *testing.T) {
	if !testing.Verbose() {
		t.Skip("measures: wants -v")
	}
	const contacts, statements = 1500, 10
	for _, chunk := range []int{2000, 5000, 10000} {
		t.Run(fmt.Sprintf("one writer, chunks of %d", chunk), func(t *testing.T) {
			measure(t, chunk, graph.Change{Graph: generated(contacts, statements)})
		})
	}
	t.Run("two writers on disjoint halves", func(t *testing.T) {
		measure(t, 5000, graph.Change{Graph: generatedUnder("a", contacts/2, statements)}, graph.Change{Graph: generatedUnder("b", contacts/2, statements)})
	})
	t.Run("one writer, a batch of 100 contacts at a time", func(t *testing.T) {
		store := graphtest.New(t)
		began, n := time.Now(), 0
		for i := range contacts / 100 {
			w := apply(t, store, graph.Change{Graph: generatedUnder(fmt.Sprint(i, "-"), 100, statements)})
			n += w.NodesCreated + w.RelationshipsCreated
		}
		report(t, "batches", n, began)
	})
}

func measure(t *testing.T, chunk int, changes ...graph.Change) {
	t.Helper()
	graphtest.New(t)
	config := graphtest.Config(t)
	config.Chunk = chunk
	store, err := graph.Open(t.Context(), config)
	if err != nil {
		t.Fatal(err)
	}
	defer store.Close(t.Context())
	began := time.Now()
	atOnce(t, store, changes...)
	took := began
	counts, err := store.Counts(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	n := counts.Nodes["Actor"] + counts.Nodes["Place"] + counts.Nodes["Topic"] + counts.Nodes["Contact"] + counts.Nodes["Article"] + counts.Nodes["Statement"]
	for _, r := range counts.Relationships {
		n += r
	}
	report(t, "first load", n, took)
	began = time.Now()
	atOnce(t, store, changes...)
	report(t, "second load", n, began)
}

func report(t *testing.T, what string, n int, began time.Time) {
	t.Helper()
	took := time.Since(began)
	t.Logf("%s: %d rows in %.2f s, %.0f rows/s", what, n, took.Seconds(), float64(n)/took.Seconds())
}
