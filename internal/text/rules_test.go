// SPDX-License-Identifier: Apache-2.0

package text

import (
	"slices"
	"testing"
)

func TestTimeRules(t *testing.T) {
	known := map[string]bool{}
	for i, rule := range TimeRules() {
		if i > 0 && TimeRules()[i-1].Name >= rule.Name {
			t.Errorf("rule %q stands behind %q", rule.Name, TimeRules()[i-1].Name)
		}
		known[rule.Name] = true
		t.Run(rule.Name, func(t *testing.T) {
			if rule.Reads == "" {
				t.Error("nothing tells what it reads")
			}
			if got := rulesOf(rule.Takes); !slices.Contains(got, rule.Name) {
				t.Errorf("rules that read %q = %q, want %q among them", rule.Takes, got, rule.Name)
			}
			if got := rulesOf(rule.Leaves); slices.Contains(got, rule.Name) || rule.Leaves == "" {
				t.Errorf("rules that read %q = %q, want no %q among them", rule.Leaves, got, rule.Name)
			}
		})
	}
	for _, rule := range rulesOf(sample) {
		if !known[rule] {
			t.Errorf("rule %q is not in the list", rule)
		}
	}
}

func rulesOf(in string) []string {
	var out []string
	for _, x := range Times(in, Split(in), published, "de") {
		out = append(out, x.Rule)
	}
	return out
}
