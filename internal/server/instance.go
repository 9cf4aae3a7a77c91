// SPDX-License-Identifier: Apache-2.0

package server

import (
	"context"
	"fmt"
	"time"
)

// Instance is a running local Neo4j and how to sign in.
type Instance struct {
	PID          int
	Version      string
	Since        time.Time
	HTTPURI      string // "http://127.0.0.1:7474"
	BoltURI      string // "bolt://127.0.0.1:7687"
	User         string
	Password     string
	PasswordFile string // readable by its owner only
	BrowserURL   string // opens Neo4j Browser with the address filled in
	Home         string // the folder with data and logs
	Log          string // all that the server says

	options Options
}

// String names the server, without its password, which no log should hold.
func (i *Instance) String() string {
	return fmt.Sprintf("local Neo4j %s, process %d, %s", i.Version, i.PID, i.BoltURI)
}

// Stop ends the server and waits until it has; its data stays. Stopping one that has
// ended already is not an error.
func (i *Instance) Stop(ctx context.Context) error { return Stop(ctx, i.options) }

func newInstance(o Options, s state, password string) *Instance {
	l := o.layout()
	return &Instance{
		PID:          s.PID,
		Version:      s.Version,
		Since:        s.Since,
		HTTPURI:      "http://" + loopback(s.HTTPPort),
		BoltURI:      "bolt://" + loopback(s.BoltPort),
		User:         user,
		Password:     password,
		PasswordFile: l.password(),
		BrowserURL:   fmt.Sprintf("http://localhost:%d/browser/?connectURL=bolt://%s@localhost:%d", s.HTTPPort, user, s.BoltPort),
		Home:         l.root,
		Log:          l.console(),
		options:      o,
	}
}
