// SPDX-License-Identifier: Apache-2.0

package main

import (
	"reflect"

	"summitry/graph"
)

// differing leaves of g, which is to stand, what a change must hold: contacts that differ from the stored ones or have a statement that does,
// with all their statements and the articles of these, and the replaced articles with all that they state. Contacts that hang together with a
// new article without being touched by it are many, and comparing them in the database again is what would make a load slower with each batch.
func differing(g, stored graph.Graph, replaced []string) graph.Graph {
	touched := touchedContacts(g, stored, replaced)
	articles := map[string]bool{}
	for _, key := range replaced {
		articles[key] = true
	}
	out := graph.Graph{Actors: g.Actors, Places: g.Places, Topics: g.Topics}
	for _, c := range g.Contacts {
		if touched[c.Key] {
			out.Contacts = append(out.Contacts, c)
		}
	}
	for _, s := range g.Statements {
		if touched[s.Contact] {
			out.Statements = append(out.Statements, s)
			articles[s.Article] = true
		}
	}
	known := byKey(stored.Articles, func(a graph.Article) string { return a.Key })
	for _, a := range g.Articles {
		if articles[a.Key] || articles[a.CopyOf] || known[a.Key] != a {
			out.Articles = append(out.Articles, a)
		}
	}
	return out
}

// touchedContacts are the keys of contacts that are not as they were, or whose statements are not.
func touchedContacts(g, stored graph.Graph, replaced []string) map[string]bool {
	touched, again := map[string]bool{}, map[string]bool{}
	for _, key := range replaced {
		again[key] = true
	}
	contacts := byKey(stored.Contacts, func(c graph.Contact) string { return c.Key })
	for _, c := range g.Contacts {
		if old, ok := contacts[c.Key]; !ok || !reflect.DeepEqual(bare(old), bare(c)) {
			touched[c.Key] = true
		}
	}
	statements := byKey(stored.Statements, func(s graph.Statement) string { return s.Key })
	for _, s := range g.Statements {
		if statements[s.Key] != s || again[s.Article] {
			touched[s.Contact] = true
		}
	}
	standing := byKey(g.Statements, func(s graph.Statement) string { return s.Key })
	for _, s := range stored.Statements {
		if standing[s.Key] != s {
			touched[s.Contact] = true
		}
	}
	return touched
}

// bare is c with nil for every empty list.
func bare(c graph.Contact) graph.Contact {
	for _, list := range []*[]string{&c.Participants, &c.Places, &c.Topics, &c.NotDiscussed, &c.ReportedBy, &c.MayBe} {
		if len(*list) == 0 {
			*list = nil
		}
	}
	return c
}

// byKey indexes a list; of two entries with one key the later stays, which sound graphs do not have.
func byKey[T any](list []T, key func(T) string) map[string]T {
	m := make(map[string]T, len(list))
	for _, e := range list {
		m[key(e)] = e
	}
	return m
}
