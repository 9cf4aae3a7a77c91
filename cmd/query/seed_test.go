// SPDX-License-Identifier: Apache-2.0

package main

import (
	"fmt"
	"strings"
	"testing"

	"summitry/graph"
	"summitry/graph/graphtest"
)

// seed is a small graph that has each thing a question must not get wrong: every precision of a date and none, every
// kind of status, a series, a topic that is also a place, a topic expressly left out, an actor with a foreign spelling,
// delegations in place of persons, a stated caller, an undated article, a copy, two actors who only know each other through others, a person that
// no lexicon knows, a meeting in a third country.
func seed() graph.Graph {
	const (
		merkel, macron, erdogan, seibert = "person/angela-merkel", "person/emmanuel-macron", "person/recep-tayyip-erdogan", "person/steffen-seibert"
		selenskyj, muster                = "person/wolodymyr-selenskyj", "person/ada-muster"
		france, turkey                   = "state/frankreich", "state/tuerkei"
	)
	g := graph.Graph{
		Actors: []graph.Actor{
			{Key: merkel, Kind: "Person", Name: "Angela Merkel", Role: "Bundeskanzlerin", Country: "state/deutschland"},
			{Key: macron, Kind: "Person", Name: "Emmanuel Macron", Country: "state/frankreich"},
			{Key: erdogan, Kind: "Person", Name: "Recep Tayyip Erdoğan", Aliases: []string{"Recep Tayyip Erdogan"}},
			{Key: seibert, Kind: "Person", Name: "Steffen Seibert", Role: "Regierungssprecher"},
			{Key: selenskyj, Kind: "Person", Name: "Wolodymyr Selenskyj", Country: "state/ukraine"},
			{Key: muster, Kind: "Person", Name: "Ada Muster", Provisional: true},
			{Key: "org/elysee", Kind: "Organisation", Name: "Élysée-Palast", Aliases: []string{"Elysee"}},
			{Key: france, Kind: "State", Name: "Frankreich"},
			{Key: turkey, Kind: "State", Name: "Türkei"},
			{Key: "outlet/abendbote", Kind: "Outlet", Name: "Abendbote"},
			{Key: "outlet/morgenblatt", Kind: "Outlet", Name: "Morgenblatt"},
		},
		Places: []graph.Place{
			{Key: "place/deutschland", Kind: "Country", Name: "Deutschland"},
			{Key: "place/frankreich", Kind: "Country", Name: "Frankreich"},
			{Key: "place/ukraine", Kind: "Country", Name: "Ukraine"},
			{Key: "place/berlin", Kind: "City", Name: "Berlin", Country: "place/deutschland"},
			{Key: "place/meseberg", Kind: "City", Name: "Meseberg", Country: "place/deutschland", Lat: 52.96, Lon: 13.1, Located: true},
			{Key: "place/paris", Kind: "City", Name: "Paris", Country: "place/frankreich", Lat: 48.86, Lon: 2.35, Located: true},
		},
		Topics: []graph.Topic{
			{Key: "topic/ukraine", Name: "Ukraine", Group: "Konflikte", Place: "place/ukraine"},
			{Key: "topic/eurozone", Name: "Eurozone", Group: "Wirtschaft und Handel"},
			{Key: "topic/pressefreiheit", Name: "Pressefreiheit", Group: "Menschenrechte"},
			{Key: "topic/sanktionen", Name: "Sanktionen", Group: "Wirtschaft und Handel"},
		},
		Articles: []graph.Article{
			{Key: "article/a-gipfel", Title: "Gipfel im Schloss", Outlet: "outlet/abendbote", OutletName: "Abendbote", Published: "2018-06-20", Language: "de", Path: "in/a-gipfel.txt", SHA256: "aa"},
			{Key: "article/b-rueckblick", Title: "Zwei Jahre Telefondiplomatie", Outlet: "outlet/morgenblatt", OutletName: "Morgenblatt", Published: "2019-12", Language: "de", Path: "in/b-rueckblick.v2.md", SHA256: "bb"},
			{Key: "article/c-abschrift", Title: "Gipfel im Schloss (Abschrift)", Outlet: "outlet/morgenblatt", OutletName: "Morgenblatt", Language: "de", SHA256: "cc", CopyOf: "article/a-gipfel"},
		},
		Contacts: []graph.Contact{
			{
				Key: "contact/meseberg", Kind: "Meeting", Status: "held", Date: "2018-06-19", From: "2018-06-19", To: "2018-06-19", Precision: "day", Basis: "relative", Year: 2018,
				Occasion: "Ministerrat", Duration: 90, Articles: 2, Independent: 1, Participants: []string{merkel, macron}, Places: []string{"place/meseberg"},
				Topics: []string{"topic/ukraine", "topic/eurozone"}, ReportedBy: []string{seibert, "org/elysee"},
			},
			{
				Key: "contact/anruf-juli", Kind: "Call", Status: "held", From: "2018-07-01", To: "2018-07-31", Precision: "month", Basis: "stated", Year: 2018,
				Duration: 45, Articles: 1, Independent: 1, Participants: []string{merkel, erdogan}, Topics: []string{"topic/sanktionen"},
				NotDiscussed: []string{"topic/pressefreiheit"}, ReportedBy: []string{seibert}, Caller: erdogan,
			},
			{
				Key: "contact/anruf-2019", Kind: "Call", Status: "held", From: "2019-01-01", To: "2019-12-31", Precision: "year", Basis: "stated", Year: 2019,
				Articles: 1, Independent: 1, Participants: []string{merkel, macron}, Topics: []string{"topic/ukraine"},
			},
			{
				Key: "contact/paris-undatiert", Kind: "Meeting", Status: "held", Precision: "unknown", Articles: 1, Independent: 1,
				Participants: []string{erdogan, macron}, Places: []string{"place/paris"}, Topics: []string{"topic/ukraine"},
			},
			{
				Key: "contact/delegationen", Kind: "Meeting", Status: "held", Date: "2019-01-22", From: "2019-01-22", To: "2019-01-22", Precision: "day", Basis: "stated", Year: 2019,
				Articles: 1, Independent: 1, Participants: []string{france, turkey}, Places: []string{"place/paris"},
			},
			{
				Key: "contact/berlin-abgesagt", Kind: "Meeting", Status: "cancelled", Date: "2018-09-28", From: "2018-09-28", To: "2018-09-28", Precision: "day", Basis: "stated", Year: 2018,
				Articles: 1, Independent: 1, Participants: []string{merkel, erdogan}, Places: []string{"place/berlin"}, Topics: []string{"topic/ukraine"}, ReportedBy: []string{seibert},
			},
			{
				Key: "contact/berlin-2020", Kind: "Meeting", Status: "held", From: "2020-02-01", To: "2020-02-29", Precision: "month", Basis: "stated", Year: 2020,
				Duration: 30, Articles: 1, Independent: 1, Participants: []string{macron, selenskyj}, Places: []string{"place/berlin"},
				Topics: []string{"topic/ukraine", "topic/sanktionen"}, ReportedBy: []string{selenskyj},
			},
			{
				Key: "contact/runde-2020", Kind: "Meeting", Status: "held", Date: "2020-03-10", From: "2020-03-10", To: "2020-03-10", Precision: "day", Basis: "stated", Year: 2020,
				Articles: 1, Independent: 1, Participants: []string{merkel, macron, muster}, Places: []string{"place/paris"}, Occasion: "Ministerrat",
				Topics: []string{"topic/eurozone"},
			},
			{Key: "contact/anruf-geplant", Kind: "Call", Status: "planned", Precision: "unknown", Articles: 1, Independent: 1, Participants: []string{merkel, macron}},
			{
				Key: "contact/reihe-2018", Kind: "Call", Status: "held", From: "2018-01-01", To: "2018-12-31", Precision: "year", Basis: "stated", Year: 2018,
				Series: true, Count: 6, Articles: 1, Independent: 1, Participants: []string{merkel, erdogan}, Topics: []string{"topic/ukraine"},
			},
		},
	}
	for i := range g.Contacts {
		c := &g.Contacts[i]
		c.Title = strings.TrimPrefix(c.Key, "contact/")
		in := []string{"article/b-rueckblick"}
		if c.Articles == 2 {
			in = []string{"article/a-gipfel", "article/c-abschrift"}
		}
		g.Statements = append(g.Statements, statements(*c, i+1, in)...)
	}
	return g
}

// statements are those a contact follows from: kind, date, and each of its topics, in each of its articles.
func statements(c graph.Contact, telling int, articles []string) []graph.Statement {
	claimant := func(i int) string { // those who report take turns
		if len(c.ReportedBy) == 0 {
			return ""
		}
		return c.ReportedBy[i%len(c.ReportedBy)]
	}
	var out []graph.Statement
	add := func(article string, s graph.Statement) {
		s.Key = fmt.Sprintf("%s#%d/%s-%d", article, telling, s.Field, s.Start)
		s.Article, s.Contact, s.Telling, s.End, s.Rule = article, c.Key, telling, s.Start+len(s.Words), "seed"
		out = append(out, s)
	}
	start := telling * 1000
	for _, article := range articles {
		add(article, graph.Statement{Field: "kind", Value: strings.ToLower(c.Kind), Words: "sprachen", Quote: "Sie sprachen miteinander (" + c.Title + ").", Start: start, Polarity: "positive"})
		if c.Year > 0 {
			add(article, graph.Statement{
				Field: "date", Value: c.From, Words: "damals", Quote: "Das war damals (" + c.Title + ").", Start: start + 100,
				Polarity: "positive", Precision: c.Precision, Basis: c.Basis,
			})
		}
		for i, t := range c.Topics {
			add(article, graph.Statement{
				Field: "topic", Value: t, Name: strings.TrimPrefix(t, "topic/"), Words: "darum", Quote: "Darum ging es (" + c.Title + ").",
				Start: start + 200 + i, Polarity: "positive", Claimant: claimant(i),
			})
		}
		for i, t := range c.NotDiscussed {
			add(article, graph.Statement{
				Field: "not_discussed", Value: t, Name: strings.TrimPrefix(t, "topic/"), Words: "nicht darum", Quote: "Darum ging es nicht (" + c.Title + ").",
				Start: start + 300 + i, Polarity: "negative", Claimant: claimant(i),
			})
		}
	}
	return out
}

// seeded gives a store that holds the seed.
func seeded(t *testing.T) *graph.Store {
	t.Helper()
	store := graphtest.New(t)
	if _, err := store.Apply(t.Context(), graph.Change{Graph: seed()}); err != nil {
		t.Fatal(err)
	}
	return store
}
