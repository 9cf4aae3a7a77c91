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
	if d.compoundSide(s, t, &m) || d.memberStates(s, t, &m) {
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
		m.who, m.end = d.bothParties(si, t+1)
		m.end = max(m.end, t+1)
	}
	if len(m.who) == 0 {
		d.sideOfBodies(s, &m)
	}
	if len(m.who) == 0 {
		d.spokesmenOf(s, &m)
	}
	return m, len(m.who) > 0
}

// spokesmenOf reads several who speak for a group that is no state and no body of the lexicon, as printed: "Vertreter der Diaspora", "mit Vertretern der
// japanischen Wirtschaft". One of them is nobody.
func (d *doc) spokesmenOf(s *sent, m *mention) {
	t := m.head
	det := t - 1
	for det >= 0 && s.lower(det) && d.attributive(s, det) {
		det--
	}
	one := s.is(det, lexicon.AnyDet) && !strings.HasSuffix(s.word(det), "e") && !(strings.HasSuffix(s.word(det), "n") && s.is(det-1, lexicon.DativePrep))
	if !s.role(t, lexicon.SpokesmenNoun) || one || s.means(det, lexicon.ThanWord) {
		return
	}
	end := d.complementOf(s, t+1)
	if end == t+1 {
		return
	}
	m.who, m.end = []int{d.group(plainPlural(s.Tokens[t].Text) + " " + s.span(t+1, end).In(d.a.Text))}, end
	d.actors[m.who[0]].vague = true
}

// memberStates reads the members of an alliance of states as a group, called as printed: "die OPEC-Staaten", "die Nato-Mitgliedsländer". One that is listed
// is left to the list.
func (d *doc) memberStates(s *sent, t int, m *mention) bool {
	w := s.word(t)
	i := strings.LastIndexByte(w, '-')
	if i < 0 {
		return false
	}
	if x := s.match(t); x != nil {
		if _, listed := refOf(x.Refs, lexicon.KOrganisation); listed {
			return false
		}
	}
	head, tail := d.x.Lookup(w[:i]), d.x.Lookup(w[i+1:])
	if head == nil || tail == nil || tail.Sense&lexicon.LandNoun == 0 {
		return false
	}
	r, ok := refOf(head.Refs, lexicon.KOrganisation)
	if !ok || !political(d.x.Organisations[r.ID].Kind) {
		return false
	}
	m.who, m.rule = []int{d.group(plainPlural(d.a.Text[s.Tokens[t].Start:s.Tokens[t].End]))}, "role:group"
	return true
}

// bothParties are the two parties that "beider Parteien" at token t means, which were named before. end is the token behind it.
func (d *doc) bothParties(si, t int) (who []int, end int) {
	s := &d.sents[si]
	j := t
	if s.is(j, lexicon.PrepVon|lexicon.PrepAus) || s.means(j, lexicon.DetDer) {
		j++
	}
	if !s.is(j, lexicon.PronBoth) || !s.means(j+1, lexicon.PartyNoun) || s.means(j+1, lexicon.LandNoun) {
		return nil, t
	}
	for i := si; i >= 0 && i > si-4 && len(who) < 2; i-- {
		for k := range d.sents[i].matches {
			x := &d.sents[i].matches[k]
			if (i < si || x.Start < t) && d.partyAt(&d.sents[i], x.Start) {
				r, _ := refOf(x.Refs, lexicon.KOrganisation)
				if a := d.organisation(r.ID); !slices.Contains(who, a) {
					who = append(who, a)
				}
			}
		}
	}
	if len(who) != 2 {
		return nil, t
	}
	return who, j + 2
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
		switch parties, behind := d.partiesOf(s, end); {
		case listed && len(parties) > 1:
			m.who, end = append(m.who, parties...), behind
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

// partiesOf are the parties that a coalition is said to be of at token t, and the token behind them: "der Koalition aus SPD und Grünen".
func (d *doc) partiesOf(s *sent, t int) (who []int, end int) {
	if !s.is(t, lexicon.PrepAus|lexicon.PrepVon) {
		return nil, t
	}
	for j := t + 1; j < len(s.Tokens) && j < t+9; j++ {
		if s.is(j, lexicon.And) || s.word(j) == "," || s.is(j, lexicon.AnyDet) {
			continue
		}
		if !d.partyAt(s, j) {
			break
		}
		r, _ := s.ref(j, lexicon.KOrganisation)
		who, end = append(who, d.organisation(r.ID)), j+1
	}
	return who, end
}

// sideBeside reports whether the government or opposition at token t stands in one row with another side of the same land: "Regierung und Rebellen", "zwischen
// der Opposition und der Regierung".
func (d *doc) sideBeside(s *sent, t int) bool {
	other := func(j int) bool {
		if s.marked(j, lexicon.GovernmentNoun) {
			return true
		}
		r, ok := s.ref(j, lexicon.KOrganisation)
		return ok && (d.x.Organisations[r.ID].Kind == "armed" || d.x.Organisations[r.ID].Kind == "group")
	}
	after := t + 2
	if s.is(after, lexicon.AnyDet) {
		after++
	}
	before := t - 1
	if s.is(before, lexicon.AnyDet) {
		before--
	}
	return s.is(t+1, lexicon.And) && other(after) || s.is(before, lexicon.And) && other(before-1)
}

// governmentMention is a government or opposition with the adjective of its state: "die palästinensische Regierung", "die chinesische Führung".
func (d *doc) governmentMention(s *sent, m mention) (mention, bool) {
	states, first := d.statesBefore(s, m.head)
	if len(states) == 0 && s.is(m.head-1, lexicon.DetDef) && s.is(m.head-2, lexicon.PrepMit) && !s.is(m.head+1, lexicon.GenitiveDet|lexicon.PrepVon) && !s.means(m.head+1, lexicon.DetDer) { // "sprach mit der Opposition"
		m.start, m.plural, m.rule = m.head-1, false, "body:government"
		m.who = []int{d.group(s.Tokens[m.head].Text)}
		return m, true
	}
	if len(states) == 0 && !s.is(m.head+1, lexicon.GenitiveDet) && d.sideBeside(s, m.head) {
		m.plural, m.rule = false, "body:government"
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
