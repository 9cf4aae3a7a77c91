// SPDX-License-Identifier: Apache-2.0

package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"

	"github.com/spf13/cobra"

	"summitry/cmd/internal/command"
	"summitry/internal/article"
	"summitry/internal/score"
)

// scoring are the flags of score.
type scoring struct {
	predictions string
	language    string
	format      string
	details     bool
}

// scoreCommand measures reading against answer keys.
func (a *app) scoreCommand() *cobra.Command {
	var s scoring
	cmd := &cobra.Command{
		Use:   "score DIR",
		Short: "Measure reading against the answer keys of a folder",
		Long: "score reads each article of DIR that has an answer key beside it, NAME.gold.json, and prints precision, recall and F1 of contacts, of\n" +
			"their fields and of the phenomena that the keys name. With --predictions it scores NAME.json of another folder instead.",
		Example: "  loader score examples/gold\n  loader score my-articles --details --language de\n  loader score my-articles --predictions out --format json",
		Args:    takes(1, 1, "one folder", "loader score examples/gold"),
		RunE: func(cmd *cobra.Command, args []string) error {
			if s.format != "text" && s.format != "json" {
				return command.Misuse("unknown format "+s.format, "--format text or --format json")
			}
			if err := a.settings(cmd); err != nil {
				return err
			}
			return a.score(cmd.Context(), args[0], s)
		},
	}
	cmd.Flags().StringVar(&s.predictions, "predictions", "", "`folder` with NAME.json to score instead of reading the articles")
	cmd.Flags().StringVar(&s.language, "language", "", "only answer keys of this `language`: de, en")
	cmd.Flags().StringVar(&s.format, "format", "text", "`how` to print: text, json")
	cmd.Flags().BoolVar(&s.details, "details", false, "list what was missed and what was too many")
	return cmd
}

// score reads or loads the predictions and prints the report. An article that cannot be read is an error and no empty prediction: figures
// must not depend on it silently.
func (a *app) score(ctx context.Context, dir string, s scoring) error {
	ready := s.predictions
	if ready == "" {
		ready = dir // predictions are overwritten by what is read
	}
	cases, err := score.Load(os.DirFS(dir), os.DirFS(ready), s.language)
	switch {
	case errors.Is(err, score.ErrNoKeys), errors.Is(err, fs.ErrNotExist):
		return command.Failure(fmt.Errorf("score %q: %w", dir, err), "name a folder with NAME.gold.json beside each article; examples/gold is one")
	case err != nil:
		return fmt.Errorf("score %q: %w", dir, err)
	}
	if s.predictions == "" {
		if err := a.predict(ctx, dir, cases); err != nil {
			return err
		}
	}
	report := score.Run(cases, score.Default())
	if s.format == "json" {
		return score.WriteJSON(a.out, report)
	}
	return score.WriteText(a.out, report, s.details)
}

// predict reads the articles of cases.
func (a *app) predict(ctx context.Context, dir string, cases []score.Case) error {
	r, err := a.reader()
	if err != nil {
		return err
	}
	type result struct {
		doc score.Document
		err error
	}
	bar, i := a.progress("reading", len(cases)), 0
	defer bar.end()
	var failed failures
	for x := range ordered(ctx, slices.Values(cases), func(c score.Case) result {
		h, err := r.beside(dir, c.Name)
		if err != nil {
			return result{err: err}
		}
		return result{doc: h.document()}
	}) {
		bar.add(1)
		if x.err != nil {
			failed.add(x.err)
		}
		cases[i].Pred = x.doc
		i++
	}
	if ctx.Err() != nil {
		return fmt.Errorf("read articles: %w", ctx.Err())
	}
	return failed.err("could not read", len(cases))
}

// beside reads the article of an answer key, whatever its format.
func (r *reader) beside(dir, name string) (heard, error) {
	for _, ext := range []string{".txt", ".md", ".html", ".htm", ".pdf"} {
		path := filepath.Join(dir, name+ext)
		if _, err := os.Stat(path); err == nil {
			return r.oneFile(path)
		}
	}
	return heard{}, &article.Error{Path: filepath.Join(dir, name+".txt"), Err: article.ErrNoMatch}
}
