// SPDX-License-Identifier: Apache-2.0

package render

import (
	"fmt"
	"io"
	"math"
	"slices"
	"strings"

	"github.com/guptarohit/asciigraph"
)

// Sizes of a line chart: more lines than these cannot be told apart.
const (
	mostLines  = 6
	lineHeight = 12
)

var (
	lineColors = []asciigraph.AnsiColor{asciigraph.Blue, asciigraph.Red, asciigraph.Green, asciigraph.Yellow, asciigraph.Magenta, asciigraph.Cyan}
	lineMarks  = []string{"●", "○", "■", "□", "▲", "△"}
)

// writeLine draws how numbers went over time, one line for each of the largest; how many are left out is said. Without colours each line has a
// sign of its own.
func writeLine(w io.Writer, rows Rows, o Options, bars int) error {
	if len(rows.Values) == 0 {
		return nil
	}
	g, err := pivot(rows, bars)
	if err != nil {
		return err
	}
	for len(g.across) > 1 && wordFirst(g.across[len(g.across)-1]) == 1 { // what has no time has no place on a line
		g.across = g.across[:len(g.across)-1]
	}
	total := o.Width
	if total <= 0 {
		total = chartWidth
	}
	shown := min(len(g.down), mostLines)
	data, legend, marks := make([][]float64, shown), make([]string, shown), make([]asciigraph.CharSet, shown)
	for i := range shown {
		data[i] = g.cells[i][:len(g.across)]
		if len(g.across) == 1 {
			data[i] = append(slices.Clone(data[i]), data[i][0])
		}
		legend[i] = cut(g.down[i], max(total/shown-4, 8))
		marks[i] = asciigraph.CreateCharSet(lineMarks[i])
	}
	numbers := len(plain(math.Ceil(g.top))) + 3
	// As wide as is a whole number of cells from one time to the next, so that every number falls on a cell.
	steps := max(len(g.across)-1, 1)
	room := max((total-numbers-4)/steps, 1)*steps + 1
	options := []asciigraph.Option{
		asciigraph.Height(min(lineHeight, max(int(g.top), 3))), asciigraph.Width(room), asciigraph.LowerBound(0), asciigraph.UpperBound(max(g.top, 1)), asciigraph.Precision(0),
	}
	if o.Color {
		options = append(options, asciigraph.SeriesColors(lineColors[:shown]...))
	} else {
		options = append(options, asciigraph.SeriesChars(marks...))
	}
	for line := range strings.Lines(asciigraph.PlotMany(data, options...) + "\n") {
		line = strings.Replace(line, "-0 ", " 0 ", 1)
		if _, err := fmt.Fprintln(w, strings.TrimRight(line, " \n")); err != nil {
			return fmt.Errorf("write line chart: %w", err)
		}
	}
	axis := g.across[0] + strings.Repeat(" ", max(room-width(g.across[0])-width(g.across[len(g.across)-1]), 1)) + g.across[len(g.across)-1]
	if _, err := fmt.Fprintf(w, "%s%s\n", strings.Repeat(" ", numbers), axis); err != nil {
		return fmt.Errorf("write line chart: %w", err)
	}
	for i, name := range legend {
		mark := lineMarks[i]
		if o.Color {
			mark = lineColors[i].String() + "─" + asciigraph.Default.String()
		}
		if _, err := fmt.Fprintf(w, "  %s %s\n", mark, name); err != nil {
			return fmt.Errorf("write line chart: %w", err)
		}
	}
	if more := len(g.down) - shown; more > 0 {
		if _, err := fmt.Fprintf(w, "  … +%d\n", more); err != nil {
			return fmt.Errorf("write line chart: %w", err)
		}
	}
	return nil
}
