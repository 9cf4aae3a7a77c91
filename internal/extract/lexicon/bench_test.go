// SPDX-License-Identifier: Apache-2.0

package lexicon

import "testing"

// BenchmarkLoad makes the index as every start of the loader does.
func BenchmarkLoad(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		d, err := Read()
		if err != nil {
			b.Fatal(err)
		}
		if _, err := New(d); err != nil {
			b.Fatal(err)
		}
	}
}
