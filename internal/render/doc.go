// SPDX-License-Identifier: Apache-2.0

// Package render draws rows: as tables, bars, lines and heat maps for people, as a page, a picture or a workbook to hand on, as csv, tsv, json,
// ndjson, Markdown or GraphML for programs.
//
// It takes columns, rows of plain Go values and what the output can show (width, colour, a terminal or not) and writes
// text. It knows no database and no terminal of its own and looks nothing up. A date arrives as text at its own precision and leaves at that
// precision: for programs as it came, for people in the words of their language.
//
//	err := render.Write(os.Stdout, render.Rows{
//		Columns: []string{"year", "contacts"},
//		Values:  [][]any{{int64(2017), int64(3)}},
//	}, render.Options{Format: render.Table})
package render
