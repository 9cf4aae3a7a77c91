// SPDX-License-Identifier: Apache-2.0

package docker_test

import (
	"os"
	"os/exec"
	"regexp"
	"strings"
	"testing"
)

// The image of Go that the Dockerfile names is one that can build what go.mod asks for, and what it copies and stamps is there.
func TestDockerfile_fitsTheRepository(t *testing.T) {
	dockerfile, mod := text(t, "Dockerfile"), text(t, "../go.mod")
	m := regexp.MustCompile(`(?m)^go (\d+\.\d+)`).FindStringSubmatch(mod)
	if m == nil {
		t.Fatal("go.mod names no version of Go")
	}
	if !strings.Contains(dockerfile, "golang:"+m[1]+"-") {
		t.Errorf("the Dockerfile does not take golang:%s, the version that go.mod names", m[1])
	}
	for _, program := range []string{"loader", "query"} {
		if !strings.Contains(dockerfile, "./cmd/"+program) || !strings.Contains(dockerfile, "/out/"+program) {
			t.Errorf("the Dockerfile does not build and copy %s", program)
		}
		if out, err := exec.CommandContext(t.Context(), "go", "run", "-ldflags", "-X main.version=v9.9.9", "../cmd/"+program, "version").CombinedOutput(); err != nil || !strings.HasPrefix(string(out), program+" v9.9.9 ") {
			t.Errorf("the version that the Dockerfile stamps does not come out of %s: %v %s", program, err, out)
		}
	}
}

// The image is built and tried where a Docker daemon answers; where tests shall run in containers, one must.
func TestDockerfile_buildsAnImageThatRuns(t *testing.T) {
	if testing.Short() {
		t.Skip("builds an image")
	}
	if err := exec.CommandContext(t.Context(), "docker", "info").Run(); err != nil {
		if os.Getenv("SUMMITRY_TEST_NEO4J") == "container" {
			t.Fatal("no Docker daemon answers; start one, or run scripts/test.sh, which does")
		}
		t.Skip("no Docker daemon answers")
	}
	if out, err := exec.CommandContext(t.Context(), "./check-image").CombinedOutput(); err != nil {
		t.Errorf("%v\n%s", err, out)
	}
}

func text(t *testing.T, file string) string {
	t.Helper()
	raw, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	return string(raw)
}
