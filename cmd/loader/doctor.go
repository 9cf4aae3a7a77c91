// SPDX-License-Identifier: Apache-2.0

package main

import (
	"context"
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"summitry/cmd/internal/command"
	"summitry/graph"
	"summitry/internal/config"
	"summitry/internal/render"
	"summitry/internal/server"
)

// doctorCommand looks at all that loading and asking need.
func (a *app) doctorCommand() *cobra.Command {
	format := ""
	cmd := &cobra.Command{
		Use:   "doctor",
		Short: "Check Java, ports, database, schema and lexicon, and say what to do",
		Long: "doctor looks at everything that loading and asking need, and starts and changes nothing. What is wrong is told with what to try,\n" +
			"and makes the exit code 1.",
		Example: "  loader doctor\n  loader doctor --format json",
		Args:    takes(0, 0, "no arguments", "loader doctor"),
		RunE:    func(cmd *cobra.Command, _ []string) error { return a.doctor(cmd, format) },
	}
	cmd.Flags().StringVar(&format, "format", "", "`how` to print (default table on a terminal, else tsv without header)")
	return cmd
}

// The states of a finding.
const (
	well  = "well"
	note  = "note" // nothing is wrong, and something is still to be done
	wrong = "wrong"
)

// findings is what the doctor found, in order.
type findings struct {
	rows  [][]any
	wrong int
}

func (f *findings) add(check, state, found, try string) {
	if state == wrong {
		f.wrong++
	}
	f.rows = append(f.rows, []any{check, state, found, try})
}

// test adds what is found where err is nil, else what is wrong.
func (f *findings) test(check string, err error, found, try string) {
	if err == nil {
		f.add(check, well, found, "")
		return
	}
	if hinted, ok := errors.AsType[*graph.Problem](err); ok {
		f.add(check, wrong, hinted.What, hinted.Hint)
		return
	}
	f.add(check, wrong, err.Error(), try)
}

// doctor runs all checks and prints them.
func (a *app) doctor(cmd *cobra.Command, format string) error {
	var f findings
	a.checkSettings(cmd, &f)
	if f.wrong == 0 {
		if a.config.Neo4j.Local() {
			a.checkServer(cmd.Context(), &f)
		}
		a.checkDatabase(cmd.Context(), &f)
		a.checkWords(&f)
	}
	if err := a.table(render.Rows{Columns: []string{"check", "state", "found", "try"}, Values: f.rows}, format); err != nil {
		return err
	}
	if f.wrong > 0 {
		return command.Failure(fmt.Errorf("%d of %d checks found something wrong", f.wrong, len(f.rows)), "what stands in the last column")
	}
	return nil
}

func (a *app) checkSettings(cmd *cobra.Command, f *findings) {
	err := a.settings(cmd)
	if settings, ok := errors.AsType[*config.Error](err); ok {
		for _, p := range settings.Problems {
			f.add("settings", wrong, p, "correct the settings; flags win over SUMMITRY_… variables, these over config.yaml")
		}
		return
	}
	found := "no config.yaml, defaults and environment"
	if a.config.File != "" {
		found = a.config.File
	}
	f.test("settings", err, found, "")
}

// checkServer looks at what the local Neo4j needs, and at how it fares.
func (a *app) checkServer(ctx context.Context, f *findings) {
	o := command.Local(a.config.Server, nil)
	e, err := server.Examine(ctx, o)
	if err != nil {
		f.test("local Neo4j", err, "", "correct the setting")
		return
	}
	f.test("Java", e.JavaError, fmt.Sprintf("Java %d, %s", e.Version, e.Java), "")
	f.test("Maven", e.Maven, "the local Neo4j's program is here, or can be fetched", "")
	f.test("disk", e.RoomError, "room enough", "")
	r, err := server.Status(ctx, o)
	if err != nil {
		f.test("local Neo4j", err, "", "loader server status")
		return
	}
	if r.Condition == server.Stopped || r.Condition == server.Crashed {
		f.test("ports", e.PortError, fmt.Sprintf("%d and %d are free", e.HTTPPort, e.BoltPort), "")
	}
	switch r.Condition {
	case server.Running:
		f.add("local Neo4j", well, fmt.Sprintf("%s runs, %s", r.Instance.Version, r.Instance.BrowserURL), "")
	case server.Starting:
		f.add("local Neo4j", note, "is starting", "wait a little")
	case server.Stopped:
		f.add("local Neo4j", note, "does not run; the first command that needs it starts it", "loader server start")
	case server.Refusing:
		f.test("local Neo4j", &server.PasswordError{File: r.Instance.PasswordFile}, "", "write the password that the data was made with into that file")
	default:
		f.add("local Neo4j", wrong, fmt.Sprintf("%s %s", r.Condition, r.LastWords), "loader server stop, then loader server start")
	}
}

// checkDatabase opens the database, unless that would start one, and looks at what it holds.
func (a *app) checkDatabase(ctx context.Context, f *findings) {
	if a.config.Neo4j.Local() {
		r, err := server.Status(ctx, command.Local(a.config.Server, nil))
		if err != nil || r.Condition != server.Running {
			return // told already
		}
	}
	store, err := command.Connect(ctx, a.config, a.say, nil)
	if err != nil {
		f.test("database", err, "", "check neo4j.uri, NEO4J_USERNAME and NEO4J_PASSWORD")
		return
	}
	defer a.close(ctx, store)
	f.add("database", well, fmt.Sprintf("%s answers, %s", a.where(), store.Server()), "")
	version, err := store.Version(ctx)
	switch {
	case err != nil:
		f.test("schema", err, "", "")
		return
	case version == 0:
		f.add("schema", note, "none yet; loading writes it", "loader load FOLDER")
		return
	case version > graph.SchemaVersion:
		f.add("schema", wrong, fmt.Sprintf("version %d, this program knows %d", version, graph.SchemaVersion), "install the newer program")
	case version < graph.SchemaVersion:
		f.add("schema", note, fmt.Sprintf("version %d, this program writes %d", version, graph.SchemaVersion), "load the articles again")
	default:
		f.add("schema", well, fmt.Sprintf("version %d", version), "")
	}
	counts, err := store.Counts(ctx)
	switch {
	case err != nil:
		f.test("graph", err, "", "")
	case counts.Nodes["Article"] == 0:
		f.add("graph", note, "holds no article", "loader load FOLDER")
	default:
		f.add("graph", well, listed(counts.Nodes), "")
	}
}

// checkWords checks the lexicon, own files on top of ours.
func (a *app) checkWords(f *findings) {
	_, files, problems, err := lexiconProblems(a.config.Lexicon.Extra)
	switch {
	case err != nil:
		f.test("lexicon", err, "", "correct lexicon.extra")
	case len(problems) == 1:
		f.add("lexicon", wrong, problems[0], "correct the entry; loader lexicon check tells whether all is well")
	case len(problems) > 1:
		f.add("lexicon", wrong, fmt.Sprintf("%d problems, the first: %s", len(problems), problems[0]), "loader lexicon check names all")
	default:
		f.add("lexicon", well, fmt.Sprintf("no problems, files of your own: %d", files), "")
	}
}
