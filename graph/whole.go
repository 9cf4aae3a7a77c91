// SPDX-License-Identifier: Apache-2.0

package graph

import (
	"context"
	"fmt"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"summitry/cypher"
)

// Counts tells how many nodes of each label and relationships of each type there are; what there is none of is not in it.
type Counts struct {
	Nodes         map[string]int
	Relationships map[string]int
}

// Counts counts the graph. Nodes of other people's in the same database are not counted.
func (s *Store) Counts(ctx context.Context) (Counts, error) {
	var c Counts
	err := s.reading(ctx, func(r *reader) error {
		c = Counts{map[string]int{}, map[string]int{}}
		if err := r.each(ctx, "read/count-nodes", []row{nil}, into(c.Nodes)); err != nil {
			return err
		}
		return r.each(ctx, "read/count-relationships", []row{nil}, into(c.Relationships))
	})
	if err != nil {
		return Counts{}, fmt.Errorf("count graph: %w", err)
	}
	return c, nil
}

// into puts records of name and number into counts.
func into(counts map[string]int) func(*neo4j.Record) error {
	return func(rec *neo4j.Record) error {
		m := rec.AsMap()
		counts[text(m, "name")] = number(m, "number")
		return nil
	}
}

// wiped is how many nodes one transaction of Wipe takes away.
const wiped = 10000

// Wipe takes the whole graph away, in transactions of some thousand nodes; schema and nodes of other people's stay. It is the one method that may
// end half done; repeated, it goes on. It gives how many nodes went.
func (s *Store) Wipe(ctx context.Context) (nodes int, err error) {
	for _, name := range []string{"statements", "contacts", "articles", "topics", "places", "actors", "judgements"} {
		gone, err := s.inSteps(ctx, "wipe/"+name, "gone", wiped)
		nodes += gone
		if err != nil {
			return nodes, fmt.Errorf("wipe %s: %w", name, err)
		}
	}
	return nodes, nil
}

// inSteps runs a statement that changes at most limit things, each time in a transaction of its own, until none is left. It gives how many it
// changed, also where it fails; column counts those of one run.
func (s *Store) inSteps(ctx context.Context, file, column string, limit int) (changed int, err error) {
	for {
		n := 0
		err := s.write(ctx, func(tx neo4j.ManagedTransaction) error {
			n = 0
			w := &writer{tx: tx}
			return w.batch(ctx, cypher.Statement(file), row{"limit": limit}, func(r *neo4j.Record) error { return add(&n, r, column) })
		})
		if err != nil {
			return changed, s.later(ctx, err)
		}
		if changed += n; n < limit {
			return changed, nil
		}
	}
}
