// SPDX-License-Identifier: Apache-2.0

package render

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"io"
	"strings"
)

// writeCSV writes RFC 4180 with line feeds.
func writeCSV(w io.Writer, rows Rows, header bool) error {
	out := csv.NewWriter(w)
	if header {
		if err := out.Write(rows.Columns); err != nil {
			return fmt.Errorf("write csv: %w", err)
		}
	}
	for _, row := range rows.Values {
		fields := make([]string, len(row))
		for i, v := range row {
			fields[i] = plain(v)
		}
		if err := out.Write(fields); err != nil {
			return fmt.Errorf("write csv: %w", err)
		}
	}
	out.Flush()
	if err := out.Error(); err != nil {
		return fmt.Errorf("write csv: %w", err)
	}
	return nil
}

// writeTSV writes one row per line for cut, sort and awk: tabs and line breaks within a value become blanks.
func writeTSV(w io.Writer, rows Rows, header bool) error {
	if header {
		if _, err := fmt.Fprintln(w, strings.Join(rows.Columns, "\t")); err != nil {
			return fmt.Errorf("write tsv: %w", err)
		}
	}
	for _, row := range rows.Values {
		fields := make([]string, len(row))
		for i, v := range row {
			fields[i] = oneLine(plain(v))
		}
		if _, err := fmt.Fprintln(w, strings.Join(fields, "\t")); err != nil {
			return fmt.Errorf("write tsv: %w", err)
		}
	}
	return nil
}

// writeJSON writes a list of objects, one per row, whose members stand in the order of the columns.
func writeJSON(w io.Writer, rows Rows) error {
	open, next, closed := "[\n ", ",\n ", "\n]\n"
	if len(rows.Values) == 0 {
		closed = "[]\n"
	}
	for i, row := range rows.Values {
		raw, err := object(rows.Columns, row)
		if err != nil {
			return err
		}
		if i > 0 {
			open = next
		}
		if _, err := fmt.Fprintf(w, "%s%s", open, raw); err != nil {
			return fmt.Errorf("write json: %w", err)
		}
	}
	if _, err := io.WriteString(w, closed); err != nil {
		return fmt.Errorf("write json: %w", err)
	}
	return nil
}

// writeNDJSON writes one object per line.
func writeNDJSON(w io.Writer, rows Rows) error {
	for _, row := range rows.Values {
		raw, err := object(rows.Columns, row)
		if err != nil {
			return err
		}
		if _, err := fmt.Fprintf(w, "%s\n", raw); err != nil {
			return fmt.Errorf("write ndjson: %w", err)
		}
	}
	return nil
}

// object is one row on one line. encoding/json would sort the members, so they are put together here.
func object(columns []string, row []any) ([]byte, error) {
	var b bytes.Buffer
	b.WriteByte('{')
	for i, column := range columns {
		if i > 0 {
			b.WriteString(", ")
		}
		for j, part := range []any{column, row[i]} {
			raw, err := encode(part)
			if err != nil {
				return nil, fmt.Errorf("write column %s as json: %w", column, err)
			}
			if j > 0 {
				b.WriteString(": ")
			}
			b.Write(raw)
		}
	}
	b.WriteByte('}')
	return b.Bytes(), nil
}

// encode is json.Marshal without turning < > & into escapes, which nobody reads in a terminal.
func encode(value any) ([]byte, error) {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(value); err != nil {
		return nil, err
	}
	return bytes.TrimRight(b.Bytes(), "\n"), nil
}

// writeMarkdown writes a pipe table; columns of numbers are aligned right.
func writeMarkdown(w io.Writer, rows Rows) error {
	escape := strings.NewReplacer("|", `\|`, `\`, `\\`)
	line := func(fields []string) error {
		_, err := fmt.Fprintf(w, "| %s |\n", strings.Join(fields, " | "))
		if err != nil {
			return fmt.Errorf("write md: %w", err)
		}
		return nil
	}
	head, rule := make([]string, len(rows.Columns)), make([]string, len(rows.Columns))
	for i, c := range rows.Columns {
		head[i], rule[i] = escape.Replace(c), "---"
		if numeric(rows, i) {
			rule[i] = "---:"
		}
	}
	if err := line(head); err != nil {
		return err
	}
	if err := line(rule); err != nil {
		return err
	}
	for _, row := range rows.Values {
		fields := make([]string, len(row))
		for i, v := range row {
			fields[i] = escape.Replace(oneLine(plain(v)))
		}
		if err := line(fields); err != nil {
			return err
		}
	}
	return nil
}
