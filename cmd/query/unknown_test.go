// SPDX-License-Identifier: Apache-2.0

package main

import (
	"testing"

	"summitry/cypher"
	"summitry/graph"
)

func TestCompleted_EveryKindCanBeNamedAndTold(t *testing.T) {
	for name, kind := range completed {
		if cypher.Statement("complete/"+kind) == "" || cypher.Statement("names/"+kind) == "" || nothing[kind] == "" {
			t.Errorf("--%s: %s cannot be completed, or told to be missing", flagName(name), kind)
		}
		if _, ok := cypher.Get(lists[kind]); !ok {
			t.Errorf("--%s: the question %q, which lists all %s, is not there", flagName(name), lists[kind], kind)
		}
	}
}

// namesFindNothing holds each question to what the command builds on: asked for somebody or something that the graph does not have, it has no
// row, so that a misspelt name can be told.
func namesFindNothing(t *testing.T, store *graph.Store) {
	t.Helper()
	for _, q := range cypher.Queries() {
		for _, p := range q.Params {
			if _, ok := completed[p.Name]; !ok || p.Type != cypher.String {
				continue
			}
			params := q.Defaults()
			params[p.Name] = "Quetzalcoatl"
			_, rows, err := store.Known(t.Context(), q.Text, params)
			if err != nil {
				t.Fatalf("%s: %v", q.Name, err)
			}
			if len(rows) > 0 {
				t.Errorf("%s --%s %v gives %d rows", q.Name, flagName(p.Name), params[p.Name], len(rows))
			}
		}
	}
}
