// SPDX-License-Identifier: Apache-2.0

package server

import (
	"testing"
	"testing/synctest"
	"time"

	"github.com/google/go-cmp/cmp"
)

func TestPace_speaksAfterTwoSecondsAndThenMoreSeldom(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var l listener
		p := newPace(l.hear)
		for range 300 {
			p.tell("working")
			time.Sleep(nap)
		}
		want := []string{"working (2 s)", "working (5 s)", "working (11 s)", "working (21 s)"}
		if diff := cmp.Diff(want, l.said); diff != "" {
			t.Errorf("(-want +got)\n%s", diff)
		}
	})
}

func TestPace_during(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var l listener
		done := newPace(l.hear).during("preparing")
		time.Sleep(3 * time.Second)
		done()
		time.Sleep(time.Minute)
		if diff := cmp.Diff([]string{"preparing (2 s)"}, l.said); diff != "" {
			t.Errorf("(-want +got)\n%s", diff)
		}
	})
}
