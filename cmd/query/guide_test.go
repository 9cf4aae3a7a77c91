// SPDX-License-Identifier: Apache-2.0

package main

import (
	"html"
	"regexp"
	"strings"
	"testing"

	"summitry/cypher"
	"summitry/docker"
	"summitry/graph"
)

// guideRuns runs each query of the guide, and has the saved ones explained.
func guideRuns(t *testing.T, store *graph.Store) {
	t.Helper()
	shown := regexp.MustCompile(`(?s)<pre[^>]*>(.*?)</pre>`).FindAllStringSubmatch(docker.Guide(), -1)
	if len(shown) < 10 {
		t.Fatalf("the guide shows %d queries", len(shown))
	}
	for _, m := range shown {
		text := html.UnescapeString(m[1])
		if strings.HasPrefix(text, ":param") {
			continue // a command of the Browser's own
		}
		_, values, err := store.Known(t.Context(), text, map[string]any{"actor": "merkel"})
		if err != nil {
			t.Error(err)
		}
		if len(values) == 0 {
			t.Errorf("the guide shows nothing with %s", text)
		}
	}
	for _, q := range cypher.Queries() {
		if _, err := store.Explain(t.Context(), "// "+q.Name+"\n"+filled(q.Text, q.Defaults()), nil); err != nil {
			t.Errorf("%s with its defaults filled in: %v", q.Name, err)
		}
	}
}
