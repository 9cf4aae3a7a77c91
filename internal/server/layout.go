// SPDX-License-Identifier: Apache-2.0

package server

import (
	"fmt"
	"os"
	"path/filepath"
)

// layout names the files of one server; root is the folder neo4j in Options.Home.
type layout struct{ root string }

func (o Options) layout() layout { return layout{filepath.Join(o.Home, "neo4j")} }

func (l layout) conf() string     { return filepath.Join(l.root, "conf") }
func (l layout) state() string    { return filepath.Join(l.root, "state.json") }
func (l layout) password() string { return filepath.Join(l.root, "password") }
func (l layout) lock() string     { return filepath.Join(l.root, "lock") }
func (l layout) console() string  { return filepath.Join(l.root, "logs", "console.log") }

// stores exists from the first start of the server on.
func (l layout) stores() string { return filepath.Join(l.root, "data", "databases") }

// make creates the folders, readable by their owner only; what exists is left alone.
func (l layout) make() error {
	for _, dir := range []string{l.root, l.conf(), filepath.Join(l.root, "data"), filepath.Dir(l.console())} {
		if err := os.MkdirAll(dir, 0o700); err != nil {
			return fmt.Errorf("make folder for the local Neo4j: %w", err)
		}
	}
	return nil
}

// replace writes a file so that a reader sees the old or the new content, never a part.
func replace(path string, content []byte) error {
	part := path + ".part"
	if err := os.WriteFile(part, content, 0o600); err != nil {
		return err
	}
	return os.Rename(part, path)
}

// exists reports whether there is anything at path.
func exists(path string) bool {
	_, err := os.Stat(path)
	return err == nil
}
