// SPDX-License-Identifier: Apache-2.0

package resolve

import (
	"cmp"
	"slices"
	"strings"

	"summitry/graph"
)

// Near finds the part of a stored graph within which contacts must be computed anew when articles come, change or go: the contacts these
// articles spoke of, those that have a telling which can be one with one of theirs, those that have a telling which can be one with one of
// those, and so on. Clustering this part gives the contacts that clustering everything would give, so that an article costs what it touches.
//
//	for q := near.Ask(); !q.Empty(); q = near.Ask() {
//		near.Take(view.Contacts(q, near.Known()))
//	}
//	g, dropped := near.Revise()
type Near struct {
	read      []Source
	withdrawn []string

	asked   bool
	fetched map[string]*neighbour // by contact
	within  []string              // keys of the contacts that are part of it
	nodes   nodes
	reached []*facts           // tellings whose like has not been asked for
	like    map[block][]*facts // tellings of contacts that were fetched and are not within, by what they could share
	mates   map[string]bool    // keys that were asked for
	copied  map[string]bool    // articles whose copies were asked for
	alike   alikes
}

// neighbour is a stored contact with all that it follows from.
type neighbour struct {
	contact graph.Contact
	part    graph.Graph
	tellers []string // the articles that state it
	within  bool
}

// block is what two tellings of one contact share: kind and two actors, or kind and the only actor.
type block struct{ kind, a, b string }

// NewNear begins with the readings of articles and the keys of those withdrawn.
func NewNear(read []Source, withdrawn []string) *Near {
	return &Near{
		read: distinct(read), withdrawn: withdrawn, fetched: map[string]*neighbour{}, nodes: meet(read),
		like: map[block][]*facts{}, mates: map[string]bool{}, copied: map[string]bool{}, alike: newAlikes(read),
	}
}

// Known are the keys of the contacts that need not be answered with again, sorted.
func (n *Near) Known() []string {
	keys := make([]string, 0, len(n.fetched))
	for key := range n.fetched {
		keys = append(keys, key)
	}
	slices.Sort(keys)
	return keys
}

// Ask gives what must be looked up next; nothing where all is found.
func (n *Near) Ask() graph.Question {
	if !n.asked {
		n.asked = true
		keys := slices.Clone(n.withdrawn)
		for _, s := range n.read {
			keys = append(keys, s.Article.Key)
		}
		n.alike.changed(keys)
		n.reached = lay(n.read, n.nodes.places)
		q := n.further()
		q.Articles, q.Fingerprints = keys, n.alike.ask()
		return q
	}
	q := n.further()
	q.Fingerprints = n.alike.ask()
	if !q.Empty() {
		return q
	}
	// Copies are known only when all are: what each of them spoke of is computed anew, for it may be heard through another now.
	if q.Articles = n.alike.found(); len(q.Articles) > 0 {
		return q
	}
	keys := n.unasked()
	q = n.further()
	q.Keys = keys
	return q
}

// further asks for what the tellings reached can be one with.
func (n *Near) further() graph.Question {
	q := graph.Question{Looks: looks(n.reached)}
	for _, f := range n.reached {
		if key := f.article.Key; !n.copied[key] {
			n.copied[key] = true
			q.Copies = append(q.Copies, key)
		}
	}
	return q
}

// Take takes the answer to what was asked.
func (n *Near) Take(answer graph.Graph) {
	n.nodes = meetAll(n.nodes, nodesOf(answer))
	n.alike.take(answer.Articles)
	n.keep(answer)
	frontier := n.reached
	n.reached = nil
	// What the articles spoke of so far is part of it, and so is what shares a key: a contact alone under its key is called without a suffix.
	for _, key := range n.Known() {
		if c := n.fetched[key]; !c.within && (n.spokenOf(c) || n.mates[plainOf(c.contact)]) {
			n.enter(c)
		}
	}
	for _, f := range frontier {
		for _, b := range f.blocks() {
			for _, m := range n.like[b] {
				if c := n.fetched[m.contact]; !c.within && fit(f, m) {
					n.enter(c)
				}
			}
		}
	}
}

// keep notes fetched contacts with their tellings.
func (n *Near) keep(answer graph.Graph) {
	var added []*neighbour
	for _, c := range answer.Contacts {
		if n.fetched[c.Key] == nil {
			n.fetched[c.Key] = &neighbour{contact: c}
			added = append(added, n.fetched[c.Key])
		}
	}
	articles := map[string]graph.Article{}
	for _, a := range answer.Articles {
		articles[a.Key] = a
	}
	for _, s := range answer.Statements {
		c := n.fetched[s.Contact]
		c.part.Statements = append(c.part.Statements, s)
		if !slices.Contains(c.tellers, s.Article) {
			c.tellers = append(c.tellers, s.Article)
		}
	}
	for _, c := range added {
		c.part.Contacts = []graph.Contact{c.contact}
		for key := range articlesOf(c.part.Statements, articles) {
			c.part.Articles = append(c.part.Articles, articles[key])
		}
		for _, f := range n.tellings(c) {
			for _, b := range f.blocks() {
				n.like[b] = append(n.like[b], f)
			}
		}
	}
}

// articlesOf are the articles that statements stand in, and those they were copied from.
func articlesOf(statements []graph.Statement, articles map[string]graph.Article) map[string]bool {
	keys := map[string]bool{}
	for _, s := range statements {
		for key := s.Article; key != "" && !keys[key]; key = articles[key].CopyOf {
			keys[key] = true
		}
	}
	return keys
}

// tellings lays out what a stored contact was told by.
func (n *Near) tellings(c *neighbour) []*facts {
	all := lay(FromGraph(c.part), n.nodes.places)
	for _, f := range all {
		f.contact = c.contact.Key
	}
	return all
}

// spokenOf reports whether an article that is read anew, withdrawn or alike to one of them states something of c.
func (n *Near) spokenOf(c *neighbour) bool {
	return slices.ContainsFunc(c.tellers, n.alike.has)
}

func (n *Near) leaves(article string) bool {
	return slices.Contains(n.withdrawn, article) ||
		slices.ContainsFunc(n.read, func(s Source) bool { return s.Article.Key == article })
}

// enter makes a contact part of what is computed anew; its tellings reach further.
func (n *Near) enter(c *neighbour) {
	if c.within {
		return
	}
	c.within = true
	n.within = append(n.within, c.contact.Key)
	n.reached = append(n.reached, n.tellings(c)...)
}

// unasked are the keys that contacts of the part have or will have, and whose other bearers are not known yet.
func (n *Near) unasked() []string {
	var keys []string
	g, _ := n.Revise()
	contacts := g.Contacts
	for _, key := range n.within {
		contacts = append(contacts, n.fetched[key].contact)
	}
	for _, c := range contacts {
		if key := plainOf(c); key != "" && !n.mates[key] {
			n.mates[key] = true
			keys = append(keys, key)
		}
	}
	slices.Sort(keys)
	// A bearer that was fetched for another reason is not answered with again.
	for _, key := range n.Known() {
		if c := n.fetched[key]; n.mates[plainOf(c.contact)] {
			n.enter(c)
		}
	}
	return keys
}

// Revise computes the part anew. It gives what is to stand, and the keys of the stored contacts that no longer do, sorted.
func (n *Near) Revise() (g graph.Graph, dropped []string) {
	g = Contacts(n.sources())
	stands := map[string]bool{}
	for _, c := range g.Contacts {
		stands[c.Key] = true
	}
	for _, key := range n.within {
		if !stands[key] {
			dropped = append(dropped, key)
		}
	}
	slices.Sort(dropped)
	return g, dropped
}

// Stored is the part as it stands.
func (n *Near) Stored() graph.Graph {
	var g graph.Graph
	seen := map[string]bool{}
	for _, key := range slices.Sorted(slices.Values(n.within)) {
		part := n.fetched[key].part
		g.Contacts = append(g.Contacts, part.Contacts...)
		g.Statements = append(g.Statements, part.Statements...)
		for _, a := range part.Articles {
			if !seen[a.Key] {
				seen[a.Key] = true
				g.Articles = append(g.Articles, a)
			}
		}
	}
	for _, a := range n.alike.stored() {
		if !seen[a.Key] {
			g.Articles = append(g.Articles, a)
		}
	}
	slices.SortFunc(g.Articles, func(a, b graph.Article) int { return cmp.Compare(a.Key, b.Key) })
	n.nodes.all(&g)
	return g
}

// sources are those the part follows from: what is stored without the articles that leave, and what is read.
func (n *Near) sources() []Source {
	kept := slices.DeleteFunc(FromGraph(n.Stored()), func(s Source) bool { return n.leaves(s.Article.Key) })
	return n.alike.mark(slices.Concat(kept, n.read))
}

// plainOf is the key of c without a suffix where c has one only beside others; "" where it always has one.
func plainOf(c graph.Contact) string {
	if !alone(c) {
		return ""
	}
	if i := len(c.Key) - suffixLength; i > 0 && c.Key[i] == '-' && isSuffix(c.Key[i+1:]) {
		return c.Key[:i]
	}
	return c.Key
}

func isSuffix(s string) bool { return strings.Trim(s, "0123456789abcdef") == "" }
