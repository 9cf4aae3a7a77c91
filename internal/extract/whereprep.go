// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"strings"

	"summitry/internal/extract/lexicon"
	"summitry/internal/text"
)

// locative gives the rule by which the place at token t is where the contact was, "" if it is not.
func (d *doc) locative(s *sent, t int, f *frame, r lexicon.Ref) string {
	p, named := d.placePrep(s, t)
	if r.Kind == lexicon.KCity && f.noun != nil && d.venue(s, t, f) {
		return "place:venue"
	}
	if r.Kind == lexicon.KBuilding && s.is(t-1, lexicon.GenitiveDet) && d.atSite(s, t-2) {
		return "place:site" // "auf dem Rasen des Weißen Hauses"
	}
	if p < 0 {
		return ""
	}
	if int(s.clause[t]) != f.clause && int(s.clause[t]) == d.chronicleHead(s) && s.word(p) == "," {
		return "place:chronicle"
	}
	switch {
	case s.is(p, lexicon.PrepIn):
		if r.Kind == lexicon.KCity && d.x.Cities[r.ID].Ambiguous && p != t-1 {
			return "" // "in der Halle"
		}
		if d.hangsOnOther(s, p, f) && !(f.why == "status:setting" && r.Kind == lexicon.KCity) {
			return ""
		}
		return "place:in"
	case s.is(p, lexicon.PrepAuf) && r.Form&lexicon.Genitive != 0 && p < t-1 && !d.atSite(s, t-1): // "auf Wunsch Tokios"
	case s.is(p, lexicon.PrepAuf) && (r.Kind == lexicon.KBuilding || r.Kind == lexicon.KRegion || d.onIsland(s, p, r) || named && r.Kind == lexicon.KCity):
		return "place:auf"
	case s.is(p, lexicon.PrepVon) && r.Kind == lexicon.KCity && d.atSite(s, p-1), r.Form&lexicon.Genitive != 0 && p == t-1 && d.atSite(s, p):
		return "place:site" // "auf dem Flughafen von Havanna"
	case s.is(p, lexicon.PrepBei) && r.Kind == lexicon.KCity && p == t-1 && !d.isCapital(r):
		return "place:bei"
	case s.is(p, lexicon.PrepNach) && r.Kind != lexicon.KBuilding:
		if (f.visit || f.does == lexicon.Travel || d.travels(s, f) || d.verbIn(s, f.clause, lexicon.Invite)) && !s.marked(p-1, lexicon.WithoutWord) {
			return "place:nach"
		}
		return ""
	case s.is(p, lexicon.PrepAn|lexicon.PrepBei) && r.Kind == lexicon.KBuilding:
		return "place:at"
	case s.word(p) == "," && p > 0: // "in Da Nang, Vietnam,"
		if m := s.match(p - 1); m != nil && r.Kind == lexicon.KState {
			if _, ok := refOf(m.Refs, lexicon.KCity); ok {
				return "place:apposition"
			}
		}
	case s.is(p, lexicon.PrepVon) && r.Kind == lexicon.KCity && p > 0 && f.summit && (p-1 >= f.at && p-1 < f.end):
		return "place:von"
	case s.is(p, lexicon.And): // "in Paris und Berlin"
		return ""
	}
	return ""
}

// venue reports whether the city at token t is told to have been the place of f: "Genf war am Montag Schauplatz eines Treffens".
func (d *doc) venue(s *sent, t int, f *frame) bool {
	if s.is(t-1, lexicon.AnyPrep|lexicon.AnyDet) || s.clauses[f.clause].finite < 0 {
		return false
	}
	for j := f.at - 1; j >= 0 && j >= f.at-5; j-- {
		if s.marked(j, lexicon.VenueNoun) {
			return int(s.clause[j]) == f.clause
		}
	}
	return false
}

// onIsland reports whether a city or state is an island, and "auf" before it at token p is not what another word governs: "Druck auf Kuba".
func (d *doc) onIsland(s *sent, p int, r lexicon.Ref) bool {
	if r.Kind == lexicon.KCity && !d.x.Cities[r.ID].Island || r.Kind == lexicon.KState && !d.x.States[r.ID].Island || r.Kind != lexicon.KCity && r.Kind != lexicon.KState {
		return false
	}
	return p == 0 || s.Tokens[p-1].Shape != text.Upper || !d.otherNoun(s, p-1)
}

// atSite reports whether token t is a word for a part of a city with a preposition of place before it: "auf dem Flughafen", "im Zentrum".
func (d *doc) atSite(s *sent, t int) bool {
	if !s.marked(t, lexicon.SiteNoun) {
		return false
	}
	for t--; t >= 0 && (s.is(t, lexicon.AnyDet) || d.attributive(s, t)); {
		t--
	}
	return s.is(t, lexicon.PrepAuf|lexicon.PrepIn|lexicon.PrepAn|lexicon.PrepBei|lexicon.PrepVor)
}

// isCapital reports whether a city stands for a government too, whom people turn to: "beschwerte sich bei Moskau".
func (d *doc) isCapital(r lexicon.Ref) bool {
	st, ok := d.x.ByKey(d.x.Cities[r.ID].State)
	return ok && d.x.States[st.ID].Capital == d.x.Cities[r.ID].Key
}

// travels reports whether the clause, or the one beside it, tells of a journey: "reist nach Washington, um Trump zu treffen".
func (d *doc) travels(s *sent, f *frame) bool {
	for t := range s.Tokens {
		if c := int(s.clause[t]); c < f.clause-1 || c > f.clause+1 {
			continue
		}
		if _, v, ok := d.verbAt(s, t); ok && v.Does == lexicon.Travel {
			return true
		}
	}
	return false
}

// placePrep is the token that governs the place at token t: before its determiner, its adjectives and a common noun that it names ("in der Planstadt
// Neom"), of which named tells; -1 at the head of a sentence.
func (d *doc) placePrep(s *sent, t int) (p int, named bool) {
	p = t - 1
	if p > 0 && s.Tokens[p].Shape == text.Upper && s.match(p) == nil && !s.inName(p) && !d.nameAt(s, p) && (s.is(p-1, lexicon.AnyDet|lexicon.AnyPrep) || d.attributive(s, p-1)) {
		p--
		named = true
	}
	for p >= 0 && s.tags[p].Tags&lexicon.AnyPrep == 0 && (s.is(p, lexicon.AnyDet) || d.attributive(s, p) || s.marked(p, lexicon.GenitivePronoun)) {
		p--
	}
	return p, named && s.is(p, lexicon.PrepIn|lexicon.PrepAn|lexicon.PrepAuf|lexicon.PrepBei)
}

// hangsOnOther reports whether "in X" belongs to another noun than the contact: "die Lage in der Ukraine", "der Krieg in Syrien", "der
// Regierung in Rom". A noun that itself tells where is none: "in einem Saal des Hotels in Havanna".
func (d *doc) hangsOnOther(s *sent, p int, f *frame) bool {
	h := p - 1
	if h < 0 || s.Tokens[h].Shape != text.Upper || h >= f.at && h < f.end {
		return false
	}
	if d.inTime(s, h) || s.clause[h] != s.clause[p] {
		return false
	}
	if cl := s.clauses[s.clause[h]]; f.verb != nil && s.is(cl.start, lexicon.PrepBei|lexicon.PrepWaehrend) && h < cl.finite && cl.finite <= f.at {
		return false // "Bei einer Partie Golf in Palm Beach redete er mit ihm": where the event is
	}
	if m := s.match(h); m != nil {
		for _, r := range m.Refs {
			switch r.Kind {
			case lexicon.KPerson, lexicon.KNoun, lexicon.KOccasion, lexicon.KCity, lexicon.KBuilding, lexicon.KVerb:
				return false
			case lexicon.KState, lexicon.KOrganisation, lexicon.KTopic, lexicon.KOffice:
				return r.Kind == lexicon.KTopic
			}
		}
		return false
	}
	if d.nameAt(s, h) || s.inName(h) || strings.HasSuffix(s.word(h), "s") && d.nameShaped(s, h) && !s.is(h-1, lexicon.GenitiveDet) {
		return false
	}
	return !d.placed(s, h)
}

// placed reports whether the noun at token h, or the one whose genitive it is, stands behind a preposition of place.
func (d *doc) placed(s *sent, h int) bool {
	for range 3 {
		k := h - 1
		for k >= 0 && s.tags[k].Tags&lexicon.AnyPrep == 0 && (s.is(k, lexicon.AnyDet) || d.attributive(s, k)) {
			k--
		}
		if s.is(k, lexicon.PrepIn|lexicon.PrepAn|lexicon.PrepAuf|lexicon.PrepBei|lexicon.PrepVor) {
			return true
		}
		if k < 0 || k == h-1 || s.Tokens[k].Shape != text.Upper || !(s.is(k+1, lexicon.GenitiveDet) || s.means(k+1, lexicon.DetDer)) {
			return false
		}
		h = k
	}
	return false
}
