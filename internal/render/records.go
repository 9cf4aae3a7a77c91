// SPDX-License-Identifier: Apache-2.0

package render

import (
	"fmt"
	"io"
	"strings"

	"github.com/jedib0t/go-pretty/v6/text"
)

// writeRecords writes one block per row, one line per column that has a value: for answers with more columns than fit
// beside each other.
func writeRecords(w io.Writer, rows Rows, titles []string, o Options) error {
	longest := 0
	for _, t := range titles {
		longest = max(longest, width(t))
	}
	room := max(o.Width-longest-3, narrow)
	for r, row := range rows.Values {
		head := fmt.Sprintf("── %d ", r+1)
		head += strings.Repeat("─", max(o.Width-width(head), 0))
		if _, err := fmt.Fprintln(w, paint(head, headColor, o)); err != nil {
			return fmt.Errorf("write record: %w", err)
		}
		for i, v := range row {
			cell := shorten(v, printable(plain(v)), room)
			if cell == "" {
				continue
			}
			title := titles[i] + strings.Repeat(" ", longest-width(titles[i]))
			if isKey(cell) && width(cell) > room { // whole, to be copied
				if _, err := fmt.Fprintf(w, "%s │\n%s\n", title, cell); err != nil {
					return fmt.Errorf("write record: %w", err)
				}
				continue
			}
			for n, line := range strings.Split(text.WrapSoft(cell, room), "\n") {
				if n > 0 {
					title = strings.Repeat(" ", longest)
				}
				if _, err := fmt.Fprintf(w, "%s │ %s\n", title, strings.TrimRight(line, " ")); err != nil {
					return fmt.Errorf("write record: %w", err)
				}
			}
		}
	}
	return nil
}
