// SPDX-License-Identifier: Apache-2.0

package house_test

import (
	"net/url"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

var markdownLink = regexp.MustCompile(`\]\(([^)\s]+)\)`)

// TestDocuments_linkToWhatIsThere follows the links within the repository; those to elsewhere are not followed.
func TestDocuments_linkToWhatIsThere(t *testing.T) {
	for _, f := range files(t, ".md") {
		if f.under("testdata") || f.under("examples") {
			continue
		}
		for _, m := range markdownLink.FindAllStringSubmatch(f.text, -1) {
			u, err := url.Parse(m[1])
			if err != nil {
				t.Errorf("%s: link %s: %v", f.name, m[1], err)
				continue
			}
			if u.Scheme != "" || u.Path == "" {
				continue
			}
			if _, err := os.Stat(filepath.Join(root, f.folder(), filepath.FromSlash(u.Path))); err != nil {
				t.Errorf("%s links to %s, which is not there", f.name, m[1])
			}
		}
	}
}

var (
	// typed is a command line of ours in a document: "$ query topics --top 3", "    loader load FOLDER".
	typed = regexp.MustCompile(`(?m)^(?:\$ |    |.*\| )(?:bin/)?(loader|query) ([a-z][a-z-]*)`)
	// declared is the name of a command in cmd.
	declared = regexp.MustCompile(`Use: +"([a-z-]+)`)
)

// TestDocuments_typeCommandsThatExist looks up each command that a document shows: in the sources of cmd, among the
// questions, and among those that a document itself defines by a file of that name.
func TestDocuments_typeCommandsThatExist(t *testing.T) {
	known := map[string]map[string]bool{"loader": {"help": true, "completion": true}, "query": {"help": true, "completion": true}}
	for _, f := range files(t, ".go", ".cypher") {
		if name, is := strings.CutSuffix(filepath.Base(f.name), ".cypher"); is && f.folder() == "cypher/query" {
			known["query"][name] = true
		}
		for program, commands := range known {
			if f.folder() != "cmd/"+program {
				continue
			}
			for _, m := range declared.FindAllStringSubmatch(f.text, -1) {
				commands[m[1]] = true
			}
		}
	}
	seen := 0
	for _, f := range files(t, ".md") {
		for _, m := range typed.FindAllStringSubmatch(f.text, -1) {
			seen++
			if !known[m[1]][m[2]] && !strings.Contains(f.text, m[2]+".cypher") {
				t.Errorf("%s: there is no command %s %s", f.name, m[1], m[2])
			}
		}
	}
	if seen == 0 {
		t.Error("no document shows a command")
	}
}

var (
	relationship = regexp.MustCompile(`\[\w*:([A-Z_]+)`)
	label        = regexp.MustCompile(`(?:\(|\b[a-z]\w*)((?::[A-Z][a-z]\w*)+)`)
)

// TestModel_listsAllLabelsAndRelationships looks for what loading writes in the page that explains the graph to analysts.
func TestModel_listsAllLabelsAndRelationships(t *testing.T) {
	raw, err := os.ReadFile(filepath.Join(root, "docs", "model.md"))
	if err != nil {
		t.Fatal(err)
	}
	page := string(raw)
	seen := 0
	for _, f := range files(t, ".cypher") {
		if f.folder() != "cypher/load" {
			continue
		}
		for _, m := range relationship.FindAllStringSubmatch(f.text, -1) {
			seen++
			if !strings.Contains(page, ":"+m[1]+"]") {
				t.Errorf("docs/model.md lacks the relationship %s, which %s writes", m[1], f.name)
			}
		}
		for _, m := range label.FindAllStringSubmatch(f.text, -1) {
			for name := range strings.SplitSeq(strings.Trim(m[1], ":"), ":") {
				seen++
				if !strings.Contains(page, "`"+name+"`") {
					t.Errorf("docs/model.md lacks the label %s, which %s writes", name, f.name)
				}
			}
		}
	}
	if seen == 0 {
		t.Error("cypher/load names no label and no relationship")
	}
}

// TestArchitecture_listsTheFilesOfReading holds the list of files by what they read to the files there are.
func TestArchitecture_listsTheFilesOfReading(t *testing.T) {
	raw, err := os.ReadFile(filepath.Join(root, "ARCHITECTURE.md"))
	if err != nil {
		t.Fatal(err)
	}
	_, section, found := strings.Cut(string(raw), "## Inside `internal/extract`")
	section, _, closed := strings.Cut(section, "\n## ")
	if !found || !closed {
		t.Fatal("ARCHITECTURE.md has no section about internal/extract, or nothing behind it")
	}
	listed := map[string]bool{}
	for _, m := range goFile.FindAllStringSubmatch(section, -1) {
		if listed[m[1]] {
			t.Errorf("ARCHITECTURE.md lists %s twice", m[1])
		}
		listed[m[1]] = true
	}
	for _, f := range files(t, ".go") {
		if f.folder() != "internal/extract" || strings.HasSuffix(f.name, "_test.go") {
			continue
		}
		if base := filepath.Base(f.name); !listed[base] {
			t.Errorf("ARCHITECTURE.md lacks %s", base)
		} else {
			delete(listed, base)
		}
	}
	for base := range listed {
		t.Errorf("ARCHITECTURE.md lists %s, which is not there", base)
	}
}

var goFile = regexp.MustCompile("`([a-z_]+\\.go)`")
