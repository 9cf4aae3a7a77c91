// SPDX-License-Identifier: Apache-2.0

package article

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// Source is one file that can be read.
type Source struct {
	Path string // where it is
	Name string // below the folder it was found from, with slashes; for a file given by itself, its base name
	Size int64

	Known string // the key its article has already, where that is not the one of its name; else ""
}

// Key is the key its article has.
func (s Source) Key() string {
	if s.Known != "" {
		return s.Known
	}
	return Key(s.Name)
}

// Read reads and parses the file; no other is held in memory. Errors are as those of Parse.
func (s Source) Read(opt Options) (*Article, error) {
	fail := func(err error) (*Article, error) { return nil, &Error{Path: s.Path, Err: err} }
	f, err := os.Open(s.Path)
	if err != nil {
		return fail(err)
	}
	defer f.Close()
	// One byte more than allowed, so that a file that grew since it was listed is noticed.
	raw, err := io.ReadAll(io.LimitReader(f, opt.limit()+1))
	if err != nil {
		return fail(err)
	}
	a, err := parse(s.Name, raw, opt)
	if err != nil {
		return fail(err)
	}
	a.Path, a.Key = s.Path, s.Key()
	return a, nil
}

// Sources finds the files that paths name: files, folders with all below them, and patterns ("2018/*.txt"). A folder gives
// its txt, md, html and pdf files but hidden ones and those that come with a project (README, LICENSE …); a file named by
// itself is taken whatever its name. Each file comes once, sorted by name. A path that names nothing, and a file whose key
// another has, is an *Error each; the others are returned all the same.
func Sources(paths []string) ([]Source, []error) {
	found, _, errs := Find(paths)
	return found, errs
}

// Find is Sources that also counts, by ending (".docx"), the files of the folders and patterns that are passed over because their format is not
// read.
func Find(paths []string) (found []Source, others map[string]int, errs []error) {
	c := collector{seen: map[string]bool{}, others: map[string]int{}}
	for _, p := range paths {
		c.path(p)
	}
	slices.SortStableFunc(c.found, func(a, b Source) int {
		if a.Name != b.Name {
			return strings.Compare(a.Name, b.Name)
		}
		return strings.Compare(a.Path, b.Path)
	})
	keys := map[string]string{}
	out := c.found[:0]
	for _, s := range c.found {
		if other, taken := keys[s.Key()]; taken {
			c.errs = append(c.errs, &Error{Path: s.Path, Err: fmt.Errorf("%w (%s)", ErrSameKey, other)})
			continue
		}
		keys[s.Key()] = s.Path
		out = append(out, s)
	}
	return out, c.others, c.errs
}

// collector gathers sources.
type collector struct {
	seen   map[string]bool // real paths
	found  []Source
	others map[string]int // files of other formats, by ending
	errs   []error
}

func (c *collector) fail(path string, err error) {
	c.errs = append(c.errs, &Error{Path: path, Err: err})
}

// path takes one argument: what exists under that very name, else a pattern.
func (c *collector) path(p string) {
	info, err := os.Stat(p)
	if err == nil {
		c.one(p, info)
		return
	}
	if !errors.Is(err, fs.ErrNotExist) {
		c.fail(p, err)
		return
	}
	matches, err := filepath.Glob(p)
	if err != nil || len(matches) == 0 {
		c.fail(p, ErrNoMatch)
		return
	}
	for _, m := range matches { // sorted by Glob
		if info, err := os.Stat(m); err != nil {
			c.fail(m, err)
		} else if info.IsDir() || !c.ignored(filepath.Base(m)) {
			c.one(m, info)
		}
	}
}

// one takes a file or a folder that exists.
func (c *collector) one(p string, info fs.FileInfo) {
	switch {
	case info.IsDir():
		c.folder(p)
	case info.Mode().IsRegular():
		c.add(p, filepath.Base(p), info.Size())
	default:
		c.fail(p, fmt.Errorf("no regular file: %w", ErrUnsupported))
	}
}

// folder takes all that root holds. Links within it are not followed: they may lead in a circle.
func (c *collector) folder(root string) {
	err := filepath.WalkDir(root, func(p string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			c.fail(p, err)
			if d != nil && d.IsDir() {
				return fs.SkipDir
			}
		case p != root && d.IsDir() && (hiddenName(d.Name()) || d.Name() == "node_modules"):
			return fs.SkipDir
		case d.Type().IsRegular() && !c.ignored(d.Name()):
			info, err := d.Info()
			if err != nil {
				c.fail(p, err)
				return nil
			}
			rel, err := filepath.Rel(root, p)
			if err != nil {
				c.fail(p, err)
				return nil
			}
			c.add(p, filepath.ToSlash(rel), info.Size())
		}
		return nil
	})
	if err != nil {
		c.fail(root, err)
	}
}

// add takes a file unless it was reached before, by whatever path.
func (c *collector) add(p, name string, size int64) {
	abs, err := filepath.Abs(p)
	if err != nil {
		c.fail(p, err)
		return
	}
	if r, err := filepath.EvalSymlinks(abs); err == nil {
		abs = r
	}
	if c.seen[abs] {
		return
	}
	c.seen[abs] = true
	c.found = append(c.found, Source{Path: p, Name: name, Size: size})
}

func hiddenName(name string) bool {
	return strings.HasPrefix(name, ".") || strings.HasPrefix(name, "_")
}

// ignored reports whether a file of a folder is no article, and counts it where that is because of its format.
func (c *collector) ignored(name string) bool {
	if hiddenName(name) || strings.HasSuffix(name, "~") {
		return true
	}
	ext := strings.ToLower(filepath.Ext(name))
	if _, ok := formats[ext]; !ok {
		c.others[ext]++
		return true
	}
	switch strings.ToUpper(strings.TrimSuffix(name, filepath.Ext(name))) {
	case "README", "LICENSE", "LICENCE", "COPYING", "CHANGELOG", "CONTRIBUTING", "NOTICE", "AUTHORS":
		return true
	}
	return false
}
