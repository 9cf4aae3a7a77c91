// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"slices"
	"strings"

	"summitry/internal/extract/lexicon"
	"summitry/internal/text"
)

// sideMention is a side that acts for a state or a body: "die russische Delegation", "Vertreter Kiews und Moskaus", "die Unterhändler der
// Aufständischen". Of states it means the states, else those whose side it is, as printed.
func (d *doc) sideMention(si, t int) (mention, bool) {
	s := &d.sents[si]
	m := mention{start: t, end: t + 1, head: t, prepAt: -1, rule: "body:side", plural: true}
	if s.Tokens[t].Shape != text.Upper {
		return m, false
	}
	if s.marked(t, lexicon.GovernmentNoun) {
		return d.governmentMention(s, m)
	}
	if d.compoundSide(s, t, &m) {
		return m, true
	}
	if !s.marked(t, lexicon.SideNoun) {
		return m, false
	}
	add := func(r lexicon.Ref) {
		if i := d.state(r.ID); !slices.Contains(m.who, i) {
			m.who = append(m.who, i)
		}
	}
	for j := t - 1; j >= 0 && j > t-7; j-- {
		if r, ok := s.ref(j, lexicon.KState); ok && r.Form&lexicon.Adjective != 0 {
			add(r)
			m.start = j
			continue
		}
		if !s.is(j, lexicon.And|lexicon.AnyDet) && !d.attributive(s, j) {
			break
		}
	}
	for j := t + 1; j < len(s.Tokens) && j < t+8 && len(m.who) < 3; j++ {
		if r, ok := s.ref(j, lexicon.KState); ok && r.Form&lexicon.Adjective == 0 && (r.Form&lexicon.Genitive != 0 || s.is(j-1, lexicon.AnyDet|lexicon.PrepVon|lexicon.PrepAus)) {
			add(r)
			m.end = s.match(j).End
			continue
		}
		if _, org := s.ref(j, lexicon.KOrganisation); org {
			break // "Vertreter der Hamas", which is no city in the genitive
		}
		if r, ok := s.ref(j, lexicon.KCity); ok && r.Form&lexicon.Genitive != 0 {
			if st, ok := d.x.ByKey(d.x.Cities[r.ID].State); ok {
				add(st)
				m.end = j + 1
				continue
			}
		}
		if !s.is(j, lexicon.And|lexicon.AnyDet|lexicon.PrepVon|lexicon.PrepAus) {
			break
		}
	}
	if len(m.who) == 0 {
		both, end := d.bothStates(si, t+1) // "Vertreter beider Länder"
		for _, id := range both {
			m.who, m.end = append(m.who, d.state(id)), end
		}
	}
	if len(m.who) == 0 {
		d.sideOfBodies(s, &m)
	}
	return m, len(m.who) > 0
}

// compoundSide reads a side whose first part is its state or organisation: "die FDP-Delegation", "SPD-Spitze"; one that is listed as a group is
// left to the list.
func (d *doc) compoundSide(s *sent, t int, m *mention) bool {
	w := s.word(t)
	i := strings.LastIndexByte(w, '-')
	x := s.match(t)
	if i < 0 || d.x.MarkOf(w[i+1:])&(lexicon.SideNoun|lexicon.GovernmentNoun) == 0 || x == nil || x.ModText == "" && x.End-x.Start == 1 && len(x.Mod) == 0 {
		return false
	}
	for _, r := range x.Mod {
		switch r.Kind {
		case lexicon.KOrganisation:
			m.who = []int{d.organisation(r.ID)}
			return true
		case lexicon.KState, lexicon.KPrefix:
			m.who = []int{d.state(r.ID)}
			return true
		}
	}
	return false
}

// sideOfBodies reads whose side it is where that is no state: an organisation, which it then means, or a government, opposition or office, with which
// it is a group called as printed: "Vertreter der Hamas", "Unterhändler der kolumbianischen Regierung und der Guerilla Farc".
func (d *doc) sideOfBodies(s *sent, m *mention) {
	for t := m.end; ; {
		end := d.complementOf(s, t)
		if x := s.match(t); end == t && x != nil && t > m.head+1 && d.partyAt(s, t) {
			end = x.End // "von Union und SPD"
		}
		if end == t {
			return
		}
		x := s.match(end - 1)
		var org lexicon.Ref
		listed := false
		if x != nil {
			org, listed = refOf(x.Refs, lexicon.KOrganisation)
		} else if next := s.match(end); next != nil { // "der Guerilla Farc"
			if org, listed = refOf(next.Refs, lexicon.KOrganisation); listed {
				end = next.End
			}
		}
		switch {
		case listed:
			m.who = append(m.who, d.organisation(org.ID))
		case s.marked(end-1, lexicon.GovernmentNoun):
			m.who = append(m.who, d.group(plainPlural(s.Tokens[m.head].Text)+" "+s.span(t, end).In(d.a.Text)))
		default:
			return
		}
		m.end = end
		if !s.is(end, lexicon.And) && s.word(end) != "," || !s.is(end+1, lexicon.GenitiveDet) && !s.means(end+1, lexicon.DetDer) && !d.partyAt(s, end+1) {
			return
		}
		t = end + 1
	}
}

// governmentMention is a government or opposition with the adjective of its state: "die palästinensische Regierung", "die chinesische Führung".
func (d *doc) governmentMention(s *sent, m mention) (mention, bool) {
	states, first := d.statesBefore(s, m.head)
	if len(states) == 0 && s.is(m.head-1, lexicon.DetDef) && s.is(m.head-2, lexicon.PrepMit) && !s.is(m.head+1, lexicon.GenitiveDet|lexicon.PrepVon) && !s.means(m.head+1, lexicon.DetDer) { // "sprach mit der Opposition"
		m.start, m.plural, m.rule = m.head-1, false, "body:government"
		m.who = []int{d.group(s.Tokens[m.head].Text)}
		return m, true
	}
	if len(states) == 0 || s.is(m.head+1, lexicon.GenitiveDet) {
		return m, false
	}
	m.start, m.plural, m.rule = first+1, len(states) > 1, "body:government"
	for _, id := range states {
		m.who = append(m.who, d.group(d.x.States[id].Adjective+"e "+d.a.Text[s.Tokens[m.head].Start:s.Tokens[m.head].End]))
	}
	return m, true
}
