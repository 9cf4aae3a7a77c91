// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"summitry/internal/extract/lexicon"
	"summitry/internal/text"
)

// noDenial reports whether the negation at token t says when or how long, and not that nothing happened: "Kaum gelandet, wurde er empfangen", "Nicht einmal
// eine Stunde sprachen sie".
func (d *doc) noDenial(s *sent, c, t int) bool {
	if s.notHim(t) >= 0 {
		return true
	}
	if s.means(t, lexicon.HardlyWord) && (t == 0 || s.Tokens[t-1].Shape == text.Punct) {
		return isFinite(s, t+1) || t+2 < len(s.Tokens) && s.lower(t+1) && s.word(t+2) == ","
	}
	return s.means(t+1, lexicon.EvenWord) && (d.inTime(s, t+2) || d.inTime(s, t+3))
}

// noGround is the kein before a noun that the contact's hangs on: "sieht keine Grundlage für ein Treffen", "gibt es keine Pläne zu einem Gespräch", "fand für
// ein Treffen keine Zeit"; -1 if there is none.
func (d *doc) noGround(s *sent, f *frame, np phrase) int {
	if np.prep&lexicon.PrepZu == 0 && !s.marked(np.prepAt, lexicon.ForWord) {
		return -1
	}
	for t := np.prepAt - 1; t >= 0 && t > np.prepAt-5 && s.Tokens[t].Shape != text.Punct && !isFinite(s, t); t-- {
		if s.is(t, lexicon.DetNeg) {
			return t
		}
	}
	return s.find(f.clause, func(t int) bool { return s.is(t, lexicon.DetNeg) && s.means(t+1, lexicon.GroundNoun) })
}

// noWord is the kein by which f's clause says that people did not speak at all, -1 if there is none; "kein Wort über Syrien" says what they left out.
func (d *doc) noWord(s *sent, f *frame) int {
	if f.does != lexicon.Talk && f.does != lexicon.Meet || s.tagIn(f.clause, lexicon.PrepUeber|lexicon.PrepZu) >= 0 {
		return -1
	}
	return s.find(f.clause, func(t int) bool { return s.is(t, lexicon.DetNeg) && s.means(t+1, lexicon.WordNoun) })
}
