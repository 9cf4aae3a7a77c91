// SPDX-License-Identifier: Apache-2.0

package server

import (
	"errors"
	"path/filepath"
	"strings"
	"testing"
)

func TestFindJava(t *testing.T) {
	const works = "exit 1"
	for _, c := range []struct {
		name                 string
		home, path, packaged string // the version of the java there, "" for none
		want                 string // which of them is taken, "" for none
	}{
		{"JAVA_HOME comes first", "17.0.15", "21.0.2", "", "home"},
		{"an old JAVA_HOME is passed over", "11.0.22", "21.0.2", "", "path"},
		{"Java 8 counts in its own way", "1.8.0_402", "17", "", "path"},
		{"a package that is not on the PATH", "", "", "17.0.1", "package"},
		{"one that is too new is better than none", "25", "", "", "home"},
		{"one that is made for it is better than a newer one", "25", "", "21.0.2", "package"},
		{"only old ones", "11.0.22", "1.8.0_402", "", ""},
		{"none at all", "", "", "", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			dir := t.TempDir()
			at := map[string]string{"home": "", "path": "", "package": ""}
			for place, version := range map[string]string{"home": c.home, "path": c.path, "package": c.packaged} {
				at[place] = filepath.Join(dir, place, "bin", "java")
				if version != "" {
					writeScript(t, at[place], fakeJava(version, works))
				}
			}
			t.Setenv("JAVA_HOME", filepath.Join(dir, "home"))
			t.Setenv("PATH", filepath.Dir(at["path"]))

			got, err := findJava(t.Context(), []string{filepath.Join(dir, "pack*", "bin", "java")})
			if c.want == "" {
				if _, ok := errors.AsType[*JavaError](err); !ok {
					t.Fatalf("error %v, want a JavaError", err)
				}
				return
			}
			if err != nil {
				t.Fatal(err)
			}
			if got != at[c.want] {
				t.Errorf("took %s, want %s", got, at[c.want])
			}
		})
	}
}

func TestJavaError_saysWhatIsThereAndWhatToInstall(t *testing.T) {
	dir := t.TempDir()
	writeScript(t, filepath.Join(dir, "bin", "java"), fakeJava("11.0.22", ""))
	t.Setenv("JAVA_HOME", dir)
	t.Setenv("PATH", t.TempDir())
	_, err := findJava(t.Context(), nil)
	if err == nil {
		t.Fatal("no error, want one")
	}
	for _, part := range []string{"is Java 11", "Java 17 or newer", "apt-get install", "JAVA_HOME"} {
		if !strings.Contains(err.Error(), part) {
			t.Errorf("error %q lacks %q", err, part)
		}
	}
}
