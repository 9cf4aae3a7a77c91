// SPDX-License-Identifier: Apache-2.0

package main

import (
	"context"
	"slices"

	"summitry/graph"
	"summitry/internal/resolve"
)

// revision makes a change of the graph from what was read and what is withdrawn: with all that is stored and hangs together with it.
type revision struct {
	read      []resolve.Source
	withdrawn []string
}

// change computes what is to stand. The part of the graph that could be touched is read whole: within it contacts are computed anew, outside
// nothing can change.
func (v revision) change(ctx context.Context, store *graph.Store) (graph.Change, error) {
	keys := v.keys()
	stored, err := store.Connected(ctx, resolve.BlocksOf(v.read), slices.Concat(keys, v.withdrawn))
	if err != nil {
		return graph.Change{}, err
	}
	g, dropped := resolve.Revise(stored, v.read, v.withdrawn)
	return graph.Change{Graph: differing(g, stored, keys), Replace: keys, Withdraw: v.withdrawn, DropContacts: dropped}, nil
}

// keys are those of the articles that were read.
func (v revision) keys() []string {
	keys := make([]string, 0, len(v.read))
	for _, s := range v.read {
		keys = append(keys, s.Article.Key)
	}
	return keys
}
