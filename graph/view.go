// SPDX-License-Identifier: Apache-2.0

package graph

import (
	"context"
	"fmt"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// View is the graph as it stands when a revision begins, and until it ends: nobody else writes meanwhile.
type View struct{ reader *reader }

// Contacts gives the contacts that q asks for, but those whose keys are known, with all statements about them, in the order of article,
// telling and place in the text, and with the articles, actors, places and topics that these refer to, each sorted by key; and the articles that
// q names or asks for by their fingerprints, and the actors it asks for. Applied again as it is, it changes nothing.
func (v *View) Contacts(ctx context.Context, q Question, known []string) (Graph, error) {
	found, err := v.reader.contacts(ctx, q)
	if err != nil {
		return Graph{}, fmt.Errorf("find contacts: %w", err)
	}
	for _, key := range known {
		delete(found, key)
	}
	articles, err := v.reader.alike(ctx, q.Fingerprints)
	if err != nil {
		return Graph{}, fmt.Errorf("find copies: %w", err)
	}
	articles.add(q.Articles...)
	actors, err := v.reader.namesakes(ctx, q.Surnames)
	if err != nil {
		return Graph{}, fmt.Errorf("find namesakes: %w", err)
	}
	actors.add(q.Actors...)
	g, err := v.reader.graph(ctx, found, articles, actors)
	if err != nil {
		return Graph{}, fmt.Errorf("read contacts: %w", err)
	}
	return g, nil
}

// Judgements gives those that stand, sorted.
func (v *View) Judgements(ctx context.Context) ([]Judgement, error) {
	var out []Judgement
	err := v.reader.each(ctx, "read/judgements", []row{nil}, func(rec *neo4j.Record) error {
		p := properties(rec.AsMap())
		out = append(out, Judgement{
			Verdict: text(p, "verdict"), About: texts(p, "about"), Who: text(p, "who"), When: text(p, "when"), Why: text(p, "why"),
		})
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("read judgements: %w", err)
	}
	return out, nil
}
