// SPDX-License-Identifier: Apache-2.0

package resolve_test

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"

	"summitry/graph"
	"summitry/internal/resolve"
)

// database holds a graph and answers questions about it as the store does, in memory.
type database struct {
	g      graph.Graph
	judged []graph.Judgement
}

// load makes changes stand.
func (d *database) load(t *rapid.T, c resolve.Changes) {
	t.Helper()
	c.Before = d.judged
	d.judged = c.Judgements
	near := resolve.NewNear(c)
	for q := near.Ask(); !q.Empty(); q = near.Ask() {
		near.Take(d.answer(q, near.Known()))
	}
	g, dropped := near.Revise()
	d.apply(t, near.Stored(), g, dropped)
	d.g.Articles = slices.DeleteFunc(d.g.Articles, func(a graph.Article) bool {
		return slices.Contains(c.Withdrawn, a.Key)
	})
}

// answer is what View.Contacts gives.
func (d *database) answer(q graph.Question, known []string) graph.Graph {
	g := graph.Graph{Actors: d.g.Actors, Places: d.g.Places, Topics: d.g.Topics, Articles: d.g.Articles}
	copies := map[string]bool{}
	for _, a := range d.g.Articles {
		if slices.Contains(q.Copies, a.Key) {
			copies[cmp.Or(a.CopyOf, a.Key)] = true
		}
	}
	for _, a := range d.g.Articles {
		if copies[cmp.Or(a.CopyOf, a.Key)] {
			q.Articles = append(q.Articles, a.Key)
		}
	}
	for _, c := range d.g.Contacts {
		if slices.Contains(known, c.Key) || !d.asked(q, c) {
			continue
		}
		g.Contacts = append(g.Contacts, c)
		for _, s := range d.g.Statements {
			if s.Contact == c.Key {
				g.Statements = append(g.Statements, s)
			}
		}
	}
	return g
}

func (d *database) asked(q graph.Question, c graph.Contact) bool {
	for _, key := range q.Keys {
		if rest, ok := strings.CutPrefix(c.Key, key); ok && (rest == "" || len(rest) == 9 && rest[0] == '-') {
			return true
		}
	}
	for _, s := range d.g.Statements {
		if s.Contact != c.Key {
			continue
		}
		called := func(surname string) bool { return strings.HasPrefix(s.Value, "person/"+surname+"~") }
		if slices.Contains(q.Articles, s.Article) || slices.Contains(q.Named, s.Value) || slices.Contains(q.Named, s.Claimant) ||
			slices.Contains(q.Tellings, fmt.Sprintf("%s#%d", s.Article, s.Telling)) || slices.ContainsFunc(q.Surnames, called) {
			return true
		}
	}
	return slices.ContainsFunc(q.Looks, func(l graph.Look) bool { return d.looked(l, c) })
}

func (d *database) looked(l graph.Look, c graph.Contact) bool {
	shared := 0
	for _, a := range c.Participants {
		if slices.Contains(l.Actors, a) {
			shared++
		}
	}
	if c.Kind != l.Kind || shared < l.Need {
		return false
	}
	if slices.ContainsFunc(c.Places, func(p string) bool { return slices.Contains(l.Places, p) }) {
		return true
	}
	return slices.ContainsFunc(d.g.Statements, func(s graph.Statement) bool {
		if s.Contact != c.Key {
			return false
		}
		begins := func(p string) bool { return strings.HasPrefix(s.Value, p) }
		printed := func(a graph.Article) bool { return a.Key == s.Article && slices.Contains(l.Printed, a.Published) }
		switch s.Field {
		case "date":
			return slices.Contains(l.Dates, s.Value) || slices.ContainsFunc(l.Periods, begins)
		case "kind":
			return slices.ContainsFunc(d.g.Articles, printed)
		case "place":
			return l.Need == 1 && slices.Contains(l.Places, s.Value)
		case "occasion":
			return slices.Contains(l.Occasions, s.Value)
		case "count":
			return slices.Contains(l.Counts, s.Value)
		case "ordinal":
			return slices.Contains(l.Ordinals, s.Value)
		}
		return false
	})
}

// apply replaces what was stored by g.
func (d *database) apply(t *rapid.T, stored, g graph.Graph, dropped []string) {
	t.Helper()
	old := map[string]bool{}
	for _, c := range stored.Contacts {
		old[c.Key] = true
	}
	d.g.Contacts = slices.DeleteFunc(d.g.Contacts, func(c graph.Contact) bool { return old[c.Key] })
	d.g.Statements = slices.DeleteFunc(d.g.Statements, func(s graph.Statement) bool { return old[s.Contact] })
	for _, c := range g.Contacts {
		if slices.Contains(dropped, c.Key) {
			t.Fatalf("%s is dropped and stands", c.Key)
		}
		if slices.ContainsFunc(d.g.Contacts, func(o graph.Contact) bool { return o.Key == c.Key }) {
			t.Fatalf("%s takes the key of a contact that is not computed anew", c.Key)
		}
	}
	d.g.Contacts = append(d.g.Contacts, g.Contacts...)
	d.g.Statements = append(d.g.Statements, g.Statements...)
	_, d.g.Places, d.g.Topics = everything()
	for _, a := range g.Actors {
		d.g.Actors = slices.DeleteFunc(d.g.Actors, func(o graph.Actor) bool { return o.Key == a.Key })
		d.g.Actors = append(d.g.Actors, a)
	}
	for _, a := range g.Articles {
		d.g.Articles = slices.DeleteFunc(d.g.Articles, func(o graph.Article) bool { return o.Key == a.Key })
		d.g.Articles = append(d.g.Articles, a)
	}
}

// everything are the nodes that any fixture refers to.
func everything() ([]graph.Actor, []graph.Place, []graph.Topic) {
	all := meeting(merkel, macron, rutte, "state/malta", "state/zypern").held()
	for _, p := range places() {
		all.in(p.Key)
	}
	g := resolve.Contacts([]resolve.Source{printed("x", "", all.with("topic", "topic/zoelle").with("topic", "topic/zypern"))})
	return g.Actors, g.Places, g.Topics
}

// Promises 3 and 4: articles in any order, split in any way, some of them twice, some withdrawn and perhaps loaded again, give the graph that the
// articles left give at once.
func TestNear_AnyHistoryGivesTheSame(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		sources := articles(t)
		var d database
		stands := map[string]resolve.Source{}
		queue := rapid.Permutation(append(slices.Clone(sources), sources...)).Draw(t, "loads")
		for len(queue) > 0 {
			n := rapid.IntRange(1, min(3, len(queue))).Draw(t, "split")
			j := d.judged
			if rapid.IntRange(0, 3).Draw(t, "judge") == 0 {
				j = judgements(t, sources)
			}
			d.load(t, resolve.Changes{Read: queue[:n], Judgements: j})
			for _, s := range queue[:n] {
				stands[s.Article.Key] = s
			}
			queue = queue[n:]
			gone := rapid.SampledFrom(sources).Draw(t, "withdrawn").Article.Key
			if _, there := stands[gone]; there && rapid.IntRange(0, 3).Draw(t, "withdraw") == 0 {
				d.load(t, resolve.Changes{Withdrawn: []string{gone}, Judgements: d.judged})
				delete(stands, gone)
			}
		}
		var left []resolve.Source
		for _, s := range stands {
			left = append(left, s)
		}
		d.compare(t, resolve.Contacts(resolve.Copies(left), d.judged...))
	})
}

func (d *database) compare(t *rapid.T, want graph.Graph) {
	t.Helper()
	got := graph.Graph{Contacts: slices.Clone(d.g.Contacts), Statements: slices.Clone(d.g.Statements)}
	slices.SortFunc(got.Contacts, func(a, b graph.Contact) int { return cmp.Compare(a.Key, b.Key) })
	slices.SortFunc(got.Statements, func(a, b graph.Statement) int { return cmp.Compare(a.Key, b.Key) })
	if diff := gocmp.Diff(want.Contacts, got.Contacts, cmpopts.EquateEmpty()); diff != "" {
		t.Fatalf("contacts (-at once +step by step):\n%s", diff)
	}
	same := func(actors []graph.Actor) map[string]string {
		of := map[string]string{}
		for _, a := range actors {
			if a.SameAs != "" && d.mentioned(a.Key) {
				of[a.Key] = a.SameAs
			}
		}
		return of
	}
	if diff := gocmp.Diff(same(want.Actors), same(d.g.Actors)); diff != "" {
		t.Fatalf("who is who (-at once +step by step):\n%s", diff)
	}
	copies := func(articles []graph.Article) map[string]string {
		of := map[string]string{}
		for _, a := range articles {
			of[a.Key] = a.CopyOf
		}
		return of
	}
	if diff := gocmp.Diff(copies(want.Articles), copies(d.g.Articles)); diff != "" {
		t.Fatalf("copies (-at once +step by step):\n%s", diff)
	}
	if diff := gocmp.Diff(want.Statements, got.Statements, cmpopts.EquateEmpty()); diff != "" {
		t.Fatalf("statements (-at once +step by step):\n%s", diff)
	}
}

// mentioned reports whether a statement names an actor, whom a store without any would not hold.
func (d *database) mentioned(key string) bool {
	return slices.ContainsFunc(d.g.Statements, func(s graph.Statement) bool { return s.Value == key || s.Claimant == key })
}
