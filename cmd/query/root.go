// SPDX-License-Identifier: Apache-2.0

package main

import (
	"fmt"
	"os"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"summitry/cmd/internal/command"
	"summitry/internal/config"
	"summitry/internal/render"
)

// The groups of the help page.
const (
	groupQuestions = "questions"
	groupCommands  = "commands"
)

// root builds the command line: one subcommand per question, then those that are about questions.
func (a *app) root() *cobra.Command {
	root := &cobra.Command{
		Use:   "query QUESTION",
		Short: "Ask the graph of political contacts",
		Long: "query answers questions about who met or phoned whom, when, where, about what, and according to whom.\n" +
			"On a terminal it draws a table; in a pipe it writes tab-separated rows without a header.\n" +
			"Exit codes: 0 done, also where nothing was found; 1 failed; 2 misuse; 130 interrupted.",
		Example: "  query topics-by-year\n  query contacts-of merkel --year 2019\n  query timeline --format json\n  query list",
		Args:    a.unknown("query"),
		RunE: func(cmd *cobra.Command, _ []string) error {
			return cmd.Help()
		},
		PersistentPreRunE: func(*cobra.Command, []string) error { return a.language() },
		SilenceErrors:     true,
		SilenceUsage:      true,
	}
	root.SetOut(a.out)
	root.SetErr(a.errs)
	root.SetIn(a.in)
	root.SetFlagErrorFunc(func(cmd *cobra.Command, err error) error {
		if cmd == root && a.asked != "" { // an own question that is not found has flags which nobody knows
			return a.unknown("query")(cmd, []string{a.asked})
		}
		return command.WrongFlag(cmd, err)
	})
	root.AddGroup(&cobra.Group{ID: groupQuestions, Title: "Questions:"}, &cobra.Group{ID: groupCommands, Title: "About questions:"})
	root.SetHelpCommandGroupID(groupCommands)
	root.SetCompletionCommandGroupID(groupCommands)

	flags := root.PersistentFlags()
	config.Register(flags, configKeys()...)
	flags.StringVar(&a.format, "format", "", "`how` to print: "+formats()+" (default table on a terminal, else tsv without header)")
	flags.StringVar(&a.bars, "bars", "", "`column` drawn as bars in a table or chart (default the count, where there is one)")
	flags.StringVar(&a.file, "out", "", "write to this `file` instead of the screen")
	flags.StringVar(&a.lang, "lang", "", "`language` of titles, values and dates: en, de (default that of output.lang)")
	flags.StringVar(&a.form, "form", "", "`form` of the question: rows, graph (nodes and relationships) or count (how many rows)")
	flags.IntVar(&a.why, "why", 0, "print the sentences behind this `row` of the answer, counted from 1")
	flags.BoolVar(&a.header, "header", false, "begin tab-separated rows with the names of the columns in a pipe, too")
	mustComplete(root, "format", cobra.FixedCompletions(strings.Split(formats(), ", "), cobra.ShellCompDirectiveNoFileComp))
	mustComplete(root, "lang", cobra.FixedCompletions([]string{"en", "de"}, cobra.ShellCompDirectiveNoFileComp))
	mustComplete(root, "form", cobra.FixedCompletions([]string{"rows", "graph", "count"}, cobra.ShellCompDirectiveNoFileComp))
	mustComplete(root, "output-color", cobra.FixedCompletions([]string{"auto", "always", "never"}, cobra.ShellCompDirectiveNoFileComp))
	mustComplete(root, "output-lang", cobra.FixedCompletions([]string{"en", "de"}, cobra.ShellCompDirectiveNoFileComp))

	for _, q := range a.questions {
		c := a.questionCommand(q, a.ask)
		c.GroupID = groupQuestions
		root.AddCommand(c)
	}
	for _, c := range []*cobra.Command{a.listCommand(), a.showCommand(), a.checkCommand(), a.reportCommand(), a.runCommand(), a.openCommand(), a.browserCommand(), a.versionCommand(), command.ManCommand(root)} {
		c.GroupID = groupCommands
		root.AddCommand(c)
	}
	return root
}

func formats() string {
	names := make([]string, 0, len(render.Formats()))
	for _, f := range render.Formats() {
		names = append(names, string(f))
	}
	return strings.Join(names, ", ")
}

// mustComplete gives a flag its completion; the flag was defined a line before.
func mustComplete(c *cobra.Command, flag string, f cobra.CompletionFunc) {
	if err := c.RegisterFlagCompletionFunc(flag, f); err != nil {
		panic(err)
	}
}

// unknown refuses arguments where a question's name is expected, and says which name was perhaps meant.
func (a *app) unknown(command string) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		if len(args) == 0 {
			return nil
		}
		known := a.names()
		if command == "query" {
			for _, c := range cmd.Commands() {
				known = append(known, c.Name())
			}
		}
		return a.noQuestion(args[0], known)
	}
}

// noQuestion says that there is no question called name.
func (a *app) noQuestion(name string, known []string) error {
	for _, err := range a.broken {
		if strings.Contains(err.Error(), name+".cypher") {
			return command.Misuse(err.Error(), "correct the file; query show topics-by-year shows how a header looks")
		}
	}
	try := "query list shows them all"
	if file := name + ".cypher"; isFile(file) {
		return command.Misuse(fmt.Sprintf("there is no question %q", name), fmt.Sprintf("query run %s asks it; with --query-paths . or query.paths: [.] in config.yaml it is a command", file))
	}
	if near := command.Nearest(name, known); near != "" {
		try = fmt.Sprintf("did you mean %s? query list shows them all", near)
	}
	if meant := a.called(name); meant != "" {
		try = fmt.Sprintf("did you mean %s? query list %s shows all that speak of it", meant, name)
	}
	return command.Misuse(fmt.Sprintf("there is no question %q", name), try)
}

// called is the question whose title, in English or in German, has a word, and of several the one with the shortest: "treffen" is meetings.
func (a *app) called(word string) string {
	name, shortest := "", 0
	for _, q := range a.questions {
		for _, title := range []string{q.Title, render.Question(q.Title, "de")} {
			if slices.Contains(strings.Fields(strings.ToLower(title)), strings.ToLower(word)) && (name == "" || len(title) < shortest) {
				name, shortest = q.Name, len(title)
			}
		}
	}
	return name
}

func isFile(name string) bool {
	info, err := os.Stat(name)
	return err == nil && info.Mode().IsRegular()
}

// language takes --lang, which is shorter than --output-lang and wins.
func (a *app) language() error {
	switch a.lang {
	case "":
	case "en", "de":
		a.config.Output.Lang = a.lang
	default:
		return command.Misuse(fmt.Sprintf("--lang %s is not known", a.lang), "use en or de")
	}
	return nil
}
