// SPDX-License-Identifier: Apache-2.0

package main

import (
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"testing"
	"time"
)

// kills is how often a load is ended without notice, each time at another moment.
const kills = 20

// A load that is killed leaves whole batches; the same command then gives the graph of a load that nobody disturbed.
func TestLoad_KilledAtAnyMoment(t *testing.T) {
	s := newShop(t)
	r := made{rand.New(rand.NewPCG(2, 4))}
	for n := range 60 {
		s.write(fmt.Sprintf("viele/%02d.txt", n), r.article())
	}
	binary := loaderBinary(t)
	load := func() *exec.Cmd {
		cmd := exec.CommandContext(t.Context(), binary, "load", s.path("viele"), "--articles", "5")
		cmd.Env = os.Environ()
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		return cmd
	}
	began := time.Now()
	if err := load().Wait(); err != nil {
		t.Fatal(err)
	}
	took := time.Since(began)
	want := s.graph()
	s.wipe()
	between := 0
	for range kills {
		cmd := load()
		time.Sleep(time.Duration(r.Float64() * float64(took)))
		_ = cmd.Process.Kill() // it may have come to its end
		_ = cmd.Wait()
		if n := len(s.stored()); n > 0 && n < 60 {
			between++
		}
		if r.IntN(5) == 0 { // the other times the next one goes on from there
			s.run("load", s.path("viele"), "--articles", "7")
			s.same(want, s.graph())
			s.wipe()
		}
	}
	s.run("load", s.path("viele"))
	s.same(want, s.graph())
	if t.Logf("%d of %d kills came between two batches", between, kills); between == 0 {
		t.Error("no kill came while batches were written")
	}
}
