// SPDX-License-Identifier: Apache-2.0

package server

import (
	"context"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

func TestState_alive(t *testing.T) {
	mark, ok := processMark(os.Getpid())
	if !ok {
		t.Fatal("this process has no mark")
	}
	for _, c := range []struct {
		name  string
		s     state
		alive bool
		gone  bool
	}{
		{"the very process", state{PID: os.Getpid(), Mark: mark}, true, false},
		{"a later process of the same number", state{PID: os.Getpid(), Mark: "before the boot/1"}, false, true},
		{"stopped", state{}, false, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := c.s.alive(); got != c.alive {
				t.Errorf("alive() = %t, want %t", got, c.alive)
			}
			if got := c.s.gone(); got != c.gone {
				t.Errorf("gone() = %t, want %t", got, c.gone)
			}
		})
	}
}

func TestProcessMark_doesNotCountZombies(t *testing.T) {
	cmd := exec.Command("sleep", "0")
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	pid := cmd.Process.Pid
	deadline := time.Now().Add(10 * time.Second)
	for { // nobody has waited for it yet: it is a zombie as soon as it ends
		if _, ok := processMark(pid); !ok {
			break
		}
		if time.Now().After(deadline) {
			t.Fatal("an ended process still counts as running")
		}
		time.Sleep(10 * time.Millisecond)
	}
	if err := cmd.Wait(); err != nil {
		t.Fatal(err)
	}
}

func TestState_isReadAsWritten(t *testing.T) {
	l := Options{Home: t.TempDir()}.layout()
	if err := l.make(); err != nil {
		t.Fatal(err)
	}
	want := state{PID: 12, Mark: "m", Since: time.Unix(1_700_000_000, 0).UTC(), HTTPPort: 1, BoltPort: 2, Version: "5"}
	if err := want.write(l); err != nil {
		t.Fatal(err)
	}
	got, err := readState(l)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

func TestReadState_ofBrokenFileSaysWhich(t *testing.T) {
	l := Options{Home: t.TempDir()}.layout()
	if err := l.make(); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(l.state(), []byte("{"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := readState(l); err == nil || !strings.Contains(err.Error(), l.state()) {
		t.Errorf("error %v, want one that names %s", err, l.state())
	}
}

func TestLock_isHeldByOneAtATime(t *testing.T) {
	path := filepath.Join(t.TempDir(), "lock")
	release, err := lock(t.Context(), path, "the test", func(string) {})
	if err != nil {
		t.Fatal(err)
	}
	short, cancel := context.WithTimeout(t.Context(), 250*time.Millisecond)
	defer cancel()
	if _, err := lock(short, path, "the test", func(string) {}); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("second lock: error %v, want to wait in vain", err)
	}
	release()
	again, err := lock(t.Context(), path, "the test", func(string) {})
	if err != nil {
		t.Fatalf("lock after release: %v", err)
	}
	again()
}
