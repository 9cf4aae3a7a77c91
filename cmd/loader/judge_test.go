// SPDX-License-Identifier: Apache-2.0

package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"summitry/cmd/internal/command"
)

// judging gives articles of which two may tell of one call, and a judgements file that is not there yet.
func (s *shop) judging() (file string) {
	s.Helper()
	s.write("a.txt", "Telefonat\n20. Juni 2018\n\nAngela Merkel hat am 19. Juni 2018 mit Emmanuel Macron telefoniert.\n")
	s.write("b.txt", "Telefonat\n30. Juni 2018\n\nAngela Merkel hat am 27. Juni 2018 mit Emmanuel Macron telefoniert.\n")
	s.write("c.txt", "Telefonat\n31. Dezember 2018\n\nAngela Merkel hatte im Juni 2018 mit Emmanuel Macron telefoniert.\n")
	file = filepath.Join(s.dir, "urteile", "judgements.yaml")
	s.Setenv("SUMMITRY_JUDGEMENTS_FILE", file)
	s.Setenv("USER", "anna")
	return file
}

func TestJudge_SameIsAppliedAndTakenBack(t *testing.T) {
	s := newShop(t)
	file := s.judging()
	s.Setenv("SUMMITRY_JUDGEMENTS_FILE", "")
	s.run("load", s.path("a.txt"), s.path("b.txt"), s.path("c.txt"))
	before := s.graph()
	has(t, s.run("judge"), "fits several contacts equally", "»Angela Merkel hatte im Juni 2018", "« (2018-12-31, article/c)", "loader judge same|different|unsure article/c#1 article/a#1")
	s.Setenv("SUMMITRY_JUDGEMENTS_FILE", file)
	has(t, s.run("judge", "same", "article/c#1", "article/a#1", "--why", "c names the day elsewhere"), "judged      same", "contacts    0 new, 1 changed, 1 gone")
	judged := s.graph()
	has(t, judged, `"about":["article/a#1","article/c#1"]`, `"who":"anna"`, "judged to be the same")
	// What is judged already is no open case; loading it anew, in any order, gives the same; taking it out of the file undoes it.
	has(t, s.run("judge"), "nothing is undecided")
	s.wipe()
	for _, name := range []string{"c.txt", "b.txt", "a.txt"} {
		s.run("load", s.path(name))
	}
	s.same(judged, s.graph())
	if err := os.WriteFile(file, nil, 0o644); err != nil {
		t.Fatal(err)
	}
	s.run("load", s.path("a.txt"))
	s.same(before, s.graph())
}

// At a terminal a person is asked; what one answer settles is not put any more.
func TestJudge_AsksOneCaseAfterTheOther(t *testing.T) {
	s := newShop(t)
	file := s.judging()
	s.write("d.txt", "Besuch\n21. Juni 2018\n\nAußenminister Kasulke traf am 20. Juni 2018 in Berlin Angela Merkel.\n")
	s.write("e.txt", "Besuch\n28. Juni 2018\n\nDer lettische Außenminister Hans Kasulke traf am 27. Juni 2018 in Berlin Emmanuel Macron.\n")
	s.run("load", "--judgements-file", "", s.path("a.txt"), s.path("b.txt"), s.path("c.txt"), s.path("d.txt"), s.path("e.txt"))
	before := s.graph()
	// Nothing typed is nothing judged; neither is passing everything over, or what is no answer.
	for _, lines := range []string{"", "\n", "\n\n\n\n", "Anna Berg\nperhaps\nq\n", "Anna Berg\nk\nskip\nk\n", "Anna Berg\nd\n\n"} {
		if _, errs, code := s.asked(lines, "judge"); code != command.Done {
			t.Errorf("%q: exit code %d\n%s", lines, code, errs)
		}
		s.same(before, s.graph())
	}
	out, errs, code := s.asked("Anna Berg\nd\nanother day\nu\nmay be the mayor\n", "judge")
	if has(t, out, "3 open cases", "»Angela Merkel hatte im Juni 2018", "judged      different: article/a#1, article/c#1", "1 case left. This one: the same surname",
		"judged      unsure", "nothing more is undecided", "2 judged; they stand in "+file); code != command.Done {
		t.Errorf("exit code %d\n%s", code, errs)
	}
	// The month can be one day only now.
	has(t, s.graph(), `"who":"Anna Berg"`, `"reason":"same parties, same status"`)
	if err := os.WriteFile(file, nil, 0o644); err != nil {
		t.Fatal(err)
	}
	s.run("load", s.path("a.txt"))
	s.same(before, s.graph())
	has(t, s.run("judge"), "loader judge same|different|unsure article/c#1 article/a#1")
	if out, _, _ := s.asked("", "judge", "--list"); strings.Contains(out, "who judges") {
		t.Errorf("a list asks nothing:\n%s", out)
	}
}

func TestJudge_ActorsAreOneAndTwoAgain(t *testing.T) {
	s := newShop(t)
	file := s.judging()
	s.write("d.txt", "Besuch\n21. Juni 2018\n\nAußenminister Kasulke traf am 20. Juni 2018 in Berlin Angela Merkel.\n")
	s.write("e.txt", "Besuch\n28. Juni 2018\n\nDer lettische Außenminister Hans Kasulke traf am 27. Juni 2018 in Berlin Emmanuel Macron.\n")
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, []byte("# nothing yet\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	s.run("load", s.path("d.txt"), s.path("e.txt"))
	before := s.graph()
	// The surname alone joins nobody.
	has(t, s.run("judge"), "the same surname", "person/kasulke~d person/hans-kasulke")
	s.run("judge", "same", "person/kasulke~d", "person/hans-kasulke", "--why", "there is one Latvian minister", "--who", "Anna Berg")
	has(t, s.graph(), `{"type":"SAME_AS","from":"person/kasulke~d","to":"person/hans-kasulke"`, `{"type":"TOOK_PART_IN","from":"person/hans-kasulke","to":"contact/meeting-2018-06-20-angela-merkel-hans-kasulke-berlin"`)
	if err := os.WriteFile(file, []byte("# nothing any more\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	s.run("load", s.path("d.txt"))
	s.same(before, s.graph())
}

// A later article that tells of the same contact and has the full name joins them; withdrawing it parts them again.
func TestLoad_ASurnameIsWhoTheSameContactIsToldOf(t *testing.T) {
	s := newShop(t)
	s.write("d.txt", "Besuch\n21. Juni 2018\n\nAußenminister Kasulke traf am 20. Juni 2018 in Berlin Angela Merkel.\n")
	s.write("e.txt", "Besuch\n28. Juni 2018\n\nDer lettische Außenminister Hans Kasulke hatte am 20. Juni 2018 in Berlin Angela Merkel getroffen.\n")
	s.run("load", s.path("d.txt"))
	before := s.graph()
	s.run("load", s.path("e.txt"))
	joined := s.graph()
	has(t, joined, `{"type":"SAME_AS","from":"person/kasulke~d","to":"person/hans-kasulke"`)
	if n := strings.Count(joined, `"labels":["Contact","Meeting"]`); n != 1 {
		t.Errorf("%d contacts, want 1\n%s", n, joined)
	}
	s.run("withdraw", "e.txt")
	s.same(before, s.graph())
}

func TestJudge_WhatIsWrongIsTold(t *testing.T) {
	s := newShop(t)
	file := s.judging()
	s.run("load", "--judgements-file", "", s.path("a.txt"), s.path("b.txt"))
	_, errs, code := s.try("judge", "same", "article/a#1", "article/x#1", "--why", "so")
	if has(t, errs, "the graph knows no article/x#1"); code != command.Misused {
		t.Errorf("unknown: exit code %d", code)
	}
	s.write("m.txt", "Treffen\n20. Juni 2018\n\nAngela Merkel hat am 19. Juni 2018 Emmanuel Macron in Meseberg getroffen.\n")
	s.run("load", "--judgements-file", "", s.path("m.txt"))
	_, errs, code = s.try("judge", "same", "article/a#1", "article/m#1", "--why", "so")
	if has(t, errs, "a call and a meeting, which are never one"); code != command.Done {
		t.Errorf("a call and a meeting: exit code %d", code)
	}
	_, errs, _ = s.try("judge", "same", "article/a#1", "article/b#1")
	has(t, errs, "lacks who, when", "or why")
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		t.Fatal(err)
	}
	const both = `- same: [article/a#1, article/b#1]
  who: anna
  when: 2026-11-26
  why: so
- different: [article/b#1, article/a#1]
  who: berta
  when: 2026-11-26
  why: not so
- unsure: [article/a#1, article/gone#1]
  who: anna
  when: 2026-11-26
  why: perhaps
`
	if err := os.WriteFile(file, []byte(both), 0o644); err != nil {
		t.Fatal(err)
	}
	_, errs, code = s.try("load", s.path("a.txt"))
	if has(t, errs, "contradict each other: article/a#1 and article/b#1", "does not hold: article/gone#1"); code != command.Done {
		t.Errorf("contradiction: exit code %d\n%s", code, errs)
	}
	if err := os.WriteFile(file, []byte("- same: [article/a#1, person/x]\n- sam: [a, b]\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	if _, errs, code = s.try("load", s.path("a.txt")); code == command.Done {
		t.Errorf("a broken file is no success\n%s", errs)
	}
}
