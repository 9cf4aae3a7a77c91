// SPDX-License-Identifier: Apache-2.0

package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"summitry/cmd/internal/command"
	"summitry/graph"
	"summitry/internal/article"
)

// prunedTenth is the share of a folder's articles, one of so many, that prune takes out at most: more is likelier to be a folder that is not
// mounted than one that was tidied.
const prunedTenth = 10

// prune withdraws the articles of files that have gone from the folders that were loaded. It shows them first, and refuses where anything failed:
// what this run did not read is no reason to delete.
func (l *load) prune(ctx context.Context, paths []string, read []article.Source) error {
	stored, err := l.store.AllArticles(ctx)
	if err != nil {
		return err
	}
	from := folders(paths)
	if len(from) == 0 {
		_, err := fmt.Fprintln(l.out, "pruned      nothing: no folder was loaded, and only what came from one is looked for")
		return err
	}
	gone, of := missing(stored, from, read)
	if len(gone) == 0 {
		_, err := fmt.Fprintln(l.out, "pruned      nothing: every article's file is there")
		return err
	}
	for _, key := range gone {
		fmt.Fprintf(l.out, "file gone   %s  %s\n", key, stored[key].Path)
	}
	switch {
	case len(l.failed) > 0:
		return command.Misuse(fmt.Sprintf("nothing was pruned, because %d articles could not be loaded", len(l.failed)), "mend or move them and load again")
	case len(gone)*prunedTenth > of:
		return command.Misuse(fmt.Sprintf("nothing was pruned: %d of the %d articles from here would go, more than a tenth", len(gone), of),
			"loader withdraw takes out those that are meant")
	case l.dry:
		_, err := fmt.Fprintf(l.out, "dry run     %d would be withdrawn\n", len(gone))
		return err
	}
	for keys := range slices.Chunk(gone, max(l.size, 1)) {
		if err := l.withdraw(ctx, l.store, keys); err != nil {
			return err
		}
	}
	return nil
}

// folders are the paths that name folders, made absolute.
func folders(paths []string) []string {
	var out []string
	for _, p := range paths {
		if info, err := os.Stat(p); err == nil && info.IsDir() {
			if abs, err := filepath.Abs(p); err == nil {
				out = append(out, abs)
			}
		}
	}
	return out
}

// missing gives the keys of the stored articles that came from folders and whose file is not there, sorted, and how many came from them. An
// article that was read now is there, wherever it stood before.
func missing(stored map[string]graph.State, folders []string, read []article.Source) (gone []string, of int) {
	here := map[string]bool{}
	for _, s := range read {
		here[s.Key()] = true
	}
	for _, key := range slices.Sorted(maps.Keys(stored)) {
		path, err := filepath.Abs(stored[key].Path)
		if err != nil || stored[key].Path == "" || !slices.ContainsFunc(folders, func(f string) bool { return below(path, f) }) {
			continue
		}
		of++
		if _, err := os.Stat(path); !here[key] && errors.Is(err, fs.ErrNotExist) {
			gone = append(gone, key)
		}
	}
	return gone, of
}

// below reports whether path lies in folder, both absolute.
func below(path, folder string) bool {
	rel, err := filepath.Rel(folder, path)
	return err == nil && rel != ".." && !strings.HasPrefix(rel, ".."+string(filepath.Separator))
}
