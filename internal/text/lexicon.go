// SPDX-License-Identifier: Apache-2.0

package text

import (
	"embed"
	"fmt"

	"go.yaml.in/yaml/v3"
)

//go:embed lexicon/*.yaml
var lexicon embed.FS

// mustRead decodes an embedded word list into v. It panics where the file is broken: the package's tests catch that first.
func mustRead(name string, v any) {
	b, err := lexicon.ReadFile("lexicon/" + name)
	if err != nil {
		panic(fmt.Sprintf("read word list %q: %v", name, err))
	}
	if err := yaml.Unmarshal(b, v); err != nil {
		panic(fmt.Sprintf("decode word list %q: %v", name, err))
	}
}
