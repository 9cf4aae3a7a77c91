// SPDX-License-Identifier: Apache-2.0

package resolve_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"summitry/graph"
	"summitry/internal/extract"
	"summitry/internal/resolve"
)

func TestContacts_KeyAndTitle(t *testing.T) {
	leyen := "ursula-von-der-leyen"
	tests := []struct {
		name, key, title string
		telling          *told
	}{
		{
			"day and city", "contact/meeting-2018-06-19-angela-merkel-emmanuel-macron-lyon", "Treffen Macron – Merkel, Lyon, 19. Juni 2018",
			meeting(merkel, macron).held().on("2018-06-19").in("city/lyon"),
		},
		{
			"a family name that stands first, and a call without a place", "contact/call-2018-03-ursula-von-der-leyen-xi-jinping-fcf4c74a", "Telefonat von der Leyen – Xi, März 2018",
			call(xi, leyen).held().on("2018-03").in("city/lyon"),
		},
		{
			"a first name with a hyphen", "contact/call-2018-angela-merkel-jean-claude-juncker-fcf4c74a", "Telefonat Juncker – Merkel, 2018",
			call(merkel, juncker).held().on("2018"),
		},
		{
			"a plan without a date", "contact/meeting-undated-malta-zypern-fcf4c74a", "Treffen Malta – Zypern (geplant)",
			meeting("state/zypern", "state/malta").planned(),
		},
		{
			"a counted series", "contact/call-series-2018-angela-merkel-emmanuel-macron-fcf4c74a", "6 Telefonate Macron – Merkel, 2018",
			call(merkel, macron).held().on("2018").series("6"),
		},
		{
			"a series without a number", "contact/call-series-2018-angela-merkel-emmanuel-macron-fcf4c74a", "Telefonate Macron – Merkel, 2018",
			call(merkel, macron).held().on("2018").series(""),
		},
		{
			"more actors than a key holds", "contact/meeting-undated-angela-merkel-emmanuel-macron-jean-claude-juncker-and-3-fcf4c74a", "Treffen Juncker – Macron – Merkel – Rutte – 2 weitere (abgesagt)",
			meeting(merkel, macron, rutte, juncker, xi, "state/zypern").cancelled(),
		},
		{
			"an actor that no source describes", "contact/call-undated-angela-merkel-nina-neu-fcf4c74a", "Telefonat Merkel – nina-neu",
			call(merkel, "nina-neu").held(),
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			c := single(t, printed("a", "", tt.telling))
			if c.Key != tt.key || c.Title != tt.title {
				t.Errorf("got %s, %q\nwant %s, %q", c.Key, c.Title, tt.key, tt.title)
			}
		})
	}
}

func TestContacts_EqualValuesGetKeysOfTheirOwn(t *testing.T) {
	morning := printed("a", "2018-06-20", call(merkel, macron).held().on("2018-06-19"))
	twice := printed("a", "2018-06-20", call(merkel, macron).held().on("2018-06-19"), call(merkel, macron).planned().on("2018-06-19"))
	both := resolve.Contacts([]resolve.Source{twice}).Contacts
	if len(both) != 2 || both[0].Key == both[1].Key {
		t.Fatalf("contacts: got %d, want 2 with keys of their own", len(both))
	}
	plain := "contact/call-2018-06-19-angela-merkel-emmanuel-macron"
	for _, c := range both {
		if !strings.HasPrefix(c.Key, plain+"-") {
			t.Errorf("key: got %s, want %s and the identity of its first telling", c.Key, plain)
		}
	}
	if alone := resolve.Contacts([]resolve.Source{morning}).Contacts[0].Key; alone != plain {
		t.Errorf("key alone: got %s, want %s", alone, plain)
	}
}

func TestContacts_WithoutADayTheKeyHasTheFirstTelling(t *testing.T) {
	early := printed("a", "2018-01-01", meeting(merkel, macron).planned())
	late := printed("b", "2019-01-01", meeting(merkel, macron).planned())
	both := resolve.Contacts([]resolve.Source{early, late}).Contacts
	// Neither key depends on the other contact: that they are alike must not let one of them touch the other.
	for i, s := range []resolve.Source{early, late} {
		alone := resolve.Contacts([]resolve.Source{s}).Contacts[0].Key
		if both[0].Key != alone && both[1].Key != alone {
			t.Errorf("contact %d has the key %s alone and another beside its like", i, alone)
		}
	}
}

func TestContacts_Statements(t *testing.T) {
	g := resolve.Contacts([]resolve.Source{printed("a", "", meeting(merkel, macron).cancelled().on("2018-06").
		with(extract.NotDiscussed, "topic/zoelle").with(extract.Topic, "topic/zypern"))})
	polarity := map[string]string{}
	for _, st := range g.Statements {
		polarity[st.Key] = st.Polarity
		if want := "Ein Satz mit " + st.Words + "."; st.Quote != want {
			t.Errorf("quote of %s: got %q, want %q", st.Key, st.Quote, want)
		}
		if st.Contact != g.Contacts[0].Key {
			t.Errorf("contact of %s: got %s", st.Key, st.Contact)
		}
	}
	want := map[string]string{
		"article/a#1/kind-1": "positive", "article/a#1/participant-1": "positive", "article/a#1/participant-2": "positive",
		"article/a#1/status-1": "negative", "article/a#1/date-1": "positive", "article/a#1/topic-1": "positive",
		"article/a#1/not_discussed-1": "negative",
	}
	for key, p := range want {
		if polarity[key] != p {
			t.Errorf("polarity of %s: got %q, want %q", key, polarity[key], p)
		}
	}
	if len(g.Statements) != len(want) {
		t.Errorf("statements: got %d, want %d", len(g.Statements), len(want))
	}
}

func TestContacts_Reasons(t *testing.T) {
	g := resolve.Contacts([]resolve.Source{
		printed("a", "", meeting(merkel, macron).held().on("2018-06-19").in("city/lyon")),
		printed("b", "", meeting(merkel, macron).held().on("2018-06-19").in("city/lyon")),
		printed("c", "", meeting(merkel, macron).held().on("2018-09-07").in("city/lyon")),
		printed("d", "", meeting(merkel, macron).held().on("2018")),
	})
	got := map[string]string{}
	for _, s := range g.Statements {
		if s.Reason != "" {
			got[s.Key] = s.Reason
		}
	}
	want := map[string]string{
		"article/a#1/kind-1": "first telling", "article/b#1/kind-1": "same parties, same date, same city, same status",
		"article/c#1/kind-1": "first telling", "article/d#1/kind-1": "fits several contacts equally",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("reasons, -want +got:\n%s", diff)
	}
	i := slices.IndexFunc(g.Contacts, func(c graph.Contact) bool { return c.Precision == "year" })
	rivals := []string{"contact/meeting-2018-06-19-angela-merkel-emmanuel-macron-lyon", "contact/meeting-2018-09-07-angela-merkel-emmanuel-macron-lyon"}
	if diff := cmp.Diff(rivals, g.Contacts[i].MayBe); diff != "" {
		t.Errorf("what the year may be, -want +got:\n%s", diff)
	}
}
