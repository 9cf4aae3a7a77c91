// SPDX-License-Identifier: Apache-2.0

package command

import (
	"strings"

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
