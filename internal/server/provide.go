// SPDX-License-Identifier: Apache-2.0

package server

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync/atomic"
	"time"

	"summitry/docker"
)

// Provide sees to it that o.Lib holds the server's jars and returns that folder. What is
// complete is left alone, without a network; else Maven fetches it, once, and goes on
// where it stopped if it is stopped. It returns MavenError, FetchError or DiskError.
func Provide(ctx context.Context, o Options) (string, error) {
	o, err := o.filled()
	if err != nil {
		return "", fmt.Errorf("provide local Neo4j: %w", err)
	}
	if err := provide(ctx, o); err != nil {
		return "", fmt.Errorf("provide local Neo4j: %w", err)
	}
	return o.Lib, nil
}

func provide(ctx context.Context, o Options) error {
	if complete(o.Lib) == nil {
		return nil
	}
	mvn, err := exec.LookPath("mvn")
	if err != nil {
		return &MavenError{Lib: o.Lib}
	}
	if err := checkRoom(o.Lib, roomForJars, freeSpace); err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(o.Lib), 0o755); err != nil {
		return fmt.Errorf("make folder for the local Neo4j: %w", err)
	}
	release, err := lock(ctx, o.Lib+".lock", "another command that fetches Neo4j", o.Progress)
	if err != nil {
		return err
	}
	defer release()
	if complete(o.Lib) == nil { // the other command did it
		return nil
	}
	return fetch(ctx, mvn, o)
}

// fetch copies the jars beside o.Lib and moves them there once they are all right.
func fetch(ctx context.Context, mvn string, o Options) error {
	part := o.Lib + ".part"
	if err := os.RemoveAll(part); err != nil {
		return fmt.Errorf("remove half a copy of the local Neo4j: %w", err)
	}
	if err := os.MkdirAll(part, 0o755); err != nil {
		return fmt.Errorf("make folder for the local Neo4j: %w", err)
	}
	defer os.RemoveAll(part)
	project := filepath.Join(part, "pom.xml")
	if err := os.WriteFile(project, []byte(docker.POM()), 0o644); err != nil {
		return fmt.Errorf("write list of artefacts: %w", err)
	}
	o.Progress("fetching Neo4j " + docker.Version() + " from Maven Central into " + o.Lib + " (133 MB, once; Maven keeps its own copy in ~/.m2)")
	if err := runMaven(ctx, mvn, project, part, o.Lib+".log", o.Progress); err != nil {
		return err
	}
	if err := os.Remove(project); err != nil {
		return fmt.Errorf("remove list of artefacts: %w", err)
	}
	if err := seal(part); err != nil {
		return &FetchError{Log: o.Lib + ".log", Tail: reason(o.Lib + ".log"), Err: err}
	}
	// What is at o.Lib now is incomplete and was put there by an earlier fetch.
	if exists(filepath.Join(o.Lib, manifestName)) {
		if err := os.RemoveAll(o.Lib); err != nil {
			return fmt.Errorf("remove damaged copy of the local Neo4j: %w", err)
		}
	}
	if err := os.Rename(part, o.Lib); err != nil {
		return fmt.Errorf("move the local Neo4j to its place: %w", err)
	}
	return nil
}

// runMaven copies what the project depends on into dir, logs all that Maven says and
// tells how far it is.
func runMaven(ctx context.Context, mvn, project, dir, log string, say func(string)) error {
	out, err := os.Create(log)
	if err != nil {
		return fmt.Errorf("open Maven's log: %w", err)
	}
	defer out.Close()
	cmd := exec.CommandContext(ctx, mvn, "-B", "-f", project, "dependency:copy-dependencies",
		"-DoutputDirectory="+dir, "-DincludeScope=runtime")
	cmd.Cancel = func() error { return terminate(cmd.Process.Pid) }
	cmd.WaitDelay = 10 * time.Second
	pipe, toPipe := io.Pipe()
	cmd.Stdout, cmd.Stderr = toPipe, toPipe

	var jars atomic.Int64
	done := make(chan error, 1)
	go func() { // counts what Maven has fetched and keeps all it says
		lines := bufio.NewScanner(io.TeeReader(pipe, out))
		lines.Buffer(nil, 1<<20)
		for lines.Scan() {
			if line := lines.Text(); strings.Contains(line, "Downloaded from") && strings.Contains(line, ".jar ") {
				jars.Add(1)
			}
		}
		_ = pipe.CloseWithError(lines.Err())
	}()
	go func() {
		err := cmd.Run()
		_ = toPipe.Close()
		done <- err
	}()

	wait := newPace(say)
	for {
		select {
		case err := <-done:
			if ctx.Err() != nil {
				return fmt.Errorf("fetch the local Neo4j: %w", context.Cause(ctx))
			}
			if err != nil {
				return &FetchError{Log: log, Tail: reason(log), Err: err}
			}
			return nil
		case <-time.After(200 * time.Millisecond):
			wait.tell(fmt.Sprintf("fetching Neo4j: Maven has brought %d new jars", jars.Load()))
		}
	}
}
