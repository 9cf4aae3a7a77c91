// SPDX-License-Identifier: Apache-2.0

package article

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// The example articles are dated as their answer keys say.
func TestParse_examples(t *testing.T) {
	keys, err := filepath.Glob("../../examples/gold/*.gold.json")
	if err != nil || len(keys) == 0 {
		t.Fatalf("no answer keys: %v", err)
	}
	for _, file := range keys {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		var key struct{ Document, Published string }
		if err := json.Unmarshal(data, &key); err != nil {
			t.Fatalf("read %s: %v", file, err)
		}
		t.Run(strings.TrimSuffix(filepath.Base(file), ".gold.json"), func(t *testing.T) {
			raw, err := os.ReadFile(filepath.Join("../../examples/articles", key.Document))
			if err != nil {
				t.Fatal(err)
			}
			a, err := Parse(key.Document, raw, Options{})
			if err != nil {
				t.Fatal(err)
			}
			if got := a.Published.String(); got != key.Published {
				t.Errorf("published = %q, want %q", got, key.Published)
			}
			checkBlocks(t, a)
		})
	}
}
