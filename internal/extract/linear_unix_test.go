// SPDX-License-Identifier: Apache-2.0

//go:build unix

package extract_test

import (
	"strings"
	"testing"
	"time"

	"summitry/internal/extract"
)

// TestRead_Linear reads one sentence and one eight times as long: that may cost eight times as much, where looking from each word at all
// others would cost 64 times as much. It counts the time spent on a core, and of several tries the fastest, for other work may share the machine.
func TestRead_Linear(t *testing.T) {
	const small, times, limit = 12_000, 8, 24
	for _, unit := range []string{
		"er sprach mit ihm über die Ukraine, ", "ein Gespräch von Putin mit Trump über Syrien, ", "das Treffen mit Trump (in Helsinki) ",
		"und am 3. Mai 2017 traf Merkel in Berlin Präsident Macron, der mit Putin telefonierte, ", "Merkel – Putin – traf – Trump – ",
		"Merkel traf Putin in Hamburg und rief danach Trump an ", "Merkel-Putin-", "Merkel, Putin, Macron, ", "Themen: Syrien; Merkel traf Putin: ",
	} {
		t.Run(strings.TrimSpace(unit), func(t *testing.T) {
			r := reader(t)
			short, long := fastest(t, r, unit, small), fastest(t, r, unit, times*small)
			if ratio := float64(long) / float64(short); ratio > limit {
				t.Errorf("a sentence %d times as long took %.0f times as long: %v and %v", times, ratio, short, long)
			}
		})
	}
}

// fastest is the processor time that reading a sentence of about n bytes takes at least.
func fastest(t *testing.T, r *extract.Reader, unit string, n int) time.Duration {
	t.Helper()
	a := articleOf(t, "Es heißt, "+strings.Repeat(unit, n/len(unit))+"hieß es.", "2017-07-08")
	best := time.Duration(0)
	for range 3 {
		start := cpu(t)
		r.Read(a)
		if took := cpu(t) - start; best == 0 || took < best {
			best = took
		}
	}
	return best
}
