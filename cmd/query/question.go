// SPDX-License-Identifier: Apache-2.0

package main

import (
	"cmp"
	"fmt"
	"reflect"
	"slices"
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
		if err := given(q, params); err != nil {
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
				return nil, command.Misuse(fmt.Sprintf("argument %s: %v", strings.ToUpper(f.Name), err), insteadOf(q, args[0]))
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

// insteadOf says how else a word can be given that is no value of the first parameter: most who type one mean somebody.
func insteadOf(q cypher.Query, word string) string {
	if p, ok := q.Param("actor"); ok && p.Type == cypher.String {
		return fmt.Sprintf("query %s --actor %s asks about somebody; query show %s explains the flags", q.Name, quoted(word), q.Name)
	}
	return "query show " + q.Name + " explains it"
}

// given refuses to ask a question without what it needs: its answer would be empty, as if nothing were known.
func given(q cypher.Query, params map[string]any) error {
	var missing, example []string
	for _, p := range q.Params {
		if !slices.Contains(q.Needs, p.Name) {
			continue
		}
		v := &value{kind: p.Type, now: params[p.Name]}
		set := v.String()
		if reflect.DeepEqual(params[p.Name], p.Default) {
			missing = append(missing, fmt.Sprintf("--%s (%s)", flagName(p.Name), meaning(p)))
			set = p.Example
		}
		example = append(example, "--"+flagName(p.Name)+" "+quoted(cmp.Or(set, strings.ToUpper(flagName(p.Name)))))
	}
	if len(missing) == 0 {
		return nil
	}
	return command.Misuse(q.Name+" needs "+strings.Join(missing, " and "), fmt.Sprintf("query %s %s", q.Name, strings.Join(example, " ")))
}

// quoted is a word as one types it in a shell.
func quoted(word string) string {
	if strings.ContainsAny(word, " '\"$*?;") {
		return "'" + strings.ReplaceAll(word, "'", `'\''`) + "'"
	}
	return word
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
	whole := "  query " + q.Name
	for _, p := range q.Params {
		if slices.Contains(q.Needs, p.Name) {
			whole += fmt.Sprintf(" --%s %s", flagName(p.Name), quoted(cmp.Or(p.Example, strings.ToUpper(flagName(p.Name)))))
		}
	}
	lines := []string{whole}
	for _, p := range q.Params {
		if p.Example == "" || slices.Contains(q.Needs, p.Name) {
			continue
		}
		lines = append(lines, fmt.Sprintf("%s --%s %s", whole, flagName(p.Name), quoted(p.Example)))
	}
	return strings.Join(lines, "\n")
}
