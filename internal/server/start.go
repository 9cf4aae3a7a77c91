// SPDX-License-Identifier: Apache-2.0

package server

import (
	"context"
	"errors"
	"fmt"
	"strings"
)

// Start starts the server of o.Home in the background and returns once it answers. It
// fetches the jars if they are not here. If the server runs already it returns
// ErrRunning; for the other ways to fail see the error types of this package. Where it
// returns an error, no process of it is left.
func Start(ctx context.Context, o Options) (*Instance, error) {
	i, running, err := ensure(ctx, o)
	if err == nil && running {
		err = ErrRunning
	}
	if err != nil {
		return nil, fmt.Errorf("start local Neo4j: %w", err)
	}
	return i, nil
}

// Ensure returns the running server of o.Home, or starts it as Start does. Two commands
// that call it at once get the same server.
func Ensure(ctx context.Context, o Options) (*Instance, error) {
	i, _, err := ensure(ctx, o)
	if err != nil {
		return nil, fmt.Errorf("start local Neo4j: %w", err)
	}
	return i, nil
}

// ensure also reports whether the server was there before.
func ensure(ctx context.Context, o Options) (i *Instance, running bool, err error) {
	if err := supported(); err != nil {
		return nil, false, err
	}
	if o, err = o.filled(); err != nil {
		return nil, false, err
	}
	l := o.layout()
	if err := l.make(); err != nil {
		return nil, false, err
	}
	release, err := lock(ctx, l.lock(), "another command that starts or stops the local Neo4j", o.Progress)
	if err != nil {
		return nil, false, err
	}
	defer release()

	s, err := readState(l)
	if err != nil {
		return nil, false, err
	}
	if s.alive() {
		i, err := join(ctx, o, s)
		return i, true, err
	}
	if s.gone() {
		o.Progress(fmt.Sprintf("the local Neo4j (process %d) ended without being stopped; starting it again", s.PID))
	}
	i, err = begin(ctx, o, s)
	return i, false, err
}

// join returns the server that s names once it answers; it may be starting still, if the
// command that began it was killed.
func join(ctx context.Context, o Options, s state) (*Instance, error) {
	l := o.layout()
	password, err := readPassword(l)
	if err != nil {
		return nil, err
	}
	i := newInstance(o, s, password)
	wait := newPace(o.Progress)
	for {
		if opened(l) && boltAnswers(ctx, s.BoltPort) {
			switch err := signIn(ctx, i.HTTPURI, password); {
			case err == nil:
				return i, nil
			case errors.Is(err, errRefused):
				return nil, &PasswordError{File: l.password()}
			}
		}
		if !s.alive() {
			return nil, &CrashError{Log: l.console(), Tail: reason(l.console()), Exit: "ended"}
		}
		if wait.gone() > o.Patience {
			return nil, &SilentError{PID: s.PID, Waited: o.Patience, Log: l.console(), Tail: tail(l.console(), 8)}
		}
		if err := sleep(ctx, nap); err != nil {
			return nil, fmt.Errorf("wait for the local Neo4j: %w", err)
		}
		wait.tell("waiting for the local Neo4j to answer")
	}
}

// begin starts the server; s is what the last one left.
func begin(ctx context.Context, o Options, s state) (*Instance, error) {
	l := o.layout()
	java, err := findJava(ctx, o.places)
	if err != nil {
		return nil, err
	}
	if err := provide(ctx, o); err != nil {
		return nil, err
	}
	if err := checkRoom(l.root, roomForData, freeSpace); err != nil {
		return nil, err
	}
	fresh := !exists(l.stores())
	password, err := keepPassword(l, o.Password)
	if err != nil {
		return nil, err
	}
	last := pair{s.HTTPPort, s.BoltPort}
	tabu := map[pair]bool{}
	for {
		p, err := choosePorts(o, last, tabu)
		if err != nil {
			return nil, err
		}
		if fresh {
			if err := writeConf(l, p); err != nil {
				return nil, err
			}
			done := newPace(o.Progress).during("preparing the local Neo4j")
			err := setFirstPassword(ctx, java, o, password)
			done()
			if err != nil {
				return nil, err
			}
			fresh = false
		}
		i, err := beginOn(ctx, o, java, p, password)
		if crash, ok := errors.AsType[*CrashError](err); ok && strings.Contains(crash.Tail, "in use") {
			tabu[p] = true // another program took the port between the look and the start
			continue
		}
		return i, err
	}
}

// beginOn starts the server on one pair of ports. Whatever goes wrong, the state names
// no process afterwards.
func beginOn(ctx context.Context, o Options, java string, p pair, password string) (*Instance, error) {
	run, s, err := launch(o, java, p)
	if err != nil {
		return nil, err
	}
	if err := run.await(ctx, o, s, password); err != nil {
		return nil, errors.Join(err, s.stopped().write(o.layout()))
	}
	return newInstance(o, s, password), nil
}
