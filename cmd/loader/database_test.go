// SPDX-License-Identifier: Apache-2.0

package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"

	"summitry/cmd/internal/command"
	"summitry/graph"
	"summitry/graph/graphtest"
)

// shop is a database with a command that works on it, and a folder for articles.
type shop struct {
	*testing.T
	store *graph.Store
	dir   string
}

// newShop gives an empty database, of which the settings tell, and a folder with the sample articles.
func newShop(t *testing.T) *shop {
	t.Helper()
	s := &shop{T: t, store: graphtest.New(t), dir: t.TempDir()}
	for name, value := range s.env() {
		t.Setenv(name, value)
	}
	samples, err := filepath.Glob(filepath.Join("testdata", "articles", "*.txt"))
	if err != nil || len(samples) < 3 {
		t.Fatal("no sample articles", err)
	}
	for _, sample := range samples {
		raw, err := os.ReadFile(sample)
		if err != nil {
			t.Fatal(err)
		}
		s.write(filepath.Base(sample), string(raw))
	}
	return s
}

// env is what tells the command of the database, and keeps it away from the user's own settings.
func (s *shop) env() map[string]string {
	s.Helper()
	c := graphtest.Config(s)
	return map[string]string{
		"SUMMITRY_NEO4J_URI": c.URI, "SUMMITRY_NEO4J_USER": c.User, "SUMMITRY_NEO4J_PASSWORD": c.Password, "HOME": s.dir, "XDG_CONFIG_HOME": s.dir,
	}
}

func (s *shop) path(name string) string { return filepath.Join(s.dir, "articles", name) }

func (s *shop) write(name, content string) {
	s.Helper()
	if err := os.MkdirAll(filepath.Dir(s.path(name)), 0o755); err != nil {
		s.Fatal(err)
	}
	if err := os.WriteFile(s.path(name), []byte(content), 0o644); err != nil {
		s.Fatal(err)
	}
}

// try runs the command and gives what it printed, and its exit code.
func (s *shop) try(args ...string) (out, errs string, code int) {
	s.Helper()
	return s.exec(&app{in: strings.NewReader(""), screen: command.Screen{Width: 100}}, args)
}

// asked runs the command on a terminal at which lines are typed.
func (s *shop) asked(lines string, args ...string) (out, errs string, code int) {
	s.Helper()
	return s.exec(&app{in: strings.NewReader(lines), asking: true, screen: command.Screen{Terminal: true, Width: 100}}, args)
}

func (s *shop) exec(a *app, args []string) (out, errs string, code int) {
	s.Helper()
	var o, e bytes.Buffer
	a.out, a.errs, a.words = &o, &e, ourReader(s.T)
	root := a.root()
	root.SetArgs(args)
	err := root.ExecuteContext(s.Context())
	code = command.Report(&e, "loader", err, s.Context())
	return o.String(), e.String(), code
}

// run runs the command, which must succeed.
func (s *shop) run(args ...string) string {
	s.Helper()
	out, errs, code := s.try(args...)
	if code != command.Done {
		s.Fatalf("loader %s: exit code %d\n%s", strings.Join(args, " "), code, errs)
	}
	return out
}

// graph is the whole graph as text.
func (s *shop) graph() string {
	s.Helper()
	var b bytes.Buffer
	if err := s.store.Export(s.Context(), &b); err != nil {
		s.Fatal(err)
	}
	return b.String()
}

func (s *shop) wipe() {
	s.Helper()
	if _, err := s.store.Wipe(s.Context()); err != nil {
		s.Fatal(err)
	}
}

// same compares two graphs.
func (s *shop) same(want, got string) {
	s.Helper()
	if want == "" {
		s.Error("an empty graph proves nothing")
	}
	if diff := cmp.Diff(strings.Split(want, "\n"), strings.Split(got, "\n")); diff != "" {
		s.Errorf("graphs differ, -want +got\n%s", diff)
	}
}

// has wants each of parts in s.
func has(t *testing.T, s string, parts ...string) {
	t.Helper()
	for _, p := range parts {
		if !strings.Contains(s, p) {
			t.Errorf("no %q in\n%s", p, s)
		}
	}
}

// ourLexicon is read once for all tests.
var ourLexicon = sync.OnceValues(func() (*reader, error) { return newReader(nil) })

func ourReader(t *testing.T) *reader {
	t.Helper()
	r, err := ourLexicon()
	if err != nil {
		t.Fatal(err)
	}
	return r
}
