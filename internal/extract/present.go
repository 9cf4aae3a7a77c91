// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"slices"

	"summitry/internal/extract/lexicon"
)

// present adds who is told to be there beside those who act: "begleitet von Maas", "im Beisein des Finanzministers", "eine Delegation unter Leitung von
// Wang Yi", "eine von Wang Yi geleitete Delegation".
func (d *doc) present(si int, f *frame) {
	s := &d.sents[si]
	if f.kind == "call" || len(f.parts) == 0 {
		return
	}
	for k := range s.who {
		m := &s.who[k]
		if int(s.clause[m.head]) == f.clause && d.isAllPersons(m) && d.headsThose(s, f, m) {
			d.join1(f, si, m, "part:present")
			f.parts = slices.DeleteFunc(f.parts, func(p part) bool { return p.m.end == m.prepAt && !d.isPerson(p.actor) })
			continue
		}
		in := int(s.clause[m.head]) == f.clause || s.clauses[f.clause].shared && int(s.clause[m.head]) == s.clauses[f.clause].parent && d.leadsSide(s, s.before(m)) // "war eine Delegation unter Leitung von X gekommen und von Y empfangen worden"
		if !in || m.attribute || !d.isAllPersons(m) || m.prep&^lexicon.PrepVon != 0 || m.prep == 0 && !m.genitive {
			continue
		}
		at := s.before(m)
		if s.role(at, lexicon.PresenceWord) || d.leadsSide(s, at) || m.prep != 0 && s.role(m.end, lexicon.LeadWord) && s.marked(m.end+1, lexicon.SideNoun) {
			d.join1(f, si, m, "part:present")
		}
	}
}

// headsThose reports whether a mention behind um is at the head of the side named right before it: "empfing die Grünen um Monika Heinold", "eine Delegation um Lawrow".
func (d *doc) headsThose(s *sent, f *frame, m *mention) bool {
	if !s.means(m.prepAt, lexicon.PurposeWord) {
		return false
	}
	return s.marked(m.prepAt-1, lexicon.SideNoun) || slices.ContainsFunc(f.parts, func(p part) bool { return p.m.end == m.prepAt && !d.isPerson(p.actor) })
}

// leadsSide reports whether token t says who leads the side named before it: "eine Delegation unter Leitung von", "die Unterhändler unter Führung des
// Ministers". Of anything else it is no contact: "eine Regierung unter Führung von".
func (d *doc) leadsSide(s *sent, t int) bool {
	if !s.role(t, lexicon.LeadWord) {
		return false
	}
	t--
	for t > 0 && (s.is(t, lexicon.AnyDet|lexicon.AnyPrep) || s.word(t) == "," || s.is(t-1, lexicon.PrepAus) && d.isPlace(s, t)) { // "eine Delegation aus Asmara unter der Leitung von"
		t--
	}
	return s.marked(t, lexicon.SideNoun)
}
