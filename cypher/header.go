// SPDX-License-Identifier: Apache-2.0

package cypher

import (
	"fmt"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
)

// ParseFile reads a query of the user's own. The error names the file and the line.
func ParseFile(name string) (Query, error) {
	raw, err := os.ReadFile(name)
	if err != nil {
		return Query{}, fmt.Errorf("read query: %w", err)
	}
	return Parse(filepath.ToSlash(name), string(raw))
}

// Parse reads the header and the text of a query that stands at file, which names the query and its errors. A text without any header is a
// query without title and parameters. What is wrong (an unknown key, a key told twice, a malformed parameter, a declared parameter that the
// text does not use or the other way about, another encoding than UTF-8, no text at all) is an error that begins with file and line.
func Parse(file, text string) (Query, error) {
	q := Query{Name: strings.TrimSuffix(path.Base(file), ".cypher"), Form: Rows, Path: file}
	if valid := strings.ToValidUTF8(text, "\uffff"); valid != text {
		before, _, _ := strings.Cut(valid, "\uffff")
		return Query{}, fmt.Errorf("%s:%d: not in UTF-8; save the file in that encoding", file, strings.Count(before, "\n")+1)
	}
	fields, below, start, err := split(file, text)
	if err != nil {
		return Query{}, err
	}
	for _, f := range fields {
		if err := q.set(f); err != nil {
			return Query{}, fmt.Errorf("%s:%d: %w", file, f.line, err)
		}
	}
	q.Text = strings.TrimSpace(strings.Join(below, "\n"))
	q.Line = start
	for _, line := range below {
		if strings.TrimSpace(line) != "" {
			break
		}
		q.Line++
	}
	if q.Text == "" {
		return Query{}, fmt.Errorf("%s:%d: no Cypher below the header", file, start)
	}
	// A file without header is somebody's own query, whose parameters come from the command line alone.
	if len(fields) > 0 {
		if err := q.checkParams(file, start); err != nil {
			return Query{}, err
		}
	}
	return q, nil
}

// field is one "key: value" of a header, its continuation lines joined.
type field struct {
	line       int
	key, value string
}

var keyLine = regexp.MustCompile(`^([a-z]+):\s*(.*)$`)

// split parts a file in the fields of its header and the lines below, the first of which is line start. The licence line is not part of
// the header.
func split(file, text string) (fields []field, below []string, start int, err error) {
	lines := strings.Split(strings.ReplaceAll(strings.TrimPrefix(text, "\ufeff"), "\r\n", "\n"), "\n")
	for i, line := range lines {
		comment, is := strings.CutPrefix(strings.TrimSpace(line), "//")
		if !is {
			if strings.TrimSpace(line) == "" && len(fields) == 0 {
				continue
			}
			return fields, lines[i:], i + 1, nil
		}
		more := strings.HasPrefix(comment, "  ")
		comment = strings.TrimSpace(comment)
		if comment == "" || strings.HasPrefix(comment, "SPDX-License-Identifier:") {
			continue
		}
		m := keyLine.FindStringSubmatch(comment)
		switch {
		case m != nil && !more:
			fields = append(fields, field{i + 1, m[1], m[2]})
		case more && len(fields) > 0:
			fields[len(fields)-1].value += " " + comment
		case len(fields) == 0:
			// A comment that is no header at all: the text starts here and keeps it.
			return nil, lines[i:], i + 1, nil
		default:
			return nil, nil, 0, fmt.Errorf(`%s:%d: %q is neither "key: value" nor a line that goes on, indented by two blanks`, file, i+1, comment)
		}
	}
	return fields, nil, len(lines), nil
}

// set takes one field of the header into q.
func (q *Query) set(f field) error {
	switch f.key {
	case "title":
		return once(&q.Title, f)
	case "question":
		return once(&q.Question, f)
	case "group":
		return once(&q.Group, f)
	case "form":
		q.Form = Form(f.value)
		if !slices.Contains([]Form{Rows, Graph, Count}, q.Form) {
			return fmt.Errorf("form %q: want rows, graph or count", f.value)
		}
	case "columns":
		if q.Columns != nil {
			return fmt.Errorf("columns are told twice")
		}
		q.Columns = list(f.value)
	case "needs":
		if q.Needs != nil {
			return fmt.Errorf("needs are told twice")
		}
		q.Needs = list(f.value)
	case "why":
		return once(&q.Why, f)
	case "param":
		p, err := parseParam(f.value)
		if err != nil {
			return err
		}
		if _, twice := q.Param(p.Name); twice {
			return fmt.Errorf("param %q is told twice", p.Name)
		}
		q.Params = append(q.Params, p)
	default:
		return fmt.Errorf("unknown key %q: want title, question, group, form, param, needs, columns or why", f.key)
	}
	return nil
}

func once(to *string, f field) error {
	if *to != "" {
		return fmt.Errorf("%s is told twice", f.key)
	}
	*to = f.value
	return nil
}
