// SPDX-License-Identifier: Apache-2.0

package extract

import "summitry/internal/extract/lexicon"

// remarked is the verb by which somebody remarks on the contact that f's noun names, -1 if there is none: "verteidigte am Montag sein Gespräch mit
// Orbán". The date of such a clause is that of the remark. What is said at a contact or after it is no remark on it.
func (d *doc) remarked(s *sent, f *frame) int {
	if f.noun == nil || f.prep&(lexicon.PrepNach|lexicon.PrepBei|lexicon.PrepWaehrend|lexicon.PrepIn|lexicon.PrepVor|lexicon.PrepSeit) != 0 || f.prep&lexicon.PrepAn != 0 && s.word(f.prepAt) != "an" {
		return -1
	}
	return s.find(f.clause, func(t int) bool {
		_, v, ok := d.verbAt(s, t)
		return ok && (v.Does == lexicon.Utter || v.Does == lexicon.Claims || v.Asunder) && (t < f.at || t >= f.end)
	})
}

// onlyRemarked reports whether t is named only where somebody remarks on it, so that nothing near by tells its day.
func (d *doc) onlyRemarked(t *telling) bool {
	for _, f := range t.frames {
		if d.remarked(&d.sents[f.si], f) < 0 {
			return false
		}
	}
	return true
}

// recalled is the verb of f's clause that looks back on the contact f names, -1 if there is none: "erinnerte an sein Gespräch mit Trump", "informierte über
// das Treffen". Nobody does so with what is still to come.
func (d *doc) recalled(s *sent, f *frame) int {
	t := d.remarked(s, f)
	if t < 0 || !f.definite || d.planWord(s, f.clause) || d.negation(s, f.clause, f.at) >= 0 {
		return -1
	}
	if _, v, _ := d.verbAt(s, t); !v.Recalls {
		return -1
	}
	return t
}
