// SPDX-License-Identifier: Apache-2.0

package server

import (
	"errors"
	"net"
	"testing"
)

// occupy listens on a free port until the test ends.
func occupy(t *testing.T) int {
	t.Helper()
	l, err := net.Listen("tcp4", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = l.Close() })
	return l.Addr().(*net.TCPAddr).Port //nolint:forcetypeassert // a TCP listener has one
}

// freePort returns a port that nobody listened on a moment ago.
func freePort(t *testing.T) int {
	t.Helper()
	l, err := net.Listen("tcp4", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	return l.Addr().(*net.TCPAddr).Port //nolint:forcetypeassert // a TCP listener has one
}

func TestChoosePorts(t *testing.T) {
	taken, a, b, c, d := occupy(t), freePort(t), freePort(t), freePort(t), freePort(t)
	for _, tc := range []struct {
		name string
		o    Options
		last pair
		tabu map[pair]bool
		want pair
		port int // of the PortError, 0 for none
	}{
		{"asked for and free", Options{HTTPPort: a, BoltPort: b}, pair{c, d}, nil, pair{a, b}, 0},
		{"remembered and free", Options{}, pair{c, d}, nil, pair{c, d}, 0},
		{"one asked for, one remembered", Options{BoltPort: b}, pair{c, d}, nil, pair{c, b}, 0},
		{"asked for and taken", Options{HTTPPort: taken}, pair{}, nil, pair{}, taken},
		{"the other asked for and taken", Options{BoltPort: taken}, pair{}, nil, pair{}, taken},
		{"both the same", Options{HTTPPort: a, BoltPort: a}, pair{}, nil, pair{}, defaultBoltPort},
		{"asked for and found to be taken at the start", Options{HTTPPort: a, BoltPort: b}, pair{}, map[pair]bool{{a, b}: true}, pair{}, defaultBoltPort},
	} {
		t.Run(tc.name, func(t *testing.T) {
			got, err := choosePorts(tc.o, tc.last, tc.tabu)
			if tc.port != 0 {
				e, ok := errors.AsType[*PortError](err)
				if !ok || e.Port != tc.port {
					t.Fatalf("error %v, want a PortError of %d", err, tc.port)
				}
				return
			}
			if err != nil {
				t.Fatal(err)
			}
			if got != tc.want {
				t.Errorf("got %v, want %v", got, tc.want)
			}
		})
	}
}

func TestChoosePorts_movesOnFromWhatIsTaken(t *testing.T) {
	got, err := choosePorts(Options{}, pair{occupy(t), freePort(t)}, nil)
	if err != nil {
		t.Fatal(err)
	}
	if got.http < defaultHTTPPort || got.http-defaultHTTPPort != got.bolt-defaultBoltPort {
		t.Errorf("got %v, want a pair that moved on together from the default one", got)
	}
	again, err := choosePorts(Options{}, pair{}, map[pair]bool{got: true})
	if err != nil {
		t.Fatal(err)
	}
	if again == got {
		t.Errorf("got %v again though it was tabu", got)
	}
}
