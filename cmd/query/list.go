// SPDX-License-Identifier: Apache-2.0

package main

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"summitry/cmd/internal/command"
	"summitry/cypher"
	"summitry/internal/render"
)

// listCommand lists the questions, by group.
func (a *app) listCommand() *cobra.Command {
	return &cobra.Command{
		Use:               "list [WORD…]",
		Short:             "List the questions, or those that speak of all the words",
		Example:           "  query list\n  query list topic year\n  query list --format json",
		ValidArgsFunction: cobra.NoFileCompletions,
		RunE: func(_ *cobra.Command, words []string) error {
			if a.configErr != nil {
				return a.configErr
			}
			for _, err := range a.broken {
				fmt.Fprintf(a.errs, "query: passed over: %v\n", err)
			}
			rows := render.Rows{Columns: []string{"group", "name", "question"}}
			for _, q := range byGroup(a.questions) {
				if speaksOf(q, words) {
					rows.Values = append(rows.Values, []any{q.Group, q.Name, q.Question})
				}
			}
			return a.print(rows, "", false)
		},
	}
}

func byGroup(questions []cypher.Query) []cypher.Query {
	return slices.SortedStableFunc(slices.Values(questions), func(x, y cypher.Query) int {
		return cmp.Or(cmp.Compare(x.Group, y.Group), cmp.Compare(x.Name, y.Name))
	})
}

// speaksOf reports whether all words stand in what is told of q, in English or in German.
func speaksOf(q cypher.Query, words []string) bool {
	all := strings.ToLower(strings.Join([]string{
		q.Name, q.Title, q.Question, q.Group, strings.Join(q.Columns, " "), render.Question(q.Title, "de"), render.Question(q.Question, "de"),
	}, " "))
	for _, w := range words {
		if !strings.Contains(all, strings.ToLower(w)) {
			return false
		}
	}
	return true
}

// showCommand explains one question.
func (a *app) showCommand() *cobra.Command {
	return &cobra.Command{
		Use:               "show NAME",
		Short:             "Explain a question: what it answers, its parameters, its Cypher",
		Long:              "show explains a question. With --form it prints nothing but that form's Cypher with the defaults filled in, for pasting into Neo4j Browser.",
		Example:           "  query show topics-by-year\n  query show topics-by-year --form graph",
		Args:              a.oneName,
		ValidArgsFunction: a.completeName,
		RunE: func(_ *cobra.Command, args []string) error {
			q, _ := a.question(args[0])
			if a.form != "" {
				text, err := inForm(q, a.form)
				if err != nil {
					return err
				}
				_, err = fmt.Fprintln(a.out, filled(text, q.Defaults()))
				return err
			}
			_, err := fmt.Fprint(a.out, describe(q))
			return err
		},
	}
}

// describe is a question as text for people.
func describe(q cypher.Query) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s\n%s\n", q.Title, q.Question)
	if len(q.Params) > 0 {
		b.WriteString("\nParameters\n")
	}
	longest := 0
	for _, p := range q.Params {
		longest = max(longest, len(p.Name))
	}
	for _, p := range q.Params {
		v := value{kind: p.Type, now: p.Default}
		fmt.Fprintf(&b, "  %-*s  %-6s  %s", longest, p.Name, p.Type, p.Meaning)
		if s := v.String(); s != "" {
			fmt.Fprintf(&b, " (default %s)", s)
		}
		if slices.Contains(q.Needs, p.Name) {
			b.WriteString(" (needed)")
		}
		if p.Example != "" {
			fmt.Fprintf(&b, ", for example %s", p.Example)
		}
		b.WriteByte('\n')
	}
	if len(q.Columns) > 0 {
		fmt.Fprintf(&b, "\nColumns\n  %s\n", strings.Join(q.Columns, ", "))
	}
	b.WriteString("\nForms\n  rows, count")
	if _, ok := q.Picture(); ok {
		b.WriteString(", graph (query open " + q.Name + " shows it in Neo4j Browser)")
	}
	if q.Why != "" {
		b.WriteString("\n  --why ROW prints the sentences behind a row")
	}
	fmt.Fprintf(&b, "\n\nExamples\n%s\n", examples(q))
	fmt.Fprintf(&b, "\nCypher (%s)\n%s\n", q.Path, q.Text)
	return b.String()
}

// oneName takes the name of one question.
func (a *app) oneName(cmd *cobra.Command, args []string) error {
	if len(args) != 1 {
		return command.Misuse(cmd.CommandPath()+" takes the name of one question", "query list shows them all")
	}
	if _, ok := a.question(args[0]); !ok {
		return a.noQuestion(args[0], a.names())
	}
	return nil
}

func (a *app) completeName(_ *cobra.Command, args []string, _ string) ([]cobra.Completion, cobra.ShellCompDirective) {
	if len(args) > 0 {
		return nil, cobra.ShellCompDirectiveNoFileComp
	}
	return a.names(), cobra.ShellCompDirectiveNoFileComp
}
