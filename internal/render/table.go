// SPDX-License-Identifier: Apache-2.0

package render

import (
	"fmt"
	"io"
	"strings"

	"github.com/jedib0t/go-pretty/v6/table"
	"github.com/jedib0t/go-pretty/v6/text"
)

// Widths of a table, in cells.
const (
	dateCells = 10 // of a day
	narrow    = 8  // no column is squeezed below this
	word      = 14 // words up to this are not broken as long as anything else can give way
	lines     = 4  // a list takes no more of them
	barCells  = 24 // a bar beside a number, where the terminal has room
	fewBars   = 8  // below this a bar says nothing and is left out
	tall      = 9  // a text that takes more lines than these is easier to read in a record
	flat      = 2  // likewise beside a key, which may as well stand below
	low       = 3  // likewise above a key, or without a frame, where columns of several lines run into each other
)

// layout is how an answer fits a terminal: what its cells say, which frame is drawn, how wide each column is, and how much room is left for bars.
type layout struct {
	rows   Rows
	titles []string
	cells  [][]string
	box    frame
	widths []int
	room   int
	bars   int
}

// writeTable draws a table that fits o.Width: the widest columns give way first, their texts wrap, their lists are cut. Where they do not fit the
// keys stand below their rows, then the frame is left out; more columns than fit at all become records.
func writeTable(w io.Writer, rows Rows, o Options, bars int) error {
	titles := titles(rows.Columns, o.Lang)
	keys := keyColumns(rows)
	l, fits := lay(rows, titles, o, bars, keys, false)
	var below foot
	if !fits && len(keys) > 0 {
		var rest Rows
		var kept []string
		rest, kept, bars, below = withoutKeys(rows, titles, bars, keys)
		if len(kept) > 0 {
			l, fits = lay(rest, kept, o, bars, nil, true)
		}
	}
	if !fits {
		return writeRecords(w, rows, titles, o)
	}
	return l.draw(w, o, below)
}

// lay fits rows into o.Width and says whether they fit at all. Columns of keys are as wide as their longest one, and fit only where no word
// of another column is broken for them and rows stay low. Where keys stand below, which sets rows apart, no day is broken for a frame.
func lay(rows Rows, titles []string, o Options, bars int, keys []int, below bool) (layout, bool) {
	l := layout{rows: rows, titles: titles, cells: make([][]string, len(rows.Values)), box: frames[0], bars: bars}
	natural, floors := make([]int, len(rows.Columns)), make([]int, len(rows.Columns))
	for i, t := range titles {
		natural[i], floors[i] = width(t), longestWord(t)
	}
	for r, row := range rows.Values {
		l.cells[r] = make([]string, len(row))
		for i, v := range row {
			l.cells[r][i] = printable(plain(v))
			natural[i] = max(natural[i], width(l.cells[r][i]))
			floors[i] = max(floors[i], longestWord(l.cells[r][i]))
		}
	}
	for _, i := range keys {
		floors[i] = natural[i]
	}
	fits, most := o.Width <= 0, tall
	for i, f := range frames {
		if !fits && (i == 0 || len(keys) == 0) {
			l.box, fits = f, least(natural, floors, f, i > 0 || below) <= o.Width
		}
	}
	if !fits {
		return l, false
	}
	l.widths, l.room = fit(natural, floors, l.box, o.Width, bars >= 0)
	if l.box != frames[0] || below {
		most = low
	}
	if len(keys) > 0 {
		most = flat
	}
	for _, i := range keys {
		fits = fits && l.widths[i] == natural[i]
	}
	return l, fits && (o.Width <= 0 || tallest(rows, l.cells, l.widths, len(keys) > 0) <= most)
}

// draw writes the table, and below each row what foot has for it.
func (l layout) draw(w io.Writer, o Options, below foot) error {
	below.widen(l, o)
	out := table.NewWriter()
	out.SetStyle(l.box.style())
	head, configs := table.Row{}, []table.ColumnConfig{}
	for i, t := range l.titles {
		head = append(head, paint(t, headColor, o))
		align := text.AlignLeft
		if numeric(l.rows, i) {
			align = text.AlignRight
		}
		config := table.ColumnConfig{Number: i + 1, Align: align, AlignHeader: align, WidthMax: l.widths[i], WidthMaxEnforcer: text.WrapSoft}
		if below.wide && i == len(l.titles)-1 {
			config.WidthMin = l.widths[i]
		}
		configs = append(configs, config)
	}
	if l.room > 0 {
		head = append(head, "")
	}
	out.AppendHeader(head)
	out.SetColumnConfigs(configs)
	top := 0.0
	if l.room > 0 {
		top = highest(l.rows, l.bars)
	}
	heights := []int{height(l.titles, l.widths)}
	for r, row := range l.rows.Values {
		line, texts := table.Row{}, make([]string, len(row))
		for i, v := range row {
			texts[i] = shorten(v, l.cells[r][i], l.widths[i])
			line = append(line, texts[i])
		}
		if l.room > 0 {
			n, _ := number(row[l.bars])
			line = append(line, paint(bar(n, top, l.room), barColor, o))
		}
		out.AppendRow(line)
		heights = append(heights, height(texts, l.widths))
	}
	for _, line := range below.under(strings.Split(out.Render(), "\n"), heights, l.box, o) {
		if _, err := fmt.Fprintln(w, strings.TrimRight(line, " ")); err != nil {
			return fmt.Errorf("write table: %w", err)
		}
	}
	return nil
}

// height is how many lines a row of texts takes in columns of these widths.
func height(texts []string, widths []int) int {
	most := 1
	for i, s := range texts {
		if widths[i] > 0 {
			most = max(most, strings.Count(text.WrapSoft(s, widths[i]), "\n")+1)
		}
	}
	return most
}

// tallest is how many lines the longest text takes in its column, as far as widths tell; lists are cut anyway, and count where asked for.
func tallest(rows Rows, cells [][]string, widths []int, lists bool) int {
	most := 0
	for r, row := range rows.Values {
		for i, v := range row {
			if _, list := v.([]any); !list || lists {
				most = max(most, (width(cells[r][i])+widths[i]-1)/widths[i])
			}
		}
	}
	return most
}

// style is go-pretty's light frame, or none, with titles as they are.
func (f frame) style() table.Style {
	s := table.StyleLight
	s.Format.Header = text.FormatDefault
	s.Options.SeparateRows = false
	if f != frames[0] {
		s.Options.DrawBorder, s.Options.SeparateColumns, s.Options.SeparateHeader = false, false, false
		s.Box.PaddingLeft, s.Box.PaddingRight = "", strings.Repeat(" ", f.gap)
	}
	return s
}

// shorten cuts a list to the elements that fit a few lines of its column and says how many more there are; the text of
// anything else stays whole and wraps.
func shorten(value any, cell string, n int) string {
	list, ok := value.([]any)
	if !ok || width(cell) <= lines*n {
		return cell
	}
	parts := elements(list)
	for keep := len(parts) - 1; keep > 0; keep-- {
		s := fmt.Sprintf("%s … +%d", printable(strings.Join(parts[:keep], listMark)), len(parts)-keep)
		if width(s) <= lines*n {
			return s
		}
	}
	first := cut(printable(parts[0]), max(lines*n-5, 1))
	if len(parts) == 1 {
		return first
	}
	return fmt.Sprintf("%s … +%d", first, len(parts)-1)
}
