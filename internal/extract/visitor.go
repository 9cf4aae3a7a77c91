// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"slices"

	"summitry/internal/extract/lexicon"
	"summitry/internal/text"
)

// hosted completes a contact that is told with one side at most by a visit told right before: who is at home there, and speaks of "das Treffen" or "ein
// Empfang", met the visitor. "Macron ist nach Warschau gereist. Duda sprach nach dem Treffen von …"
func (d *doc) hosted(f *frame) {
	if f.noun == nil || f.noun.Does == lexicon.Visit || f.kind == "call" || !f.definite && !f.noun.Receive || f.fresh || f.past || f.several || f.other || f.strange || f.genitive || len(f.parts) > 1 {
		return
	}
	host := part{actor: -1}
	if len(f.parts) == 1 {
		host = f.parts[0]
	} else if m := d.tellsOf(f); m != nil {
		host = part{m.who[0], f.si, m, "part:host"}
	}
	if host.actor < 0 || !d.isPerson(host.actor) || d.speaksForOthers(host.actor) || d.actors[host.actor].Country == "" || !d.official(host.actor) {
		return
	}
	if v, ok := d.visitorIn(f.si, d.actors[host.actor].Country, f.status == held); ok && v.actor != host.actor {
		f.parts = []part{host, v}
	}
}

// returned completes a visit that repays one by whom the visitor has met, as the article tells: the one at home where it leads, or where that is not said, the
// other of the pair spoken of. "Moon traf Kim in Panmunjom. Kim will zu einem Gegenbesuch nach Seoul kommen."
func (d *doc) returned(f *frame) {
	if f.noun == nil || !f.noun.Returns || len(f.parts) > 1 || f.other || f.status == "" || f.status == held && f.prep&lexicon.PrepZu == 0 && f.when == nil {
		return
	}
	if len(f.parts) == 0 {
		if k := d.bareSubject(&d.sents[f.si], f.clause); k >= 0 && len(d.sents[f.si].who[k].who) == 1 {
			d.join1(f, f.si, &d.sents[f.si].who[k], "part:subject")
		}
	}
	if len(f.parts) != 1 || !d.isPerson(f.parts[0].actor) || d.speaksForOthers(f.parts[0].actor) {
		return
	}
	guest := f.parts[0].actor
	for i := len(d.tellings) - 1; i >= 0; i-- {
		t := d.tellings[i]
		for _, p := range t.parts {
			if !t.has(guest) || p.actor == guest || !d.isPerson(p.actor) || len(f.where) == 0 && len(t.parts) != 2 {
				continue
			}
			if home := d.actors[p.actor].Country; home == "" || home == d.actors[guest].Country || slices.ContainsFunc(f.where, func(w spot) bool { return d.countryOf(w) != home }) {
				continue
			}
			p.rule = "part:returned"
			f.parts, f.fresh = append(f.parts, p), true
			return
		}
	}
}

// tellsOf is the one person who is the subject of f's clause, or of the clause of saying that it hangs on.
func (d *doc) tellsOf(f *frame) *mention {
	s := &d.sents[f.si]
	for _, c := range []int{f.clause, s.clauses[f.clause].parent, f.clause - 1, f.clause + 1} {
		if c < 0 || c >= len(s.clauses) || c != f.clause && d.claimVerb(s, c) == nil {
			continue
		}
		if k := d.bareSubject(s, c); k >= 0 && len(s.who[k].who) == 1 && d.isPerson(s.who[k].who[0]) {
			return &s.who[k]
		}
	}
	return nil
}

// visitorIn is who was told to visit a country, or to travel there, in sentence si or the two before it; there tells that he has to be there by now.
func (d *doc) visitorIn(si int, country string, there bool) (part, bool) {
	for i := si; i >= 0 && i > si-3; i-- {
		s := &d.sents[i]
		for k := range s.matches {
			m := &s.matches[k]
			if !d.tellsOfVisit(s, m) {
				continue
			}
			f := d.newFrame(i, m, "part:visitor")
			who := d.bareSubject(s, f.clause)
			if who < 0 || len(s.who[who].who) != 1 || !d.isPerson(s.who[who].who[0]) || d.negation(s, f.clause, f.at) >= 0 || d.planWord(s, f.clause) || s.tagIn(f.clause, lexicon.HaveKonj2|lexicon.BeKonj2) >= 0 || there && d.toLeave(i, f) {
				continue
			}
			a := s.who[who].who[0]
			if c := d.actors[a].Country; c != "" && c != country && d.visitsLand(i, f, country) {
				return part{a, i, &s.who[who], "part:visitor"}, true // "hatte Pjöngjang besucht"
			}
			for _, w := range d.placesOf(i, f) {
				if c := d.actors[a].Country; c != "" && c != country && d.countryOf(w) == country {
					return part{a, i, &s.who[who], "part:visitor"}, true
				}
			}
		}
		if p, ok := d.wasIn(i, country); ok {
			return p, true
		}
	}
	return part{}, false
}

// visitsLand reports whether a country, or its capital, is the object of a verb of visiting.
func (d *doc) visitsLand(si int, f *frame, country string) bool {
	s := &d.sents[si]
	for k := range s.who {
		if m := &s.who[k]; int(s.clause[m.head]) == f.clause && m.prep == 0 && !m.genitive && len(m.who) == 1 && d.actors[m.who[0]].Key == country {
			_, v, ok := d.verbAt(s, f.at)
			return ok && v.Does == lexicon.Visit
		}
	}
	return false
}

// toLeave reports whether the clause of a visit or journey tells of days to come.
func (d *doc) toLeave(si int, f *frame) bool {
	w := d.timeOf(si, f)
	return d.sents[si].tagIn(f.clause, lexicon.AnyModal|lexicon.Become|lexicon.BecomeKonj1) >= 0 || w != nil && d.a.Published.Grain() == text.GrainDay && w.From.Grain() >= text.GrainMonth && w.From.First().After(d.a.Published.First())
}

// dayToCome reports whether the sentence before, in the same paragraph, tells in the present of a day to come and of a journey, which the next one goes on
// with: "Macron reist am Montag nach Warschau. Nach dem Treffen mit Duda fliegt er nach Rom."
func (d *doc) dayToCome(si int) bool {
	if si == 0 || d.sents[si-1].para != d.sents[si].para {
		return false
	}
	s := &d.sents[si-1]
	for k := range s.matches {
		m := &s.matches[k]
		if f := d.newFrame(si-1, m, ""); d.tellsOfVisit(s, m) && !d.pastClause(s, f.clause) && d.toLeave(si-1, f) && !d.saysSo(s, f.clause) {
			return true
		}
	}
	return false
}

// tellsOfVisit reports whether a match is a noun, phrase or verb of visiting or travelling.
func (d *doc) tellsOfVisit(s *sent, m *lexicon.Match) bool {
	if r, ok := refOf(m.Refs, lexicon.KNoun); ok {
		return d.x.Noun(r).Does == lexicon.Visit
	}
	if r, ok := refOf(m.Refs, lexicon.KPhrase); ok && r.ID >= 0 {
		return d.x.Phrase(r).Does == lexicon.Visit // "ist zu Besuch in Warschau"
	}
	_, v, ok := d.verbAt(s, m.Start)
	return ok && (v.Does == lexicon.Travel || v.Does == lexicon.Visit)
}

// wasIn is who was in a country by what sentence si tells with "war" alone: "Conte war am Montag in Berlin".
func (d *doc) wasIn(si int, country string) (part, bool) {
	s := &d.sents[si]
	for c := range s.clauses {
		fin := s.clauses[c].finite
		if !s.is(fin, lexicon.BePast) || s.clauses[c].sub || d.negation(s, c, fin) >= 0 {
			continue
		}
		f := d.newFrame(si, &lexicon.Match{Start: fin, End: fin + 1}, "part:visitor")
		who := d.bareSubject(s, c)
		if who < 0 || len(s.who[who].who) != 1 || !d.isPerson(s.who[who].who[0]) || !d.nothingElse(si, f) {
			continue
		}
		a := s.who[who].who[0]
		for _, w := range d.placesOf(si, f) {
			if own := d.actors[a].Country; own != "" && own != country && d.countryOf(w) == country {
				return part{a, si, &s.who[who], "part:visitor"}, true
			}
		}
	}
	return part{}, false
}
