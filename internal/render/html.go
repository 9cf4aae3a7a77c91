// SPDX-License-Identifier: Apache-2.0

package render

import (
	_ "embed"
	"fmt"
	"html/template"
	"io"
	"strconv"
)

//go:embed answer.html
var answerPage string

// htmlCell is one cell of the table.
type htmlCell struct {
	Text   string
	Number bool
	Share  string // of the largest number, in percent, where a bar is drawn
}

// writeHTML writes a page of its own with one table, which needs nothing from elsewhere: readable in light and dark, on paper, and by a screen
// reader.
func writeHTML(w io.Writer, rows Rows, o Options, bars int) error {
	page, err := template.New("answer").Parse(answerPage)
	if err != nil {
		return fmt.Errorf("read the page's template: %w", err)
	}
	top := 0.0
	if bars >= 0 {
		top = highest(rows, bars)
	}
	body := make([][]htmlCell, len(rows.Values))
	for r, row := range rows.Values {
		body[r] = make([]htmlCell, len(row))
		for i, v := range row {
			n, is := number(v)
			cell := htmlCell{Text: printable(plain(v)), Number: is}
			if i == bars && top > 0 && is {
				cell.Share = strconv.FormatFloat(100*max(n, 0)/top, 'f', 1, 64)
			}
			body[r][i] = cell
		}
	}
	head := make([]htmlCell, len(rows.Columns))
	for i, t := range titles(rows.Columns, o.Lang) {
		head[i] = htmlCell{Text: t, Number: i != bars && numeric(rows, i)} // a bar's title stands where the bars begin
	}
	lang := "en"
	if o.Lang == "de" {
		lang = "de"
	}
	err = page.Execute(w, struct {
		Lang, Title string
		Head        []htmlCell
		Body        [][]htmlCell
	}{lang, heading(o), head, body})
	if err != nil {
		return fmt.Errorf("write html: %w", err)
	}
	return nil
}
