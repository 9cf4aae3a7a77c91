// SPDX-License-Identifier: Apache-2.0

package graph_test

import (
	"fmt"

	"summitry/graph"
)

// generated is a graph of contacts between persons in turn, each with statements of its own article.
func generated(contacts, statements int) graph.Graph {
	return generatedUnder("", contacts, statements)
}

// generatedUnder puts a prefix before the keys of contacts and articles, so that two such graphs share nothing but actors, places and topics.
func generatedUnder(prefix string, contacts, statements int) graph.Graph {
	const persons, topics = 200, 50
	var g graph.Graph
	for i := range persons {
		g.Actors = append(g.Actors, graph.Actor{Key: fmt.Sprintf("person/%d", i), Kind: "Person", Name: fmt.Sprintf("Person %d", i)})
	}
	g.Actors = append(g.Actors, graph.Actor{Key: "outlet/bote", Kind: "Outlet", Name: "Bote"})
	for i := range topics {
		g.Topics = append(g.Topics, graph.Topic{Key: fmt.Sprintf("topic/%d", i), Name: fmt.Sprintf("Thema %d", i)})
	}
	g.Places = world().Places
	for i := range contacts {
		// The same few persons come again and again, as in the news.
		a, b := i%7, 7+i*i%(persons-7)
		key := fmt.Sprintf("contact/%s%d", prefix, i)
		g.Contacts = append(g.Contacts, graph.Contact{
			Key: key, Kind: [...]string{"Meeting", "Call"}[i%2], Title: "Kontakt", Status: "held", Date: "2024-03-07", From: "2024-03-07", To: "2024-03-07",
			Precision: "day", Basis: "stated", Year: 2024, Articles: 1, Independent: 1,
			Participants: []string{fmt.Sprintf("person/%d", a), fmt.Sprintf("person/%d", b)}, Places: []string{[...]string{"city/hafen", "city/berghof"}[i%3%2]},
			Topics: []string{fmt.Sprintf("topic/%d", i%topics), fmt.Sprintf("topic/%d", i*3%topics)}, ReportedBy: []string{fmt.Sprintf("person/%d", i%persons)},
		})
		name := fmt.Sprintf("%s%d", prefix, i)
		g.Articles = append(g.Articles, article(name))
		for n := range statements {
			s := statement(name, key, n+1)
			s.Claimant = ""
			if n%4 == 0 {
				s.Claimant = fmt.Sprintf("person/%d", i%persons)
			}
			g.Statements = append(g.Statements, s)
		}
	}
	return g
}
