// SPDX-License-Identifier: Apache-2.0

package server

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"

	"summitry/docker"
)

// process is a server just launched.
type process struct {
	cmd   *exec.Cmd
	ended chan struct{} // closed when the process is gone; exit is set by then
	exit  string
}

// launch starts the server on p in a session of its own and notes it in the state.
func launch(o Options, java string, p pair) (*process, state, error) {
	l := o.layout()
	if err := writeConf(l, p); err != nil {
		return nil, state{}, err
	}
	console, err := os.Create(l.console())
	if err != nil {
		return nil, state{}, fmt.Errorf("open log of the local Neo4j: %w", err)
	}
	defer console.Close()

	args := []string{"-Xmx" + o.Heap, "-XX:+ExitOnOutOfMemoryError"}
	if o.Quick { // the second compiler takes half the time of a start and pays off in hours
		args = append(args, "-XX:TieredStopAtLevel=1")
	}
	args = append(args,
		"-cp", filepath.Join(o.Lib, "*"),
		"--add-opens=java.base/java.nio=ALL-UNNAMED",
		"--add-opens=java.base/java.io=ALL-UNNAMED",
		"--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
		"-Dio.netty.tryReflectionSetAccessible=true",
		"-Dfile.encoding=UTF-8",
		"org.neo4j.server.CommunityEntryPoint",
		"--home-dir="+l.root, "--config-dir="+l.conf(), "--console-mode")
	cmd := exec.Command(java, args...)
	cmd.Dir = l.root
	cmd.Stdout, cmd.Stderr = console, console
	detach(cmd)
	if err := cmd.Start(); err != nil {
		return nil, state{}, fmt.Errorf("run %s: %w", java, err)
	}
	mark, _ := processMark(cmd.Process.Pid)
	s := state{
		PID: cmd.Process.Pid, Mark: mark, Since: time.Now().Truncate(time.Second),
		HTTPPort: p.http, BoltPort: p.bolt, Version: docker.Version(),
	}
	run := &process{cmd: cmd, ended: make(chan struct{})}
	go func() {
		run.exit = "exit 0"
		if err := cmd.Wait(); err != nil {
			run.exit = err.Error()
		}
		close(run.ended)
	}()
	if err := s.write(l); err != nil {
		run.end()
		return nil, state{}, err
	}
	return run, s, nil
}

// end kills the process and waits until it is gone.
func (r *process) end() {
	_ = kill(r.cmd.Process.Pid)
	<-r.ended
}

// await waits until the server takes the password over HTTP and speaks Bolt. Where that
// does not come to pass it leaves no process behind.
func (r *process) await(ctx context.Context, o Options, s state, password string) error {
	l := o.layout()
	deadline := time.Now().Add(o.Patience)
	wait := newPace(o.Progress)
	i := newInstance(o, s, password)
	for {
		select {
		case <-r.ended:
			return r.autopsy(o)
		default:
		}
		if opened(l) && boltAnswers(ctx, s.BoltPort) {
			err := signIn(ctx, i.HTTPURI, password)
			if err == nil {
				return nil
			}
			if errors.Is(err, errRefused) {
				r.end()
				return &PasswordError{File: l.password()}
			}
		}
		if time.Now().After(deadline) {
			r.end()
			return &SilentError{PID: s.PID, Waited: o.Patience, Log: l.console(), Tail: tail(l.console(), 8)}
		}
		if err := sleep(ctx, nap); err != nil {
			r.end()
			return fmt.Errorf("wait for the local Neo4j: %w", err)
		}
		wait.tell("starting the local Neo4j")
	}
}

// opened reports whether the server of l listens on its ports, as it says itself. Java takes
// seconds to come so far, in which another program may have taken a port: before, it would
// be that one who is asked and told our password, and the server is about to end.
func opened(l layout) bool {
	f, err := os.Open(l.console())
	if err != nil {
		return false
	}
	defer f.Close()
	log, _ := io.ReadAll(io.LimitReader(f, 64<<10)) // it is written anew at each start
	return bytes.Contains(log, []byte(" Started."))
}

// autopsy says why a process ended while it started.
func (r *process) autopsy(o Options) error {
	l := o.layout()
	log := tail(l.console(), 400)
	if strings.Contains(log, "No space left on device") {
		free, err := freeSpace(l.root)
		if err == nil {
			return &DiskError{Dir: l.root, Need: roomForData, Free: free}
		}
	}
	return &CrashError{Log: l.console(), Tail: reason(l.console()), Exit: r.exit}
}
