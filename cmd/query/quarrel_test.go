// SPDX-License-Identifier: Apache-2.0

package main

import (
	"fmt"
	"testing"

	"summitry/graph"
	"summitry/graph/graphtest"
)

// quarrels ask what articles disagree about.
func quarrels() []asking {
	return []asking{
		{"conflicts", "conflicts", nil},
		{"conflicts-of-one-field", "conflicts", map[string]any{"field": "duration", "actor": "merkel"}},
		{"conflicts-of-one-contact", "conflicts", map[string]any{"contact": "2018-01-10", "year": 2018}},
		{"readouts", "readouts", nil},
		{"readouts-of-one-topic", "readouts", map[string]any{"topic": "gas", "contact": "sotschi", "year": 2018, "actor": "putin"}},
		{"history", "history", nil},
		{"history-of-one-contact", "history", map[string]any{"contact": "2018-01-10", "year": 2018, "actor": "merkel"}},
		{"sources", "sources", map[string]any{"contact": "sotschi"}},
		{"sources-of-one-actor", "sources", map[string]any{"actor": "rutte", "year": 2018}},
		{"standing", "standing", map[string]any{"contact": "sotschi"}},
		{"standing-of-one-field", "standing", map[string]any{"field": "status", "year": 2018, "actor": "merkel"}},
		{"standing-of-counts", "standing", map[string]any{"field": "count"}},
		{"evidence-of-counts", "evidence", map[string]any{"field": "count"}},
		{"undecided", "undecided", nil},
		{"undecided-of-one-contact", "undecided", map[string]any{"contact": "sotschi", "year": 2018, "actor": "putin"}},
	}
}

// quarrelling gives a store in which articles contradict each other: about whether a meeting was held, how long it took and what was talked about,
// which call was the first, and how many calls there were. One of the articles is a copy, and one telling fits two contacts.
func quarrelling(t *testing.T) *graph.Store {
	t.Helper()
	const merkel, putin, rutte, seibert, peskow = "person/angela-merkel", "person/wladimir-putin", "person/mark-rutte", "person/steffen-seibert", "person/dmitri-peskow"
	g := graph.Graph{
		Actors: []graph.Actor{
			{Key: merkel, Kind: "Person", Name: "Angela Merkel", Country: "state/deutschland"},
			{Key: putin, Kind: "Person", Name: "Wladimir Putin", Country: "state/russland"},
			{Key: rutte, Kind: "Person", Name: "Mark Rutte"},
			{Key: seibert, Kind: "Person", Name: "Steffen Seibert", Country: "state/deutschland"},
			{Key: peskow, Kind: "Person", Name: "Dmitri Peskow", Country: "state/russland"},
		},
		Places: []graph.Place{{Key: "place/sotschi", Kind: "City", Name: "Sotschi"}, {Key: "state/deutschland", Kind: "Country", Name: "Deutschland"}},
		Topics: []graph.Topic{{Key: "topic/gas", Name: "Gas"}, {Key: "topic/syrien", Name: "Syrien"}, {Key: "topic/mali", Name: "Mali"}},
	}
	for i, name := range []string{"abendbote", "morgenblatt", "kurier", "anzeiger"} {
		a := graph.Article{Key: "article/" + name, Title: "Bericht", OutletName: name, Published: fmt.Sprintf("2018-05-1%d", 7+i%3), Language: "de", SHA256: name}
		if name == "anzeiger" {
			a.CopyOf = "article/kurier"
		}
		g.Articles = append(g.Articles, a)
	}
	contact := func(key, kind, status, day string, who ...string) *graph.Contact {
		g.Contacts = append(g.Contacts, graph.Contact{
			Key: "contact/" + key, Kind: kind, Title: key, Status: status, Date: day, From: day, To: day, Precision: "day", Basis: "stated", Year: 2018,
			Articles: 1, Independent: 1, Participants: who,
		})
		return &g.Contacts[len(g.Contacts)-1]
	}
	n := 0
	say := func(article, contact string, telling int, claimant, field, value, reason string) {
		n++
		s := graph.Statement{
			Key: fmt.Sprintf("article/%s#%d/%s-%d", article, telling, field, n), Article: "article/" + article, Contact: "contact/" + contact, Telling: telling,
			Claimant: claimant, Field: field, Value: value, Name: value, Words: value, Quote: fmt.Sprintf("Satz %d: %s.", n, value), Start: n * 10, End: n*10 + 5,
			Rule: "seed", Polarity: "positive", Reason: reason,
		}
		if field == "not_discussed" {
			s.Polarity = "negative"
		}
		g.Statements = append(g.Statements, s)
	}
	c := contact("meeting-sotschi", "Meeting", "held", "2018-05-18", merkel, putin)
	c.Places, c.Topics, c.NotDiscussed, c.ReportedBy = []string{"place/sotschi"}, []string{"topic/gas", "topic/syrien"}, []string{"topic/gas"}, []string{seibert, peskow}
	for _, s := range [][4]string{
		{"abendbote", "", "kind", "meeting"},
		{"abendbote", seibert, "status", "planned"},
		{"abendbote", "", "place", "place/sotschi"},
		{"morgenblatt", "", "kind", "meeting"},
		{"morgenblatt", "", "status", "cancelled"},
		{"kurier", "", "kind", "meeting"},
		{"kurier", "", "status", "held"},
		{"kurier", seibert, "duration", "60"},
		{"kurier", peskow, "duration", "120"},
		{"kurier", seibert, "topic", "topic/syrien"},
		{"kurier", seibert, "not_discussed", "topic/gas"},
		{"kurier", peskow, "topic", "topic/gas"},
		{"anzeiger", "", "kind", "meeting"},
		{"anzeiger", "", "status", "held"},
	} {
		say(s[0], "meeting-sotschi", 1, s[1], s[2], s[3], map[string]string{"kind": "same parties, same date"}[s[2]])
	}
	contact("call-2018-01-10", "Call", "held", "2018-01-10", merkel, putin)
	contact("call-2018-03-01", "Call", "held", "2018-03-01", merkel, putin)
	// The morgenblatt counts anew in April: its first call of then is no rival.
	contact("call-2018-04-02", "Call", "held", "2018-04-02", merkel, putin)
	for _, told := range [][2]string{{"abendbote", "call-2018-01-10"}, {"morgenblatt", "call-2018-03-01"}, {"kurier", "call-2018-04-02"}} {
		say(told[0], told[1], 2, "", "ordinal", "1", "")
		say(told[0], told[1], 2, "", "status", "held", "")
	}
	say("morgenblatt", "call-2018-04-02", 5, "", "ordinal", "1", "")
	for i, count := range []string{"6", "9"} {
		s := contact("series-of-"+count, "Call", "held", "", merkel, rutte)
		s.From, s.To, s.Precision, s.Series, s.Count = "2018-01-01", "2018-12-31", "year", true, 6+3*i
		say([]string{"abendbote", "morgenblatt"}[i], "series-of-"+count, 3, "", "count", count, "")
	}
	unsure := contact("meeting-undated", "Meeting", "held", "", merkel, putin)
	unsure.Precision, unsure.Basis, unsure.Year, unsure.MayBe = "unknown", "", 0, []string{"contact/meeting-2018-08-18", "contact/meeting-sotschi"}
	say("kurier", "meeting-undated", 4, "", "kind", "meeting", "fits several contacts equally")
	contact("meeting-2018-08-18", "Meeting", "held", "2018-08-18", merkel, putin)
	say("abendbote", "meeting-2018-08-18", 4, "", "kind", "meeting", "first telling")
	// The first since an election is no rival of the first of all.
	contact("call-2018-05-05", "Call", "held", "2018-05-05", merkel, putin)
	say("anzeiger", "call-2018-05-05", 6, "", "ordinal", "1", "")
	g.Statements[len(g.Statements)-1].Basis = "wahl"
	say("anzeiger", "call-2018-05-05", 6, "", "status", "held", "")
	// One call is told of, and four are known.
	one := contact("series-of-1", "Call", "held", "", merkel, putin)
	one.From, one.To, one.Precision, one.Series, one.Count = "2018-01-01", "2018-12-31", "year", true, 1
	say("anzeiger", "series-of-1", 7, "", "count", "1", "")

	// Further ones are no number of all: neither those that are known nor another series contradict it.
	for _, with := range []string{putin, rutte} {
		more := contact("further-"+with[len("person/"):], "Call", "held", "", merkel, with)
		more.From, more.To, more.Precision, more.Series, more.Count = "2018-01-01", "2018-12-31", "year", true, 2
		say("kurier", "further-"+with[len("person/"):], 8, "", "count", "2", "")
		g.Statements[len(g.Statements)-1].Basis = "further"
	}

	g.Judgements = []graph.Judgement{{
		Verdict: "unsure", About: []string{"article/abendbote#2", "article/morgenblatt#2"}, Who: "anna", When: "2026-11-26", Why: "the first of two perhaps",
	}}

	store := graphtest.New(t)
	if _, err := store.Apply(t.Context(), graph.Change{Graph: g}); err != nil {
		t.Fatal(err)
	}
	return store
}
