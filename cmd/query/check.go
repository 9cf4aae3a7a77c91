// SPDX-License-Identifier: Apache-2.0

package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"summitry/cmd/internal/command"
	"summitry/cypher"
	"summitry/graph"
)

// checkCommand holds questions to what ours are held to.
func (a *app) checkCommand() *cobra.Command {
	offline := false
	cmd := &cobra.Command{
		Use:   "check [FILE|FOLDER…]",
		Short: "Check questions: header, parameters, Cypher and columns",
		Long: "check reads questions of your own, by default those in the folders of query.paths, and tells what is wrong with each, with file and line:\n" +
			"first the header, then, asking the database without running anything, whether the Cypher is understood, only reads, returns the columns that the\n" +
			"header names, and names no label, relationship or property that neither the model nor the graph has.",
		Example: "  query check\n  query check mine.cypher\n  query check my-questions --offline",
		RunE: func(cmd *cobra.Command, args []string) error {
			if a.configErr != nil {
				return a.configErr
			}
			if len(args) == 0 {
				args = a.config.Query.Paths
			}
			if len(args) == 0 {
				return command.Misuse("there is nothing to check", "name files or folders, or set query.paths in config.yaml")
			}
			return a.check(cmd.Context(), args, offline)
		},
	}
	cmd.Flags().BoolVar(&offline, "offline", false, "check headers only, without a database")
	return cmd
}

// check reads all files and says of each whether it is well.
func (a *app) check(ctx context.Context, paths []string, offline bool) error {
	files, err := cypherFiles(paths)
	if err != nil {
		return err
	}
	if len(files) == 0 {
		return command.Misuse("no .cypher file in "+strings.Join(paths, ", "), "a question is a text file whose name ends in .cypher")
	}
	questions, problems := ownFiles(files, cypher.Queries())
	if !offline && len(questions) > 0 {
		store, err := a.connect(ctx)
		if err != nil {
			return err
		}
		defer store.Close(ctx)
		for _, q := range questions {
			if err := inDatabase(ctx, store, q); err != nil {
				problems = append(problems, err)
				continue
			}
			fmt.Fprintf(a.out, "%s: well\n", q.Path)
		}
	}
	for _, p := range problems {
		fmt.Fprintln(a.errs, p)
	}
	if len(problems) > 0 {
		return command.Failure(fmt.Errorf("%d of %d questions are not well", len(problems), len(files)), "query show topics-by-year shows how one looks")
	}
	if offline {
		fmt.Fprintf(a.out, "%d headers are well\n", len(files))
	}
	return nil
}

// cypherFiles lists the files that paths name, those of folders among them.
func cypherFiles(paths []string) ([]string, error) {
	var out []string
	for _, path := range paths {
		info, err := os.Stat(path)
		if err != nil {
			return nil, fmt.Errorf("find questions: %w", err)
		}
		if !info.IsDir() {
			out = append(out, path)
			continue
		}
		found, err := filepath.Glob(filepath.Join(path, "*.cypher"))
		if err != nil {
			return nil, fmt.Errorf("list questions in %q: %w", path, err)
		}
		slices.Sort(found)
		out = append(out, found...)
	}
	return out, nil
}

// inDatabase asks the database what it thinks of q, in each of its forms.
func inDatabase(ctx context.Context, store *graph.Store, q cypher.Query) error {
	columns, err := store.Explain(ctx, q.Text, q.Defaults())
	if err != nil {
		return atLine(q, err)
	}
	header := func(format string, args ...any) error {
		return fmt.Errorf("%s:%d: %w", q.Path, max(q.Line-1, 1), fmt.Errorf(format, args...))
	}
	if q.Why != "" && !slices.Contains(columns, q.Why) {
		return header("why names %s, and the columns returned are %s", q.Why, strings.Join(columns, ", "))
	}
	if returned := q.Shown(columns); len(q.Columns) > 0 && !slices.Equal(q.Columns, returned) {
		return header("columns names %s, and returned are %s", strings.Join(q.Columns, ", "), strings.Join(returned, ", "))
	}
	if text, ok := q.Picture(); ok {
		if _, err := store.Explain(ctx, text, q.Defaults()); err != nil {
			return header("its picture cannot be drawn, because the text does not run as a subquery: %w", err)
		}
	}
	return strangers(ctx, store, q)
}

// atLine puts what is wrong with the Cypher of q into the words of its file: its lines count from where the text begins.
func atLine(q cypher.Query, err error) error {
	problem, ok := errors.AsType[*graph.Problem](err)
	switch {
	case !ok:
		return err
	case problem.Line == 0:
		return command.Failure(fmt.Errorf("%s:%d: %s", q.Path, q.Line, problem.What), problem.Hint)
	}
	return command.Failure(fmt.Errorf("%s:%d:%d: %s", q.Path, q.Line+problem.Line-1, problem.Column, problem.What), problem.Hint)
}

// strangers tells of the names in the Cypher of q that nothing in the graph has: whatever is asked of them, nothing is found.
func strangers(ctx context.Context, store *graph.Store, q cypher.Query) error {
	found, err := store.Strangers(ctx, q.Text, q.Defaults())
	if err != nil {
		return atLine(q, err)
	}
	var all []error
	for _, s := range found {
		try := "docs/model.md lists those there are"
		if near := command.Namesakes(s.Name, slices.Collect(slices.Chunk(graph.Names(s.Kind), 1)), 1); near != nil {
			try = fmt.Sprintf("did you mean %s?", near[0])
		}
		all = append(all, fmt.Errorf("%s:%d:%d: the graph has no %s %s; %s", q.Path, q.Line+s.Line-1, s.Column, s.Kind, s.Name, try))
	}
	return errors.Join(all...)
}
