// SPDX-License-Identifier: Apache-2.0

package config

import (
	"fmt"
	"net/url"
	"regexp"
	"slices"
	"strings"

	"github.com/agnivade/levenshtein"
)

// Error is returned by Load. It holds every problem that was found, each a line that says what is wrong and what to do.
type Error struct {
	Problems []string
}

// Error lists the problems, one a line.
func (e *Error) Error() string { return strings.Join(e.Problems, "\n") }

// schemes are those of the driver.
var schemes = []string{"neo4j", "neo4j+s", "neo4j+ssc", "bolt", "bolt+s", "bolt+ssc"}

// checkURI answers what is wrong with a neo4j.uri, "" if nothing is.
func checkURI(value any) string {
	s := value.(string)
	if s == LocalURI {
		return ""
	}
	u, err := url.Parse(s)
	switch {
	case err != nil || u.Host == "":
		return "is no URI; use local, or for example neo4j://example.org:7687"
	case !slices.Contains(schemes, u.Scheme):
		return fmt.Sprintf("has the scheme %s; use %s", u.Scheme, strings.Join(schemes, ", "))
	case u.User != nil:
		return "holds credentials; put the user into neo4j.user and the password into NEO4J_PASSWORD or neo4j.password_file"
	}
	return ""
}

var heap = regexp.MustCompile(`^[1-9][0-9]*[kKmMgG]$`)

func checkHeap(value any) string {
	if heap.MatchString(value.(string)) {
		return ""
	}
	return "is no amount of memory; write for example 512m or 2g"
}

func between(low, high int) func(any) string {
	return func(value any) string {
		if n := value.(int); n >= low && n <= high {
			return ""
		}
		return fmt.Sprintf("is out of range; use %d to %d", low, high)
	}
}

func oneOf(words ...string) func(any) string {
	return func(value any) string {
		if slices.Contains(words, value.(string)) {
			return ""
		}
		return "is not known; use " + strings.Join(words, ", ")
	}
}

// nearest is the known word that differs least from word, "" where none comes near.
func nearest(word string, known []string) string {
	best, least := "", max(2, len(word)/3)+1
	for _, k := range known {
		if d := levenshtein.ComputeDistance(word, k); d < least {
			best, least = k, d
		}
	}
	return best
}
