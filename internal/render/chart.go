// SPDX-License-Identifier: Apache-2.0

package render

import (
	"fmt"
	"io"
	"strings"
)

// chartWidth is how wide a chart is where no terminal gives a width.
const chartWidth = 80

// writeChart draws one bar per row. The columns before the drawn one are its label; where several stand there and the
// first repeats, it becomes a heading over its bars.
func writeChart(w io.Writer, rows Rows, o Options, bars int) error {
	if bars < 0 {
		bars = lastNumeric(rows)
	}
	if bars < 0 {
		if len(rows.Values) == 0 {
			return nil
		}
		return fmt.Errorf("draw chart: no column with numbers among %s; use --format table", strings.Join(rows.Columns, ", "))
	}
	labels := labelColumns(rows, bars)
	grouped := len(labels) > 1 && repeats(rows, labels[0])
	longest, numbers := 0, 0
	texts := make([]string, len(rows.Values))
	pads := labelWidths(rows, labels)
	for i, row := range rows.Values {
		texts[i] = label(row, labels, pads, grouped)
		longest = max(longest, width(texts[i]))
		numbers = max(numbers, len(plain(row[bars])))
	}
	total := o.Width
	if total <= 0 {
		total = chartWidth
	}
	longest = min(longest, total/2)
	room, top, group := max(total-longest-numbers-2, 1), highest(rows, bars), ""
	for i, row := range rows.Values {
		if first := plain(row[labels0(labels)]); grouped && (i == 0 || first != group) {
			group = first
			if _, err := fmt.Fprintln(w, paint(printable(group), headColor, o)); err != nil {
				return fmt.Errorf("write chart: %w", err)
			}
		}
		n, _ := number(row[bars])
		text := cut(texts[i], longest)
		line := fmt.Sprintf("%s%s %*s %s", text, strings.Repeat(" ", longest-width(text)), numbers, plain(row[bars]),
			paint(bar(n, top, room), barColor, o))
		if _, err := fmt.Fprintln(w, strings.TrimRight(line, " ")); err != nil {
			return fmt.Errorf("write chart: %w", err)
		}
	}
	return nil
}

// labels0 is the first label column; a chart without any has no groups, so the answer does not matter there.
func labels0(labels []int) int {
	if len(labels) == 0 {
		return 0
	}
	return labels[0]
}

// lastNumeric is the last column that holds numbers, -1 where none does.
func lastNumeric(rows Rows) int {
	for i := len(rows.Columns) - 1; i >= 0; i-- {
		if numeric(rows, i) {
			return i
		}
	}
	return -1
}

// labelColumns are the columns before bars; where bars is the first, those after it.
func labelColumns(rows Rows, bars int) []int {
	var out []int
	for i := range rows.Columns {
		if i < bars || bars == 0 && i > 0 {
			out = append(out, i)
		}
	}
	return out
}

// repeats reports whether rows that follow each other share their value in column i.
func repeats(rows Rows, i int) bool {
	for r := 1; r < len(rows.Values); r++ {
		if plain(rows.Values[r][i]) == plain(rows.Values[r-1][i]) {
			return true
		}
	}
	return false
}

// labelWidths are the widths of the label columns, so that their values stand below each other.
func labelWidths(rows Rows, labels []int) []int {
	out := make([]int, len(labels))
	for _, row := range rows.Values {
		for n, i := range labels {
			out[n] = max(out[n], width(printable(plain(row[i]))))
		}
	}
	return out
}

func label(row []any, labels, pads []int, grouped bool) string {
	indent := ""
	if grouped {
		labels, pads, indent = labels[1:], pads[1:], "  "
	}
	parts := make([]string, 0, len(labels))
	for n, i := range labels {
		s := printable(plain(row[i]))
		parts = append(parts, s+strings.Repeat(" ", pads[n]-width(s)))
	}
	return indent + strings.TrimRight(strings.Join(parts, "  "), " ")
}

// cut shortens s to n cells; … stands for what is gone.
func cut(s string, n int) string {
	if width(s) <= n {
		return s
	}
	var b strings.Builder
	used := 0
	for _, r := range s {
		if used += width(string(r)); used > n-1 {
			break
		}
		b.WriteRune(r)
	}
	return strings.TrimRight(b.String(), " ") + "…"
}
