// SPDX-License-Identifier: Apache-2.0

package house_test

import (
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// module is the name of the Go module, which all imports of ours begin with.
const module = "summitry"

// row is what the table of ARCHITECTURE.md lets a package import.
type row struct {
	ours  []string // folders below the module
	third []string // modules, or packages of them
}

// allows reports whether the row covers an import path, and by which of its entries.
func (r row) allows(imported string) (string, bool) {
	if ours, is := strings.CutPrefix(imported, module+"/"); is {
		return ours, slices.Contains(r.ours, ours)
	}
	for _, m := range r.third {
		if imported == m || strings.HasPrefix(imported, m+"/") {
			return m, true
		}
	}
	return "", false
}

// TestImports holds the table of ARCHITECTURE.md against the imports of all that is no test: nothing may be imported that
// is not in the table, and nothing may be in the table that is not imported.
func TestImports_areThoseOfTheTable(t *testing.T) {
	table := importTable(t)
	used := map[string][]string{} // by package, the entries that were needed
	for _, f := range files(t, ".go") {
		if f.isTest() {
			continue
		}
		r, known := table[f.folder()]
		if !known {
			t.Errorf("%s: package %s has no row in the table of ARCHITECTURE.md", f.name, f.folder())
			continue
		}
		used[f.folder()] = append(used[f.folder()], f.folder())
		for _, imported := range imports(t, f) {
			entry, ok := r.allows(imported)
			if !ok {
				t.Errorf("%s imports %s, which the table of ARCHITECTURE.md does not let %s do", f.name, imported, f.folder())
			}
			used[f.folder()] = append(used[f.folder()], entry)
		}
	}
	for pkg, r := range table {
		if used[pkg] == nil {
			t.Errorf("ARCHITECTURE.md: package %s is in the table and not in the repository", pkg)
			continue
		}
		for _, entry := range slices.Concat(r.ours, r.third) {
			if !slices.Contains(used[pkg], entry) {
				t.Errorf("ARCHITECTURE.md: %s may import %s and does not", pkg, entry)
			}
		}
	}
}

// TestImports_haveOneOwner names the libraries that only one place may know, whatever the table comes to say.
func TestImports_haveOneOwner(t *testing.T) {
	owners := map[string]string{
		"github.com/spf13/cobra":            "cmd",
		"github.com/spf13/viper":            "internal/config",
		"github.com/neo4j/neo4j-go-driver":  "graph",
		"github.com/testcontainers":         "graph/graphtest",
		module + "/internal/config":         "cmd",
		module + "/graph/graphtest":         "nowhere but in tests",
		"github.com/jedib0t/go-pretty":      "internal/render",
		"github.com/ledongthuc/pdf":         "internal/article",
		"github.com/moby/moby":              "graph/graphtest",
		"codeberg.org/readeck":              "internal/article",
		"github.com/schollz/progressbar/v3": "cmd",
	}
	for _, f := range files(t, ".go") {
		if f.isTest() {
			continue
		}
		for _, imported := range imports(t, f) {
			for library, owner := range owners {
				if strings.HasPrefix(imported, library) && f.folder() != owner && !strings.HasPrefix(f.folder(), owner+"/") {
					t.Errorf("%s imports %s, which only %s may", f.name, imported, owner)
				}
			}
		}
	}
}

// imports gives the import paths of a file but those of the standard library.
func imports(t *testing.T, f file) []string {
	t.Helper()
	parsed, err := parser.ParseFile(token.NewFileSet(), f.name, f.text, parser.ImportsOnly)
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, s := range parsed.Imports {
		p, err := strconv.Unquote(s.Path.Value)
		if err != nil {
			t.Fatal(err)
		}
		first, _, _ := strings.Cut(p, "/")
		if first == module || strings.Contains(first, ".") {
			out = append(out, p)
		}
	}
	return out
}

var quotedWord = regexp.MustCompile("`([^`]+)`")

// importTable reads the table: of its lines, those whose second column is not empty, keyed by the first one.
func importTable(t *testing.T) map[string]row {
	t.Helper()
	raw, err := os.ReadFile(filepath.Join(root, "ARCHITECTURE.md"))
	if err != nil {
		t.Fatal(err)
	}
	_, table, found := strings.Cut(string(raw), "| package | takes in | gives out | may import of ours | third party |")
	if !found {
		t.Fatal("ARCHITECTURE.md has no table of packages")
	}
	out := map[string]row{}
	for line := range strings.Lines(strings.TrimPrefix(table, "\n")) {
		cells := strings.Split(strings.Trim(strings.TrimSpace(line), "|"), "|")
		if len(cells) != 5 {
			break
		}
		var r row
		for _, m := range quotedWord.FindAllStringSubmatch(cells[3], -1) {
			r.ours = append(r.ours, m[1])
		}
		for _, m := range quotedWord.FindAllStringSubmatch(cells[4], -1) {
			r.third = append(r.third, m[1])
		}
		for _, m := range quotedWord.FindAllStringSubmatch(cells[0], -1) {
			out[m[1]] = r
		}
	}
	if len(out) == 0 {
		t.Fatal("the table of packages in ARCHITECTURE.md is empty")
	}
	return out
}
