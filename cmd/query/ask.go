// SPDX-License-Identifier: Apache-2.0

package main

import (
	"context"
	"fmt"
	"slices"

	"github.com/spf13/cobra"

	"summitry/cmd/internal/command"
	"summitry/cypher"
	"summitry/graph"
	"summitry/internal/render"
)

// ask runs q in the form that is wanted and prints its rows, or the sentences behind one of them.
func (a *app) ask(cmd *cobra.Command, q cypher.Query, params map[string]any) error {
	text, err := a.textOf(q)
	if err != nil {
		return err
	}
	if a.why != 0 && (q.Why == "" || text != q.Text) {
		try := "query list shows the questions; query evidence shows all sentences"
		if _, ours := cypher.Get(q.Name); !ours && text == q.Text {
			try = "return the keys of the contacts behind a row, and name their column in the header: // why: COLUMN"
		}
		return command.Misuse("--why wants rows that rest on contacts, which those of "+q.Name+" do not", try)
	}
	store, err := a.connect(cmd.Context())
	if err != nil {
		return err
	}
	defer store.Close(cmd.Context())
	rowsOf := store.Rows
	if ours, ok := cypher.Get(q.Name); ok && ours.Text == q.Text {
		rowsOf = store.Known
	}
	if params, err = a.whole(cmd.Context(), store, q, params); err != nil {
		return err
	}
	columns, values, err := rowsOf(cmd.Context(), text, params)
	if err == nil && found(values, text == q.Counted()) == 0 {
		spelt, some, lost := a.spelt(cmd.Context(), store, q, params)
		if err = lost; some && err == nil {
			params = spelt
			columns, values, err = rowsOf(cmd.Context(), text, params)
		}
	}
	switch {
	case err != nil && text == q.Text:
		return fmt.Errorf("ask %s: %w", q.Name, atLine(q, err))
	case err != nil:
		return fmt.Errorf("ask %s: %w", q.Name, err)
	}
	if a.why != 0 {
		return a.because(cmd.Context(), store, q, columns, values)
	}
	if found(values, text == q.Counted()) == 0 {
		if err := a.nothingFound(cmd.Context(), store, q, params); err != nil {
			return err
		}
		if len(values) == 0 && a.screen.Terminal && a.format == "" {
			return nil
		}
	}
	rows := render.Rows{Columns: columns, Values: values}
	if text == q.Text {
		rows = shown(q, rows)
	}
	return a.print(rows, q.Title, q.Form == cypher.Count && text == q.Text)
}

// found is how many rows an answer has, or counts.
func found(values [][]any, counted bool) int {
	if counted && len(values) == 1 && values[0][0] == int64(0) {
		return 0
	}
	return len(values)
}

// nothingFound tells why an answer is empty: because of a name that the graph does not have, which is told in a pipe, too; else it is in the
// order of things and only a person is told.
func (a *app) nothingFound(ctx context.Context, store *graph.Store, q cypher.Query, params map[string]any) error {
	told, err := a.nobody(ctx, store, q, params)
	if err == nil && !told && a.screen.Terminal {
		fmt.Fprintln(a.errs, "nothing found; loosen the parameters, or load articles first (loader load)")
	}
	return err
}

// textOf gives the Cypher that the flags ask for: of the form, and for a format that holds nothing but a graph, of the graph.
func (a *app) textOf(q cypher.Query) (string, error) {
	if a.format != string(render.GraphML) {
		return inForm(q, a.form)
	}
	if text, ok := q.Paths(); ok {
		return text, nil
	}
	return "", command.Misuse(q.Name+" has no graph: its rows do not rest on contacts", "use another --format")
}

// inForm gives the Cypher of q in a form.
func inForm(q cypher.Query, form string) (string, error) {
	switch cypher.Form(form) {
	case "", cypher.Rows:
		return q.Text, nil
	case cypher.Count:
		return q.Counted(), nil
	case cypher.Graph:
		if text, ok := q.Picture(); ok {
			return text, nil
		}
		return "", command.Misuse(q.Name+" has no picture: its rows do not rest on contacts", "leave --form out")
	}
	return "", command.Misuse(fmt.Sprintf("there is no form %q", form), "use rows, graph or count")
}

// shown is an answer without the keys that only --why needs.
func shown(q cypher.Query, rows render.Rows) render.Rows {
	columns := q.Shown(rows.Columns)
	if len(columns) == len(rows.Columns) {
		return rows
	}
	out := render.Rows{Columns: columns, Values: make([][]any, len(rows.Values))}
	for i, row := range rows.Values {
		out.Values[i] = row[:len(columns)]
	}
	return out
}

// because prints the sentences behind one row: each with who says so, where it stands and what was read from it.
func (a *app) because(ctx context.Context, store *graph.Store, q cypher.Query, columns []string, values [][]any) error {
	if a.why < 0 || a.why > len(values) {
		return command.Misuse(fmt.Sprintf("--why %d: the answer has %d rows", a.why, len(values)), "count the rows from 1, with the same flags")
	}
	i := slices.Index(columns, q.Why)
	if i < 0 {
		return fmt.Errorf("ask %s: no column %s, which the header names as why", q.Name, q.Why)
	}
	behind, evidence, err := store.Known(ctx, cypher.Statement("read/why"), map[string]any{"contacts": keys(values[a.why-1][i])})
	if err != nil {
		return fmt.Errorf("ask for the sentences behind row %d: %w", a.why, err)
	}
	return a.print(render.Rows{Columns: behind, Values: evidence}, q.Title, false)
}

// keys are the contacts that a cell of a why column names: one, or a list.
func keys(cell any) []string {
	list, ok := cell.([]any)
	if !ok {
		list = []any{cell}
	}
	out := make([]string, 0, len(list))
	for _, k := range list {
		if s, ok := k.(string); ok {
			out = append(out, s)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}
