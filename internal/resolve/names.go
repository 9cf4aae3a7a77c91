// SPDX-License-Identifier: Apache-2.0

package resolve

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"summitry/internal/extract"
	"summitry/internal/text"
)

// nameOf gives what titles show of an actor or place. A person is shown as the press calls him alone ("Xi", "Le Drian"), which the lexicon knows; of
// others it is the last word of the name, with what is small before it ("von der Leyen"); who is no person has the whole name, an unknown key is without its kind.
func (n nodes) nameOf(key string) string {
	a, known := n.actors[key]
	if !known {
		return cmp.Or(n.places[key].Name, slugOf(key))
	}
	if a.Surname != "" {
		return a.Surname
	}
	words := strings.Fields(a.Name)
	if a.Kind != extract.Person || len(words) < 2 || strings.HasSuffix(a.Name, ".") { // "Elizabeth II."
		return cmp.Or(a.Name, slugOf(key))
	}
	first := len(words) - 1
	for first > 1 && unicode.IsLower([]rune(words[first-1])[0]) {
		first-- // "von der Leyen"
	}
	return strings.Join(words[first:], " ")
}

// namesOf shows several actors, sorted.
func (n nodes) namesOf(keys []string) []string {
	names := make([]string, 0, len(keys))
	for _, k := range keys {
		names = append(names, n.nameOf(k))
	}
	slices.SortFunc(names, func(a, b string) int { return cmp.Or(cmp.Compare(text.Fold(a), text.Fold(b)), cmp.Compare(a, b)) })
	return names
}
