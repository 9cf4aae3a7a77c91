// SPDX-License-Identifier: Apache-2.0

package server

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/exec"
	"strings"
	"testing"
	"time"
)

// helperHome names the home for a test binary that plays another command.
const helperHome = "SUMMITRY_SERVER_TEST_HOME"

// TestMain plays the command that otherCommand runs, or the one that a guard outlives, where it is asked to.
func TestMain(m *testing.M) {
	if home := os.Getenv(guardedHome); home != "" {
		playGuarded(home)
		return
	}
	home := os.Getenv(helperHome)
	if home == "" {
		os.Exit(m.Run())
	}
	i, err := Ensure(context.Background(), Options{Home: home, Heap: "512m", Quick: true})
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	fmt.Printf("pid=%d\n", i.PID)
}

// otherCommand calls Ensure in a process of its own and returns the server's process.
func otherCommand(ctx context.Context, home string) (pid int, err error) {
	cmd := exec.CommandContext(ctx, os.Args[0])
	cmd.Env = append(os.Environ(), helperHome+"="+home)
	out, err := cmd.CombinedOutput()
	if err != nil {
		return 0, fmt.Errorf("%w: %s", err, out)
	}
	_, after, _ := bytes.Cut(out, []byte("pid="))
	_, err = fmt.Sscan(string(after), &pid)
	return pid, err
}

// ask runs a query over HTTP and returns the first value of the first row.
func ask(t *testing.T, i *Instance, statement string) float64 {
	t.Helper()
	body := strings.NewReader(fmt.Sprintf(`{"statement":%q}`, statement))
	req, err := http.NewRequestWithContext(t.Context(), http.MethodPost, i.HTTPURI+"/db/neo4j/query/v2", body)
	if err != nil {
		t.Fatal(err)
	}
	req.SetBasicAuth(i.User, i.Password)
	req.Header.Set("Content-Type", "application/json")
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	raw, err := io.ReadAll(res.Body)
	if err != nil {
		t.Fatal(err)
	}
	var answer struct {
		Data struct{ Values [][]float64 }
	}
	if err := json.Unmarshal(raw, &answer); err != nil || len(answer.Data.Values) == 0 {
		t.Fatalf("%s answered %s (%v)", statement, raw, err)
	}
	return answer.Data.Values[0][0]
}

// TestServer follows one real server through its life. Each step needs the one before;
// a start takes some ten seconds, so they share it.
func TestServer(t *testing.T) {
	if testing.Short() {
		t.Skip("starts a real Neo4j")
	}
	var l listener
	home := t.TempDir()
	o := Options{Home: home, Heap: "512m", Quick: true, Progress: l.hear}
	if _, err := Provide(t.Context(), o); err != nil {
		t.Fatal(err)
	}
	dismiss, err := Guard(home)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
		defer cancel()
		if err := errors.Join(Stop(ctx, o), dismiss()); err != nil {
			t.Error(err)
		}
	})

	first := startedByTwoCommandsAtOnce(t, o)
	isPrivate(t, first)
	servesTheBrowser(t, first)
	if got := ask(t, first, "CREATE (:Mark) RETURN 1"); got != 1 {
		t.Fatalf("wrote %v marks, want 1", got)
	}

	if _, err := Start(t.Context(), o); !errors.Is(err, ErrRunning) {
		t.Errorf("Start of a running server: error %v, want ErrRunning", err)
	}

	if err := first.Stop(t.Context()); err != nil {
		t.Fatal(err)
	}
	if got := statusOf(t, o); got.Condition != Stopped {
		t.Errorf("after Stop it is %s", got.Condition)
	}

	second := startedBesideWhoTookItsPort(t, o, first)
	if got := ask(t, second, "MATCH (m:Mark) RETURN count(m)"); got != 1 {
		t.Errorf("%v marks after a restart, want 1", got)
	}

	third := startedAgainAfterACrash(t, o, second)
	if !l.heard("ended without being stopped") {
		t.Error("nobody was told of the crash")
	}
	if got := ask(t, third, "MATCH (m:Mark) RETURN count(m)"); got != 1 {
		t.Errorf("%v marks after a crash, want 1", got)
	}
	refusesAWrongPassword(t, o)
}

func startedByTwoCommandsAtOnce(t *testing.T, o Options) *Instance {
	t.Helper()
	type answer struct {
		pid int
		err error
	}
	answers := make(chan answer, 2)
	for range 2 {
		go func() {
			pid, err := otherCommand(t.Context(), o.Home)
			answers <- answer{pid, err}
		}()
	}
	a, b := <-answers, <-answers
	if err := errors.Join(a.err, b.err); err != nil {
		t.Fatal(err)
	}
	if a.pid != b.pid {
		t.Errorf("two commands started two servers, %d and %d", a.pid, b.pid)
	}
	// Both commands have ended by now; the server has not.
	i, err := Ensure(t.Context(), o)
	if err != nil {
		t.Fatal(err)
	}
	if i.PID != a.pid {
		t.Errorf("found process %d, want %d, which outlives who started it", i.PID, a.pid)
	}
	if got := statusOf(t, o); got.Condition != Running || !got.Provided || got.Instance.BrowserURL != i.BrowserURL {
		t.Errorf("status %+v, want it running", got)
	}
	return i
}

// isPrivate checks that no address but loopback is listened on.
func isPrivate(t *testing.T, i *Instance) {
	t.Helper()
	addresses, err := net.InterfaceAddrs()
	if err != nil {
		t.Fatal(err)
	}
	for _, a := range addresses {
		ip, ok := a.(*net.IPNet)
		if !ok || ip.IP.IsLoopback() || ip.IP.To4() == nil {
			continue
		}
		for _, uri := range []string{i.BoltURI, i.HTTPURI} {
			port := uri[strings.LastIndex(uri, ":")+1:]
			c, err := net.DialTimeout("tcp", net.JoinHostPort(ip.IP.String(), port), time.Second)
			if err == nil {
				_ = c.Close()
				t.Errorf("%s is reached from outside, at %s", uri, ip.IP)
			}
		}
	}
}

func servesTheBrowser(t *testing.T, i *Instance) {
	t.Helper()
	req, err := http.NewRequestWithContext(t.Context(), http.MethodGet, i.BrowserURL, nil)
	if err != nil {
		t.Fatal(err)
	}
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	page, err := io.ReadAll(res.Body)
	if err != nil {
		t.Fatal(err)
	}
	if res.StatusCode != http.StatusOK || !bytes.Contains(page, []byte("<title>Neo4j Browser")) {
		t.Errorf("%s answers %s without a Browser", i.BrowserURL, res.Status)
	}
}

func startedBesideWhoTookItsPort(t *testing.T, o Options, before *Instance) *Instance {
	t.Helper()
	taken, err := net.Listen("tcp4", strings.TrimPrefix(before.BoltURI, "bolt://"))
	if err != nil {
		t.Fatal(err)
	}
	defer taken.Close()
	i, err := Start(t.Context(), o)
	if err != nil {
		t.Fatal(err)
	}
	if i.BoltURI == before.BoltURI || i.HTTPURI == before.HTTPURI {
		t.Errorf("started on %s and %s, want another pair than the taken one", i.BoltURI, i.HTTPURI)
	}
	return i
}

func startedAgainAfterACrash(t *testing.T, o Options, before *Instance) *Instance {
	t.Helper()
	if err := kill(before.PID); err != nil {
		t.Fatal(err)
	}
	for s := (Report{}); s.Condition != Crashed; s = statusOf(t, o) {
		if err := sleep(t.Context(), nap); err != nil {
			t.Fatal(err)
		}
	}
	i, err := Ensure(t.Context(), o)
	if err != nil {
		t.Fatal(err)
	}
	if i.PID == before.PID || i.BoltURI != before.BoltURI {
		t.Errorf("got %v after %v, want a new process on the remembered ports", i, before)
	}
	return i
}

func refusesAWrongPassword(t *testing.T, o Options) {
	t.Helper()
	if err := os.WriteFile(o.layout().password(), []byte("not-the-one\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	_, err := Ensure(t.Context(), o)
	if e, ok := errors.AsType[*PasswordError](err); !ok || e.Lost {
		t.Errorf("error %v, want a PasswordError", err)
	}
	if got := statusOf(t, o); got.Condition != Refusing {
		t.Errorf("with a wrong password it is %s, want refusing", got.Condition)
	}
}

func statusOf(t *testing.T, o Options) Report {
	t.Helper()
	r, err := Status(t.Context(), o)
	if err != nil {
		t.Fatal(err)
	}
	return r
}
