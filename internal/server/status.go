// SPDX-License-Identifier: Apache-2.0

package server

import (
	"context"
	"errors"
	"fmt"
	"os"
)

// Condition is how a local server fares.
type Condition string

// The conditions of a local server.
const (
	Stopped  Condition = "stopped"  // none was started, or it was stopped
	Starting Condition = "starting" // a command is starting it
	Running  Condition = "running"  // it answers and takes the password
	Silent   Condition = "silent"   // its process lives and does not answer
	Refusing Condition = "refusing" // it answers and does not take the password in the file
	Crashed  Condition = "crashed"  // its process ended without being stopped
)

// Report is what Status found.
type Report struct {
	Condition Condition
	Instance  *Instance // nil where Stopped; of the last run where Crashed
	Lib       string    // the folder of the jars
	Provided  bool      // the jars are there
	LastWords string    // the end of the log where Crashed or Silent
}

// Status says how the server of o.Home fares. It starts, fetches and changes nothing.
func Status(ctx context.Context, o Options) (Report, error) {
	o, err := o.filled()
	if err != nil {
		return Report{}, fmt.Errorf("look at local Neo4j: %w", err)
	}
	l := o.layout()
	r := Report{Condition: Stopped, Lib: o.Lib, Provided: complete(o.Lib) == nil}
	s, err := readState(l)
	if err != nil {
		return r, fmt.Errorf("look at local Neo4j: %w", err)
	}
	if s.PID == 0 {
		return r, nil
	}
	password, err := readPassword(l)
	if _, lost := errors.AsType[*PasswordError](err); err != nil && !lost {
		return r, fmt.Errorf("look at local Neo4j: %w", err)
	}
	r.Instance = newInstance(o, s, password)
	r.Condition = condition(ctx, s, l, r.Instance)
	if r.Condition == Crashed || r.Condition == Silent {
		r.LastWords = reason(l.console())
	}
	return r, nil
}

func condition(ctx context.Context, s state, l layout, i *Instance) Condition {
	if s.gone() {
		return Crashed
	}
	if boltAnswers(ctx, s.BoltPort) {
		switch err := signIn(ctx, i.HTTPURI, i.Password); {
		case err == nil:
			return Running
		case errors.Is(err, errRefused):
			return Refusing
		}
	}
	if locked(l) {
		return Starting
	}
	return Silent
}

// locked reports whether a command is starting or stopping the server.
func locked(l layout) bool {
	f, err := os.OpenFile(l.lock(), os.O_RDWR, 0o600)
	if err != nil {
		return false
	}
	defer f.Close()
	free, err := tryLock(f)
	return err == nil && !free
}
