// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"strings"

	"summitry/internal/extract/lexicon"
)

// epithetMention is a noun that the text calls somebody by whom it has named before, and that tells no office: "der Rechtspopulist", "die Juristin". It means
// whom "er" or "sie" would mean.
func (d *doc) epithetMention(si, t int) (mention, bool) {
	s := &d.sents[si]
	m := mention{start: t, end: t + 1, head: t, prepAt: -1, rule: "epithet"}
	if s.lower(t) || !s.role(t, lexicon.EpithetMan|lexicon.EpithetWoman|lexicon.EpithetOblique) || d.nameShaped(s, t+1) {
		return m, false
	}
	det := t - 1
	for det > 0 && s.lower(det) && d.attributive(s, det) {
		det--
	}
	fem := s.role(t, lexicon.EpithetWoman) && (s.word(det) == "die" || s.means(det, lexicon.DetDer) && !s.role(t, lexicon.EpithetMan))
	man := s.role(t, lexicon.EpithetMan) && s.means(det, lexicon.DetDer)
	him := s.role(t, lexicon.EpithetMan|lexicon.EpithetOblique) && s.is(det, lexicon.DetDef) && !s.means(det, lexicon.DetDer) && s.word(det) != "die"
	if him && strings.HasSuffix(s.word(det), "n") && s.is(det-1, lexicon.DativePrep) {
		return m, false // "mit den Sozialisten" are several
	}
	if !fem && !man && !him || fem && s.word(det) == "die" && d.pluralBehind(s, t) {
		return m, false
	}
	m.who = d.heOrShe(si, t, fem)
	m.genitive = him && s.is(det, lexicon.GenitiveDet)
	return m, len(m.who) > 0
}

// pluralBehind reports whether the finite verb of the clause of token t, which is its only noun before it, is plural: "die Konservative fordern".
func (d *doc) pluralBehind(s *sent, t int) bool {
	fin := s.clauses[s.clause[t]].finite
	return fin == t+1 && pluralForm(s.word(fin))
}
