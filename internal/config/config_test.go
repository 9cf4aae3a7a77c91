// SPDX-License-Identifier: Apache-2.0

package config

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/spf13/pflag"
)

// clean gives the test a home, a working directory and an environment of its own and returns the directory.
func clean(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	t.Chdir(dir)
	for _, s := range settings() {
		for _, name := range s.variables() {
			t.Setenv(name, "")
		}
	}
	for _, name := range []string{"SUMMITRY_CONFIG", "SUMMITRY_NEO4J_PASSWORD", "NEO4J_PASSWORD"} {
		t.Setenv(name, "")
	}
	t.Setenv("HOME", filepath.Join(dir, "home"))
	t.Setenv("XDG_CONFIG_HOME", filepath.Join(dir, "xdg"))
	return dir
}

func write(t *testing.T, file, text string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(file), 0o750); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
}

// flags parses args as a command would that registers every key.
func flags(t *testing.T, args ...string) *pflag.FlagSet {
	t.Helper()
	fs := pflag.NewFlagSet("test", pflag.ContinueOnError)
	for _, s := range settings() {
		Register(fs, s.key)
	}
	if err := fs.Parse(args); err != nil {
		t.Fatal(err)
	}
	return fs
}

func TestLoad_DefaultsWithoutAnySource(t *testing.T) {
	clean(t)
	got, err := Load(nil)
	if err != nil {
		t.Fatal(err)
	}
	want := Config{
		Neo4j:   Neo4j{URI: LocalURI, User: "neo4j"},
		Server:  Server{Heap: "1g"},
		Load:    Loading{Batch: 5000},
		Lexicon: Lexicon{Extra: []string{}},
		Query:   Query{Paths: []string{}},
		Output:  Output{Color: "auto", Lang: "en"},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
	if !got.Neo4j.Local() {
		t.Error("the default is not the local Neo4j")
	}
}

func TestLoad_Precedence(t *testing.T) {
	const file = "neo4j: {uri: 'neo4j://file:7687', user: file}\nserver: {http_port: 1001}"
	for _, tc := range []struct {
		name     string
		file     string
		env      map[string]string
		args     []string
		uri      string
		user     string
		httpPort int
	}{
		{"a file beats the default", file, nil, nil, "neo4j://file:7687", "file", 1001},
		{
			"the environment beats a file", file,
			map[string]string{"SUMMITRY_NEO4J_URI": "bolt://env:1", "SUMMITRY_SERVER_HTTP_PORT": "1002"},
			nil,
			"bolt://env:1", "file", 1002,
		},
		{
			"a flag beats the environment", file,
			map[string]string{"SUMMITRY_NEO4J_URI": "bolt://env:1", "SUMMITRY_SERVER_HTTP_PORT": "1002"},
			[]string{"--neo4j-uri", "bolt://flag:1", "--server-http-port=1003"},
			"bolt://flag:1", "file", 1003,
		},
		{
			"the driver's own variables are honoured", "",
			map[string]string{"NEO4J_URI": "bolt://theirs:1", "NEO4J_USERNAME": "they"},
			nil,
			"bolt://theirs:1", "they", 0,
		},
		{
			"our variable beats the driver's", "",
			map[string]string{"NEO4J_URI": "bolt://theirs:1", "SUMMITRY_NEO4J_URI": "bolt://ours:1"},
			nil,
			"bolt://ours:1", "neo4j", 0,
		},
		{"an empty variable is no value", file, map[string]string{"SUMMITRY_NEO4J_URI": ""}, nil, "neo4j://file:7687", "file", 1001},
		{"a flag that is not set is no value", file, nil, []string{"--neo4j-user", "flag"}, "neo4j://file:7687", "flag", 1001},
	} {
		t.Run(tc.name, func(t *testing.T) {
			dir := clean(t)
			if tc.file != "" {
				write(t, filepath.Join(dir, "config.yaml"), tc.file)
			}
			for k, v := range tc.env {
				t.Setenv(k, v)
			}
			got, err := Load(flags(t, tc.args...))
			if err != nil {
				t.Fatal(err)
			}
			if got.Neo4j.URI != tc.uri || got.Neo4j.User != tc.user || got.Server.HTTPPort != tc.httpPort {
				t.Errorf("got %s, %s, %d, want %s, %s, %d", got.Neo4j.URI, got.Neo4j.User, got.Server.HTTPPort, tc.uri, tc.user, tc.httpPort)
			}
		})
	}
}

func TestLoad_WhichFile(t *testing.T) {
	dir := clean(t)
	write(t, filepath.Join(dir, "xdg", "summitry", "config.yaml"), "neo4j: {user: xdg}")
	user := func(fs *pflag.FlagSet) string {
		t.Helper()
		c, err := Load(fs)
		if err != nil {
			t.Fatal(err)
		}
		return c.Neo4j.User
	}
	if got := user(nil); got != "xdg" {
		t.Errorf("user's config folder: got %s", got)
	}
	write(t, filepath.Join(dir, "config.yaml"), "neo4j: {user: here}")
	if got := user(nil); got != "here" {
		t.Errorf("working directory beats the config folder: got %s", got)
	}
	write(t, filepath.Join(dir, "other.yml"), "neo4j: {user: named}")
	if got := user(flags(t, "--config", "other.yml")); got != "named" {
		t.Errorf("--config beats both: got %s", got)
	}
}

func TestLoad_PathsAreRelativeToTheirFile(t *testing.T) {
	dir := clean(t)
	write(t, filepath.Join(dir, "sub", "c.yaml"), "query: {paths: [own, /abs, ~/q]}\nlexicon: {extra: more.yaml}\nserver: {home: db}")
	got, err := Load(flags(t, "--config", "sub/c.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	home := filepath.Join(dir, "home")
	if diff := cmp.Diff([]string{"sub/own", "/abs", home + "/q"}, got.Query.Paths); diff != "" {
		t.Errorf("query.paths: -want +got:\n%s", diff)
	}
	if diff := cmp.Diff([]string{"sub/more.yaml"}, got.Lexicon.Extra); diff != "" {
		t.Errorf("lexicon.extra: -want +got:\n%s", diff)
	}
	if got.Server.Home != "sub/db" {
		t.Errorf("server.home: got %s", got.Server.Home)
	}
	t.Setenv("SUMMITRY_QUERY_PATHS", "a"+string(filepath.ListSeparator)+"b c")
	if got, err = Load(nil); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]string{"a", "b c"}, got.Query.Paths); diff != "" {
		t.Errorf("query.paths from the environment: -want +got:\n%s", diff)
	}
	if got, err = Load(flags(t, "--query-paths", "x,y")); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]string{"x", "y"}, got.Query.Paths); diff != "" {
		t.Errorf("query.paths from a flag: -want +got:\n%s", diff)
	}
}

func TestLoad_Problems(t *testing.T) {
	for _, tc := range []struct{ name, file, want string }{
		{"misspelt key", "neo4j: {url: local}", "unknown key neo4j.url; did you mean neo4j.uri?"},
		{"key that resembles none", "weather: {tomorrow: sun}", "unknown key weather.tomorrow; known are neo4j.uri, "},
		{"value in place of a section", "neo4j: local", "neo4j is a section, not a value; write for example uri below it"},
		{"password in the file", "neo4j: {password: x}", "use NEO4J_PASSWORD or neo4j.password_file"},
		{"port that is no number", "server: {http_port: many}", "server.http_port: many is not a whole number"},
		{"port out of range", "server: {bolt_port: 70000}", "server.bolt_port: 70000 is out of range; use 0 to 65535"},
		{"list in place of a word", "neo4j: {user: [a, b]}", "neo4j.user: [a b] is not a text"},
		{"map in place of a list", "query: {paths: {a: b}}", "unknown key query.paths.a; did you mean query.paths?"},
		{"unknown scheme", "neo4j: {uri: 'http://x:7474'}", "neo4j.uri: http://x:7474 has the scheme http; use neo4j,"},
		{"address without scheme", "neo4j: {uri: 'example.org'}", "is no URI; use local, or for example neo4j://"},
		{"credentials in the URI", "neo4j: {uri: 'bolt://me:pw@x:1'}", "holds credentials"},
		{"heap without unit", "server: {heap: 512}", "server.heap: 512 is no amount of memory; write for example 512m"},
		{"unknown language", "output: {lang: fr}", "output.lang: fr is not known; use en, de"},
		{"unknown colour mode", "output: {color: true}", "output.color: true is not known; use auto, always, never"},
		{"batch of nothing", "load: {batch: 0}", "load.batch: 0 is out of range"},
		{"no YAML", "neo4j: [", "read settings \"config.yaml\": "},
		{"password file that is not there", "neo4j: {password_file: none}", "read neo4j.password_file: open none"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			dir := clean(t)
			write(t, filepath.Join(dir, "config.yaml"), tc.file)
			_, err := Load(nil)
			var e *Error
			if !errors.As(err, &e) || len(e.Problems) != 1 || !strings.Contains(e.Problems[0], tc.want) {
				t.Errorf("got  %v\nwant one problem that contains %s", err, tc.want)
			}
		})
	}
}

func TestLoad_AllProblemsAtOnce(t *testing.T) {
	dir := clean(t)
	write(t, filepath.Join(dir, "config.yaml"), "neo4j: {url: x}\nserver: {heap: lots}\noutput: {colour: never}")
	t.Setenv("SUMMITRY_LOAD_BATCH", "-1")
	_, err := Load(nil)
	var e *Error
	if !errors.As(err, &e) || len(e.Problems) != 4 {
		t.Fatalf("want four problems, got %v", err)
	}
}

func TestLoad_NamedFileMustExist(t *testing.T) {
	clean(t)
	if _, err := Load(flags(t, "--config", "nowhere.yaml")); err == nil || !strings.Contains(err.Error(), "nowhere.yaml") {
		t.Errorf("got %v", err)
	}
}

func TestLoad_Password(t *testing.T) {
	dir := clean(t)
	write(t, filepath.Join(dir, "config.yaml"), "neo4j: {password_file: secret}")
	write(t, filepath.Join(dir, "secret"), "from the file\r\nsecond line\n")
	password := func() string {
		t.Helper()
		c, err := Load(nil)
		if err != nil {
			t.Fatal(err)
		}
		return c.Neo4j.Password
	}
	if got := password(); got != "from the file" {
		t.Errorf("file: got %q", got)
	}
	t.Setenv("NEO4J_PASSWORD", "theirs")
	if got := password(); got != "theirs" {
		t.Errorf("NEO4J_PASSWORD beats the file: got %q", got)
	}
	t.Setenv("SUMMITRY_NEO4J_PASSWORD", "ours")
	if got := password(); got != "ours" {
		t.Errorf("our variable beats theirs: got %q", got)
	}
	if fs := flags(t); fs.Lookup("neo4j-password") != nil {
		t.Error("there is a flag for the password")
	}
}

// The file at the root of the project documents the defaults; this keeps it true.
func TestLoad_ShippedFileHoldsTheDefaults(t *testing.T) {
	shipped, err := filepath.Abs("../../config.yaml")
	if err != nil {
		t.Fatal(err)
	}
	clean(t)
	want, err := Load(nil)
	if err != nil {
		t.Fatal(err)
	}
	got, err := Load(flags(t, "--config", shipped))
	if err != nil {
		t.Fatal(err)
	}
	want.File = shipped
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
	raw, err := os.ReadFile(shipped)
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range settings() {
		if _, name, _ := strings.Cut(s.key, "."); !strings.Contains(string(raw), name+":") {
			t.Errorf("%s is not told in the shipped file", s.key)
		}
	}
}

func TestRegister_UnknownKeyPanics(t *testing.T) {
	defer func() {
		if recover() == nil {
			t.Error("no panic")
		}
	}()
	Register(pflag.NewFlagSet("test", pflag.ContinueOnError), "neo4j.password")
}
