// SPDX-License-Identifier: Apache-2.0

// Package docs_test does what the tutorial says, as somebody who types it.
package docs_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"summitry/graph/graphtest"
)

func TestMain(m *testing.M) { graphtest.Main(m) }

// step is one thing that the tutorial lets its reader do: write a file, or type a command.
type step struct {
	file, content string
	command       string
	shown         bool // the tutorial shows what the command prints
}

var save = regexp.MustCompile("^Save this as `([^`]+)`")

// steps reads the tutorial: a block below "Save this as" is a file, one that begins with $ a command and what it prints, one of yaml goes into
// config.yaml; lines indented by four are commands.
func steps(t *testing.T, page string) []step {
	t.Helper()
	var out []step
	file, fenced := "", false
	var block []string
	language := ""
	for line := range strings.Lines(page) {
		line = strings.TrimSuffix(line, "\n")
		if rest, is := strings.CutPrefix(line, "```"); is {
			if !fenced {
				fenced, language, block = true, rest, nil
				continue
			}
			fenced = false
			text := strings.Join(block, "\n") + "\n"
			switch command, is := strings.CutPrefix(text, "$ "); {
			case is:
				command, _, _ = strings.Cut(command, "\n")
				out = append(out, step{command: command, shown: true})
			case file != "":
				out = append(out, step{file: file, content: text})
				file = ""
			case language == "yaml":
				out = append(out, step{file: "config.yaml", content: text})
			}
			continue
		}
		if fenced {
			block = append(block, line)
			continue
		}
		if m := save.FindStringSubmatch(line); m != nil {
			file = m[1]
		}
		if command, is := strings.CutPrefix(line, "    "); is {
			out = append(out, step{command: command})
		}
	}
	return out
}

// Every command of the tutorial does what it should, in the order of the page, on a real database.
func TestTutorial_EveryCommandWorks(t *testing.T) {
	c := graphtest.Config(t)
	page, err := os.ReadFile("tutorial.md")
	if err != nil {
		t.Fatal(err)
	}
	root, err := filepath.Abs("..")
	if err != nil {
		t.Fatal(err)
	}
	bin, work := t.TempDir(), t.TempDir()
	build := exec.CommandContext(t.Context(), "go", "build", "-o", bin+string(os.PathSeparator), "./cmd/loader", "./cmd/query")
	build.Dir = root
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	commands := 0
	for _, s := range steps(t, string(page)) {
		if s.file != "" {
			if err := os.WriteFile(filepath.Join(work, s.file), []byte(s.content), 0o600); err != nil {
				t.Fatal(err)
			}
			continue
		}
		switch { // what sets up is done by this test in a way of its own
		case s.command == "make demo":
			s.command = "loader load " + filepath.Join(root, "examples", "articles")
		case strings.HasPrefix(s.command, "export PATH"):
			continue
		case strings.HasPrefix(s.command, "mkdir analysis && cd analysis"):
			s.command = "mkdir my-articles"
		}
		commands++
		cmd := exec.CommandContext(t.Context(), "sh", "-c", s.command)
		cmd.Dir = work
		cmd.Env = append(os.Environ(), "PATH="+bin+string(os.PathListSeparator)+os.Getenv("PATH"), "NEO4J_URI="+c.URI, "NEO4J_USERNAME="+c.User,
			"NEO4J_PASSWORD="+c.Password, "XDG_DATA_HOME="+filepath.Join(work, ".data"), "XDG_CONFIG_HOME="+filepath.Join(work, ".config"))
		var errs strings.Builder
		cmd.Stderr = &errs
		out, err := cmd.Output()
		if err != nil {
			t.Errorf("%s: %v\n%s%s", s.command, err, out, errs.String())
		}
		if s.shown && len(out) == 0 {
			t.Errorf("%s prints nothing", s.command)
		}
	}
	if commands < 15 {
		t.Errorf("only %d commands were found in the tutorial", commands)
	}
	for _, made := range []string{"months.csv", "scholz.html"} {
		if info, err := os.Stat(filepath.Join(work, made)); err != nil || info.Size() == 0 {
			t.Errorf("%s is not there, or empty: %v", made, err)
		}
	}
}
