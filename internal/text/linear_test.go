// SPDX-License-Identifier: Apache-2.0

package text

import (
	"strings"
	"testing"
	"time"
)

// TestTimes_Linear has texts that would take minutes if anything went over the same words again and again.
func TestTimes_Linear(t *testing.T) {
	const words = 20_000
	for _, unit := range []string{"Montag ", "am 3. und ", "2017-", "(", "„", "zwei Tage nach ", "Vorabend des ", "U.S. ", ". ", "Zeile\n", "Unabhängigkeitstag "} {
		t.Run(strings.TrimSpace(unit), func(t *testing.T) {
			in := strings.Repeat(unit, words)
			start := time.Now()
			Times(in, Split(in), published, "de")
			if took := time.Since(start); took > 30*time.Second {
				t.Errorf("%d times %q took %v", words, unit, took)
			}
		})
	}
}
