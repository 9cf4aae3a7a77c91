// SPDX-License-Identifier: Apache-2.0

package graph_test

import (
	"fmt"
	"testing"

	"summitry/graph"
	"summitry/graph/graphtest"
)

const benchContacts, benchStatements = 1500, 10

// How many rows (nodes and relationships) a second are written to an empty graph, and compared in one that has them, with chunks of
// several sizes, and in many small changes, as a load does it. Run with -benchtime 3x.
func BenchmarkStore_Apply(b *testing.B) {
	for _, chunk := range []int{2000, 5000, 10000} {
		b.Run(fmt.Sprintf("chunk=%d", chunk), func(b *testing.B) {
			bench(b, chunk, graph.Change{Graph: generated(benchContacts, benchStatements)})
		})
	}
	b.Run("changes=15", func(b *testing.B) {
		store, n := graphtest.New(b), 0
		for b.Loop() {
			b.StopTimer()
			if _, err := store.Wipe(b.Context()); err != nil {
				b.Fatal(err)
			}
			b.StartTimer()
			for i := range benchContacts / 100 {
				w := apply(b, store, graph.Change{Graph: generatedUnder(fmt.Sprint(i, "-"), 100, benchStatements)})
				n += w.NodesCreated + w.RelationshipsCreated
			}
		}
		b.ReportMetric(float64(n)/b.Elapsed().Seconds(), "rows/s")
	})
}

func bench(b *testing.B, chunk int, changes ...graph.Change) {
	graphtest.New(b)
	config := graphtest.Config(b)
	config.Chunk = chunk
	store, err := graph.Open(b.Context(), config)
	if err != nil {
		b.Fatal(err)
	}
	defer store.Close(b.Context())
	total := 0
	b.Run("first", func(b *testing.B) {
		n := 0
		for b.Loop() {
			b.StopTimer()
			if _, err := store.Wipe(b.Context()); err != nil {
				b.Fatal(err)
			}
			b.StartTimer()
			atOnce(b, store, changes...)
			b.StopTimer()
			total = size(b, store)
			n += total
			b.StartTimer()
		}
		b.ReportMetric(float64(n)/b.Elapsed().Seconds(), "rows/s")
	})
	b.Run("again", func(b *testing.B) {
		n := 0
		for b.Loop() {
			atOnce(b, store, changes...)
			n += total
		}
		b.ReportMetric(float64(n)/b.Elapsed().Seconds(), "rows/s")
	})
}

// size is the number of nodes and relationships.
func size(b *testing.B, store *graph.Store) int {
	b.Helper()
	c, err := store.Counts(b.Context())
	if err != nil {
		b.Fatal(err)
	}
	n := 0
	for _, label := range []string{"Actor", "Place", "Topic", "Contact", "Article", "Statement"} {
		n += c.Nodes[label]
	}
	for _, number := range c.Relationships {
		n += number
	}
	return n
}
