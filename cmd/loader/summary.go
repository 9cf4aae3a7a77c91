// SPDX-License-Identifier: Apache-2.0

package main

import (
	"cmp"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"

	"summitry/graph"
	"summitry/internal/extract"
	"summitry/internal/text"
)

// summary is what a load did, and what it did not understand.
type summary struct {
	read, unchanged, failed int
	written                 graph.Written
	others                  map[string]int // files whose format is not read, by ending
	undated                 []string       // articles without a date of publication
	kept, replaced          []string       // files that keep a key, articles that lose theirs to another file

	passed  int            // contact words seen and not taken
	reasons map[string]int // why
	persons map[string]int // names nobody knows, by the articles that have them
	topics  map[string]int // topics kept as written, likewise
}

// heard counts one article that was read.
func (s *summary) heard(h heard) {
	s.read++
	if h.article.Published == (text.Date{}) {
		s.undated = append(s.undated, h.article.Path)
	}
	s.passed += len(h.reading.Passed)
	for _, p := range h.reading.Passed {
		count(&s.reasons, p.Why)
	}
	for _, a := range h.reading.Actors {
		if a.Provisional && a.Kind == extract.Person {
			count(&s.persons, a.Name)
		}
	}
	for _, t := range h.reading.Topics {
		// Topics of the list have a group, places have none and are known all the same.
		if t.Group == "" && t.Place == "" {
			count(&s.topics, t.Name)
		}
	}
}

// count adds one to name in a map that is made when it is needed.
func count(m *map[string]int, name string) {
	if *m == nil {
		*m = map[string]int{}
	}
	(*m)[name]++
}

// shown are how many reasons and names a summary lists.
const shown = 8

// write tells it to a person; would is whether it is what would have been done.
func (s *summary) write(w io.Writer, would bool) error {
	var b strings.Builder
	fmt.Fprintf(&b, "articles    %d read, %d unchanged, %d failed\n", s.read, s.unchanged, s.failed)
	s.told(&b)
	s.lacking(&b)
	s.diff(&b)
	s.unheard(&b)
	if would {
		b.WriteString("dry run     nothing was written\n")
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// writeDiff tells what became of the graph, and nothing of reading.
func (s *summary) writeDiff(w io.Writer) error {
	var b strings.Builder
	s.diff(&b)
	_, err := io.WriteString(w, b.String())
	return err
}

// diff tells what became of contacts, statements and the graph as a whole. The numbers are those that the database itself has counted.
func (s *summary) diff(b *strings.Builder) {
	for _, d := range []struct {
		what string
		diff graph.Diff
	}{{"contacts", s.written.Contacts}, {"statements", s.written.Statements}} {
		fmt.Fprintf(b, "%-11s %d new, %d changed, %d gone\n", d.what, d.diff.New, d.diff.Changed, d.diff.Gone)
	}
	switch n := s.written; {
	case n.Nothing():
		b.WriteString("graph       nothing changed: 0 nodes, 0 relationships, 0 properties\n")
	default:
		fmt.Fprintf(b, "graph       nodes +%d -%d, relationships +%d -%d, %d properties set\n",
			n.NodesCreated, n.NodesDeleted, n.RelationshipsCreated, n.RelationshipsDeleted, n.PropertiesSet)
	}
}

// lacking tells what whoever put the articles together may want to mend.
func (s *summary) lacking(b *strings.Builder) {
	if len(s.others) > 0 {
		var told []string
		for _, ending := range most(s.others) {
			told = append(told, fmt.Sprintf("%d %s", s.others[ending], cmp.Or(ending, "without ending")))
		}
		fmt.Fprintf(b, "left out    %s%s; articles are txt, md, html or pdf\n", strings.Join(told, ", "), more(len(s.others)-len(told)))
	}
	if n := len(s.undated); n > 0 {
		fmt.Fprintf(b, "undated     %d without a date of publication, which \"on Friday\" is counted from: %s%s\n", n,
			strings.Join(s.undated[:min(shown, n)], ", "), more(n-shown))
	}
}

// more tells of n that are not listed, "" where there are none.
func more(n int) string {
	if n <= 0 {
		return ""
	}
	return fmt.Sprintf(" and %d more", n)
}

// unheard tells what was not understood in the articles that were read.
func (s *summary) unheard(b *strings.Builder) {
	// Words that tell of no contact are most of what reading passes over; the reasons matter, not the number.
	if s.passed > 0 {
		fmt.Fprintf(b, "\nnot taken   %d words of contact; loader explain FILE shows each\n", s.passed)
		for _, r := range most(s.reasons) {
			fmt.Fprintf(b, "%6d x   %s\n", s.reasons[r], r)
		}
	}
	for _, u := range []struct {
		what  string
		names map[string]int
	}{{"persons", s.persons}, {"topics", s.topics}} {
		if len(u.names) == 0 {
			continue
		}
		names := most(u.names)
		fmt.Fprintf(b, "\n%-11s %d that the lexicon does not know, kept as printed: %s%s\n", u.what, len(u.names), strings.Join(names, ", "), more(len(u.names)-len(names)))
	}
}

// most are the most frequent keys of m.
func most(m map[string]int) []string {
	keys := slices.SortedFunc(maps.Keys(m), func(x, y string) int { return cmp.Or(cmp.Compare(m[y], m[x]), cmp.Compare(x, y)) })
	return keys[:min(shown, len(keys))]
}
