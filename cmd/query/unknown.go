// SPDX-License-Identifier: Apache-2.0

package main

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"summitry/cmd/internal/command"
	"summitry/cypher"
	"summitry/graph"
)

// guesses are how many names that were perhaps meant are told.
const guesses = 3

// nobody tells, on standard error, which names in the parameters of q the graph does not have at all, and which come near: a misspelt name
// finds nothing, and finding nothing is no failure. It tells whether there was one.
func (a *app) nobody(ctx context.Context, store *graph.Store, q cypher.Query, params map[string]any) (told bool, err error) {
	for _, p := range q.Params {
		kind, ok := completed[p.Name]
		given, asked := params[p.Name] // a report is asked with some of a question's parameters
		typed := fmt.Sprint(given)
		if !ok || !asked || typed == "" || params[p.Name] == p.Default || vocabulary(q, p) != nil {
			continue
		}
		unknown, err := a.unknownName(ctx, store, q, kind, typed)
		if err != nil {
			return told, err
		}
		told = told || unknown
	}
	return told, nil
}

// unknownName tells that the graph has nothing of a kind that is called as somebody typed, where that is so.
func (a *app) unknownName(ctx context.Context, store *graph.Store, q cypher.Query, kind, typed string) (bool, error) {
	_, rows, err := store.Known(ctx, cypher.Statement("names/"+kind), nil)
	if err != nil {
		return false, fmt.Errorf("ask for the %s of the graph: %w", kind, err)
	}
	things := make([][]string, len(rows))
	for i, row := range rows {
		things[i] = record{"names": row[0]}.list("names")
		if row[1] == typed || slices.ContainsFunc(things[i], func(name string) bool { return begins(q, kind, name, typed) }) {
			return false, nil
		}
	}
	fmt.Fprintf(a.errs, "query: the graph holds %s\n", fmt.Sprintf(nothing[kind], typed))
	fmt.Fprintln(a.errs, "try:", instead(kind, typed, things))
	return true, nil
}

// nothing says of each kind that there is none.
var nothing = map[string]string{
	"actors": "nobody called %q", "topics": "no topic called %q", "places": "no place called %q", "outlets": "no outlet called %q",
	"contacts": "no contact with %q in its key", "years": "no contact of the year %s", "groups": "no group of topics called %q", "occasions": "no occasion called %q",
}

// lists names the question that lists all of a kind.
var lists = map[string]string{
	"actors": "contacts-of", "topics": "topics", "places": "places", "outlets": "outlets", "contacts": "timeline", "years": "contacts-per-year", "groups": "topics-by-group", "occasions": "occasions",
}

// begins reports whether a question finds name by what was typed: by how a word of it begins. Keys are found by any part, years whole, and the
// user's own questions may look for any part of anything.
func begins(q cypher.Query, kind, name, typed string) bool {
	_, ours := cypher.Get(q.Name)
	switch {
	case kind == "years":
		return name == typed
	case kind == "contacts", !ours:
		return strings.Contains(command.Folded(name), command.Folded(typed))
	}
	return strings.Contains(" "+command.Folded(name), " "+command.Folded(typed))
}

// instead says what to try.
func instead(kind, typed string, things [][]string) string {
	all := fmt.Sprintf("query %s lists all %s", lists[kind], kind)
	switch {
	case len(things) == 0:
		return "load articles first (loader load)"
	case kind == "years":
		return fmt.Sprintf("years from %s to %s; %s", things[0][0], things[len(things)-1][0], all)
	}
	if near := command.Namesakes(typed, things, guesses); len(near) > 0 {
		return fmt.Sprintf("did you mean %s? %s", strings.Join(near, ", or "), all)
	}
	return all
}
