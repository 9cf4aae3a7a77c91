// SPDX-License-Identifier: Apache-2.0

package main

import (
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"

	"summitry/cmd/internal/command"
	"summitry/graph"
)

func compareRows(t *testing.T, want, got [][]any) {
	t.Helper()
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("-want +got\n%s", diff)
	}
}

func TestWithdraw_IsAsIfTheArticleHadNeverBeenLoaded(t *testing.T) {
	s := newShop(t)
	s.run("load", s.path("absage.txt"), s.path("meseberg.txt"))
	want := s.graph()
	for _, how := range []string{"article/rueckblick", "rueckblick.txt", s.path("rueckblick.txt"), "rueckblick"} {
		s.run("load", s.path("rueckblick.txt"))
		out := s.run("withdraw", how)
		has(t, out, "withdrawn   article/rueckblick\n", "contacts    0 new, 1 changed, 1 gone")
		s.same(want, s.graph())
	}
	s.run("withdraw", "absage", "meseberg")
	if g := s.graph(); g != "" {
		t.Errorf("left over\n%s", g)
	}
}

func TestWithdraw_AnUnknownArticleIsMisuse(t *testing.T) {
	s := newShop(t)
	s.run("load", s.path(""))
	want := s.graph()
	_, errs, code := s.try("withdraw", "meseberg", "article/rueckblik")
	if code != command.Misused {
		t.Errorf("exit code %d", code)
	}
	has(t, errs, `the graph holds no article "article/rueckblik"`, "did you mean article/rueckblick?")
	s.same(want, s.graph())
}

func TestWithdraw_APatternMayNameFilesThatWereNeverLoaded(t *testing.T) {
	s := newShop(t)
	s.run("load", s.path(""))
	s.write("leer.txt", "")
	out, errs, code := s.try("withdraw", s.path("meseberg.txt"), s.path("leer.txt"), s.path("absage.txt"), s.path("rueckblick.txt"))
	if code != command.Done {
		t.Errorf("exit code %d: %s", code, errs)
	}
	has(t, errs, "passed over", "leer.txt")
	has(t, out, "withdrawn   article/meseberg", "withdrawn   article/absage", "withdrawn   article/rueckblick")
	if _, errs, code := s.try("withdraw", s.path("leer.txt"), s.path("absage.txt")); code != command.Misused {
		t.Errorf("exit code %d where none of the files is held: %s", code, errs)
	}
	if g := s.graph(); g != "" {
		t.Errorf("left over\n%s", g)
	}
}

func TestNamed(t *testing.T) {
	stored := []string{"article/2018/rom", "article/2019/rom", "article/rom", "article/seite-html"}
	for _, tc := range []struct {
		name, arg string
		want      []string
	}{
		{"a key", "article/2018/rom", []string{"article/2018/rom"}},
		{"a path below the folder", "2019/rom.txt", []string{"article/2019/rom"}},
		{"a path with the folder", "in/2019/rom.txt", []string{"article/2019/rom"}},
		{"a name that is a key, too", "rom", []string{"article/rom"}},
		{"another format", "seite.html", []string{"article/seite-html"}},
		{"nothing", "paris", nil},
	} {
		t.Run(tc.name, func(t *testing.T) {
			if diff := cmp.Diff(tc.want, matching(stored, tc.arg)); diff != "" {
				t.Errorf("-want +got\n%s", diff)
			}
		})
	}
	if _, err := named([]string{"article/a/rom", "article/b/rom"}, []string{"rom"}); err == nil {
		t.Error("took one of two")
	}
}

func TestWipe_RemovesTheGraphAndAsksNobodyWhenToldSo(t *testing.T) {
	s := newShop(t)
	s.run("load", s.path(""))
	has(t, s.run("wipe", "--yes"), "removed ")
	if g := s.graph(); g != "" {
		t.Errorf("left over\n%s", g)
	}
	has(t, s.run("wipe", "--yes"), "the graph is empty already")
}

func TestExport_IsTheWholeGraph(t *testing.T) {
	s := newShop(t)
	s.run("load", s.path(""))
	s.same(s.graph(), s.run("export"))
	has(t, s.run("schema"), fmt.Sprintf("schema version %d stands on Neo4j ", graph.SchemaVersion))
}
