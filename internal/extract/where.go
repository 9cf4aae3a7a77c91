// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"strings"

	"summitry/internal/extract/lexicon"
	"summitry/internal/text"
)

// placesOf finds where a contact took place: cities, buildings, regions and countries behind in, im, auf, nach and the like in its clause.
// Datelines do not count, nor where somebody spoke about it.
func (d *doc) placesOf(si int, f *frame) []spot {
	s := &d.sents[si]
	var out []spot
	for i := range s.matches {
		m := &s.matches[i]
		t := m.Start
		if !d.placeClause(s, f, t) || d.inDateline(s, t) || s.Tokens[t].Shape == text.Lower {
			continue
		}
		for _, r := range placesFirst(m.Refs) {
			sp, ok := d.spotOf(r)
			if !ok {
				continue
			}
			rule := d.locative(s, t, f, r)
			if rule == "" {
				continue
			}
			sp.si, sp.start, sp.end, sp.rule = si, t, m.End, rule
			out = append(out, sp)
			break
		}
	}
	for i := range s.matches { // "Berliner Gipfel", "Deutschland-Besuch"
		m := &s.matches[i]
		if m.Start == f.at && len(m.Mod) > 0 {
			for _, r := range m.Mod {
				if f.visit && (r.Kind == lexicon.KState || r.Kind == lexicon.KPrefix) {
					if sp, ok := d.spotOf(lexicon.Ref{Kind: lexicon.KState, ID: r.ID}); ok {
						sp.si, sp.start, sp.end, sp.rule = si, m.Start, m.End, "place:compound"
						out = append(out, sp)
					}
				}
				if r.Kind == lexicon.KCity {
					sp, _ := d.spotOf(r)
					sp.si, sp.start, sp.end, sp.rule = si, m.Start, m.End, "place:compound"
					out = append(out, sp)
				}
			}
		}
	}
	if c, ok := d.cityInside(s.Tokens[f.at].Fold); ok && f.occasion != nil { // "Ramstein-Treffen"
		sp, _ := d.spotOf(c)
		sp.si, sp.start, sp.end, sp.rule = si, f.at, f.end, "place:compound"
		out = append(out, sp)
	}
	if f.noun != nil && f.at > 0 {
		if r, ok := s.ref(f.at-1, lexicon.KCity); ok && r.Form&lexicon.Adjective != 0 {
			sp, _ := d.spotOf(r)
			sp.si, sp.start, sp.end, sp.rule = si, f.at-1, f.at, "place:adjective"
			out = append(out, sp)
		}
	}
	if len(out) == 0 {
		out = d.sharedPlaces(si, f)
	}
	return narrow(d, out)
}

// sharedPlaces are the places of the clause that f's shares its time with, and the city that heads a chronicle's item: "Peking: Scholz traf Xi".
func (d *doc) sharedPlaces(si int, f *frame) []spot {
	s := &d.sents[si]
	head := d.chronicleHead(s)
	for i := range s.matches {
		m := &s.matches[i]
		c := int(s.clause[m.Start])
		if s.Tokens[m.Start].Shape == text.Lower || d.inDateline(s, m.Start) {
			continue
		}
		for _, r := range placesFirst(m.Refs) {
			sp, ok := d.spotOf(r)
			if !ok {
				continue
			}
			sp.si, sp.start, sp.end = si, m.Start, m.End
			switch {
			case c == head && c != f.clause && m.Start == 0 && r.Kind == lexicon.KCity && (s.word(m.End) == "," || s.word(m.End) == ":"):
				sp.rule = "place:chronicle"
			case c != f.clause && d.sharesTime(s, f.clause, c):
				sp.rule = d.locative(s, m.Start, f, r)
			}
			if sp.rule != "" {
				return []spot{sp}
			}
		}
	}
	return nil
}

// cityInside is the city that opens a hyphenated compound.
func (d *doc) cityInside(fold string) (lexicon.Ref, bool) {
	i := strings.IndexByte(fold, '-')
	if i <= 0 {
		return lexicon.Ref{}, false
	}
	w := d.x.Lookup(fold[:i])
	if w == nil {
		return lexicon.Ref{}, false
	}
	return refOf(w.Refs, lexicon.KCity)
}

// placeClause reports whether token t stands in the clause of the frame, or in one that shares its place.
func (d *doc) placeClause(s *sent, f *frame, t int) bool {
	c := int(s.clause[t])
	if c == f.clause || c == f.relative || c == d.chronicleHead(s) {
		return true
	}
	cl := s.clauses[f.clause]
	return cl.infinitive && (c == f.clause-1 || c == cl.parent)
}

func (d *doc) inDateline(s *sent, t int) bool { return d.a.Dateline.Overlaps(s.Tokens[t].Span) }

// spotOf gives the place of a reference; buildings count as their city.
func (d *doc) spotOf(r lexicon.Ref) (spot, bool) {
	if r.Form&(lexicon.Adjective|lexicon.Adverbial) != 0 {
		if r.Kind == lexicon.KCity && r.Form&lexicon.Adjective != 0 {
			c := &d.x.Cities[r.ID]
			return spot{key: c.Key, name: c.Name, kind: lexicon.KCity, id: r.ID}, true
		}
		return spot{}, false
	}
	switch r.Kind {
	case lexicon.KCity:
		c := &d.x.Cities[r.ID]
		return spot{key: c.Key, name: c.Name, kind: r.Kind, id: r.ID}, true
	case lexicon.KBuilding:
		c, ok := d.x.ByKey(d.x.Buildings[r.ID].City)
		if !ok {
			return spot{}, false
		}
		return spot{key: d.x.Cities[c.ID].Key, name: d.x.Cities[c.ID].Name, kind: lexicon.KCity, id: c.ID}, true
	case lexicon.KState:
		return spot{key: d.x.States[r.ID].Key, name: d.x.States[r.ID].Name, kind: r.Kind, id: r.ID}, true
	case lexicon.KRegion:
		return spot{key: d.x.Regions[r.ID].Key, name: d.x.Regions[r.ID].Name, kind: r.Kind, id: r.ID}, true
	}
	return spot{}, false
}

// placesFirst orders references so that a city comes before the state it is a metonym of.
func placesFirst(refs []lexicon.Ref) []lexicon.Ref {
	if len(refs) < 2 {
		return refs
	}
	out := make([]lexicon.Ref, 0, len(refs))
	for _, k := range []lexicon.Kind{lexicon.KBuilding, lexicon.KCity, lexicon.KRegion, lexicon.KState} {
		for _, r := range refs {
			if r.Kind == k {
				out = append(out, r)
			}
		}
	}
	return out
}

// locative gives the rule by which the place at token t is where the contact was, "" if it is not.
func (d *doc) locative(s *sent, t int, f *frame, r lexicon.Ref) string {
	p := t - 1
	for p >= 0 && (s.is(p, lexicon.AnyDet) || d.attributive(s, p)) {
		p--
	}
	if r.Kind == lexicon.KCity && f.noun != nil && d.venue(s, t, f) {
		return "place:venue"
	}
	if p < 0 {
		return ""
	}
	if int(s.clause[t]) != f.clause && int(s.clause[t]) == d.chronicleHead(s) && s.word(p) == "," {
		return "place:chronicle"
	}
	switch w := s.word(p); {
	case s.is(p, lexicon.PrepIn):
		if r.Kind == lexicon.KCity && d.x.Cities[r.ID].Ambiguous && p != t-1 {
			return "" // "in der Halle"
		}
		if d.hangsOnOther(s, p, f) {
			return ""
		}
		return "place:in"
	case w == "auf" && (r.Kind == lexicon.KBuilding || r.Kind == lexicon.KRegion || d.onIsland(s, p, r)):
		return "place:auf"
	case w == "von" && r.Kind == lexicon.KCity && d.atSite(s, p-1), r.Form&lexicon.Genitive != 0 && p == t-1 && d.atSite(s, p):
		return "place:site" // "auf dem Flughafen von Havanna"
	case s.is(p, lexicon.PrepBei) && r.Kind == lexicon.KCity && p == t-1 && !d.isCapital(r):
		return "place:bei"
	case w == "nach" && r.Kind != lexicon.KBuilding:
		if (f.visit || f.does == lexicon.Travel || d.travels(s, f)) && !s.marked(p-1, lexicon.WithoutWord) {
			return "place:nach"
		}
		return ""
	case s.is(p, lexicon.PrepAn|lexicon.PrepBei) && r.Kind == lexicon.KBuilding:
		return "place:at"
	case w == "," && p > 0: // "in Da Nang, Vietnam,"
		if m := s.match(p - 1); m != nil && r.Kind == lexicon.KState {
			if _, ok := refOf(m.Refs, lexicon.KCity); ok {
				return "place:apposition"
			}
		}
	case w == "von" && r.Kind == lexicon.KCity && p > 0 && f.summit && (p-1 >= f.at && p-1 < f.end):
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

// hangsOnOther reports whether "in X" belongs to another noun than the contact: "die Lage in der Ukraine", "der Krieg in Syrien", "der
// Regierung in Rom".
func (d *doc) hangsOnOther(s *sent, p int, f *frame) bool {
	h := p - 1
	if h < 0 || s.Tokens[h].Shape != text.Upper || h >= f.at && h < f.end {
		return false
	}
	if d.inTime(s, h) || s.clause[h] != s.clause[p] {
		return false
	}
	m := s.match(h)
	if m == nil {
		for _, n := range s.names {
			if h >= n.start && h < n.end {
				return false
			}
		}
		for k := range s.who {
			if h >= s.who[k].start && h < s.who[k].end {
				return false
			}
		}
		if s.Tokens[h].Shape == text.Upper && strings.HasSuffix(s.word(h), "s") && d.nameShaped(s, h) {
			return false
		}
		return h > f.at || f.noun == nil || true
	}
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

// narrow drops countries and regions beside a city that lies in them, and repeats.
func narrow(d *doc, list []spot) []spot {
	var out []spot
	for i, a := range list {
		drop := false
		for j, b := range list {
			switch {
			case i == j:
			case a.key == b.key && j < i:
				drop = true
			case a.kind == lexicon.KState && b.kind == lexicon.KCity && d.x.Cities[b.id].State == a.key:
				drop = true
			case a.kind == lexicon.KRegion && b.kind != lexicon.KRegion:
				drop = true
			}
		}
		if !drop {
			out = append(out, a)
		}
	}
	return out
}

// occasionOf finds the summit, conference or feast at which the contact took place: "am Rande des G20-Gipfels", "beim Apec-Treffen".
func (d *doc) occasionOf(si int, f *frame) *spot {
	s := &d.sents[si]
	for i := range s.matches {
		m := &s.matches[i]
		r, ok := refOf(m.Refs, lexicon.KOccasion)
		if !ok || int(s.clause[m.Start]) != f.clause && !(s.clauses[f.clause].infinitive && int(s.clause[m.Start]) == f.clause-1) {
			continue
		}
		o := &d.x.Occasions[r.ID]
		if m.Start >= f.at && m.Start < f.end || m.End > f.at && m.Start < f.at {
			continue
		}
		if o.General {
			continue
		}
		p := m.Start - 1
		for p >= 0 && (s.is(p, lexicon.AnyDet) || d.attributive(s, p)) {
			p--
		}
		asideAt := p
		if x := s.match(p); x != nil {
			if pr, ok := refOf(x.Refs, lexicon.KPhrase); ok && pr.ID >= 0 && d.x.Phrase(pr).Does == lexicon.Aside {
				asideAt = x.Start
			}
		}
		if asideAt != p || s.is(p, lexicon.PrepBei|lexicon.PrepAuf|lexicon.PrepWaehrend|lexicon.PrepAn|lexicon.PrepIn|lexicon.PrepZu) || s.word(p) == "rande" || s.word(p) == "rand" || s.word(p) == "anlässlich" {
			return &spot{key: o.Key, name: o.Name, si: si, start: m.Start, end: m.End, rule: "occasion:at", kind: lexicon.KOccasion, id: r.ID}
		}
	}
	return nil
}
