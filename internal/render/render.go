// SPDX-License-Identifier: Apache-2.0

package render

import (
	"bufio"
	"fmt"
	"io"
	"slices"
	"strings"
)

// Rows is an answer. A value is nil, bool, int64, float64, string, []any or map[string]any; anything else is printed as
// fmt prints it. Every row has one value per column.
type Rows struct {
	Columns []string
	Values  [][]any
}

// Format is a way to write rows.
type Format string

// The formats.
const (
	Table    Format = "table"
	Chart    Format = "chart"   // a bar per row
	Line     Format = "line"    // numbers over time
	Heat     Format = "heat"    // numbers over time, one line per thing
	HTML     Format = "html"    // a page with a table
	SVG      Format = "svg"     // a picture with bars
	XLSX     Format = "xlsx"    // a workbook
	GraphML  Format = "graphml" // the nodes and relationships of an answer
	CSV      Format = "csv"
	TSV      Format = "tsv"
	JSON     Format = "json"
	NDJSON   Format = "ndjson"
	Markdown Format = "md"
)

// Formats lists all formats, those for people first.
func Formats() []Format {
	return []Format{Table, Chart, Line, Heat, HTML, SVG, XLSX, CSV, TSV, JSON, NDJSON, Markdown, GraphML}
}

// ParseFormat reads the name of a format; the error lists them all.
func ParseFormat(s string) (Format, error) {
	if f := Format(s); slices.Contains(Formats(), f) {
		return f, nil
	}
	names := make([]string, 0, len(Formats()))
	for _, f := range Formats() {
		names = append(names, string(f))
	}
	return "", fmt.Errorf("unknown format %q; use %s", s, strings.Join(names, ", "))
}

// Options say what the output can show. The zero value of all but Format is right for a file.
type Options struct {
	Format Format
	Header bool   // csv and tsv begin with the names of the columns
	Width  int    // cells of a terminal: tables and charts fit it, long lists are cut; 0: no limit, nothing is cut
	Color  bool   // ANSI colours
	Bars   string // table: the column drawn as bars beside its numbers; chart: the column drawn; "" picks for a chart, none for a table
	Lang   string // language of titles, values and dates in all that is for people; "de", anything else keeps the names and ISO dates
	Title  string // of a page
}

// Write writes rows to w in the format of o. An answer without rows is an empty table, an empty list, or nothing. Errors
// are those of w, and a column of o.Bars that does not exist.
func Write(w io.Writer, rows Rows, o Options) error {
	bars := slices.Index(rows.Columns, o.Bars)
	if o.Bars != "" && bars < 0 {
		return fmt.Errorf("draw bars: no column %q among %s", o.Bars, strings.Join(rows.Columns, ", "))
	}
	buffered := bufio.NewWriter(w)
	var err error
	switch o.Format {
	case Table, "":
		err = writeTable(buffered, spoken(rows, o.Lang), o, bars)
	case Chart:
		err = writeChart(buffered, spoken(rows, o.Lang), o, bars)
	case Line:
		err = writeLine(buffered, rows, o, bars)
	case Heat:
		err = writeHeat(buffered, rows, o, bars)
	case HTML:
		err = writeHTML(buffered, spoken(rows, o.Lang), o, bars)
	case SVG:
		err = writeSVG(buffered, spoken(rows, o.Lang), o, bars)
	case XLSX:
		err = writeSheet(buffered, rows, o)
	case GraphML:
		err = writeGraphML(buffered, rows)
	case CSV:
		err = writeCSV(buffered, rows, o.Header)
	case TSV:
		err = writeTSV(buffered, rows, o.Header)
	case JSON:
		err = writeJSON(buffered, rows)
	case NDJSON:
		err = writeNDJSON(buffered, rows)
	case Markdown:
		err = writeMarkdown(buffered, rows)
	default:
		_, err = ParseFormat(string(o.Format))
	}
	if err != nil {
		return err
	}
	if err := buffered.Flush(); err != nil {
		return fmt.Errorf("write %s: %w", o.Format, err)
	}
	return nil
}
