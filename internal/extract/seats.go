// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"slices"
	"strings"

	"summitry/internal/extract/lexicon"
	"summitry/internal/text"
)

// seats is how many take part in a contact by its name: "Dreiergipfel", "Sechs-Parteien-Gespräche"; 0 where the name does not say.
func (d *doc) seats(s *sent, t int) int {
	number, rest, split := strings.Cut(s.word(t), "-")
	if split {
		party, _, _ := strings.Cut(rest, "-")
		number, split = strings.CutSuffix(number, "er")
		if split || d.partyWord(party) {
			return plainNumber(number)
		}
		return 0
	}
	for i := 2; i < len(number)-2; i++ { // "Vierergipfel" has its "er" twice
		if n := plainNumber(number[:i]); n > 0 && strings.HasPrefix(number[i:], "er") {
			return n
		}
	}
	return 0
}

// teteATete reports whether the noun of f says that two were by themselves: "Vieraugengespräch", "ihr Gespräch unter vier Augen".
func (d *doc) teteATete(s *sent, f *frame) bool {
	four := func(number string, eyes int) bool { return plainNumber(number) == 4 && s.role(eyes, lexicon.EyesNoun) }
	if f.noun == nil {
		return false
	}
	if s.is(f.end, lexicon.PrepUnter) && four(s.word(f.end+1), f.end+2) {
		return true
	}
	number, rest, split := strings.Cut(s.word(f.at), "-")
	if eyes, _, _ := strings.Cut(rest, "-"); split {
		return plainNumber(number) == 4 && d.eyesWord(eyes)
	}
	for i := 3; i+4 < len(number); i++ { // "Vieraugengespräch"
		for j := i + 3; j < len(number); j++ {
			if plainNumber(number[:i]) == 4 && d.eyesWord(number[i:j]) {
				return true
			}
		}
	}
	return false
}

func (d *doc) eyesWord(fold string) bool {
	w := d.x.Lookup(fold)
	return w != nil && w.Role&lexicon.EyesNoun != 0
}

// twoAlone adds the two whom the sentences before name in one row, to a contact that they had by themselves: "Netanjahu und Abbas reichten sich die Hände. Ihr
// Gespräch unter vier Augen dauerte eine Stunde."
func (d *doc) twoAlone(si int, f *frame) {
	pair := d.pairWhere(si, func(row []int) bool { return len(row) == 2 && d.official(row[0]) && d.official(row[1]) })
	for _, a := range pair {
		for i := si; i >= 0 && i > si-5 && !f.hasPart(a); i-- {
			for k := range d.sents[i].who {
				if m := &d.sents[i].who[k]; slices.Contains(m.who, a) && !f.hasPart(a) {
					f.parts = append(f.parts, part{a, i, m, "part:two-alone"})
				}
			}
		}
	}
}

// plainNumber is the number that a folded word names, 0 if none.
func plainNumber(fold string) int {
	if n, ordinal, ok := text.Number(text.Token{Fold: fold, Shape: text.Lower}); ok && !ordinal {
		return n
	}
	return 0
}

func (d *doc) partyWord(fold string) bool {
	w := d.x.Lookup(fold)
	return w != nil && w.Sense&lexicon.PartyNoun != 0
}

// timesIn is how often clause c says that something was done: "neunmal"; 0 if it does not say.
func timesIn(s *sent, c int) int {
	n := 0
	s.find(c, func(t int) bool {
		number, ok := strings.CutSuffix(s.word(t), "mal")
		if !ok || s.Tokens[t].Shape != text.Lower {
			return false
		}
		n = plainNumber(number)
		return n > 0
	})
	return n
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
	for _, attributes := range []bool{false, true} { // "auf Einladung Macrons" makes him one of them only if a seat is left
		g := *f
		for k := range d.sents[si-1].who {
			if m := &d.sents[si-1].who[k]; (attributes || !m.attribute && !m.genitive) && d.isAllPersons(m) {
				d.join1(&g, si-1, m, "part:seat")
			}
		}
		if len(g.parts) == n {
			f.parts, f.weak = g.parts, false
			return
		}
	}
}
