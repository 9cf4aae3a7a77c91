// SPDX-License-Identifier: Apache-2.0

package graph

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j/notifications"
)

// Stranger is a label, relationship type or property that a query names, and that neither the model nor the database has: it finds nothing.
type Stranger struct {
	Kind         string // "label", "relationship", "property"
	Name         string
	Line, Column int // of the query, from 1
}

// The names of the model, as the package comment draws it.
var (
	labels = strings.Fields("Actor Person Organisation State Outlet Place City Country Region Topic Contact Meeting Call Article Statement " +
		"Judgement SchemaVersion")
	relationships = strings.Fields("SAME_AS ABOUT MAY_BE TOOK_PART_IN MET_AT CALLED TOOK_PLACE_IN LIES_IN DISCUSSED NOT_DISCUSSED REPORTED_BY " +
		"CLAIMED_BY STATED_IN PUBLISHED_BY COPY_OF")
	attributes = strings.Fields("key name aliases surname provisional wikidata role country location group topic title status date from to date_precision " +
		"date_basis year occasion duration_minutes series count caller articles independent outlet published language url path sha256 reader fingerprint found_by " +
		"field value words quote start end rule polarity precision basis telling verdict about who when why reason as contact stated_direction version")
)

// unrecognized tells by status what the server does not find in its database, and which names of that kind the model has.
var unrecognized = map[string]struct {
	kind string
	ours []string
}{"01N50": {"label", labels}, "01N51": {"relationship", relationships}, "01N52": {"property", attributes}}

// Names gives the names of a Stranger's kind that the model has.
func Names(kind string) []string {
	for _, u := range unrecognized {
		if u.kind == kind {
			return slices.Clone(u.ours)
		}
	}
	return nil
}

// Strangers gives the names in a query that nothing in the database has, in their order, without running it. What the model has and this graph
// happens not to hold is no stranger.
func (s *Store) Strangers(ctx context.Context, query string, params map[string]any) ([]Stranger, error) {
	session := s.driver.NewSession(ctx, neo4j.SessionConfig{
		AccessMode: neo4j.AccessModeRead, DatabaseName: s.config.Database, NotificationsMinSeverity: notifications.WarningLevel,
	})
	defer session.Close(context.WithoutCancel(ctx))
	bare, before := explained(query)
	result, err := session.Run(ctx, explain+bare, params)
	if err != nil {
		return nil, fmt.Errorf("check names: %w", s.queryError(ctx, err))
	}
	summary, err := result.Consume(ctx)
	if err != nil {
		return nil, fmt.Errorf("check names: %w", s.queryError(ctx, err))
	}
	var out []Stranger
	for _, status := range summary.GqlStatusObjects() {
		u, ok := unrecognized[status.GqlStatus()]
		_, name, _ := strings.Cut(status.StatusDescription(), "`")
		name, _, quoted := strings.Cut(name, "`")
		if !ok || !quoted || slices.Contains(u.ours, name) || slices.ContainsFunc(out, func(x Stranger) bool { return x.Kind == u.kind && x.Name == name }) {
			continue
		}
		found := Stranger{Kind: u.kind, Name: name}
		if p := status.Position(); p != nil {
			found.Line, found.Column = before.place(p.Line(), p.Column())
		}
		out = append(out, found)
	}
	slices.SortStableFunc(out, func(x, y Stranger) int { return (x.Line-y.Line)*10000 + x.Column - y.Column })
	return out, nil
}
