// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"strings"

	"summitry/internal/extract/lexicon"
	"summitry/internal/text"
)

// institution finds a claimant who is named by what he speaks for: "Netanjahus Büro teilte mit", "wie die französische Regierung erklärte",
// "ein Sprecher von Ratspräsident Michel sagte".
func (d *doc) institution(si int) (claimAt, bool) {
	s := &d.sents[si]
	for t := range s.Tokens {
		whole := s.marked(t, lexicon.Institution)
		if !whole && !d.institutionTail(s, t) || s.Tokens[t].Shape != text.Upper && s.Tokens[t].Shape != text.Caps {
			continue
		}
		if !d.claimsBeside(si, t) {
			continue
		}
		start, end, name := d.institutionName(s, t)
		if name == "" && (!whole || s.marked(t, lexicon.Medium) && d.actsAlone(s, t)) {
			start, end, name = t, t+1, s.Tokens[t].Text
			if s.lower(t-1) && !s.is(t-1, lexicon.AnyDet|lexicon.AnyPrep) && s.marked(t, lexicon.Medium) { // "regierungsnahe Medien"
				start, name = t-1, s.Tokens[t-1].Text+" "+name
			}
		}
		if name == "" {
			continue
		}
		a := d.other("org/"+slug(name), name, Organisation, "")
		d.actors[a].Provisional = true
		return claimAt{a, si, start, end, "claim:institution"}, true
	}
	return claimAt{}, false
}

// actsAlone reports whether the institution at token t is named by its noun: with a definite article, or as a plural with an adjective.
func (d *doc) actsAlone(s *sent, t int) bool {
	return s.is(t-1, lexicon.DetDef) || s.lower(t-1) && !s.is(t-1, lexicon.AnyDet|lexicon.AnyPrep)
}

// institutionTail reports whether a compound ends in a word for an institution: "die US-Botschaft".
func (d *doc) institutionTail(s *sent, t int) bool {
	w := s.word(t)
	i := strings.LastIndexByte(w, '-')
	if i < 0 || d.mentioned(s, t) {
		return false
	}
	return d.x.MarkOf(w[i+1:])&lexicon.Institution != 0
}

// mentioned reports whether token t is part of a mention.
func (d *doc) mentioned(s *sent, t int) bool {
	for k := range s.who {
		if t >= s.who[k].start && t < s.who[k].end {
			return true
		}
	}
	return false
}

// institutionName names an institution by its owner: a genitive before it, a person or state behind it, or a state's adjective.
func (d *doc) institutionName(s *sent, t int) (start, end int, name string) {
	noun := s.Tokens[t].Text
	for k := range s.who {
		m := &s.who[k]
		if len(m.who) != 1 {
			continue
		}
		owner := d.actors[m.who[0]].Name
		switch {
		case m.genitive && m.end == t:
			m.attribute = true
			return m.start, t + 1, noun + " von " + owner
		case m.start == t+1 && m.genitive, m.prepAt == t+1 && m.prep&lexicon.PrepVon != 0:
			m.attribute = true
			return t, m.end, strings.TrimSuffix(noun, "s") + " von " + owner
		}
	}
	if r, ok := s.ref(t-1, lexicon.KState); ok && r.Form&lexicon.Adjective != 0 {
		return t - 1, t + 1, d.x.States[r.ID].Adjective + "e " + noun
	}
	return 0, 0, ""
}

// claimsBeside reports whether the institution at token t speaks: a verb of saying in its clause, or a word of source before or behind it.
func (d *doc) claimsBeside(si, t int) bool {
	s := &d.sents[si]
	c := int(s.clause[t])
	if s.find(c, func(x int) bool { return d.isClaimVerb(s, x) }) >= 0 {
		for p := t - 1; p >= 0 && p > t-5; p-- {
			if s.is(p, lexicon.AnyPrep) {
				return s.is(p, lexicon.PrepLaut|lexicon.PrepAus) || s.marked(p-1, lexicon.ClaimNoun)
			}
		}
		return true
	}
	for p := t - 1; p >= 0 && p > t-5; p-- {
		if s.is(p, lexicon.PrepLaut) || s.marked(p, lexicon.ClaimNoun) {
			return true
		}
	}
	return false
}
