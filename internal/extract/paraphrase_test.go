// SPDX-License-Identifier: Apache-2.0

package extract_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"summitry/internal/article"
	"summitry/internal/extract/lexicon"
	"summitry/internal/resolve"
	"summitry/internal/score"
	"summitry/internal/text"
)

// paraphrases is testdata/paraphrases.yaml.
type paraphrases struct {
	Groups []struct {
		ID           int
		Kind         string
		Status       string
		Participants []string
		Date         string
		Published    string
		Place        string
		Topics       []string
		Series       bool
		Count        int
		Paraphrases  []string
	}
	Negatives []struct{ Text, Why string }
}

// published is the day of texts that name none themselves.
const published = "2018-06-20"

// near are the statuses that a key may take for each other: what is called off and what is put off did not take place as said, and what nobody
// confirms is still to come.
var near = map[string]string{"planned": "unconfirmed", "unconfirmed": "planned", "cancelled": "postponed", "postponed": "cancelled"}

// contactsOf are the contacts that follow from one article alone.
func contactsOf(t testing.TB, a *article.Article) []score.Contact {
	t.Helper()
	source := resolve.FromReading(a, "", *reader(t).Read(a))
	return score.FromGraph(resolve.Contacts([]resolve.Source{source}), a.Key).Contacts
}

func TestParaphrases(t *testing.T) {
	var p paraphrases
	load(t, "testdata/paraphrases.yaml", &p)
	n, right, nearly, whole, surplus, elsewhere, phantoms := 0, 0, 0, 0, 0, 0, 0
	for _, g := range p.Groups {
		want := score.Contact{Kind: g.Kind, Status: g.Status, Participants: g.Participants, Date: score.Null(g.Date)}
		all := true
		for i, in := range g.Paraphrases {
			n++
			found := contactsOf(t, articleOf(t, in, g.Published))
			best, wrong := bestOf(t, found, want)
			if wrong != "" {
				all = false
				say(t, "%d.%d %q\n  %s: want %s, got %s", g.ID, i+1, in, wrong, told(want), told(found...))
				if g.Status != "held" && slices.ContainsFunc(found, func(c score.Contact) bool {
					return c.Status == "held" && sameNames(t, c.Participants, want.Participants)
				}) {
					phantoms++
				}
				continue
			}
			right++
			surplus += len(found) - 1
			if best.Status != g.Status {
				nearly++
			}
			if g.Place != "" && !slices.Contains(best.Places, listed(t, g.Place, lexicon.KCity)) {
				elsewhere++
				say(t, "%d.%d %q\n  place: want %s, got %q", g.ID, i+1, in, g.Place, best.Places)
			}
		}
		if all {
			whole++
		}
	}
	got := fmt.Sprintf("right %d of %d\ngroups wholly right %d of %d\nright but for planned and unconfirmed, cancelled and postponed %d\nright and at another place or none %d\n"+
		"more contacts than the one %d\nheld though not held %d\n", right, n, whole, len(p.Groups), nearly, elsewhere, surplus, phantoms)
	if !golden(t, "testdata/paraphrases.golden", got) {
		t.Errorf("the figures moved; go test -run TestParaphrases -update writes them anew, and the commit says why:\n%s", got)
	}
}

// TestParaphrases_Negatives reads sentences that name politicians and tell of no contact.
func TestParaphrases_Negatives(t *testing.T) {
	var p paraphrases
	load(t, "testdata/paraphrases.yaml", &p)
	for _, x := range p.Negatives {
		if found := contactsOf(t, articleOf(t, x.Text, published)); len(found) > 0 {
			t.Errorf("%q (%s)\n  got %s", x.Text, x.Why, told(found...))
		}
	}
}

// bestOf gives the contact that agrees with want, or what is wrong with the one that comes closest.
func bestOf(t testing.TB, found []score.Contact, want score.Contact) (best score.Contact, wrong string) {
	wrong = "no contact"
	for _, rank := range []string{"kind", "participants", "date", "status", ""} {
		for _, c := range found {
			if w := wrongWith(t, c, want); w == rank {
				best, wrong = c, w
			}
		}
	}
	return best, wrong
}

// wrongWith names the first field in which c does not agree with want, "" if it does.
func wrongWith(t testing.TB, c, want score.Contact) string {
	switch {
	case c.Kind != want.Kind:
		return "kind"
	case !sameNames(t, c.Participants, want.Participants):
		return "participants"
	case !sameDay(string(c.Date), string(want.Date)):
		return "date"
	case c.Status != want.Status && near[c.Status] != want.Status:
		return "status"
	}
	return ""
}

func sameDay(a, b string) bool {
	x, errX := text.ParseDate(a)
	y, errY := text.ParseDate(b)
	if errX != nil || errY != nil || x.Grain() == text.GrainNone || y.Grain() == text.GrainNone {
		return (errY != nil || y.Grain() == text.GrainNone) == (errX != nil || x.Grain() == text.GrainNone)
	}
	return text.Compatible(x, y)
}

// sameNames compares persons by what the lexicon calls them, and those it does not know by their folded surnames.
func sameNames(t testing.TB, a, b []string) bool {
	fold := func(names []string) []string {
		var out []string
		for _, n := range names {
			n = listed(t, n, lexicon.KPerson)
			out = append(out, text.Fold(n[strings.LastIndexByte(n, ' ')+1:]))
		}
		slices.Sort(out)
		return out
	}
	return slices.Equal(fold(a), fold(b))
}

// listed is what the lexicon calls what it knows under a name; the name itself where it does not.
func listed(t testing.TB, name string, k lexicon.Kind) string {
	t.Helper()
	x, err := index()
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range text.Split(name) {
		for _, m := range x.Scan(s.Tokens, make([]lexicon.Tagged, len(s.Tokens)), nil) {
			for _, r := range m.Refs {
				switch {
				case r.Kind != k || m.End-m.Start != len(s.Tokens):
				case k == lexicon.KPerson:
					return x.Persons[r.ID].Name
				case k == lexicon.KCity:
					return x.Cities[r.ID].Name
				}
			}
		}
	}
	return name
}

// say logs what is long to read, with -v only.
func say(t *testing.T, format string, args ...any) {
	t.Helper()
	if testing.Verbose() {
		t.Logf(format, args...)
	}
}

func told(contacts ...score.Contact) string {
	var out []string
	for _, c := range contacts {
		out = append(out, fmt.Sprintf("%s %s %s %s %s %s", c.Status, c.Kind, strings.Join(c.Participants, ", "), strings.Join(c.Delegations, ", "), c.Date, strings.Join(c.Places, ", ")))
	}
	return strings.Join(out, "; ")
}
