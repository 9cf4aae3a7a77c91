// SPDX-License-Identifier: Apache-2.0

package text

import (
	"slices"
	"sync"
)

// TimeRule is one rule of time expressions, as it stands in lexicon/rules.yaml.
type TimeRule struct {
	Name   string // as in Time.Rule
	Reads  string // what it reads
	Takes  string // a sentence that it reads
	Leaves string // one that looks alike and that it leaves alone
}

var timeRules = sync.OnceValue(func() []TimeRule {
	var f struct{ Rules []TimeRule }
	mustRead("rules.yaml", &f)
	return f.Rules
})

// TimeRules are the rules that Times reads by, in order of their names. The caller may change the list.
func TimeRules() []TimeRule { return slices.Clone(timeRules()) }
