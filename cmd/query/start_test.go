// SPDX-License-Identifier: Apache-2.0

package main

import (
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"summitry/cypher"
	"summitry/graph/graphtest"
)

// rounds is how often each program is started; the middle of its times counts.
const rounds = 15

// From the start of the process to the last byte of topics-by-year, the database running: query, a bare program with the same driver and query, and
// cypher-shell, taking turns in one run. It runs where SUMMITRY_BENCH is set, as scripts/bench-start.sh does.
func TestStart_AgainstABareProgramAndCypherShell(t *testing.T) {
	shell := os.Getenv("SUMMITRY_BENCH")
	if shell == "" {
		t.Skip("measures only where SUMMITRY_BENCH names the folder with the jars of cypher-shell")
	}
	seeded(t)
	c := graphtest.Config(t)
	bin := t.TempDir()
	build := exec.CommandContext(t.Context(), "go", "build", "-o", bin+string(os.PathSeparator), ".", "./testdata/bare")
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	q, _ := cypher.Get("topics-by-year")
	text := filepath.Join(bin, "question.cypher")
	if err := os.WriteFile(text, []byte(filled(q.Text, q.Defaults())+";\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	programs := map[string][]string{
		"bare":         {filepath.Join(bin, "bare"), "topics-by-year"},
		"query":        {filepath.Join(bin, "query"), "topics-by-year"},
		"cypher-shell": {"java", "-cp", filepath.Join(shell, "*"), "org.neo4j.shell.Main", "-a", c.URI, "-u", c.User, "-p", c.Password, "-f", text},
	}
	times := map[string][]time.Duration{}
	lines := map[string]int{}
	for range rounds {
		for _, name := range []string{"bare", "query", "cypher-shell"} {
			cmd := exec.CommandContext(t.Context(), programs[name][0], programs[name][1:]...)
			cmd.Env = append(os.Environ(), "NEO4J_URI="+c.URI, "NEO4J_USERNAME="+c.User, "NEO4J_PASSWORD="+c.Password)
			out, err := cmd.StdoutPipe()
			if err != nil {
				t.Fatal(err)
			}
			began := time.Now()
			if err := cmd.Start(); err != nil {
				t.Fatal(err)
			}
			said, err := io.ReadAll(out)
			took := time.Since(began)
			if err := cmd.Wait(); err != nil {
				t.Fatalf("%s: %v", name, err)
			}
			if err != nil {
				t.Fatal(err)
			}
			times[name], lines[name] = append(times[name], took), strings.Count(string(said), "\n")
		}
	}
	middle := func(name string) time.Duration {
		slices.Sort(times[name])
		return times[name][rounds/2]
	}
	for _, name := range []string{"bare", "query", "cypher-shell"} {
		fmt.Printf("%-13s %7.1f ms  %5.2f of bare, %d lines\n", name, float64(middle(name).Microseconds())/1000, float64(middle(name))/float64(middle("bare")), lines[name])
	}
	if lines["query"] != lines["bare"] {
		t.Errorf("query prints %d rows, the bare program %d", lines["query"], lines["bare"])
	}
	if middle("query") > 2*middle("bare") {
		t.Errorf("query takes %s, more than twice the %s of a bare program", middle("query"), middle("bare"))
	}
	if 10*middle("query") > middle("cypher-shell") {
		t.Errorf("query takes %s, more than a tenth of the %s of cypher-shell", middle("query"), middle("cypher-shell"))
	}
}
