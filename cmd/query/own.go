// SPDX-License-Identifier: Apache-2.0

package main

import (
	"cmp"
	"fmt"
	"path/filepath"
	"slices"

	"summitry/cypher"
)

// ownQuestions reads the .cypher files of folders. One that is broken, has no header to make flags from, or has the name
// of another question or command is passed over and told in the second result. Where no group is named it is "own".
func ownQuestions(folders []string, ours []cypher.Query) (own []cypher.Query, broken []error) {
	var files []string
	for _, folder := range folders {
		found, err := filepath.Glob(filepath.Join(folder, "*.cypher"))
		if err != nil {
			broken = append(broken, fmt.Errorf("list questions in %q: %w", folder, err))
			continue
		}
		slices.Sort(found)
		files = append(files, found...)
	}
	own, more := ownFiles(files, ours)
	return own, append(broken, more...)
}

// ownFiles reads files as questions beside ours, and tells what is wrong with those that cannot be one.
func ownFiles(files []string, ours []cypher.Query) (own []cypher.Query, broken []error) {
	taken := map[string]string{}
	for _, name := range []string{"list", "show", "check", "report", "run", "open", "browser", "version", "man", "help", "completion"} {
		taken[name] = "a command of query"
	}
	for _, q := range ours {
		taken[q.Name] = "a question that comes along"
	}
	for _, file := range files {
		q, err := cypher.ParseFile(file)
		switch {
		case err != nil:
			broken = append(broken, err)
		case q.Title == "":
			broken = append(broken, fmt.Errorf("%s:1: no title in the header; query run %s runs it as it is", file, file))
		case taken[q.Name] != "":
			broken = append(broken, fmt.Errorf("%s:1: %s is already the name of %s", file, q.Name, taken[q.Name]))
		default:
			taken[q.Name] = "the question in " + file
			q.Group = cmp.Or(q.Group, "own")
			own = append(own, q)
		}
	}
	return own, broken
}
