// SPDX-License-Identifier: Apache-2.0

package extract_test

import (
	"testing"

	"summitry/internal/extract"
)

// TestEnglish reads English texts of one contact each, or of none.
func TestEnglish(t *testing.T) {
	var f struct {
		Published string
		Texts     []struct{ Is, Text string }
	}
	load(t, "testdata/english.yaml", &f)
	for _, in := range f.Texts {
		a := articleOf(t, in.Text, f.Published)
		a.Language = "en"
		got := "none"
		if r := reader(t).Read(a); len(r.Tellings) > 0 {
			got = first(r.Tellings[0], extract.Status)
		}
		if got != in.Is {
			t.Errorf("%q\nis told as %s, want %s", in.Text, got, in.Is)
		}
	}
}
