// SPDX-License-Identifier: Apache-2.0

package score

import "slices"

// similarity weighs how much of p is as in g: people most, then the date, then place and status, the rest to tell twins
// apart. Of a contact that counts and an optional one, equally similar, the one that counts is taken. The conversions keep the sum the same on every processor.
func (l *Lexicon) similarity(g, p folds) float64 {
	s := float64(3 * jaccard(g.people, p.people))
	switch {
	case g.Date == p.Date:
		s += 1.5
	case slices.Contains(g.DateAlt, p.Date):
		s += 0.7
	}
	ground := jaccard(setOf(g.places), setOf(p.places))
	if g.Status == p.Status {
		ground++
	}
	s += ground
	s += float64(jaccard(foldedSet(g.Delegations), foldedSet(p.Delegations)) * .5)
	s += float64(jaccard(foldedSet(g.Topics), foldedSet(p.Topics)) * .5)
	s += float64(jaccard(foldedSet(g.Evidence), foldedSet(p.Evidence)) * .5)
	if !g.Optional {
		s += .25
	}
	return s
}

// jaccard is the share of common members; two empty sets are equal.
func jaccard(a, b map[string]bool) float64 {
	common := overlap(a, b)
	all := len(a) + len(b) - common
	if all == 0 {
		return 1
	}
	return float64(common) / float64(all)
}

// setOf and foldedSet make sets of words, as they are and folded.
func setOf(words []string) map[string]bool {
	m := map[string]bool{}
	for _, w := range words {
		m[w] = true
	}
	return m
}

func foldedSet(words []string) map[string]bool {
	m := map[string]bool{}
	for _, w := range words {
		m[fold(w)] = true
	}
	return m
}
