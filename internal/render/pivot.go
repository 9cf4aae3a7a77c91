// SPDX-License-Identifier: Apache-2.0

package render

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// grid is rows turned into two dimensions: times across, things down, and a number where both meet.
type grid struct {
	across []string // in order of time; years without any row are among them
	down   []string // the largest sums first
	cells  [][]float64
	top    float64 // the largest number
}

// timeColumns are what may stand across, the first that there is.
var timeColumns = []string{"year", "month", "date", "published"}

// mostYears is how many years are filled in between the first and the last.
const mostYears = 300

// pivot makes a grid of rows: the time across, the columns of words before bars down, the sum of bars in the cells.
func pivot(rows Rows, bars int) (grid, error) {
	if bars < 0 {
		bars = lastNumeric(rows)
	}
	time := -1
	for _, name := range timeColumns {
		if i := slices.Index(rows.Columns, name); i >= 0 && i != bars {
			time = i
			break
		}
	}
	if bars < 0 || time < 0 {
		return grid{}, fmt.Errorf("draw over time: want a column of %s and one with numbers among %s; use --format chart or table",
			strings.Join(timeColumns, ", "), strings.Join(rows.Columns, ", "))
	}
	var labels []int
	for i := range rows.Columns {
		if i < bars && i != time && wordy(rows, i) {
			labels = append(labels, i)
		}
	}
	sums := map[string]map[string]float64{}
	var g grid
	for _, row := range rows.Values {
		parts := make([]string, len(labels))
		for n, i := range labels {
			parts[n] = printable(plain(row[i]))
		}
		thing, when := strings.Join(parts, " · "), plain(row[time])
		if len(labels) == 0 {
			thing = rows.Columns[bars]
		}
		if sums[thing] == nil {
			sums[thing] = map[string]float64{}
			g.down = append(g.down, thing)
		}
		n, _ := number(row[bars])
		sums[thing][when] += n
		g.across = append(g.across, when)
	}
	g.across = inOrderOfTime(g.across)
	total := func(thing string) (sum float64) {
		for _, n := range sums[thing] {
			sum += n
		}
		return sum
	}
	slices.SortStableFunc(g.down, func(a, b string) int { return cmp.Compare(total(b), total(a)) })
	for _, thing := range g.down {
		line := make([]float64, len(g.across))
		for i, when := range g.across {
			line[i] = sums[thing][when]
			g.top = max(g.top, line[i])
		}
		g.cells = append(g.cells, line)
	}
	return g, nil
}

// wordy reports whether column i holds words and neither numbers nor lists.
func wordy(rows Rows, i int) bool {
	for _, row := range rows.Values {
		if _, ok := row[i].(string); !ok && row[i] != nil {
			return false
		}
	}
	return true
}

// inOrderOfTime sorts times, each once, and fills in the years between; a word such as unknown comes last.
func inOrderOfTime(times []string) []string {
	times = slices.Clone(times)
	slices.SortFunc(times, func(a, b string) int {
		return cmp.Or(cmp.Compare(wordFirst(a), wordFirst(b)), strings.Compare(a, b))
	})
	times = slices.Compact(times)
	var out []string
	for i, t := range times {
		if now, err := strconv.Atoi(t); err == nil && i > 0 {
			if before, err := strconv.Atoi(times[i-1]); err == nil && now-before < mostYears {
				for y := before + 1; y < now; y++ {
					out = append(out, strconv.Itoa(y))
				}
			}
		}
		out = append(out, t)
	}
	return out
}

// wordFirst is 1 for what begins with no digit.
func wordFirst(s string) int {
	if s == "" || s[0] < '0' || s[0] > '9' {
		return 1
	}
	return 0
}
