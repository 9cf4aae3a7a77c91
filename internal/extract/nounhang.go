// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"slices"

	"summitry/internal/extract/lexicon"
	"summitry/internal/text"
)

// beyondVerb reports whether a mention stands behind the verb of another event than the noun's: in "Nach den Gesprächen in Brüssel lotet May mit Varadkar
// Änderungen aus" May did not speak with Varadkar in Brussels.
func (d *doc) beyondVerb(s *sent, m *mention, f *frame) bool {
	v := s.clauses[f.clause].finite
	if f.prep&(lexicon.PrepBei|lexicon.PrepIn|lexicon.PrepWaehrend) != 0 && d.verbIn(s, f.clause, lexicon.Agree) {
		return false // "Bei seinem Besuch verständigte sich Abiy mit Isaias": whom he visited
	}
	return (f.prep != 0 || f.genitive) && v > f.at && v < m.prepAt && !d.carried(s, f)
}

// ofNounBefore reports whether a mention behind mit hangs on a contact noun right before it: in "ein Gespräch mit Merkel, ein Treffen mit Macron" she is not
// at the meeting.
func (d *doc) ofNounBefore(s *sent, m *mention) bool {
	if p := m.prepAt - 1; p > 0 && p < s.clauses[s.clause[m.head]].finite && s.Tokens[p].Shape == text.Upper && d.otherNoun(s, p) && !s.marked(p, lexicon.AdverbNoun) {
		return true // "Nach den Kämpfen mit der PKK hatte Merkel": one phrase stands before the verb
	}
	for t := m.prepAt - 1; t >= 0 && !isFinite(s, t) && s.word(t) != ","; t-- {
		if d.contactNoun(s, t) {
			return true
		}
	}
	return false
}

// afterNoun reports whether the contact noun's phrase hangs on another noun: "die Bereitschaft zu einem Treffen".
func (d *doc) afterNoun(s *sent, np phrase) bool {
	t := np.prepAt - 1
	return np.prep&lexicon.PrepZu != 0 && t > 0 && s.Tokens[t].Shape == text.Upper && d.otherNoun(s, t)
}

// nearerNoun reports whether another contact noun stands between f's and the mention.
func (d *doc) nearerNoun(s *sent, m *mention, f *frame) bool {
	if m.prepAt < f.at {
		return false
	}
	for t := f.end; t < m.prepAt; t++ {
		if _, ok := s.ref(t, lexicon.KNoun); ok {
			return true
		}
	}
	return false
}

// otherHead reports whether a mention behind a preposition hangs on a noun that is no contact and stands right before it: "wegen Spannungen
// zwischen Moskau und Kiew".
func (d *doc) otherHead(s *sent, m *mention, f *frame) bool {
	at := m.prepAt
	for k := range s.who {
		if s.who[k].group == m.group && s.who[k].prepAt >= 0 {
			at = min(at, s.who[k].prepAt)
		}
	}
	t := at - 1
	for t > 0 && s.Tokens[t].Shape == text.Punct && s.word(t) != "," {
		t-- // a closing quotation mark
	}
	if t < 0 || t >= f.at && t < f.end || s.Tokens[t].Shape != text.Upper || t == 0 {
		return false
	}
	if _, ok := s.ref(t, lexicon.KNoun); ok {
		return false
	}
	if m.prep&lexicon.PrepMit != 0 { // most adverbials end in a noun ("zum ersten Mal mit"); few nouns take mit themselves
		return s.marked(t, lexicon.TakesMit)
	}
	if m.prep&lexicon.PrepZwischen != 0 && f.noun != nil && s.is(f.end, lexicon.PrepUeber|lexicon.PrepZu) && t <= f.end+3 && !s.marked(t, lexicon.TakesMit) {
		return false // "Gespräche über das Atomprogramm zwischen dem Iran und den USA"
	}
	return d.otherNoun(s, t)
}

// adjoins reports whether a mention follows token t at once, or behind an adverbial of time or place.
func (d *doc) adjoins(s *sent, t int, m *mention) bool {
	from := m.start
	if m.prepAt >= 0 {
		from = m.prepAt
	}
	if m.group >= 0 {
		for k := range s.who {
			if s.who[k].group == m.group && s.who[k].start < from {
				from = s.who[k].start
				if s.who[k].prepAt >= 0 {
					from = s.who[k].prepAt
				}
				break
			}
		}
	}
	if from < t {
		return false
	}
	for ; t < from; t++ {
		if !d.inTime(s, t) && s.Tokens[t].Shape != text.Digit && !s.is(t, lexicon.PrepAn|lexicon.PrepIn) {
			if r, ok := s.ref(t, lexicon.KCity); ok && r.Form&lexicon.Adjective == 0 {
				continue
			}
			return false
		}
	}
	return true
}

// unnamedSide reports whether the other side of those behind mit is told by a noun that names nobody: "das Treffen der Veranstalter mit dem Premier".
func (d *doc) unnamedSide(s *sent, f *frame) bool {
	if !s.is(f.end, lexicon.AnyDet) {
		return false
	}
	t := f.end + 1
	for t < len(s.Tokens) && s.lower(t) && !s.is(t, lexicon.AnyPrep) && t < f.end+4 {
		t++
	}
	return t+1 < len(s.Tokens) && s.Tokens[t].Shape == text.Upper && s.is(t+1, lexicon.PrepMit) && d.otherNoun(s, t)
}

// givenFor reports whether a mention is the guest for whom a meal or reception is given: "ein Essen für Macron", "ein Bankett zu Ehren des Präsidenten".
func (d *doc) givenFor(s *sent, f *frame, m *mention) bool {
	if !d.isAllPersons(m) {
		return false
	}
	if s.marked(m.prepAt, lexicon.ForWord) {
		return d.adjoins(s, f.end, m)
	}
	return m.prep&lexicon.PrepVon != 0 && s.means(m.prepAt-1, lexicon.HonourNoun) || m.genitive && m.prep == 0 && s.means(m.start-1, lexicon.HonourNoun)
}

// interview reports whether the other side of a talk is the press: "im Gespräch mit der Zeitung „Welt“".
func (d *doc) interview(s *sent, f *frame) bool {
	if f.noun.Does != lexicon.Talk || !s.is(f.end, lexicon.PrepMit) {
		return false
	}
	for t := f.end + 1; t < len(s.Tokens) && t < f.end+6; t++ {
		if _, ok := s.ref(t, lexicon.KOutlet); ok || s.means(t, lexicon.PressNoun) {
			return true
		}
		if s.Tokens[t].Shape == text.Upper {
			return false
		}
	}
	return false
}

// inTalks reports whether people are said to be in touch, which tells of no one contact: "ist mit Macron noch im Gespräch".
func (d *doc) inTalks(s *sent, f *frame, np phrase) bool {
	if f.noun.Does == lexicon.Talk && np.prep&lexicon.PrepIn != 0 && s.firstTag(np.prepAt+1, f.at, lexicon.AnyDet) < 0 && s.roleIn(f.clause, lexicon.StandVerb) >= 0 {
		return true // "steht mit Macron in engem Austausch"
	}
	return f.noun.Does == lexicon.Talk && np.prep&lexicon.PrepIn != 0 && np.prepAt == f.at-1 && np.definite && f.clause >= 0 && s.is(s.clauses[f.clause].finite, lexicon.Be|lexicon.BePast|lexicon.BeKonj1) && !s.closes(s.clauses[f.clause].end)
}

// apartFrom reports whether those behind mit, of whom there are several, are persons of different states, so that talks with them were not with all at once.
func (d *doc) apartFrom(f *frame) bool {
	lands := []string{}
	for _, p := range f.parts {
		if p.rule != partWith {
			continue
		}
		land := d.actors[p.actor].Country
		if !d.isPerson(p.actor) || land == "" || slices.Contains(lands, land) {
			return false
		}
		lands = append(lands, land)
	}
	return len(lands) > 1 && !d.together(f)
}

// interviewer reports whether a talk is signed by who led it: "Das Gespräch mit Maas führte Angela Neumann".
func (d *doc) interviewer(si int, f *frame) bool {
	s := &d.sents[si]
	fin := s.clauses[f.clause].finite
	if f.noun.Does != lexicon.Talk || !f.definite || f.plural || f.at > 1 || fin < f.at || !d.verbIn(s, f.clause, lexicon.Hold) || d.timeOf(si, f) != nil || len(d.placesOf(si, f)) > 0 {
		return false
	}
	k := d.bareSubject(s, f.clause)
	return k >= 0 && s.who[k].start == fin+1 && d.isAllPersons(&s.who[k]) && !d.official(s.who[k].who[0])
}
