// SPDX-License-Identifier: Apache-2.0

package server

import (
	"errors"
	"os"
	"strings"
	"testing"
)

func TestKeepPassword(t *testing.T) {
	for _, c := range []struct {
		name    string
		there   string // in the file before, "" for no file
		started bool   // the server was started before
		wished  string
		want    string // "" for a generated one
		lost    bool
	}{
		{"a new server gets a generated one", "", false, "", "", false},
		{"a new server gets the wished one", "", false, "opensesame", "opensesame", false},
		{"a start that was cut short goes on with its own", "halfway-there", false, "", "halfway-there", false},
		{"an old server keeps its own", "as-ever-was", true, "", "as-ever-was", false},
		{"an old server keeps its own against a wish", "as-ever-was", true, "opensesame", "as-ever-was", false},
		{"an old server whose file is lost", "", true, "", "", true},
	} {
		t.Run(c.name, func(t *testing.T) {
			l := Options{Home: t.TempDir()}.layout()
			if err := l.make(); err != nil {
				t.Fatal(err)
			}
			if c.started {
				if err := os.MkdirAll(l.stores(), 0o700); err != nil {
					t.Fatal(err)
				}
			}
			if c.there != "" {
				if err := os.WriteFile(l.password(), []byte(c.there+"\n"), 0o600); err != nil {
					t.Fatal(err)
				}
			}
			got, err := keepPassword(l, c.wished)
			if e, ok := errors.AsType[*PasswordError](err); ok != c.lost || (ok && !e.Lost) {
				t.Fatalf("error %v, want one of a lost file: %t", err, c.lost)
			}
			if c.lost {
				return
			}
			if c.want != "" && got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
			if len(got) < minPassword {
				t.Errorf("password %q is too short", got)
			}
			info, err := os.Stat(l.password())
			if err != nil {
				t.Fatal(err)
			}
			if info.Mode().Perm() != 0o600 {
				t.Errorf("the file has mode %v, want 0600", info.Mode())
			}
		})
	}
}

func TestInstance_String_holdsNoPassword(t *testing.T) {
	i := newInstance(Options{Home: "/h"}, state{PID: 1, HTTPPort: 2, BoltPort: 3}, "open-sesame")
	if strings.Contains(i.String(), "open-sesame") {
		t.Errorf("String() = %q", i)
	}
}
