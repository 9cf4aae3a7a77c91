// SPDX-License-Identifier: Apache-2.0

package graph_test

import (
	"errors"
	"io"
	"net"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"summitry/graph"
	"summitry/graph/graphtest"
)

// Promise 9 where the network fails: the line is cut while rows are being sent, and stays cut.
func TestStore_Apply_LostConnectionLeavesTheGraphAsItWas(t *testing.T) {
	store := graphtest.New(t)
	apply(t, store, graph.Change{Graph: first()})
	before := export(t, store)

	config := graphtest.Config(t)
	_, server, _ := strings.Cut(config.URI, "://")
	line := cutAfter(t, server, 300_000)
	config.URI, config.Wait, config.Retry = "bolt://"+line, 2*time.Second, time.Second
	far, err := graph.Open(t.Context(), config)
	if err != nil {
		t.Fatal(err)
	}
	defer far.Close(t.Context())
	_, err = far.Apply(t.Context(), graph.Change{Graph: generated(500, 10)})
	var problem *graph.Problem
	if !errors.As(err, &problem) || !errors.Is(err, graph.ErrUnreachable) {
		t.Errorf("got %v, want a *Problem, %v", err, graph.ErrUnreachable)
	}
	if diff := cmp.Diff(before, export(t, store)); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}

// cutAfter forwards connections to server until it has passed on some bytes; then it ends all and takes no more. It gives its address.
func cutAfter(t *testing.T, server string, bytes int64) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { l.Close() })
	var passed atomic.Int64
	forward := func(near net.Conn) {
		defer near.Close()
		far, err := net.Dial("tcp", server)
		if err != nil {
			return
		}
		defer far.Close()
		go func() {
			defer near.Close()
			_, _ = io.Copy(near, far)
		}()
		for buffer := make([]byte, 16<<10); ; {
			n, err := near.Read(buffer)
			if err != nil {
				return
			}
			if passed.Add(int64(n)) > bytes {
				l.Close()
				return
			}
			if _, err := far.Write(buffer[:n]); err != nil {
				return
			}
		}
	}
	go func() {
		for {
			c, err := l.Accept()
			if err != nil {
				return
			}
			go forward(c)
		}
	}()
	return l.Addr().String()
}
