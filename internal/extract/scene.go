// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"summitry/internal/extract/lexicon"
	"summitry/internal/text"
)

// onScene reports whether clause c says that people come upon each other in a show, a debate before cameras or a match, which is no contact: "trafen in der
// Talkshow aufeinander". Who watches a match ("beim Endspiel") may well meet others.
func (d *doc) onScene(s *sent, c int) bool {
	return s.find(c, func(t int) bool {
		if !s.means(t, lexicon.SceneNoun) || s.Tokens[t].Shape == text.Lower {
			return false
		}
		p := t - 1
		for p >= 0 && p > t-4 && (s.is(p, lexicon.AnyDet) || d.attributive(s, p)) {
			p--
		}
		return s.is(p, lexicon.PrepIn)
	}) >= 0
}
