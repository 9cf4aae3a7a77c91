// SPDX-License-Identifier: Apache-2.0

//go:build unix

package extract_test

import (
	"syscall"
	"testing"
	"time"
)

// BenchmarkRead reads the annotated examples. MB/cpu-s is what one core reads in a second of its own time, whoever else is at work.
func BenchmarkRead(b *testing.B) {
	all, r, n := annotated(b), reader(b), 0
	for _, e := range all {
		n += len(e.Text)
	}
	b.SetBytes(int64(n))
	b.ReportAllocs()
	start := cpu(b)
	for b.Loop() {
		for _, e := range all {
			r.Read(e.Article)
		}
	}
	b.ReportMetric(float64(n)*float64(b.N)/1e6/(cpu(b)-start).Seconds(), "MB/cpu-s")
}

// cpu is the time that this process has spent on a core.
func cpu(b *testing.B) time.Duration {
	b.Helper()
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		b.Fatal(err)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}
