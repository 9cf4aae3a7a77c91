// SPDX-License-Identifier: Apache-2.0

package graph

import (
	"context"
	"errors"
	"fmt"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"summitry/cypher"
)

// ErrConflict is returned by Apply and Revise where somebody who does not go through this package wrote the same nodes at the same time, again
// and again. Nothing has been written.
var ErrConflict = errors.New("somebody else writes the same nodes")

// attempts bounds how often Apply starts anew after another writer came in between.
const attempts = 4

// Apply makes c stand, wholly or not at all: one write transaction, repeated after passing errors. What stands already is compared and not
// written, so that a second Apply of the same change commits nothing. An error leaves the graph as it was before the call.
//
// Why one transaction: the fastest way known to fill a Neo4j splits each relationship type over two sessions. Two sessions are two
// transactions, and a load that dies between them leaves contacts whose statements are half there. Here a change is a batch of articles with
// the contacts they touch, so each transaction is small, memory is bounded by the batch, and the promise that a failed load leaves the graph
// as it was before that batch needs no repair. The rest of the recipe stands: constraints first, nodes before relationships, one UNWIND for
// each label and type, chunks of thousands of rows in the order of their keys.
func (s *Store) Apply(ctx context.Context, c Change) (Written, error) {
	return s.Revise(ctx, func(*View) (Change, error) { return c, nil })
}

// Try tells what Apply would write, and writes nothing: the same work, rolled back.
func (s *Store) Try(ctx context.Context, c Change) (Written, error) {
	return s.TryRevise(ctx, func(*View) (Change, error) { return c, nil })
}

// Revise applies the change that work makes of the graph as it stands. Reading, computing and writing are one transaction, and writers come one
// after the other: what two of them compute of the same contact at the same time would miss what the other one adds. The transaction is
// repeated after passing errors, so work starts from nothing each time; its errors are given back.
func (s *Store) Revise(ctx context.Context, work func(*View) (Change, error)) (Written, error) {
	return s.revise(ctx, work, nil)
}

// TryRevise tells what Revise would write, and writes nothing.
func (s *Store) TryRevise(ctx context.Context, work func(*View) (Change, error)) (Written, error) {
	return s.revise(ctx, work, errRollback)
}

// errRollback makes the transaction of a trial go back.
var errRollback = errors.New("roll back")

func (s *Store) revise(ctx context.Context, work func(*View) (Change, error), end error) (Written, error) {
	for attempt := 1; ; attempt++ {
		var written Written
		err := s.write(ctx, func(tx neo4j.ManagedTransaction) error {
			if err := exhaust(ctx, tx, cypher.Statement("schema/lock"), nil); err != nil {
				return fmt.Errorf("wait for other writers: %w", err)
			}
			c, err := work(&View{&reader{tx, s.config.Chunk, s.config.Log}})
			if err != nil {
				return err
			}
			p, err := plan(c)
			if err != nil {
				return err
			}
			w := &writer{tx: tx, chunk: s.config.Chunk, log: s.config.Log, stored: set{}, lost: set{}, loose: loose{set{}, set{}, set{}}}
			if err := w.all(ctx, p); err != nil {
				return err
			}
			written = w.written
			return end
		})
		switch {
		case err == nil, end != nil && errors.Is(err, end):
			s.config.Log.Debug("applied", "written", written, "attempt", attempt)
			return written, nil
		case !raced(err) || ctx.Err() != nil:
			return Written{}, fmt.Errorf("apply change: %w", s.later(ctx, err))
		case attempt == attempts:
			return Written{}, fmt.Errorf("apply change: %w: %w", ErrConflict, err)
		}
		s.config.Log.Debug("another writer came in between, starting anew", "attempt", attempt, "cause", err)
	}
}

// raced tells whether another writer caused err: a key that appeared after it was looked for, or a node that went or got a relationship.
func raced(err error) bool {
	var server *neo4j.Neo4jError
	if errors.As(err, &server) {
		return server.Code == "Neo.ClientError.Schema.ConstraintValidationFailed" || server.Code == "Neo.ClientError.Statement.EntityNotFound"
	}
	return errors.Is(err, errMissing)
}

// all is the order in which a change is written.
func (w *writer) all(ctx context.Context, p *planned) error {
	for _, step := range []func(context.Context, *planned) error{
		w.nodes,
		w.remove,
		w.statements,
		w.relationships,
		w.outlets,
		w.judgements,
		w.drop,
		w.evidence,
		w.orphans,
	} {
		if err := step(ctx, p); err != nil {
			return err
		}
	}
	return nil
}

// nodes makes nodes stand, without what hangs on them.
func (w *writer) nodes(ctx context.Context, p *planned) error {
	for _, step := range []struct {
		file string
		rows []row
		diff *Diff
	}{
		{"load/actors", p.actors, nil},
		{"load/places", p.places, nil},
		{"load/place-topics", p.placeTopics, nil},
		{"load/topics", p.topics, nil},
		{"load/articles", p.articles, &w.written.Articles},
		{"load/contacts", p.contacts, &w.written.Contacts},
	} {
		if step.file == "load/articles" {
			// Asked before they are written: the statements of an article that is not there need not be looked for.
			if err := w.known(ctx, p); err != nil {
				return err
			}
		}
		if err := w.stand(ctx, step.file, step.rows, step.diff); err != nil {
			return err
		}
	}
	return nil
}

// relationships makes each contact, place and article have exactly what it should: surplus goes, what is missing comes.
func (w *writer) relationships(ctx context.Context, p *planned) error {
	for _, step := range []struct {
		file  string
		rows  []row
		loose []set // where the keys at the far end go when they lose a relationship
		gone  error // what it means when a node at the far end is not there
	}{
		{"load/same-as", p.sameAs, []set{w.loose.actors}, errMissing},
		{"load/lies-in", p.liesIn, []set{w.loose.places}, errMissing},
		{"load/published-by", p.publishedBy, []set{w.loose.actors}, errMissing},
		{"load/copy-of", p.copyOf, nil, ErrInvalid},
		{"load/took-part-in", p.tookPartIn, []set{w.loose.actors}, errMissing},
		{"load/took-place-in", p.tookPlaceIn, []set{w.loose.places}, errMissing},
		{"load/discussed", p.discussed, []set{w.loose.topics}, errMissing},
		{"load/not-discussed", p.notDiscussed, []set{w.loose.topics}, errMissing},
		{"load/reported-by", p.reportedBy, []set{w.loose.actors}, errMissing},
		{"load/may-be", p.mayBe, nil, ErrInvalid},
		{"load/met-at", p.metAt, []set{w.loose.actors, w.loose.places}, errMissing},
		{"load/called", p.called, []set{w.loose.actors, w.loose.actors}, errMissing},
	} {
		if err := w.exactly(ctx, step.file, step.rows, keeps, step.loose, step.gone); err != nil {
			return err
		}
	}
	return nil
}

// outlets names those that no lexicon describes by what all their articles print.
func (w *writer) outlets(ctx context.Context, p *planned) error {
	names, byKey := map[string][]string{}, map[string]string{}
	for _, r := range p.articles {
		if name, ok := r["properties"].(row)["outlet"].(string); ok {
			byKey[r["key"].(string)] = name
		}
	}
	for _, r := range p.publishedBy {
		for _, outlet := range r["keep"].([]string) {
			names[outlet] = append(names[outlet], byKey[r["key"].(string)])
		}
	}
	var rows []row
	for key, printed := range names {
		rows = append(rows, row{"key": key, "names": sorted(printed), "left": w.loose.actors[key]})
	}
	for key := range w.loose.actors {
		if names[key] == nil {
			rows = append(rows, row{"key": key, "names": []string{}, "left": true})
		}
	}
	return w.stand(ctx, "load/outlets", byRowKey(rows), nil)
}

// judgements makes them stand, and where the change has all of them no others.
func (w *writer) judgements(ctx context.Context, p *planned) error {
	if err := w.stand(ctx, "load/judgements", p.judgements, nil); err != nil || !p.judged {
		return err
	}
	keys := make([]string, 0, len(p.judgements))
	for _, r := range p.judgements {
		keys = append(keys, r["key"].(string))
	}
	if err := w.batch(ctx, cypher.Statement("withdraw/judgements"), row{"keep": keys}, func(*neo4j.Record) error { return nil }); err != nil {
		return fmt.Errorf("run withdraw/judgements: %w", err)
	}
	return nil
}

func keeps(r row) int { return len(r["keep"].([]string)) }
