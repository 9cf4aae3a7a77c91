// SPDX-License-Identifier: Apache-2.0

package main

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"testing"
	"time"

	"summitry/cmd/internal/command"
	"summitry/graph"
)

// Ctrl-C ends a load with 130 and undoes the running batch; the same command then goes on to the same graph.
func TestInterrupt_LeavesWholeBatches(t *testing.T) {
	s := newShop(t)
	const articles, size = 240, 20
	for i := range articles {
		day := time.Date(2018, 1, 1, 0, 0, 0, 0, time.UTC).AddDate(0, 0, i)
		s.write(fmt.Sprintf("viele/%03d.txt", i), fmt.Sprintf("---\npublished: %s\n---\n\nTreffen\n\nAngela Merkel traf Emmanuel Macron am %s in Paris.\n",
			day.Format("2006-01-02"), fmt.Sprintf("%d.%d.%d", day.Day(), int(day.Month()), day.Year())))
	}
	cmd := exec.CommandContext(t.Context(), loaderBinary(t), "load", s.path("viele"), "--articles", fmt.Sprint(size))
	cmd.Env = os.Environ()
	var errs bytes.Buffer
	cmd.Stderr = &errs
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	for deadline := time.Now().Add(time.Minute); len(s.stored()) < size; time.Sleep(10 * time.Millisecond) {
		if time.Now().After(deadline) {
			t.Fatal("no batch within a minute", errs.String())
		}
	}
	if err := cmd.Process.Signal(os.Interrupt); err != nil {
		t.Fatal(err)
	}
	var exit *exec.ExitError
	if err := cmd.Wait(); !errors.As(err, &exit) || exit.ExitCode() != command.Interrupted {
		t.Fatalf("got %v, want exit code %d\n%s", err, command.Interrupted, errs.String())
	}
	has(t, errs.String(), "loader: interrupted", "rolled back")
	if n := len(s.stored()); n%size != 0 || n == 0 || n >= articles {
		t.Errorf("%d articles in the graph, want whole batches of %d, not all %d", n, size, articles)
	}
	s.run("load", s.path("viele"))
	got := s.graph()
	s.wipe()
	s.run("load", s.path("viele"))
	s.same(s.graph(), got)
}

func (s *shop) stored() map[string]graph.State {
	s.Helper()
	all, err := s.store.AllArticles(s.Context())
	if err != nil {
		s.Fatal(err)
	}
	return all
}
