// SPDX-License-Identifier: Apache-2.0

package resolve

import (
	"maps"
	"slices"
	"strings"

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
	same   map[string]string // of an actor, who that is where another key is theirs
}

func noNodes() nodes {
	return nodes{map[string]extract.Actor{}, map[string]extract.Place{}, map[string]extract.TopicEntry{}, map[string]string{}}
}

// meet brings the nodes of all sources together. Where sources describe a key differently, the fuller description stays, and of
// two equally full ones the greater, whatever the order of sources.
func meet(sources []Source) nodes {
	n := noNodes()
	for _, s := range sources {
		if s.Article.Outlet != "" && s.Article.OutletName != "" {
			n.addActor(extract.Actor{
				Key: s.Article.Outlet, Name: s.Article.OutletName, Kind: extract.Outlet, Provisional: true,
			})
		}
		for _, a := range s.Actors {
			n.addActor(a)
		}
		for _, p := range s.Places {
			n.addPlace(p)
		}
		for _, t := range s.Topics {
			old := n.topics[t.Key]
			n.topics[t.Key] = extract.TopicEntry{
				Key: t.Key, Name: max(t.Name, old.Name), Group: max(t.Group, old.Group), Place: max(t.Place, old.Place),
			}
		}
	}
	return n
}

// addActor lets a known actor stand before a provisional one; of two alike, aliases are united.
func (n nodes) addActor(a extract.Actor) {
	old, described := n.actors[a.Key]
	switch {
	case !described || old.Provisional && !a.Provisional:
		old = extract.Actor{Kind: a.Kind}
	case a.Provisional && !old.Provisional:
		return
	}
	aliases := slices.Concat(old.Aliases, a.Aliases)
	slices.Sort(aliases)
	n.actors[a.Key] = extract.Actor{
		Key: a.Key, Name: max(a.Name, old.Name), Kind: max(a.Kind, old.Kind), Role: max(a.Role, old.Role),
		Country: max(a.Country, old.Country), Aliases: slices.Compact(aliases), Surname: max(a.Surname, old.Surname), Wikidata: max(a.Wikidata, old.Wikidata),
		Provisional: a.Provisional,
	}
}

// describe names those who are another by judgement and whom no article names: from their keys, which is all that is known.
func (n nodes) describe(same map[string]string) {
	for key, is := range same {
		_, described := n.actors[is]
		if a, mentioned := n.actors[key]; mentioned && !described {
			n.addActor(extract.Actor{Key: is, Kind: a.Kind, Name: nameIn(is), Provisional: true})
		}
	}
}

// nameIn makes a name of a key: "person/hans-kasulke" is Hans Kasulke.
func nameIn(key string) string {
	slug, _, _ := strings.Cut(slugOf(key), surnameMark)
	words := strings.Split(slug, "-")
	for i, w := range words {
		if w != "" {
			words[i] = strings.ToUpper(w[:1]) + w[1:]
		}
	}
	return strings.Join(words, " ")
}

// addPlace lets a city stand before a country before a region, a located place before one without location.
func (n nodes) addPlace(p extract.Place) {
	old, described := n.places[p.Key]
	if described {
		p.Name, p.Country = max(p.Name, old.Name), max(p.Country, old.Country)
		p.Kind = min(p.Kind, old.Kind) // City, Country, Region
		if !p.Located {
			p.Lat, p.Lon, p.Located = old.Lat, old.Lon, old.Located
		}
	}
	n.places[p.Key] = p
}

// meetAll adds to n the nodes of o. Where both describe a key, n has the newer description: that of a reading, which knows the lists of today.
func meetAll(n, o nodes) nodes {
	for key, a := range o.actors {
		if mine, described := n.actors[key]; !described || mine.Provisional {
			n.addActor(a)
		}
	}
	for key, p := range o.places {
		if _, described := n.places[key]; !described {
			n.places[key] = p
		}
	}
	for key, t := range o.topics {
		if _, described := n.topics[key]; !described {
			n.topics[key] = t
		}
	}
	return n
}

// all writes all nodes into g, sorted by key.
func (n nodes) all(g *graph.Graph) {
	n.write(g, slices.Concat(slices.Collect(maps.Keys(n.actors)), slices.Collect(maps.Keys(n.places)), slices.Collect(maps.Keys(n.topics))))
}

// nodesOf are the nodes of a stored graph.
func nodesOf(g graph.Graph) nodes {
	n := noNodes()
	for _, a := range g.Actors {
		n.actors[a.Key] = extract.Actor{
			Key: a.Key, Name: a.Name, Kind: extract.ActorKind(a.Kind), Role: a.Role, Country: a.Country, Aliases: a.Aliases, Surname: a.Surname,
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
	for key, is := range n.same {
		if keys[key] {
			keys[is] = true
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
func (n nodes) fill(g *graph.Graph, sources []Source) { n.write(g, n.referred(sources)) }

// write writes the nodes with keys into g, sorted by key.
func (n nodes) write(g *graph.Graph, keys []string) {
	slices.Sort(keys)
	for _, key := range slices.Compact(keys) {
		if a, ok := n.actors[key]; ok {
			g.Actors = append(g.Actors, graph.Actor{
				Key: a.Key, Kind: string(a.Kind), Name: a.Name, Aliases: a.Aliases, Surname: a.Surname, Wikidata: a.Wikidata, Role: a.Role,
				Country: a.Country, Provisional: a.Provisional, SameAs: n.same[key],
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
