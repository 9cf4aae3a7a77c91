// SPDX-License-Identifier: Apache-2.0

package graph_test

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"summitry/graph"
	"summitry/graph/graphtest"
)

func TestMain(m *testing.M) { graphtest.Main(m) }

// world is what the invented contacts of these tests refer to.
func world() graph.Graph {
	return graph.Graph{
		Actors: []graph.Actor{
			{Key: "person/berg", Kind: "Person", Name: "Anna Berg", Aliases: []string{"A. Berg"}, Country: "state/nordland"},
			{Key: "person/thal", Kind: "Person", Name: "Otto Thal"},
			{Key: "person/wald", Kind: "Person", Name: "Ida Wald", Provisional: true},
			{Key: "state/nordland", Kind: "State", Name: "Nordland"},
			{Key: "state/suedland", Kind: "State", Name: "Südland"},
			{Key: "outlet/bote", Kind: "Outlet", Name: "Bote", Aliases: []string{"Der Bote"}},
			{Key: "org/amt", Kind: "Organisation", Name: "Amt"},
		},
		Places: []graph.Place{
			{Key: "city/hafen", Kind: "City", Name: "Hafen", Country: "state/nordland", Lat: 53.5, Lon: 9.9, Located: true},
			{Key: "city/berghof", Kind: "City", Name: "Berghof", Country: "state/suedland"},
			{Key: "state/nordland", Kind: "Country", Name: "Nordland"},
			{Key: "state/suedland", Kind: "Country", Name: "Südland"},
		},
		Topics: []graph.Topic{
			{Key: "topic/zoelle", Name: "Zölle", Group: "Handel"},
			{Key: "topic/suedland", Name: "Südland", Group: "Staaten", Place: "state/suedland"},
			{Key: "topic/gas", Name: "Gas"},
		},
	}
}

func article(key string) graph.Article {
	return graph.Article{
		Key: "article/" + key, Title: "Bericht " + key, Outlet: "outlet/bote", OutletName: "Bote", Published: "2024-03-08", Language: "de",
		Path: key + ".txt", SHA256: strings.Repeat("0", 60) + key, Reader: "1",
	}
}

// meeting is a held meeting of two persons in Hafen.
func meeting() graph.Contact {
	return graph.Contact{
		Key: "contact/meeting-1", Kind: "Meeting", Title: "Treffen Berg – Thal", Status: "held", Date: "2024-03-07", From: "2024-03-07", To: "2024-03-07",
		Precision: "day", Basis: "stated", Year: 2024, Occasion: "Hafenmesse", Duration: 90, Articles: 1, Independent: 1,
		Participants: []string{"person/berg", "person/thal"}, Places: []string{"city/hafen"},
		Topics: []string{"topic/suedland", "topic/zoelle"}, NotDiscussed: []string{"topic/gas"}, ReportedBy: []string{"org/amt"},
	}
}

// call is a held call of the same two; nobody states who rang.
func call() graph.Contact {
	return graph.Contact{
		Key: "contact/call-1", Kind: "Call", Title: "Telefonat Berg – Thal", Status: "held", From: "2024-02-01", To: "2024-02-29",
		Precision: "month", Basis: "relative", Year: 2024, Articles: 1, Independent: 1, Participants: []string{"person/thal", "person/berg"},
	}
}

// statement says n-th something about a contact in an article.
func statement(article, contact string, n int) graph.Statement {
	return graph.Statement{
		Key: fmt.Sprintf("article/%s#1/%d", article, n), Article: "article/" + article, Contact: contact, Telling: 1, Claimant: "org/amt",
		Field: "participant", Value: "person/berg", Name: "Anna Berg", Words: "Berg", Quote: "Berg traf Thal.", Start: 10 * n, End: 10*n + 4,
		Rule: "subject", Polarity: "positive",
	}
}

// with puts articles, contacts and statements into the world.
func with(articles []graph.Article, contacts []graph.Contact, statements ...graph.Statement) graph.Graph {
	g := world()
	g.Articles, g.Contacts, g.Statements = articles, contacts, statements
	return g
}

// first is one article that tells of a meeting and a call.
func first() graph.Graph {
	return with([]graph.Article{article("a")}, []graph.Contact{meeting(), call()},
		statement("a", "contact/meeting-1", 1), statement("a", "contact/meeting-1", 2), statement("a", "contact/call-1", 3))
}

func apply(t testing.TB, store *graph.Store, c graph.Change) graph.Written {
	t.Helper()
	written, err := store.Apply(t.Context(), c)
	if err != nil {
		t.Fatal(err)
	}
	return written
}

func export(t *testing.T, store *graph.Store) string {
	t.Helper()
	var b bytes.Buffer
	if err := store.Export(t.Context(), &b); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// rows gives the rows of a query as text, one a line.
func rows(t *testing.T, store *graph.Store, query string) string {
	t.Helper()
	_, rows, err := store.Rows(t.Context(), query, nil)
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	for _, row := range rows {
		for i, v := range row {
			if i > 0 {
				b.WriteByte(' ')
			}
			fmt.Fprint(&b, v)
		}
		b.WriteByte('\n')
	}
	return strings.TrimSuffix(b.String(), "\n")
}
