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
	articles    string
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
		Long: "score reads the article of each answer key in DIR, NAME.gold.json, and prints precision, recall and F1 of contacts, of their fields and of\n" +
			"the phenomena that the keys name. The article, NAME.txt, .md, .html or .pdf, is beside its key, or in --articles, or in a folder articles\n" +
			"beside DIR. With --predictions NAME.json of another folder is scored instead.",
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
	cmd.Flags().StringVar(&s.articles, "articles", "", "`folder` of the articles that are not beside their keys (default articles beside DIR)")
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
		if s.articles == "" {
			s.articles = filepath.Join(filepath.Dir(filepath.Clean(dir)), "articles")
		}
		if err := a.predict(ctx, []string{dir, s.articles}, cases); err != nil {
			return err
		}
	}
	report := score.Run(cases, score.Default())
	// Figures go to standard output, in either form; whatever else is told does not.
	if s.format == "json" {
		return score.WriteJSON(a.out, report)
	}
	return score.WriteText(a.out, report, s.details)
}

// predict reads the articles of cases, which are in one of the folders.
func (a *app) predict(ctx context.Context, folders []string, cases []score.Case) error {
	r, err := a.reader()
	if err != nil {
		return err
	}
	type result struct {
		doc  score.Document
		text string
		err  error
	}
	bar, i := a.progress("reading", len(cases)), 0
	defer bar.end()
	var failed failures
	for x := range ordered(ctx, slices.Values(cases), func(c score.Case) result {
		h, err := r.answering(folders, c.Name)
		if err != nil {
			return result{err: err}
		}
		return result{h.document(), h.printed(), nil}
	}) {
		bar.add(1)
		if x.err != nil {
			failed.add(x.err)
		}
		// Results come in the order of the cases.
		cases[i].Pred = x.doc
		if cases[i].Text == "" {
			cases[i].Text = x.text
		}
		i++
	}
	if ctx.Err() != nil {
		return fmt.Errorf("read articles: %w", ctx.Err())
	}
	return failed.err("could not read", len(cases))
}

// answering reads the article of an answer key, whatever its format, from the first folder that has it.
func (r *reader) answering(folders []string, name string) (heard, error) {
	for _, dir := range folders {
		for _, ext := range []string{".txt", ".md", ".html", ".htm", ".pdf"} {
			path := filepath.Join(dir, name+ext)
			if _, err := os.Stat(path); err == nil {
				return r.oneFile(path)
			}
		}
	}
	return heard{}, &article.Error{Path: filepath.Join(folders[0], name+".txt"), Err: article.ErrNoMatch}
}

// printed is what evidence is looked up in: the file's own text where it has one, else the text that was made of it.
func (h heard) printed() string {
	if h.article.Raw != "" {
		return h.article.Raw
	}
	return h.article.Text
}
