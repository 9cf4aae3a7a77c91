// SPDX-License-Identifier: Apache-2.0

package graph

import (
	"context"
	"errors"
	"fmt"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"summitry/cypher"
)

// SchemaVersion is the version of the model that this package writes. Articles written under another one want reading again.
const SchemaVersion = 3

// ErrNewer is returned by Schema where the database was written by a newer program than this one.
var ErrNewer = errors.New("the graph is of a newer version")

// Schema makes constraints and indexes stand, waits until the indexes are filled, and marks the database with SchemaVersion. It may be called
// any number of times and by several programs at once; where everything stands it writes nothing. Without it Apply is slow and not safe.
func (s *Store) Schema(ctx context.Context) error {
	found, err := s.schemaVersion(ctx)
	if err != nil {
		return err
	}
	if found > SchemaVersion {
		return &Problem{
			What: fmt.Sprintf("check schema: %v: %d, this program knows %d", ErrNewer, found, SchemaVersion),
			Hint: "install the newer program, or wipe the database and load again",
			Err:  ErrNewer,
		}
	}
	// Schema commands each want a transaction of their own.
	for _, file := range []string{"schema/constraints", "schema/indexes", "schema/await"} {
		for _, text := range cypher.Statements(file) {
			err := s.write(ctx, func(tx neo4j.ManagedTransaction) error { return exhaust(ctx, tx, text, nil) })
			if err != nil {
				return fmt.Errorf("write schema: %w", s.later(ctx, err))
			}
		}
	}
	if found == SchemaVersion {
		return nil
	}
	if err := s.addFoundBy(ctx); err != nil {
		return err
	}
	err = s.write(ctx, func(tx neo4j.ManagedTransaction) error {
		return exhaust(ctx, tx, cypher.Statement("schema/set-version"), row{"version": SchemaVersion})
	})
	if err != nil {
		return fmt.Errorf("write schema version: %w", s.later(ctx, err))
	}
	return nil
}

// atOnce bounds the contacts that are given what they are found by in one transaction.
const atOnce = 2000

// addFoundBy gives contacts of an older version what they are found by: without it, loading an article would overlook them.
func (s *Store) addFoundBy(ctx context.Context) error {
	if _, err := s.inSteps(ctx, "schema/found-by", "changed", atOnce); err != nil {
		return fmt.Errorf("add what contacts are found by: %w", err)
	}
	return nil
}

// schemaVersion is 0 for a database without our mark.
func (s *Store) schemaVersion(ctx context.Context) (version int, err error) {
	err = s.read(ctx, func(tx neo4j.ManagedTransaction) error {
		version = 0
		result, err := tx.Run(ctx, cypher.Statement("schema/version"), nil)
		if err != nil {
			return err
		}
		for result.Next(ctx) {
			n, _, err := neo4j.GetRecordValue[int64](result.Record(), "version")
			if err != nil {
				return err
			}
			version = int(n)
		}
		return result.Err()
	})
	if err != nil {
		return 0, fmt.Errorf("read schema version: %w", s.later(ctx, err))
	}
	return version, nil
}

// exhaust runs a statement whose answer does not matter.
func exhaust(ctx context.Context, tx neo4j.ManagedTransaction, text string, params row) error {
	result, err := tx.Run(ctx, text, params)
	if err != nil {
		return err
	}
	_, err = result.Consume(ctx)
	return err
}

// Version tells which version of the model the database holds, 0 where it was never written by this program.
func (s *Store) Version(ctx context.Context) (int, error) { return s.schemaVersion(ctx) }
