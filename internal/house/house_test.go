// SPDX-License-Identifier: Apache-2.0

package house_test

import (
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// root is the repository's folder as seen from this package.
const root = "../.."

// file is one file of the repository.
type file struct {
	name string // below the root, with slashes
	text string
}

// folder is the last folder's path: "internal/text".
func (f file) folder() string { return path.Dir(f.name) }

// under reports whether one of the file's folders has the name.
func (f file) under(name string) bool {
	return slices.Contains(strings.Split(f.folder(), "/"), name)
}

func (f file) isTest() bool { return strings.HasSuffix(f.name, "_test.go") || f.under("testdata") }

// files gives what the repository holds, without what is built, fetched or hidden. Files whose names end otherwise than
// in one of the endings are left out; no ending means all.
func files(t *testing.T, endings ...string) []file {
	t.Helper()
	var out []file
	err := filepath.WalkDir(root, func(p string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		name, err := filepath.Rel(root, p)
		if err != nil {
			return err
		}
		name = filepath.ToSlash(name)
		if d.IsDir() {
			if name == "bin" || name == ".git" || name == ".local" {
				return fs.SkipDir
			}
			return nil
		}
		if name == ".git" { // a worktree has a file there
			return nil
		}
		if len(endings) > 0 && !slices.ContainsFunc(endings, func(e string) bool { return strings.HasSuffix(name, e) }) {
			return nil
		}
		raw, err := os.ReadFile(p)
		if err != nil {
			return err
		}
		out = append(out, file{name, string(raw)})
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if len(out) == 0 {
		t.Fatalf("no file that ends in %v below %s", endings, root)
	}
	return out
}

// lines is the number of lines of s.
func lines(s string) int { return strings.Count(s, "\n") }
