// SPDX-License-Identifier: Apache-2.0

package render

import "strings"

// frame is what a table draws around its cells: gap cells for each column, and edge cells more, or less, for all.
type frame struct{ gap, edge int }

// frames are what is tried, from the roomiest: lines, and for a narrow terminal two blanks or one between columns and nothing around them.
var frames = []frame{{3, 1}, {2, -2}, {1, -1}}

// around is how many cells a table of n columns has beside those of its columns.
func (f frame) around(n int) int { return f.gap*n + f.edge }

// fit shares total cells among columns that would like natural cells each, what box draws around them taken off; 0 is no limit. The
// widest column is squeezed first, down to its floor, and below that only where nothing else is left. Bars take what
// remains, and are given up before a column is squeezed.
func fit(natural, floors []int, box frame, total int, bars bool) (widths []int, room int) {
	widths = append([]int{}, natural...)
	sum := box.around(len(natural))
	for _, n := range natural {
		sum += n
	}
	if total <= 0 {
		if bars {
			room = barCells
		}
		return widths, room
	}
	if bars {
		if room = min(barCells, total-sum-box.gap); room >= fewBars {
			return widths, room
		}
	}
	sum = squeeze(widths, floors, sum, total)
	squeeze(widths, make([]int, len(widths)), sum, total)
	return widths, 0
}

// squeeze narrows the widest of widths until their sum is total, none below its floor or narrow. It gives the sum.
func squeeze(widths, floors []int, sum, total int) int {
	for sum > total {
		widest := -1
		for i, w := range widths {
			if w > max(floors[i], narrow) && (widest < 0 || w > widths[widest]) {
				widest = i
			}
		}
		if widest < 0 {
			break
		}
		widths[widest]--
		sum--
	}
	return sum
}

// longestWord is the width of the longest word of s, at most word.
func longestWord(s string) int {
	longest := 0
	for w := range strings.FieldsSeq(s) {
		longest = max(longest, width(w))
	}
	return min(longest, word)
}

// least is how wide a table is whose columns are squeezed as far as they go. Without lines between them no word of a date's length is broken: it
// would not be known where a column ends.
func least(natural, floors []int, box frame, whole bool) int {
	sum := box.around(len(natural))
	for i, n := range natural {
		least := narrow
		if whole {
			least = max(narrow, min(floors[i], dateCells))
		}
		sum += min(n, least)
	}
	return sum
}
