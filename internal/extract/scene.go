// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"summitry/internal/extract/lexicon"
	"summitry/internal/text"
)

// onScene reports whether clause c says that people come upon each other in a show, an interview, a debate before cameras, a court or a match, which is no contact: "trafen in der
// Talkshow aufeinander". Who watches a match ("beim Endspiel") may well meet others.
func (d *doc) onScene(s *sent, c int) bool {
	return s.find(c, func(t int) bool {
		if !s.means(t, lexicon.SceneNoun) || s.Tokens[t].Shape == text.Lower {
			return false
		}
		p := d.prepOf(s, t)
		return p >= t-4 && s.is(p, lexicon.PrepIn|lexicon.PrepZu|lexicon.PrepVor|lexicon.PrepAuf)
	}) >= 0
}

// thingDoes reports whether the subject before f's finite verb is a thing, so that those behind it meet nobody: "Die Sanktionen treffen Putin und Lawrow".
func (d *doc) thingDoes(s *sent, f *frame) bool {
	cl := s.clauses[f.clause]
	head := cl.finite - 1
	if f.at != cl.finite || cl.sub || head < cl.start || s.Tokens[head].Shape != text.Upper || d.inTime(s, head) || s.is(cl.start, lexicon.AnyPrep) || d.contactNoun(s, head) {
		return false
	}
	if t := cl.start; !s.is(t, lexicon.AnyDet) && t != head {
		return false
	}
	for k := range s.who {
		if m := &s.who[k]; m.start <= head && m.end > cl.start {
			return false
		}
	}
	for _, p := range f.parts {
		if p.si != f.si || p.m.prep != 0 || p.m.start < f.at || p.m.group != f.parts[0].m.group {
			return false
		}
	}
	return len(f.parts) > 0
}

// isHouse reports whether a part is an organisation that people visit as they visit a house: "hat den Hersteller Tesla besucht".
func (d *doc) isHouse(p part) bool {
	r, ok := d.x.ByKey(d.actors[p.actor].Key)
	if !ok || r.Kind != lexicon.KOrganisation {
		return false
	}
	k := d.x.Organisations[r.ID].Kind
	return k == "company" || k == "court" || k == "parliament"
}

// isLand reports whether a part is a state that people visit as they visit a place: "hat am Montag Deutschland besucht", "besuchte Berlin".
func (d *doc) isLand(p part) bool {
	return d.actors[p.actor].Kind == State && p.m.prep == 0
}
