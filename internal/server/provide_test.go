// SPDX-License-Identifier: Apache-2.0

package server

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// mavenThat returns a mvn that runs body with $out set to the folder the jars go to, and
// counts its runs in a file.
func mavenThat(runs, body string) string {
	return `echo run >> ` + runs + `
for a in "$@"; do case $a in -DoutputDirectory=*) out=${a#*=};; esac; done
` + body
}

func TestProvide_withoutMavenSaysWhatToInstall(t *testing.T) {
	usePath(t, nil)
	_, err := Provide(t.Context(), Options{Lib: filepath.Join(t.TempDir(), "lib")})
	if _, ok := errors.AsType[*MavenError](err); !ok || !strings.Contains(err.Error(), "apt-get install -y maven") {
		t.Errorf("error %v, want a MavenError that says what to install", err)
	}
}

func TestProvide_fetchesOnceAndAgainWhereAJarIsDamaged(t *testing.T) {
	dir := t.TempDir()
	jar, runs, lib := filepath.Join(dir, "entry.jar"), filepath.Join(dir, "runs"), filepath.Join(dir, "lib")
	writeJar(t, jar, entryClass)
	usePath(t, map[string]string{"mvn": mavenThat(runs, "/bin/cp "+jar+" $out/entry.jar")})

	provideTimes := func(want int) {
		t.Helper()
		if _, err := Provide(t.Context(), Options{Lib: lib}); err != nil {
			t.Fatal(err)
		}
		raw, err := os.ReadFile(runs)
		if err != nil {
			t.Fatal(err)
		}
		if got := strings.Count(string(raw), "run"); got != want {
			t.Errorf("Maven ran %d times, want %d", got, want)
		}
		if err := complete(lib); err != nil {
			t.Errorf("not complete: %v", err)
		}
	}
	provideTimes(1)
	provideTimes(1)
	if err := os.Truncate(filepath.Join(lib, "entry.jar"), 10); err != nil {
		t.Fatal(err)
	}
	provideTimes(2)
	if err := os.Remove(filepath.Join(lib, "entry.jar")); err != nil {
		t.Fatal(err)
	}
	provideTimes(3)
}

func TestProvide_reportsWhatMavenBroke(t *testing.T) {
	for _, c := range []struct{ name, body, want string }{
		{"no network", `echo '[INFO] scanning'; echo '[ERROR] Unknown host repo.example'; exit 1`, "Unknown host repo.example"},
		{"a jar that is cut short", `echo PK > $out/entry.jar`, "open entry.jar"},
		{"jars without the server", `exit 0`, "none with the server in it"},
	} {
		t.Run(c.name, func(t *testing.T) {
			dir := t.TempDir()
			usePath(t, map[string]string{"mvn": mavenThat(filepath.Join(dir, "runs"), c.body)})
			lib := filepath.Join(dir, "lib")
			_, err := Provide(t.Context(), Options{Lib: lib})
			if _, ok := errors.AsType[*FetchError](err); !ok || !strings.Contains(err.Error(), c.want) {
				t.Errorf("error %v, want a FetchError with %q", err, c.want)
			}
			if exists(lib) || exists(lib+".part") {
				t.Error("half a copy was left behind")
			}
		})
	}
}

func TestProvide_neverRemovesWhatItDidNotMake(t *testing.T) {
	dir := t.TempDir()
	jar, lib := filepath.Join(dir, "entry.jar"), filepath.Join(dir, "lib")
	writeJar(t, jar, entryClass)
	usePath(t, map[string]string{"mvn": mavenThat(filepath.Join(dir, "runs"), "/bin/cp "+jar+" $out/entry.jar")})
	mine := filepath.Join(lib, "thesis.txt")
	if err := os.MkdirAll(lib, 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(mine, []byte("years of work"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := Provide(t.Context(), Options{Lib: lib}); err == nil {
		t.Error("no error for a folder that holds something else")
	}
	if !exists(mine) {
		t.Error("a foreign file was removed")
	}
}

func TestProvide_canBeInterrupted(t *testing.T) {
	dir := t.TempDir()
	usePath(t, map[string]string{"mvn": mavenThat(filepath.Join(dir, "runs"), "exec /bin/sleep 60")})
	ctx, cancel := context.WithTimeout(t.Context(), 300*time.Millisecond)
	defer cancel()
	began := time.Now()
	_, err := Provide(ctx, Options{Lib: filepath.Join(dir, "lib")})
	if !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("error %v, want that of the context", err)
	}
	if took := time.Since(began); took > 5*time.Second {
		t.Errorf("took %s to stop", took)
	}
}
