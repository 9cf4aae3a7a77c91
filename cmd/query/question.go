// SPDX-License-Identifier: Apache-2.0

package main

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"summitry/cmd/internal/command"
	"summitry/cypher"
)

// action is what a subcommand does with a question and the values of its parameters.
type action func(cmd *cobra.Command, q cypher.Query, params map[string]any) error

// questionCommand makes the header of q a subcommand: a flag per parameter, and the first parameter also as an argument.
func (a *app) questionCommand(q cypher.Query, do action) *cobra.Command {
	cmd := &cobra.Command{
		Use:               q.Name,
		Short:             q.Title,
		Long:              strings.TrimSpace(q.Question + "\n\nColumns: " + strings.Join(q.Columns, ", ")),
		Args:              atMostFirst(q),
		ValidArgsFunction: a.first(q),
		Annotations:       map[string]string{"question": q.Name},
	}
	for _, p := range q.Params {
		v := &value{kind: p.Type, now: p.Default}
		f := cmd.Flags().VarPF(v, flagName(p.Name), "", meaning(p))
		if p.Type == cypher.Bool {
			f.NoOptDefVal = "true"
		}
		mustComplete(cmd, f.Name, a.completion(q, p))
	}
	if len(q.Params) > 0 {
		cmd.Use += " [" + strings.ToUpper(flagName(q.Params[0].Name)) + "]"
	}
	cmd.PreRunE = func(cmd *cobra.Command, _ []string) error { return collision(cmd, q) }
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		params, err := parameters(cmd.Flags(), q, args)
		if err != nil {
			return err
		}
		return do(cmd, q, params)
	}
	cmd.Example = examples(q)
	return cmd
}

// atMostFirst takes the first parameter as an argument, and nothing more.
func atMostFirst(q cypher.Query) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		most := min(len(q.Params), 1)
		if len(args) <= most {
			return nil
		}
		return command.Misuse(fmt.Sprintf("%s takes no argument %q", cmd.CommandPath(), args[most]), "use flags; "+cmd.CommandPath()+" --help lists them")
	}
}

// parameters gives every parameter of q a value: from its flag, the argument or its default.
func parameters(flags *pflag.FlagSet, q cypher.Query, args []string) (map[string]any, error) {
	params := q.Defaults()
	for i, p := range q.Params {
		f := flags.Lookup(flagName(p.Name))
		if i == 0 && len(args) > 0 {
			if f.Changed {
				return nil, command.Misuse(fmt.Sprintf("%s is given twice: %q and --%s", p.Name, args[0], f.Name), "leave one of them out")
			}
			if err := f.Value.Set(args[0]); err != nil {
				return nil, command.Misuse(fmt.Sprintf("argument %s: %v", strings.ToUpper(f.Name), err), "query show "+q.Name+" explains it")
			}
		}
		if v, ok := f.Value.(*value); ok {
			params[p.Name] = v.now
		}
		if err := inVocabulary(q, p, params[p.Name]); err != nil {
			return nil, err
		}
	}
	return params, nil
}

// collision refuses a header whose parameter has the name of one of our own flags: the flag would silently mean both.
func collision(cmd *cobra.Command, q cypher.Query) error {
	for _, p := range q.Params {
		if cmd.Root().PersistentFlags().Lookup(flagName(p.Name)) != nil || p.Name == "help" {
			return command.Misuse(fmt.Sprintf("%s: the parameter %s has the name of a flag that every question has", q.Path, p.Name), "give the parameter another name")
		}
	}
	return nil
}

// flagName is a parameter's name as a flag: with_series is --with-series.
func flagName(param string) string { return strings.ReplaceAll(param, "_", "-") }

func meaning(p cypher.Param) string {
	return strings.ReplaceAll(p.Meaning, "`", "'") // pflag would take backquotes for the value's name
}

// examples are the header's, as one would type them.
func examples(q cypher.Query) string {
	lines := []string{"  query " + q.Name}
	for _, p := range q.Params {
		if p.Example == "" {
			continue
		}
		example := p.Example
		if strings.ContainsAny(example, " '\"$*?;") {
			example = "'" + strings.ReplaceAll(example, "'", `'\''`) + "'"
		}
		lines = append(lines, fmt.Sprintf("  query %s --%s %s", q.Name, flagName(p.Name), example))
	}
	return strings.Join(lines, "\n")
}
