// SPDX-License-Identifier: Apache-2.0

package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"summitry/cmd/internal/command"
	"summitry/graph"
	"summitry/internal/article"
	"summitry/internal/resolve"
	"summitry/internal/score"
)

// extractCommand writes what articles state as JSON.
func (a *app) extractCommand() *cobra.Command {
	var dir string
	cmd := &cobra.Command{
		Use:   "extract [PATH…|-]",
		Short: "Write what articles state as JSON; needs no database",
		Long: "extract reads files, folders and patterns. With --out it writes one JSON file for each article, named like it. Without, it prints the\n" +
			"object of a single article, and of several one object a line.\n" +
			"As a filter it takes one article a line, {\"id\", \"title\", \"outlet\", \"published\", \"language\", \"url\", \"text\"}, and gives one result\n" +
			"a line; a line that is no article gives {\"error\": …}.",
		Example: "  loader extract articles --out out\n  loader extract summit.txt\n  loader extract - < articles.ndjson > contacts.ndjson",
		RunE: func(cmd *cobra.Command, paths []string) error {
			// Nothing named, and nobody at the keyboard: another program sends articles.
			filter := len(paths) == 0 && !a.asking || slices.Equal(paths, []string{"-"})
			switch {
			case len(paths) == 0 && !filter:
				return command.Misuse("extract takes files, folders or - for standard input", "loader extract articles --out out")
			case filter && dir != "":
				return command.Misuse("--out goes with files, not with standard input", "loader extract - < articles.ndjson > contacts.ndjson")
			}
			if err := a.settings(cmd); err != nil {
				return err
			}
			r, err := a.reader()
			if err != nil {
				return err
			}
			if filter {
				return a.filter(cmd.Context(), r)
			}
			return a.extract(cmd.Context(), r, paths, dir)
		},
	}
	cmd.Flags().StringVar(&dir, "out", "", "`folder` for one JSON file for each article; made where it is not there")
	return cmd
}

// document is what an article states by itself, in the form of the answer keys.
func (h heard) document() score.Document {
	return score.FromGraph(h.graph(), h.article.Key)
}

// graph is what follows from the article alone.
func (h heard) graph() graph.Graph { return resolve.Contacts([]resolve.Source{h.source}) }

// extract reads the articles of paths and writes what they state.
func (a *app) extract(ctx context.Context, r *reader, paths []string, dir string) error {
	sources, errs := article.Sources(paths)
	failed := failures(errs)
	if dir != "" {
		if err := os.MkdirAll(dir, 0o755); err != nil {
			return fmt.Errorf("make folder for the results: %w", err)
		}
	}
	names := outNames(sources)
	type result struct {
		source article.Source
		doc    score.Document
		err    error
	}
	results := ordered(ctx, slices.Values(sources), func(s article.Source) result {
		h, err := r.file(s)
		if err != nil {
			return result{s, score.Document{}, err}
		}
		return result{s, h.document(), nil}
	})
	bar := a.progress("reading", len(sources))
	defer bar.end()
	for x := range results {
		bar.add(1)
		// One article that fails harms no other; a result that cannot be written ends it, for the next could not be either.
		if x.err != nil {
			failed.add(x.err)
			continue
		}
		var err error
		switch {
		case dir != "":
			err = writeFile(filepath.Join(dir, names[x.source.Path]+".json"), x.doc)
		default:
			err = encode(a.out, x.doc, len(sources) == 1)
		}
		if err != nil {
			return err
		}
	}
	// The loop also ends where Ctrl-C ends the context, and then not everything was done.
	bar.end()
	if ctx.Err() != nil {
		return fmt.Errorf("read articles: %w", ctx.Err())
	}
	return failed.err("could not read", len(sources)+len(errs))
}

// outNames gives each source the name of its file; where two articles are named alike, those after the first get their folders' names, too.
func outNames(sources []article.Source) map[string]string {
	taken, names := map[string]bool{}, map[string]string{}
	for _, s := range sources {
		name := strings.TrimSuffix(filepath.Base(s.Name), filepath.Ext(s.Name))
		if taken[strings.ToLower(name)] {
			name = strings.ReplaceAll(strings.TrimPrefix(s.Key(), "article/"), "/", "-")
		}
		taken[strings.ToLower(name)] = true
		names[s.Path] = name
	}
	return names
}

// writeFile writes one result. An error of closing counts: a full disk is often told only then.
func writeFile(path string, doc score.Document) error {
	f, err := os.Create(path)
	if err != nil {
		return fmt.Errorf("write result: %w", err)
	}
	defer f.Close()
	if err := encode(f, doc, true); err != nil {
		return err
	}
	return f.Close()
}

// encode writes one JSON value and ends the line.
func encode(w io.Writer, v any, indented bool) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	if indented {
		e.SetIndent("", " ")
	}
	if err := e.Encode(v); err != nil {
		return fmt.Errorf("write result: %w", err)
	}
	return nil
}
