// SPDX-License-Identifier: Apache-2.0

package graph

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"summitry/cypher"
)

// errMissing says that a node which a relationship needs is not there, although the change is sound: another writer removed it.
var errMissing = errors.New("a node is gone")

type set map[string]bool

func (s set) add(keys ...string) {
	for _, key := range keys {
		s[key] = true
	}
}

// without gives the elements of s that are not in o.
func (s set) without(o set) set {
	out := set{}
	for key := range s {
		if !o[key] {
			out.add(key)
		}
	}
	return out
}

// rows are the elements of s, each with nothing to keep.
func (s set) rows() []row {
	var rows []row
	for key := range s {
		rows = append(rows, keep(key, nil))
	}
	return byRowKey(rows)
}

// loose are nodes that lost a relationship and may be orphans now.
type loose struct{ actors, places, topics set }

// writer is one attempt at a change, within one transaction.
type writer struct {
	tx      neo4j.ManagedTransaction
	chunk   int
	log     *slog.Logger
	written Written
	stored  set // articles that were there before
	lost    set // contacts that lost a statement
	loose   loose
}

// run sends rows to one statement, chunk by chunk, counts what it changed and hands every record to take. No rows, no statement.
func (w *writer) run(ctx context.Context, name, text string, rows []row, take func(*neo4j.Record) error) error {
	began, batch := time.Now(), 0
	for chunk := range slices.Chunk(rows, w.chunk) {
		batch++
		if err := w.batch(ctx, text, row{"rows": chunk}, take); err != nil {
			return fmt.Errorf("run %s batch %d: %w", name, batch, err)
		}
	}
	if batch > 0 {
		w.log.Debug("sent", "statement", name, "rows", len(rows), "took", time.Since(began))
	}
	return nil
}

func (w *writer) batch(ctx context.Context, text string, params row, take func(*neo4j.Record) error) error {
	result, err := w.tx.Run(ctx, text, params)
	if err != nil {
		return err
	}
	for result.Next(ctx) {
		if err := take(result.Record()); err != nil {
			return err
		}
	}
	summary, err := result.Consume(ctx)
	if err != nil {
		return err
	}
	w.written.count(summary.Counters())
	return nil
}

// stand writes nodes of one label; the statement answers with how many it touched.
func (w *writer) stand(ctx context.Context, file string, rows []row, diff *Diff) error {
	before, touched := w.written.NodesCreated, 0
	err := w.run(ctx, file, cypher.Statement(file), rows, func(r *neo4j.Record) error { return add(&touched, r, "changed") })
	if err != nil || diff == nil {
		return err
	}
	created := w.written.NodesCreated - before
	diff.New += created
	diff.Changed += touched - created
	return nil
}

// exactly removes the surplus relationships of one type and writes the missing ones. The keys at the far ends of those removed go to loose,
// column by column. Fewer ends found than asked for is gone.
func (w *writer) exactly(ctx context.Context, file string, rows []row, count func(row) int, loose []set, gone error) error {
	texts := cypher.Statements(file)
	err := w.run(ctx, file, texts[0], rows, func(r *neo4j.Record) error { return collect(r, loose) })
	if err != nil {
		return err
	}
	var wanted []row
	want := 0
	for _, r := range rows {
		if n := count(r); n > 0 {
			wanted, want = append(wanted, r), want+n
		}
	}
	matched := 0
	err = w.run(ctx, file, texts[1], wanted, func(r *neo4j.Record) error { return add(&matched, r, "matched") })
	if err != nil {
		return err
	}
	return complete(file, want, matched, gone)
}

// complete compares the ends a statement was to find with those it found: a row that matches nothing is silent in Cypher.
func complete(name string, want, got int, gone error) error {
	if want != got {
		return fmt.Errorf("run %s: %w: %d of %d ends found", name, gone, got, want)
	}
	return nil
}

// add adds the number in a column of r to n.
func add(n *int, r *neo4j.Record, column string) error {
	v, _, err := neo4j.GetRecordValue[int64](r, column)
	*n += int(v)
	return err
}

// collect puts the columns of r, keys or lists of keys, into sets, one each.
func collect(r *neo4j.Record, into []set) error {
	for i, to := range into {
		switch v := r.Values[i].(type) {
		case nil:
		case string:
			to.add(v)
		case []any:
			for _, key := range v {
				s, ok := key.(string)
				if !ok {
					return fmt.Errorf("read %s: want a key, got %T", r.Keys[i], key)
				}
				to.add(s)
			}
		default:
			return fmt.Errorf("read %s: want a key, got %T", r.Keys[i], v)
		}
	}
	return nil
}

// count adds what the server says it changed. Writing a value that is there already counts as a property set, which is why statements compare
// before they set.
func (w *Written) count(c neo4j.Counters) {
	w.NodesCreated += c.NodesCreated()
	w.NodesDeleted += c.NodesDeleted()
	w.RelationshipsCreated += c.RelationshipsCreated()
	w.RelationshipsDeleted += c.RelationshipsDeleted()
	w.PropertiesSet += c.PropertiesSet()
	w.LabelsAdded += c.LabelsAdded()
	w.LabelsRemoved += c.LabelsRemoved()
}
