// SPDX-License-Identifier: Apache-2.0

package render

import (
	"fmt"
	"io"
	"strings"
)

// shades stand before a number, the darker the larger it is; with colours the cell's ground says the same.
var shades = [...]string{"░", "▒", "▓", "█"}

// grounds are the colours of a cell, as ANSI codes of ground and letters that can be read on it, in dark and light terminals.
var grounds = [...]string{"48;5;195;38;5;16", "48;5;117;38;5;16", "48;5;39;38;5;16", "48;5;25;38;5;231"}

// writeHeat draws a heat map. Times that do not fit are left out from the beginning, and how many is said.
func writeHeat(w io.Writer, rows Rows, o Options, bars int) error {
	if len(rows.Values) == 0 {
		return nil
	}
	g, err := pivot(rows, bars)
	if err != nil {
		return err
	}
	total := o.Width
	if total <= 0 {
		total = 1 << 20
	}
	label, cell := 0, 3
	for _, d := range g.down {
		label = max(label, width(d))
	}
	label = min(label, max(total/3, 12))
	for _, a := range g.across {
		if wordFirst(a) == 0 {
			cell = max(cell, width(a))
		}
	}
	cell = max(cell, len(plain(g.top))+1)
	if fitting := (total - label) / (cell + 1); fitting < len(g.across) && yearsOnly(g.across) {
		cell = max(3, len(plain(g.top))+1)
	}
	first := max(0, len(g.across)-max((total-label)/(cell+1), 1))
	head := strings.Repeat(" ", label)
	for _, a := range g.across[first:] {
		switch {
		case wordFirst(a) == 1:
			a = "?"
		case width(a) > cell:
			a = "’" + a[max(len(a)-2, 0):]
		}
		head += " " + strings.Repeat(" ", max(cell-width(a), 0)) + a
	}
	if _, err := fmt.Fprintln(w, paint(head, headColor, o)); err != nil {
		return fmt.Errorf("write heat map: %w", err)
	}
	for r, thing := range g.down {
		thing = cut(thing, label)
		line := thing + strings.Repeat(" ", label-width(thing))
		for _, n := range g.cells[r][first:] {
			line += " " + heatCell(n, g.top, cell, o)
		}
		if _, err := fmt.Fprintln(w, strings.TrimRight(line, " ")); err != nil {
			return fmt.Errorf("write heat map: %w", err)
		}
	}
	if first > 0 {
		if _, err := fmt.Fprintf(w, "… +%d: %s – %s\n", first, g.across[0], g.across[first-1]); err != nil {
			return fmt.Errorf("write heat map: %w", err)
		}
	}
	return nil
}

// heatCell is a number with its shade, n cells wide.
func heatCell(value, top float64, n int, o Options) string {
	if value <= 0 {
		return strings.Repeat(" ", n-1) + "·"
	}
	step := min(int(value/top*float64(len(shades))), len(shades)-1)
	text := plain(value)
	if o.Color {
		return paint(strings.Repeat(" ", max(n-len(text), 0))+text, grounds[step], o)
	}
	text = shades[step] + text
	return strings.Repeat(" ", max(n-width(text), 0)) + text
}

// yearsOnly reports whether all of across are years, or words that stand for none.
func yearsOnly(across []string) bool {
	for _, a := range across {
		if wordFirst(a) == 0 && len(a) != 4 {
			return false
		}
	}
	return true
}
