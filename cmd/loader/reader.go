// SPDX-License-Identifier: Apache-2.0

package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime/debug"
	"slices"
	"strings"

	"summitry/cmd/internal/command"
	"summitry/graph"
	"summitry/internal/article"
	"summitry/internal/extract"
	"summitry/internal/extract/lexicon"
	"summitry/internal/resolve"
)

// reader reads articles by the lexicon and the user's own entries on top of it. It is safe for concurrent use.
type reader struct {
	rules   *extract.Reader
	outlets outlets
	version string // of rules and lexicon, and of the model they are written in
}

// newReader gives a reader; extra are files and folders with entries of the user's own.
func newReader(extra []string) (*reader, error) {
	// Nearly all that is made here stays: looking for garbage meanwhile finds none and takes a fifth of the time.
	defer debug.SetGCPercent(debug.SetGCPercent(400))
	data, own, err := readLexicon(extra)
	if err != nil {
		return nil, err
	}
	x, err := lexicon.New(data)
	if err != nil {
		return nil, fmt.Errorf("index lexicon: %w", err)
	}
	version := fmt.Sprintf("%s/%d", lexicon.Version(own...), graph.SchemaVersion)
	return &reader{extract.NewReader(x), newOutlets(x), version}, nil
}

// readLexicon reads the lists that come along and lays the user's own over them; it gives the bytes of the latter, too.
func readLexicon(extra []string) (*lexicon.Data, [][]byte, error) {
	data, err := lexicon.Read()
	if err != nil {
		return nil, nil, err
	}
	files, err := ownLists(extra)
	if err != nil {
		return nil, nil, err
	}
	var own [][]byte
	for _, f := range files {
		raw, err := os.ReadFile(f)
		if err != nil {
			return nil, nil, fmt.Errorf("read own lexicon: %w", err)
		}
		if err := data.Extend(raw); err != nil {
			return nil, nil, command.Failure(fmt.Errorf("read own lexicon %q: %w", f, err), "loader lexicon check tells what is wrong; loader lexicon add writes entries")
		}
		own = append(own, raw)
	}
	return data, own, nil
}

// ownLists names the files of lexicon.extra: those named, and the .yaml files of folders by name.
func ownLists(extra []string) ([]string, error) {
	var files []string
	for _, p := range extra {
		info, err := os.Stat(p)
		switch {
		case errors.Is(err, fs.ErrNotExist):
			return nil, command.Failure(fmt.Errorf("read own lexicon %q: %w", p, fs.ErrNotExist), "correct lexicon.extra, or write its first entry by loader lexicon add")
		case err != nil:
			return nil, fmt.Errorf("read own lexicon: %w", err)
		case !info.IsDir():
			files = append(files, p)
			continue
		}
		// Sorted, for a later file wins over an earlier one, and that must not depend on the file system.
		found, err := filepath.Glob(filepath.Join(p, "*.y*ml"))
		if err != nil {
			return nil, fmt.Errorf("list own lexicon %q: %w", p, err)
		}
		slices.Sort(found)
		files = append(files, found...)
	}
	return files, nil
}

// heard is one article with what was read in it.
type heard struct {
	article *article.Article
	reading *extract.Reading
	source  resolve.Source
}

// read reads one article. A mistake of the rules is this article's failure and no other's.
func (r *reader) read(a *article.Article) (h heard, err error) {
	defer func() {
		if p := recover(); p != nil {
			err = &article.Error{Path: a.Path, Err: fmt.Errorf("a rule broke on it (%v); please report it with the article", p)}
		}
	}()
	h = heard{article: a, reading: r.rules.Read(a)}
	// Who printed it stands in no sentence, so reading does not tell it.
	outlet, known := r.outlets.of(a)
	h.source = resolve.FromReading(a, outlet.Key, *h.reading)
	h.source.Article.Reader = r.version
	if known {
		h.source.Actors = append(slices.Clip(h.source.Actors), outlet)
	}
	return h, nil
}

// file reads the article in a file.
func (r *reader) file(s article.Source) (heard, error) {
	a, err := s.Read(article.Options{})
	if err != nil {
		return heard{}, err
	}
	return r.read(a)
}

// oneFile reads the article in the file that a user named.
func (r *reader) oneFile(path string) (heard, error) {
	sources, errs := article.Sources([]string{path})
	if len(errs) > 0 {
		return heard{}, errs[0]
	}
	if len(sources) != 1 {
		return heard{}, command.Misuse(fmt.Sprintf("%q names %d articles, one is wanted", path, len(sources)), "name one file: "+strings.Join(firstPaths(sources, 3), ", "))
	}
	return r.file(sources[0])
}

// firstPaths names the first n sources, as examples in advice.
func firstPaths(sources []article.Source, n int) []string {
	var out []string
	for _, s := range sources[:min(n, len(sources))] {
		out = append(out, s.Path)
	}
	return out
}
