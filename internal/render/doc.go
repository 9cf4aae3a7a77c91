// SPDX-License-Identifier: Apache-2.0

// Package render draws rows: as a table or bars for people, as csv, tsv, json, ndjson or Markdown for programs.
//
// It takes columns, rows of plain Go values and what the output can show (width, colour, a terminal or not) and writes
// text. It knows no database and no terminal of its own, looks nothing up and formats no dates: a date arrives as text at
// its own precision and leaves as it came.
//
//	err := render.Write(os.Stdout, render.Rows{
//		Columns: []string{"year", "contacts"},
//		Values:  [][]any{{int64(2017), int64(3)}},
//	}, render.Options{Format: render.Table})
package render
