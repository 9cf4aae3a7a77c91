// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"slices"

	"summitry/internal/extract/lexicon"
)

// bothStates are the two states that "beider Länder" at token t means, which were named before: "Äthiopien und Eritrea nähern sich an. Vertreter der
// beiden Länder trafen sich." end is the token behind it, t where it does not stand there or nobody can tell which two.
func (d *doc) bothStates(si, t int) (states []int32, end int) {
	s := &d.sents[si]
	j := t
	if s.is(j, lexicon.PrepVon|lexicon.PrepAus) || s.means(j, lexicon.DetDer) {
		j++
	}
	if !s.is(j, lexicon.PronBoth) {
		return nil, t
	}
	for j++; j < len(s.Tokens) && d.attributive(s, j); j++ {
	}
	if !s.means(j, lexicon.LandNoun) && !s.marked(j, lexicon.SideNoun) {
		return nil, t
	}
	if states = d.twoStates(si, t); len(states) != 2 {
		return nil, t
	}
	return states, j + 1
}

// twoStates are the two states that the nearest sentences before token t of sentence si name, else those of the headline; nil where these are not two.
func (d *doc) twoStates(si, t int) (states []int32) {
	const asPlace = lexicon.PrepIn | lexicon.PrepNach
	if d.addStates(nil, &d.sents[si], t, asPlace|lexicon.PrepAuf) == nil {
		if states = d.addStates(nil, &d.sents[si], t, 0); len(states) == 2 {
			return states // "sagte Besuche in Malaysia und auf den Philippinen ab und rief die Präsidenten beider Länder an"
		}
		states = nil
	}
	for i := si; i >= 0 && i > si-4; i-- {
		upTo := len(d.sents[i].Tokens)
		if i == si {
			upTo = t
		}
		if states = d.addStates(states, &d.sents[i], upTo, asPlace); len(states) >= 2 {
			break
		}
	}
	if len(states) < 2 {
		states = d.addStates(states, &d.sents[0], len(d.sents[0].Tokens), asPlace) // a headline names what the article is about
	}
	if len(states) != 2 {
		return nil
	}
	return states
}

// addStates adds the states that a sentence names before token upTo, behind none of some prepositions.
func (d *doc) addStates(states []int32, s *sent, upTo int, not lexicon.Tag) []int32 {
	for t := 0; t < upTo; t++ {
		for _, k := range []lexicon.Kind{lexicon.KState, lexicon.KPrefix} {
			r, ok := s.ref(t, k)
			if ok && !s.is(d.prepOf(s, t), not) && !slices.Contains(states, r.ID) {
				states = append(states, r.ID)
			}
		}
	}
	return states
}
