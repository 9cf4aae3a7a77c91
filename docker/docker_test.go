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

// Every label that docs/model.md lists has a style of its own, and the captions are properties that it lists.
func TestStyle_knowsEveryLabel(t *testing.T) {
	model, err := os.ReadFile("../docs/model.md")
	if err != nil {
		t.Fatal(err)
	}
	_, nodes, _ := strings.Cut(string(model), "## Nodes")
	nodes, _, _ = strings.Cut(nodes, "### Contact")
	for _, m := range regexp.MustCompile("`([A-Z][a-z]+)`").FindAllStringSubmatch(nodes, -1) {
		if !strings.Contains(docker.Style(), "node."+m[1]+" {") {
			t.Errorf("the style lacks node.%s", m[1])
		}
	}
	for _, m := range regexp.MustCompile(`caption: '\{(\w+)\}'`).FindAllStringSubmatch(docker.Style(), -1) {
		if m[1] != "version" && !strings.Contains(string(model), "`"+m[1]+"`") {
			t.Errorf("the caption {%s} is no property of the model", m[1])
		}
	}
}

func ExamplePOM() {
	fmt.Println(strings.Contains(docker.POM(), "<artifactId>neo4j-browser</artifactId>"))
	// Output: true
}
