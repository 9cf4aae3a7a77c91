// SPDX-License-Identifier: Apache-2.0

package resolve

import "summitry/internal/text"

// mostToldOf is the one of several contacts of one day that most voices tell of, nil where they are of different days or none is ahead: who looks back
// at the meeting of that month means the one that everybody knows, not the word in the corridor afterwards.
func mostToldOf(clusters []*cluster) *cluster {
	var best *cluster
	most := 0
	for _, c := range clusters {
		if d := c.day(); d.Grain() != text.GrainDay || d != clusters[0].day() {
			return nil
		}
		switch n := c.voices(); {
		case n > most:
			best, most = c, n
		case n == most:
			best = nil
		}
	}
	return best
}

// day is the first day that a member names.
func (c *cluster) day() text.Date {
	for _, m := range c.members {
		if m.grain == text.GrainDay {
			return m.dates[0]
		}
	}
	return text.Date{}
}

// voices is how many voices tell of c.
func (c *cluster) voices() int {
	heard := map[string]bool{}
	for _, m := range c.members {
		heard[m.voice] = true
	}
	return len(heard)
}
