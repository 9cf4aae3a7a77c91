// SPDX-License-Identifier: Apache-2.0

// Package graphtest gives tests a real, empty Neo4j.
//
// It takes a test and gives a store, or the address of the same database. One server is started for a test binary, when the first test wants it,
// and stopped when the binary ends; the graph is wiped before each test that asks. It never touches a server it did not start.
//
//	func TestMain(m *testing.M) { graphtest.Main(m) }
//
//	func TestSomething(t *testing.T) {
//		store := graphtest.New(t)
//		…
//	}
//
// SUMMITRY_TEST_NEO4J says which server: container (Docker, through testcontainers), local (the Neo4j that internal/server runs, on free ports of
// the loopback), or nothing for a container where a Docker daemon answers and has an image, else local. SUMMITRY_NEO4J_IMAGE names the image.
// With go test -short such tests are skipped; otherwise a missing server is a failure that says what to do. Tests of one binary share the
// database, so those that use it must not be parallel.
package graphtest

import (
	"context"
	"errors"
	"fmt"
	"os"
	"sync"
	"testing"
	"time"

	"summitry/graph"
)

// patience is how long a server may take to start on a machine that does other things as well.
const patience = 4 * time.Minute

// shared is the one server of a test binary.
type shared struct {
	mu      sync.Mutex
	main    bool // Main runs, so that somebody will stop the server
	started bool
	schema  bool
	config  graph.Config
	stop    func(context.Context) error
	err     error
}

var database shared

// Main runs the tests of a binary and ends it. It stops the server that they started.
func Main(m *testing.M) {
	database.mu.Lock()
	database.main = true
	database.mu.Unlock()
	code := m.Run()
	if err := database.end(); err != nil {
		fmt.Fprintln(os.Stderr, "graphtest: stop Neo4j:", err)
		code = max(code, 1)
	}
	os.Exit(code)
}

// New gives a store on an empty database with its schema. The test closes nothing.
func New(t testing.TB) *graph.Store {
	t.Helper()
	config := Config(t)
	ctx := t.Context()
	store, err := graph.Open(ctx, config)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := store.Close(context.Background()); err != nil {
			t.Error(err)
		}
	})
	if err := database.prepare(ctx, store); err != nil {
		t.Fatal(err)
	}
	if _, err := store.Wipe(ctx); err != nil {
		t.Fatal(err)
	}
	return store
}

// Config says how to reach the database of New, for tests that connect by themselves; the database is as the last test left it.
func Config(t testing.TB) graph.Config {
	t.Helper()
	if testing.Short() {
		t.Skip("wants a Neo4j: skipped with -short")
	}
	config, err := database.begin()
	if err != nil {
		t.Fatalf("no Neo4j for this test: %v\n%s", err, advice)
	}
	return config
}

const advice = `These tests want a real Neo4j. One of these will do:
  - a Docker daemon and an image: docker pull neo4j:5.26-community, or make test, which builds one; SUMMITRY_NEO4J_IMAGE names another
  - Java 17 or newer and Maven, from which a local one is made: SUMMITRY_TEST_NEO4J=local
  - go test -short leaves them out`

var errNoMain = errors.New("graphtest: the package's TestMain must call graphtest.Main, which stops the server in the end")

// begin starts the server once; every later call gets the same answer.
func (s *shared) begin() (graph.Config, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if !s.main {
		return graph.Config{}, errNoMain
	}
	if !s.started {
		s.started = true
		ctx, cancel := context.WithTimeout(context.Background(), patience)
		defer cancel()
		s.config, s.stop, s.err = start(ctx)
	}
	return s.config, s.err
}

// prepare writes the schema, which Wipe leaves alone, once.
func (s *shared) prepare(ctx context.Context, store *graph.Store) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.schema {
		return nil
	}
	if err := store.Schema(ctx); err != nil {
		return err
	}
	s.schema = true
	return nil
}

func (s *shared) end() error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.stop == nil {
		return nil
	}
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	return s.stop(ctx)
}

// start starts the server that the environment asks for, and says which.
func start(ctx context.Context) (graph.Config, func(context.Context) error, error) {
	image := os.Getenv("SUMMITRY_NEO4J_IMAGE")
	switch want := os.Getenv("SUMMITRY_TEST_NEO4J"); want {
	case "container":
		d, err := findDaemon(ctx)
		if err != nil {
			return graph.Config{}, nil, fmt.Errorf("SUMMITRY_TEST_NEO4J=container: %w", err)
		}
		if image == "" {
			image = d.image(ctx, images...)
		}
		if image == "" {
			image = images[len(images)-1] // pulled by testcontainers
		}
		return startContainer(ctx, d, image)
	case "local":
		return startLocal(ctx)
	case "":
		d, err := findDaemon(ctx)
		if err != nil {
			say("no Docker daemon answers (%v)", err)
			return startLocal(ctx)
		}
		candidates := images
		if image != "" {
			candidates = []string{image}
		}
		if image = d.image(ctx, candidates...); image == "" {
			say("the Docker daemon has none of %v", candidates)
			return startLocal(ctx)
		}
		return startContainer(ctx, d, image)
	default:
		return graph.Config{}, nil, fmt.Errorf("SUMMITRY_TEST_NEO4J=%s: want container, local or nothing", want)
	}
}

func say(format string, args ...any) {
	fmt.Fprintf(os.Stderr, "graphtest: "+format+"\n", args...)
}
