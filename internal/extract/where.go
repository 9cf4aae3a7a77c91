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
	if len(out) == 0 {
		out = d.spotThere(si, f)
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
			case c != f.clause && d.sharesTime(s, f.clause, c) && (!s.is(s.clauses[f.clause].intro, lexicon.Subord) || !s.is(s.clauses[f.clause].intro, lexicon.Relative) || m.Start > s.clauses[c].finite):
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
	if c == f.clause && d.beyondFront(s, f, t) && (f.verb != nil || d.verbIn(s, c, lexicon.Meet, lexicon.Talk, lexicon.Ring, lexicon.Receive, lexicon.Visit, lexicon.Travel)) {
		return false // "Nach einem Gespräch mit Macron lobte sie in Paris die Nachbarn": there they had spoken
	}
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
		if d.x.Regions[r.ID].Ambiguous {
			return spot{}, false // "im Westen"
		}
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
