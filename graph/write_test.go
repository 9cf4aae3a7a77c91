// SPDX-License-Identifier: Apache-2.0

package graph_test

import (
	"testing"

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
		{
			"statements", "MATCH (s)-[:ABOUT]->(c) MATCH (s)-[:STATED_IN]->(a) MATCH (s)-[:CLAIMED_BY]->(p) RETURN c.key, a.key, p.key, count(s) ORDER BY c.key",
			"contact/call-1 article/a org/amt 1\ncontact/meeting-1 article/a org/amt 2",
		},
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
