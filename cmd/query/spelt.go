// SPDX-License-Identifier: Apache-2.0

package main

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"
	"unicode/utf8"

	"summitry/cmd/internal/command"
	"summitry/cypher"
	"summitry/graph"
)

// shortName is how many letters a name has at most that may well be the beginning of others: "xi" begins "XIV", "may" begins "Mayorkas".
const shortName = 4

// whole gives the parameters with a key in the place of each short name that is one actor's whole word and only the beginning of others': who asks
// for Xi does not mean Leo XIV. It tells whom it took, and whom not.
func (a *app) whole(ctx context.Context, store *graph.Store, q cypher.Query, params map[string]any) (map[string]any, error) {
	if _, ours := cypher.Get(q.Name); !ours {
		return params, nil
	}
	out := maps.Clone(params)
	for _, p := range q.Params {
		typed, ok := params[p.Name].(string)
		if !ok || completed[p.Name] != "actors" || typed == "" || utf8.RuneCountInString(typed) > shortName || vocabulary(q, p) != nil {
			continue
		}
		_, rows, err := store.Known(ctx, cypher.Statement("names/called"), map[string]any{"name": typed})
		if err != nil {
			return nil, fmt.Errorf("ask who is called %s: %w", typed, err)
		}
		var key, name any
		var others []string
		found := 0
		for _, row := range rows {
			if row[2] == true {
				key, name = row[0], row[1]
				found++
			} else {
				others = append(others, fmt.Sprint(row[1]))
			}
		}
		if found == 1 && len(others) > 0 {
			more := ""
			if len(others) > guesses {
				others, more = others[:guesses], fmt.Sprintf(" and %d more", len(others)-guesses)
			}
			fmt.Fprintf(a.errs, "query: %s is taken for %v, not for %s%s\n", typed, name, strings.Join(others, ", "), more)
			out[p.Name] = key
		}
	}
	return out, nil
}

// spelt gives the parameters with a key in the place of each name that the graph has with an accent only: keys have none, and "orban" can mean nobody
// but person/viktor-orban. It tells whom it took, and reports whether there was any.
func (a *app) spelt(ctx context.Context, store *graph.Store, q cypher.Query, params map[string]any) (out map[string]any, some bool, err error) {
	if _, ours := cypher.Get(q.Name); !ours {
		return params, false, nil
	}
	out = maps.Clone(params)
	for _, p := range q.Params {
		given, asked := params[p.Name]
		kind, typed := completed[p.Name], fmt.Sprint(given)
		if !asked || kind != "actors" && kind != "topics" && kind != "places" || typed == "" || vocabulary(q, p) != nil {
			continue
		}
		_, rows, err := store.Known(ctx, cypher.Statement("names/"+kind), nil)
		if err != nil {
			return nil, false, fmt.Errorf("ask for the %s of the graph: %w", kind, err)
		}
		var keys, names []string
		for _, row := range rows {
			things := record{"names": row[0]}.list("names")
			key, _ := row[1].(string)
			if key == typed || slices.ContainsFunc(things, func(name string) bool { return begins(q, kind, name, typed) }) {
				keys = nil
				break
			}
			if _, words, ok := strings.Cut(key, "/"); ok && strings.Contains(" "+command.Folded(words), " "+command.Folded(typed)) {
				keys, names = append(keys, key), append(names, things[0])
			}
		}
		if len(keys) == 1 {
			fmt.Fprintf(a.errs, "query: %s is taken for %s\n", typed, names[0])
			out[p.Name], some = keys[0], true
		}
	}
	return out, some, nil
}
