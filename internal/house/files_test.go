// SPDX-License-Identifier: Apache-2.0

package house_test

import (
	"bytes"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// longest is the number of lines that a Go file may have.
const longest = 500

func TestGoFiles_haveALicenceAndAnEnd(t *testing.T) {
	for _, f := range files(t, ".go") {
		if first, _, _ := strings.Cut(f.text, "\n"); first != "// SPDX-License-Identifier: Apache-2.0" {
			t.Errorf("%s: the first line is %q, not the SPDX line", f.name, first)
		}
		if lines(f.text) > longest {
			t.Errorf("%s has %d lines, more than %d: it tells more than one thing", f.name, lines(f.text), longest)
		}
	}
}

// machine is a path that only one machine, or one person's, has.
var machine = regexp.MustCompile(`(^|[\s"'(=:])/(tmp|work|root|home|Users)/`)

func TestFiles_nameNoMachine(t *testing.T) {
	for _, f := range files(t) {
		if f.isTest() || bytes.IndexByte([]byte(f.text), 0) >= 0 {
			continue
		}
		n := 0
		for line := range strings.Lines(f.text) {
			n++
			if found := machine.FindString(line); found != "" {
				t.Errorf("%s:%d: the path %s… is one machine's own", f.name, n, strings.TrimSpace(found))
			}
		}
	}
}

func TestChangelog_hasAnUnreleasedSection(t *testing.T) {
	raw, err := os.ReadFile(filepath.Join(root, "CHANGELOG.md"))
	if err != nil {
		t.Fatal(err)
	}
	_, after, found := strings.Cut(string(raw), "\n## Unreleased\n")
	if !found {
		t.Fatal("CHANGELOG.md has no section Unreleased")
	}
	if section, _, _ := strings.Cut(after, "\n## "); !strings.Contains(section, "\n- ") {
		t.Error("CHANGELOG.md: the section Unreleased lists nothing")
	}
}
