// SPDX-License-Identifier: Apache-2.0

package resolve_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"

	"summitry/graph"
	"summitry/internal/resolve"
)

// database holds contacts and statements as a stored graph does, in memory.
type database struct{ g graph.Graph }

// neighbours is what hangs together with blocks, and with what the articles spoke of so far.
func (d *database) neighbours(blocks []graph.Block, articles ...string) graph.Graph {
	reached, contacts := map[graph.Block]bool{}, map[string]bool{}
	for _, b := range blocks {
		reached[b] = true
	}
	for _, s := range d.g.Statements {
		if slices.Contains(articles, s.Article) {
			contacts[s.Contact] = true
		}
	}
	near := graph.Graph{Actors: d.g.Actors, Places: d.g.Places, Topics: d.g.Topics, Articles: d.g.Articles}
	for size := -1; size != len(contacts)+len(reached); {
		size = len(contacts) + len(reached)
		for _, c := range d.g.Contacts {
			in := func(b graph.Block) bool { return reached[b] }
			if contacts[c.Key] || slices.ContainsFunc(c.Blocks(), in) {
				contacts[c.Key] = true
				for _, b := range c.Blocks() {
					reached[b] = true
				}
			}
		}
	}
	for _, c := range d.g.Contacts {
		if contacts[c.Key] {
			near.Contacts = append(near.Contacts, c)
		}
	}
	for _, s := range d.g.Statements {
		if contacts[s.Contact] {
			near.Statements = append(near.Statements, s)
		}
	}
	return near
}

// apply replaces what near held by g.
func (d *database) apply(near, g graph.Graph) {
	old := map[string]bool{}
	for _, c := range near.Contacts {
		old[c.Key] = true
	}
	d.g.Contacts = slices.DeleteFunc(d.g.Contacts, func(c graph.Contact) bool { return old[c.Key] })
	d.g.Statements = slices.DeleteFunc(d.g.Statements, func(s graph.Statement) bool { return old[s.Contact] })
	d.g.Contacts = append(d.g.Contacts, g.Contacts...)
	d.g.Statements = append(d.g.Statements, g.Statements...)
	d.g.Actors, d.g.Places, d.g.Topics = everything()
	for _, a := range g.Articles {
		if !slices.ContainsFunc(d.g.Articles, func(o graph.Article) bool { return o.Key == a.Key }) {
			d.g.Articles = append(d.g.Articles, a)
		}
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

func TestRevise_AnyHistoryGivesTheSame(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		sources := articles(t)
		var d database
		for _, s := range rapid.Permutation(append(slices.Clone(sources), sources...)).Draw(t, "loads") {
			near := d.neighbours(resolve.BlocksOf([]resolve.Source{s}), s.Article.Key)
			g, dropped := resolve.Revise(near, []resolve.Source{s}, nil)
			stays := func(key string) bool {
				return slices.ContainsFunc(g.Contacts, func(c graph.Contact) bool { return c.Key == key })
			}
			if slices.ContainsFunc(dropped, stays) {
				t.Fatalf("dropped %v, of which some stand", dropped)
			}
			d.apply(near, g)
		}
		d.compare(t, resolve.Contacts(sources))

		gone := rapid.IntRange(0, len(sources)-1).Draw(t, "withdrawn")
		key := sources[gone].Article.Key
		near := d.neighbours(nil, key)
		g, _ := resolve.Revise(near, nil, []string{key})
		d.apply(near, g)
		d.compare(t, resolve.Contacts(slices.Delete(slices.Clone(sources), gone, gone+1)))
	})
}

func (d *database) compare(t *rapid.T, want graph.Graph) {
	t.Helper()
	got := graph.Graph{Contacts: slices.Clone(d.g.Contacts), Statements: slices.Clone(d.g.Statements)}
	slices.SortFunc(got.Contacts, func(a, b graph.Contact) int { return strings.Compare(a.Key, b.Key) })
	slices.SortFunc(got.Statements, func(a, b graph.Statement) int { return strings.Compare(a.Key, b.Key) })
	if diff := cmp.Diff(want.Contacts, got.Contacts, cmpopts.EquateEmpty()); diff != "" {
		t.Fatalf("contacts (-at once +one by one):\n%s", diff)
	}
	if diff := cmp.Diff(want.Statements, got.Statements, cmpopts.EquateEmpty()); diff != "" {
		t.Fatalf("statements (-at once +one by one):\n%s", diff)
	}
}
