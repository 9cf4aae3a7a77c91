// SPDX-License-Identifier: Apache-2.0

package resolve

import (
	"cmp"
	"slices"
	"strings"

	"summitry/graph"
	"summitry/internal/extract"
	"summitry/internal/text"
)

// Contacts gives the graph that follows from all sources together: the contacts they tell of, computed from their statements, and the actors,
// places, topics and articles these refer to. Judgements come before the rules. Everything in it is sorted by key. No sources give an empty graph.
func Contacts(sources []Source, judgements ...graph.Judgement) graph.Graph {
	return contacts(distinct(sources), newJudged(judgements))
}

// contacts is Contacts of sources that are distinct.
func contacts(sources []Source, d judged) graph.Graph {
	n := meet(sources)
	n.same = identities(sources, n.places, d)
	n.describe(n.same)
	clusters := gather(lay(sources, n.places, n.same, d))
	w := readWording()

	contacts := make([]graph.Contact, len(clusters))
	plain := make([]string, len(clusters))
	for i, c := range clusters {
		slices.SortFunc(c.members, compareTellings)
		date := dateOf(lasting(c.members))
		contact := values(c.members, date, n.places)
		contact.Title = w.title(contact, date.date, n)
		contacts[i], plain[i] = contact, plainKey(contact, date)
	}
	quotes := map[string]map[text.Span]string{}
	var g graph.Graph
	for _, s := range sources {
		quotes[s.Article.Key] = s.Quotes
		g.Articles = append(g.Articles, s.Article)
	}
	keyOf := map[*cluster]string{}
	for i, key := range keys(clusters, contacts, plain) {
		keyOf[clusters[i]] = key
	}
	for i, c := range clusters {
		contact := contacts[i]
		contact.Key = keyOf[c]
		for _, r := range c.rivals() {
			contact.MayBe = append(contact.MayBe, keyOf[r])
		}
		slices.Sort(contact.MayBe)
		g.Contacts = append(g.Contacts, contact)
		for _, m := range c.members {
			g.Statements = append(g.Statements, statementsOf(m, contact.Key, c.joins[m].reason(), quotes[m.article.Key])...)
		}
	}
	slices.SortFunc(g.Contacts, func(a, b graph.Contact) int { return cmp.Compare(a.Key, b.Key) })
	slices.SortFunc(g.Statements, func(a, b graph.Statement) int { return cmp.Compare(a.Key, b.Key) })
	n.fill(&g, sources)
	return g
}

// values computes a contact from its tellings by the rules that the package comment lists.
func values(members []*facts, w when, places map[string]extract.Place) graph.Contact {
	c := graph.Contact{
		Kind:         kindLabel(members[0].kind),
		Status:       statusOf(members, w),
		Precision:    w.date.Grain().String(),
		Basis:        string(w.basis),
		Year:         w.date.Year,
		Series:       members[0].series,
		Occasion:     elect(count(members, extract.Occasion, w.date), mostVoices, longest, byValue),
		Duration:     number(elect(count(members, extract.Duration, w.date), mostVoices, closest, byNumber), 0),
		Count:        number(elect(count(members, extract.Count, w.date), mostVoices, newest, byNumber), 0),
		Participants: union(members, extract.Participant, extract.Delegation),
		Topics:       union(members, extract.Topic),
		NotDiscussed: union(members, extract.NotDiscussed),
		ReportedBy:   claimants(members),
		Places:       placesOf(members, places),
	}
	if members[0].kind == call {
		c.Caller = elect(count(members, extract.Caller, w.date), mostVoices, closest, byValue)
	}
	if w.date.Grain() != text.GrainNone {
		c.From, c.To = text.DateOf(w.from.First()).String(), text.DateOf(w.to.Last()).String()
	}
	if w.date.Grain() == text.GrainDay {
		c.Date = w.date.String()
	}
	articles, voices := map[string]bool{}, map[string]bool{}
	for _, m := range members {
		articles[m.article.Key], voices[m.voice] = true, true
	}
	c.Articles, c.Independent = len(articles), len(voices)
	c.FoundBy = foundBy(c.Kind, c.Participants, members)
	return c
}

// kindLabel is the second label of a contact of a kind: "Meeting", "Call".
func kindLabel(kind string) string { return strings.ToUpper(kind[:1]) + kind[1:] }

// union is every value of some fields that any telling states, sorted.
func union(members []*facts, fields ...extract.Field) []string {
	var all []string
	for _, m := range members {
		for _, f := range fields {
			all = append(all, m.values(f)...)
		}
	}
	slices.Sort(all)
	return slices.Compact(all)
}

// claimants are all who are named as saying so, about the contact or one of its values.
func claimants(members []*facts) []string {
	all := union(members, extract.Claim)
	for _, m := range members {
		for _, s := range m.statements {
			if s.Claimant != "" {
				all = append(all, s.Claimant)
			}
		}
	}
	slices.Sort(all)
	return slices.Compact(all)
}

// placesOf keeps the cities of a contact, or what else is known of its place where no city is.
func placesOf(members []*facts, places map[string]extract.Place) []string {
	all := union(members, extract.Where)
	cities := slices.DeleteFunc(slices.Clone(all), func(key string) bool { return places[key].Kind != cityKind })
	if len(cities) > 0 {
		return cities
	}
	return all
}
