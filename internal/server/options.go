// SPDX-License-Identifier: Apache-2.0

package server

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"time"

	"summitry/docker"
)

// Options say which local server is meant and how to run it. The zero value is the
// user's own default server.
type Options struct {
	Home     string        // keeps data, logs, password and state, in its folder neo4j; "" means DefaultHome
	Lib      string        // keeps the server's jars; "" means DefaultLib, which all homes share
	HTTPPort int           // 0 and 7474 mean 7474 or, where that is taken, the next free one, which is remembered
	BoltPort int           // 0 and 7687 likewise; both move on together
	Heap     string        // the largest heap of the Java process, such as "512m"; "" means "1g"
	Password string        // for a server that is started the first time; "" means a generated one
	Quick    bool          // starts with half the work and answers long queries more slowly: for tests
	Patience time.Duration // how long a starting server may stay silent; 0 means 3 minutes
	Progress func(string)  // is told what is being done where it takes more than 2 s; nil means nobody

	places []string // where Java is looked for beside JAVA_HOME and PATH
}

const (
	defaultHTTPPort = 7474
	defaultBoltPort = 7687
	defaultHeap     = "1g"
	defaultPatience = 3 * time.Minute
	minPassword     = 8 // Neo4j's own rule
)

var heapForm = regexp.MustCompile(`^[1-9][0-9]*[kmgKMG]?$`)

// DefaultHome returns the folder summitry in the user's data folder: $XDG_DATA_HOME or
// ~/.local/share. It is relative only where the user has no home.
func DefaultHome() string {
	base := os.Getenv("XDG_DATA_HOME")
	if !filepath.IsAbs(base) { // the XDG rule: a relative value is ignored
		home, err := os.UserHomeDir()
		if err != nil {
			home = "."
		}
		base = filepath.Join(home, ".local", "share")
	}
	return filepath.Join(base, "summitry")
}

// DefaultLib returns the folder that keeps the jars of this version of Neo4j.
func DefaultLib() string {
	return filepath.Join(DefaultHome(), "lib", "neo4j-"+docker.Version())
}

// filled returns o with its defaults in place and its paths absolute, or says which
// value is wrong.
func (o Options) filled() (Options, error) {
	if o.Home == "" {
		o.Home = DefaultHome()
	}
	if o.Lib == "" {
		o.Lib = DefaultLib()
	}
	if o.Heap == "" {
		o.Heap = defaultHeap
	}
	if o.Patience == 0 {
		o.Patience = defaultPatience
	}
	if o.Progress == nil {
		o.Progress = func(string) {}
	}
	if o.places == nil {
		o.places = javaPlaces()
	}
	if !heapForm.MatchString(o.Heap) {
		return o, fmt.Errorf("heap %q is not a size: write it like 512m or 2g", o.Heap)
	}
	if o.Password != "" && len(o.Password) < minPassword {
		return o, fmt.Errorf("password is shorter than %d characters: choose a longer one or leave it out", minPassword)
	}
	for _, port := range []int{o.HTTPPort, o.BoltPort} {
		if port < 0 || port > 65535 {
			return o, fmt.Errorf("port %d is outside 1-65535: choose another one, or 0 for the default", port)
		}
	}
	if o.HTTPPort == defaultHTTPPort { // settings spell the default out
		o.HTTPPort = 0
	}
	if o.BoltPort == defaultBoltPort {
		o.BoltPort = 0
	}
	for _, dir := range []*string{&o.Home, &o.Lib} {
		abs, err := filepath.Abs(*dir)
		if err != nil {
			return o, fmt.Errorf("resolve folder %q: %w", *dir, err)
		}
		*dir = abs
	}
	return o, nil
}
