// SPDX-License-Identifier: Apache-2.0

package graph

import (
	"cmp"
	"fmt"
	"slices"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// row is one element of $rows. Its properties hold no empty value: what is absent here is absent in the database.
type row = map[string]any

// wgs84 is the coordinate system of latitudes and longitudes.
const wgs84 = 4326

// actorRows are the actors that something holds, and the outlets that only articles name.
func (x *index) actorRows(g Graph, u used) []row {
	var rows []row
	for _, a := range g.Actors {
		if !u.actors[a.Key] {
			continue
		}
		p := row{"key": a.Key, "name": a.Name, "aliases": sorted(a.Aliases), "provisional": a.Provisional}
		put(p, "surname", a.Surname)
		put(p, "wikidata", a.Wikidata)
		put(p, "role", a.Role)
		put(p, "country", a.Country)
		rows = append(rows, row{"key": a.Key, "kind": a.Kind, "properties": p})
	}
	// An outlet that no list describes is known by the name its articles print.
	seen := map[string]bool{}
	for _, a := range g.Articles {
		if _, described := x.actors[a.Outlet]; described || a.Outlet == "" || seen[a.Outlet] {
			continue
		}
		seen[a.Outlet] = true
		p := row{"key": a.Outlet, "name": cmp.Or(a.OutletName, a.Outlet), "aliases": []string{}, "provisional": true}
		rows = append(rows, row{"key": a.Outlet, "kind": "Outlet", "properties": p})
	}
	return byRowKey(rows)
}

// sameRows are for each actor that is written the one that it is, which may be none.
func sameRows(g Graph, u used) []row {
	var rows []row
	for _, a := range g.Actors {
		if u.actors[a.Key] {
			rows = append(rows, keep(a.Key, []string{a.SameAs}))
		}
	}
	return byRowKey(rows)
}

// judgementRows are the judgements; each is known by what it says of what.
func judgementRows(g Graph) []row {
	var rows []row
	for _, j := range g.Judgements {
		p := row{"key": j.Key(), "verdict": j.Verdict, "about": sorted(j.About)}
		put(p, "who", j.Who)
		put(p, "when", j.When)
		put(p, "why", j.Why)
		rows = append(rows, row{"key": j.Key(), "properties": p})
	}
	return byRowKey(rows)
}

// placeRows are the places that something holds, and for each the one it lies in, which may be none.
func placeRows(g Graph, u used) (nodes, above []row) {
	for _, p := range g.Places {
		if !u.places[p.Key] {
			continue
		}
		r := row{"key": p.Key, "kind": p.Kind, "name": p.Name}
		put(r, "country", p.Country)
		if p.Located {
			r["location"] = neo4j.Point2D{X: p.Lon, Y: p.Lat, SpatialRefId: wgs84}
		}
		nodes = append(nodes, r)
		above = append(above, keep(p.Key, []string{p.Country}))
	}
	return byRowKey(nodes), byRowKey(above)
}

// topicRows are the topics that something holds: those with a node of their own, and those that live on a place.
func topicRows(g Graph, u used) (topics, onPlaces []row) {
	for _, t := range g.Topics {
		switch {
		case !u.topics[t.Key]:
		case t.Place != "":
			r := row{"key": t.Place}
			put(r, "group", t.Group)
			if t.Key != t.Place {
				r["topic"] = t.Key
			}
			onPlaces = append(onPlaces, r)
		default:
			p := row{"key": t.Key, "name": t.Name}
			put(p, "group", t.Group)
			topics = append(topics, row{"key": t.Key, "properties": p})
		}
	}
	return byRowKey(topics), byRowKey(onPlaces)
}

// articleRows are the articles, and for each its outlet and the article it copies, which may be none: a row with nothing to keep takes away
// what was there.
func articleRows(g Graph) (nodes, outlets, copies []row) {
	for _, a := range g.Articles {
		p := row{"key": a.Key}
		put(p, "title", a.Title)
		put(p, "outlet", a.OutletName)
		put(p, "published", a.Published)
		put(p, "language", a.Language)
		put(p, "url", a.URL)
		put(p, "path", a.Path)
		put(p, "sha256", a.SHA256)
		put(p, "reader", a.Reader)
		put(p, "fingerprint", a.Fingerprint)
		nodes = append(nodes, row{"key": a.Key, "properties": p})
		outlets = append(outlets, keep(a.Key, []string{a.Outlet}))
		copies = append(copies, keep(a.Key, []string{a.CopyOf}))
	}
	return byRowKey(nodes), byRowKey(outlets), byRowKey(copies)
}

// contactRows are the contacts without their relationships. Flags and numbers that analysts filter by are there even where they are false or 0;
// everything else is absent where it is unknown, so that a query for it finds only contacts that have it.
func contactRows(g Graph) ([]row, error) {
	var rows []row
	for _, c := range g.Contacts {
		p := row{
			"key": c.Key, "title": c.Title, "status": c.Status, "date_precision": c.Precision,
			"series": c.Series, "articles": c.Articles, "independent": c.Independent,
		}
		for name, s := range map[string]string{"date": c.Date, "from": c.From, "to": c.To} {
			d, err := day(s)
			if err != nil {
				return nil, fmt.Errorf("contact %s: %w", c.Key, err)
			}
			put(p, name, d)
		}
		put(p, "date_basis", c.Basis)
		put(p, "year", c.Year)
		put(p, "occasion", c.Occasion)
		put(p, "duration_minutes", c.Duration)
		put(p, "count", c.Count)
		put(p, "caller", c.Caller)
		put(p, "found_by", c.FoundBy)
		rows = append(rows, row{"key": c.Key, "kind": c.Kind, "properties": p})
	}
	return byRowKey(rows), nil
}

// statementRow is one statement with the keys of the nodes it leads to.
func statementRow(s Statement) row {
	p := row{
		"key": s.Key, "field": s.Field, "words": s.Words, "quote": s.Quote, "start": s.Start, "end": s.End,
		"rule": s.Rule, "polarity": s.Polarity, "telling": s.Telling,
	}
	put(p, "value", s.Value)
	put(p, "name", s.Name)
	put(p, "precision", s.Precision)
	put(p, "basis", s.Basis)
	r := row{"contact": s.Contact, "article": s.Article, "properties": p}
	put(r, "claimant", s.Claimant)
	put(r, "reason", s.Reason)
	return r
}

// put sets a property unless it is empty.
func put[T comparable](p row, name string, v T) {
	var zero T
	if v != zero {
		p[name] = v
	}
}

// day reads an ISO day; the empty string is no day.
func day(s string) (neo4j.Date, error) {
	if s == "" {
		return neo4j.Date{}, nil
	}
	t, err := time.Parse(time.DateOnly, s)
	if err != nil {
		return neo4j.Date{}, fmt.Errorf("read day %q: %w", s, err)
	}
	return neo4j.DateOf(t), nil
}

// keep is the row of a node with the keys of all nodes one of its relationships shall lead to.
func keep(key string, to []string) row {
	keys := make([]string, 0, len(to))
	for _, k := range sorted(to) {
		if k != "" {
			keys = append(keys, k)
		}
	}
	return row{"key": key, "keep": keys}
}

// sorted gives s in order and each string once; never nil, which Cypher would take for null.
func sorted(s []string) []string {
	return slices.Compact(slices.Sorted(slices.Values(append([]string{}, s...))))
}

// byRowKey puts rows in the order of their keys, so that two writers lock in the same order.
func byRowKey(rows []row) []row {
	slices.SortFunc(rows, func(a, b row) int { return cmp.Compare(a["key"].(string), b["key"].(string)) })
	return rows
}
