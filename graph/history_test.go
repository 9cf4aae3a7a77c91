// SPDX-License-Identifier: Apache-2.0

package graph_test

import (
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"summitry/graph"
	"summitry/graph/graphtest"
)

// Promises 2, 3 and 4 together: whatever is loaded, loaded again, corrected and withdrawn in whatever order, the graph is the one that the articles
// left make up when they are loaded at once.
func TestStore_Apply_HistoryDoesNotMatter(t *testing.T) {
	const articles, steps = 6, 14
	for seed := range uint64(4) {
		t.Run(fmt.Sprint("seed ", seed), func(t *testing.T) {
			random := rand.New(rand.NewPCG(seed, 7))
			store, stored := graphtest.New(t), map[int]int{}
			for range steps {
				n, was := random.IntN(articles), maps.Clone(stored)
				c := graph.Change{Replace: []string{articleOf(n).Key}}
				if _, there := stored[n]; there && random.IntN(2) == 0 {
					c = graph.Change{Withdraw: []string{articleOf(n).Key}}
					delete(stored, n)
				} else {
					stored[n] = random.IntN(3)
				}
				c.Graph = derived(stored)
				c.DropContacts = slices.DeleteFunc(contactKeys(derived(was)), func(key string) bool { return slices.Contains(contactKeys(c.Graph), key) })
				apply(t, store, c)
				if w := apply(t, store, c); !w.Nothing() {
					t.Fatalf("%v after %v: applied again: %+v", stored, was, w)
				}
			}
			got := export(t, store)
			fresh := graphtest.New(t)
			apply(t, fresh, graph.Change{Graph: derived(stored)})
			if diff := cmp.Diff(export(t, fresh), got); diff != "" {
				t.Errorf("articles and versions %v, -at once +step by step:\n%s", stored, diff)
			}
		})
	}
}

func articleOf(n int) graph.Article { return article(fmt.Sprint(n)) }

// derived is what follows from versions of articles. Each speaks of two contacts out of four, which are what all that speak of them say together;
// a version changes which, with what, and by whom.
func derived(versions map[int]int) graph.Graph {
	g := world()
	contacts := map[int]*graph.Contact{}
	for _, n := range slices.Sorted(maps.Keys(versions)) {
		version := versions[n]
		a := articleOf(n)
		a.SHA256, a.Title = fmt.Sprint("sha", version), fmt.Sprint("Bericht, Fassung ", version)
		g.Articles = append(g.Articles, a)
		for telling := range 2 {
			which := (n + version + 2*telling) % 4
			c := contacts[which]
			if c == nil {
				c = &graph.Contact{
					Key: fmt.Sprint("contact/", which), Kind: [...]string{"Meeting", "Call"}[which%2], Title: "Kontakt", Precision: "unknown",
					Participants: []string{"person/berg"},
				}
				contacts[which] = c
			}
			c.Articles++
			c.Status = statusOf(c.Articles + version)
			c.Participants = append(c.Participants, g.Actors[1+(n+version)%4].Key)
			c.Places = append(c.Places, g.Places[(n+which)%4].Key)
			c.Topics = append(c.Topics, g.Topics[(n+version)%3].Key)
			c.NotDiscussed = append(c.NotDiscussed, g.Topics[(n+which)%3].Key)
			s := statement(fmt.Sprint(n), c.Key, telling+1)
			s.Telling, s.Claimant = telling+1, [...]string{"", "org/amt", "person/wald"}[(n+version+telling)%3]
			g.Statements = append(g.Statements, s)
		}
	}
	for _, which := range slices.Sorted(maps.Keys(contacts)) {
		g.Contacts = append(g.Contacts, *contacts[which])
	}
	return g
}

func statusOf(n int) string { return [...]string{"held", "planned", "held", "denied"}[n%4] }

func contactKeys(g graph.Graph) []string {
	var keys []string
	for _, c := range g.Contacts {
		keys = append(keys, c.Key)
	}
	return keys
}
