// SPDX-License-Identifier: Apache-2.0

package graph_test

import (
	"context"
	"errors"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"summitry/graph"
	"summitry/graph/graphtest"
)

func TestOpen_SaysWhatToDo(t *testing.T) {
	web := httptest.NewServer(http.NotFoundHandler())
	t.Cleanup(web.Close)
	secure := httptest.NewTLSServer(http.NotFoundHandler())
	t.Cleanup(secure.Close)
	silent := listen(t, func(net.Conn) {})
	closing := listen(t, func(c net.Conn) { c.Close() })
	nobody := listen(t, nil)
	address := func(url string) string { _, a, _ := strings.Cut(url, "://"); return a }
	for _, tc := range []struct {
		name, uri string
		want      error
		hint      string
	}{
		{"nothing listens", "bolt://" + nobody, graph.ErrUnreachable, "loader server start"},
		{"nothing listens, with routing", "neo4j://" + nobody, graph.ErrUnreachable, "loader server start"},
		{"nothing listens, with TLS", "neo4j+s://" + nobody, graph.ErrUnreachable, "loader server start"},
		{"no such host", "bolt://no-such-host.invalid", graph.ErrUnreachable, "host name"},
		{"somebody listens and stays silent", "bolt://" + silent, graph.ErrUnreachable, "stays silent"},
		{"somebody hangs up", "bolt://" + closing, graph.ErrNotNeo4j, "neo4j+s://"},
		{"a web server", "bolt://" + address(web.URL), graph.ErrNotNeo4j, "7474"},
		{"TLS wanted from who has none", "bolt+s://" + address(web.URL), graph.ErrTLS, "without +s"},
		{"a certificate nobody vouches for", "bolt+s://" + address(secure.URL), graph.ErrTLS, "+ssc"},
		{"a web server with TLS", "bolt+ssc://" + address(secure.URL), graph.ErrNotNeo4j, "7474"},
		{"another scheme", "http://localhost:7474", graph.ErrAddress, "neo4j://localhost:7687"},
		{"no scheme", "localhost", graph.ErrAddress, "neo4j://localhost:7687"},
		{"nothing", "", graph.ErrAddress, "neo4j://localhost:7687"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			t.Parallel()
			store, err := graph.Open(t.Context(), graph.Config{URI: tc.uri, User: "neo4j", Password: "wrong", Wait: time.Second})
			expect(t, store, err, tc.want, tc.hint)
		})
	}
}

func TestOpen_Cancelled(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := graph.Open(ctx, graph.Config{URI: "bolt://" + listen(t, func(net.Conn) {})}); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
}

func TestOpen_RealServer(t *testing.T) {
	config := graphtest.Config(t)
	for _, tc := range []struct {
		name string
		edit func(*graph.Config)
		want error
		hint string
	}{
		{"wrong password", func(c *graph.Config) { c.Password = "wrong" }, graph.ErrUnauthorized, "NEO4J_PASSWORD"},
		{"no credentials", func(c *graph.Config) { c.User = "" }, graph.ErrUnauthorized, "NEO4J_USERNAME"},
		{"no such database", func(c *graph.Config) { c.Database = "nowhere" }, graph.ErrNoDatabase, "SHOW DATABASES"},
		{"TLS that is not on", func(c *graph.Config) {
			_, rest, _ := strings.Cut(c.URI, "://")
			c.URI = "bolt+s://" + rest
		}, graph.ErrTLS, "without +s"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			c := config
			tc.edit(&c)
			store, err := graph.Open(t.Context(), c)
			expect(t, store, err, tc.want, tc.hint)
		})
	}
	if got := graphtest.New(t).Server(); !strings.HasPrefix(got, "5.") {
		t.Errorf("server %q", got)
	}
}

func expect(t *testing.T, store *graph.Store, err, want error, hint string) {
	t.Helper()
	if store != nil {
		t.Error("a store in spite of an error")
	}
	var problem *graph.Problem
	if !errors.As(err, &problem) || !errors.Is(err, want) {
		t.Fatalf("got %v\nwant %v", err, want)
	}
	if !strings.Contains(problem.Try(), hint) {
		t.Errorf("hint %q\nwant it to name %q", problem.Try(), hint)
	}
	if lines := strings.Split(err.Error(), "\n"); len(lines) != 2 {
		t.Errorf("want a line of what and a line of what to try, got\n%s", err)
	}
}

// listen answers each connection with serve; without it the port is free again. It gives the address.
func listen(t *testing.T, serve func(net.Conn)) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	if serve == nil {
		l.Close()
		return l.Addr().String()
	}
	t.Cleanup(func() { l.Close() })
	go func() {
		for {
			c, err := l.Accept()
			if err != nil {
				return
			}
			defer c.Close() // when the listener ends, not before
			serve(c)
		}
	}()
	return l.Addr().String()
}
