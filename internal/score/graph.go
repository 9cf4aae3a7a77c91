// SPDX-License-Identifier: Apache-2.0

package score

import (
	"cmp"
	"math"
	"path"
	"slices"
	"strings"

	"summitry/graph"
)

// person is the kind of actor that is a participant; all others are delegations.
const person = "Person"

// FromGraph writes what one article of a graph says, its contacts in the order in which it tells of them. The values are the
// contacts' own, so that a graph of this article alone gives its reading. The empty key takes all contacts of the graph, in the
// order of their dates, each with its articles: a timeline.
func FromGraph(g graph.Graph, article string) Document {
	v := newView(g)
	d := Document{Document: "timeline", Contacts: []Contact{}}
	for _, a := range g.Articles {
		if a.Key == article {
			d.Document, d.Published, d.Language = fileName(a), Null(a.Published), a.Language
		}
	}
	type placed struct {
		first   int // where the article first speaks of it
		contact graph.Contact
	}
	var told []placed
	for _, c := range g.Contacts {
		first := math.MaxInt
		for _, s := range v.statements[c.Key] {
			if s.Article == article {
				first = min(first, s.Start)
			}
		}
		if article == "" || first < math.MaxInt {
			told = append(told, placed{first, c})
		}
	}
	slices.SortFunc(told, func(a, b placed) int {
		return cmp.Or(cmp.Compare(a.first, b.first), cmp.Compare(a.contact.From, b.contact.From), cmp.Compare(a.contact.Key, b.contact.Key))
	})
	for _, t := range told {
		d.Contacts = append(d.Contacts, v.contact(t.contact, article))
	}
	return d
}

// fileName is the last part of an article's path, its key where it has none.
func fileName(a graph.Article) string {
	if a.Path == "" {
		return a.Key
	}
	return path.Base(strings.ReplaceAll(a.Path, `\`, "/"))
}

// view finds names and statements by key.
type view struct {
	names      map[string]string
	people     map[string]bool
	statements map[string][]graph.Statement // of a contact, in the order of article and text
}

// newView indexes g. Names of actors stand last: a state that is also a place goes by the actor's name where they share a key.
func newView(g graph.Graph) view {
	v := view{map[string]string{}, map[string]bool{}, map[string][]graph.Statement{}}
	for _, t := range g.Topics {
		v.names[t.Key] = t.Name
	}
	for _, p := range g.Places {
		v.names[p.Key] = p.Name
	}
	for _, a := range g.Actors {
		v.names[a.Key], v.people[a.Key] = a.Name, a.Kind == person
	}
	for _, s := range g.Statements {
		v.statements[s.Contact] = append(v.statements[s.Contact], s)
	}
	for _, list := range v.statements {
		slices.SortFunc(list, func(a, b graph.Statement) int {
			return cmp.Or(cmp.Compare(a.Article, b.Article), cmp.Compare(a.Start, b.Start), cmp.Compare(a.Key, b.Key))
		})
	}
	return v
}

// contact writes one contact, with the evidence of one article or of all.
func (v view) contact(c graph.Contact, article string) Contact {
	out := Contact{
		Kind: strings.ToLower(c.Kind), Status: c.Status, Participants: []string{}, Delegations: []string{},
		Date: Null(dateOf(c)), DatePrecision: c.Precision, DateBasis: Null(c.Basis), Places: v.named(c.Places),
		Occasion: Null(c.Occasion), Topics: v.named(c.Topics), NotDiscussed: v.named(c.NotDiscussed),
		Duration: known(c.Duration), ReportedBy: v.named(c.ReportedBy), Series: c.Series, Count: known(c.Count), Evidence: []string{},
	}
	for _, key := range c.Participants {
		if v.people[key] {
			out.Participants = append(out.Participants, v.name(key))
		} else {
			out.Delegations = append(out.Delegations, v.name(key))
		}
	}
	for _, s := range v.statements[c.Key] {
		if article != "" && s.Article != article {
			continue
		}
		if s.Quote != "" && !slices.Contains(out.Evidence, s.Quote) {
			out.Evidence = append(out.Evidence, s.Quote)
		}
		if article == "" && !slices.Contains(out.Articles, s.Article) {
			out.Articles = append(out.Articles, s.Article)
		}
	}
	return out
}

// dateOf is the date at its own precision: the day, or so much of the first day as is known.
func dateOf(c graph.Contact) string {
	size := map[string]int{"day": 10, "month": 7, "year": 4}[c.Precision]
	if c.Precision == "day" && c.Date != "" {
		return c.Date
	}
	return c.From[:min(size, len(c.From))]
}

// named are the names behind keys; no keys give an empty list, which is not null in JSON.
func (v view) named(keys []string) []string {
	names := []string{}
	for _, k := range keys {
		names = append(names, v.name(k))
	}
	return names
}

// name is the name behind a key; an unknown key is its own name.
func (v view) name(key string) string { return cmp.Or(v.names[key], key) }

// known is nil for a number that is not known.
func known(n int) *int {
	if n == 0 {
		return nil
	}
	return &n
}
