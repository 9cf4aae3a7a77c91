// SPDX-License-Identifier: Apache-2.0

package main

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"iter"

	"summitry/internal/article"
)

// line is one line of standard input, or why there is none.
type line struct {
	number int
	raw    []byte
	err    error
}

// refused is what stands in the output for a line that is no article.
type refused struct {
	Line  int    `json:"line"`
	Error string `json:"error"`
}

// filter answers each article on standard input with what it states, line for line.
func (a *app) filter(ctx context.Context, r *reader) error {
	var failed failures
	out, lines := bufio.NewWriter(a.out), 0
	type result struct {
		value any
		err   error
		fatal bool
	}
	answers := ordered(ctx, linesOf(a.in), func(l line) result {
		if l.err != nil && !errors.Is(l.err, article.ErrTooLarge) {
			return result{err: l.err, fatal: true}
		}
		var h heard
		err := l.err
		if err == nil {
			var art *article.Article
			if art, err = article.FromJSON(l.raw, article.Options{}); err == nil {
				h, err = r.read(art)
			}
		}
		if err != nil {
			return result{value: refused{l.number, err.Error()}, err: fmt.Errorf("line %d: %w", l.number, err)}
		}
		return result{value: h.document()}
	})
	for x := range answers {
		if x.fatal {
			return errors.Join(out.Flush(), x.err)
		}
		lines++
		if x.err != nil {
			failed.add(x.err)
		}
		// An answer for every line, the bad ones too: whoever sends lines counts on it.
		if err := encode(out, x.value, false); err != nil {
			return err
		}
		// Whoever drives the filter line by line waits for the answer to this line before the next.
		if err := out.Flush(); err != nil {
			return fmt.Errorf("write result: %w", err)
		}
	}
	if ctx.Err() != nil {
		return fmt.Errorf("read standard input: %w", ctx.Err())
	}
	return failed.err("could not read", lines)
}

// linesOf gives the lines of r without their ends. Of a line longer than an article may be, nothing is kept.
func linesOf(r io.Reader) iter.Seq[line] {
	return func(yield func(line) bool) {
		in := bufio.NewReaderSize(r, 64<<10)
		for n := 1; ; n++ {
			raw, long, err := nextLine(in)
			if err != nil && !errors.Is(err, io.EOF) {
				yield(line{n, nil, fmt.Errorf("read standard input: %w", err)})
				return
			}
			if errors.Is(err, io.EOF) && len(raw) == 0 && !long {
				return
			}
			l := line{n, bytes.TrimRight(raw, "\r\n"), nil}
			if long {
				l = line{n, nil, article.ErrTooLarge}
			}
			if !yield(l) {
				return
			}
			if err != nil {
				return
			}
		}
	}
}

// nextLine reads to the end of a line, with it; long reports that the line was too much to keep.
func nextLine(in *bufio.Reader) (raw []byte, long bool, err error) {
	for {
		part, err := in.ReadSlice('\n')
		if len(raw)+len(part) > article.DefaultMaxBytes {
			raw, long = nil, true
		}
		if !long {
			raw = append(raw, part...)
		}
		if !errors.Is(err, bufio.ErrBufferFull) {
			return raw, long, err
		}
	}
}
