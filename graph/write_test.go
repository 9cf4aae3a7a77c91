// SPDX-License-Identifier: Apache-2.0

package graph_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"summitry/graph"
	"summitry/graph/graphtest"
)

func TestStore_Apply_WritesExactlyTheModel(t *testing.T) {
	store := graphtest.New(t)
	apply(t, store, graph.Change{Graph: first()})
	for _, tc := range []struct{ name, query, want string }{
		{"only actors that something holds", "MATCH (a:Actor) RETURN a.key ORDER BY a.key", "org/amt\noutlet/bote\nperson/berg\nperson/thal"},
		{"second label of an actor", "MATCH (a:Person) RETURN a.name, a.aliases ORDER BY a.name", "Anna Berg [A. Berg]\nOtto Thal []"},
		{"a country talked about is one node", "MATCH (n:Place:Topic:Country) RETURN n.key, n.topic, n.group", "state/suedland topic/suedland Staaten"},
		{"a country not talked about is no topic", "MATCH (n:Place) WHERE NOT n:Topic RETURN n.key ORDER BY n.key", "city/hafen\nstate/nordland"},
		{"point", "MATCH (n:City) RETURN n.location.latitude, n.location.longitude", "53.5 9.9"},
		{"city lies in country", "MATCH (a)-[:LIES_IN]->(b) RETURN a.key, b.key", "city/hafen state/nordland"},
		{"discussed", "MATCH (c)-[:DISCUSSED]->(t:Topic) RETURN c.key, t.key ORDER BY t.key", "contact/meeting-1 state/suedland\ncontact/meeting-1 topic/zoelle"},
		{"not discussed", "MATCH (c)-[:NOT_DISCUSSED]->(t:Topic) RETURN c.key, t.key", "contact/meeting-1 topic/gas"},
		{"reported by", "MATCH (c)-[:REPORTED_BY]->(a) RETURN c.key, a.key", "contact/meeting-1 org/amt"},
		{"took place in", "MATCH (c)-[:TOOK_PLACE_IN]->(p) RETURN c.key, p.key", "contact/meeting-1 city/hafen"},
		{
			"met at, for each person", "MATCH (a)-[r:MET_AT]->(p) RETURN a.key, p.key, r.contact, r.date, r.year, r.occasion ORDER BY a.key",
			"person/berg city/hafen contact/meeting-1 2024-03-07 2024 Hafenmesse\nperson/thal city/hafen contact/meeting-1 2024-03-07 2024 Hafenmesse",
		},
		{
			"called, from the first where nobody says who rang", "MATCH (a)-[r:CALLED]->(b) RETURN a.key, b.key, r.contact, r.date, r.year, r.stated_direction",
			"person/berg person/thal contact/call-1 <nil> 2024 false",
		},
		{"no invented day", "MATCH (c:Call) RETURN c.date, c.from, c.to, c.date_precision", "<nil> 2024-02-01 2024-02-29 month"},
		{"statements", "MATCH (s)-[:ABOUT]->(c) MATCH (s)-[:STATED_IN]->(a) MATCH (s)-[:CLAIMED_BY]->(p) RETURN c.key, a.key, p.key, count(s) ORDER BY c.key",
			"contact/call-1 article/a org/amt 1\ncontact/meeting-1 article/a org/amt 2"},
		{"published by", "MATCH (a:Article)-[:PUBLISHED_BY]->(o:Outlet) RETURN a.key, a.outlet, o.name, a.published", "article/a Bote Bote 2024-03-08"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			if diff := cmp.Diff(tc.want, rows(t, store, tc.query)); diff != "" {
				t.Errorf("-want +got:\n%s", diff)
			}
		})
	}
}

// Promise 2: loading twice changes nothing, by the counters and by the last transaction's number.
func TestStore_Apply_TwiceWritesNothing(t *testing.T) {
	store := graphtest.New(t)
	change := graph.Change{Graph: first(), Replace: []string{"article/a"}}
	if w := apply(t, store, change); w.Contacts.New != 2 || w.Statements.New != 3 || w.Articles.New != 1 || w.Nothing() {
		t.Errorf("first load: %+v", w)
	}
	before, last := export(t, store), store.LastBookmarks(t)
	if diff := cmp.Diff(graph.Written{}, apply(t, store, change)); diff != "" {
		t.Errorf("second load, -want +got:\n%s", diff)
	}
	if diff := cmp.Diff(last, store.LastBookmarks(t)); diff != "" {
		t.Errorf("second load committed something, -want +got:\n%s", diff)
	}
	if diff := cmp.Diff(before, export(t, store)); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}

// Promise 5: what did not happen is not shown as happened.
func TestStore_Apply_OnlyASingleHeldContactHasShortCuts(t *testing.T) {
	for _, tc := range []struct {
		name string
		edit func(*graph.Contact)
		want string
	}{
		{"held", func(*graph.Contact) {}, "1"},
		{"planned", func(c *graph.Contact) { c.Status = "planned" }, "0"},
		{"postponed", func(c *graph.Contact) { c.Status = "postponed" }, "0"},
		{"cancelled", func(c *graph.Contact) { c.Status = "cancelled" }, "0"},
		{"denied", func(c *graph.Contact) { c.Status = "denied" }, "0"},
		{"unconfirmed", func(c *graph.Contact) { c.Status = "unconfirmed" }, "0"},
		{"held series", func(c *graph.Contact) { c.Series = true }, "0"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			store := graphtest.New(t)
			apply(t, store, graph.Change{Graph: first()})
			g := first()
			for i := range g.Contacts {
				tc.edit(&g.Contacts[i])
			}
			// A change of status takes away short cuts that were there, or leaves them as they are.
			apply(t, store, graph.Change{Graph: g})
			if got := rows(t, store, "MATCH ()-[r:MET_AT]->() RETURN count(DISTINCT r.contact)"); got != tc.want {
				t.Errorf("MET_AT: got %s, want %s", got, tc.want)
			}
			if got := rows(t, store, "MATCH ()-[r:CALLED]->() RETURN count(r)"); got != tc.want {
				t.Errorf("CALLED: got %s, want %s", got, tc.want)
			}
		})
	}
}

func TestStore_Apply_SetsRelationshipsExactly(t *testing.T) {
	store := graphtest.New(t)
	apply(t, store, graph.Change{Graph: first()})
	g := first()
	m := &g.Contacts[0]
	m.Participants = []string{"person/berg", "person/wald", "state/suedland"}
	m.Places = []string{"city/berghof"}
	m.Topics, m.NotDiscussed = []string{"topic/gas"}, []string{"topic/suedland"}
	m.ReportedBy = nil
	c := &g.Contacts[1]
	c.Caller = "person/thal"
	apply(t, store, graph.Change{Graph: g})
	for _, tc := range []struct{ name, query, want string }{
		{"participants", "MATCH (a)-[r:TOOK_PART_IN]->(:Meeting) RETURN a.key, r.as ORDER BY a.key", "person/berg participant\nperson/wald participant\nstate/suedland delegation"},
		{"short cuts follow, for persons only", "MATCH (a)-[:MET_AT]->(p) RETURN a.key, p.key ORDER BY a.key", "person/berg city/berghof\nperson/wald city/berghof"},
		{"the caller", "MATCH (a)-[r:CALLED]->(b) RETURN a.key, b.key, r.stated_direction", "person/thal person/berg true"},
		{"topics", "MATCH (:Meeting)-[r:DISCUSSED|NOT_DISCUSSED]->(t) RETURN type(r), t.key ORDER BY t.key", "NOT_DISCUSSED state/suedland\nDISCUSSED topic/gas"},
		{"places left behind are gone, and their country", "MATCH (p:Place) RETURN p.key ORDER BY p.key", "city/berghof\nstate/suedland"},
		{"topics left behind are gone", "MATCH (t:Topic) RETURN t.key ORDER BY t.key", "state/suedland\ntopic/gas"},
		{"a claimant of statements stays without REPORTED_BY", "MATCH (a:Actor {key: 'org/amt'}) RETURN count { (a)<-[:CLAIMED_BY]-() }, count { (a)<-[:REPORTED_BY]-() }", "3 0"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			if diff := cmp.Diff(tc.want, rows(t, store, tc.query)); diff != "" {
				t.Errorf("-want +got:\n%s", diff)
			}
		})
	}
}

// Promise 4: load A, load B, withdraw B is load A. B adds to a contact of A, has one of its own, makes a place a topic and brings new nodes.
func TestStore_Apply_WithdrawIsExact(t *testing.T) {
	store := graphtest.New(t)
	apply(t, store, graph.Change{Graph: first()})
	before := export(t, store)

	both := first()
	both.Articles = append(both.Articles, article("b"))
	both.Contacts[0].Articles, both.Contacts[0].Topics = 2, []string{"topic/suedland", "topic/zoelle", "topic/nordland"}
	both.Contacts[0].Participants = append(both.Contacts[0].Participants, "state/nordland")
	other := meeting()
	other.Key, other.Participants, other.Places = "contact/meeting-2", []string{"person/wald", "person/berg"}, []string{"city/berghof"}
	other.ReportedBy = []string{"state/suedland"}
	both.Contacts = append(both.Contacts, other)
	both.Topics = append(both.Topics, graph.Topic{Key: "topic/nordland", Name: "Nordland", Group: "Staaten", Place: "state/nordland"})
	s := statement("b", "contact/meeting-2", 2)
	s.Claimant = "state/suedland"
	both.Statements = append(both.Statements, statement("b", "contact/meeting-1", 1), s)
	apply(t, store, graph.Change{Graph: both})
	if got := rows(t, store, "MATCH (n:Place:Topic) RETURN count(n)"); got != "2" {
		t.Fatalf("after B: %s places are topics, want 2", got)
	}

	w := apply(t, store, graph.Change{Graph: with(nil, []graph.Contact{meeting()}), Withdraw: []string{"article/b"}})
	if diff := cmp.Diff(before, export(t, store)); diff != "" {
		t.Errorf("not as before B, -want +got:\n%s", diff)
	}
	if w.Articles.Gone != 1 || w.Contacts.Gone != 1 || w.Statements.Gone != 2 {
		t.Errorf("got %+v", w)
	}
	if w := apply(t, store, graph.Change{Withdraw: []string{"article/b"}}); !w.Nothing() {
		t.Errorf("withdrawn twice: %+v", w)
	}
	apply(t, store, graph.Change{Withdraw: []string{"article/a"}})
	if got := export(t, store); got != "" {
		t.Errorf("the last article is gone and something stays:\n%s", got)
	}
}

func TestStore_Apply_ReplaceAndMoveStatements(t *testing.T) {
	store := graphtest.New(t)
	apply(t, store, graph.Change{Graph: first()})
	// The article is read anew: one statement is gone, one has a new claimant, and both are about a contact with another key.
	moved := meeting()
	moved.Key = "contact/meeting-9"
	s := statement("a", "contact/meeting-9", 1)
	s.Claimant = "person/wald"
	g := with([]graph.Article{article("a")}, []graph.Contact{moved, call()}, s, statement("a", "contact/call-1", 3))
	w := apply(t, store, graph.Change{Graph: g, Replace: []string{"article/a"}, DropContacts: []string{"contact/meeting-1"}})
	if diff := cmp.Diff(graph.Diff{New: 1, Gone: 1}, w.Contacts); diff != "" {
		t.Errorf("contacts, -want +got:\n%s", diff)
	}
	if diff := cmp.Diff(graph.Diff{Gone: 1, Changed: 1}, w.Statements); diff != "" {
		t.Errorf("statements, -want +got:\n%s", diff)
	}
	after := export(t, store)
	fresh := graphtest.New(t)
	apply(t, fresh, graph.Change{Graph: g})
	if diff := cmp.Diff(export(t, fresh), after); diff != "" {
		t.Errorf("not as if it had been read so at once, -want +got:\n%s", diff)
	}
}

// Promise 9: an error leaves the graph as it was. These come last of all, after everything has been written.
func TestStore_Apply_ErrorLeavesTheGraphAsItWas(t *testing.T) {
	store := graphtest.New(t)
	apply(t, store, graph.Change{Graph: first()})
	before := export(t, store)

	bare := meeting()
	bare.Key = "contact/meeting-7"
	unevidenced := first()
	unevidenced.Contacts = append(unevidenced.Contacts, bare)
	unevidenced.Contacts[0].Status = "cancelled"
	copyOf := article("b")
	copyOf.CopyOf = "article/nowhere"
	for _, tc := range []struct {
		name   string
		change graph.Change
		want   string
	}{
		{"a contact without evidence", graph.Change{Graph: unevidenced}, "nothing states contact/meeting-7"},
		{"a contact that lost statements and is not told anew", graph.Change{
			Graph: with([]graph.Article{article("a")}, []graph.Contact{call()}, statement("a", "contact/call-1", 3), statement("a", "contact/call-1", 2)),
		}, "statements remain about contacts that lost others, and the change does not say what follows from them: contact/meeting-1"},
		{"a contact dropped that is still stated", graph.Change{DropContacts: []string{"contact/call-1"}}, "contact/call-1"},
		{"a copy of an article that is not there", graph.Change{
			Graph: with([]graph.Article{copyOf}, []graph.Contact{meeting()}, statement("b", "contact/meeting-1", 1)),
		}, "run load/copy-of: the change is not sound: 0 of 1 ends found"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			written, err := store.Apply(t.Context(), tc.change)
			if err == nil || !strings.Contains(err.Error(), tc.want) {
				t.Fatalf("got %v\nwant %s", err, tc.want)
			}
			if !written.Nothing() {
				t.Errorf("claims to have written %+v", written)
			}
			if diff := cmp.Diff(before, export(t, store)); diff != "" {
				t.Errorf("-want +got:\n%s", diff)
			}
		})
	}
}

func TestStore_Apply_CancelledLeavesTheGraphAsItWas(t *testing.T) {
	store := graphtest.New(t)
	apply(t, store, graph.Change{Graph: first()})
	before := export(t, store)
	ctx, cancel := context.WithTimeout(t.Context(), 100*time.Millisecond)
	defer cancel()
	if _, err := store.Apply(ctx, graph.Change{Graph: generated(2000, 20)}); !errors.Is(err, context.DeadlineExceeded) {
		t.Fatalf("got %v, want the deadline", err)
	}
	if diff := cmp.Diff(before, export(t, store)); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}

func TestStore_Try_WritesNothing(t *testing.T) {
	store := graphtest.New(t)
	would, err := store.Try(t.Context(), graph.Change{Graph: first()})
	if err != nil {
		t.Fatal(err)
	}
	if got := export(t, store); got != "" {
		t.Errorf("wrote\n%s", got)
	}
	if diff := cmp.Diff(apply(t, store, graph.Change{Graph: first()}), would); diff != "" {
		t.Errorf("told otherwise than done, -done +told:\n%s", diff)
	}
}

// An outlet that no list describes is known by the name its articles print, and does not change one that is described.
func TestStore_Apply_OutletKnownByItsArticlesOnly(t *testing.T) {
	store := graphtest.New(t)
	named := first()
	named.Actors = pick(named.Actors, func(a graph.Actor) string { return a.Key }, "org/amt", "person/berg", "person/thal")
	apply(t, store, graph.Change{Graph: named})
	if got := rows(t, store, "MATCH (o:Outlet) RETURN o.key, o.name, o.aliases, o.provisional"); got != "outlet/bote Bote [] true" {
		t.Errorf("named only: %s", got)
	}
	apply(t, store, graph.Change{Graph: first()})
	const described = "outlet/bote Bote [Der Bote] false"
	if got := rows(t, store, "MATCH (o:Outlet) RETURN o.key, o.name, o.aliases, o.provisional"); got != described {
		t.Errorf("described: %s", got)
	}
	if w := apply(t, store, graph.Change{Graph: named}); !w.Nothing() {
		t.Errorf("named again: %+v", w)
	}
}

// Promise 3 on this layer: two changes that share nodes give the same graph in either order, and in small chunks.
func TestStore_Apply_OrderAndChunksDoNotMatter(t *testing.T) {
	config := graphtest.Config(t)
	config.Chunk = 2
	var exports []string
	for _, order := range [][2]string{{"a", "b"}, {"b", "a"}} {
		store := graphtest.New(t)
		small, err := graph.Open(t.Context(), config)
		if err != nil {
			t.Fatal(err)
		}
		for _, key := range order {
			c := meeting()
			c.Key = "contact/" + key
			apply(t, small, graph.Change{Graph: with([]graph.Article{article(key)}, []graph.Contact{c}, statement(key, c.Key, 1))})
		}
		if err := small.Close(t.Context()); err != nil {
			t.Fatal(err)
		}
		exports = append(exports, export(t, store))
	}
	if diff := cmp.Diff(exports[0], exports[1]); diff != "" {
		t.Errorf("-ab +ba:\n%s", diff)
	}
}

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
