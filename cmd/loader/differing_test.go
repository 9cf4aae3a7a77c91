// SPDX-License-Identifier: Apache-2.0

package main

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"summitry/graph"
)

func TestDiffering(t *testing.T) {
	graphOf := func() graph.Graph {
		return graph.Graph{
			Articles:   []graph.Article{{Key: "a"}, {Key: "b"}, {Key: "c"}},
			Contacts:   []graph.Contact{{Key: "x", Status: "held", Places: []string{}}, {Key: "y", Status: "held"}},
			Statements: []graph.Statement{{Key: "a1", Article: "a", Contact: "x"}, {Key: "b1", Article: "b", Contact: "x"}, {Key: "c1", Article: "c", Contact: "y"}},
		}
	}
	for _, tc := range []struct {
		name                 string
		change               func(g, stored *graph.Graph)
		replaced             []string
		contacts, statements []string
		articles             []string
	}{
		{name: "nothing", change: func(_, stored *graph.Graph) { stored.Contacts[0].Places = nil }},
		{
			name: "a value", change: func(g, _ *graph.Graph) { g.Contacts[0].Status = "denied" },
			contacts: []string{"x"}, statements: []string{"a1", "b1"}, articles: []string{"a", "b"},
		},
		{
			name: "a new contact", change: func(_, stored *graph.Graph) { stored.Contacts = stored.Contacts[:1] },
			contacts: []string{"y"}, statements: []string{"c1"}, articles: []string{"c"},
		},
		{
			name: "a statement that moved", change: func(_, stored *graph.Graph) { stored.Statements[1].Contact = "y" },
			contacts: []string{"x", "y"}, statements: []string{"a1", "b1", "c1"}, articles: []string{"a", "b", "c"},
		},
		{
			name: "a statement that went", change: func(g, _ *graph.Graph) { g.Statements = g.Statements[1:] },
			contacts: []string{"x"}, statements: []string{"b1"}, articles: []string{"b"},
		},
		{
			name: "an article read again", change: func(_, _ *graph.Graph) {}, replaced: []string{"c"},
			contacts: []string{"y"}, statements: []string{"c1"}, articles: []string{"c"},
		},
		{name: "an article's own value", change: func(g, _ *graph.Graph) { g.Articles[1].Title = "neu" }, articles: []string{"b"}},
	} {
		t.Run(tc.name, func(t *testing.T) {
			g, stored := graphOf(), graphOf()
			tc.change(&g, &stored)
			got := differing(g, stored, tc.replaced)
			for _, d := range []string{
				cmp.Diff(tc.contacts, keysOf(got.Contacts, func(c graph.Contact) string { return c.Key })),
				cmp.Diff(tc.statements, keysOf(got.Statements, func(s graph.Statement) string { return s.Key })),
				cmp.Diff(tc.articles, keysOf(got.Articles, func(a graph.Article) string { return a.Key })),
			} {
				if d != "" {
					t.Errorf("-want +got\n%s", d)
				}
			}
		})
	}
}

func keysOf[T any](list []T, key func(T) string) []string {
	var out []string
	for _, e := range list {
		out = append(out, key(e))
	}
	return out
}
