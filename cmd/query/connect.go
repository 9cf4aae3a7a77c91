// SPDX-License-Identifier: Apache-2.0

package main

import (
	"context"
	"fmt"

	"summitry/cmd/internal/command"
	"summitry/graph"
	"summitry/internal/server"
)

// connect opens the database that the settings name. The local one is started where it does not run.
func (a *app) connect(ctx context.Context) (*graph.Store, error) {
	if a.configErr != nil {
		return nil, a.configErr
	}
	return command.Connect(ctx, a.config, a.say, nil)
}

// local says which local server is meant.
func (a *app) local() server.Options { return command.Local(a.config.Server, a.say) }

// say tells a person how things go; standard output is for data.
func (a *app) say(line string) { fmt.Fprintln(a.errs, line) }
