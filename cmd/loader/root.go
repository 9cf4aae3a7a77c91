// SPDX-License-Identifier: Apache-2.0

package main

import (
	"fmt"

	"github.com/spf13/cobra"

	"summitry/cmd/internal/command"
	"summitry/internal/config"
)

// The groups of the help page.
const (
	groupReading  = "reading"
	groupDatabase = "database"
	groupOther    = "other"
)

// root builds the command line.
func (a *app) root() *cobra.Command {
	root := &cobra.Command{
		Use:   "loader COMMAND",
		Short: "Read press articles into the graph of political contacts",
		Long: "loader reads who met or phoned whom, when, where, about what and according to whom, and keeps it in Neo4j.\n" +
			"Commands that read need no database; load and its like do, and start the local one where none is named.",
		Example:       "  loader load articles\n  loader explain articles/summit.txt\n  loader extract articles --out out\n  loader server status",
		Args:          unknownCommand,
		RunE:          func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
		SilenceErrors: true,
		SilenceUsage:  true,
	}
	root.SetOut(a.out)
	root.SetErr(a.errs)
	root.SetIn(a.in)
	root.SetFlagErrorFunc(command.WrongFlag)
	root.AddGroup(&cobra.Group{ID: groupDatabase, Title: "With the database:"}, &cobra.Group{ID: groupReading, Title: "Reading without a database:"},
		&cobra.Group{ID: groupOther, Title: "Other:"})
	root.SetHelpCommandGroupID(groupOther)
	root.SetCompletionCommandGroupID(groupOther)

	flags := root.PersistentFlags()
	config.Register(flags, "neo4j.uri", "neo4j.user", "neo4j.database", "neo4j.password_file", "server.home", "server.http_port",
		"server.bolt_port", "server.heap", "load.batch", "lexicon.extra", "judgements.file", "output.color", "output.lang")
	flags.BoolVarP(&a.verbose, "verbose", "v", false, "tell what is done with the database")

	a.group(root, groupDatabase, a.loadCommand(), a.withdrawCommand(), a.judgeCommand(), a.exportCommand(), a.wipeCommand(), a.schemaCommand(), a.serverCommand())
	a.group(root, groupReading, a.extractCommand(), a.explainCommand(), a.datesCommand(), a.scoreCommand(), a.lexiconCommand())
	a.group(root, groupOther, a.doctorCommand(), a.versionCommand(), command.ManCommand(root))
	return root
}

// group adds commands below one heading of the help page.
func (a *app) group(root *cobra.Command, id string, commands ...*cobra.Command) {
	for _, c := range commands {
		c.GroupID = id
		root.AddCommand(c)
	}
}

// unknownCommand refuses a word that is no command, and says which was perhaps meant.
func unknownCommand(cmd *cobra.Command, args []string) error {
	if len(args) == 0 {
		return nil
	}
	var known []string
	for _, c := range cmd.Commands() {
		known = append(known, c.Name())
	}
	try := cmd.CommandPath() + " --help lists them"
	if near := command.Nearest(args[0], known); near != "" {
		try = fmt.Sprintf("did you mean %s? %s", near, try)
	}
	return command.Misuse(fmt.Sprintf("there is no command %q", args[0]), try)
}

// takes refuses another number of arguments than low to high, which are called what; high below 0 means any number.
func takes(low, high int, what, example string) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		if len(args) < low || high >= 0 && len(args) > high {
			return command.Misuse(fmt.Sprintf("%s takes %s", cmd.CommandPath(), what), example)
		}
		return nil
	}
}

// versionCommand prints the version, of which the linker knows.
func (a *app) versionCommand() *cobra.Command {
	return &cobra.Command{
		Use:     "version",
		Short:   "Print the version",
		Example: "  loader version",
		Args:    takes(0, 0, "no arguments", "loader version"),
		RunE: func(*cobra.Command, []string) error {
			_, err := fmt.Fprintln(a.out, command.Version("loader", version))
			return err
		},
	}
}
