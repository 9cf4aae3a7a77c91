// SPDX-License-Identifier: Apache-2.0

package resolve

import (
	"fmt"
	"slices"

	"summitry/graph"
	"summitry/internal/extract"
	"summitry/internal/text"
)

// The two polarities of a statement.
const (
	positive = "positive"
	negative = "negative"
)

// statementsOf are the rows of one telling of a contact. A key is made of article, telling, field and the position among the
// telling's statements of that field, so that it stays the same whatever other articles come or go.
// The statements about its kind, which every telling has, say why it belongs to the contact.
func statementsOf(f *facts, contact, reason string, quotes map[text.Span]string) []graph.Statement {
	rows := make([]graph.Statement, 0, len(f.said))
	position := map[extract.Field]int{}
	for _, s := range f.said {
		position[s.Field]++
		row := graph.Statement{
			Key:     fmt.Sprintf("%s#%d/%s-%d", f.article.Key, f.index, s.Field, position[s.Field]),
			Article: f.article.Key, Contact: contact, Telling: f.index, Claimant: s.Claimant,
			Field: string(s.Field), Value: s.Value, Name: s.Name, Words: s.Words, Quote: quotes[s.Span],
			Start: s.Span.Start, End: s.Span.End, Rule: s.Rule, Polarity: polarity(s),
			Precision: s.Precision, Basis: string(s.Basis),
		}
		if s.Field == extract.Kind {
			row.Reason = reason
		}
		rows = append(rows, row)
	}
	return rows
}

// polarity is negative where a statement says that something was not: a topic not discussed, a contact that did not happen.
func polarity(s extract.Statement) string {
	if s.Field == extract.NotDiscussed || s.Field == extract.Status && slices.Contains([]string{cancelled, denied}, s.Value) {
		return negative
	}
	return positive
}
