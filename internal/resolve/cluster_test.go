// SPDX-License-Identifier: Apache-2.0

package resolve_test

import (
	"testing"

	"summitry/internal/extract"
	"summitry/internal/resolve"
	"summitry/internal/text"
)

const (
	merkel  = "angela-merkel"
	macron  = "emmanuel-macron"
	xi      = "xi-jinping"
	rutte   = "mark-rutte"
	juncker = "jean-claude-juncker"
	hans    = "hans-kasulke"
	ute     = "ute-kasulke"
)

func TestContacts_SameContact(t *testing.T) {
	pair := func() *told { return meeting(merkel, macron) }
	tests := []struct {
		name    string
		sources []resolve.Source
		want    string
	}{
		{"the same day in two articles is one contact", []resolve.Source{
			printed("a", "2018-06-20", pair().held().on("2018-06-19")),
			printed("b", "2018-06-20", pair().held().on("2018-06-19").in("city/meseberg")),
		}, "a1 b1"},
		{"a call is no meeting", []resolve.Source{
			printed("a", "", pair().held().on("2018-06-19")),
			printed("b", "", call(merkel, macron).held().on("2018-06-19")),
		}, "a1 | b1"},
		{"two days are two contacts", []resolve.Source{
			printed("a", "", pair().held().on("2018-06-18")),
			printed("b", "", pair().held().on("2018-06-19")),
		}, "a1 | b1"},
		{"another city is another contact", []resolve.Source{
			printed("a", "", pair().held().on("2018-06-19").in("city/lyon")),
			printed("b", "", pair().held().on("2018-06-19").in("city/meseberg")),
		}, "a1 | b1"},
		{"a city lies in its country", []resolve.Source{
			printed("a", "", pair().held().on("2018-06-19").in("state/frankreich")),
			printed("b", "", pair().held().on("2018-06-19").in("city/lyon")),
		}, "a1 b1"},
		{"a city does not lie in another country", []resolve.Source{
			printed("a", "", pair().held().on("2018-06-19").in("state/frankreich")),
			printed("b", "", pair().held().on("2018-06-19").in("city/meseberg")),
		}, "a1 | b1"},
		{"the place of a call contradicts nothing", []resolve.Source{
			printed("a", "", call(merkel, macron).held().on("2018-06-19").in("city/lyon")),
			printed("b", "", call(merkel, macron).held().on("2018-06-19").in("city/meseberg")),
		}, "a1 b1"},
		{"a month joins the only day in it", []resolve.Source{
			printed("a", "", pair().held().on("2018-06")),
			printed("b", "", pair().held().on("2018-06-19")),
		}, "a1 b1"},
		{"a year does not glue two days together", []resolve.Source{
			printed("a", "", pair().held().on("2018")),
			printed("b", "", pair().held().on("2018-06-19")),
			printed("c", "", pair().held().on("2018-09-07")),
		}, "a1 | b1 | c1"},
		{"a shared city decides between two days", []resolve.Source{
			printed("a", "", pair().held().on("2018").in("city/meseberg")),
			printed("b", "", pair().held().on("2018-06-19").in("city/meseberg")),
			printed("c", "", pair().held().on("2018-09-07")),
		}, "a1 b1 | c1"},
		{"an undated telling joins the only one in its city", []resolve.Source{
			printed("a", "", pair().held().in("city/meseberg")),
			printed("b", "", pair().held().on("2018-06-19").in("city/meseberg")),
			printed("c", "", pair().held().on("2018-09-07").in("city/lyon")),
		}, "a1 b1 | c1"},
		{"an undated telling stays apart where two fit", []resolve.Source{
			printed("a", "", pair().held().in("city/meseberg")),
			printed("b", "", pair().held().on("2018-06-19").in("city/meseberg")),
			printed("c", "", pair().held().on("2019-06-19").in("city/meseberg")),
		}, "a1 | b1 | c1"},
		{"an undated telling with nothing in common but the people stays apart", []resolve.Source{
			printed("a", "2021-01-05", pair().held()),
			printed("b", "2018-06-20", pair().held().on("2018-06-19")),
		}, "a1 | b1"},
		{"an undated plan joins the day that follows within days", []resolve.Source{
			printed("a", "2018-06-17", pair().planned()),
			printed("b", "2018-06-20", pair().held().on("2018-06-19")),
		}, "a1 b1"},
		{"an undated plan looks ahead", []resolve.Source{
			printed("a", "2018-06-22", pair().planned()),
			printed("b", "2018-06-20", pair().held().on("2018-06-19")),
		}, "a1 | b1"},
		{"what was held is not printed before", []resolve.Source{
			printed("a", "2018-06-10", pair().held().on("2018-06").in("city/lyon")),
			printed("b", "2018-06-20", pair().held().on("2018-06-19").in("city/lyon")),
		}, "a1 | b1"},
		{"what is printed without a day was the day before", []resolve.Source{
			printed("a", "2018-06-20", pair().held().dated("2018-06-20", text.Publication)),
			printed("b", "2018-06-20", pair().held().on("2018-06-19")),
		}, "a1 b1"},
		{"what is printed without a day was that day if it is named", []resolve.Source{
			printed("a", "2018-06-20", pair().held().dated("2018-06-20", text.Publication)),
			printed("b", "2018-06-20", pair().held().on("2018-06-19")),
			printed("c", "2018-06-20", pair().held().on("2018-06-20")),
		}, "a1 c1 | b1"},
		{"two days of publication are two contacts", []resolve.Source{
			printed("a", "2018-06-20", pair().held().dated("2018-06-20", text.Publication)),
			printed("b", "2018-06-19", pair().held().dated("2018-06-19", text.Publication)),
		}, "a1 | b1"},
		{"a plan printed today is not for yesterday", []resolve.Source{
			printed("a", "2018-06-20", pair().planned().dated("2018-06-20", text.Publication)),
			printed("b", "2018-06-20", pair().held().on("2018-06-19")),
		}, "a1 | b1"},
		{"plan and outcome of one day are one contact", []resolve.Source{
			printed("a", "2018-06-10", pair().planned().on("2018-06-19")),
			printed("b", "2018-06-18", pair().cancelled().on("2018-06-19")),
		}, "a1 b1"},
		{"a cancelled month is not the day held in it", []resolve.Source{
			printed("a", "2018-06-10", pair().cancelled().on("2018-06")),
			printed("b", "2018-06-20", pair().held().on("2018-06-19")),
		}, "a1 | b1"},
		{"a cancelled month is the day in the same city", []resolve.Source{
			printed("a", "2018-06-10", pair().cancelled().on("2018-06").in("city/lyon")),
			printed("b", "2018-06-20", pair().held().on("2018-06-19").in("city/lyon")),
		}, "a1 b1"},
		{"extract has told two contacts of one article apart", []resolve.Source{
			printed("a", "", pair().held().on("2018-06-19"), pair().planned().on("2018-06-19")),
		}, "a1 | a2"},
		{"undated plans printed in the same days are one", []resolve.Source{
			printed("a", "2018-06-01", pair().planned()),
			printed("b", "2018-06-03", pair().planned()),
			printed("c", "2018-11-03", pair().planned()),
		}, "a1 b1 | c1"},
		{"another ordinal is another contact", []resolve.Source{
			printed("a", "", call(merkel, macron).held().on("2018-06").with(extract.Ordinal, "5")),
			printed("b", "", call(merkel, macron).held().on("2018-06").with(extract.Ordinal, "6")),
		}, "a1 | b1"},
		{"another ordinal of one stated day is one contact, counted in two ways", []resolve.Source{
			printed("a", "", call(merkel, macron).held().on("2018-06-19").with(extract.Ordinal, "5")),
			printed("b", "", call(merkel, macron).held().on("2018-06-19").with(extract.Ordinal, "6")),
		}, "a1 b1"},
		{"planned, put off and held on the new day is one contact", []resolve.Source{
			printed("a", "2018-06-10", pair().planned().on("2018-06-19").in("city/lyon")),
			printed("b", "2018-06-18", pair().with(extract.Status, "postponed").on("2018-06-26").in("city/lyon")),
			printed("c", "2018-06-27", pair().held().on("2018-06-26").in("city/lyon")),
		}, "a1 b1 c1"},
		{"what was put off after its day had passed was another", []resolve.Source{
			printed("a", "2018-06-10", pair().planned().on("2018-06-19").in("city/lyon")),
			printed("b", "2018-06-24", pair().with(extract.Status, "postponed").on("2018-06-26").in("city/lyon")),
		}, "a1 | b1"},
		{"what was put off in another city was another", []resolve.Source{
			printed("a", "2018-06-10", pair().planned().on("2018-06-19").in("city/lyon")),
			printed("b", "2018-06-18", pair().with(extract.Status, "postponed").on("2018-06-26").in("city/meseberg")),
		}, "a1 | b1"},
		{"of two talks of a day in one article, the one of so many minutes is the one of so many minutes", []resolve.Source{
			printed("a", "2018-06-20", pair().held().on("2018-06-19").in("city/lyon").with(extract.Duration, "135")),
			printed("b", "2018-06-21", pair().held().on("2018-06-19").in("city/lyon").with(extract.Duration, "15"), pair().held().on("2018-06-19").with(extract.Duration, "135")),
		}, "a1 b2 | b1"},
		{"a month in which there were two talks of one day is the one that more tell of", []resolve.Source{
			printed("a", "2018-06-20", pair().held().on("2018-06-19").in("city/lyon")),
			printed("b", "2018-06-21", pair().held().on("2018-06-19").in("city/lyon"), pair().held().on("2018-06-19").in("city/lyon")),
			printed("c", "2018-12-20", pair().held().on("2018-06").in("city/lyon")),
		}, "a1 b1 c1 | b2"},
		{"where as many tell of either it is neither", []resolve.Source{
			printed("b", "2018-06-21", pair().held().on("2018-06-19").in("city/lyon"), pair().held().on("2018-06-19").in("city/lyon")),
			printed("c", "2018-12-20", pair().held().on("2018-06").in("city/lyon")),
		}, "b1 | b2 | c1"},
		{"a month that could be either of two days is neither, whatever another telling of the month is", []resolve.Source{
			printed("a", "", pair().held().on("2018-06-19").with(extract.Ordinal, "2")),
			printed("b", "", pair().held().on("2018-06-26").with(extract.Ordinal, "3")),
			printed("c", "", pair().held().on("2018-06").with(extract.Ordinal, "3")),
			printed("d", "", pair().held().on("2018-06")),
		}, "a1 | b1 c1 | d1"},
		{"of the same parties, the one plan there was is what was put off", []resolve.Source{
			printed("a", "2018-06-10", pair().planned().on("2018-06-19")),
			printed("b", "2018-06-18", pair().with(extract.Status, "postponed").on("2018-06-26")),
			printed("c", "2018-06-27", pair().held().on("2018-06-26")),
		}, "a1 b1 c1"},
		{"of two plans, neither is what was put off", []resolve.Source{
			printed("a", "2018-06-10", pair().planned().on("2018-06-19")),
			printed("b", "2018-06-10", pair().planned().on("2018-06-21")),
			printed("c", "2018-06-18", pair().with(extract.Status, "postponed").on("2018-06-26")),
		}, "a1 | b1 | c1"},
		{"of two plans, the one for the same city is what was put off", []resolve.Source{
			printed("a", "2018-06-10", pair().planned().on("2018-06-19")),
			printed("b", "2018-06-10", pair().planned().on("2018-06-21").in("city/lyon")),
			printed("c", "2018-06-18", pair().with(extract.Status, "postponed").on("2018-06-26").in("city/lyon")),
		}, "a1 | b1 c1"},
		{"a plan with somebody else is not what was put off", []resolve.Source{
			printed("a", "2018-06-10", meeting(merkel, macron, rutte).planned().on("2018-06-19")),
			printed("b", "2018-06-18", pair().with(extract.Status, "postponed").on("2018-06-26")),
		}, "a1 | b1"},
		{"the sixth since one beginning is not the sixth since another", []resolve.Source{
			printed("a", "", call(merkel, macron).held().countedFrom("6", "2018")),
			printed("b", "", call(merkel, macron).held().on("2018-06-19").countedFrom("6", "wahl")),
		}, "a1 | b1"},
		{"the sixth is the sixth since the same beginning", []resolve.Source{
			printed("a", "", call(merkel, macron).held().countedFrom("6", "wahl")),
			printed("b", "", call(merkel, macron).held().on("2018-06-19").countedFrom("6", "wahl")),
		}, "a1 b1"},
		{"the second of a week may be the sixth since the election", []resolve.Source{
			printed("a", "2018-06-20", call(merkel, macron).held().on("2018-06").countedFrom("2", "P1W")),
			printed("b", "2018-06-20", call(merkel, macron).held().on("2018-06-19").countedFrom("6", "wahl")),
		}, "a1 b1"},
		{"that both were held does not single out one of two", []resolve.Source{
			printed("a", "", pair().held().in("city/lyon")),
			printed("b", "2018-06-20", pair().held().on("2018-06-19").in("city/lyon")),
			printed("c", "2018-06-20", pair().cancelled().on("2018-09-19").in("city/lyon")),
		}, "a1 | b1 | c1"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := groups(resolve.Contacts(tt.sources)); got != tt.want {
				t.Errorf("groups: got %q, want %q", got, tt.want)
			}
		})
	}
}

func TestContacts_SameParties(t *testing.T) {
	day := "2018-06-19"
	tests := []struct {
		name string
		a, b *told
		want string
	}{
		{"two shared people are enough", meeting(merkel, macron), meeting(merkel, macron, rutte), "a1 b1"},
		{"one shared person is not", meeting(merkel, macron), meeting(merkel, rutte), "a1 | b1"},
		{"the same delegations are one contact", meeting("state/zypern", "state/malta"), meeting("state/zypern", "state/malta"), "a1 b1"},
		{
			"delegations are not the same under other people", meeting(merkel, rutte, "state/zypern", "state/malta"),
			meeting(xi, macron, "state/zypern", "state/malta"), "a1 | b1",
		},
		{"a person with a delegation counts as two", meeting(merkel, "state/malta"), meeting(merkel, "state/malta", rutte), "a1 b1"},
		{"a single person needs a place", meeting(merkel), meeting(merkel), "a1 | b1"},
		{"a single person in the same place is one contact", meeting(merkel).in("city/lyon"), meeting(merkel).in("city/lyon"), "a1 b1"},
		{"a single delegation at the same occasion is one contact", meeting("org/un").at("Klimagipfel"), meeting("org/un").at("Klimagipfel"), "a1 b1"},
		{"a single person is not one of a pair", meeting(merkel).in("city/lyon"), meeting(merkel, macron).in("city/lyon"), "a1 | b1"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			g := resolve.Contacts([]resolve.Source{printed("a", "", tt.a.held().on(day)), printed("b", "", tt.b.held().on(day))})
			if got := groups(g); got != tt.want {
				t.Errorf("groups: got %q, want %q", got, tt.want)
			}
		})
	}
}

func TestContacts_Series(t *testing.T) {
	calls := func() *told { return call(merkel, xi).held() }
	tests := []struct {
		name    string
		sources []resolve.Source
		want    string
	}{
		{"a series does not swallow a single call", []resolve.Source{
			printed("a", "", calls().on("2018").series("6")),
			printed("b", "", calls().on("2018-06-19")),
		}, "a1 | b1"},
		{"a series of one period and count is one", []resolve.Source{
			printed("a", "", calls().on("2018").series("6")),
			printed("b", "", calls().on("2018").series("6")),
		}, "a1 b1"},
		{"another count is another series", []resolve.Source{
			printed("a", "", calls().on("2018").series("6")),
			printed("b", "", calls().on("2018").series("4")),
		}, "a1 | b1"},
		{"further ones are another series, though as many", []resolve.Source{
			printed("a", "", calls().on("2018").series("4")),
			printed("b", "", calls().on("2018").more("4")),
		}, "a1 | b1"},
		{"further ones are one series, if as many", []resolve.Source{
			printed("a", "", calls().on("2018").more("4")),
			printed("b", "", calls().on("2018").more("4")),
		}, "a1 b1"},
		{"a series without a number joins the only one of its year", []resolve.Source{
			printed("a", "", calls().on("2018").series("")),
			printed("b", "", calls().on("2018").series("4")),
		}, "a1 b1"},
		{"a series without a number stays apart where two fit", []resolve.Source{
			printed("a", "", calls().on("2018").series("")),
			printed("b", "", calls().on("2018").series("4")),
			printed("c", "", calls().on("2018").series("5")),
		}, "a1 | b1 | c1"},
		{"another period is another series", []resolve.Source{
			printed("a", "", calls().on("2018").series("")),
			printed("b", "", calls().on("2018-04").series("")),
		}, "a1 | b1"},
		{"undated series need the same number", []resolve.Source{
			printed("a", "2019-01-01", calls().series("")),
			printed("b", "2019-01-01", calls().series("")),
		}, "a1 | b1"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := groups(resolve.Contacts(tt.sources)); got != tt.want {
				t.Errorf("groups: got %q, want %q", got, tt.want)
			}
		})
	}
}
