// SPDX-License-Identifier: Apache-2.0

package graph

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"io"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"summitry/cypher"
)

// exported are the nodes and relationships in the order of Export.
var (
	exportedNodes = [...]string{"actors", "places", "topics", "contacts", "articles", "statements", "judgements"}
	exportedTypes = [...][2]string{
		{"about", "ABOUT"},
		{"called", "CALLED"},
		{"claimed-by", "CLAIMED_BY"},
		{"copy-of", "COPY_OF"},
		{"discussed", "DISCUSSED"},
		{"lies-in", "LIES_IN"},
		{"may-be", "MAY_BE"},
		{"met-at", "MET_AT"},
		{"not-discussed", "NOT_DISCUSSED"},
		{"published-by", "PUBLISHED_BY"},
		{"reported-by", "REPORTED_BY"},
		{"same-as", "SAME_AS"},
		{"stated-in", "STATED_IN"},
		{"took-part-in", "TOOK_PART_IN"},
		{"took-place-in", "TOOK_PLACE_IN"},
	}
)

// nodeLine and relationshipLine are the lines of an export.
type (
	nodeLine struct {
		Labels     []any          `json:"labels"`
		Properties map[string]any `json:"properties"`
	}
	relationshipLine struct {
		Type       string         `json:"type"`
		From       string         `json:"from"`
		To         string         `json:"to"`
		Properties map[string]any `json:"properties"`
	}
)

// Export writes the whole graph to w, one JSON object a line: nodes with sorted labels and properties, then relationships with the keys of their
// ends, all in a fixed order and without anything of the server's own. Two databases that hold the same graph give the same bytes. Memory does not
// grow with the graph on this side; the server sorts each label and type.
func (s *Store) Export(ctx context.Context, w io.Writer) error {
	buffer := bufio.NewWriter(w)
	lines := json.NewEncoder(buffer)
	lines.SetEscapeHTML(false)
	session := s.session(ctx, neo4j.AccessModeRead)
	defer session.Close(context.WithoutCancel(ctx))
	// One transaction that is not repeated: lines already written cannot be called back.
	tx, err := session.BeginTransaction(ctx)
	if err != nil {
		return fmt.Errorf("export graph: %w", s.later(ctx, err))
	}
	defer tx.Close(context.WithoutCancel(ctx))
	for _, name := range exportedNodes {
		err := exportEach(ctx, tx, "read/export-"+name, func(m map[string]any) error {
			labels, _ := m["labels"].([]any)
			names := make([]string, 0, len(labels))
			for _, l := range labels {
				names = append(names, fmt.Sprint(l))
			}
			return lines.Encode(nodeLine{plainLabels(names), plainMap(properties(m))})
		})
		if err != nil {
			return fmt.Errorf("export %s: %w", name, s.later(ctx, err))
		}
	}
	for _, t := range exportedTypes {
		err := exportEach(ctx, tx, "read/export-"+t[0], func(m map[string]any) error {
			return lines.Encode(relationshipLine{t[1], text(m, "from"), text(m, "to"), plainMap(properties(m))})
		})
		if err != nil {
			return fmt.Errorf("export %s: %w", t[1], s.later(ctx, err))
		}
	}
	if err := buffer.Flush(); err != nil {
		return fmt.Errorf("export graph: %w", err)
	}
	return nil
}

func exportEach(ctx context.Context, tx neo4j.ExplicitTransaction, file string, take func(map[string]any) error) error {
	result, err := tx.Run(ctx, cypher.Statement(file), nil)
	if err != nil {
		return err
	}
	for result.Next(ctx) {
		if err := take(result.Record().AsMap()); err != nil {
			return err
		}
	}
	return result.Err()
}
