// SPDX-License-Identifier: Apache-2.0

package main

import (
	"cmp"
	"context"
	"fmt"
	"os"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"summitry/cmd/internal/command"
	"summitry/graph"
	"summitry/internal/resolve"
)

// judgeCommand lists what only a person can decide, and writes down what one has decided.
func (a *app) judgeCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "judge",
		Short: "List what is undecided; write down that tellings or actors are the same, or not",
		Long: "judge lists open cases with what speaks for them: what fits several contacts, contacts of the same parties on one day, persons of whom an\n" +
			"article has the surname only. judge same, judge different and judge unsure write a judgement into the judgements file (judgements.file in\n" +
			"config.yaml) and apply it. Every load applies the file; a judgement that is taken out of it is undone by the next load.",
		Example: "  loader judge\n  loader judge same article/a#1 article/b#2 --why 'both tell of the breakfast'\n  loader judge different person/hans-meier person/meier~a --why 'the mayor'",
		Args:    unknownCommand,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return a.with(cmd, func(store *graph.Store) error { return a.open(cmd.Context(), store) })
		},
	}
	for verdict, short := range map[string]string{
		resolve.Same: "They are one", resolve.Different: "No two of them are one", resolve.Unsure: "Nobody knows; they stay apart",
	} {
		cmd.AddCommand(a.verdictCommand(verdict, short))
	}
	return cmd
}

// verdictCommand writes one judgement down and applies it.
func (a *app) verdictCommand(verdict, short string) *cobra.Command {
	var who, why string
	cmd := &cobra.Command{
		Use:     verdict + " THING THING…",
		Short:   short,
		Example: "  loader judge " + verdict + " article/a#1 article/b#2 --why 'both tell of the breakfast'",
		Args:    takes(2, -1, "two tellings or more, or two actors or more", "loader judge "+verdict+" article/a#1 article/b#2 --why 'both tell of the breakfast'"),
		RunE: func(cmd *cobra.Command, about []string) error {
			store, err := a.connect(cmd)
			if err != nil {
				return err
			}
			defer a.close(cmd.Context(), store)
			e := ruling{Who: cmp.Or(who, os.Getenv("USER")), When: time.Now().Format(time.DateOnly), Why: why}
			*map[string]*[]string{resolve.Same: &e.Same, resolve.Different: &e.Different, resolve.Unsure: &e.Unsure}[verdict] = about
			return a.judge(cmd.Context(), store, e)
		},
	}
	cmd.Flags().StringVar(&who, "who", "", "who says so (default the user's name)")
	cmd.Flags().StringVar(&why, "why", "", "why; always wanted")
	return cmd
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
	return (&summary{written: written}).writeDiff(a.out)
}

// open lists what is undecided, with the command that would decide it.
func (a *app) open(ctx context.Context, store *graph.Store) error {
	cases, err := store.Open(ctx)
	if err != nil {
		return err
	}
	if len(cases) == 0 {
		_, err := fmt.Fprintln(a.out, "nothing is undecided")
		return err
	}
	for i, c := range cases {
		if i > 0 {
			fmt.Fprintln(a.out)
		}
		fmt.Fprintf(a.out, "%d. %s\n", i+1, c.Why)
		for n, title := range c.Titles {
			fmt.Fprintf(a.out, "   %s\n", title)
			if n < len(c.Sentences) && c.Sentences[n] != "" {
				fmt.Fprintf(a.out, "     »%s«\n", c.Sentences[n])
			}
		}
		fmt.Fprintf(a.out, "   loader judge same|different|unsure %s --why '…'\n", strings.Join(c.About, " "))
	}
	return nil
}

// sayContradictions tells of judgements that cannot all hold.
func (a *app) sayContradictions(list []graph.Judgement) {
	for _, c := range resolve.Contradictions(list) {
		a.say("judgements contradict each other: " + c + "; they stay apart")
	}
}

// judgements reads the judgements file; nil where none is named, so that what stands is left as it is.
func (a *app) judgements() ([]graph.Judgement, error) {
	if a.config.Judgements.File == "" {
		return nil, nil
	}
	list, err := readJudgements(a.config.Judgements.File, false)
	if err != nil {
		return nil, err
	}
	a.sayContradictions(list)
	return list, nil
}

// sayUnknown tells of judgements about what the graph does not hold: an article renamed or withdrawn, or a slip of the pen.
func (l *load) sayUnknown(ctx context.Context) error {
	var about []string
	for _, j := range l.judgements {
		about = append(about, j.About...)
	}
	slices.Sort(about)
	missing, err := l.store.Unknown(ctx, slices.Compact(about))
	if err != nil || len(missing) == 0 {
		return err
	}
	l.say("judgements speak of what the graph does not hold: " + strings.Join(missing, ", "))
	return nil
}
