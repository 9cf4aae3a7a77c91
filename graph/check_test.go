// SPDX-License-Identifier: Apache-2.0

package graph_test

import (
	"errors"
	"strings"
	"testing"

	"summitry/graph"
)

func TestChange_Check(t *testing.T) {
	for _, tc := range []struct {
		name string
		edit func(*graph.Change)
		want string // "" where the change is sound
	}{
		{"sound", func(*graph.Change) {}, ""},
		{"nothing at all", func(c *graph.Change) { *c = graph.Change{} }, ""},
		{"an outlet known by its articles only", func(c *graph.Change) { c.Graph.Articles[0].Outlet = "outlet/blatt" }, ""},
		{"a caller who is not among the participants", func(c *graph.Change) { c.Graph.Contacts[1].Caller = "person/nobody" }, ""},
		{"actor twice", func(c *graph.Change) { c.Graph.Actors = append(c.Graph.Actors, c.Graph.Actors[0]) }, "actor person/berg is there twice"},
		{"topic without key", func(c *graph.Change) { c.Graph.Topics[0].Key = "" }, "topic without a key"},
		{"unknown kind of actor", func(c *graph.Change) { c.Graph.Actors[0].Kind = "Robot" }, `actor person/berg: kind "Robot"`},
		{"unknown kind of place", func(c *graph.Change) { c.Graph.Places[0].Kind = "Moon" }, `place city/hafen: kind "Moon"`},
		{"unknown kind of contact", func(c *graph.Change) { c.Graph.Contacts[0].Kind = "Letter" }, `kind "Letter"`},
		{"unknown status", func(c *graph.Change) { c.Graph.Contacts[0].Status = "maybe" }, `status "maybe"`},
		{"unknown precision", func(c *graph.Change) { c.Graph.Contacts[1].Precision = "week" }, `precision "week"`},
		{"a day where only the month is known", func(c *graph.Change) { c.Graph.Contacts[1].Date = "2024-02-01" }, `date "2024-02-01" with precision month`},
		{"no day where the day is known", func(c *graph.Change) { c.Graph.Contacts[0].Date = "" }, `date "" with precision day`},
		{"a bound that is no day", func(c *graph.Change) { c.Graph.Contacts[1].From = "2024-02" }, `read day "2024-02"`},
		{"nobody took part", func(c *graph.Change) { c.Graph.Contacts[0].Participants = nil }, "contact/meeting-1 has no participant"},
		{"participant not there", func(c *graph.Change) { c.Graph.Contacts[0].Participants = []string{"person/x"} }, "participant person/x is not in the graph"},
		{"participant without key", func(c *graph.Change) { c.Graph.Contacts[0].Participants = []string{""} }, `participant "" is not in the graph`},
		{"reporter not there", func(c *graph.Change) { c.Graph.Contacts[0].ReportedBy = []string{"person/x"} }, "reported by person/x is not"},
		{"place not there", func(c *graph.Change) { c.Graph.Contacts[0].Places = []string{"city/x"} }, "place city/x is not"},
		{"topic not there", func(c *graph.Change) { c.Graph.Contacts[0].NotDiscussed = []string{"topic/x"} }, "topic topic/x is not"},
		{"topic on a place that is not there", func(c *graph.Change) { c.Graph.Topics[0].Place = "state/x" }, "place state/x is not"},
		{"country not there", func(c *graph.Change) { c.Graph.Places[0].Country = "state/x" }, "country state/x is not"},
		{"a place in itself", func(c *graph.Change) { c.Graph.Places[2].Country = "state/nordland" }, "lies in itself"},
		{"an outlet that is a person", func(c *graph.Change) { c.Graph.Articles[0].Outlet = "person/berg" }, "its outlet person/berg is a Person"},
		{"statement of no article", func(c *graph.Change) { c.Graph.Statements[0].Article = "" }, `article "" is not`},
		{"statement about no contact", func(c *graph.Change) { c.Graph.Statements[0].Contact = "contact/x" }, "contact contact/x is not"},
		{"claimant not there", func(c *graph.Change) { c.Graph.Statements[0].Claimant = "person/x" }, "claimant person/x is not"},
		{"statement without words", func(c *graph.Change) { c.Graph.Statements[0].Words = "" }, "has no words"},
		{"statement without rule", func(c *graph.Change) { c.Graph.Statements[0].Rule = "" }, "no rule"},
		{"empty span", func(c *graph.Change) { c.Graph.Statements[0].End = c.Graph.Statements[0].Start }, "span 10 to 10"},
		{"no polarity", func(c *graph.Change) { c.Graph.Statements[0].Polarity = "" }, `polarity ""`},
		{"withdrawn and to stand", func(c *graph.Change) { c.Withdraw = []string{"article/a"} }, "article/a is to be withdrawn and to stand"},
		{"dropped and to stand", func(c *graph.Change) { c.DropContacts = []string{"contact/call-1"} }, "contact/call-1 is to be dropped and to stand"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			c := graph.Change{Graph: first()}
			tc.edit(&c)
			err := c.Check()
			switch {
			case tc.want == "" && err != nil:
				t.Errorf("got %v", err)
			case tc.want != "" && (!errors.Is(err, graph.ErrInvalid) || !strings.Contains(err.Error(), tc.want)):
				t.Errorf("got  %v\nwant %s", err, tc.want)
			}
		})
	}
}

func TestChange_Check_TellsAllProblemsAndNotTooMany(t *testing.T) {
	c := graph.Change{Graph: first()}
	for i := range c.Graph.Statements {
		c.Graph.Statements[i].Polarity = ""
	}
	if err := c.Check(); err == nil || strings.Count(err.Error(), "polarity") != 3 {
		t.Errorf("got %v", err)
	}
	for range 40 {
		c.Graph.Topics = append(c.Graph.Topics, graph.Topic{})
	}
	if err := c.Check(); err == nil || !strings.HasSuffix(err.Error(), "and 23 more") {
		t.Errorf("got %v", err)
	}
}
