// SPDX-License-Identifier: Apache-2.0

package main

import (
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"

	"summitry/graph/graphtest"
)

// The command as a user types it, for everything that needs no database.
func TestScripts(t *testing.T) {
	testscript.Run(t, scripts(t, "script", nil))
}

// databaseScripts runs the command against the database that holds the seed.
func databaseScripts(t *testing.T) {
	t.Helper()
	c := graphtest.Config(t)
	testscript.Run(t, scripts(t, "script-db", []string{"NEO4J_URI=" + c.URI, "NEO4J_USERNAME=" + c.User, "NEO4J_PASSWORD=" + c.Password}))
}

// scripts runs the scripts of a folder, each in a folder and a home of its own, with this test binary as query.
func scripts(t *testing.T, folder string, env []string) testscript.Params {
	t.Helper()
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	bin := t.TempDir()
	if err := os.Symlink(self, filepath.Join(bin, "query")); err != nil {
		t.Fatal(err)
	}
	return testscript.Params{
		Dir:           filepath.Join("testdata", folder),
		UpdateScripts: *update,
		Setup: func(e *testscript.Env) error {
			home := filepath.Join(e.WorkDir, ".home")
			e.Setenv("PATH", bin+string(os.PathListSeparator)+os.Getenv("PATH"))
			e.Setenv("HOME", home)
			e.Setenv("XDG_CONFIG_HOME", filepath.Join(home, "config"))
			e.Setenv("XDG_DATA_HOME", filepath.Join(home, "data"))
			e.Vars = append(e.Vars, env...)
			return nil
		},
		Cmds: map[string]func(ts *testscript.TestScript, neg bool, args []string){"exits": exits},
	}
}

// exits is the script command `exits CODE query ARGS…`.
func exits(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: exits CODE COMMAND ARGS…")
	}
	want, err := strconv.Atoi(args[0])
	ts.Check(err)
	got := 0
	var exit *exec.ExitError
	if err := ts.Exec(args[1], args[2:]...); errors.As(err, &exit) {
		got = exit.ExitCode()
	} else {
		ts.Check(err)
	}
	if got != want {
		ts.Fatalf("exit code %d, want %d", got, want)
	}
}

// From the start of the process to the last byte of an answer that needs no database.
func BenchmarkStart(b *testing.B) {
	self, err := os.Executable()
	if err != nil {
		b.Fatal(err)
	}
	query := filepath.Join(b.TempDir(), "query")
	if err := os.Symlink(self, query); err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		if out, err := exec.CommandContext(b.Context(), query, "list").CombinedOutput(); err != nil {
			b.Fatal(err, string(out))
		}
	}
}
