// SPDX-License-Identifier: Apache-2.0

package main

import (
	"bytes"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"summitry/cmd/internal/command"
	"summitry/graph"
	"summitry/graph/graphtest"
)

// interruptEndsTheQuery: Ctrl-C ends the command with 130, and the query on the server with it.
func interruptEndsTheQuery(t *testing.T, store *graph.Store) {
	t.Helper()
	c := graphtest.Config(t)
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	if err := os.Symlink(self, filepath.Join(dir, "query")); err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(dir, "slow.cypher")
	const slow = "UNWIND range(1, 1000000) AS interruptible UNWIND range(1, 1000000) AS y RETURN count(*) AS n"
	if err := os.WriteFile(file, []byte(slow), 0o600); err != nil {
		t.Fatal(err)
	}
	running := func() bool {
		t.Helper()
		_, rows, err := store.Rows(t.Context(), "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'UNWIND range(1, 1000000) AS interruptible' RETURN currentQuery", nil)
		if err != nil {
			t.Fatal(err)
		}
		return len(rows) > 0
	}
	cmd := exec.CommandContext(t.Context(), filepath.Join(dir, "query"), "run", file)
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "HOME="+dir, "NEO4J_URI="+c.URI, "NEO4J_USERNAME="+c.User, "NEO4J_PASSWORD="+c.Password)
	var errs bytes.Buffer
	cmd.Stderr = &errs
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	eventually(t, "the query runs", running)
	if err := cmd.Process.Signal(os.Interrupt); err != nil {
		t.Fatal(err)
	}
	var exit *exec.ExitError
	if err := cmd.Wait(); !errors.As(err, &exit) || exit.ExitCode() != command.Interrupted {
		t.Errorf("got %v, want exit code %d", err, command.Interrupted)
	}
	if !strings.Contains(errs.String(), "query: interrupted") {
		t.Errorf("stderr: %q", errs.String())
	}
	eventually(t, "the query has ended", func() bool { return !running() })
}

// eventually waits up to half a minute until what holds.
func eventually(t *testing.T, what string, holds func() bool) {
	t.Helper()
	for deadline := time.Now().Add(30 * time.Second); !holds(); time.Sleep(50 * time.Millisecond) {
		if time.Now().After(deadline) {
			t.Fatal("not within half a minute: ", what)
		}
	}
}
