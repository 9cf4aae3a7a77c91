// SPDX-License-Identifier: Apache-2.0

package server

import (
	"archive/zip"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
)

// writeScript writes an executable shell script.
func writeScript(t *testing.T, path, body string) string {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte("#!/bin/sh\n"+body+"\n"), 0o755); err != nil {
		t.Fatal(err)
	}
	return path
}

// fakeJava returns the body of a java that says it is of a version and, asked to be the
// server, does what serve says.
func fakeJava(version, serve string) string {
	return `case "$*" in
*-version*) echo 'openjdk version "` + version + `" 2026-01-01' >&2; exit 0;;
*AdminTool*) exit 0;;
esac
` + serve
}

// useJava makes body the only java of this test.
func useJava(t *testing.T, body string) {
	t.Helper()
	home := t.TempDir()
	writeScript(t, filepath.Join(home, "bin", "java"), body)
	t.Setenv("JAVA_HOME", home)
}

// usePath makes a folder with the given scripts, and the system's own small programs,
// the PATH of this test.
func usePath(t *testing.T, scripts map[string]string) {
	t.Helper()
	dir := t.TempDir()
	for name, body := range scripts {
		writeScript(t, filepath.Join(dir, name), body)
	}
	t.Setenv("PATH", dir)
}

// writeJar writes a jar with one empty class in it.
func writeJar(t *testing.T, path, class string) {
	t.Helper()
	f, err := os.Create(path)
	if err != nil {
		t.Fatal(err)
	}
	z := zip.NewWriter(f)
	if _, err := z.Create(class); err != nil {
		t.Fatal(err)
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	if err := f.Close(); err != nil {
		t.Fatal(err)
	}
}

// fakeLib returns a complete folder of jars without a server in them.
func fakeLib(t *testing.T) string {
	t.Helper()
	lib := t.TempDir()
	writeJar(t, filepath.Join(lib, "entry.jar"), entryClass)
	if err := seal(lib); err != nil {
		t.Fatal(err)
	}
	return lib
}

// listener collects what progress says.
type listener struct {
	mu   sync.Mutex
	said []string
}

func (l *listener) hear(s string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.said = append(l.said, s)
}

func (l *listener) heard(part string) bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	return slices.ContainsFunc(l.said, func(s string) bool { return strings.Contains(s, part) })
}
