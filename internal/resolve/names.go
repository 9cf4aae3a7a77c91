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

// particle is how many letters the first word of a surname of two words has at most: "Le Drian", "Al Thani", but "Tayyip Erdogan" is none.
const particle = 3

// nameOf gives what titles show of an actor or place. A person is shown as the press calls him alone: by the alias that begins
// his name ("Xi") or ends it ("Le Drian"), else by the last word, with what is small before it ("von der Leyen"); others by their whole name; an unknown key without its kind.
func (n nodes) nameOf(key string) string {
	a, known := n.actors[key]
	if !known {
		return cmp.Or(n.places[key].Name, slugOf(key))
	}
	words := strings.Fields(a.Name)
	if a.Kind != extract.Person || len(words) < 2 {
		return cmp.Or(a.Name, slugOf(key))
	}
	first := len(words) - 1
	for first > 1 && unicode.IsLower([]rune(words[first-1])[0]) {
		first-- // "von der Leyen"
	}
	called := strings.Join(words[first:], " ")
	for _, alias := range a.Aliases { // "Kim" of "Kim Jong-un", "Le Drian" of "Jean-Yves Le Drian"
		if rest, begins := strings.CutPrefix(a.Name, alias+" "); begins && rest != "" && !strings.Contains(alias, " ") || strings.HasSuffix(a.Name, " "+alias) && len(alias) > len(called) && strings.IndexByte(alias, ' ') <= particle {
			called = alias
		}
	}
	return called
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
