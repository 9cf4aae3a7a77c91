// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"slices"
	"strings"

	"summitry/internal/extract/lexicon"
	"summitry/internal/text"
)

// bodyMention is a state, organisation, seat or outlet that may act: "die USA", "der Kreml", "Interfax", "Moskau".
func (d *doc) bodyMention(s *sent, x *lexicon.Match) (mention, bool) {
	m := mention{start: x.Start, end: x.End, head: x.End - 1, prepAt: -1}
	if s.Tokens[x.Start].Shape == text.Lower && !d.listedGroup(s, x) {
		return m, false
	}
	for _, r := range bodiesFirst(x.Refs) {
		switch r.Kind {
		case lexicon.KState:
			if r.Form&lexicon.Adjective != 0 {
				if next := x.End; s.is(x.Start-1, lexicon.DetDef) && (next >= len(s.Tokens) || s.Tokens[next].Shape != text.Upper && !d.attributive(s, next)) && (baseForm(d.x.States[r.ID].Demonym, s.word(x.Start)) || d.masculineOblique(s, x, r)) {
					if m, ok := d.demonymMention(s, x, r); ok && len(m.who) == 1 && d.isPerson(m.who[0]) {
						return m, true // "traf sich die Deutsche mit Macron"
					}
				}
				continue
			}
			if r.Form&lexicon.Adverbial != 0 {
				return d.demonymMention(s, x, r)
			}
			if d.calledPlace(s, x.Start) {
				continue
			}
			m.who, m.rule = []int{d.state(r.ID)}, "body:state"
			if first := d.shortenedState(s, x); first >= 0 {
				m.who, m.start, m.plural = []int{first, m.who[0]}, x.Start-2, true
			}
		case lexicon.KOrganisation:
			if d.x.Organisations[r.ID].Ambiguous && !d.properUse(s, x) {
				continue
			}
			m.who, m.rule = []int{d.organisation(r.ID)}, "body:organisation"
			if who, end := d.leaders(s, x, r.ID); len(who) > 1 {
				m.who, m.end, m.plural, m.rule = who, end, true, "body:leaders"
			}
			if who, end := d.partiesOf(s, x.End); len(who) > 1 && d.x.Organisations[r.ID].Kind == "government" {
				m.who, m.end, m.plural = who, end, true
			}
		case lexicon.KOutlet:
			if d.x.Outlets[r.ID].Ambiguous && !d.sourceUse(s, x) {
				continue
			}
			m.who, m.rule = []int{d.outlet(r.ID)}, "body:outlet"
		case lexicon.KBuilding:
			b := &d.x.Buildings[r.ID]
			if b.Seat == "" {
				continue
			}
			m.who, m.rule = []int{d.other("org/"+slug(b.Name), b.Name, Organisation, b.Seat)}, "body:seat"
		case lexicon.KCity:
			c := &d.x.Cities[r.ID]
			st, ok := d.x.ByKey(c.State)
			if r.Form&lexicon.Adjective != 0 || !ok || d.x.States[st.ID].Capital != c.Key || s.means(x.Start-1, lexicon.CityNoun) { // "in der Hauptstadt Paris" is the place
				continue
			}
			m.who, m.rule = []int{d.state(st.ID)}, "body:capital"
		default:
			continue
		}
		m.genitive = r.Form&lexicon.Genitive != 0
		return m, true
	}
	return m, false
}

// calledPlace reports whether the state at token t stands behind a noun for a place that a preposition governs, and so is where something is: "auf der
// Karibikinsel Barbados", "im Nachbarland Kenia".
func (d *doc) calledPlace(s *sent, t int) bool {
	noun := t - 1
	if noun < 1 || s.Tokens[noun].Shape != text.Upper {
		return false
	}
	det := noun - 1
	for det > 0 && s.lower(det) && d.attributive(s, det) {
		det--
	}
	if !(s.is(det, lexicon.PrepIn|lexicon.PrepAuf) || s.is(det, lexicon.AnyDet) && s.is(det-1, lexicon.PrepIn|lexicon.PrepAuf)) {
		return false
	}
	w := s.word(noun)
	for i := 0; i < len(w)-3; i++ {
		if y := d.x.Lookup(w[i:]); y != nil && y.Sense&(lexicon.CityNoun|lexicon.LandNoun) != 0 {
			return true
		}
	}
	return false
}

// listedGroup reports whether match x is a group of holders of an office whose name begins with an adjective: "die arabischen Außenminister".
func (d *doc) listedGroup(s *sent, x *lexicon.Match) bool {
	r, ok := refOf(x.Refs, lexicon.KOrganisation)
	if !ok || x.End-x.Start < 2 || d.x.Organisations[r.ID].Kind != "group" {
		return false
	}
	last := d.x.Lookup(s.word(x.End - 1))
	if last == nil {
		return false
	}
	_, office := refOf(last.Refs, lexicon.KOffice)
	return office
}

// shortenedState is the state whose name leaves its last part to the name at match x: "Nord- und Südkorea"; -1 if there is none.
func (d *doc) shortenedState(s *sent, x *lexicon.Match) int {
	first, ok := strings.CutSuffix(s.word(x.Start-2), "-")
	if !ok || !s.is(x.Start-1, lexicon.And) {
		return -1
	}
	w := s.word(x.Start)
	for i := 3; i < len(w)-3; i++ {
		if y := d.x.Lookup(first + w[i:]); y != nil {
			if r, ok := refOf(y.Refs, lexicon.KState); ok {
				return d.state(r.ID)
			}
		}
	}
	return -1
}

// bodiesFirst orders references so that what is printed comes before the state it stands for: the Kreml before Russia.
func bodiesFirst(refs []lexicon.Ref) []lexicon.Ref {
	if len(refs) < 2 {
		return refs
	}
	out := make([]lexicon.Ref, 0, len(refs))
	for _, k := range []lexicon.Kind{lexicon.KOutlet, lexicon.KOrganisation, lexicon.KBuilding, lexicon.KState, lexicon.KCity} {
		for _, r := range refs {
			if r.Kind == k {
				out = append(out, r)
			}
		}
	}
	return out
}

// properUse reports whether an organisation's name that is also a common word stands as a name: with an article and a capital behind
// no other noun's first part, in capitals ("FDP"), or in a row with a party. "Union" alone in a sentence with a verb of its own is one; "die Union
// der Staaten" is not.
func (d *doc) properUse(s *sent, x *lexicon.Match) bool {
	if s.is(x.End, lexicon.GenitiveDet) || s.means(x.End, lexicon.DetDer) {
		return false
	}
	return s.is(x.Start-1, lexicon.AnyDet|lexicon.AnyPrep) || d.partyAt(s, x.Start) && (s.Tokens[x.Start].Shape == text.Caps || d.besideParty(s, x))
}

// besideParty reports whether a party is joined to match x by a comma or und: "Union und SPD".
func (d *doc) besideParty(s *sent, x *lexicon.Match) bool {
	joins := func(t int) bool { return t >= 0 && (s.word(t) == "," || s.is(t, lexicon.And)) }
	return joins(x.End) && d.partyAt(s, x.End+1) || joins(x.Start-1) && d.partyAt(s, x.Start-2)
}

// partyAt reports whether a party's name stands at token t.
func (d *doc) partyAt(s *sent, t int) bool {
	if t < 0 || t >= len(s.Tokens) || s.Tokens[t].Shape == text.Lower {
		return false
	}
	r, ok := s.ref(t, lexicon.KOrganisation)
	return ok && d.x.Organisations[r.ID].Kind == "party"
}

// sourceUse reports whether an outlet's name that is also a common word is a source: in quotation marks, behind a word of source or "Zeitung",
// before "zufolge", or with a verb of saying beside it.
func (d *doc) sourceUse(s *sent, x *lexicon.Match) bool {
	p := x.Start - 1
	if p >= 0 && s.Tokens[p].Shape == text.Punct && s.word(p) != "," && s.word(p) != "." && x.End < len(s.Tokens) && s.Tokens[x.End].Shape == text.Punct {
		return true
	}
	if s.is(p, lexicon.AnyDet) {
		p--
	}
	if s.is(p, lexicon.PrepLaut) || s.marked(p, lexicon.ClaimNoun|lexicon.Medium) || s.word(x.End) == "zufolge" {
		return true
	}
	for _, t := range []int{p, x.End} {
		if _, v, ok := d.verbAt(s, t); ok && v.Does == lexicon.Claims {
			return true
		}
	}
	return s.is(p, lexicon.And) && s.is(x.Start-1, lexicon.DetDef)
}

// demonymMention is "der Franzose": the person of that country spoken of last. In the plural it is the country's side. Before a name it says no more
// than where its bearer comes from: "den Franzosen Emmanuel Macron".
func (d *doc) demonymMention(s *sent, x *lexicon.Match, r lexicon.Ref) (mention, bool) {
	m := mention{start: x.Start, end: x.End, head: x.End - 1, prepAt: -1, rule: "demonym"}
	key := d.x.States[r.ID].Key
	if n, ok := s.nameAt(x.End); ok && d.isPerson(n.actor) {
		if a := &d.actors[n.actor]; a.Country == "" {
			a.Country = key
		}
		m = d.nameMention(s, n)
		m.start = x.Start
		if s.is(x.Start-1, lexicon.DetDef) {
			m.start--
		}
		return m, true
	}
	if s.is(x.Start-1, lexicon.DetDef) {
		fem := r.Form&lexicon.Feminine != 0 && !d.masculineToo(s, x)
		not := d.besideIn(s, x.Start)
		i, ok := d.latest(func(a *actor) bool {
			return a.Kind == Person && a.Country == key && (!fem || a.fem && (s.place-a.seen < 4 || d.leads(d.byKey[a.Key]))) && !slices.Contains(not, d.byKey[a.Key])
		})
		if ok && (fem || s.word(x.Start-1) != "die") {
			m.who = []int{i}
			return m, true
		}
	}
	m.who, m.plural = []int{d.state(r.ID)}, true
	return m, true
}

// masculineToo reports whether the demonym at match x is the same word for a man, and its article tells that one is meant: "der Deutsche".
func (d *doc) masculineToo(s *sent, x *lexicon.Match) bool {
	return s.word(x.Start-1) != "die" && strings.HasSuffix(s.word(x.End-1), "e")
}

// masculineOblique reports whether an adjective that stands for a man is one that is no nominative, by its article and ending: "empfing den Deutschen", not "mit den
// Deutschen", who are several.
func (d *doc) masculineOblique(s *sent, x *lexicon.Match, r lexicon.Ref) bool {
	base, n := strings.CutSuffix(s.word(x.Start), "n")
	det := s.word(x.Start - 1)
	return n && baseForm(d.x.States[r.ID].Demonym, base) && !s.means(x.Start-1, lexicon.DetDer) && !strings.HasSuffix(det, "e") && !(strings.HasSuffix(det, "n") && s.is(x.Start-2, lexicon.DativePrep))
}
