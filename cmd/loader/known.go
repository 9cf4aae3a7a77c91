// SPDX-License-Identifier: Apache-2.0

package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"summitry/graph"
	"summitry/internal/article"
)

// known gives the files that the graph holds already under another key the key that they have there: the key of an article is its path below the
// folder that was loaded, and whoever names another folder, or a single file, still means the same article. The same file is what stands at the same
// path or, where its own key is free, has the same bytes, with one of the two keys the end of the other. It tells which are kept so, and which articles are replaced by those of
// other files that have their key.
func (l *load) known(ctx context.Context, sources []article.Source) error {
	keys, own := make([]string, len(sources)), map[string]bool{}
	for i, s := range sources {
		keys[i] = s.Key()
		own[keys[i]] = true
	}
	stored, err := l.store.Articles(ctx, keys)
	if err != nil {
		return err
	}
	var open []int
	var names []string
	for i, key := range keys {
		if was, is := stored[key]; !is || !samePath(was.Path, sources[i].Path) {
			open, names = append(open, i), append(names, lastPart(key))
		}
	}
	if len(open) == 0 {
		return nil
	}
	alike, err := l.alike(ctx, names)
	if err != nil {
		return err
	}
	for _, i := range open {
		s := &sources[i]
		was, is := stored[keys[i]]
		switch key := sameArticle(*s, alike[lastPart(keys[i])], own); {
		case key != "":
			own[key] = true // it stands for one file only
			s.Known = key
			l.summary.kept = append(l.summary.kept, fmt.Sprintf("%s is %s", s.Path, key))
		case is && replaces(was, *s):
			l.summary.replaced = append(l.summary.replaced, fmt.Sprintf("%s was %s and is %s", keys[i], was.Path, s.Path))
		}
	}
	return nil
}

// alike are the stored articles by the last part of their keys, at least those that have one of the names.
func (l *load) alike(ctx context.Context, names []string) (map[string]map[string]graph.State, error) {
	var stored map[string]graph.State
	var err error
	if len(names) > manyNames {
		stored, err = l.store.AllArticles(ctx)
	} else {
		stored, err = l.store.ArticlesEnding(ctx, names)
	}
	if err != nil {
		return nil, err
	}
	out := map[string]map[string]graph.State{}
	for key, was := range stored {
		name := lastPart(key)
		if out[name] == nil {
			out[name] = map[string]graph.State{}
		}
		out[name][key] = was
	}
	return out, nil
}

// sameArticle is the key under which the graph holds s, "" where none or several do. Keys that are taken stand for another file of this run.
func sameArticle(s article.Source, stored map[string]graph.State, taken map[string]bool) string {
	var atPath, withBytes []string
	_, held := stored[s.Key()]
	sum := ""
	for key, was := range stored {
		if taken[key] || !ends(key, s.Key()) && !ends(s.Key(), key) {
			continue
		}
		if samePath(was.Path, s.Path) {
			atPath = append(atPath, key)
			continue
		}
		if sum == "" && !held {
			var err error
			if sum, err = hashOf(s); err != nil {
				return "" // reading it will say so
			}
		}
		if was.SHA256 == sum && sum != "" {
			withBytes = append(withBytes, key)
		}
	}
	for _, found := range [][]string{atPath, withBytes} {
		if len(found) == 1 {
			return found[0]
		}
		if len(found) > 1 {
			return ""
		}
	}
	return ""
}

// ends reports whether key is tail with folders before it.
func ends(key, tail string) bool {
	return strings.HasSuffix(key, "/"+strings.TrimPrefix(tail, "article/")) && key != tail
}

// lastPart is a key's name without its folders.
func lastPart(key string) string { return key[strings.LastIndexByte(key, '/')+1:] }

func samePath(a, b string) bool {
	x, err := filepath.Abs(a)
	y, other := filepath.Abs(b)
	return a != "" && err == nil && other == nil && x == y
}

// replaces reports whether s takes the place of an article whose own file is still there as it was read: two files that have one key by chance.
func replaces(was graph.State, s article.Source) bool {
	if was.Path == "" {
		return false
	}
	info, err := os.Stat(was.Path)
	if err != nil || !info.Mode().IsRegular() {
		return false
	}
	sum, err := hashOf(article.Source{Path: was.Path, Size: info.Size()})
	now, other := hashOf(s)
	return err == nil && other == nil && sum == was.SHA256 && now != sum
}

// manyNames are as many as it is cheaper to list all articles than to compare each with all names.
const manyNames = 100

// fewShown are how many of such files a summary lists: their names are long.
const fewShown = 3

// told are what the summary lists of files whose keys need a word.
func (s *summary) told(b *strings.Builder) {
	for _, t := range []struct {
		title, what string
		list        []string
	}{
		{"kept key", "%d loaded before by way of another folder", s.kept},
		{"replaced", "%d by another file of the same key; if both are meant, load the folder above them", s.replaced},
	} {
		if n := len(t.list); n > 0 {
			fmt.Fprintf(b, "%-11s "+t.what+": %s%s\n", t.title, n, strings.Join(t.list[:min(fewShown, n)], ", "), more(n-fewShown))
		}
	}
}
