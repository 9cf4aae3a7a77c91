// SPDX-License-Identifier: Apache-2.0

package resolve

import (
	"cmp"
	"maps"
	"slices"

	"summitry/graph"
	"summitry/internal/extract"
)

// The kinds of places that are told apart here.
const (
	cityKind    = "City"
	countryKind = "Country"
)

// nodes are actors, places and topics by key.
type nodes struct {
	actors map[string]extract.Actor
	places map[string]extract.Place
	topics map[string]extract.TopicEntry
}

// meet brings the nodes of all sources together. Of one key the source printed last decides, a known actor before a
// provisional one; aliases are united. Sources are sorted by article, so that the choice is the same every time.
func meet(sources []Source) nodes {
	byDate := slices.Clone(sources)
	slices.SortStableFunc(byDate, func(a, b Source) int { return cmp.Compare(a.Article.Published, b.Article.Published) })
	n := nodes{map[string]extract.Actor{}, map[string]extract.Place{}, map[string]extract.TopicEntry{}}
	for _, s := range byDate {
		if s.Article.Outlet != "" && s.Article.OutletName != "" {
			n.addActor(extract.Actor{
				Key: s.Article.Outlet, Name: s.Article.OutletName, Kind: extract.Outlet, Provisional: true,
			})
		}
		for _, a := range s.Actors {
			n.addActor(a)
		}
		for _, p := range s.Places {
			n.places[p.Key] = p
		}
		for _, t := range s.Topics {
			n.topics[t.Key] = t
		}
	}
	return n
}

func (n nodes) addActor(a extract.Actor) {
	old, known := n.actors[a.Key]
	aliases := slices.Concat(old.Aliases, a.Aliases)
	role := cmp.Or(a.Role, old.Role)
	if known && a.Provisional && !old.Provisional {
		a = old
	}
	slices.Sort(aliases)
	a.Aliases, a.Role = slices.Compact(aliases), role
	n.actors[a.Key] = a
}

// nodesOf are the nodes of a stored graph.
func nodesOf(g graph.Graph) nodes {
	n := nodes{map[string]extract.Actor{}, map[string]extract.Place{}, map[string]extract.TopicEntry{}}
	for _, a := range g.Actors {
		n.actors[a.Key] = extract.Actor{
			Key: a.Key, Name: a.Name, Kind: extract.ActorKind(a.Kind), Role: a.Role, Country: a.Country, Aliases: a.Aliases,
			Wikidata: a.Wikidata, Provisional: a.Provisional,
		}
	}
	for _, p := range g.Places {
		n.places[p.Key] = extract.Place{
			Key: p.Key, Name: p.Name, Kind: p.Kind, Country: p.Country, Lat: p.Lat, Lon: p.Lon, Located: p.Located,
		}
	}
	for _, t := range g.Topics {
		n.topics[t.Key] = extract.TopicEntry{Key: t.Key, Name: t.Name, Group: t.Group, Place: t.Place}
	}
	return n
}

// hand gives s the nodes that it refers to.
func (n nodes) hand(s *Source) {
	for _, key := range n.referred([]Source{*s}) {
		if a, ok := n.actors[key]; ok {
			s.Actors = append(s.Actors, a)
		}
		if p, ok := n.places[key]; ok {
			s.Places = append(s.Places, p)
		}
		if t, ok := n.topics[key]; ok {
			s.Topics = append(s.Topics, t)
		}
	}
}

// referred lists the keys that articles and statements name, and those that these lead to: the country a city or an actor
// belongs to, the place a topic also is. Sorted, each once.
func (n nodes) referred(sources []Source) []string {
	keys := map[string]bool{}
	for _, s := range sources {
		keys[s.Article.Outlet] = true
		for _, t := range s.Tellings {
			for _, st := range t.Statements {
				keys[st.Value], keys[st.Claimant] = true, true
			}
		}
	}
	direct := slices.Collect(maps.Keys(keys))
	for _, key := range direct {
		keys[n.topics[key].Place] = true
		keys[n.places[key].Country] = true
		keys[n.places[n.topics[key].Place].Country] = true
	}
	return slices.Sorted(maps.Keys(keys))
}

// fill writes the nodes that the sources refer to into g, sorted by key.
func (n nodes) fill(g *graph.Graph, sources []Source) {
	for _, key := range n.referred(sources) {
		if a, ok := n.actors[key]; ok {
			g.Actors = append(g.Actors, graph.Actor{
				Key: a.Key, Kind: string(a.Kind), Name: a.Name, Aliases: a.Aliases, Wikidata: a.Wikidata, Role: a.Role,
				Country: a.Country, Provisional: a.Provisional,
			})
		}
		if p, ok := n.places[key]; ok {
			g.Places = append(g.Places, graph.Place{
				Key: p.Key, Kind: p.Kind, Name: p.Name, Country: p.Country, Lat: p.Lat, Lon: p.Lon, Located: p.Located,
			})
		}
		if t, ok := n.topics[key]; ok {
			g.Topics = append(g.Topics, graph.Topic{Key: t.Key, Name: t.Name, Group: t.Group, Place: t.Place})
		}
	}
}
