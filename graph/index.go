// SPDX-License-Identifier: Apache-2.0

package graph

// index finds the nodes of a graph by their keys.
type index struct {
	actors   map[string]Actor
	places   map[string]Place
	topics   map[string]Topic
	articles map[string]Article
	contacts map[string]Contact
}

// newIndex indexes g. Of two nodes with one key it keeps the last; Check refuses such a graph before anything relies on it.
func newIndex(g Graph) *index {
	return &index{
		actors:   byKey(g.Actors, func(n Actor) string { return n.Key }),
		places:   byKey(g.Places, func(n Place) string { return n.Key }),
		topics:   byKey(g.Topics, func(n Topic) string { return n.Key }),
		articles: byKey(g.Articles, func(n Article) string { return n.Key }),
		contacts: byKey(g.Contacts, func(n Contact) string { return n.Key }),
	}
}

func byKey[T any](nodes []T, key func(T) string) map[string]T {
	m := make(map[string]T, len(nodes))
	for _, n := range nodes {
		m[key(n)] = n
	}
	return m
}

// node is the key of the node that a topic lives on: the place's where it is one.
func (t Topic) node() string {
	if t.Place != "" {
		return t.Place
	}
	return t.Key
}

// topicNodes are the node keys of topics.
func (x *index) topicNodes(topics []string) []string {
	out := make([]string, 0, len(topics))
	for _, key := range topics {
		out = append(out, x.topics[key].node())
	}
	return out
}

// used are the keys of the nodes that a relationship of the graph will hold. The others of a graph are not written: they would be orphans.
type used struct{ actors, places, topics map[string]bool }

// used goes from the contacts, statements and articles of g to the nodes they hold, places with all they lie in.
func (x *index) used(g Graph) used {
	u := used{map[string]bool{}, map[string]bool{}, map[string]bool{}}
	for _, c := range g.Contacts {
		mark(u.actors, c.Participants)
		mark(u.actors, c.ReportedBy)
		mark(u.topics, c.Topics)
		mark(u.topics, c.NotDiscussed)
		for _, key := range c.Places {
			x.markPlace(u.places, key)
		}
	}
	// A topic that is a place needs the place's node, even where nobody met.
	for key := range u.topics {
		if place := x.topics[key].Place; place != "" {
			x.markPlace(u.places, place)
		}
	}
	// Somebody who is another is held by the statements that name them.
	for _, a := range g.Actors {
		if a.SameAs != "" {
			u.actors[a.Key], u.actors[a.SameAs] = true, true
		}
	}
	for _, s := range g.Statements {
		if s.Claimant != "" {
			u.actors[s.Claimant] = true
		}
	}
	for _, a := range g.Articles {
		if a.Outlet != "" {
			u.actors[a.Outlet] = true
		}
	}
	return u
}

func mark(set map[string]bool, keys []string) {
	for _, key := range keys {
		set[key] = true
	}
}

// markPlace marks a place and those it lies in; a circle ends the way.
func (x *index) markPlace(set map[string]bool, key string) {
	for key != "" && !set[key] {
		set[key] = true
		key = x.places[key].Country
	}
}
