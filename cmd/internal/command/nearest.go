// SPDX-License-Identifier: Apache-2.0

package command

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/agnivade/levenshtein"
)

// Nearest is the name that differs least from word, or that begins with it; "" where none comes near.
func Nearest(word string, names []string) string {
	best, least := "", max(2, len(word)/3)+1
	for _, n := range names {
		if d := levenshtein.ComputeDistance(word, n); d < least {
			best, least = n, d
		}
	}
	if best != "" || word == "" {
		return best
	}
	for _, n := range names {
		if strings.HasPrefix(n, word) || strings.HasPrefix(word, n) {
			return n
		}
	}
	return ""
}

// Namesakes are the things, at most so many, of which a name or some of its words differ least from word; each thing is all its names, the first
// of which is given. Among those that differ as little, the order of things decides. Capitals and hyphens do not count.
func Namesakes(word string, things [][]string, most int) []string {
	word = Folded(word)
	limit := (utf8.RuneCountInString(word) + 1) / 3
	type near struct {
		name   string
		differ int
	}
	var found []near
	for _, names := range things {
		least := limit + 1
		for _, n := range names {
			least = min(least, differs(word, strings.Fields(Folded(n))))
		}
		if least <= limit {
			found = append(found, near{names[0], least})
		}
	}
	slices.SortStableFunc(found, func(x, y near) int { return cmp.Compare(x.differ, y.differ) })
	var out []string
	for _, n := range found {
		if len(out) < most && !slices.Contains(out, n.name) {
			out = append(out, n.name)
		}
	}
	return out
}

// differs is by how many letters word differs from the words of a name, or from as many of them in a row as word has.
func differs(word string, name []string) int {
	least := distance(word, strings.Join(name, " "))
	n := len(strings.Fields(word))
	for i := 0; n > 0 && i+n <= len(name); i++ {
		least = min(least, distance(word, strings.Join(name[i:i+n], " ")))
	}
	return least
}

// distance is by how many letters x and y differ; two neighbours that changed places are one mistake.
func distance(x, y string) int {
	a, b := []rune(x), []rune(y)
	if len(a) == len(b) {
		i := 0
		for i < len(a) && a[i] == b[i] {
			i++
		}
		if i+1 < len(a) && a[i] == b[i+1] && a[i+1] == b[i] && slices.Equal(a[i+2:], b[i+2:]) {
			return 1
		}
	}
	return levenshtein.ComputeDistance(x, y)
}

// Folded is a name as names are compared: in small letters, with blanks for hyphens.
func Folded(name string) string { return strings.ToLower(strings.ReplaceAll(name, "-", " ")) }
