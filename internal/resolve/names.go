// SPDX-License-Identifier: Apache-2.0

package resolve

import (
	"cmp"
	"slices"
	"strings"

	"summitry/internal/extract"
)

// nameOf gives what titles show of an actor or place. A person is shown by the one word of the name that is an alias by itself
// ("Xi"), else by the last word; others by their whole name; an unknown key without its kind.
func (n nodes) nameOf(key string) string {
	a, known := n.actors[key]
	if !known {
		return cmp.Or(n.places[key].Name, slugOf(key))
	}
	words := strings.Fields(a.Name)
	if a.Kind != extract.Person || len(words) < 2 {
		return cmp.Or(a.Name, slugOf(key))
	}
	if i := slices.IndexFunc(words, func(w string) bool { return slices.Contains(a.Aliases, w) }); i >= 0 {
		return words[i]
	}
	return words[len(words)-1]
}

// namesOf shows several actors, sorted.
func (n nodes) namesOf(keys []string) []string {
	names := make([]string, 0, len(keys))
	for _, k := range keys {
		names = append(names, n.nameOf(k))
	}
	slices.Sort(names)
	return names
}
