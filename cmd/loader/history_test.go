// SPDX-License-Identifier: Apache-2.0

package main

import (
	"fmt"
	"maps"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
)

// histories are random; each is a load, in any split and order, of articles of which some are changed, loaded again and withdrawn.
const histories = 25

// Promises 2 to 4 on a real database: whatever happened to articles, the graph is the one that those left give when they are loaded at once, byte
// for byte.
func TestLoad_AnyHistoryGivesTheSame(t *testing.T) {
	s := newShop(t)
	examples := s.examples()
	for seed := range uint64(histories) {
		t.Run(fmt.Sprint("history ", seed), func(t *testing.T) {
			s := &shop{T: t, store: s.store, dir: t.TempDir()}
			r := made{rand.New(rand.NewPCG(seed, 5))}
			stands := map[string]bool{}
			judgements := filepath.Join(s.dir, "judgements.yaml")
			t.Setenv("SUMMITRY_JUDGEMENTS_FILE", judgements)
			s.judge(r, judgements)
			for step := range 6 {
				var names []string
				for range 1 + r.IntN(4) {
					name := fmt.Sprintf("%02d.txt", r.IntN(10))
					text := r.article()
					if r.IntN(4) == 0 {
						text = examples[r.IntN(len(examples))]
					}
					if !stands[name] || r.IntN(2) == 0 {
						s.write(name, text)
					}
					names, stands[name] = append(names, s.path(name)), true
				}
				s.run(slices.Concat([]string{"load", "--articles", fmt.Sprint(1 + r.IntN(3))}, names)...)
				if r.IntN(2) == 0 {
					s.judge(r, judgements) // holds from the next load on
				}
				if all := slices.Sorted(maps.Keys(stands)); step%2 == 1 && len(all) > 1 {
					name := all[r.IntN(len(all))]
					s.run("withdraw", s.path(name))
					delete(stands, name)
				}
			}
			var left []string
			for _, name := range slices.Sorted(maps.Keys(stands)) {
				left = append(left, s.path(name))
			}
			s.run(append([]string{"load"}, left...)...) // for the judgements of the last step
			got := s.graph()
			s.wipe()
			s.run(append([]string{"load"}, left...)...)
			s.same(s.graph(), got)
			s.wipe()
		})
	}
}

// judge writes judgements about a few of the articles.
func (s *shop) judge(r made, file string) {
	s.Helper()
	var b strings.Builder
	for range r.IntN(3) {
		fmt.Fprintf(&b, "- %s: [article/%02d#%d, article/%02d#1]\n  who: anna\n  when: 2026-11-26\n  why: so\n",
			pick(r, "same", "different", "unsure"), r.IntN(5), 1+r.IntN(2), 5+r.IntN(5))
	}
	if err := os.WriteFile(file, []byte(b.String()), 0o644); err != nil {
		s.Fatal(err)
	}
}

// Two loaders at once on one database give the graph of one.
func TestLoad_TwoAtOnce(t *testing.T) {
	s := newShop(t)
	r := made{rand.New(rand.NewPCG(1, 9))}
	for n := range 40 {
		s.write(fmt.Sprintf("%s/%02d.txt", []string{"links", "rechts"}[n%2], n), r.article())
	}
	s.run("load", s.path("links"), s.path("rechts"))
	want := s.graph()
	s.wipe()
	var both sync.WaitGroup
	for _, side := range []string{"links", "rechts"} {
		both.Go(func() { s.run("load", s.path(side), "--articles", "3") })
	}
	both.Wait()
	s.same(want, s.graph())
}

// examples are the texts of the example articles that are plain text.
func (s *shop) examples() []string {
	s.Helper()
	files, err := filepath.Glob(filepath.Join("..", "..", "examples", "articles", "*", "*.txt"))
	if err != nil || len(files) == 0 {
		files, err = filepath.Glob(filepath.Join("..", "..", "examples", "articles", "*.txt"))
	}
	if err != nil || len(files) == 0 {
		s.Fatal("no example articles", err)
	}
	var out []string
	for _, f := range files {
		raw, err := os.ReadFile(f)
		if err != nil {
			s.Fatal(err)
		}
		out = append(out, string(raw))
	}
	return out
}
