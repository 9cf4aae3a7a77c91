// SPDX-License-Identifier: Apache-2.0

package resolve

import (
	"cmp"
	"slices"

	"summitry/graph"
	"summitry/internal/extract"
)

// Blocks gives the blocks through which a telling can be the same contact as another: kind and two actors, or kind and the only
// actor. Two tellings without a common block are never one. Clustering all tellings, and clustering each set of tellings that
// hangs together by blocks, give the same contacts under the same keys, so that a new article costs what it touches. They
// are sorted, each once; a telling without a kind or an actor has none.
func Blocks(t extract.Telling) []graph.Block { return newFacts(t, nil).blocks() }

// BlocksOf gives the blocks of all tellings of sources, sorted, each once.
func BlocksOf(sources []Source) []graph.Block {
	var all []graph.Block
	for _, s := range sources {
		for _, t := range s.Tellings {
			all = append(all, Blocks(t)...)
		}
	}
	slices.SortFunc(all, compareBlocks)
	return slices.Compact(all)
}

func (f *facts) blocks() []graph.Block {
	if f.kind == "" {
		return nil
	}
	kind, actors := kindLabel(f.kind), f.actors()
	if len(actors) == 1 {
		return []graph.Block{{Kind: kind, A: actors[0]}}
	}
	var out []graph.Block
	for i, a := range actors {
		for _, b := range actors[i+1:] {
			out = append(out, graph.Block{Kind: kind, A: a, B: b})
		}
	}
	return out
}

func compareBlocks(a, b graph.Block) int {
	return cmp.Or(cmp.Compare(a.Kind, b.Kind), cmp.Compare(a.A, b.A), cmp.Compare(a.B, b.B))
}
