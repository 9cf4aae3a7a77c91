// SPDX-License-Identifier: Apache-2.0

package cypher

import "strings"

// Placeholders of the templates below wrap/: the question's text, and its column of keys.
const (
	questionHere = "/*question*/"
	whyHere      = "/*why*/"
)

// Picture is the form of q for Neo4j Browser: the contacts behind its rows, with those who took part, places and topics. A question of form
// graph is its own picture; one that names no why has none, which the second result tells.
func (q Query) Picture() (text string, ok bool) {
	switch {
	case q.Form == Graph:
		return q.Text, true
	case q.Why == "":
		return "", false
	}
	return q.wrapped("wrap/picture"), true
}

// Paths is the picture of q for programs: each relationship as a path, which tells its ends. A question without picture has none.
func (q Query) Paths() (text string, ok bool) {
	if q.Form == Graph || q.Why == "" {
		return q.Text, q.Form == Graph
	}
	return q.wrapped("wrap/paths"), true
}

// Counted is the form of q that gives one row with one column, count: how many rows q has.
func (q Query) Counted() string { return q.wrapped("wrap/count") }

// wrapped puts q into a template. The text stays as it is, whatever it holds: only the template is searched for the places.
func (q Query) wrapped(template string) string {
	before, after, _ := strings.Cut(strings.ReplaceAll(Statement(template), whyHere, q.Why), questionHere)
	return before + q.Text + after
}

// Shown are the columns of an answer without the one that Why names behind them.
func (q Query) Shown(returned []string) []string {
	n := len(returned)
	if n > 0 && q.Why != "" && returned[n-1] == q.Why && len(q.Columns) < n {
		return returned[:n-1]
	}
	return returned
}
