// SPDX-License-Identifier: Apache-2.0

package graph

import (
	"cmp"
	"context"
	"slices"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// actorFields are the fields of statements whose values are keys of actors. Cypher names them, too; a test holds the lists to each other.
var actorFields = []string{"participant", "delegation", "reported_by", "caller", "host"}

// graph reads contacts with everything that hangs on them, and articles and actors.
func (r *reader) graph(ctx context.Context, contacts, articles, actors set) (Graph, error) {
	var g Graph
	places, topics := set{}, set{}
	err := r.each(ctx, "read/contacts", contacts.rows(), func(rec *neo4j.Record) error {
		m := rec.AsMap()
		c := contactOf(m)
		actors.add(c.Participants...)
		actors.add(c.ReportedBy...)
		places.add(c.Places...)
		topics.add(texts(m, "topic_nodes")...)
		g.Contacts = append(g.Contacts, c)
		return nil
	})
	if err != nil {
		return Graph{}, err
	}
	err = r.each(ctx, "read/statements", contacts.rows(), func(rec *neo4j.Record) error {
		s := statementOf(rec.AsMap())
		articles.add(s.Article)
		if s.Claimant != "" {
			actors.add(s.Claimant)
		}
		// Somebody who is another takes part under that one's key, and is known by what is stated alone.
		if slices.Contains(actorFields, s.Field) {
			actors.add(s.Value)
		}
		g.Statements = append(g.Statements, s)
		return nil
	})
	if err != nil {
		return Graph{}, err
	}
	if err := r.articles(ctx, &g, articles, actors); err != nil {
		return Graph{}, err
	}
	if err := r.topics(ctx, &g, topics, places); err != nil {
		return Graph{}, err
	}
	if err := r.places(ctx, &g, places); err != nil {
		return Graph{}, err
	}
	err = r.each(ctx, "read/actor-nodes", actors.rows(), func(rec *neo4j.Record) error {
		g.Actors = append(g.Actors, actorOf(rec.AsMap()))
		return nil
	})
	g.sort()
	return g, err
}

// articles follows each article to the one it was copied from, which is heard through it.
func (r *reader) articles(ctx context.Context, g *Graph, keys, actors set) error {
	seen := set{}
	for next := keys; len(next) > 0; {
		originals := set{}
		err := r.each(ctx, "read/article-nodes", next.rows(), func(rec *neo4j.Record) error {
			a := articleOf(rec.AsMap())
			seen.add(a.Key)
			if a.Outlet != "" {
				actors.add(a.Outlet)
			}
			if a.CopyOf != "" {
				originals.add(a.CopyOf)
			}
			g.Articles = append(g.Articles, a)
			return nil
		})
		if err != nil {
			return err
		}
		next = originals.without(seen)
	}
	return nil
}

func (r *reader) topics(ctx context.Context, g *Graph, keys, places set) error {
	return r.each(ctx, "read/topic-nodes", keys.rows(), func(rec *neo4j.Record) error {
		t := topicOf(rec.AsMap())
		if t.Place != "" {
			places.add(t.Place)
		}
		g.Topics = append(g.Topics, t)
		return nil
	})
}

// places follows each place to the country it lies in.
func (r *reader) places(ctx context.Context, g *Graph, keys set) error {
	seen := set{}
	for next := keys; len(next) > 0; {
		above := set{}
		err := r.each(ctx, "read/place-nodes", next.rows(), func(rec *neo4j.Record) error {
			p := placeOf(rec.AsMap())
			seen.add(p.Key)
			if p.Country != "" {
				above.add(p.Country)
			}
			g.Places = append(g.Places, p)
			return nil
		})
		if err != nil {
			return err
		}
		next = above.without(seen)
	}
	return nil
}

func (g *Graph) sort() {
	slices.SortFunc(g.Actors, func(a, b Actor) int { return cmp.Compare(a.Key, b.Key) })
	slices.SortFunc(g.Places, func(a, b Place) int { return cmp.Compare(a.Key, b.Key) })
	slices.SortFunc(g.Topics, func(a, b Topic) int { return cmp.Compare(a.Key, b.Key) })
	slices.SortFunc(g.Articles, func(a, b Article) int { return cmp.Compare(a.Key, b.Key) })
	slices.SortFunc(g.Contacts, func(a, b Contact) int { return cmp.Compare(a.Key, b.Key) })
	slices.SortFunc(g.Statements, func(a, b Statement) int {
		return cmp.Or(cmp.Compare(a.Article, b.Article), cmp.Compare(a.Telling, b.Telling), cmp.Compare(a.Start, b.Start), cmp.Compare(a.Key, b.Key))
	})
}
