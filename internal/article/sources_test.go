// SPDX-License-Identifier: Apache-2.0

package article

import (
	"errors"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// folder makes files in a new folder; each holds its own name.
func folder(t *testing.T, names ...string) string {
	t.Helper()
	root := t.TempDir()
	for _, n := range names {
		p := filepath.Join(root, n)
		if err := os.MkdirAll(filepath.Dir(p), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(p, []byte("Titel\n\n"+one+"\n"), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return root
}

func names(list []Source) []string {
	out := []string{}
	for _, s := range list {
		out = append(out, s.Name)
	}
	return out
}

func TestSources(t *testing.T) {
	root := folder(t, "b.txt", "a.md", "sub/c.html", "sub/d.pdf", "README.md", "LICENSE.txt", ".hidden.txt", ".git/x.txt", "a.gold.json", "table.csv", "e.txt~", "odd.log")
	for _, c := range []struct {
		name  string
		paths []string
		want  []string
	}{
		{"a folder with what lies below it", []string{root}, []string{"a.md", "b.txt", "sub/c.html", "sub/d.pdf"}},
		{"a file named by itself, whatever its name", []string{root + "/odd.log"}, []string{"odd.log"}},
		{"a pattern", []string{root + "/*.txt"}, []string{"LICENSE.txt", "b.txt"}[1:]},
		{"the same file twice", []string{root + "/b.txt", root, root + "/./b.txt"}, []string{"a.md", "b.txt", "sub/c.html", "sub/d.pdf"}},
		{"order of arguments does not matter", []string{root + "/sub", root + "/b.txt"}, []string{"b.txt", "c.html", "d.pdf"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, errs := Sources(c.paths)
			if len(errs) > 0 {
				t.Error(errs)
			}
			if diff := cmp.Diff(c.want, names(got)); diff != "" {
				t.Errorf("sources (-want +got):\n%s", diff)
			}
		})
	}
}

func TestFind_countsOtherFormats(t *testing.T) {
	root := folder(t, "a.txt", "b.docx", "sub/C.DOCX", "d.jpg", "README.md", ".hidden.docx", "e.txt~", "Makefile")
	found, others, errs := Find([]string{root, root + "/*.jpg"})
	if len(errs) > 0 {
		t.Error(errs)
	}
	if diff := cmp.Diff([]string{"a.txt"}, names(found)); diff != "" {
		t.Errorf("sources (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff(map[string]int{".docx": 2, ".jpg": 2, "": 1}, others); diff != "" {
		t.Errorf("others (-want +got):\n%s", diff)
	}
}

func TestSources_problems(t *testing.T) {
	root := folder(t, "x/a.txt", "y/a.txt")
	got, errs := Sources([]string{root + "/x", root + "/y", root + "/none.txt", root + "/*.md"})
	if diff := cmp.Diff([]string{"a.txt"}, names(got)); diff != "" {
		t.Errorf("sources (-want +got):\n%s", diff)
	}
	var same, none int
	for _, err := range errs {
		if errors.Is(err, ErrSameKey) {
			same++
		}
		if errors.Is(err, ErrNoMatch) {
			none++
		}
	}
	if len(errs) != 3 || same != 1 || none != 2 {
		t.Errorf("errors = %v", errs)
	}
}

func TestSource_Read(t *testing.T) {
	root := folder(t, "sub/a.txt")
	list, _ := Sources([]string{root})
	a, err := list[0].Read(Options{})
	if err != nil {
		t.Fatal(err)
	}
	if a.Key != "article/sub/a" || a.Name != "a" || a.Path != filepath.Join(root, "sub", "a.txt") || len(a.SHA256) != 64 {
		t.Errorf("article = %+v", a)
	}
	if _, err := list[0].Read(Options{MaxBytes: 10}); !errors.Is(err, ErrTooLarge) {
		t.Errorf("limit of 10 bytes: %v, want ErrTooLarge", err)
	}
	if err := os.Remove(list[0].Path); err != nil {
		t.Fatal(err)
	}
	var e *Error
	if _, err := list[0].Read(Options{}); !errors.Is(err, os.ErrNotExist) || !errors.As(err, &e) {
		t.Errorf("file gone: %v, want os.ErrNotExist", err)
	}
}

func TestFromJSON(t *testing.T) {
	a, err := FromJSON([]byte(`{"id":"2022/treffen","title":"Adler empfängt Brandau","outlet":"Nordkurier","author":"dpa","published":"2022-06-14","url":"https://a.example/b","text":"Neustadt (dpa) - Die Kanzlerin hat am Dienstag in Neustadt den Präsidenten von Südland empfangen.\n\nTeilen","more":1}`), Options{})
	if err != nil {
		t.Fatal(err)
	}
	want := "key: article/2022/treffen\ntitle: Adler empfängt Brandau\noutlet: Nordkurier\nagency: dpa\nauthor: \npublished: 2022-06-14\nlanguage: de\nurl: https://a.example/b\ndateline: Neustadt (dpa) -\n" +
		"\n[headline] Adler empfängt Brandau\n\n[body] Neustadt (dpa) - Die Kanzlerin hat am Dienstag in Neustadt den Präsidenten von Südland empfangen.\n"
	if diff := cmp.Diff(want, show(a)); diff != "" {
		t.Errorf("article (-want +got):\n%s", diff)
	}
	for name, c := range map[string]struct {
		line string
		want error
	}{
		"empty line":   {" ", ErrEmpty},
		"no text":      {`{"title":"A"}`, ErrEmpty},
		"no json":      {`{"text":`, ErrBroken},
		"no such date": {`{"text":"Ein Satz.","published":"gestern"}`, ErrBroken},
	} {
		t.Run(name, func(t *testing.T) {
			if a, err := FromJSON([]byte(c.line), Options{}); a != nil || !errors.Is(err, c.want) {
				t.Errorf("FromJSON = %v, %v; want %v", a, err, c.want)
			}
		})
	}
}
