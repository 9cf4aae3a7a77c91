// SPDX-License-Identifier: Apache-2.0

package resolve_test

import (
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"

	"summitry/graph"
	"summitry/internal/article"
	"summitry/internal/extract"
	"summitry/internal/resolve"
	"summitry/internal/text"
)

func TestContacts_Nodes(t *testing.T) {
	t.Run("only what is referred to, and the country of its city", func(t *testing.T) {
		g := resolve.Contacts([]resolve.Source{printed("bote", "", meeting(merkel).held().in("city/lyon").with(extract.Topic, "topic/zypern"))})
		want := graph.Graph{
			Actors: []graph.Actor{
				{Key: "outlet/bote", Kind: "Outlet", Name: "BOTE", Provisional: true},
				{Key: "person/angela-merkel", Kind: "Person", Name: "Angela Merkel"},
				{Key: "state/zypern", Kind: "State", Name: "Zypern"},
			},
			Places: []graph.Place{
				{Key: "city/lyon", Kind: "City", Name: "Lyon", Country: "state/frankreich"},
				{Key: "state/frankreich", Kind: "Country", Name: "Frankreich"},
				{Key: "state/zypern", Kind: "Country", Name: "Zypern"},
			},
			Topics: []graph.Topic{{Key: "topic/zypern", Name: "Zypern", Place: "state/zypern"}},
		}
		got := graph.Graph{Actors: g.Actors, Places: g.Places, Topics: g.Topics}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("nodes (-want +got):\n%s", diff)
		}
	})
	t.Run("a known actor stands before a provisional one", func(t *testing.T) {
		known := printed("a", "2018-01-01", meeting(merkel).held())
		known.Actors = []extract.Actor{{Key: "person/angela-merkel", Name: "Angela Merkel", Role: "Vorsitzende", Aliases: []string{"Merkel"}}}
		guessed := printed("b", "2018-02-01", meeting(merkel).held())
		guessed.Actors = []extract.Actor{{
			Key: "person/angela-merkel", Name: "A. Merkel", Role: "Kanzlerin", Aliases: []string{"A. Merkel"}, Provisional: true,
		}}
		g := resolve.Contacts([]resolve.Source{known, guessed})
		want := graph.Actor{
			Key: "person/angela-merkel", Name: "Angela Merkel", Role: "Vorsitzende", Aliases: []string{"Merkel"},
		}
		if diff := cmp.Diff(want, g.Actors[len(g.Actors)-1]); diff != "" {
			t.Errorf("actor (-want +got):\n%s", diff)
		}
	})
	t.Run("the fuller description of a place stays", func(t *testing.T) {
		full := printed("a", "", meeting(merkel).held().in("city/lyon"))
		full.Places = []extract.Place{{Key: "city/lyon", Name: "Lyon", Kind: "City", Lat: 45.76, Lon: 4.84, Located: true}}
		poor := printed("b", "", meeting(merkel).held().in("city/lyon"))
		poor.Places = []extract.Place{{Key: "city/lyon", Name: "Lyon", Kind: "Region"}}
		g := resolve.Contacts([]resolve.Source{full, poor})
		want := []graph.Place{{Key: "city/lyon", Name: "Lyon", Kind: "City", Lat: 45.76, Lon: 4.84, Located: true}}
		if diff := cmp.Diff(want, g.Places); diff != "" {
			t.Errorf("places (-want +got):\n%s", diff)
		}
	})
	t.Run("an article that tells of nothing stands in the graph", func(t *testing.T) {
		if g := resolve.Contacts([]resolve.Source{printed("a", "")}); len(g.Articles) != 1 {
			t.Errorf("articles: got %d, want 1", len(g.Articles))
		}
	})
}

func TestFromReading(t *testing.T) {
	a := article.Article{
		Key: "article/notiz", Title: "Notiz", Outlet: "Der Bote", Published: text.Date{Year: 2018, Month: 6, Day: 20},
		Text: "Es regnete. Merkel traf Macron in Meseberg.",
	}
	sentence := text.Span{Start: 12, End: len(a.Text)}
	r := extract.Reading{Tellings: []extract.Telling{{Index: 1, Statements: []extract.Statement{
		{Field: extract.Kind, Value: "meeting", Words: "traf", Span: text.Span{Start: 19, End: 23}, Sentence: sentence},
		{Field: extract.Participant, Value: "person/angela-merkel", Words: "Merkel", Span: text.Span{Start: 12, End: 18}, Sentence: sentence},
	}}}}
	g := resolve.Contacts([]resolve.Source{resolve.FromReading(&a, "outlet/der-bote", r)})
	want := []graph.Article{{
		Key: "article/notiz", Title: "Notiz", Outlet: "outlet/der-bote", OutletName: "Der Bote", Published: "2018-06-20",
	}}
	if diff := cmp.Diff(want, g.Articles); diff != "" {
		t.Errorf("articles (-want +got):\n%s", diff)
	}
	if got, want := g.Statements[0].Quote, "Merkel traf Macron in Meseberg."; got != want {
		t.Errorf("quote: got %q, want %q", got, want)
	}
}

func BenchmarkContacts(b *testing.B) {
	var sources []resolve.Source
	for i := range 1000 {
		day := fmt.Sprintf("2018-%02d-%02d", i%12+1, i%28+1)
		sources = append(sources, printed(fmt.Sprintf("bote/%d", i), day, meeting(merkel, macron).held().on(day), meeting(merkel, rutte).planned()))
	}
	for b.Loop() {
		resolve.Contacts(sources)
	}
}

func ExampleContacts() {
	g := resolve.Contacts([]resolve.Source{
		printed("bote", "2018-06-18", meeting(merkel, macron).planned().on("2018-06-19")),
		printed("kurier", "2018-06-20", meeting(merkel, macron).held().on("2018-06-19").in("city/meseberg")),
	})
	for _, c := range g.Contacts {
		fmt.Println(c.Title)
		fmt.Println(c.Status, c.Articles)
	}
	// Output:
	// Treffen Macron – Merkel, Meseberg, 19. Juni 2018
	// held 2
}
