// SPDX-License-Identifier: Apache-2.0

package render

import (
	"cmp"
	"fmt"
	"io"
	"strings"

	svg "github.com/ajstarks/svgo"
)

// Sizes of a picture, in pixels.
const (
	svgRow    = 24
	svgBar    = 420
	svgMargin = 16
	svgLetter = 7 // a letter is about so wide
	svgLabels = 60
)

// svgStyle follows the reader's choice of light or dark.
const svgStyle = `text{font:13px system-ui,sans-serif;fill:#1f2933}.n{font-variant-numeric:tabular-nums;text-anchor:end}.g{font-weight:600}rect{fill:#2b6cb0}
@media (prefers-color-scheme:dark){text{fill:#e4e7eb}rect{fill:#63b3ed}}`

// writeSVG draws the bars of a chart as a picture. The columns before the drawn one are its label, as in a chart on a terminal.
func writeSVG(w io.Writer, rows Rows, o Options, bars int) error {
	if bars < 0 {
		bars = lastNumeric(rows)
	}
	if bars < 0 && len(rows.Values) > 0 {
		return fmt.Errorf("draw svg: no column with numbers among %s; use --format html", strings.Join(rows.Columns, ", "))
	}
	var labels []int
	for i := range rows.Columns {
		if i < bars && (wordy(rows, i) || i == 0) || bars == 0 && i > 0 {
			labels = append(labels, i)
		}
	}
	texts, longest := make([]string, len(rows.Values)), 0
	for r, row := range rows.Values {
		parts := make([]string, 0, len(labels))
		for _, i := range labels {
			parts = append(parts, printable(plain(row[i])))
		}
		texts[r] = cut(strings.Join(parts, "  "), svgLabels)
		longest = max(longest, width(texts[r]))
	}
	from := svgMargin + longest*svgLetter + 8*svgLetter
	out := &failing{w: w}
	canvas := svg.New(out)
	canvas.Start(from+svgBar+svgMargin, svgRow*(len(rows.Values)+1)+2*svgMargin, `role="img"`)
	title := ""
	if bars >= 0 {
		title = titles(rows.Columns, o.Lang)[bars]
	}
	canvas.Title(cmp.Or(heading(o), title))
	canvas.Style("text/css", svgStyle)
	canvas.Text(from-8, svgMargin+svgRow/2, title, `class="n g"`)
	top := 0.0
	if bars >= 0 {
		top = highest(rows, bars)
	}
	for r, row := range rows.Values {
		y := svgMargin + svgRow*(r+1)
		n, _ := number(row[bars])
		canvas.Text(svgMargin, y+svgRow*2/3, texts[r])
		canvas.Text(from-8, y+svgRow*2/3, plain(row[bars]), `class="n"`)
		if top > 0 && n > 0 {
			canvas.Rect(from, y+4, max(int(n/top*svgBar), 1), svgRow-8)
		}
	}
	canvas.End()
	if out.err != nil {
		return fmt.Errorf("write svg: %w", out.err)
	}
	return nil
}

// failing keeps the first error of a writer for a library that looks at none.
type failing struct {
	w   io.Writer
	err error
}

func (f *failing) Write(p []byte) (int, error) {
	if f.err == nil {
		_, f.err = f.w.Write(p)
	}
	return len(p), nil
}
