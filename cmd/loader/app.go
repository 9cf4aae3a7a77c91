// SPDX-License-Identifier: Apache-2.0

package main

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"os"

	"github.com/spf13/cobra"
	"golang.org/x/term"

	"summitry/cmd/internal/command"
	"summitry/graph"
	"summitry/internal/config"
	"summitry/internal/render"
)

// app is what every subcommand shares.
type app struct {
	in   io.Reader
	out  io.Writer
	errs io.Writer

	asking  bool // in is a terminal
	watched bool // errs is one, so that progress may be drawn
	screen  command.Screen

	verbose bool // of --verbose
	config  config.Config
	words   *reader // of reader
}

// newApp finds out once what stands behind the three streams: how things are told depends on it everywhere.
func newApp(in io.Reader, out, errs *os.File) *app {
	a := &app{in: in, out: out, errs: errs, watched: term.IsTerminal(int(errs.Fd())), screen: command.ScreenOf(out, 100)}
	// Only a person can be asked; a file or a pipe cannot.
	if f, ok := in.(*os.File); ok {
		a.asking = term.IsTerminal(int(f.Fd()))
	}
	return a
}

// settings reads the settings for cmd: what is wrong with them concerns only commands that need them.
func (a *app) settings(cmd *cobra.Command) error {
	var err error
	a.config, err = config.Load(cmd.Flags())
	return err
}

// reader gives what reads articles by the settings. It is made once: its lists take a moment.
func (a *app) reader() (*reader, error) {
	if a.words == nil {
		r, err := newReader(a.config.Lexicon.Extra)
		if err != nil {
			return nil, err
		}
		a.words = r
	}
	return a.words, nil
}

// say tells a person how things go; standard output is for data.
func (a *app) say(line string) { fmt.Fprintln(a.errs, line) }

// connect reads the settings and opens the database they name.
func (a *app) connect(cmd *cobra.Command) (*graph.Store, error) {
	if err := a.settings(cmd); err != nil {
		return nil, err
	}
	var log *slog.Logger
	if a.verbose {
		log = slog.New(slog.NewTextHandler(a.errs, &slog.HandlerOptions{Level: slog.LevelDebug}))
	}
	return command.Connect(cmd.Context(), a.config, a.say, log)
}

// close gives the connection back even where ctx has ended; an error is told, for there is nothing to be done about it.
func (a *app) close(ctx context.Context, store *graph.Store) {
	if err := store.Close(context.WithoutCancel(ctx)); err != nil {
		fmt.Fprintln(a.errs, "loader:", err)
	}
}

// table prints rows: as format says, where it says nothing as a table on a terminal and tab-separated in a pipe.
func (a *app) table(rows render.Rows, format string) error {
	o, err := a.screen.Rows(a.config.Output, format, "for example --format json")
	if err != nil {
		return err
	}
	return render.Write(a.out, rows, o)
}
