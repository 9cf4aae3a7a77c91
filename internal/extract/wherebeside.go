// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"slices"

	"summitry/internal/article"
	"summitry/internal/extract/lexicon"
	"summitry/internal/text"
)

// placeBeside gives a meeting that names no place the one it is told beside: the end of a journey of one who takes part ("Er reiste nach Wien. Auf dem
// Programm stand ein Gespräch mit …"), where its occasion is, below which picture or headline it stands.
func (d *doc) placeBeside(t *telling) (spot, bool) {
	if t.kind != "meeting" || t.several() || t.video() || len(t.frames) == 0 {
		return spot{}, false
	}
	for _, f := range t.frames {
		if len(f.where) > 0 {
			return spot{}, false
		}
	}
	if sp, ok := d.occasionPlace(t); ok {
		return sp, true
	}
	if t.past() || t.status() == denied {
		return spot{}, false
	}
	var found []spot
	at := -1
	for _, f := range t.frames {
		if f.si == at {
			continue
		}
		at = f.si
		for k := at - 2; k <= at+1; k++ {
			if k < 0 || k >= len(d.sents) || abs(d.sents[at].para-d.sents[k].para) > 1 || k > at && d.sents[k].para != d.sents[at].para {
				continue
			}
			if sp, ok := d.journeyTo(k, t, k <= at); ok {
				found = append(found, sp)
			}
		}
		if len(found) > 0 {
			break
		}
	}
	for _, sp := range found {
		if sp.kind == lexicon.KCity {
			return sp, true
		}
	}
	if sp, ok := d.titlePlace(t); ok {
		return sp, true
	}
	if len(found) > 0 {
		return found[0], true
	}
	return d.placeAsBefore(t)
}

// placeAsBefore is the city of the contact told right before t by one who takes part in both, on the same journey.
func (d *doc) placeAsBefore(t *telling) (spot, bool) {
	first := t.frames[0]
	for _, o := range d.tellings {
		if o == t || len(o.frames) == 0 || o.kind != t.kind || o.past() || d.shared(&frame{parts: t.parts}, o) == 0 || !near(o.when(), t.when()) {
			continue
		}
		same := stillOpen(o.status()) == stillOpen(t.status())
		for _, f := range o.frames {
			if len(f.where) != 1 || f.where[0].kind != lexicon.KCity || f.si > first.si || f.si == first.si && f.clause > first.clause {
				continue
			}
			if same && first.si-f.si <= 2 && d.sents[f.si].para == d.sents[first.si].para || f.visit && d.visits(f, t) {
				sp := f.where[0]
				sp.rule = "place:as-contact-before"
				return sp, true
			}
		}
	}
	return spot{}, false
}

// visits reports whether the guest of visit f takes part in t too.
func (d *doc) visits(f *frame, t *telling) bool {
	for i, p := range f.parts {
		if i != f.hostPart && d.isPerson(p.actor) && t.has(p.actor) {
			return true
		}
	}
	return false
}

// near reports whether two times are at most some days apart, as the stations of one journey are.
func near(a, b *text.Time) bool {
	if a == nil || b == nil || coarse(a).Grain() != text.GrainDay || coarse(b).Grain() != text.GrainDay {
		return a == nil || b == nil || text.Compatible(coarse(a), coarse(b))
	}
	h := coarse(a).First().Sub(coarse(b).First()).Hours()
	return h <= 3*24 && h >= -3*24
}

// journeyTo is the one place to which a participant of t travels in sentence k, or at which a word for a contact without names puts them.
func (d *doc) journeyTo(k int, t *telling, before bool) (spot, bool) {
	s := &d.sents[k]
	if s.block == article.Headline || s.block == article.Caption {
		return spot{}, false
	}
	for _, i := range s.times {
		if w := &d.times[i]; w.Type == text.TypeDate && w.From.Year > 0 && !near(w, t.when()) {
			return spot{}, false
		}
	}
	there := d.goesThere(k, t, before)
	var found []spot
	for i := range s.matches {
		if there[s.clause[s.matches[i].Start]] {
			if sp, ok := d.spotAt(k, &s.matches[i]); ok {
				found = append(found, sp)
			}
		}
	}
	found = narrow(d, found)
	if len(found) != 1 {
		return spot{}, false
	}
	found[0].rule = "place:journey"
	return found[0], true
}

// goesThere marks the clauses of sentence k that tell where a participant of t travels, of a contact that belongs to no other telling, or of what those
// who take part do together: "haben auf der Burg den Vertrag unterzeichnet".
func (d *doc) goesThere(k int, t *telling, before bool) []bool {
	s := &d.sents[k]
	there := make([]bool, len(s.clauses))
	taken := make([]bool, len(s.clauses))
	for _, f := range d.framesIn(k) {
		taken[f.clause] = taken[f.clause] || f.t != nil && f.t != t
		there[f.clause] = there[f.clause] || f.t == nil && f.kind != "call" && !f.several && stillOpen(f.status) == stillOpen(t.status()) && (len(f.parts) == 0 || slices.ContainsFunc(f.parts, func(p part) bool { return t.has(p.actor) }))
	}
	acting := make([]int, len(s.clauses)) // how many of those who take part are subject or object
	for i := range s.who {
		if m := &s.who[i]; before && m.prep == 0 && !m.genitive && !m.attribute {
			for _, a := range m.who {
				if t.has(a) {
					acting[s.clause[m.head]]++
				}
			}
		}
	}
	for c, n := range acting {
		switch {
		case taken[c]:
			there[c] = false
		case n > 0 && d.verbIn(s, c, lexicon.Travel, lexicon.Receive, lexicon.Visit):
			there[c] = true
		case n > 1 && t.status() == held && !d.verbIn(s, c, lexicon.Claims):
			there[c] = true
		}
	}
	return there
}

// spotAt is the place of a match in sentence k that stands behind a preposition of place and hangs on no other noun.
func (d *doc) spotAt(k int, m *lexicon.Match) (spot, bool) {
	s := &d.sents[k]
	if d.inDateline(s, m.Start) || s.Tokens[m.Start].Shape == text.Lower {
		return spot{}, false
	}
	for _, r := range placesFirst(m.Refs) {
		if r.Kind == lexicon.KRegion && d.x.Regions[r.ID].State == "" || r.Kind == lexicon.KCity && d.x.Cities[r.ID].Ambiguous {
			continue // "im Nahen Osten", "in Essen"
		}
		sp, ok := d.spotOf(r)
		if !ok {
			continue
		}
		p, _ := d.placePrep(s, m.Start)
		if d.visitedAt(s, m, p) {
			sp.si, sp.start, sp.end = k, m.Start, m.End
			return sp, true
		}
		if !s.is(p, lexicon.PrepIn|lexicon.PrepNach|lexicon.PrepAuf) || !d.verbIn(s, int(s.clause[m.Start]), lexicon.Travel) && d.hangsOnOther(s, p, &frame{at: -1, end: -1}) {
			return spot{}, false
		}
		sp.si, sp.start, sp.end = k, m.Start, m.End
		return sp, true
	}
	return spot{}, false
}

// visitedAt reports whether the place at match m, before which token p stands, is what somebody visits: "besuchte am Montag Beirut".
func (d *doc) visitedAt(s *sent, m *lexicon.Match, p int) bool {
	c := int(s.clause[m.Start])
	fin := s.clauses[c].finite
	return fin >= 0 && m.Start > fin && !s.is(p, lexicon.AnyPrep) && (s.lower(m.Start-1) || d.inTime(s, m.Start-1) || isFinite(s, m.Start-1)) && d.verbIn(s, c, lexicon.Visit) && m.ModText == "" && m.Refs[0].Form&lexicon.Genitive == 0
}

// occasionPlace is where the article says that the occasion of t is: "beim G20-Gipfel in Buenos Aires".
func (d *doc) occasionPlace(t *telling) (spot, bool) {
	o := t.occasion()
	if o == nil {
		return spot{}, false
	}
	for k := range d.sents {
		s := &d.sents[k]
		for i := range s.matches {
			m := &s.matches[i]
			r, ok := refOf(m.Refs, lexicon.KOccasion)
			if !ok || d.x.Occasions[r.ID].Key != o.key {
				continue
			}
			for j := i + 1; j < len(s.matches) && s.matches[j].Start <= m.End+2; j++ {
				x := &s.matches[j]
				p, _ := d.placePrep(s, x.Start)
				if p != m.End || !s.is(p, lexicon.PrepIn|lexicon.PrepAuf|lexicon.PrepVon) {
					continue
				}
				for _, r := range placesFirst(x.Refs) {
					if sp, ok := d.spotOf(r); ok {
						sp.si, sp.start, sp.end, sp.rule = k, x.Start, x.End, "place:of-occasion"
						return sp, true
					}
				}
			}
		}
	}
	return spot{}, false
}

// otherContact reports whether sentence k tells where another contact than t was.
func (d *doc) otherContact(k int, t *telling) bool {
	for _, f := range d.framesIn(k) {
		if f.t != nil && f.t != t && len(f.where) > 0 {
			return true
		}
	}
	return false
}

// titlePlace is the one place that a picture's caption or the headline names beside those who take part in t.
func (d *doc) titlePlace(t *telling) (spot, bool) {
	for k := range d.sents {
		s := &d.sents[k]
		need := 2
		switch s.block {
		case article.Caption:
		case article.Headline:
			if !t.published(d) {
				continue
			}
			if t == d.tellings[0] {
				need = 1
			}
		default:
			if s.tagIn(0, lexicon.AnyAux) >= 0 || s.clauses[0].finite >= 0 { // without a verb it is a caption, whatever it was printed as
				continue
			}
		}
		if d.otherContact(k, t) {
			continue
		}
		if d.named(s, t) < need || d.otherTime(k, t) {
			continue
		}
		var found []spot
		for i := range s.matches {
			if sp, ok := d.spotAt(k, &s.matches[i]); ok && !d.verbIn(s, int(s.clause[s.matches[i].Start]), lexicon.Claims) {
				found = append(found, sp)
			}
		}
		if found = narrow(d, found); len(found) == 1 && found[0].kind == lexicon.KCity {
			found[0].rule = "place:title"
			return found[0], true
		}
	}
	return spot{}, false
}
