// SPDX-License-Identifier: Apache-2.0

package render

import (
	_ "embed"
	"strings"
)

// German titles: one column name and its title per line, parted by a tab.
//
//go:embed lexicon/titles.de.tsv
var german string

// titles are the columns as people read them in lang; a name without a title stays as it is.
func titles(columns []string, lang string) []string {
	known := map[string]string{}
	if lang == "de" {
		for line := range strings.Lines(german) {
			if name, title, ok := strings.Cut(strings.TrimSpace(line), "\t"); ok {
				known[name] = title
			}
		}
	}
	out := make([]string, len(columns))
	for i, c := range columns {
		out[i] = strings.ReplaceAll(c, "_", " ")
		if t, ok := known[c]; ok {
			out[i] = t
		}
	}
	return out
}
