// SPDX-License-Identifier: Apache-2.0

package render

import (
	"fmt"
	"io"
	"slices"
	"time"

	"github.com/xuri/excelize/v2"
)

// sheetName is the one sheet of a workbook.
const sheetName = "query"

// writeSheet writes a workbook with one sheet: titles in the first line, which stays in sight and has filters; numbers as numbers, days as
// days; dates that are coarser stay text, because a cell knows no months.
func writeSheet(w io.Writer, rows Rows, o Options) error {
	book := excelize.NewFile()
	defer book.Close()
	if err := book.SetSheetName("Sheet1", sheetName); err != nil {
		return fmt.Errorf("write xlsx: %w", err)
	}
	day, err := book.NewStyle(&excelize.Style{CustomNumFmt: new("yyyy-mm-dd")})
	if err != nil {
		return fmt.Errorf("write xlsx: %w", err)
	}
	bold, err := book.NewStyle(&excelize.Style{Font: &excelize.Font{Bold: true}})
	if err != nil {
		return fmt.Errorf("write xlsx: %w", err)
	}
	sheet, err := book.NewStreamWriter(sheetName)
	if err != nil {
		return fmt.Errorf("write xlsx: %w", err)
	}
	for i := range rows.Columns {
		if err := sheet.SetColWidth(i+1, i+1, sheetWidth(rows, i)); err != nil {
			return fmt.Errorf("write xlsx: %w", err)
		}
	}
	if err := sheet.SetPanes(&excelize.Panes{Freeze: true, YSplit: 1, TopLeftCell: "A2", ActivePane: "bottomLeft"}); err != nil {
		return fmt.Errorf("write xlsx: %w", err)
	}
	head := make([]any, len(rows.Columns))
	for i, t := range titles(rows.Columns, o.Lang) {
		head[i] = excelize.Cell{StyleID: bold, Value: t}
	}
	if err := sheet.SetRow("A1", head); err != nil {
		return fmt.Errorf("write xlsx: %w", err)
	}
	w2 := wordsOf(o.Lang)
	for r, row := range rows.Values {
		cells := make([]any, len(row))
		for i, v := range row {
			cells[i] = sheetCell(rows.Columns[i], v, w2, day)
		}
		at, err := excelize.CoordinatesToCellName(1, r+2)
		if err != nil {
			return fmt.Errorf("write xlsx: %w", err)
		}
		if err := sheet.SetRow(at, cells); err != nil {
			return fmt.Errorf("write xlsx: %w", err)
		}
	}
	if err := sheet.Flush(); err != nil {
		return fmt.Errorf("write xlsx: %w", err)
	}
	if len(rows.Columns) > 0 {
		last, err := excelize.CoordinatesToCellName(len(rows.Columns), len(rows.Values)+1)
		if err != nil {
			return fmt.Errorf("write xlsx: %w", err)
		}
		if err := book.AutoFilter(sheetName, "A1:"+last, nil); err != nil {
			return fmt.Errorf("write xlsx: %w", err)
		}
	}
	if _, err := book.WriteTo(w); err != nil {
		return fmt.Errorf("write xlsx: %w", err)
	}
	return nil
}

// sheetCell is a value as a cell.
func sheetCell(column string, value any, w words, day int) any {
	if s, ok := value.(string); ok && slices.Contains(dateColumns, column) {
		if t, err := time.Parse(time.DateOnly, s); err == nil {
			return excelize.Cell{StyleID: day, Value: t}
		}
	}
	if _, is := number(value); is {
		return value
	}
	return printable(plain(w.say(column, value)))
}

// sheetWidth is wide enough for what column i holds, within reason.
func sheetWidth(rows Rows, i int) float64 {
	most := width(rows.Columns[i])
	for _, row := range rows.Values {
		most = max(most, width(plain(row[i])))
	}
	return float64(min(max(most+2, 8), 60))
}
