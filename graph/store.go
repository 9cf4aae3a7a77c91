// SPDX-License-Identifier: Apache-2.0

package graph

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j/config"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j/notifications"

	"summitry/cypher"
)

// Config says which database is meant. Only URI must be set.
type Config struct {
	URI      string // neo4j://, bolt://, with +s or +ssc for TLS
	User     string // "" for a database without authentication
	Password string
	Database string // "" for the server's default

	Wait  time.Duration // how long Open waits for an answer; 15 s where zero
	Retry time.Duration // how long a transaction is repeated after passing errors; 30 s where zero
	Chunk int           // rows per statement within a transaction; 5,000 where zero
	Log   *slog.Logger  // nil for silence
}

// Store is a graph kept in one Neo4j database. It may be used by several goroutines at once.
type Store struct {
	driver    neo4j.DriverWithContext
	config    Config
	bookmarks neo4j.BookmarkManager
	version   string
}

// Open connects to the database and verifies that it answers, accepts the credentials and is a Neo4j this package can write to. Its error is a
// *Problem, which tells what to try, and one of the Err values of this package. The caller closes the store.
func Open(ctx context.Context, c Config) (*Store, error) {
	if c.Wait == 0 {
		c.Wait = 15 * time.Second
	}
	if c.Retry == 0 {
		c.Retry = 30 * time.Second
	}
	if c.Chunk <= 0 {
		c.Chunk = 5000
	}
	if c.Log == nil {
		c.Log = slog.New(slog.DiscardHandler)
	}
	auth := neo4j.NoAuth()
	if c.User != "" {
		auth = neo4j.BasicAuth(c.User, c.Password, "")
	}
	driver, err := neo4j.NewDriverWithContext(c.URI, auth, func(d *config.Config) {
		d.MaxTransactionRetryTime = c.Retry
		d.SocketConnectTimeout = c.Wait
		d.ConnectionAcquisitionTimeout = c.Wait
		d.UserAgent = "summitry"
		d.NotificationsMinSeverity = notifications.DisabledLevel
	})
	if err != nil {
		return nil, c.problem(ctx, err)
	}
	s := &Store{driver: driver, config: c, bookmarks: neo4j.NewBookmarkManager(neo4j.BookmarkManagerConfig{})}
	if err := s.verify(ctx); err != nil {
		return nil, errors.Join(err, driver.Close(context.WithoutCancel(ctx)))
	}
	return s, nil
}

// Close gives the connections back. It must be called once.
func (s *Store) Close(ctx context.Context) error {
	if err := s.driver.Close(ctx); err != nil {
		return fmt.Errorf("close %s: %w", s.config.URI, err)
	}
	return nil
}

// Server is the version of the Neo4j behind the store: "5.26.12".
func (s *Store) Server() string { return s.version }

// verify asks the server who it is: the first answer proves address, protocol, TLS, credentials and database at once.
func (s *Store) verify(ctx context.Context) error {
	asking, cancel := context.WithTimeout(ctx, s.config.Wait)
	defer cancel()
	// The server says its version when it takes the credentials; only whether a database of a certain name is there needs asking.
	info, err := s.driver.GetServerInfo(asking)
	if err == nil {
		_, s.version, _ = strings.Cut(info.Agent(), "/")
	}
	if err == nil && (s.config.Database != "" || s.version == "") {
		err = s.read(asking, func(tx neo4j.ManagedTransaction) error {
			result, err := tx.Run(asking, cypher.Statement("schema/server"), nil)
			if err != nil {
				return err
			}
			record, err := result.Single(asking)
			if err != nil {
				return err
			}
			s.version, _, err = neo4j.GetRecordValue[string](record, "version")
			return err
		})
	}
	if err != nil {
		// The caller's own end of patience is no problem of the server.
		if ctx.Err() != nil {
			return fmt.Errorf("open %s: %w", s.config.URI, ctx.Err())
		}
		return s.config.problem(ctx, err)
	}
	var major int
	if _, err := fmt.Sscanf(s.version, "%d.", &major); err != nil || major < 5 {
		return s.config.tooOld(s.version)
	}
	s.config.Log.Debug("connected", "uri", s.config.URI, "server", s.version)
	return nil
}

// session opens a session that sees everything this store has written.
func (s *Store) session(ctx context.Context, mode neo4j.AccessMode) neo4j.SessionWithContext {
	return s.driver.NewSession(ctx, neo4j.SessionConfig{AccessMode: mode, DatabaseName: s.config.Database, BookmarkManager: s.bookmarks})
}

// read runs work in a read transaction, which is repeated after passing errors: work starts from nothing each time.
func (s *Store) read(ctx context.Context, work func(neo4j.ManagedTransaction) error) error {
	session := s.session(ctx, neo4j.AccessModeRead)
	defer session.Close(context.WithoutCancel(ctx))
	_, err := session.ExecuteRead(ctx, func(tx neo4j.ManagedTransaction) (any, error) { return nil, work(tx) })
	return err
}

// write runs work in a write transaction, which is repeated after passing errors: work starts from nothing each time.
func (s *Store) write(ctx context.Context, work func(neo4j.ManagedTransaction) error) error {
	session := s.session(ctx, neo4j.AccessModeWrite)
	defer session.Close(context.WithoutCancel(ctx))
	_, err := session.ExecuteWrite(ctx, func(tx neo4j.ManagedTransaction) (any, error) { return nil, work(tx) })
	return err
}
