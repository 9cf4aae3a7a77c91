// SPDX-License-Identifier: Apache-2.0

package main

import (
	"cmp"
	"context"
	"fmt"
	"os"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"summitry/cmd/internal/command"
	"summitry/graph"
	"summitry/internal/resolve"
)

// judgeCommand lists what only a person can decide, and writes down what one has decided.
func (a *app) judgeCommand() *cobra.Command {
	var who string
	var listed bool
	cmd := &cobra.Command{
		Use:   "judge",
		Short: "Decide what is undecided: whether tellings or actors are the same",
		Long: "judge shows open cases with what speaks for them: what fits several contacts, contacts of the same parties on one day, persons of whom an\n" +
			"article has the surname only. On a terminal it asks of each whether they are the same, why, and writes the judgement into the judgements file\n" +
			"(judgements.file in config.yaml); in a pipe, or with --list, it only lists them. judge same, judge different and judge unsure write one judgement\n" +
			"without asking. Every load applies the file; a judgement that is taken out of it is undone by the next load.",
		Example: "  loader judge\n  loader judge --list\n  loader judge same article/a#1 article/b#2 --why 'both tell of the breakfast'",
		Args:    unknownCommand,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return a.with(cmd, func(store *graph.Store) error {
				if listed || !a.asking || !a.screen.Terminal {
					return a.listOpen(cmd.Context(), store)
				}
				return (&dialogue{app: a, store: store, who: judge(who), put: map[string]bool{}}).run(cmd.Context())
			})
		},
	}
	cmd.Flags().BoolVar(&listed, "list", false, "list the open cases and ask nothing")
	cmd.PersistentFlags().StringVar(&who, "who", "", "who says so (default the user's name)")
	for verdict, short := range map[string]string{
		resolve.Same: "They are one", resolve.Different: "No two of them are one", resolve.Unsure: "Nobody knows; they stay apart",
	} {
		cmd.AddCommand(a.verdictCommand(verdict, short, &who))
	}
	return cmd
}

// judge is who judges: whom the flag names, else the user.
func judge(who string) string { return cmp.Or(who, os.Getenv("USER")) }

// verdictCommand writes one judgement down and applies it.
func (a *app) verdictCommand(verdict, short string, who *string) *cobra.Command {
	var why string
	example := "loader judge " + verdict + " article/a#1 article/b#2 --why 'both tell of the breakfast'"
	cmd := &cobra.Command{
		Use:     verdict + " THING THING…",
		Short:   short,
		Example: "  " + example,
		Args:    takes(2, -1, "two tellings or more, or two actors or more", example),
		RunE: func(cmd *cobra.Command, about []string) error {
			return a.with(cmd, func(store *graph.Store) error {
				return a.judge(cmd.Context(), store, rulingOf(verdict, about, judge(*who), why))
			})
		},
	}
	cmd.Flags().StringVar(&why, "why", "", "why; always wanted")
	return cmd
}

// rulingOf is the entry of the file that says so, today.
func rulingOf(verdict string, about []string, who, why string) ruling {
	e := ruling{Who: who, When: time.Now().Format(time.DateOnly), Why: why}
	switch verdict {
	case resolve.Same:
		e.Same = about
	case resolve.Different:
		e.Different = about
	case resolve.Unsure:
		e.Unsure = about
	}
	return e
}

// judge writes e into the judgements file and applies the file.
func (a *app) judge(ctx context.Context, store *graph.Store, e ruling) error {
	file := a.config.Judgements.File
	if file == "" {
		return command.Misuse("no judgements file is named", "judgements.file in config.yaml, or --judgements-file judgements.yaml")
	}
	j, problem := e.judgement()
	if problem != "" {
		return command.Misuse("the judgement "+problem, "loader judge "+cmp.Or(j.Verdict, resolve.Same)+" article/a#1 article/b#2 --who me --why 'both tell of the breakfast'")
	}
	missing, err := store.Unknown(ctx, j.About)
	if err != nil {
		return err
	}
	if len(missing) > 0 {
		return command.Misuse("the graph knows no "+strings.Join(missing, ", "), "loader judge and query undecided name them as they are")
	}
	if err := store.Schema(ctx); err != nil {
		return err
	}
	if _, err := readJudgements(file, true); err != nil { // before anything is added to it
		return err
	}
	if err := addJudgement(file, e); err != nil {
		return err
	}
	list, err := readJudgements(file, false)
	if err != nil {
		return err
	}
	written, err := revision{judgements: list}.apply(ctx, store, false)
	if err != nil {
		return err
	}
	fmt.Fprintf(a.out, "judged      %s: %s\n", j.Verdict, strings.Join(j.About, ", "))
	a.sayContradictions(list)
	if j.Verdict == resolve.Same && written.Contacts == (graph.Diff{}) {
		a.say("no contact changed by it: they were one before, or are a call and a meeting, which are never one")
	}
	return (&summary{written: written}).writeDiff(a.out)
}
