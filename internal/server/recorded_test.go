// SPDX-License-Identifier: Apache-2.0

package server

import (
	"os"
	"testing"
)

func TestRecorded_OnlyTheVeryProcess(t *testing.T) {
	o := Options{Home: t.TempDir()}
	if _, ok := Recorded(o); ok {
		t.Error("a server where none was started")
	}
	l := o.layout()
	if err := l.make(); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(l.password(), []byte("a-long-password\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	mark, ok := processMark(os.Getpid())
	if !ok {
		t.Skip("processes have no mark here")
	}
	if err := (state{PID: os.Getpid(), Mark: mark, HTTPPort: 1, BoltPort: 2}).write(l); err != nil {
		t.Fatal(err)
	}
	i, ok := Recorded(o)
	if !ok || i.BoltURI != "bolt://127.0.0.1:2" || i.Password != "a-long-password" {
		t.Errorf("got %v, %v", i, ok)
	}
	if err := (state{PID: os.Getpid(), Mark: mark + "x", HTTPPort: 1, BoltPort: 2}).write(l); err != nil {
		t.Fatal(err)
	}
	if _, ok := Recorded(o); ok {
		t.Error("another process by the same number")
	}
}
