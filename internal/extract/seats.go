// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"strings"

	"summitry/internal/extract/lexicon"
	"summitry/internal/text"
)

// seats is how many take part in a contact by its name: "Dreiergipfel", "Sechs-Parteien-Gespräche"; 0 where the name does not say.
func (d *doc) seats(s *sent, t int) int {
	number, rest, split := strings.Cut(s.word(t), "-")
	if i := strings.Index(number, "er"); i > 0 && (!split || i == len(number)-2) {
		number = number[:i]
	} else if party, _, _ := strings.Cut(rest, "-"); !split || !d.partyWord(party) {
		return 0
	}
	if n, ordinal, ok := text.Number(text.Token{Fold: number, Shape: text.Lower}); ok && !ordinal {
		return n
	}
	return 0
}

func (d *doc) partyWord(fold string) bool {
	w := d.x.Lookup(fold)
	return w != nil && w.Sense&lexicon.PartyNoun != 0
}

// filled adds those of the sentence before who fill the seats of the contact that somebody takes part in, where they are as many as its name says: "Merkel
// und Macron trafen in Rom ein. An dem Dreiergipfel nahm auch Conte teil."
func (d *doc) filled(si int, f *frame) {
	s := &d.sents[si]
	t := s.find(f.clause, func(t int) bool { return d.contactNoun(s, t) })
	if t < 0 || si == 0 {
		return
	}
	n := d.seats(s, t)
	if np := d.nounPhrase(s, t); n < 3 || !np.definite || np.prep&lexicon.PrepAn == 0 {
		return
	}
	g := *f
	for k := range d.sents[si-1].who {
		if m := &d.sents[si-1].who[k]; !m.attribute && d.isAllPersons(m) {
			d.join1(&g, si-1, m, "part:seat")
		}
	}
	if len(g.parts) == n {
		f.parts, f.weak = g.parts, false
	}
}
