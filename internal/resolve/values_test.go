// SPDX-License-Identifier: Apache-2.0

package resolve_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"summitry/graph"
	"summitry/internal/extract"
	"summitry/internal/resolve"
	"summitry/internal/text"
)

// single resolves sources that tell of one contact.
func single(t *testing.T, sources ...resolve.Source) graph.Contact {
	t.Helper()
	g := resolve.Contacts(sources)
	if len(g.Contacts) != 1 {
		t.Fatalf("contacts: got %d, want 1: %s", len(g.Contacts), groups(g))
	}
	return g.Contacts[0]
}

func TestContacts_Values(t *testing.T) {
	got := single(t,
		printed("a", "2018-06-18", meeting(merkel, macron).planned().on("2018-06-19").in("state/deutschland").
			with(extract.Topic, "topic/zoelle").with(extract.Claim, "person/mark-rutte")),
		printed("b", "2018-06-20", meeting(merkel, macron).held().dated("2018-06-19", text.Relative).in("city/meseberg").
			at("Ministerrat").with(extract.Duration, "90").with(extract.NotDiscussed, "topic/zoelle").claimedBy("state/malta")),
		printed("c", "2018-07-01", meeting(merkel, macron).held().on("2018-06").in("city/meseberg").at("Rat").
			with(extract.Duration, "60").with(extract.Topic, "topic/zypern")),
	)
	want := graph.Contact{
		Key: "contact/meeting-2018-06-19-angela-merkel-emmanuel-macron-meseberg", Kind: "Meeting", Title: "Treffen Macron – Merkel, Meseberg, 19. Juni 2018",
		Status: "held", Date: "2018-06-19", From: "2018-06-19", To: "2018-06-19", Precision: "day", Basis: "stated", Year: 2018,
		Occasion: "Ministerrat", Duration: 90, Articles: 3, Independent: 3,
		Participants: []string{"person/angela-merkel", "person/emmanuel-macron"}, Places: []string{"city/meseberg"},
		Topics: []string{"topic/zoelle", "topic/zypern"}, NotDiscussed: []string{"topic/zoelle"},
		ReportedBy: []string{"person/mark-rutte", "state/malta"},
		FoundBy: "2018- 2018-06 2018-06- 2018-06-19 Meeting city/meseberg occasion:Ministerrat occasion:Rat person/angela-merkel " +
			"person/emmanuel-macron printed:2018-06-18 printed:2018-06-20 printed:2018-07-01 state/deutschland",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("contact (-want +got):\n%s", diff)
	}
}

func TestContacts_Date(t *testing.T) {
	type dates struct{ Date, From, To, Precision, Basis string }
	pair := func() *told { return meeting(merkel, macron).held() }
	tests := []struct {
		name    string
		sources []resolve.Source
		want    dates
	}{
		{
			"a month stays a month",
			[]resolve.Source{printed("a", "2019-01-01", pair().on("2018-02"))},
			dates{"", "2018-02-01", "2018-02-28", "month", "stated"},
		},
		{
			"a year stays a year",
			[]resolve.Source{printed("a", "2019-01-01", pair().on("2018"))},
			dates{"", "2018-01-01", "2018-12-31", "year", "stated"},
		},
		{"no date stays unknown", []resolve.Source{printed("a", "2019-01-01", pair())}, dates{"", "", "", "unknown", ""}},
		{"an unreadable date is no date", []resolve.Source{printed("a", "", pair().on("Sommer"))}, dates{"", "", "", "unknown", ""}},
		{
			"the firmer basis of the same day counts", []resolve.Source{
				printed("a", "", pair().dated("2018-06-19", text.Publication)), printed("b", "", pair().dated("2018-06-19", text.Relative)),
			}, dates{"2018-06-19", "2018-06-19", "2018-06-19", "day", "relative"},
		},
		{
			"days given by the same words are a range",
			[]resolve.Source{printed("a", "", pair().on("2018-06-19").also("2018-06-20"))},
			dates{"2018-06-19", "2018-06-19", "2018-06-20", "day", "stated"},
		},
		{
			"more voices decide between two days of one telling", []resolve.Source{
				printed("a", "", pair().on("2018-06-19").on("2018-06-20")), printed("b", "", pair().on("2018-06-20")),
			}, dates{"2018-06-20", "2018-06-20", "2018-06-20", "day", "stated"},
		},
		{
			"the day closest to the publication decides where the voices are even", []resolve.Source{
				printed("a", "2018-06-21", pair().on("2018-06-19").on("2018-06-20")),
			}, dates{"2018-06-20", "2018-06-20", "2018-06-20", "day", "stated"},
		},
		{
			"a named day is firmer than the day of publication", []resolve.Source{
				printed("a", "2018-06-20", pair().on("2018-06-19").dated("2018-06-20", text.Publication)),
			}, dates{"2018-06-19", "2018-06-19", "2018-06-19", "day", "stated"},
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			c := single(t, tt.sources...)
			if diff := cmp.Diff(tt.want, dates{c.Date, c.From, c.To, c.Precision, c.Basis}); diff != "" {
				t.Errorf("date (-want +got):\n%s", diff)
			}
		})
	}
}

func TestContacts_Status(t *testing.T) {
	pair := func() *told { return meeting(merkel, macron).in("city/lyon") }
	day := "2018-06-19"
	tests := []struct {
		name    string
		sources []resolve.Source
		want    string
	}{
		{"an outcome decides over the plan", []resolve.Source{
			printed("a", "2018-06-01", pair().planned().on(day)), printed("b", "2018-06-20", pair().held().on(day)),
		}, "held"},
		{"looking back at the plan does not undo the outcome", []resolve.Source{
			printed("a", "2018-06-20", pair().held().on(day)), printed("b", "2018-07-20", pair().planned().on(day)),
		}, "held"},
		{"the newest word before the day decides", []resolve.Source{
			printed("a", "2018-06-10", pair().cancelled().on(day)), printed("b", "2018-06-12", pair().planned().on(day)),
		}, "planned"},
		{"held after all", []resolve.Source{
			printed("a", "2018-06-18", pair().cancelled().on(day)), printed("b", "2018-06-20", pair().held().on(day)),
		}, "held"},
		{"the newer outcome decides", []resolve.Source{
			printed("a", "2018-06-20", pair().held().on(day)), printed("b", "2018-06-22", pair().with(extract.Status, "denied").on(day)),
		}, "denied"},
		{"the outcome that names the day decides over one without", []resolve.Source{
			printed("a", "", pair().cancelled().on(day)), printed("b", "", pair().held()),
		}, "cancelled"},
		{"more voices decide on the same day", []resolve.Source{
			printed("a", "2018-06-20", pair().cancelled().on(day)), printed("b", "2018-06-20", pair().held().on(day)),
			printed("c", "2018-06-20", pair().held().on(day)),
		}, "held"},
		{"prints of one outlet are one voice", []resolve.Source{
			printed("a", "2018-06-20", pair().cancelled().on(day)), printed("b/1", "2018-06-20", pair().held().on(day)),
			printed("b/2", "2018-06-20", pair().held().on(day)),
		}, "cancelled"},
		{"within a telling the outcome decides over the plan", []resolve.Source{printed("a", "", pair().held().planned().on(day))}, "held"},
		{"within a telling the more cautious outcome decides", []resolve.Source{printed("a", "", pair().held().cancelled().on(day))}, "cancelled"},
		{"without a word it is unconfirmed", []resolve.Source{printed("a", "", pair().on(day))}, "unconfirmed"},
		{"undated, a plan after a refusal is a plan", []resolve.Source{
			printed("a", "2018-06-01", pair().cancelled()), printed("b", "2018-06-20", pair().planned()),
		}, "planned"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := single(t, tt.sources...).Status; got != tt.want {
				t.Errorf("status: got %q, want %q", got, tt.want)
			}
		})
	}
}

func TestContacts_OtherValues(t *testing.T) {
	day := "2018-06-19"
	t.Run("the caller whom most voices name", func(t *testing.T) {
		ring := func(who string) *told { return call(merkel, macron).held().on(day).with(extract.Caller, "person/"+who) }
		c := single(t, printed("a", "", ring(macron)), printed("b", "", ring(merkel)), printed("c", "", ring(merkel)))
		if want := "person/" + merkel; c.Caller != want {
			t.Errorf("caller: got %q, want %q", c.Caller, want)
		}
	})
	t.Run("a meeting has no caller", func(t *testing.T) {
		c := single(t, printed("a", "", meeting(merkel, macron).held().on(day).with(extract.Caller, "person/"+merkel)))
		if c.Caller != "" {
			t.Errorf("caller: got %q, want none", c.Caller)
		}
	})
	t.Run("a series without a number has no count", func(t *testing.T) {
		c := single(t, printed("a", "", call(merkel, macron).held().on("2018").series("")))
		if !c.Series || c.Count != 0 {
			t.Errorf("series, count: got %v, %d, want true, 0", c.Series, c.Count)
		}
	})
	t.Run("what was put off has the new day", func(t *testing.T) {
		c := single(t,
			printed("a", "2018-06-10", meeting(merkel, macron).planned().on("2018-06-19").in("city/lyon")),
			printed("b", "2018-06-11", meeting(merkel, macron).planned().on("2018-06-19").in("city/lyon")),
			printed("c", "2018-06-18", meeting(merkel, macron).with(extract.Status, "postponed").on("2018-06-26").in("city/lyon")))
		if c.Date != "2018-06-26" || c.Status != "postponed" {
			t.Errorf("got %s, %s, want 2018-06-26, postponed", c.Date, c.Status)
		}
	})
	t.Run("a country counts where no city is known", func(t *testing.T) {
		c := single(t, printed("a", "", meeting(merkel, macron).held().on(day).in("state/frankreich")))
		if diff := cmp.Diff([]string{"state/frankreich"}, c.Places); diff != "" {
			t.Errorf("places (-want +got):\n%s", diff)
		}
	})
	t.Run("the same outlet twice is one independent voice", func(t *testing.T) {
		c := single(t, printed("a/1", "", meeting(merkel, macron).held().on(day)), printed("a/2", "", meeting(merkel, macron).held().on(day)))
		if c.Articles != 2 || c.Independent != 1 {
			t.Errorf("articles, independent: got %d, %d, want 2, 1", c.Articles, c.Independent)
		}
	})
	t.Run("copies are the voice of their original", func(t *testing.T) {
		sources := make([]resolve.Source, 0, 3)
		for _, name := range []string{"a", "b", "c"} {
			sources = append(sources, printed(name, "", meeting(merkel, macron).held().on(day)))
		}
		sources[1].Article.CopyOf, sources[2].Article.CopyOf = "article/a", "article/b"
		if c := single(t, sources...); c.Articles != 3 || c.Independent != 1 {
			t.Errorf("articles, independent: got %d, %d, want 3, 1", c.Articles, c.Independent)
		}
	})
	t.Run("copies of an article that is not there are one voice", func(t *testing.T) {
		a, b := printed("a", "", meeting(merkel, macron).held().on(day)), printed("b", "", meeting(merkel, macron).held().on(day))
		a.Article.CopyOf, b.Article.CopyOf = "article/x", "article/x"
		if c := single(t, a, b); c.Independent != 1 {
			t.Errorf("independent: got %d, want 1", c.Independent)
		}
	})
	t.Run("a telling without a kind or an actor is no contact", func(t *testing.T) {
		s := printed("a", "", tell("", []string{merkel, macron}).held(), meeting().held())
		if g := resolve.Contacts([]resolve.Source{s}); len(g.Contacts)+len(g.Statements) != 0 || len(g.Articles) != 1 {
			t.Errorf("got %d contacts, %d statements, %d articles, want 0, 0, 1", len(g.Contacts), len(g.Statements), len(g.Articles))
		}
	})
}
