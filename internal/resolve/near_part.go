// SPDX-License-Identifier: Apache-2.0

package resolve

import (
	"cmp"
	"slices"
	"strings"

	"summitry/graph"
)

// Revise computes the part anew. It gives what is to stand, and the keys of the stored contacts that no longer do, sorted.
func (n *Near) Revise() (g graph.Graph, dropped []string) {
	g = contacts(distinct(n.sources()), n.d)
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
	return n.alike.mark(slices.Concat(kept, n.changes.Read))
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
