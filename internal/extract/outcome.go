// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"summitry/internal/extract/lexicon"
	"summitry/internal/text"
)

// outcome decides a contact of which its clause tells in passing that it took place, or came to nothing: what it was the setting or theme of, what it
// set off, how many there were.
func (d *doc) outcome(si int, f *frame, np phrase) {
	s := &d.sents[si]
	tags, at := d.auxiliary(s, f)
	if tags&(lexicon.AnyModal|lexicon.HaveKonj2|lexicon.BeKonj2|lexicon.BecomeKonj2) != 0 || np.negated || np.mark&(lexicon.AdjPlanned|lexicon.AdjCancelled|lexicon.AdjPostponed) != 0 {
		return
	}
	if np.prep&lexicon.PrepAus != 0 && tags&(lexicon.Become|lexicon.BecomeKonj1|lexicon.BecomePast) != 0 && s.markIn(f.clause, lexicon.NothingWord) >= 0 {
		f.set(cancelled, "status:came-to-nothing", at) // "Aus dem Treffen wird nichts"
		return
	}
	if d.negation(s, f.clause, f.at) >= 0 || d.planWord(s, f.clause) {
		return
	}
	past := d.pastClause(s, f.clause) || tags&(lexicon.Have|lexicon.Be) != 0 && s.endsInVerb(f.clause)
	if !past {
		return
	}
	before := np.start - 1
	switch {
	case np.genitive && s.marked(before, lexicon.SettingNoun):
		f.set(held, "status:setting", before) // "Genf war Schauplatz eines Treffens"
	case np.genitive && s.marked(before, lexicon.NumberNoun):
		f.set(held, "status:number-of", before) // "Die Zahl der Telefonate ist auf 35 gestiegen"
		f.several = true
		f.count = d.numberIn(s, f)
	case np.prep&lexicon.PrepAuf != 0 && np.count > 1 && s.markIn(f.clause, lexicon.TallyVerb) >= 0 && len(f.parts) > 0:
		f.set(held, "status:tally", np.prepAt) // "Auf vier Treffen haben es die beiden gebracht"
		f.several = true
	case np.prep == 0 && !np.genitive && len(f.parts) > 1 && d.verbIn(s, f.clause, lexicon.Stir):
		f.set(held, "status:stirred", f.at) // "Ein Telefonat Trumps mit Tsai hat Peking verärgert"
	case np.prep == 0 && !np.genitive && d.verbIn(s, f.clause, lexicon.Concern):
		f.set(held, "status:was-about", f.at) // "Die Unterredung drehte sich um Zölle"
	}
}

// numberIn is the number that the clause of f ends a count at: "ist auf 35 gestiegen"; 0 if none.
func (d *doc) numberIn(s *sent, f *frame) int {
	t := s.find(f.clause, func(t int) bool {
		n, ordinal, ok := text.Number(s.Tokens[t])
		return ok && !ordinal && n > 1 && t > f.end && !d.inTime(s, t)
	})
	if t < 0 {
		return 0
	}
	n, _, _ := text.Number(s.Tokens[t])
	return n
}
