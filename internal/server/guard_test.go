// SPDX-License-Identifier: Apache-2.0

package server

import (
	"bufio"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"
)

// guardedHome names the home for a test binary that guards it and waits to be killed.
const guardedHome = "SUMMITRY_SERVER_TEST_GUARDED"

func playGuarded(home string) {
	if _, err := Guard(home); err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	fmt.Println("guarded")
	time.Sleep(time.Minute)
}

// sleeper is a process that stands for a server, with a state that names it.
func sleeper(t *testing.T, home string) state {
	t.Helper()
	cmd := exec.Command("sleep", "60")
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = cmd.Process.Kill()
		_ = cmd.Wait()
	})
	mark, _ := processMark(cmd.Process.Pid)
	s := state{PID: cmd.Process.Pid, Mark: mark}
	l := Options{Home: home}.layout()
	if err := l.make(); err != nil {
		t.Fatal(err)
	}
	if err := s.write(l); err != nil {
		t.Fatal(err)
	}
	return s
}

func TestGuard_EndsTheServerOfAProcessThatWasKilled(t *testing.T) {
	home := filepath.Join(t.TempDir(), "home")
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), guardedHome+"="+home)
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	if line, err := bufio.NewReader(out).ReadString('\n'); line != "guarded\n" {
		t.Fatalf("said %q (%v)", line, err)
	}
	s := sleeper(t, home) // started after the guard: a start takes long and can be cut short as well
	if err := kill(cmd.Process.Pid); err != nil {
		t.Fatal(err)
	}
	_ = cmd.Wait() // killed
	for deadline := time.Now().Add(20 * time.Second); s.alive() || exists(home); time.Sleep(20 * time.Millisecond) {
		if time.Now().After(deadline) {
			t.Fatalf("server alive: %t, home there: %t", s.alive(), exists(home))
		}
	}
}

func TestGuard_DismissedItLeavesAllAsItIs(t *testing.T) {
	home := t.TempDir()
	s := sleeper(t, home)
	dismiss, err := Guard(home)
	if err != nil {
		t.Fatal(err)
	}
	if err := dismiss(); err != nil {
		t.Fatal(err)
	}
	if !s.alive() || !exists(home) {
		t.Errorf("server alive: %t, home there: %t, want both", s.alive(), exists(home))
	}
}
