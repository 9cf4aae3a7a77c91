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

// change computes what is to stand. The part of the graph that could be touched is found by blocks, followed until no new one comes: within
// it contacts are computed anew, outside nothing can change.
func (v revision) change(ctx context.Context, store *graph.Store) (graph.Change, error) {
	keys := v.keys()
	blocks, err := store.BlocksOf(ctx, slices.Concat(keys, v.withdrawn))
	if err != nil {
		return graph.Change{}, err
	}
	stored, err := related(ctx, store, append(blocks, resolve.BlocksOf(v.read)...))
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

// related gives the part of the stored graph that hangs together with blocks.
func related(ctx context.Context, store *graph.Store, blocks []graph.Block) (graph.Graph, error) {
	known := map[graph.Block]bool{}
	for _, b := range blocks {
		known[b] = true
	}
	// A contact of three is in the blocks of each two of them, so each round can lead on; there are finitely many.
	for {
		stored, err := store.Neighbours(ctx, blocks)
		if err != nil {
			return graph.Graph{}, err
		}
		size := len(blocks)
		for _, c := range stored.Contacts {
			for _, b := range c.Blocks() {
				if !known[b] {
					known[b] = true
					blocks = append(blocks, b)
				}
			}
		}
		if len(blocks) == size {
			return stored, nil
		}
	}
}
