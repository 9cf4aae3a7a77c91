// SPDX-License-Identifier: Apache-2.0

package main

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/spf13/cobra"

	"summitry/graph"
	"summitry/internal/article"
)

// batchArticles are read and written together: what memory is bounded by, and what Ctrl-C and a lost connection undo.
const batchArticles = 500

// loadCommand reads articles into the graph.
func (a *app) loadCommand() *cobra.Command {
	var dry, prune bool
	var size int
	cmd := &cobra.Command{
		Use:   "load PATH…",
		Short: "Read articles into the graph",
		Long: "load reads files, folders with all below them, and patterns: txt, md, html, pdf. An article that the graph holds unchanged, read by the\n" +
			"same rules and lexicon, is passed over, so a second load costs little and changes nothing. An article that fails is told at the end\n" +
			"and harms no other. Ctrl-C undoes the running batch; what was written before it stays. Articles whose file is gone stay, too, unless --prune\n" +
			"withdraws them; it shows them first, and refuses where more than a tenth would go or any article failed.",
		Example: "  loader load articles\n  loader load articles/2018 'more/*.html'\n  loader load articles --dry-run",
		Args:    takes(1, -1, "files, folders or patterns", "loader load articles"),
		RunE: func(cmd *cobra.Command, paths []string) error {
			store, err := a.connect(cmd) // before anything is read
			if err != nil {
				return err
			}
			defer a.close(cmd.Context(), store)
			l := &load{app: a, store: store, dry: dry, pruned: prune, size: size}
			return l.run(cmd.Context(), paths)
		},
	}
	cmd.Flags().BoolVar(&dry, "dry-run", false, "tell what would change and write nothing; all articles are one batch then")
	cmd.Flags().BoolVar(&prune, "prune", false, "withdraw articles of the loaded folders whose file is gone")
	cmd.Flags().IntVar(&size, "articles", batchArticles, "articles read and written together")
	return cmd
}

// load is one run over many articles.
type load struct {
	*app
	store  *graph.Store
	words  *reader
	dry    bool
	pruned bool // articles without a file go
	size   int

	bar        *progress
	judgements []graph.Judgement // of the judgements file; nil where none is named

	failed  failures
	summary summary
}

// run loads the articles that paths name, batch by batch.
func (l *load) run(ctx context.Context, paths []string) error {
	if err := l.prepare(ctx); err != nil {
		return err
	}
	sources, others, errs := article.Find(paths)
	l.summary.others = others
	l.failed.add(errs...)
	if err := l.known(ctx, sources); err != nil {
		return err
	}
	if err := l.judged(ctx); err != nil {
		return err
	}
	// Listing costs little; the number is known before the first article is opened, and with it the time that is left.
	l.bar = l.progress("reading", len(sources))
	defer l.bar.end()
	for batch := range slices.Chunk(sources, l.batchSize(len(sources))) {
		if err := l.batch(ctx, batch); err != nil {
			l.bar.end()
			return l.stopped(ctx, err)
		}
	}
	l.bar.end()
	l.summary.failed = len(l.failed)
	if err := l.summary.write(l.out, l.dry); err != nil {
		return err
	}
	if err := l.sayUnknown(ctx); err != nil {
		return err
	}
	err := l.failed.err("could not load", len(sources)+len(errs))
	if l.pruned {
		err = errors.Join(err, l.prune(ctx, paths, sources))
	}
	return err
}

// prepare makes lexicon and schema ready; a dry run writes not even the schema.
func (l *load) prepare(ctx context.Context) error {
	var err error
	if l.words, err = l.reader(); err != nil || l.dry {
		return err
	}
	return l.store.Schema(ctx)
}

// judged applies the judgements file to what stands already; what is loaded afterwards follows it from the first.
func (l *load) judged(ctx context.Context) error {
	var err error
	if l.judgements, err = l.app.judgements(); err != nil || l.judgements == nil {
		return err
	}
	written, err := revision{judgements: l.judgements}.apply(ctx, l.store, l.dry)
	l.summary.written = l.summary.written.Plus(written)
	return err
}

// batchSize is how many articles are one batch. A dry run must have them all in one: nothing is written that the next batch could build
// on.
func (l *load) batchSize(articles int) int {
	if l.dry {
		return max(articles, 1)
	}
	return max(l.size, 1)
}

// batch reads and writes some articles.
func (l *load) batch(ctx context.Context, sources []article.Source) error {
	changed, err := l.changed(ctx, sources)
	if err != nil {
		return err
	}
	read, err := l.read(ctx, changed)
	if err != nil || len(read.read) == 0 {
		return err
	}
	defer l.bar.during("writing")()
	return l.write(ctx, read)
}

// stopped tells how far a run came that did not reach its end.
func (l *load) stopped(ctx context.Context, err error) error {
	l.summary.failed = len(l.failed)
	if l.summary.read > 0 {
		_ = l.summary.write(l.out, l.dry) // the error to come matters more
	}
	// What failed before the end came is told all the same: it will fail again.
	for _, f := range l.failed {
		l.say(f.Error())
	}
	if ctx.Err() != nil {
		l.say("the running batch was rolled back; what was written before it stays, and the same command goes on from there")
	}
	return fmt.Errorf("load articles: %w", err)
}
