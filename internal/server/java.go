// SPDX-License-Identifier: Apache-2.0

package server

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"time"
)

// Neo4j 5.26 is made for Java 17 and 21; newer ones mostly run it and are taken last.
const (
	oldestJava = 17
	newestJava = 21
)

// javaPlaces are the folders that packages install Java into, as glob patterns.
func javaPlaces() []string {
	return []string{
		"/usr/lib/jvm/*/bin/java",
		"/Library/Java/JavaVirtualMachines/*/Contents/Home/bin/java",
		"/opt/homebrew/opt/openjdk*/bin/java",
		"/usr/local/opt/openjdk*/bin/java",
	}
}

// findJava returns a Java that runs Neo4j: that of JAVA_HOME, else of the PATH, else of
// the places. It returns a JavaError that lists what it saw and did not want.
func findJava(ctx context.Context, places []string) (string, error) {
	var candidates []string
	if home := os.Getenv("JAVA_HOME"); home != "" {
		candidates = append(candidates, filepath.Join(home, "bin", "java"))
	}
	if path, err := exec.LookPath("java"); err == nil {
		candidates = append(candidates, path)
	}
	for _, pattern := range places {
		found, err := filepath.Glob(pattern)
		if err != nil {
			return "", fmt.Errorf("look for Java in %s: %w", pattern, err)
		}
		candidates = append(candidates, found...)
	}

	var old []string
	newer := ""
	for _, java := range candidates {
		version := javaVersion(ctx, java)
		switch {
		case version >= oldestJava && version <= newestJava:
			return java, nil
		case version > newestJava && newer == "":
			newer = java
		case version == 0 && exists(java):
			old = append(old, java+" does not run")
		case version > 0 && version < oldestJava:
			old = append(old, fmt.Sprintf("%s is Java %d", java, version))
		}
	}
	if newer != "" {
		return newer, nil
	}
	return "", &JavaError{Old: old}
}

var javaVersionLine = regexp.MustCompile(`version "(\d+)(?:\.(\d+))?`)

// javaVersion returns the feature release of a Java (17 for "17.0.15", 8 for
// "1.8.0_402"), 0 where it does not say.
func javaVersion(ctx context.Context, java string) int {
	ctx, cancel := context.WithTimeout(ctx, 20*time.Second)
	defer cancel()
	out, err := exec.CommandContext(ctx, java, "-version").CombinedOutput()
	if err != nil {
		return 0
	}
	m := javaVersionLine.FindSubmatch(out)
	if m == nil {
		return 0
	}
	number := string(m[1])
	if number == "1" { // until Java 8 the first number stood still
		number = string(m[2])
	}
	version, err := strconv.Atoi(number)
	if err != nil {
		return 0
	}
	return version
}
