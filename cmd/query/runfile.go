// SPDX-License-Identifier: Apache-2.0

package main

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"summitry/cmd/internal/command"
	"summitry/cypher"
)

// runCommand runs Cypher from a file that need not be a question.
func (a *app) runCommand() *cobra.Command {
	var given []string
	cmd := &cobra.Command{
		Use:     "run FILE.cypher",
		Short:   "Run a Cypher file of your own (- reads standard input); writing is refused",
		Example: "  query run mine.cypher --param year=2025 --param name=merkel\n  echo 'MATCH (c:Contact) RETURN count(c) AS n' | query run -",
		Args: func(cmd *cobra.Command, args []string) error {
			if len(args) != 1 {
				return command.Misuse(cmd.CommandPath()+" takes one file", "query run FILE.cypher, or query run - for standard input")
			}
			return nil
		},
		RunE: func(cmd *cobra.Command, args []string) error {
			q, err := a.read(args[0])
			if err != nil {
				return command.Misuse(err.Error(), "check the file; query show topics-by-year shows how a header looks")
			}
			params, err := assign(q, given)
			if err != nil {
				return err
			}
			return a.ask(cmd, q, params)
		},
	}
	cmd.Flags().StringArrayVar(&given, "param", nil, "a parameter as `name=value`; may be repeated")
	return cmd
}

// read parses a file, or standard input for "-".
func (a *app) read(file string) (cypher.Query, error) {
	if file != "-" {
		return cypher.ParseFile(file)
	}
	raw, err := io.ReadAll(a.in)
	if err != nil {
		return cypher.Query{}, fmt.Errorf("read standard input: %w", err)
	}
	return cypher.Parse("stdin.cypher", string(raw))
}

// assign gives every parameter that the text uses a value: of the declared type where the header declares it, else
// of the type it looks like.
func assign(q cypher.Query, given []string) (map[string]any, error) {
	params := q.Defaults()
	used := cypher.Used(q.Text)
	for _, g := range given {
		name, text, ok := strings.Cut(g, "=")
		if !ok {
			return nil, command.Misuse(fmt.Sprintf("--param %q has no value", g), "write --param name=value")
		}
		p, declared := q.Param(name)
		if !declared {
			if nearby := command.Nearest(name, used); !slices.Contains(used, name) && nearby != "" {
				return nil, command.Misuse(fmt.Sprintf("%s uses no parameter %s", q.Path, name), fmt.Sprintf("did you mean %s?", nearby))
			}
			params[name] = guess(text)
			continue
		}
		v := value{kind: p.Type}
		if err := v.Set(text); err != nil {
			return nil, command.Misuse(fmt.Sprintf("--param %s: %v", name, err), "the header of "+q.Path+" declares it as "+string(p.Type))
		}
		params[name] = v.now
	}
	for _, name := range used {
		if _, ok := params[name]; !ok {
			return nil, command.Misuse(fmt.Sprintf("%s uses $%s, which has no value", q.Path, name), fmt.Sprintf("add --param %s=…", name))
		}
	}
	return params, nil
}
