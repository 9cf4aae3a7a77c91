// SPDX-License-Identifier: Apache-2.0

package score_test

import (
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"

	"summitry/graph"
	"summitry/internal/score"
)

func twoArticles() graph.Graph {
	return graph.Graph{
		Actors: []graph.Actor{
			{Key: "person/eleni-nikolaou", Kind: "Person", Name: "Eleni Nikolaou"},
			{Key: "person/ines-faro", Kind: "Person", Name: "Ines Faro"},
			{Key: "state/malta", Kind: "State", Name: "Malta"},
		},
		Places: []graph.Place{{Key: "city/wien", Kind: "City", Name: "Wien"}},
		Topics: []graph.Topic{{Key: "topic/zoelle", Name: "Zölle"}},
		Articles: []graph.Article{
			{Key: "article/a", Path: "in/a.html", Published: "2031-03-04", Language: "de"}, {Key: "article/b"},
		},
		Contacts: []graph.Contact{
			{
				Key: "contact/1", Kind: "Meeting", Status: "held", Date: "2031-03-03", From: "2031-03-03", To: "2031-03-03",
				Precision: "day", Basis: "relative", Occasion: "Messe", Duration: 90,
				Participants: []string{"person/eleni-nikolaou", "state/malta"}, Places: []string{"city/wien"},
				Topics: []string{"topic/zoelle"}, ReportedBy: []string{"person/ines-faro"},
			},
			{
				Key: "contact/2", Kind: "Call", Status: "held", From: "2031-02-01", To: "2031-02-28", Precision: "month", Basis: "stated",
				Series: true, Count: 3, Participants: []string{"person/ines-faro", "person/nina-neu"},
			},
			{Key: "contact/3", Kind: "Call", Status: "planned", Precision: "unknown"},
		},
		Statements: []graph.Statement{
			{Key: "s1", Article: "article/a", Contact: "contact/1", Start: 90, Quote: "Es ging um Zölle."},
			{Key: "s2", Article: "article/a", Contact: "contact/1", Start: 50, Quote: "Sie trafen sich in Wien."},
			{Key: "s3", Article: "article/a", Contact: "contact/1", Start: 60, Quote: "Sie trafen sich in Wien."},
			{Key: "s4", Article: "article/b", Contact: "contact/1", Start: 0, Quote: "Treffen in Wien."},
			{Key: "s5", Article: "article/a", Contact: "contact/2", Start: 5, Quote: "Drei Telefonate gab es im Februar."},
		},
	}
}

func TestFromGraph(t *testing.T) {
	ninety, three := 90, 3
	want := score.Document{
		Document: "a.html", Published: "2031-03-04", Language: "de",
		Contacts: []score.Contact{
			{
				Kind: "call", Status: "held", Participants: []string{"Ines Faro"}, Delegations: []string{"person/nina-neu"},
				Date: "2031-02", DatePrecision: "month", DateBasis: "stated", Places: []string{}, Topics: []string{}, NotDiscussed: []string{},
				ReportedBy: []string{}, Series: true, Count: &three, Evidence: []string{"Drei Telefonate gab es im Februar."},
			},
			{
				Kind: "meeting", Status: "held", Participants: []string{"Eleni Nikolaou"}, Delegations: []string{"Malta"},
				Date: "2031-03-03", DatePrecision: "day", DateBasis: "relative", Places: []string{"Wien"}, Occasion: "Messe",
				Topics: []string{"Zölle"}, NotDiscussed: []string{}, Duration: &ninety, ReportedBy: []string{"Ines Faro"},
				Evidence: []string{"Sie trafen sich in Wien.", "Es ging um Zölle."},
			},
		},
	}
	if diff := cmp.Diff(want, score.FromGraph(twoArticles(), "article/a")); diff != "" {
		t.Errorf("article (-want +got):\n%s", diff)
	}
}

func TestFromGraph_Others(t *testing.T) {
	t.Run("an article without a path is called by its key", func(t *testing.T) {
		if d := score.FromGraph(twoArticles(), "article/b"); d.Document != "article/b" || len(d.Contacts) != 1 {
			t.Errorf("got %q with %d contacts, want article/b with 1", d.Document, len(d.Contacts))
		}
	})
	t.Run("an unknown article says nothing", func(t *testing.T) {
		if d := score.FromGraph(twoArticles(), "article/c"); d.Contacts == nil || len(d.Contacts) != 0 {
			t.Errorf("contacts: got %v, want an empty list", d.Contacts)
		}
	})
	t.Run("all articles make a timeline", func(t *testing.T) {
		d := score.FromGraph(twoArticles(), "")
		if len(d.Contacts) != 3 {
			t.Fatalf("contacts: got %d, want 3", len(d.Contacts))
		}
		if diff := cmp.Diff([]string{"article/a", "article/b"}, d.Contacts[2].Articles); diff != "" {
			t.Errorf("articles of the last (-want +got):\n%s", diff)
		}
	})
}

func ExampleRun() {
	key := score.Contact{Kind: "call", Status: "cancelled", Participants: []string{"Eleni Nikolaou", "Rui Tavares"}}
	read := score.Contact{Kind: "call", Status: "held", Participants: []string{"Nikolaou", "Tavares"}}
	r := score.Run([]score.Case{{
		Name: "notiz", Gold: score.Document{Contacts: []score.Contact{key}}, Pred: score.Document{Contacts: []score.Contact{read}},
	}}, score.Default())
	fmt.Printf("lenient %.1f, strict %.1f, told as held: %d\n", r.Lenient.F1(), r.Strict.F1(), r.Phantoms)
	// Output: lenient 1.0, strict 0.0, told as held: 1
}
