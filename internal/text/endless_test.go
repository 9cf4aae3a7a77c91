// SPDX-License-Identifier: Apache-2.0

package text

import (
	"strings"
	"testing"
)

func TestSplit_Endless(t *testing.T) {
	words := func(n int) string { return strings.Repeat("Wort ", n) }
	for _, tt := range []struct {
		name, in string
		want     int // tokens of the first sentence
	}{
		{"of the greatest length stays whole", words(MaxTokens-1) + ".", MaxTokens},
		{"ends behind its last comma", words(250) + ", " + words(99) + ", " + words(300), 351},
		{"ends behind a comma at the very end", words(MaxTokens-1) + ", " + words(300), MaxTokens},
		{"ends behind a semicolon sooner than behind a comma", words(250) + "; " + words(99) + ", " + words(300), 251},
		{"ends anywhere where no mark stands in its second half", words(99) + ", " + words(500), MaxTokens},
	} {
		t.Run(tt.name, func(t *testing.T) {
			all, whole := Split(tt.in), strings.Fields(tt.in)
			if got := len(all[0].Tokens); got != tt.want {
				t.Errorf("the first sentence has %d tokens, want %d", got, tt.want)
			}
			n := 0
			for _, s := range all {
				n += len(s.Tokens)
				if len(s.Tokens) > MaxTokens {
					t.Errorf("a sentence has %d tokens", len(s.Tokens))
				}
			}
			if n < len(whole) {
				t.Errorf("%d tokens of %d are left", n, len(whole))
			}
		})
	}
}
