// SPDX-License-Identifier: Apache-2.0

package main

import (
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"summitry/graph"
	"summitry/internal/article"
)

const (
	inMeseberg = "Gespräch in Meseberg\n19. Juni 2018\n\nAngela Merkel hat am Dienstag mit Emmanuel Macron in Meseberg gesprochen.\n"
	inParis    = "Gespräch in Paris\n22. Juni 2018\n\nEmmanuel Macron hat am Freitag mit Mark Rutte in Paris gesprochen.\n"
)

func (s *shop) keys() []string {
	s.Helper()
	return slices.Sorted(maps.Keys(s.stored()))
}

// However a file is named, by itself or by a folder around it, it is the article that the graph holds already.
func TestLoad_AFileIsOneArticleWhateverFolderIsNamed(t *testing.T) {
	s := newShop(t)
	s.write("2018/juni/meseberg.txt", inMeseberg)
	s.run("load", s.path(""))
	want, keys := s.graph(), s.keys()
	for _, path := range []string{"2018/juni/meseberg.txt", "2018/juni", "2018"} {
		out := s.run("load", s.path(path))
		has(t, out, "articles    0 read, 1 unchanged", "kept key    1 loaded before", "is article/2018/juni/meseberg", "nothing changed")
	}
	s.same(want, s.graph())

	// What it says now takes the place of what it said, as if the folder had been loaded again.
	s.write("2018/juni/meseberg.txt", inParis)
	has(t, s.run("load", s.path("2018/juni/meseberg.txt"), "--dry-run"), "articles    1 read", "is article/2018/juni/meseberg")
	s.same(want, s.graph())
	s.run("load", s.path("2018/juni/meseberg.txt"))
	once := s.graph()
	if diff := cmp.Diff(keys, s.keys()); diff != "" {
		t.Errorf("articles, -want +got:\n%s", diff)
	}
	s.wipe()
	s.run("load", s.path(""))
	s.same(s.graph(), once)

	// The key that came first stays, also where the folder above is named later.
	s.wipe()
	s.run("load", s.path("2018/juni/meseberg.txt"))
	s.write("2018/mai/meseberg.txt", inMeseberg) // of the same name, and an article of its own
	s.run("load", s.path("2018"))
	if diff := cmp.Diff([]string{"article/mai/meseberg", "article/meseberg"}, s.keys()); diff != "" {
		t.Errorf("articles, -want +got:\n%s", diff)
	}
	has(t, s.run("load", s.path("2018"), "--prune"), "pruned      nothing")
}

// Two files that have one key by chance are told where the second takes the place of the first; a newer version of a file that is gone is not.
func TestLoad_TellsWhatAnotherFileReplaces(t *testing.T) {
	s := newShop(t)
	s.write("mai/01.txt", inMeseberg)
	s.write("juni/01.txt", inParis)
	if out := s.run("load", s.path("mai")); strings.Contains(out, "replaced") {
		t.Error(out)
	}
	has(t, s.run("load", s.path("juni")), "replaced    1 by another file", "article/01 was "+s.path("mai/01.txt"), "load the folder above")
	s.run("load", s.path(""))
	if diff := cmp.Diff([]string{"article/01", "article/absage", "article/mai/01", "article/meseberg", "article/rueckblick"}, s.keys()); diff != "" {
		t.Errorf("articles, -want +got:\n%s", diff)
	}
	// Each is withdrawn by its path, whatever its key.
	has(t, s.run("withdraw", s.path("juni/01.txt")), "withdrawn   article/01")
	s.run("load", s.path("juni/01.txt"))
	has(t, s.run("withdraw", s.path("mai/01.txt")), "withdrawn   article/mai/01")
	s.wipe()
	s.run("load", s.path("mai"))
	s.remove("mai/01.txt")
	if out := s.run("load", s.path("juni")); strings.Contains(out, "replaced") {
		t.Error(out)
	}
}

// With many new files all articles are listed instead, which finds the same.
func TestLoad_AmongManyNewFilesOneKeepsItsKey(t *testing.T) {
	s := newShop(t)
	s.write("neu/meseberg.txt", inMeseberg)
	s.run("load", s.path("neu"))
	for i := range manyNames + 1 {
		s.write(fmt.Sprintf("neu/leer-%03d.txt", i), "Nichts\n\nHier steht nichts von Belang.\n")
	}
	s.remove("meseberg.txt")
	has(t, s.run("load", s.path("")), "kept key    1 loaded before", "neu/meseberg.txt is article/meseberg")
}

func TestSameArticle(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "a", "x.txt")
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(inParis), 0o600); err != nil {
		t.Fatal(err)
	}
	sum, err := hashOf(article.Source{Path: path})
	if err != nil {
		t.Fatal(err)
	}
	here, same, other := graph.State{Path: path, SHA256: "1"}, graph.State{Path: "b/x.txt", SHA256: sum}, graph.State{Path: "b/x.txt", SHA256: "2"}
	for _, tc := range []struct {
		name   string
		key    string
		stored map[string]graph.State
		want   string
	}{
		{"nothing like it", "x.txt", nil, ""},
		{"at the same path, below a folder", "x.txt", map[string]graph.State{"article/a/x": here}, "article/a/x"},
		{"at the same path, above a folder", "a/x.txt", map[string]graph.State{"article/x": here}, "article/x"},
		{"the same bytes", "x.txt", map[string]graph.State{"article/a/x": same}, "article/a/x"},
		{"the path is surer than the bytes", "x.txt", map[string]graph.State{"article/a/x": here, "article/b/x": same}, "article/a/x"},
		{"the same bytes twice", "x.txt", map[string]graph.State{"article/a/x": same, "article/b/x": same}, ""},
		{"another file of that name", "x.txt", map[string]graph.State{"article/a/x": other}, ""},
		{"the same bytes in a folder beside it", "a/x.txt", map[string]graph.State{"article/b/x": same}, ""},
		{"the end of a word is no name", "x.txt", map[string]graph.State{"article/ax": here}, ""},
		{"at the same path, though another file has its key", "x.txt", map[string]graph.State{"article/a/x": here, "article/x": other}, "article/a/x"},
		{"the same bytes, though another file has its key", "x.txt", map[string]graph.State{"article/a/x": same, "article/x": other}, ""},
		{"taken by a file of this run", "x.txt", map[string]graph.State{"article/taken/x": here}, ""},
	} {
		t.Run(tc.name, func(t *testing.T) {
			got := sameArticle(article.Source{Path: path, Name: tc.key}, tc.stored, map[string]bool{"article/taken/x": true})
			if got != tc.want {
				t.Errorf("got %q, want %q", got, tc.want)
			}
		})
	}
}
