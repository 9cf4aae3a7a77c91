// SPDX-License-Identifier: Apache-2.0

package resolve_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"summitry/graph"
	"summitry/internal/extract"
	"summitry/internal/resolve"
	"summitry/internal/text"
)

// articles draws a few articles over so small a world that tellings meet, fit twice and contradict each other all the time.
func articles(t *rapid.T) []resolve.Source {
	known := []string{merkel, macron, rutte, "state/malta", "state/zypern"}
	dates := []string{"", "2018", "2018-06", "2018-06-19", "2018-06-20", "2018-09-07"}
	draw := func(label string, from ...string) string { return rapid.SampledFrom(from).Draw(t, label) }
	var sources []resolve.Source
	for i := range rapid.IntRange(1, 7).Draw(t, "articles") {
		name := fmt.Sprintf("%s/%d", draw("outlet", "bote", "kurier"), i)
		people := known
		// Some articles name a minister in full, some by the surname.
		if rapid.IntRange(0, 2).Draw(t, "minister") == 0 {
			people = append(slices.Clone(known), draw("called", hans, ute, "kasulke~"+strings.ReplaceAll(name, "/", "-")))
		}
		var tellings []*told
		for range rapid.IntRange(0, 3).Draw(t, "tellings") {
			n := rapid.IntRange(1, 3).Draw(t, "actors")
			w := tell(draw("kind", "meeting", "call"), rapid.Permutation(people).Draw(t, "people")[:n])
			w.with(extract.Status, draw("status", "held", "planned", "cancelled", "postponed"))
			for _, f := range []struct {
				field extract.Field
				value string
			}{
				{extract.When, draw("date", dates...)},
				{extract.Where, draw("place", "", "", "city/lyon", "city/meseberg", "state/frankreich")},
				{extract.Occasion, draw("occasion", "", "", "Gipfel", "Ministerrat")},
				{extract.Topic, draw("topic", "", "topic/zoelle", "topic/zypern")},
				{extract.Duration, draw("duration", "", "", "60", "90")},
			} {
				if f.value != "" {
					w.with(f.field, f.value)
				}
			}
			if n := draw("ordinal", "", "", "", "2", "3"); n != "" {
				w.countedFrom(n, draw("counted from", "", "2018", "wahl"))
			}
			if rapid.IntRange(0, 5).Draw(t, "series") == 0 {
				if w.series(draw("count", "", "2", "3")); draw("besides", "", "", "others") != "" {
					w.last().Basis = extract.Further
				}
			}
			if day := draw("publication day", "", "", "2018-06-20", "2018-06-21"); day != "" {
				w.dated(day, text.Publication)
			}
			w.claimedBy(draw("claimant", "", "person/"+rutte))
			tellings = append(tellings, w)
		}
		sources = append(sources, printed(name, draw("published", "", "2018-06-18", "2018-06-20", "2018-12-30"), tellings...))
		// Few texts, so that some are alike, some only by way of others, and copies mostly tell the same.
		if i > 0 && rapid.Bool().Draw(t, "copies") {
			reprint(&sources[i], sources[rapid.IntRange(0, i-1).Draw(t, "copied")])
		}
		sources[i].Article.Fingerprint = draw("text", "", "a1 a2 a3 a4 a5 a6 a7 a8 a9", "a4 a5 a6 a7 a8 a9 aa ab ac", "a7 a8 a9 aa ab ac ad ae af", "b1 b2 b3 b4 b5 b6", "c1 c2")
	}
	return resolve.Copies(sources)
}

// reprint has s tell what another source tells; whom that calls by the surname alone is somebody of s.
func reprint(s *resolve.Source, other resolve.Source) {
	own := func(key string) string {
		if before, _, called := strings.Cut(key, "~"); called {
			return before + "~" + strings.TrimPrefix(s.Article.Key, "article/")
		}
		return key
	}
	s.Tellings, s.Quotes, s.Actors = nil, other.Quotes, nil
	for _, a := range other.Actors {
		a.Key = own(a.Key)
		s.Actors = append(s.Actors, a)
	}
	for _, told := range other.Tellings {
		told.Statements = slices.Clone(told.Statements)
		for i, st := range told.Statements {
			told.Statements[i].Value, told.Statements[i].Claimant = own(st.Value), own(st.Claimant)
		}
		s.Tellings = append(s.Tellings, told)
	}
}

// judgements draws what somebody may have decided about the tellings of sources and about actors.
func judgements(t *rapid.T, sources []resolve.Source) []graph.Judgement {
	things := [][]string{nil, {"person/" + hans, "person/" + ute, "person/" + rutte}}
	for _, s := range sources {
		for _, told := range s.Tellings {
			things[0] = append(things[0], fmt.Sprintf("%s#%d", s.Article.Key, told.Index))
			for _, st := range told.Statements {
				if strings.Contains(st.Value, "~") {
					things[1] = append(things[1], st.Value)
				}
			}
		}
	}
	var out []graph.Judgement
	for range rapid.IntRange(0, 3).Draw(t, "judgements") {
		list := rapid.SampledFrom(things).Draw(t, "about what")
		if len(list) < 2 {
			continue
		}
		about := rapid.Permutation(list).Draw(t, "about")[:2]
		slices.Sort(about)
		if about[0] != about[1] {
			out = append(out, graph.Judgement{Verdict: rapid.SampledFrom([]string{"same", "same", "different", "unsure"}).Draw(t, "verdict"), About: about})
		}
	}
	return out
}

func TestContacts_OrderDoesNotMatter(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		sources := articles(t)
		want := resolve.Contacts(sources)
		shuffled := rapid.Permutation(sources).Draw(t, "order")
		for i, s := range shuffled {
			shuffled[i].Tellings = rapid.Permutation(s.Tellings).Draw(t, "tellings")
			for j, told := range shuffled[i].Tellings {
				shuffled[i].Tellings[j].Statements = rapid.Permutation(told.Statements).Draw(t, "statements")
			}
		}
		again := append(shuffled, shuffled[rapid.IntRange(0, len(shuffled)-1).Draw(t, "twice")])
		if diff := cmp.Diff(want, resolve.Contacts(again)); diff != "" {
			t.Fatalf("another order (-want +got):\n%s", diff)
		}
	})
}

func TestFromGraph_RoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		want := resolve.Contacts(articles(t))
		if diff := cmp.Diff(want, resolve.Contacts(resolve.FromGraph(want))); diff != "" {
			t.Fatalf("stored and read again (-want +got):\n%s", diff)
		}
	})
}

func TestContacts_NothingIsLostAndNothingIsGlued(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		sources := articles(t)
		g := resolve.Contacts(sources)
		told, keys := 0, map[string]bool{}
		for _, s := range sources {
			for _, telling := range s.Tellings {
				told += len(telling.Statements)
			}
		}
		if len(g.Statements) != told {
			t.Fatalf("statements: got %d, want %d", len(g.Statements), told)
		}
		plans := map[string]bool{} // may have been put off to another day
		for _, st := range g.Statements {
			if st.Field == "status" && st.Value == "planned" {
				plans[fmt.Sprint(st.Article, st.Telling)] = true
			}
		}
		days, cities, tellings := map[string]string{}, map[string]string{}, map[string]int{}
		for _, st := range g.Statements {
			if keys[st.Key] {
				t.Fatalf("statement key %s twice", st.Key)
			}
			keys[st.Key] = true
			if n, known := tellings[st.Contact+st.Article]; known && n != st.Telling {
				t.Fatalf("contact %s has two tellings of %s", st.Contact, st.Article)
			}
			tellings[st.Contact+st.Article] = st.Telling
			if st.Field == "date" && len(st.Value) == 10 && st.Basis == "stated" && !plans[fmt.Sprint(st.Article, st.Telling)] {
				unite(t, days, st.Contact, st.Value)
			}
			if st.Field == "place" && strings.HasPrefix(st.Value, "city/") && !strings.Contains(st.Contact, "/call") {
				unite(t, cities, st.Contact, st.Value)
			}
		}
		for _, c := range g.Contacts {
			if keys[c.Key] {
				t.Fatalf("contact key %s twice", c.Key)
			}
			keys[c.Key] = true
			said := func(st graph.Statement) bool {
				return st.Contact == c.Key && st.Field == "status" && st.Value == c.Status
			}
			if !slices.ContainsFunc(g.Statements, said) {
				t.Fatalf("contact %s is %s, which no article says", c.Key, c.Status)
			}
		}
	})
}

// unite fails where a contact that has one value gets another.
func unite(t *rapid.T, values map[string]string, contact, value string) {
	t.Helper()
	if old, known := values[contact]; known && old != value {
		t.Fatalf("contact %s has %s and %s", contact, old, value)
	}
	values[contact] = value
}

func TestContacts_StatementKeysStayWhenArticlesCome(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		sources := articles(t)
		alone := resolve.Contacts(sources[:1])
		among := map[string]text.Span{}
		for _, st := range resolve.Contacts(sources).Statements {
			among[st.Key] = text.Span{Start: st.Start, End: st.End}
		}
		for _, st := range alone.Statements {
			if got, want := among[st.Key], (text.Span{Start: st.Start, End: st.End}); got != want {
				t.Fatalf("statement %s: got span %v, want %v", st.Key, got, want)
			}
		}
	})
}
