// SPDX-License-Identifier: Apache-2.0

package article

import (
	"os"
	"strings"
	"testing"
)

// BenchmarkParse_article reads articles of the usual length, BenchmarkParse_long one that is as long as a book: the rates show
// what an article costs and that time grows with the text only.
func BenchmarkParse_article(b *testing.B) {
	for _, file := range []string{"agency.txt", "wrapped.txt", "broadcaster.txt", "post.md", "newspaper.html", "report.pdf"} {
		b.Run(file, func(b *testing.B) {
			raw, err := os.ReadFile("testdata/" + file)
			if err != nil {
				b.Fatal(err)
			}
			benchmark(b, file, raw)
		})
	}
	b.Run("usual.txt", func(b *testing.B) {
		benchmark(b, "usual.txt", []byte("Adler empfängt Brandau\n\n14.06.2022\n\n"+strings.Repeat(one+" "+two+" "+one+"\n\n"+two+" "+two+" "+one+"!\n\n", 6)))
	})
}

func BenchmarkParse_long(b *testing.B) {
	var s strings.Builder
	s.WriteString("Adler empfängt Brandau\n\n14.06.2022\n\n")
	for i := range 4000 {
		s.WriteString(strings.Repeat(one+" "+two+" ", 1+i%3) + strings.Repeat("x", i%97) + ".\n\n")
	}
	benchmark(b, "long.txt", []byte(s.String()))
}

func benchmark(b *testing.B, name string, raw []byte) {
	b.Helper()
	b.SetBytes(int64(len(raw)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Parse(name, raw, Options{}); err != nil {
			b.Fatal(err)
		}
	}
}
