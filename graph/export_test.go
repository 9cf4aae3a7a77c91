// SPDX-License-Identifier: Apache-2.0

package graph

import (
	"context"
	"slices"
	"testing"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"summitry/cypher"
)

// LastBookmarks gives what the server says was committed last, to tests outside the package: a transaction that commits nothing leaves it as it is.
func (s *Store) LastBookmarks(t *testing.T) []string {
	t.Helper()
	session := s.session(t.Context(), neo4j.AccessModeWrite)
	defer session.Close(t.Context())
	_, err := session.ExecuteWrite(t.Context(), func(tx neo4j.ManagedTransaction) (any, error) {
		return nil, exhaust(t.Context(), tx, "RETURN 1", nil)
	})
	if err != nil {
		t.Fatal(err)
	}
	return slices.Sorted(slices.Values(session.LastBookmarks()))
}

// RunReading runs text in a read transaction without asking what it does.
func (s *Store) RunReading(ctx context.Context, text string) error {
	return s.read(ctx, func(tx neo4j.ManagedTransaction) error { return exhaust(ctx, tx, text, nil) })
}

// RunWriting runs text, as other people do in their own database.
func (s *Store) RunWriting(ctx context.Context, text string) error {
	return s.write(ctx, func(tx neo4j.ManagedTransaction) error { return exhaust(ctx, tx, text, nil) })
}

// SetVersion makes the database one of version n.
func (s *Store) SetVersion(ctx context.Context, n int) error {
	return s.write(ctx, func(tx neo4j.ManagedTransaction) error {
		return exhaust(ctx, tx, cypher.Statement("schema/set-version"), row{"version": n})
	})
}

// Ask asks a view of the graph as it stands.
func (s *Store) Ask(ctx context.Context, q Question, known ...string) (Graph, error) {
	var g Graph
	_, err := s.TryRevise(ctx, func(v *View) (Change, error) {
		var err error
		g, err = v.Contacts(ctx, q, known)
		return Change{}, err
	})
	return g, err
}
