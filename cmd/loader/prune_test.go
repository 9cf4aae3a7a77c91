// SPDX-License-Identifier: Apache-2.0

package main

import (
	"fmt"
	"os"
	"testing"

	"summitry/cmd/internal/command"
)

// more writes further articles, so that one of them is less than a tenth.
func (s *shop) more(n int) {
	s.Helper()
	for i := range n {
		s.write(fmt.Sprintf("weitere-%02d.txt", i), fmt.Sprintf("Gespräch in Meseberg\n%d. Juli 2018\n\nAngela Merkel hat am Dienstag mit Emmanuel Macron in Meseberg gesprochen.\n", i+1))
	}
}

func (s *shop) remove(name string) {
	s.Helper()
	if err := os.Remove(s.path(name)); err != nil {
		s.Fatal(err)
	}
}

func TestLoad_PruneTakesOutWhatHasNoFile(t *testing.T) {
	s := newShop(t)
	s.more(8)
	s.remove("rueckblick.txt")
	s.run("load", s.path(""))
	want := s.graph()
	s.wipe()
	s.write("rueckblick.txt", "Rückblick\n24. Juni 2018\n\nAngela Merkel und Emmanuel Macron trafen sich am 19. Juni 2018 in Meseberg.\n")
	has(t, s.run("load", s.path(""), "--prune"), "pruned      nothing")
	s.remove("rueckblick.txt")
	whole := s.graph()
	// Without the flag a file that is gone changes nothing, and a trial only shows it.
	s.run("load", s.path(""))
	has(t, s.run("load", s.path(""), "--prune", "--dry-run"), "file gone   article/rueckblick", "dry run     1 would be withdrawn")
	s.same(whole, s.graph())
	has(t, s.run("load", s.path(""), "--prune"), "file gone   article/rueckblick", "withdrawn   article/rueckblick")
	s.same(want, s.graph())
}

func TestLoad_PruneRefuses(t *testing.T) {
	s := newShop(t)
	s.run("load", s.path(""))
	want := s.graph()
	s.remove("rueckblick.txt")
	out, errs, code := s.try("load", s.path(""), "--prune")
	has(t, out, "file gone   article/rueckblick")
	if has(t, errs, "1 of the 3 articles", "more than a tenth", "loader withdraw"); code != command.Misused {
		t.Errorf("more than a tenth: exit code %d", code)
	}
	s.same(want, s.graph())

	s.write("rueckblick.txt", "")
	s.more(20)
	s.run("load", s.path("meseberg.txt"), s.path("absage.txt"))
	_, _, _ = s.try("load", s.path(""))
	want = s.graph()
	s.remove("weitere-00.txt")
	out, errs, code = s.try("load", s.path(""), "--prune")
	has(t, out, "file gone   article/weitere-00")
	if has(t, errs, "nothing was pruned, because 1 articles could not be loaded"); code == command.Done {
		t.Error("a file that cannot be read is no success")
	}
	s.same(want, s.graph())
}

// Articles from elsewhere are none of this folder's business.
func TestLoad_PruneLooksAtTheLoadedFolderOnly(t *testing.T) {
	s := newShop(t)
	s.write("anderswo/fern.txt", "Gespräch in Meseberg\n1. August 2018\n\nAngela Merkel hat am Dienstag mit Emmanuel Macron in Meseberg gesprochen.\n")
	s.run("load", s.path("anderswo"))
	s.remove("anderswo/fern.txt")
	s.write("hier/nah.txt", "Gespräch in Meseberg\n2. August 2018\n\nAngela Merkel hat am Dienstag mit Emmanuel Macron in Meseberg gesprochen.\n")
	has(t, s.run("load", s.path("hier"), "--prune"), "pruned      nothing")
}
