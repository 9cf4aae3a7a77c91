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
	low       = 3  // likewise without a frame, where columns of several lines run into each other
)

// frame is what a table draws around its cells: gap cells for each column, and edge cells more, or less, for all.
type frame struct{ gap, edge int }

// frames are what is tried, from the roomiest: lines, and for a narrow terminal two blanks or one between columns and nothing around them.
var frames = []frame{{3, 1}, {2, -2}, {1, -1}}

// around is how many cells a table of n columns has beside those of its columns.
func (f frame) around(n int) int { return f.gap*n + f.edge }

// writeTable draws a table that fits o.Width: the widest columns give way first, their texts wrap, their lists are cut. Where they do not fit the
// frame is left out; more columns than fit at all become records.
func writeTable(w io.Writer, rows Rows, o Options, bars int) error {
	titles := titles(rows.Columns, o.Lang)
	cells := make([][]string, len(rows.Values))
	natural, floors := make([]int, len(rows.Columns)), make([]int, len(rows.Columns))
	for i, t := range titles {
		natural[i], floors[i] = width(t), longestWord(t)
	}
	for r, row := range rows.Values {
		cells[r] = make([]string, len(row))
		for i, v := range row {
			cells[r][i] = printable(plain(v))
			natural[i] = max(natural[i], width(cells[r][i]))
			floors[i] = max(floors[i], longestWord(cells[r][i]))
		}
	}
	box, fits := frames[0], o.Width <= 0
	for i, f := range frames {
		if !fits {
			box, fits = f, least(natural, floors, f, i > 0) <= o.Width
		}
	}
	if !fits {
		return writeRecords(w, rows, titles, o)
	}
	widths, room := fit(natural, floors, box, o.Width, bars >= 0)
	most := tall
	if box != frames[0] {
		most = low
	}
	if o.Width > 0 && tallest(rows, cells, widths) > most {
		return writeRecords(w, rows, titles, o)
	}
	out := table.NewWriter()
	out.SetStyle(box.style())
	head, configs := table.Row{}, []table.ColumnConfig{}
	for i, t := range titles {
		head = append(head, paint(t, headColor, o))
		align := text.AlignLeft
		if numeric(rows, i) {
			align = text.AlignRight
		}
		configs = append(configs, table.ColumnConfig{Number: i + 1, Align: align, AlignHeader: align, WidthMax: widths[i], WidthMaxEnforcer: text.WrapSoft})
	}
	if room > 0 {
		head = append(head, "")
	}
	out.AppendHeader(head)
	out.SetColumnConfigs(configs)
	top := 0.0
	if room > 0 {
		top = highest(rows, bars)
	}
	for r, row := range rows.Values {
		line := table.Row{}
		for i, v := range row {
			line = append(line, shorten(v, cells[r][i], widths[i]))
		}
		if room > 0 {
			n, _ := number(row[bars])
			line = append(line, paint(bar(n, top, room), barColor, o))
		}
		out.AppendRow(line)
	}
	for line := range strings.SplitSeq(out.Render(), "\n") {
		if _, err := fmt.Fprintln(w, strings.TrimRight(line, " ")); err != nil {
			return fmt.Errorf("write table: %w", err)
		}
	}
	return nil
}

// tallest is how many lines the longest text takes in its column, as far as widths tell; lists are cut anyway.
func tallest(rows Rows, cells [][]string, widths []int) int {
	most := 0
	for r, row := range rows.Values {
		for i, v := range row {
			if _, list := v.([]any); !list {
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
