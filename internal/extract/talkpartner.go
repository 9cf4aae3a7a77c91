// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"slices"

	"summitry/internal/extract/lexicon"
	"summitry/internal/text"
)

// talkPartners reads clauses that say with whom somebody spoke by calling them so: "Seine Gesprächspartner waren Mottaki und Laridschani", "Zu ihren
// Gesprächspartnern zählt auch der König". Whose they are the possessive tells, a genitive, or who is spoken of in the sentence before.
func (d *doc) talkPartners(si int, here []*frame) []*frame {
	s := &d.sents[si]
	for c := range s.clauses {
		fin := s.clauses[c].finite
		at := s.roleIn(c, lexicon.TalkPartner)
		if at < 0 || s.marked(at-1, lexicon.OfficeFormer) || toldOfParts(here, c) || d.negation(s, c, at) >= 0 {
			continue
		}
		if !s.is(fin, lexicon.Be|lexicon.BePast|lexicon.Become|lexicon.AnyModal) && !s.role(fin, lexicon.BelongVerb) {
			continue
		}
		f := d.newFrame(si, &lexicon.Match{Start: at, End: at + 1}, "word:talk-partner")
		f.does, f.kind = lexicon.Meet, "meeting"
		whose := d.partnerOf(si, c, at)
		if len(whose) == 0 {
			continue
		}
		for k := range s.who {
			m := &s.who[k]
			in := s.clauses[s.clause[m.head]] // "waren Netanjahu in Jerusalem und Abbas in Ramallah"
			if (int(s.clause[m.head]) == c || in.gapped && in.parent == c) && m.prep == 0 && !m.genitive && !m.attribute && !m.pronoun && d.isAllPersons(m) && !d.speaksForOthers(m.who[0]) && !slices.ContainsFunc(whose, func(p part) bool { return slices.Contains(m.who, p.actor) }) {
				d.join1(f, si, m, "part:talk-partner")
			}
		}
		each := f.parts
		switch {
		case s.is(fin, lexicon.BePast), d.pastClause(s, c) && s.role(fin, lexicon.BelongVerb):
			f.set(held, "status:told", at)
		case s.is(fin, lexicon.Become|lexicon.AnyModal) && !s.is(fin, lexicon.Be):
			f.set(planned, "status:future", fin)
		default:
			d.presentTense(si, f)
			f.set(planned, "status:present-future", fin)
		}
		for _, p := range each {
			g := *f
			g.clause = int(s.clause[p.m.head])
			g.parts = append(slices.Clone(whose), p)
			here = append(here, &g)
		}
	}
	return here
}

// partnerOf is whose partner the noun at token at of clause c means.
func (d *doc) partnerOf(si, c, at int) []part {
	s := &d.sents[si]
	wrap := func(who []int) []part {
		var out []part
		for _, a := range who {
			for i := si; i >= 0 && i > si-5 && len(out) < len(who); i-- {
				for k := range d.sents[i].who {
					if m := &d.sents[i].who[k]; slices.Contains(m.who, a) && !slices.ContainsFunc(out, func(p part) bool { return p.actor == a }) {
						out = append(out, part{a, i, m, "part:spoken-of"})
					}
				}
			}
		}
		return out
	}
	for k := range s.who { // "Gesprächspartner der Kanzlerin war", "Merkels Gesprächspartner war"
		if m := &s.who[k]; m.genitive && m.prep == 0 && d.isAllPersons(m) && (m.start == at+1 || m.start == at+2 && s.is(at+1, lexicon.AnyDet) || m.end == at) {
			return wrap(m.who)
		}
	}
	det := at - 1
	for det >= 0 && d.attributive(s, det) {
		det--
	}
	switch {
	case s.is(det, lexicon.DetPossM):
		return wrap(d.heOrShe(si, at, false))
	case s.is(det, lexicon.DetPossF):
		if row := d.subjectRow(si - 1); len(row) > 1 {
			return wrap(row)
		}
		return wrap(d.heOrShe(si, at, true))
	case det < s.clauses[c].from && s.Tokens[at].Shape == text.Upper: // "Gesprächspartner sind Mottaki und Laridschani"
		return wrap(d.subjectRow(si - 1))
	}
	return nil
}

// subjectRow are the persons who are the subject of sentence si.
func (d *doc) subjectRow(si int) []int {
	if si < 0 || d.sents[si].para != d.sents[si+1].para {
		return nil
	}
	s := &d.sents[si]
	k := d.bareSubject(s, 0)
	if k < 0 {
		return nil
	}
	return d.personsInRow(s, k)
}
