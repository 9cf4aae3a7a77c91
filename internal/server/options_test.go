// SPDX-License-Identifier: Apache-2.0

package server

import (
	"path/filepath"
	"strings"
	"testing"
)

func TestOptions_filled(t *testing.T) {
	for _, c := range []struct {
		name string
		in   Options
		want string // a part of the error, "" for none
	}{
		{"the zero value is complete", Options{}, ""},
		{"a heap without a unit is in bytes", Options{Heap: "536870912"}, ""},
		{"a heap that is no size", Options{Heap: "much"}, "heap"},
		{"a heap that would be another flag of Java", Options{Heap: "1g -version"}, "heap"},
		{"a password that Neo4j refuses", Options{Password: "short"}, "shorter than 8"},
		{"a port beyond the last", Options{BoltPort: 70000}, "70000"},
		{"a port below the first", Options{HTTPPort: -1}, "-1"},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := c.in.filled()
			if c.want != "" {
				if err == nil || !strings.Contains(err.Error(), c.want) {
					t.Fatalf("error %v, want one with %q", err, c.want)
				}
				return
			}
			if err != nil {
				t.Fatal(err)
			}
			if !filepath.IsAbs(got.Home) || !filepath.IsAbs(got.Lib) || got.Heap == "" || got.Patience == 0 || got.Progress == nil {
				t.Errorf("defaults are missing: %+v", got)
			}
		})
	}
}

func TestOptions_filled_takesTheDefaultPortsForNoWish(t *testing.T) {
	got, err := Options{HTTPPort: 7474, BoltPort: 7687}.filled()
	if err != nil {
		t.Fatal(err)
	}
	if got.HTTPPort != 0 || got.BoltPort != 0 {
		t.Errorf("ports %d and %d, want 0 and 0", got.HTTPPort, got.BoltPort)
	}
}

func TestDefaultHome(t *testing.T) {
	for _, c := range []struct{ name, xdg, want string }{
		{"the user's data folder is honoured", "/data", "/data/summitry"},
		{"none set", "", "/home/u/.local/share/summitry"},
		{"a relative one counts as none", "data", "/home/u/.local/share/summitry"},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Setenv("HOME", "/home/u")
			t.Setenv("XDG_DATA_HOME", c.xdg)
			if got := DefaultHome(); got != c.want {
				t.Errorf("DefaultHome() = %q, want %q", got, c.want)
			}
		})
	}
}
