// SPDX-License-Identifier: Apache-2.0

package resolve_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"summitry/graph"
	"summitry/internal/resolve"
)

func verdict(verdict string, about ...string) graph.Judgement {
	return graph.Judgement{Verdict: verdict, About: about, Who: "anna", When: "2026-11-26", Why: "so"}
}

func TestContacts_JudgementsComeBeforeRules(t *testing.T) {
	day, other := meeting(merkel, macron).held().on("2018-06-19"), meeting(merkel, macron).held().on("2018-06-20")
	same := meeting(merkel, macron).held().on("2018-06-19")
	ring := call(merkel, macron).held().on("2018-06-19")
	sources := []resolve.Source{printed("a", "", day), printed("b", "", other), printed("c", "", same), printed("d", "", ring)}
	for _, tc := range []struct {
		name       string
		judgements []graph.Judgement
		want       string
	}{
		{"nothing is judged", nil, "a1 c1 | b1 | d1"},
		{"two days are one contact", []graph.Judgement{verdict("same", "article/a#1", "article/b#1")}, "a1 b1 c1 | d1"},
		{"one day is two contacts", []graph.Judgement{verdict("different", "article/a#1", "article/c#1")}, "a1 | b1 | c1 | d1"},
		{"unsure stays apart", []graph.Judgement{verdict("unsure", "article/a#1", "article/c#1")}, "a1 | b1 | c1 | d1"},
		{"by way of another", []graph.Judgement{verdict("same", "article/a#1", "article/b#1"), verdict("different", "article/b#1", "article/c#1")}, "a1 b1 | c1 | d1"},
		{"no judgement makes a call a meeting", []graph.Judgement{verdict("same", "article/a#1", "article/d#1")}, "a1 c1 | b1 | d1"},
		{"what contradicts itself stays apart", []graph.Judgement{verdict("same", "article/a#1", "article/c#1"), verdict("different", "article/a#1", "article/c#1")}, "a1 | b1 | c1 | d1"},
		{"what is not there changes nothing", []graph.Judgement{verdict("same", "article/a#1", "article/x#7")}, "a1 c1 | b1 | d1"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			if got := groups(resolve.Contacts(sources, tc.judgements...)); got != tc.want {
				t.Errorf("groups: got %q, want %q", got, tc.want)
			}
		})
	}
}

func TestContradictions(t *testing.T) {
	got := resolve.Contradictions([]graph.Judgement{
		verdict("same", "article/a#1", "article/b#1"), verdict("same", "article/b#1", "article/c#1"),
		verdict("unsure", "article/a#1", "article/c#1"), verdict("different", "article/a#1", "article/d#1"),
	})
	want := []string{"article/a#1 and article/c#1 are judged to be the same and to be kept apart"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}

func TestContacts_WhoIsMeantByASurname(t *testing.T) {
	const day = "2018-06-19"
	called := func(article string) string { return "kasulke~" + article }
	for _, tc := range []struct {
		name       string
		sources    []resolve.Source
		judgements []graph.Judgement
		want       string // whom the first article means
	}{
		{"the one whom another article names in full at the same meeting", []resolve.Source{
			printed("a", "", meeting(merkel, called("a")).held().on(day)), printed("b", "", meeting(merkel, hans).held().on(day)),
		}, nil, "person/hans-kasulke"},
		{"nobody by the surname alone", []resolve.Source{
			printed("a", "", meeting(merkel, called("a")).held().on(day)), printed("b", "", meeting(merkel, hans).held().on("2018-06-25")),
		}, nil, ""},
		{"nobody who met another", []resolve.Source{
			printed("a", "", meeting(merkel, called("a")).held().on(day)), printed("b", "", meeting(macron, hans).held().on(day)),
		}, nil, ""},
		{"neither of two", []resolve.Source{
			printed("a", "", meeting(merkel, called("a")).held().on(day)), printed("b", "", meeting(merkel, hans).held().on(day)),
			printed("c", "", meeting(merkel, ute).held().on(day)),
		}, nil, ""},
		{"nobody who sat at the same table", []resolve.Source{
			printed("a", "", meeting(merkel, called("a"), hans).held().on(day)), printed("b", "", meeting(merkel, hans).held().on(day)),
		}, nil, ""},
		{"not the one it is judged not to be", []resolve.Source{
			printed("a", "", meeting(merkel, called("a")).held().on(day)), printed("b", "", meeting(merkel, hans).held().on(day)),
			printed("c", "", meeting(merkel, ute).held().on(day)),
		}, []graph.Judgement{verdict("different", "person/"+called("a"), "person/"+ute)}, "person/hans-kasulke"},
		{"the one it is judged to be", []resolve.Source{
			printed("a", "", meeting(merkel, called("a")).held().on(day)), printed("b", "", meeting(macron, hans).held().on("2019-01-01")),
		}, []graph.Judgement{verdict("same", "person/"+called("a"), "person/"+hans)}, "person/hans-kasulke"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			g := resolve.Contacts(tc.sources, tc.judgements...)
			for _, a := range g.Actors {
				if a.Key == "person/"+called("a") && a.SameAs != tc.want {
					t.Errorf("got %q, want %q", a.SameAs, tc.want)
				}
			}
		})
	}
}

// In copies of one text a surname is one person, so that they tell of one contact.
func TestContacts_ASurnameInCopiesIsOnePerson(t *testing.T) {
	a := printed("a", "2018-06-20", meeting(merkel, "kasulke~a").held().on("2018-06-19"))
	b := printed("b", "2018-06-20", meeting(merkel, "kasulke~b").held().on("2018-06-19"))
	a.Article.Fingerprint, b.Article.Fingerprint = "1 2 3 4 5 6 7", "1 2 3 4 5 6 7"
	c := single(t, resolve.Copies([]resolve.Source{a, b})...)
	if c.Articles != 2 || c.Independent != 1 {
		t.Errorf("articles, independent: got %d, %d, want 2, 1", c.Articles, c.Independent)
	}
}
