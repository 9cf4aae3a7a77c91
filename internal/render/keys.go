// SPDX-License-Identifier: Apache-2.0

package render

import (
	"strings"
)

// frameCells are what a line across the whole of a framed table has around its text.
const frameCells = 4

// keyColumns are the columns of which every value is one long word with a slash, as keys, paths and addresses are. They are there to be
// copied, and are never broken: what copies a broken one gets half of it.
func keyColumns(rows Rows) []int {
	var keys []int
	for i := range rows.Columns {
		longest, all := 0, true
		for _, row := range rows.Values {
			s, isText := row[i].(string)
			all = all && (row[i] == nil || isText && (s == "" || isKey(s)))
			longest = max(longest, width(s))
		}
		if all && longest > word {
			keys = append(keys, i)
		}
	}
	return keys
}

func isKey(s string) bool { return strings.Contains(s, "/") && !strings.ContainsAny(s, " \t\n\r") }

// foot is what stands below the rows of a table: line by line the titles of columns, and for each row its keys. wide tells that the last column
// was widened for them.
type foot struct {
	titles []string
	keys   [][]string
	wide   bool
}

// withoutKeys takes the columns named by keys out of rows and titles, and puts them into a foot. bars is where the column of bars is then.
func withoutKeys(rows Rows, titles []string, bars int, keys []int) (rest Rows, kept []string, left int, below foot) {
	taken := map[int]bool{}
	for _, i := range keys {
		taken[i] = true
		below.titles = append(below.titles, titles[i])
	}
	left = -1
	for i, c := range rows.Columns {
		if taken[i] {
			continue
		}
		if i == bars {
			left = len(kept)
		}
		rest.Columns, kept = append(rest.Columns, c), append(kept, titles[i])
	}
	for _, row := range rows.Values {
		var values []any
		var found []string
		for i, v := range row {
			switch s := printable(plain(v)); {
			case !taken[i]:
				values = append(values, v)
			case s != "":
				found = append(found, s)
			}
		}
		rest.Values, below.keys = append(rest.Values, values), append(below.keys, found)
	}
	return rest, kept, left, below
}

// widen makes the last column of l wider, as far as the terminal goes, so that the longest key stands within the frame.
func (f *foot) widen(l layout, o Options) {
	if len(f.titles) == 0 || l.room > 0 || l.box != frames[0] {
		return
	}
	inside := l.box.around(len(l.widths)) - frameCells
	for _, n := range l.widths {
		inside += n
	}
	longest := 0
	for _, row := range f.keys {
		for _, k := range row {
			longest = max(longest, width(k))
		}
	}
	if more := min(longest, o.Width-frameCells) - inside; more > 0 {
		l.widths[len(l.widths)-1] += more
		f.wide = true
	}
}

// under puts the foot into the lines of a table whose header and rows have these heights. A key that is wider than the terminal goes on to its
// next line, where it still is one word to copy.
func (f foot) under(lines []string, heights []int, box frame, o Options) []string {
	if len(f.titles) == 0 {
		return lines
	}
	framed, across := box == frames[0], width(lines[0])
	put := func(out, texts []string, color string) []string {
		for _, s := range texts {
			if color != "" {
				s = paint(s, color, o)
			}
			if framed && width(s)+frameCells <= o.Width {
				s = "│ " + s + strings.Repeat(" ", max(across-width(s)-frameCells, 0)) + " │"
			}
			out = append(out, s)
		}
		return out
	}
	var out []string
	next := 0
	take := func(n int) {
		n = min(n, len(lines)-next)
		out = append(out, lines[next:next+n]...)
		next += n
	}
	if framed {
		take(1)
	}
	take(heights[0])
	out = put(out, f.titles, headColor)
	if framed {
		take(1)
	}
	for r, keys := range f.keys {
		take(heights[r+1])
		out = put(out, keys, "")
	}
	take(len(lines))
	return out
}
