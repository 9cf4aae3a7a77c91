// SPDX-License-Identifier: Apache-2.0

package server

import (
	"context"
	"errors"
	"net"
	"net/http"
	"os"
	"strings"
	"testing"
	"time"
)

// startFake starts a "server" that is a shell script, and checks that no process is left.
func startFake(t *testing.T, ctx context.Context, serve string, o Options) error {
	t.Helper()
	useJava(t, fakeJava("17.0.1", serve))
	o.Home, o.Lib = t.TempDir(), fakeLib(t)
	_, err := Start(ctx, o)
	if err == nil {
		t.Fatal("no error, want one")
	}
	s, readErr := readState(o.layout())
	if readErr != nil {
		t.Fatal(readErr)
	}
	if s.PID != 0 {
		t.Errorf("the state still names process %d", s.PID)
	}
	return err
}

func TestStart_ofAServerThatEndsTellsItsLastWords(t *testing.T) {
	err := startFake(t, t.Context(), `echo "2026 ERROR Failed to start: the moon is full"; echo "	at a.stack.Trace"; exit 3`, Options{})
	crash, ok := errors.AsType[*CrashError](err)
	if !ok {
		t.Fatalf("error %v, want a CrashError", err)
	}
	if !strings.Contains(crash.Tail, "the moon is full") || strings.Contains(crash.Tail, "stack.Trace") || crash.Exit != "exit status 3" {
		t.Errorf("got %+v, want the reason without the stack", crash)
	}
}

func TestStart_ofAServerThatFindsTheDiskFull(t *testing.T) {
	err := startFake(t, t.Context(), `echo "Caused by: java.io.IOException: No space left on device"; exit 1`, Options{})
	if _, ok := errors.AsType[*DiskError](err); !ok {
		t.Errorf("error %v, want a DiskError", err)
	}
}

func TestStart_ofAServerThatStaysSilent(t *testing.T) {
	err := startFake(t, t.Context(), `echo booting; exec sleep 60`, Options{Patience: 300 * time.Millisecond})
	silent, ok := errors.AsType[*SilentError](err)
	if !ok {
		t.Fatalf("error %v, want a SilentError", err)
	}
	if _, ok := processMark(silent.PID); ok {
		t.Errorf("process %d is left", silent.PID)
	}
}

func TestStart_interrupted(t *testing.T) {
	ctx, cancel := context.WithTimeout(t.Context(), 700*time.Millisecond)
	defer cancel()
	if err := startFake(t, ctx, `exec sleep 60`, Options{}); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("error %v, want that of the context", err)
	}
}

func TestStart_movesOnWhereAPortIsTakenMeanwhile(t *testing.T) {
	// The first try finds its port taken, the second one is another try: it stays silent.
	err := startFake(t, t.Context(), `if [ -e tried ]; then exec sleep 60; fi
touch tried; echo "Caused by: java.net.BindException: Address already in use"; exit 1`, Options{Patience: 500 * time.Millisecond})
	if _, ok := errors.AsType[*SilentError](err); !ok {
		t.Errorf("error %v, want the SilentError of the second try", err)
	}
}

// strangers take the ports once the server of home is launched, speak Bolt and refuse every password.
func strangers(t *testing.T, home string, o Options) {
	t.Helper()
	for !exists(Options{Home: home}.layout().state()) {
		if sleep(t.Context(), 5*time.Millisecond) != nil {
			return
		}
	}
	web, err := net.Listen("tcp4", loopback(o.HTTPPort))
	if err != nil {
		t.Error(err)
		return
	}
	t.Cleanup(func() { web.Close() })
	go func() {
		_ = http.Serve(web, http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusUnauthorized) }))
	}()
	bolt, err := net.Listen("tcp4", loopback(o.BoltPort))
	if err != nil {
		t.Error(err)
		return
	}
	t.Cleanup(func() { bolt.Close() })
	go func() {
		for {
			c, err := bolt.Accept()
			if err != nil {
				return
			}
			_, _ = c.Write([]byte{0, 0, 4, 5})
			_ = c.Close()
		}
	}()
}

func TestStart_ofAPortTakenMeanwhileByAServerWithAnotherPassword(t *testing.T) {
	useJava(t, fakeJava("17.0.1", `sleep 1.5; echo "Caused by: java.net.BindException: Address already in use"; exit 1`))
	o := Options{Home: t.TempDir(), Lib: fakeLib(t), HTTPPort: freePort(t), BoltPort: freePort(t)}
	go strangers(t, o.Home, o)
	_, err := Start(t.Context(), o)
	if _, ok := errors.AsType[*PortError](err); !ok {
		t.Errorf("error %v, want a PortError", err)
	}
}

func TestStart_ofPortsAskedForDoesNotMoveOn(t *testing.T) {
	o := Options{HTTPPort: freePort(t), BoltPort: freePort(t)}
	err := startFake(t, t.Context(), `echo "Caused by: java.net.BindException: Address already in use"; exit 1`, o)
	if _, ok := errors.AsType[*PortError](err); !ok {
		t.Errorf("error %v, want a PortError", err)
	}
}

func TestStart_withoutJavaWritesNoPassword(t *testing.T) {
	t.Setenv("JAVA_HOME", "")
	usePath(t, nil)
	o := Options{Home: t.TempDir(), Lib: fakeLib(t), places: []string{"/nowhere/*"}}
	_, err := Start(t.Context(), o)
	if _, ok := errors.AsType[*JavaError](err); !ok {
		t.Errorf("error %v, want a JavaError", err)
	}
	if exists(o.layout().password()) {
		t.Error("a password was written")
	}
}

func TestStatus_ofAHomeThatWasNeverUsed(t *testing.T) {
	home := t.TempDir()
	r, err := Status(t.Context(), Options{Home: home, Lib: t.TempDir()})
	if err != nil {
		t.Fatal(err)
	}
	if r.Condition != Stopped || r.Instance != nil || r.Provided {
		t.Errorf("got %+v, want stopped, no instance, nothing provided", r)
	}
	if left, err := os.ReadDir(home); err != nil || len(left) != 0 {
		t.Errorf("Status left %v, %v in the home", left, err)
	}
}

func TestStop_whereNothingRuns(t *testing.T) {
	if err := Stop(t.Context(), Options{Home: t.TempDir()}); err != nil {
		t.Error(err)
	}
}
