// SPDX-License-Identifier: Apache-2.0

package main

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"summitry/graph"
	"summitry/graph/graphtest"
	"summitry/internal/extract"
	"summitry/internal/resolve"
	"summitry/internal/text"
)

// What one article more costs in graphs of several sizes, written and withdrawn again. Run with
//
//	go test ./cmd/loader -run '^$' -bench OneArticle -benchtime 100x -timeout 60m
//
// The largest graph takes minutes to write before anything is measured.
func BenchmarkRevision_OneArticle(b *testing.B) {
	for _, size := range []int{1000, 10_000, 100_000} {
		b.Run(fmt.Sprint("articles=", size), func(b *testing.B) {
			store := graphtest.New(b)
			fill(b, store, size)
			p := press{random: rand.New(rand.NewPCG(1, 1))}
			n := 0
			var took []time.Duration
			for b.Loop() {
				n++
				s := p.article(size + n)
				began := time.Now()
				if _, err := (revision{read: []resolve.Source{s}}).apply(b.Context(), store, false); err != nil {
					b.Fatal(err)
				}
				took = append(took, time.Since(began))
				b.StopTimer()
				if _, err := (revision{withdrawn: []string{s.Article.Key}}).apply(b.Context(), store, false); err != nil {
					b.Fatal(err)
				}
				b.StartTimer()
			}
			// Other work on the machine moves the mean, and hardly the median.
			slices.Sort(took)
			b.ReportMetric(float64(took[len(took)/2].Microseconds())/1000, "ms/median")
		})
	}
}

// fill makes a graph of articles stand: what they give together is computed at once and written in parts that share nothing else.
func fill(b *testing.B, store *graph.Store, articles int) {
	b.Helper()
	p := press{random: rand.New(rand.NewPCG(7, 7))}
	sources := make([]resolve.Source, articles)
	for i := range sources {
		sources[i] = p.article(i)
	}
	g := resolve.Contacts(sources)
	about := map[string][]graph.Statement{}
	for _, s := range g.Statements {
		about[s.Contact] = append(about[s.Contact], s)
	}
	byArticle := byKey(g.Articles, func(a graph.Article) string { return a.Key })
	for part := range slices.Chunk(g.Contacts, 2000) {
		c := graph.Change{Graph: graph.Graph{Actors: g.Actors, Places: g.Places, Topics: g.Topics, Contacts: part}}
		named := map[string]bool{}
		for i, contact := range part {
			part[i].MayBe = nil // may stand in a later part
			for _, s := range about[contact.Key] {
				c.Graph.Statements = append(c.Graph.Statements, s)
				if !named[s.Article] {
					named[s.Article] = true
					c.Graph.Articles = append(c.Graph.Articles, byArticle[s.Article])
				}
			}
		}
		if _, err := store.Apply(b.Context(), c); err != nil {
			b.Fatal(err)
		}
	}
}

// press makes up articles as the news has them: a few actors, places and days are in most of them.
type press struct{ random *rand.Rand }

// often draws a number below n, small ones far more often.
func (p press) often(n int) int {
	return int(float64(n) * p.random.Float64() * p.random.Float64() * p.random.Float64())
}

// article is an article on a contact of the days before it, some of them told without a day.
func (p press) article(n int) resolve.Source {
	published := time.Date(2005, 1, 1, 0, 0, 0, 0, time.UTC).AddDate(0, 0, p.random.IntN(7300))
	outlet := fmt.Sprintf("outlet/%d", p.random.IntN(40))
	s := resolve.Source{
		Article: graph.Article{
			Key: fmt.Sprintf("article/%06d", n), Title: "Bericht", Outlet: outlet, OutletName: outlet, Published: published.Format(time.DateOnly),
			Language: "de", SHA256: fmt.Sprint(n), Reader: "1",
		},
		Quotes: map[text.Span]string{},
	}
	// One contact an article, so that contacts can be written in parts that share no article.
	s.Tellings = []extract.Telling{p.telling(&s, published)}
	return s
}

func (p press) telling(s *resolve.Source, published time.Time) extract.Telling {
	t, at := extract.Telling{Index: 1}, 0
	say := func(field extract.Field, value string) *extract.Statement {
		at += 10
		span := text.Span{Start: at, End: at + 5}
		s.Quotes[span] = "Ein Satz, in dem das steht."
		t.Statements = append(t.Statements, extract.Statement{Field: field, Value: value, Name: value, Words: "Worte", Span: span, Rule: "made-up"})
		return &t.Statements[len(t.Statements)-1]
	}
	say(extract.Kind, []string{"meeting", "call"}[p.random.IntN(2)])
	say(extract.Status, []string{"held", "held", "held", "planned", "cancelled"}[p.random.IntN(5)])
	for range 2 + p.often(3) {
		key := fmt.Sprintf("person/%d", p.often(2000))
		say(extract.Participant, key)
		s.Actors = append(s.Actors, extract.Actor{Key: key, Name: key, Kind: extract.Person})
	}
	day := published.AddDate(0, 0, -p.often(60))
	switch p.random.IntN(10) {
	case 0: // nothing is said about when
	case 1:
		say(extract.When, day.Format("2006")).Basis = text.Stated
	case 2:
		say(extract.When, day.Format("2006-01")).Basis = text.Stated
	default:
		say(extract.When, day.Format(time.DateOnly)).Basis = text.Relative
	}
	if p.random.IntN(2) == 0 {
		key := fmt.Sprintf("place/%d", p.often(300))
		say(extract.Where, key)
		s.Places = append(s.Places, extract.Place{Key: key, Name: key, Kind: "City"})
	}
	for range p.random.IntN(4) {
		key := fmt.Sprintf("topic/%d", p.often(500))
		say(extract.Topic, key)
		s.Topics = append(s.Topics, extract.TopicEntry{Key: key, Name: key})
	}
	return t
}
