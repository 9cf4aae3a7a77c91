// SPDX-License-Identifier: Apache-2.0

//go:build unix

package extract_test

import (
	"flag"
	"os"
	"syscall"
	"testing"
	"time"

	"summitry/internal/article"
)

// folder is where BenchmarkRead finds its articles; empty for the annotated examples.
var folder = flag.String("folder", "", "folder of articles that BenchmarkRead reads")

// BenchmarkRead reads articles from their bytes to their tellings. MB/cpu-s is how much of their text one core reads in a second of its
// own time, whoever else is at work.
func BenchmarkRead(b *testing.B) {
	type file struct {
		name string
		raw  []byte
	}
	var paths []string
	if *folder != "" {
		paths = append(paths, *folder)
	} else {
		for _, set := range exampleSets {
			paths = append(paths, set.texts)
		}
	}
	var files []file
	r, n := reader(b), 0
	for _, p := range paths {
		found, errs := article.Sources([]string{p})
		if len(errs) > 0 {
			b.Fatal(errs)
		}
		for _, s := range found {
			raw, err := os.ReadFile(s.Path)
			if err != nil {
				b.Fatal(err)
			}
			a, err := article.Parse(s.Name, raw, article.Options{})
			if err != nil {
				continue // nothing to read in it
			}
			files, n = append(files, file{s.Name, raw}), n+len(a.Text)
		}
	}
	b.SetBytes(int64(n))
	b.ReportAllocs()
	start := cpu(b)
	for b.Loop() {
		for _, f := range files {
			a, err := article.Parse(f.name, f.raw, article.Options{})
			if err != nil {
				b.Fatal(err)
			}
			r.Read(a)
		}
	}
	b.ReportMetric(float64(n)*float64(b.N)/1e6/(cpu(b)-start).Seconds(), "MB/cpu-s")
}

// cpu is the time that this process has spent on a core.
func cpu(t testing.TB) time.Duration {
	t.Helper()
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		t.Fatal(err)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}
