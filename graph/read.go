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
	Path   string // of the file, as it was given
}

// Articles gives the state of those of the articles that the database holds; an article that is not there is not in the answer.
func (s *Store) Articles(ctx context.Context, keys []string) (map[string]State, error) {
	return s.states(ctx, "read/articles", keyRows(keys))
}

// ArticlesEnding gives the state of every article whose key ends with one of the names, in whatever folder.
func (s *Store) ArticlesEnding(ctx context.Context, names []string) (map[string]State, error) {
	rows := make([]row, 0, len(names))
	for _, name := range sorted(names) {
		rows = append(rows, row{"name": name})
	}
	return s.states(ctx, "read/articles-ending", rows)
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
			out[text(m, "key")] = State{SHA256: text(m, "sha256"), Reader: text(m, "reader"), Path: text(m, "path")}
			return nil
		})
	})
	if err != nil {
		return nil, fmt.Errorf("read articles: %w", err)
	}
	return out, nil
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
