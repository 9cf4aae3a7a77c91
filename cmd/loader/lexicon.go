// SPDX-License-Identifier: Apache-2.0

package main

import (
	"fmt"
	"os"
	"strings"

	"github.com/spf13/cobra"

	"summitry/cmd/internal/command"
	"summitry/internal/extract/lexicon"
	"summitry/internal/render"
)

// lexiconCommand looks after the lists that reading goes by.
func (a *app) lexiconCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:     "lexicon COMMAND",
		Short:   "Check, list or extend the words that reading knows",
		Long:    "The lexicon comes along; files and folders named in lexicon.extra add entries of your own, or replace ours by the same key.",
		Example: "  loader lexicon list persons merkel\n  loader lexicon check\n  loader lexicon add cities '{key: city/exampleton, name: Exampleton, state: state/usa}'",
		Args:    unknownCommand,
		RunE:    func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	cmd.AddCommand(a.lexiconCheckCommand(), a.lexiconListCommand(), a.lexiconAddCommand())
	return cmd
}

// lexiconCheckCommand tells what is wrong with the lists.
func (a *app) lexiconCheckCommand() *cobra.Command {
	return &cobra.Command{
		Use:     "check [FILE…]",
		Short:   "Report duplicates, bad keys, references and dates",
		Long:    "check looks at the lists that come along and, on top of them, at those of lexicon.extra or at the files given.",
		Example: "  loader lexicon check\n  loader lexicon check my-persons.yaml",
		RunE: func(cmd *cobra.Command, files []string) error {
			if err := a.settings(cmd); err != nil {
				return err
			}
			if len(files) == 0 {
				files = a.config.Lexicon.Extra
			}
			return a.checkLexicon(files)
		},
	}
}

// checkLexicon checks our lists, then each own file on top of those before it.
func (a *app) checkLexicon(extra []string) error {
	data, files, problems, err := lexiconProblems(extra)
	if err != nil {
		return err
	}
	for _, p := range problems {
		fmt.Fprintln(a.out, p)
	}
	if len(problems) > 0 {
		return command.Failure(fmt.Errorf("check lexicon: %d problems", len(problems)), "correct the entries named above; internal/extract/lexicon/README.md tells the format")
	}
	entries := 0
	for _, l := range listsOf(data) {
		entries += len(l.entries)
	}
	_, err = fmt.Fprintf(a.out, "%d entries, %d files of your own, no problems\n", entries, files)
	return err
}

// lexiconProblems is what is wrong with our lists, and with each own file on top of those before it: a line each, which begins with the file's
// name where it is one of these.
func lexiconProblems(extra []string) (data *lexicon.Data, files int, problems []string, err error) {
	if data, err = lexicon.Read(); err != nil {
		return nil, 0, nil, err
	}
	own, err := ownLists(extra)
	if err != nil {
		return nil, 0, nil, err
	}
	for _, p := range data.Check() {
		problems = append(problems, p.String())
	}
	for _, f := range own {
		raw, err := os.ReadFile(f)
		if err != nil {
			return nil, 0, nil, fmt.Errorf("read own lexicon: %w", err)
		}
		// A later file may replace entries of an earlier one, or refer to them.
		found, err := data.CheckOwn(raw)
		if err != nil {
			problems = append(problems, f+": "+strings.ReplaceAll(err.Error(), "\n", " "))
			continue
		}
		for _, p := range found {
			problems = append(problems, f+": "+p.String())
		}
		if err := data.Extend(raw); err != nil {
			return nil, 0, nil, fmt.Errorf("read own lexicon %q: %w", f, err)
		}
	}
	return data, len(own), problems, nil
}

// lexiconListCommand shows what reading knows.
func (a *app) lexiconListCommand() *cobra.Command {
	var format string
	cmd := &cobra.Command{
		Use:               "list KIND [PATTERN]",
		Short:             "List the entries of a kind, or those that a word occurs in",
		Long:              "list shows the entries of one list: " + strings.Join(kinds(), ", ") + ". PATTERN is looked for in key, name and other forms.",
		Example:           "  loader lexicon list topics\n  loader lexicon list persons putin\n  loader lexicon list cities --format json",
		ValidArgsFunction: cobra.FixedCompletions(kinds(), cobra.ShellCompDirectiveNoFileComp),
		Args:              takes(1, 2, "a kind and perhaps a pattern; kinds are "+strings.Join(kinds(), ", "), "loader lexicon list persons"),
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := a.settings(cmd); err != nil {
				return err
			}
			data, _, err := readLexicon(a.config.Lexicon.Extra)
			if err != nil {
				return err
			}
			kind, err := kindOf(args[0])
			if err != nil {
				return err
			}
			rows := render.Rows{Columns: []string{"key", "name", "more", "forms"}}
			for _, l := range listsOf(data) {
				for _, e := range l.entries {
					if l.name == kind && e.speaksOf(args[1:]) {
						rows.Values = append(rows.Values, []any{e.key, e.name, e.more, e.values()})
					}
				}
			}
			return a.table(rows, format)
		},
	}
	cmd.Flags().StringVar(&format, "format", "", "`how` to print: table, json and the other formats of query (default table on a terminal, else tsv)")
	return cmd
}

// kindOf is the list that a word means, in singular or plural.
func kindOf(word string) (string, error) {
	// "person", "persons"; "city", "cities"
	for _, k := range kinds() {
		if singular := strings.TrimSuffix(k, "s"); word == k || word == singular || word == strings.TrimSuffix(singular, "ie")+"y" {
			return k, nil
		}
	}
	try := "kinds are " + strings.Join(kinds(), ", ")
	if near := command.Nearest(word, kinds()); near != "" {
		try = "did you mean " + near + "? " + try
	}
	return "", command.Misuse(fmt.Sprintf("the lexicon has no list %q", word), try)
}
