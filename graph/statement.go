// SPDX-License-Identifier: Apache-2.0

package graph

import (
	"context"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"summitry/cypher"
)

// known notes which of the articles that the change's statements come from are stored already.
func (w *writer) known(ctx context.Context, p *planned) error {
	return w.run(ctx, "read/articles", cypher.Statement("read/articles"), p.articles, func(r *neo4j.Record) error {
		return collect(r, []set{w.stored})
	})
}

// statements makes statements stand with their three relationships. They are by far the most of all rows, so those of new articles are created
// without a look, and of the others only those are written that are not as they should be.
func (w *writer) statements(ctx context.Context, p *planned) error {
	var fresh, known []row
	claims := 0
	for _, r := range p.statements {
		if w.stored[r["article"].(string)] {
			known = append(known, r)
			continue
		}
		fresh = append(fresh, r)
		claims += claimed(r)
	}
	matched, attributed := 0, 0
	err := w.run(ctx, "load/statements-new", cypher.Statement("load/statements-new"), fresh, func(r *neo4j.Record) error {
		if err := add(&matched, r, "matched"); err != nil {
			return err
		}
		return add(&attributed, r, "claimed")
	})
	if err != nil {
		return err
	}
	w.written.Statements.New += matched
	if err := complete("load/statements-new", len(fresh), matched, errMissing); err != nil {
		return err
	}
	if err := complete("load/statements-new", claims, attributed, errMissing); err != nil {
		return err
	}
	return w.correct(ctx, known)
}

// correct writes those statements that are not exactly as rows say.
func (w *writer) correct(ctx context.Context, rows []row) error {
	stale := set{}
	err := w.run(ctx, "load/statements-stale", cypher.Statement("load/statements-stale"), rows, func(r *neo4j.Record) error {
		return collect(r, []set{stale})
	})
	if err != nil {
		return err
	}
	var wrong []row
	for _, r := range rows {
		if stale[statementKey(r)] {
			wrong = append(wrong, r)
		}
	}
	// Of those, each goes the long way: node, contact, article, claimant.
	if err := w.stand(ctx, "load/statements", wrong, &w.written.Statements); err != nil {
		return err
	}
	every := func(row) int { return 1 }
	if err := w.exactly(ctx, "load/about", wrong, every, []set{w.lost}, errMissing); err != nil {
		return err
	}
	if err := w.exactly(ctx, "load/stated-in", wrong, every, nil, errMissing); err != nil {
		return err
	}
	return w.exactly(ctx, "load/claimed-by", wrong, claimed, []set{w.loose.actors}, errMissing)
}

// claimed is the number of CLAIMED_BY that a row asks for.
func claimed(r row) int {
	if r["claimant"] == nil {
		return 0
	}
	return 1
}
