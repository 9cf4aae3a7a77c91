// SPDX-License-Identifier: Apache-2.0

package main

import (
	"context"
	"fmt"
	"maps"
	"os"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"summitry/cmd/internal/command"
	"summitry/graph"
	"summitry/internal/article"
)

// withdrawCommand takes articles out of the graph.
func (a *app) withdrawCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "withdraw ARTICLE…",
		Short: "Take articles out of the graph, with all they alone stated",
		Long: "withdraw takes out articles, named by key, path or file name. What others state stays and is computed anew: afterwards the graph is as\n" +
			"if the article had never been loaded.",
		Example: "  loader withdraw article/summit\n  loader withdraw articles/2018/summit.txt articles/2018/review.html",
		Args:    takes(1, -1, "keys, paths or names of articles", "loader withdraw article/summit"),
		RunE: func(cmd *cobra.Command, args []string) error {
			store, err := a.connect(cmd)
			if err != nil {
				return err
			}
			ctx := cmd.Context()
			defer a.close(ctx, store)
			// Without its indexes each look for a key would go through the whole graph.
			if err := store.Schema(ctx); err != nil {
				return err
			}
			stored, err := store.AllArticles(ctx)
			if err != nil {
				return err
			}
			args = byPath(stored, args)
			args = a.withoutStrangers(slices.Sorted(maps.Keys(stored)), args)
			keys, err := named(slices.Sorted(maps.Keys(stored)), args)
			if err != nil {
				return err
			}
			if len(keys) == 0 {
				return command.Misuse("the graph holds none of these articles", "query articles lists those it holds")
			}
			return a.withdraw(ctx, store, keys)
		},
	}
}

// withdraw takes the articles with keys out, in one transaction, and tells what went.
func (a *app) withdraw(ctx context.Context, store *graph.Store, keys []string) error {
	written, err := revision{withdrawn: keys}.apply(ctx, store, false)
	if err != nil {
		return fmt.Errorf("withdraw %s: %w", strings.Join(keys, ", "), err)
	}
	for _, key := range keys {
		fmt.Fprintf(a.out, "withdrawn   %s\n", key)
	}
	return (&summary{written: written}).writeDiff(a.out)
}

// byPath puts keys in the place of paths from which an article was read: nothing says more surely which one is meant.
func byPath(stored map[string]graph.State, args []string) []string {
	out := slices.Clone(args)
	for i, arg := range args {
		var keys []string
		for key, was := range stored {
			if samePath(was.Path, arg) {
				keys = append(keys, key)
			}
		}
		if _, isKey := stored[arg]; len(keys) == 1 && !isKey {
			out[i] = keys[0]
		}
	}
	return out
}

// withoutStrangers leaves out files that are there and were never loaded, as a pattern for a folder's files names them beside the others; it says
// so. One that is meant alone stays and is told as what it is: no article.
func (a *app) withoutStrangers(stored, args []string) []string {
	var out []string
	for _, arg := range args {
		if _, err := os.Stat(arg); err == nil && len(args) > 1 && len(matching(stored, arg)) == 0 {
			a.say(fmt.Sprintf("passed over %q, which was never loaded", arg))
			continue
		}
		out = append(out, arg)
	}
	return out
}

// named finds the keys of the stored articles that args name: the key itself, its end, or the key that a path has.
func named(stored, args []string) ([]string, error) {
	var keys []string
	for _, arg := range args {
		found := matching(stored, arg)
		switch len(found) {
		case 1:
			keys = append(keys, found[0])
		case 0:
			return nil, command.Misuse(fmt.Sprintf("the graph holds no article %q", arg), tryArticle(stored, arg))
		default:
			return nil, command.Misuse(fmt.Sprintf("%q may be %d articles", arg, len(found)), "name one by its key: "+strings.Join(found[:min(3, len(found))], ", "))
		}
	}
	slices.Sort(keys)
	return slices.Compact(keys), nil
}

// matching are the stored keys that arg can mean; one that is meant exactly is meant alone. Of a path, as many folders count as the key has:
// it was made below the folder that was loaded.
func matching(stored []string, arg string) []string {
	// From the surest to the least sure: the key, the key that the path would have, a part of either.
	if slices.Contains(stored, arg) {
		return []string{arg}
	}
	whole := article.Key(arg)
	if slices.Contains(stored, whole) {
		return []string{whole}
	}
	tail := strings.TrimPrefix(whole, "article/")
	var longer, shorter []string
	for _, key := range stored {
		name := strings.TrimPrefix(key, "article/")
		switch {
		case strings.HasSuffix(name, "/"+tail):
			longer = append(longer, key)
		case strings.HasSuffix(tail, "/"+name):
			shorter = append(shorter, key)
		}
	}
	if len(longer) > 0 {
		return longer
	}
	if len(shorter) > 1 { // the one that agrees in most folders
		slices.SortFunc(shorter, func(x, y string) int { return len(y) - len(x) })
		shorter = shorter[:1]
	}
	return shorter
}

// tryArticle says which article was perhaps meant.
func tryArticle(stored []string, arg string) string {
	if near := command.Nearest(article.Key(strings.TrimPrefix(arg, "article/")), stored); near != "" {
		return fmt.Sprintf("did you mean %s?", near)
	}
	return "query articles lists those it holds"
}
