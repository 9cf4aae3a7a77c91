// SPDX-License-Identifier: Apache-2.0

package main

import (
	"context"
	"fmt"

	"summitry/graph"
	"summitry/internal/config"
	"summitry/internal/server"
)

// connect opens the database that the settings name. The local one is started where it does not run.
func (a *app) connect(ctx context.Context) (*graph.Store, error) {
	if a.configErr != nil {
		return nil, a.configErr
	}
	c := a.config.Neo4j
	access := graph.Config{URI: c.URI, User: c.User, Password: c.Password, Database: c.Database}
	if c.Local() {
		running, err := server.Ensure(ctx, a.local())
		if err != nil {
			return nil, err
		}
		access.URI, access.User, access.Password = running.BoltURI, running.User, running.Password
	}
	return graph.Open(ctx, access)
}

// local says which local server is meant.
func (a *app) local() server.Options {
	return serverOptions(a.config.Server, func(line string) { fmt.Fprintln(a.errs, line) })
}

func serverOptions(s config.Server, progress func(string)) server.Options {
	return server.Options{Home: s.Home, HTTPPort: s.HTTPPort, BoltPort: s.BoltPort, Heap: s.Heap, Progress: progress}
}
