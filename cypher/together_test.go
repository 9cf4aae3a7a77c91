// SPDX-License-Identifier: Apache-2.0

package cypher

import (
	"io/fs"
	"regexp"
	"strings"
	"testing"
)

// Cypher has no place for what several statements say alike, and none is put together from parts. What must not drift apart is held here, and
// the list that Go has, too, in package graph.
func TestStatements_SayTheSameAlike(t *testing.T) {
	for _, tc := range []struct {
		name  string
		found *regexp.Regexp // what begins as the one that is meant, whatever it says
		in    []string       // where it stands at least
	}{
		{
			"the fields of statements whose values are actors", regexp.MustCompile(`\['participant'[^\]]*\]`),
			[]string{"read/by-actor.cypher", "withdraw/actors.cypher", "withdraw/touched.cypher"},
		},
		{
			"how many contacts of a series are known", regexp.MustCompile(`COUNT \{\s+MATCH \(:Actor \{key: who\[0\]\}\)-\[:TOOK_PART_IN\]->\(one:Contact[^|]*?\n *\}`),
			[]string{"query/conflicts.cypher", "query/evidence.cypher", "query/series.cypher"},
		},
	} {
		t.Run(tc.name, func(t *testing.T) {
			names, err := fs.Glob(files, "*/*.cypher")
			if err != nil {
				t.Fatal(err)
			}
			first, where := "", map[string]bool{}
			for _, name := range names {
				raw, err := fs.ReadFile(files, name)
				if err != nil {
					t.Fatal(err)
				}
				for _, found := range tc.found.FindAllString(string(raw), -1) {
					where[name] = true
					found = strings.Join(strings.Fields(found), " ")
					if first == "" {
						first = found
					}
					if found != first {
						t.Errorf("%s says\n\t%s\nand another\n\t%s", name, found, first)
					}
				}
			}
			for _, name := range tc.in {
				if !where[name] {
					t.Errorf("%s does not say it, or in words that are not found", name)
				}
			}
		})
	}
}

// Only a text index finds a part of a text that is not its beginning. Where Neo4j takes another index for it, it has refused the statement: a part is
// looked for without any, behind an OR, or with an index that is named.
func TestStatements_LookForNoPartInAnIndexOfRanges(t *testing.T) {
	part := regexp.MustCompile(`(\w+)\.(?:key|name|field|value|date|year|published) (?:CONTAINS|ENDS WITH)`)
	names, err := fs.Glob(files, "*/*.cypher")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range names {
		raw, err := fs.ReadFile(files, name)
		if err != nil {
			t.Fatal(err)
		}
		for line := range strings.Lines(string(raw)) {
			for _, m := range part.FindAllStringSubmatch(line, -1) {
				open := strings.Contains(line, "= '' OR ") || strings.Contains(line, "NOT "+m[0])
				if !open && !strings.Contains(string(raw), "USING TEXT INDEX "+m[1]+":") {
					t.Errorf("%s: %s", name, strings.TrimSpace(line))
				}
			}
		}
	}
}
