// SPDX-License-Identifier: Apache-2.0

package server

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"time"
)

// state is what one command leaves for the next. PID 0 means that the server was
// stopped; the ports stay, so that bookmarks of the Browser do, too.
type state struct {
	PID      int       `json:"pid"`
	Mark     string    `json:"mark"` // when the process began, as the system counts; tells it from a later one of the same PID
	Since    time.Time `json:"since"`
	HTTPPort int       `json:"http_port"`
	BoltPort int       `json:"bolt_port"`
	Version  string    `json:"version"`
}

// readState returns the zero state where there is no file yet.
func readState(l layout) (state, error) {
	var s state
	raw, err := os.ReadFile(l.state())
	if errors.Is(err, fs.ErrNotExist) {
		return s, nil
	}
	if err != nil {
		return s, fmt.Errorf("read server state: %w", err)
	}
	if err := json.Unmarshal(raw, &s); err != nil {
		return s, fmt.Errorf("read server state %s: %w; if no Neo4j of yours runs, delete that file", l.state(), err)
	}
	return s, nil
}

func (s state) write(l layout) error {
	raw, err := json.MarshalIndent(s, "", "  ")
	if err != nil {
		return fmt.Errorf("encode server state: %w", err)
	}
	if err := replace(l.state(), append(raw, '\n')); err != nil {
		return fmt.Errorf("write server state: %w", err)
	}
	return nil
}

// alive reports whether the very process that s names still runs.
func (s state) alive() bool {
	if s.PID <= 0 {
		return false
	}
	mark, ok := processMark(s.PID)
	return ok && mark == s.Mark
}

// gone reports whether s names a process that ended without Stop: a crash, a kill, a
// reboot.
func (s state) gone() bool { return s.PID > 0 && !s.alive() }

// stopped returns s without its process; the ports are remembered.
func (s state) stopped() state {
	s.PID, s.Mark = 0, ""
	return s
}
