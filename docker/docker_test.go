// SPDX-License-Identifier: Apache-2.0

package docker_test

import (
	"fmt"
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

func ExamplePOM() {
	fmt.Println(strings.Contains(docker.POM(), "<artifactId>neo4j-browser</artifactId>"))
	// Output: true
}
