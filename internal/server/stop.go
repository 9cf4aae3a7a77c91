// SPDX-License-Identifier: Apache-2.0

package server

import (
	"context"
	"fmt"
	"time"
)

// grace is how long a server may take to close its files before it is killed, which
// costs it a recovery at the next start and no data.
const grace = 45 * time.Second

// Stop ends the server of o.Home and returns once it has ended. Data, password and ports
// stay. Where none runs it does nothing and returns nil.
func Stop(ctx context.Context, o Options) error {
	if err := stop(ctx, o); err != nil {
		return fmt.Errorf("stop local Neo4j: %w", err)
	}
	return nil
}

func stop(ctx context.Context, o Options) error {
	o, err := o.filled()
	if err != nil {
		return err
	}
	l := o.layout()
	if !exists(l.state()) {
		return nil
	}
	release, err := lock(ctx, l.lock(), "another command that starts or stops the local Neo4j", o.Progress)
	if err != nil {
		return err
	}
	defer release()
	s, err := readState(l)
	if err != nil {
		return err
	}
	if s.alive() {
		if err := end(ctx, s, o.Progress); err != nil {
			return err
		}
	}
	return s.stopped().write(l)
}

// end asks the process to end, and makes it after the grace.
func end(ctx context.Context, s state, say func(string)) error {
	if err := terminate(s.PID); err != nil && s.alive() {
		return fmt.Errorf("signal process %d: %w", s.PID, err)
	}
	wait := newPace(say)
	killed := false
	for s.alive() {
		if wait.gone() > grace && !killed {
			say(fmt.Sprintf("the local Neo4j (process %d) does not end; killing it", s.PID))
			if err := kill(s.PID); err != nil && s.alive() {
				return fmt.Errorf("kill process %d: %w", s.PID, err)
			}
			killed = true
		}
		if err := sleep(ctx, 50*time.Millisecond); err != nil {
			return fmt.Errorf("wait for the end of process %d: %w", s.PID, err)
		}
		wait.tell("stopping the local Neo4j")
	}
	return nil
}
