// SPDX-License-Identifier: Apache-2.0

package resolve

import (
	"cmp"
	"slices"
	"strings"

	"summitry/internal/extract"
)

// label is how an actor or place is called in titles and keys.
type label struct {
	shown string // "Putin"
	slug  string // "putin"
}

// labelOf gives the short name of a person: the one word of the name that is an alias by itself ("Xi"), else the last word.
// Others are called by their whole name. An unknown key is its own name.
func (n nodes) labelOf(key string) label {
	_, slug, found := strings.Cut(key, "/")
	if !found {
		slug = key
	}
	a, known := n.actors[key]
	if !known {
		return label{cmp.Or(n.places[key].Name, slug), slug}
	}
	words := strings.Fields(a.Name)
	if a.Kind != extract.Person || len(words) < 2 {
		return label{cmp.Or(a.Name, slug), slug}
	}
	i := slices.IndexFunc(words, func(w string) bool { return slices.Contains(a.Aliases, w) })
	if i < 0 {
		i = len(words) - 1
	}
	return label{words[i], slugOf(words, i, slug)}
}

// slugOf cuts the part of a key that stands for a word of the name; the key was made of the name, a hyphen for each blank. A
// key made otherwise is taken whole.
func slugOf(words []string, i int, slug string) string {
	parts := strings.Split(slug, "-")
	from, to, n := 0, 0, 0
	for j, w := range words {
		size := 1 + strings.Count(w, "-")
		if j == i {
			from, to = n, n+size
		}
		n += size
	}
	if n != len(parts) {
		return slug
	}
	return strings.Join(parts[from:to], "-")
}

// labelsOf names several actors, in the order of their slugs.
func (n nodes) labelsOf(keys []string) []label {
	labels := make([]label, 0, len(keys))
	for _, k := range keys {
		labels = append(labels, n.labelOf(k))
	}
	slices.SortFunc(labels, func(a, b label) int { return cmp.Or(cmp.Compare(a.slug, b.slug), cmp.Compare(a.shown, b.shown)) })
	return labels
}
