// SPDX-License-Identifier: Apache-2.0

package render

import (
	"math"
	"strings"

	"github.com/jedib0t/go-pretty/v6/text"
)

// eighths are the blocks that fill a cell from the left by one to seven eighths.
var eighths = [...]string{"", "▏", "▎", "▍", "▌", "▋", "▊", "▉"}

// bar is a horizontal bar of at most width cells for value, where highest fills it. A value above zero shows at least an
// eighth of a cell; anything else shows nothing.
func bar(value, highest float64, width int) string {
	if value <= 0 || highest <= 0 || width <= 0 {
		return ""
	}
	n := max(1, int(math.Round(value/highest*float64(width)*8)))
	return strings.Repeat("█", n/8) + eighths[n%8]
}

// highest is the largest number of column i, 0 where there is none.
func highest(rows Rows, i int) float64 {
	top := 0.0
	for _, row := range rows.Values {
		if n, ok := number(row[i]); ok {
			top = max(top, n)
		}
	}
	return top
}

// paint colours s where colours are wanted. It writes the escape codes itself: go-pretty's own switch is global.
func paint(s, code string, o Options) string {
	if !o.Color || s == "" {
		return s
	}
	return "\x1b[" + code + "m" + s + "\x1b[0m"
}

// The colours, by their ANSI codes: those of a terminal's own palette, so that they fit light and dark.
const (
	barColor  = "36"
	headColor = "1"
)

// width is how many cells s takes on a terminal.
func width(s string) int { return text.StringWidthWithoutEscSequences(s) }
