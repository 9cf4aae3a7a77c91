// SPDX-License-Identifier: Apache-2.0

package cypher

import (
	"embed"
	"fmt"
	"io/fs"
	"strings"
)

//go:embed */*.cypher
var files embed.FS

// Queries gives the standing questions, sorted by name. It panics where an embedded header is broken, which a test catches.
func Queries() []Query {
	queries, err := queriesIn(files)
	if err != nil {
		panic(err)
	}
	return queries
}

// Get gives the standing question called name, and whether there is one.
func Get(name string) (Query, bool) {
	file := "query/" + name + ".cypher"
	raw, err := files.ReadFile(file)
	if err != nil {
		return Query{}, false
	}
	q, err := Parse(file, string(raw))
	if err != nil {
		panic(err)
	}
	return q, true
}

// Statement gives the text of an embedded statement that is no standing question, by folder and name: "load/actors". It panics
// where there is none: the caller names a literal.
func Statement(name string) string {
	raw, err := files.ReadFile(name + ".cypher")
	if err != nil {
		panic(fmt.Errorf("read statement: %w", err))
	}
	return strings.TrimSpace(string(raw))
}

// Statements gives the statements of an embedded file that holds several, parted by lines that end in a semicolon: "schema/constraints".
func Statements(name string) []string {
	var out []string
	for part := range strings.SplitSeq(Statement(name)+"\n", ";\n") {
		if part = strings.TrimSpace(part); part != "" {
			out = append(out, part)
		}
	}
	return out
}

// queriesIn parses every file under query/ of dir; without that folder there are none.
func queriesIn(dir fs.FS) ([]Query, error) {
	names, err := fs.Glob(dir, "query/*.cypher")
	if err != nil {
		return nil, fmt.Errorf("list queries: %w", err)
	}
	out := make([]Query, 0, len(names))
	for _, name := range names {
		raw, err := fs.ReadFile(dir, name)
		if err != nil {
			return nil, fmt.Errorf("read query: %w", err)
		}
		q, err := Parse(name, string(raw))
		if err != nil {
			return nil, err
		}
		out = append(out, q)
	}
	return out, nil
}
