// SPDX-License-Identifier: Apache-2.0

package resolve

import (
	"slices"

	"summitry/internal/extract"
)

// Blocks gives the keys through which a telling can be the same contact as another: two tellings without a common key are
// never one. Clustering all tellings, and clustering each set of tellings that hangs together by these keys, give the same
// contacts, so that a new article costs what it touches.
//
// A key is kind and a pair of actors, or kind, one actor and a place or an occasion. They are sorted, each once.
func Blocks(t extract.Telling) []string {
	var kind string
	var actors, anchors []string
	for _, s := range ordered(t.Statements) {
		switch s.Field {
		case extract.Kind:
			if kind == "" {
				kind = s.Value
			}
		case extract.Participant, extract.Delegation:
			actors = append(actors, s.Value)
		case extract.Where, extract.Occasion:
			anchors = append(anchors, s.Value)
		}
	}
	slices.Sort(actors)
	actors = slices.Compact(actors)
	var keys []string
	for i, a := range actors {
		for _, b := range actors[i+1:] {
			keys = append(keys, kind+"|"+a+"|"+b)
		}
		for _, p := range anchors {
			keys = append(keys, kind+"|"+a+"@"+p)
		}
	}
	slices.Sort(keys)
	return slices.Compact(keys)
}
