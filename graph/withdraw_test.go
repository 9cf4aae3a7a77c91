// SPDX-License-Identifier: Apache-2.0

package graph_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"summitry/graph"
	"summitry/graph/graphtest"
)

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

// An outlet that only articles name is called what they print, whichever came last.
func TestStore_Apply_OutletsAreCalledWhatTheirArticlesPrint(t *testing.T) {
	store := graphtest.New(t)
	printing := func(name, outlet string) graph.Graph {
		a := article(name)
		a.Outlet, a.OutletName = "outlet/kurier", outlet
		return graph.Graph{Articles: []graph.Article{a}}
	}
	called := func() string {
		t.Helper()
		_, rows, err := store.Rows(t.Context(), "MATCH (n:Outlet {key: 'outlet/kurier'}) RETURN n.name", nil)
		if err != nil || len(rows) != 1 {
			t.Fatal(err, rows)
		}
		return rows[0][0].(string)
	}
	for _, step := range []struct {
		c    graph.Change
		want string
	}{
		{graph.Change{Graph: printing("a", "KURIER")}, "KURIER"},
		{graph.Change{Graph: printing("b", "Kurier")}, "Kurier"},
		{graph.Change{Graph: printing("c", "KURIER")}, "Kurier"},
		{graph.Change{Withdraw: []string{"article/b"}}, "KURIER"},
	} {
		apply(t, store, step.c)
		if got := called(); got != step.want {
			t.Errorf("after %+v: got %s, want %s", step.c, got, step.want)
		}
		if len(step.c.Withdraw) == 0 {
			if w := apply(t, store, step.c); !w.Nothing() {
				t.Errorf("applied again: %+v", w)
			}
		}
	}
}
