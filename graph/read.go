// SPDX-License-Identifier: Apache-2.0

package graph

import (
	"context"
	"fmt"
	"log/slog"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"summitry/cypher"
)

// State is what the database knows of an article it holds.
type State struct {
	SHA256 string // of the bytes that were read
	Reader string // the version of rules and lexicon that read them
}

// Articles gives the state of those of the articles that the database holds; an article that is not there is not in the answer.
func (s *Store) Articles(ctx context.Context, keys []string) (map[string]State, error) {
	return s.states(ctx, "read/articles", keyRows(keys))
}

// AllArticles gives the state of every article in the database.
func (s *Store) AllArticles(ctx context.Context) (map[string]State, error) {
	return s.states(ctx, "read/article-list", []row{nil})
}

func (s *Store) states(ctx context.Context, file string, rows []row) (map[string]State, error) {
	var out map[string]State
	err := s.reading(ctx, func(r *reader) error {
		out = map[string]State{}
		return r.each(ctx, file, rows, func(rec *neo4j.Record) error {
			m := rec.AsMap()
			out[text(m, "key")] = State{SHA256: text(m, "sha256"), Reader: text(m, "reader")}
			return nil
		})
	})
	if err != nil {
		return nil, fmt.Errorf("read articles: %w", err)
	}
	return out, nil
}

// Block names contacts that can be the same: those of a kind that two actors had with each other, among others perhaps, or those in which one
// actor is the only one known. The order of A and B does not matter.
type Block struct {
	Kind string // Meeting, Call
	A, B string // actor keys; B is "" for one actor alone
}

// Blocks gives the blocks that c is in: each two of its participants, or its only one. They are sorted.
func (c Contact) Blocks() []Block { return sortedBlocks(blocks(c.Kind, sorted(c.Participants))) }

// Connected gives the part of the graph that hangs together with blocks and articles: the contacts that articles speak of and those in blocks, the
// contacts in the blocks of these, and so on until none is added. With them come all statements about them (in the order of article, telling and
// place in the text), and the articles, actors, places and topics they refer to, each sorted by key. Applied again as it is, it changes nothing;
// what follows from it follows from the whole graph.
func (s *Store) Connected(ctx context.Context, blocks []Block, articles []string) (Graph, error) {
	var g Graph
	err := s.reading(ctx, func(r *reader) error {
		contacts, err := r.connected(ctx, blocks, articles)
		if err != nil {
			return err
		}
		g, err = r.graph(ctx, contacts)
		return err
	})
	if err != nil {
		return Graph{}, fmt.Errorf("read connected contacts: %w", err)
	}
	return g, nil
}

// reader reads within one transaction.
type reader struct {
	tx    neo4j.ManagedTransaction
	chunk int
	log   *slog.Logger
}

// reading runs work in one read transaction; work may be repeated and starts from nothing each time.
func (s *Store) reading(ctx context.Context, work func(*reader) error) error {
	err := s.read(ctx, func(tx neo4j.ManagedTransaction) error { return work(&reader{tx, s.config.Chunk, s.config.Log}) })
	if err != nil {
		return s.later(ctx, err)
	}
	return nil
}

// each sends rows to an embedded statement, chunk by chunk, and hands every record to take. No rows, no statement.
func (r *reader) each(ctx context.Context, file string, rows []row, take func(*neo4j.Record) error) error {
	w := &writer{tx: r.tx, chunk: r.chunk, log: r.log}
	return w.run(ctx, file, cypher.Statement(file), rows, take)
}

func keyRows(keys []string) []row {
	rows := make([]row, 0, len(keys))
	for _, key := range sorted(keys) {
		rows = append(rows, row{"key": key})
	}
	return rows
}
