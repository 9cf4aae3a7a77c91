// SPDX-License-Identifier: Apache-2.0

package resolve

import (
	"slices"

	"summitry/graph"
)

// Revise computes anew what new readings and withdrawn articles touch: stored is the part of the graph that hangs together with
// them by blocks, with all contacts that the articles spoke of so far. An article read again states what it states now and
// nothing else. It gives what is to stand, and the keys of the stored contacts that no longer do, sorted.
func Revise(stored graph.Graph, read []Source, withdrawn []string) (g graph.Graph, dropped []string) {
	sources := slices.DeleteFunc(FromGraph(stored), func(s Source) bool {
		return slices.Contains(withdrawn, s.Article.Key) ||
			slices.ContainsFunc(read, func(r Source) bool { return r.Article.Key == s.Article.Key })
	})
	g = Contacts(slices.Concat(sources, read))
	stands := map[string]bool{}
	for _, c := range g.Contacts {
		stands[c.Key] = true
	}
	for _, c := range stored.Contacts {
		if !stands[c.Key] {
			dropped = append(dropped, c.Key)
		}
	}
	slices.Sort(dropped)
	return g, dropped
}
