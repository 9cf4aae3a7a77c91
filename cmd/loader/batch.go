// SPDX-License-Identifier: Apache-2.0

package main

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"

	"summitry/graph"
	"summitry/internal/article"
)

// changed leaves out the articles that the graph holds as they are, read by the same rules. Only their bytes are looked at.
func (l *load) changed(ctx context.Context, sources []article.Source) ([]article.Source, error) {
	type hashed struct {
		source article.Source
		sum    string
		err    error
	}
	// The bytes come first and the database is asked once for all: a second load of a large folder costs hashing, not reading.
	var keys []string
	var all []hashed
	for h := range ordered(ctx, slices.Values(sources), func(s article.Source) hashed {
		sum, err := hashOf(s)
		return hashed{s, sum, err}
	}) {
		if h.err != nil {
			l.failed.add(h.err)
			l.bar.add(1)
			continue
		}
		all, keys = append(all, h), append(keys, h.source.Key())
	}
	stored, err := l.store.Articles(ctx, keys)
	if err != nil {
		return nil, err
	}
	var out []article.Source
	for _, h := range all {
		if was := stored[h.source.Key()]; was.SHA256 == h.sum && was.Reader == l.words.version {
			l.summary.unchanged++
			l.bar.add(1)
			continue
		}
		out = append(out, h.source)
	}
	return out, nil
}

// hashOf is the SHA-256 of a file as an article carries it. A file that is too large to be one is left to the reader, which says so.
func hashOf(s article.Source) (string, error) {
	if s.Size > article.DefaultMaxBytes {
		return "", nil
	}
	f, err := os.Open(s.Path)
	if err != nil {
		return "", &article.Error{Path: s.Path, Err: err}
	}
	defer f.Close()
	sum := sha256.New()
	if _, err := io.Copy(sum, f); err != nil {
		return "", &article.Error{Path: s.Path, Err: err}
	}
	return hex.EncodeToString(sum.Sum(nil)), nil
}

// read reads articles and keeps of each what it states, not its text.
func (l *load) read(ctx context.Context, sources []article.Source) (revision, error) {
	type result struct {
		heard heard
		err   error
	}
	v := revision{judgements: l.judgements}
	for x := range ordered(ctx, slices.Values(sources), func(s article.Source) result {
		h, err := l.words.file(s)
		return result{h, err}
	}) {
		l.bar.add(1)
		if x.err != nil {
			l.failed.add(x.err)
			continue
		}
		l.summary.heard(x.heard)
		v.read = append(v.read, x.heard.source)
	}
	if ctx.Err() != nil {
		return v, ctx.Err()
	}
	return v, nil
}

// write makes the readings stand in the graph. Where the graph refuses a change as not sound, one article is to blame: the batch is halved
// until it is found, and the others are written.
func (l *load) write(ctx context.Context, v revision) error {
	// A dry run does the same work and rolls it back: what it tells is what the database counted, not a guess.
	written, err := v.apply(ctx, l.store, l.dry)
	switch {
	case err == nil:
		l.summary.written = l.summary.written.Plus(written)
		return nil
	case !errors.Is(err, graph.ErrInvalid):
		return err
	case len(v.read) == 1:
		l.failed.add(fmt.Errorf("write article %q: %w", v.read[0].Article.Path, err))
		l.summary.read--
		return nil
	}
	// Contacts do not depend on how articles are split into batches, so writing halves gives the graph that the whole would have given.
	half := len(v.read) / 2
	for _, part := range []revision{{read: v.read[:half], judgements: v.judgements}, {read: v.read[half:], judgements: v.judgements}} {
		if err := l.write(ctx, part); err != nil {
			return err
		}
	}
	return nil
}
