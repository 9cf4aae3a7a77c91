// SPDX-License-Identifier: Apache-2.0

package extract

import "summitry/internal/text"

// say notes that c tells what sentence si says of t.
func (t *telling) say(si int, c claimAt) {
	if t.said == nil {
		t.said = map[int][]claimAt{}
	}
	t.said[si] = append(t.said[si], c)
	for _, have := range t.claims {
		if have.actor == c.actor {
			return
		}
	}
	t.claims = append(t.claims, c)
}

// claimant is the key of who tells what stands at a span of sentence si: of several the one named in the same clause ("Nach Angaben des Kremls ging es
// um X, Washington zufolge um Y"), else the nearest. It is "" where the article itself does.
func (w *writer) claimant(si int, at text.Span) string {
	s := &w.d.sents[si]
	clause := s.clause[s.tokenAt(at.Start)]
	best, far := -1, 0
	for _, c := range w.t.said[si] {
		n := 0
		if c.si == si {
			if n = abs(s.Tokens[c.start].Start - at.Start); s.clause[c.start] != clause {
				n += len(w.d.a.Text)
			}
		}
		if best < 0 || n < far {
			best, far = c.actor, n
		}
	}
	if best < 0 {
		return ""
	}
	return w.d.actors[best].Key
}
