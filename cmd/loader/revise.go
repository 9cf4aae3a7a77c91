// SPDX-License-Identifier: Apache-2.0

package main

import (
	"context"

	"summitry/graph"
	"summitry/internal/resolve"
)

// revision is a change of the graph by what was read, what is withdrawn and what is judged.
type revision struct {
	read       []resolve.Source
	withdrawn  []string
	judgements []graph.Judgement // all that hold; nil leaves those that stand
}

// change computes what is to stand. The part of the graph that could be touched is read: within it contacts are computed anew, outside nothing
// can change.
func (v revision) change(ctx context.Context, view *graph.View) (graph.Change, error) {
	before, err := view.Judgements(ctx)
	if err != nil {
		return graph.Change{}, err
	}
	now := v.judgements
	if now == nil {
		now = before
	}
	near := resolve.NewNear(resolve.Changes{Read: v.read, Withdrawn: v.withdrawn, Judgements: now, Before: before})
	for q := near.Ask(); !q.Empty(); q = near.Ask() {
		answer, err := view.Contacts(ctx, q, near.Known())
		if err != nil {
			return graph.Change{}, err
		}
		near.Take(answer)
	}
	g, dropped := near.Revise()
	keys := v.keys()
	c := graph.Change{Graph: differing(g, near.Stored(), keys), Replace: keys, Withdraw: v.withdrawn, DropContacts: dropped}
	c.Graph.Judgements, c.Judged = now, v.judgements != nil
	return c, nil
}

// apply makes the revision stand; with dry it tells what that would change.
func (v revision) apply(ctx context.Context, store *graph.Store, dry bool) (graph.Written, error) {
	work := func(view *graph.View) (graph.Change, error) { return v.change(ctx, view) }
	if dry {
		return store.TryRevise(ctx, work)
	}
	return store.Revise(ctx, work)
}

// keys are those of the articles that were read.
func (v revision) keys() []string {
	keys := make([]string, 0, len(v.read))
	for _, s := range v.read {
		keys = append(keys, s.Article.Key)
	}
	return keys
}
