// SPDX-License-Identifier: Apache-2.0

package score

import "testing"

func TestLexicon_Matchable(t *testing.T) {
	pair := []string{"Eleni Nikolaou", "Rui Tavares"}
	base := func(change func(*Contact)) Contact {
		c := Contact{Kind: "meeting", Status: "held", Participants: pair, Date: "2031-03-03"}
		if change != nil {
			change(&c)
		}
		return c
	}
	group := func(names ...string) func(*Contact) {
		return func(c *Contact) { c.Participants, c.Delegations = nil, names }
	}
	tests := []struct {
		name       string
		gold, pred func(*Contact)
		mode       mode
		want       bool
	}{
		{"the same", nil, nil, mode{}, true},
		{"another kind", nil, func(c *Contact) { c.Kind = "call" }, mode{}, false},
		{"another status, lenient", nil, func(c *Contact) { c.Status = planned }, mode{}, true},
		{"another status, strict", nil, func(c *Contact) { c.Status = planned }, mode{strict: true}, false},
		{"optional, status not asked", func(c *Contact) { c.Optional = true }, func(c *Contact) { c.Status = planned }, mode{strict: true}, true},
		{"coarser date", nil, func(c *Contact) { c.Date = "2031" }, mode{}, true},
		{"another date", nil, func(c *Contact) { c.Date = "2031-03-04" }, mode{}, false},
		{"another date that the key accepts", func(c *Contact) { c.DateAlt = []Null{"2031-03-04"} }, func(c *Contact) { c.Date = "2031-03-04" }, mode{}, true},
		{"no date read", nil, func(c *Contact) { c.Date = "" }, mode{}, false},
		{"no date read, loose", nil, func(c *Contact) { c.Date = "" }, mode{loose: true}, true},
		{"no date read, which the key accepts", func(c *Contact) { c.DateAlt = []Null{""} }, func(c *Contact) { c.Date = "" }, mode{}, true},
		{"a date the key does not have", func(c *Contact) { c.Date = "" }, nil, mode{}, false},
		{"a date the key does not have, loose", func(c *Contact) { c.Date = "" }, nil, mode{loose: true}, true},
		{"one of two participants", nil, func(c *Contact) { c.Participants = pair[:1] }, mode{}, false},
		{"a participant read as a delegation", nil, func(c *Contact) { c.Participants, c.Delegations = pair[:1], pair[1:] }, mode{}, true},
		{"the only participant", func(c *Contact) { c.Participants = pair[:1] }, nil, mode{}, true},
		{
			"the only participant of an optional contact, among strangers on another day",
			func(c *Contact) { c.Participants, c.Optional, c.Date = pair[:1], true, "2031" }, nil,
			mode{},
			false,
		},
		{"a shared delegation", group("Zypern"), group("Zypern", "Malta"), mode{}, true},
		{"no shared delegation", group("Zypern"), group("Malta"), mode{}, false},
		{
			"a shared place", func(c *Contact) { c.Participants, c.Places = nil, []string{"Wien"} },
			func(c *Contact) { c.Participants, c.Places = nil, []string{"Vienna"} },
			mode{},
			true,
		},
		{
			"a shared occasion", func(c *Contact) { c.Participants, c.Occasion = nil, "Fischereigipfel" },
			func(c *Contact) { c.Participants, c.Occasion = nil, "der Fischereigipfel" },
			mode{},
			true,
		},
		{
			"an optional participant and a shared place",
			func(c *Contact) { c.Participants, c.ParticipantsOptional, c.Optional = nil, pair[:1], true }, nil,
			mode{},
			true,
		},
	}
	l := Default()
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := l.matchable(l.lay(base(tt.gold)), l.lay(base(tt.pred)), tt.mode); got != tt.want {
				t.Errorf("matchable: got %v, want %v", got, tt.want)
			}
		})
	}
}

func TestLexicon_MatchTakesTheMostSimilarFirst(t *testing.T) {
	c := Contact{Kind: "meeting", Status: "held", Participants: []string{"Eleni Nikolaou", "Rui Tavares"}}
	day, year := c, c
	day.Date, year.Date = "2031-03-03", "2031"
	l := Default()
	got := l.match(l.layAll([]Contact{year, day}), l.layAll([]Contact{day, day}), mode{})
	if len(got) != 2 || got[0] != (pair{1, 0}) || got[1] != (pair{0, 1}) {
		t.Errorf("pairs: got %v, want the day with the day first", got)
	}
}

func TestFields_Add(t *testing.T) {
	gold := Contact{
		Participants: []string{"Eleni Nikolaou", "Rui Tavares"}, ParticipantsOptional: []string{"Ines Faro"}, Delegations: []string{"Zypern"},
		Places: []string{"Wien"}, PlacesOptional: []string{"Graz"}, Topics: []string{"Zölle", "Fischerei"},
		TopicSynonyms: map[string][]string{"Fischerei": {"Fangquote"}}, TopicsOptional: []string{"Wetter"},
		NotDiscussed: []string{"Kohle"}, ReportedBy: []string{"Ines Faro"}, ReportedByOptional: []string{"Delta"},
	}
	pred := Contact{
		Participants: []string{"Nikolaou", "Faro", "Zypern", "Berg"}, Places: []string{"Vienna", "Österreich", "Graz", "Linz"},
		Topics:       []string{"Fangquoten", "Fischerei", "Wetter", "Zoll", "Kohle"},
		NotDiscussed: []string{"Wetter"}, ReportedBy: []string{"Faro", "Agentur Delta", "Berg"},
	}
	var f Fields
	l := Default()
	f.add(l, l.lay(gold), l.lay(pred))
	for _, tt := range []struct {
		name      string
		got, want Counts
	}{
		{"participants: one found, one too many, one missed", f.Participants, Counts{1, 1, 1}},
		{"places: the country and the optional town do not count", f.Places, Counts{1, 1, 0}},
		{"topics: a synonym beside its label does not count", f.Topics, Counts{2, 1, 0}},
		{"not discussed", f.NotDiscussed, Counts{0, 1, 1}},
		{"reporters", f.Reporters, Counts{1, 1, 0}},
	} {
		if tt.got != tt.want {
			t.Errorf("%s: got %+v, want %+v", tt.name, tt.got, tt.want)
		}
	}
	if f.Duration.N != 0 || f.Date != (Accuracy{1, 1}) {
		t.Errorf("duration, date: got %+v, %+v, want not asked, right", f.Duration, f.Date)
	}
}
