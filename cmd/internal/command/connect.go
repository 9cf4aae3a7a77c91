// SPDX-License-Identifier: Apache-2.0

package command

import (
	"context"
	"log/slog"
	"time"

	"summitry/graph"
	"summitry/internal/config"
	"summitry/internal/server"
)

// firstTry is how long a server that was started before may take to answer, before it is looked at more closely.
const firstTry = 3 * time.Second

// Connect opens the database that the settings name, which proves address and credentials. The local one is started where it does not run;
// progress is told while that takes time. log may be nil.
// The caller closes the store.
func Connect(ctx context.Context, c config.Config, progress func(string), log *slog.Logger) (*graph.Store, error) {
	access := graph.Config{URI: c.Neo4j.URI, User: c.Neo4j.User, Password: c.Neo4j.Password, Database: c.Neo4j.Database, Chunk: c.Load.Batch, Log: log}
	if c.Neo4j.Local() {
		// Nearly always the server runs already; who connects finds out whether it answers, and asking it before would double the time.
		if i, ok := server.Recorded(Local(c.Server, progress)); ok {
			known := access
			known.URI, known.User, known.Password, known.Wait = i.BoltURI, i.User, i.Password, firstTry
			if store, err := graph.Open(ctx, known); err == nil {
				return store, nil
			}
		}
		running, err := server.Ensure(ctx, Local(c.Server, progress))
		if err != nil {
			return nil, err
		}
		access.URI, access.User, access.Password = running.BoltURI, running.User, running.Password
	}
	return graph.Open(ctx, access)
}

// Local says which local server the settings mean.
func Local(s config.Server, progress func(string)) server.Options {
	return server.Options{Home: s.Home, HTTPPort: s.HTTPPort, BoltPort: s.BoltPort, Heap: s.Heap, Progress: progress}
}
