// SPDX-License-Identifier: Apache-2.0

package server

import (
	"errors"
	"net"
	"path/filepath"
	"testing"
)

func TestExamine_TellsWhatIsMissing(t *testing.T) {
	dir := t.TempDir()
	t.Setenv("PATH", dir) // neither Java nor Maven
	t.Setenv("JAVA_HOME", "")
	e, err := Examine(t.Context(), Options{Home: filepath.Join(dir, "home"), Lib: filepath.Join(dir, "lib"), places: []string{}})
	if err != nil {
		t.Fatal(err)
	}
	if _, ok := errors.AsType[*JavaError](e.JavaError); !ok {
		t.Errorf("Java: %v", e.JavaError)
	}
	if _, ok := errors.AsType[*MavenError](e.Maven); !ok {
		t.Errorf("Maven: %v", e.Maven)
	}
	if e.PortError != nil || e.HTTPPort == 0 || e.BoltPort == 0 || e.RoomError != nil {
		t.Errorf("ports %d, %d, %v; room %v", e.HTTPPort, e.BoltPort, e.PortError, e.RoomError)
	}
}

func TestExamine_TakenPort(t *testing.T) {
	l, err := net.Listen("tcp4", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	e, err := Examine(t.Context(), Options{Home: t.TempDir(), BoltPort: l.Addr().(*net.TCPAddr).Port})
	if err != nil {
		t.Fatal(err)
	}
	if _, ok := errors.AsType[*PortError](e.PortError); !ok {
		t.Errorf("got %v", e.PortError)
	}
}
