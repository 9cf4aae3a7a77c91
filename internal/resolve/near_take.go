// SPDX-License-Identifier: Apache-2.0

package resolve

import (
	"slices"

	"summitry/graph"
)

// Take takes the answer to what was asked.
func (n *Near) Take(answer graph.Graph) {
	n.nodes = meetAll(n.nodes, nodesOf(answer))
	n.alike.take(answer.Articles)
	n.keep(answer)
	// What the articles spoke of so far is part of it, and so is what shares a key: a contact alone under its key is called without a suffix.
	for _, key := range n.Known() {
		if c := n.fetched[key]; !c.within && (n.spokenOf(c) || n.mates[plainOf(c.contact)] || n.resettled(c)) {
			n.enter(c)
		}
	}
	for _, f := range n.frontier {
		forms := n.forms(f)
		meets := func(m *facts) bool {
			return slices.ContainsFunc(n.forms(m), func(m *facts) bool {
				return slices.ContainsFunc(forms, func(f *facts) bool { return fit(f, m) })
			})
		}
		for _, form := range forms {
			for _, b := range form.blocks() {
				n.enterAll(n.like[b], meets)
			}
		}
		n.enterAll(n.surnamed, func(m *facts) bool { return namesakes(f, m) || meets(m) })
		n.enterJudged(f)
	}
	n.frontier = nil
}

// enterAll makes the contacts of those tellings that meet a condition part of what is computed anew.
func (n *Near) enterAll(tellings []*facts, meets func(*facts) bool) {
	for _, m := range tellings {
		if c := n.fetched[m.contact]; !c.within && meets(m) {
			n.enter(c)
		}
	}
}

// enterJudged does so with contacts that have a telling which is judged to be the same as f: they may share nothing with it.
func (n *Near) enterJudged(f *facts) {
	if n.d.group[f.id()] == "" {
		return
	}
	same := n.d.alike(f.id())
	for _, key := range n.Known() {
		if c := n.fetched[key]; !c.within && slices.ContainsFunc(same, c.tells) {
			n.enter(c)
		}
	}
}

// resettled reports whether something else is judged of c than before, or of somebody it names.
func (n *Near) resettled(c *neighbour) bool {
	if len(n.settled) == 0 {
		return false
	}
	return slices.ContainsFunc(c.part.Statements, func(s graph.Statement) bool {
		return n.settled[s.Value] || n.settled[s.Claimant] || n.settled[telling(s.Article, s.Telling)]
	})
}

// tells reports whether a telling is one of c's.
func (c *neighbour) tells(id string) bool {
	return slices.ContainsFunc(c.part.Statements, func(s graph.Statement) bool { return telling(s.Article, s.Telling) == id })
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
			if f.surnameOnly() {
				n.surnamed = append(n.surnamed, f)
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
	all := lay(FromGraph(c.part), n.nodes.places, n.judged, n.d)
	for _, f := range all {
		f.contact = c.contact.Key
	}
	return all
}

// spokenOf reports whether an article that is read anew, withdrawn or alike to one of them states something of c.
func (n *Near) spokenOf(c *neighbour) bool {
	return slices.ContainsFunc(c.tellers, func(key string) bool { return n.alike.has(key) || n.whole[key] })
}

func (n *Near) leaves(article string) bool {
	return slices.Contains(n.changes.Withdrawn, article) ||
		slices.ContainsFunc(n.changes.Read, func(s Source) bool { return s.Article.Key == article })
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
