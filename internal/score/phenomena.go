// SPDX-License-Identifier: Apache-2.0

package score

import (
	"maps"
	"slices"
)

// Phenomenon is how the contacts were read that a key has for one phenomenon of language.
type Phenomenon struct {
	Name            string
	Lenient, Strict Counts
}

// tally gathers phenomena by name.
type tally map[string]*Phenomenon

// add counts one document's contacts, matched by pairs, into the counts that of chooses.
func (t tally) add(l *Lexicon, key Document, gold, pred []folds, pairs []pair, of func(*Phenomenon) *Counts) {
	count := func(names []string, c Counts) {
		for _, n := range names {
			if t[n] == nil {
				t[n] = &Phenomenon{Name: n}
			}
			of(t[n]).add(c)
		}
	}
	count(key.Phenomena, Counts{}) // a document's phenomenon is listed even where nothing was told too much
	matchedGold, matchedPred := map[int]bool{}, map[int]bool{}
	for _, m := range pairs {
		matchedGold[m.gold], matchedPred[m.pred] = true, true
	}
	for i, g := range gold {
		switch {
		case g.Optional:
		case matchedGold[i]:
			count(g.Phenomena, Counts{TP: 1})
		default:
			count(g.Phenomena, Counts{FN: 1})
		}
	}
	for j, p := range pred {
		if !matchedPred[j] {
			count(l.blame(key, gold, p), Counts{FP: 1})
		}
	}
}

// blame gives the phenomena that a surplus contact is laid to: those of the contact it resembles most, else the document's.
func (l *Lexicon) blame(key Document, gold []folds, p folds) []string {
	best, names := -1.0, key.Phenomena
	for _, g := range gold {
		if g.Kind != p.Kind || overlap(g.parties, p.parties) == 0 {
			continue
		}
		if s := l.similarity(g, p); s > best {
			best, names = s, g.Phenomena
		}
	}
	return names
}

func (t tally) sorted() []Phenomenon {
	var out []Phenomenon
	for _, name := range slices.Sorted(maps.Keys(t)) {
		out = append(out, *t[name])
	}
	return out
}
