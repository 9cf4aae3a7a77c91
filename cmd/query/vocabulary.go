// SPDX-License-Identifier: Apache-2.0

package main

import (
	"fmt"
	"slices"
	"strings"

	"summitry/cmd/internal/command"
	"summitry/cypher"
)

// vocabulary gives the words that a parameter of a question that comes along may have, nil where it takes any. The user's
// own questions may mean something else by the same name.
func vocabulary(q cypher.Query, p cypher.Param) []string {
	if p.Name != "status" && p.Name != "kind" {
		return nil
	}
	if _, ours := cypher.Get(q.Name); !ours {
		return nil
	}
	switch p.Name {
	case "status":
		words := []string{"held", "planned", "postponed", "cancelled", "denied", "unconfirmed", "all"}
		if p.Default == "" { // empty means all of those not held
			return words[1:6]
		}
		return words
	case "kind":
		return []string{"meeting", "call"}
	}
	return nil
}

// inVocabulary refuses a word that would find nothing, silently.
func inVocabulary(q cypher.Query, p cypher.Param, value any) error {
	words := vocabulary(q, p)
	text, ok := value.(string)
	if words == nil || !ok || text == p.Default || slices.Contains(words, text) {
		return nil
	}
	try := "known are " + strings.Join(words, ", ")
	if near := command.Nearest(text, words); near != "" {
		try = fmt.Sprintf("did you mean %s? %s", near, try)
	}
	return command.Misuse(fmt.Sprintf("--%s %s is not known", flagName(p.Name), text), try)
}
