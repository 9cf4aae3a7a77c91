// SPDX-License-Identifier: Apache-2.0

package main

import (
	"context"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"summitry/cmd/internal/command"
	"summitry/cypher"
	"summitry/internal/server"
)

// patience is how long somebody who pressed Tab is kept waiting for the database.
const patience = 2 * time.Second

// completed names what a parameter of that name takes from the graph: the statements below complete/ and names/ that give it.
var completed = map[string]string{
	"actor": "actors", "with": "actors", "host": "actors", "guest": "actors", "reporter": "actors", "from": "actors", "to": "actors",
	"topic": "topics", "place": "places", "contact": "contacts", "outlet": "outlets", "year": "years",
	"group": "groups", "occasion": "occasions",
}

// completion completes the values of a parameter: words that it may have, else names from the graph.
func (a *app) completion(q cypher.Query, p cypher.Param) cobra.CompletionFunc {
	if words := vocabulary(q, p); words != nil {
		return cobra.FixedCompletions(words, cobra.ShellCompDirectiveNoFileComp)
	}
	statement, ok := completed[p.Name]
	if !ok {
		return cobra.NoFileCompletions
	}
	return func(cmd *cobra.Command, _ []string, begin string) ([]cobra.Completion, cobra.ShellCompDirective) {
		return a.fromGraph(cmd.Context(), statement, begin), cobra.ShellCompDirectiveNoFileComp | cobra.ShellCompDirectiveKeepOrder
	}
}

// first completes the argument of a question, which is its first parameter.
func (a *app) first(q cypher.Query) cobra.CompletionFunc {
	if len(q.Params) == 0 {
		return cobra.NoFileCompletions
	}
	complete := a.completion(q, q.Params[0])
	return func(cmd *cobra.Command, args []string, begin string) ([]cobra.Completion, cobra.ShellCompDirective) {
		if len(args) > 0 {
			return nil, cobra.ShellCompDirectiveNoFileComp
		}
		return complete(cmd, args, begin)
	}
}

// fromGraph asks the database for names. Whatever goes wrong, there is nothing to complete: a shell is no place for messages, and nobody who
// presses Tab wants to start a server.
func (a *app) fromGraph(ctx context.Context, statement, begin string) []cobra.Completion {
	if ctx == nil {
		ctx = context.Background()
	}
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	if a.configErr != nil {
		return nil
	}
	if a.config.Neo4j.Local() {
		if r, err := server.Status(ctx, command.Local(a.config.Server, nil)); err != nil || r.Condition != server.Running {
			return nil
		}
	}
	store, err := a.connect(ctx)
	if err != nil {
		return nil
	}
	defer store.Close(context.WithoutCancel(ctx))
	_, rows, err := store.Known(ctx, cypher.Statement("complete/"+statement), map[string]any{"begin": begin})
	if err != nil {
		return nil
	}
	var out []cobra.Completion
	for _, row := range rows {
		name, _ := row[0].(string)
		told, _ := row[1].(string)
		value := goOn(name, begin)
		if value != name && told == "" {
			told = name
		} else if value != name {
			told = name + ", " + told
		}
		out = append(out, cobra.CompletionWithDesc(value, told))
	}
	return out
}

// goOn is what was typed with the rest of the name behind the place where it stands: a shell keeps only what begins as it was typed, and "merk" is
// no beginning of "Angela Merkel".
func goOn(name, begin string) string {
	fold := func(s string) []rune { return []rune(strings.ToLower(strings.ReplaceAll(s, "-", " "))) }
	whole, typed := fold(name), fold(begin)
	for i := 0; i+len(typed) <= len(whole); i++ {
		if slices.Equal(whole[i:i+len(typed)], typed) && (i == 0 || whole[i-1] == ' ' || strings.Contains(name, "/")) {
			return begin + string([]rune(name)[i+len(typed):])
		}
	}
	return name
}
