// SPDX-License-Identifier: Apache-2.0

package main

import (
	"bufio"
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"summitry/cmd/internal/command"
	"summitry/graph"
	"summitry/internal/resolve"
)

// dialogue asks a person about one open case after the other.
type dialogue struct {
	*app
	store  *graph.Store
	who    string
	put    map[string]bool // cases that were put already, by what they are about
	judged int
	lines  <-chan string // what is typed
}

// errEnough is that the person wants to stop.
var errEnough = errors.New("enough")

// What may be answered beside a verdict.
const (
	skip = "skip"
	quit = "quit"
)

// answers are the words that are understood.
var answers = map[string]string{
	"s": resolve.Same, "same": resolve.Same, "y": resolve.Same, "yes": resolve.Same,
	"d": resolve.Different, "different": resolve.Different, "n": resolve.Different, "no": resolve.Different,
	"u": resolve.Unsure, "unsure": resolve.Unsure, "": skip, "k": skip, skip: skip, "q": quit, quit: quit,
}

// run puts the cases until none is left or the person has had enough. Each judgement holds at once, and may settle others.
func (d *dialogue) run(ctx context.Context) error {
	if d.config.Judgements.File == "" {
		return command.Misuse("no judgements file is named", "judgements.file in config.yaml, or loader judge --judgements-file judgements.yaml; loader judge --list only lists")
	}
	d.lines = typed(d.in)
	err := d.begin(ctx)
	for err == nil {
		err = d.next(ctx)
	}
	if !errors.Is(err, errEnough) {
		return err
	}
	if d.judged > 0 {
		fmt.Fprintf(d.out, "\n%d judged; they stand in %s. Whoever deletes an entry there and loads again takes it back.\n", d.judged, d.config.Judgements.File)
	}
	return nil
}

// begin finds out who judges, if there is anything to judge.
func (d *dialogue) begin(ctx context.Context) error {
	c, n, err := d.first(ctx)
	switch {
	case err != nil:
		return err
	case c == nil:
		fmt.Fprintln(d.out, "nothing is undecided")
		return errEnough
	}
	fmt.Fprintf(d.out, "%s. Judgements are kept in %s.\n", number(n, "open case"), d.config.Judgements.File)
	question := "who judges? "
	if d.who != "" {
		question = "who judges? [" + d.who + "] "
	}
	who, err := d.ask(ctx, question)
	for err == nil && who == "" && d.who == "" {
		who, err = d.ask(ctx, question)
	}
	d.who = cmp.Or(who, d.who)
	return err
}

// next puts one case.
func (d *dialogue) next(ctx context.Context) error {
	c, n, err := d.first(ctx)
	if err != nil {
		return err
	}
	if c == nil {
		fmt.Fprintln(d.out, "\nnothing more is undecided")
		return errEnough
	}
	fmt.Fprintf(d.out, "\n%s left. This one: %s\n", number(n, "case"), c.Why)
	d.show(*c)
	verdict, err := d.verdict(ctx)
	if err != nil {
		return err
	}
	d.put[strings.Join(c.About, " ")] = true
	if verdict == skip {
		return nil
	}
	why := ""
	for why == "" {
		if why, err = d.ask(ctx, "why? "); err != nil {
			return err
		}
	}
	if err := d.judge(ctx, d.store, rulingOf(verdict, c.About, d.who, why)); err != nil {
		return err
	}
	d.judged++
	return nil
}

// first is the first case that has not been put, nil for none, and how many there are.
func (d *dialogue) first(ctx context.Context) (*graph.Case, int, error) {
	cases, err := d.store.Open(ctx)
	if err != nil {
		return nil, 0, err
	}
	cases = slices.DeleteFunc(cases, func(c graph.Case) bool { return d.put[strings.Join(c.About, " ")] })
	if len(cases) == 0 {
		return nil, 0, nil
	}
	return &cases[0], len(cases), nil
}

// verdict asks until the answer is one. Nothing typed passes the case over.
func (d *dialogue) verdict(ctx context.Context) (string, error) {
	for {
		typed, err := d.ask(ctx, "are they the same? [s]ame, [d]ifferent, [u]nsure, s[k]ip, [q]uit: ")
		if err != nil {
			return "", err
		}
		switch answer := answers[strings.ToLower(typed)]; answer {
		case quit:
			return "", errEnough
		case "":
			fmt.Fprintln(d.out, "that is no answer; type s, d, u, k or q")
		default:
			return answer, nil
		}
	}
}

// ask prints a question and gives the line that is typed, without what stands around it. The end of what is typed is enough.
func (d *dialogue) ask(ctx context.Context, question string) (string, error) {
	fmt.Fprint(d.out, question)
	select {
	case line, more := <-d.lines:
		if !more {
			fmt.Fprintln(d.out)
			return "", errEnough
		}
		return strings.TrimSpace(line), nil
	case <-ctx.Done():
		return "", fmt.Errorf("wait for an answer: %w", ctx.Err())
	}
}

// typed gives the lines of in, one at a time, so that who waits for one can be interrupted.
func typed(in io.Reader) <-chan string {
	lines := make(chan string)
	go func() {
		defer close(lines)
		for s := bufio.NewScanner(in); s.Scan(); {
			lines <- s.Text()
		}
	}()
	return lines
}

// number is "1 case", "3 cases".
func number(n int, what string) string {
	if n == 1 {
		return "1 " + what
	}
	return fmt.Sprintf("%d %ss", n, what)
}
