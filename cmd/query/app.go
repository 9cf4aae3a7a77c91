// SPDX-License-Identifier: Apache-2.0

package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/pflag"

	"summitry/cmd/internal/command"
	"summitry/cypher"
	"summitry/internal/config"
	"summitry/internal/render"
)

// app is what every subcommand shares.
type app struct {
	in   io.Reader
	out  io.Writer
	errs io.Writer

	screen command.Screen

	config    config.Config
	asked     string // the first argument, where it is no flag: the name of a question or a command
	configErr error  // told when a subcommand needs the settings, so that help works without
	questions []cypher.Query
	broken    []error // own questions that could not be read

	format string // of --format
	bars   string // of --bars
	header bool   // of --header
	form   string // of --form
	file   string // of --out
	lang   string // of --lang
	why    int    // of --why
}

// configKeys are the settings that have a flag here.
func configKeys() []string {
	return []string{"neo4j.uri", "neo4j.user", "neo4j.database", "neo4j.password_file", "server.home", "query.paths", "output.color", "output.lang"}
}

// newApp reads settings and questions. Both must be known before the command line is, because own questions are
// subcommands; so the flags that matter here are read from args first, and read again by cobra, which complains.
func newApp(args []string, in io.Reader, out, errs *os.File) *app {
	a := &app{in: in, out: out, errs: errs, screen: command.ScreenOf(out, 80)}
	early := pflag.NewFlagSet("early", pflag.ContinueOnError)
	early.ParseErrorsAllowlist.UnknownFlags = true
	early.SetOutput(io.Discard)
	early.BoolP("help", "h", false, "")
	config.Register(early, configKeys()...)
	_ = early.Parse(args) // whatever is wrong, cobra says it better
	a.config, a.configErr = config.Load(early)
	if len(args) > 0 && !strings.HasPrefix(args[0], "-") {
		a.asked = args[0]
		// Who asks one of ours needs no other: reading them all would take longer than asking.
		if q, ok := cypher.Get(a.asked); ok {
			a.questions = []cypher.Query{q}
			return a
		}
	}
	a.questions = cypher.Queries()
	own, broken := ownQuestions(a.config.Query.Paths, a.questions)
	a.questions, a.broken = append(a.questions, own...), broken
	slices.SortFunc(a.questions, func(x, y cypher.Query) int { return strings.Compare(x.Name, y.Name) })
	return a
}

// question gives the question called name.
func (a *app) question(name string) (cypher.Query, bool) {
	i := slices.IndexFunc(a.questions, func(q cypher.Query) bool { return q.Name == name })
	if i < 0 {
		return cypher.Query{}, false
	}
	return a.questions[i], true
}

// names lists the questions.
func (a *app) names() []string {
	out := make([]string, len(a.questions))
	for i, q := range a.questions {
		out[i] = q.Name
	}
	return out
}

// drawn are the formats that draw the count of a question without being told.
var drawn = []render.Format{render.Table, render.Chart, render.Line, render.Heat, render.HTML, render.SVG}

// print writes rows as the flags say: a table on a terminal, else tab-separated without a header. Counts get bars.
func (a *app) print(rows render.Rows, title string, counts bool) error {
	o, err := a.screen.Rows(a.config.Output, a.format, "query list --format json")
	if err != nil {
		return err
	}
	o.Bars, o.Title = a.bars, title
	if a.header {
		o.Header = true
	}
	if o.Bars == "" && counts && len(rows.Columns) > 0 && slices.Contains(drawn, o.Format) {
		o.Bars = rows.Columns[len(rows.Columns)-1]
	}
	if o.Bars != "" && !slices.Contains(rows.Columns, o.Bars) {
		return command.Misuse("no column "+o.Bars, "--bars takes one of "+strings.Join(rows.Columns, ", "))
	}
	if a.file == "" {
		if o.Format == render.XLSX && a.screen.Terminal {
			return command.Misuse("a workbook is nothing for a terminal", "add --out answer.xlsx")
		}
		return render.Write(a.out, rows, o)
	}
	return intoFile(a.file, func(w io.Writer) error {
		o.Width, o.Color, o.Header = 0, false, true
		return render.Write(w, rows, o)
	})
}

// intoFile writes a file, whole or not at all.
func intoFile(name string, write func(io.Writer) error) error {
	f, err := os.CreateTemp(filepath.Dir(name), ".query-*")
	if err != nil {
		return fmt.Errorf("write %q: %w", name, err)
	}
	defer os.Remove(f.Name())
	if err := errors.Join(write(f), f.Chmod(0o644), f.Close()); err != nil {
		return fmt.Errorf("write %q: %w", name, err)
	}
	if err := os.Rename(f.Name(), name); err != nil {
		return fmt.Errorf("write %q: %w", name, err)
	}
	return nil
}
