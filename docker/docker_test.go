// SPDX-License-Identifier: Apache-2.0

package docker_test

import (
	"fmt"
	"os"
	"regexp"
	"strings"
	"testing"

	"summitry/docker"
)

func TestVersion_isOfTheLongTermLine(t *testing.T) {
	if v := docker.Version(); !regexp.MustCompile(`^5\.26\.\d+$`).MatchString(v) {
		t.Errorf("Version() = %q, want 5.26.x", v)
	}
}

func TestCompose_namesTheImageOfTheSameVersion(t *testing.T) {
	compose, err := os.ReadFile("compose.yaml")
	if err != nil {
		t.Fatal(err)
	}
	if want := "neo4j:" + docker.Version() + "-community"; !strings.Contains(string(compose), want) {
		t.Errorf("compose.yaml lacks %s, the version of pom.xml", want)
	}
}

func ExamplePOM() {
	fmt.Println(strings.Contains(docker.POM(), "<artifactId>neo4j-browser</artifactId>"))
	// Output: true
}
