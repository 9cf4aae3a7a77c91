// SPDX-License-Identifier: Apache-2.0

package main

import (
	"bytes"
	"context"
	"slices"
	"strings"
	"testing"
	"time"
)

func TestProgress_InAPipeWhatIsShortIsNotTold(t *testing.T) {
	var b bytes.Buffer
	p := (&app{errs: &b}).progress("reading", 10)
	for range 10 {
		p.add(1)
	}
	p.end()
	if b.Len() > 0 {
		t.Errorf("told %q", b.String())
	}
}

func TestProgress_InAPipeALongWaitIsTold(t *testing.T) {
	var b bytes.Buffer
	p := (&app{errs: &b}).progress("reading", 400)
	p.began = time.Now().Add(-4 * time.Second)
	p.add(100)
	p.add(100)
	if got, want := b.String(), "reading: 100 of 400 articles, 25 a second, 12s left\n"; got != want {
		t.Errorf("got %q, want %q once", got, want)
	}
}

func TestProgress_OnATerminalThereIsABar(t *testing.T) {
	var b bytes.Buffer
	p := (&app{errs: &b, watched: true}).progress("reading", 400)
	p.add(100)
	p.end()
	p.end()
	if got := b.String(); !strings.Contains(got, "reading") || !strings.Contains(got, "(100/400") {
		t.Errorf("got %q", got)
	}
}

func TestOrdered_KeepsTheOrder(t *testing.T) {
	in := []int{5, 1, 4, 0, 3, 2}
	var got []int
	for o := range ordered(t.Context(), slices.Values(in), func(i int) int {
		time.Sleep(time.Duration(i) * time.Millisecond)
		return i * 10
	}) {
		got = append(got, o)
	}
	if want := []int{50, 10, 40, 0, 30, 20}; !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}

func TestOrdered_EndsWithItsContext(t *testing.T) {
	ctx, stop := context.WithCancel(t.Context())
	defer stop()
	n := 0
	for range ordered(ctx, func(yield func(int) bool) {
		for yield(0) { // without end
		}
	}, func(i int) int { return i }) {
		if n++; n == 3 {
			stop()
		}
		if n > 100 {
			t.Fatal("does not end")
		}
	}
}

func TestLinesOf(t *testing.T) {
	long := strings.Repeat("x", 21<<20)
	for _, tc := range []struct {
		name, in string
		want     []string
	}{
		{"lines", "a\nb\n", []string{"a", "b"}},
		{"no end of the last line", "a\nb", []string{"a", "b"}},
		{"ends of Windows", "a\r\nb\r\n", []string{"a", "b"}},
		{"an empty line is one", "a\n\nb\n", []string{"a", "", "b"}},
		{"a line that is too long", "a\n" + long + "\nb\n", []string{"a", "too large for an article; split it into its articles", "b"}},
		{"nothing", "", nil},
	} {
		t.Run(tc.name, func(t *testing.T) {
			var got []string
			for l := range linesOf(strings.NewReader(tc.in)) {
				if l.err != nil {
					got = append(got, l.err.Error())
					continue
				}
				got = append(got, string(l.raw))
			}
			if !slices.Equal(got, tc.want) {
				t.Errorf("got %q, want %q", got, tc.want)
			}
		})
	}
}
