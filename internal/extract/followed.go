// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"slices"

	"summitry/internal/extract/lexicon"
	"summitry/internal/text"
)

// followed reads who came next in a row of contacts: "Biden rief am Freitag Trudeau an. Am Samstag folgte Boris Johnson, am Sonntag Emmanuel Macron."
// Each takes the place of whom the sentence before named, or did not name ("will mit den Parteichefs reden"); the other side stays.
func (d *doc) followed(si int, here []*frame) []*frame {
	s := &d.sents[si]
	var out []*frame
	for c := range s.clauses {
		verb := c
		if s.clauses[c].gapped {
			verb = s.clauses[c].parent
		}
		at := d.comesNext(s, verb)
		if at < 0 || told(here, c) {
			continue
		}
		before := slices.Clone(d.frames[max(0, len(d.frames)-8):])
		for _, f := range here {
			if f.clause < c && d.phraseIn(s, verb, lexicon.Next) {
				before = append(before, f)
			}
		}
		base, sides := d.rowBefore(si, append(before, out...))
		next := d.nextInRow(si, c)
		if base == nil || len(next) == 0 || d.justComes(s, at) && (base.does != lexicon.Receive || base.si < si-1) {
			continue
		}
		f := d.newFrame(si, &lexicon.Match{Start: at, End: at + 1}, "row:next")
		f.clause, f.does, f.kind, f.parts = c, base.does, base.kind, slices.Concat(sides, next)
		switch {
		case d.verbIn(s, verb, lexicon.Invite):
			f.set(planned, "status:row", at) // "Für Donnerstag war May eingeladen"
		case !d.pastClause(s, verb) && !s.is(s.clauses[verb].finite, lexicon.AnyModal):
			d.presentTense(si, f)
			if f.status == "" && stillOpen(base.status) {
				f.set(base.status, "status:row", at)
			}
		case stillOpen(base.status), s.is(s.clauses[verb].finite, lexicon.AnyModal):
			f.set(planned, "status:row", at)
		default:
			f.set(base.status, "status:row", at)
		}
		out = append(out, f)
	}
	return out
}

// comesNext is the token that says that somebody came, or was asked, next in a row, -1 if none does. Who follows somebody, or comes as something, does not.
func (d *doc) comesNext(s *sent, c int) int {
	if s.clauses[c].sub || d.negation(s, c, s.clauses[c].start) >= 0 || s.find(c, func(t int) bool {
		return d.contactNoun(s, t) || s.is(t, lexicon.PrepMit) || s.is(t, lexicon.Subord) || d.strangeObject(s, t)
	}) >= 0 {
		return -1
	}
	if d.phraseIn(s, c, lexicon.Next) {
		return s.clauses[c].finite
	}
	timed := s.meansIn(c, lexicon.ThenWord) >= 0 || s.find(c, func(t int) bool { return d.inTime(s, t) }) >= 0
	return s.find(c, func(t int) bool {
		r, v, ok := d.verbAt(s, t)
		switch {
		case !ok:
			return false
		case v.Does == lexicon.Next:
			return timed
		case v.Comes: // "Am Mittwoch kommt Duda": to the one who expects others
			return timed && s.tagIn(c, lexicon.AnyPrep&^(lexicon.PrepAn|lexicon.PrepIn)) < 0 && len(d.placesOf(s.place, &frame{si: s.place, clause: c, at: t, end: t + 1, relative: -1})) == 0
		case v.Does == lexicon.Invite:
			return timed && r.Form&lexicon.Participle != 0 && s.is(s.clauses[c].finite, lexicon.Be|lexicon.BePast|lexicon.BeKonj1)
		}
		return false
	})
}

// justComes reports whether the verb at token t says no more than that somebody comes.
func (d *doc) justComes(s *sent, t int) bool {
	_, v, ok := d.verbAt(s, t)
	return ok && v.Comes
}

// strangeObject reports whether token t is a noun that names nobody and no place, governed by no preposition: "folgte seinem Beispiel".
func (d *doc) strangeObject(s *sent, t int) bool {
	if s.Tokens[t].Shape != text.Upper || t == s.clauses[s.clause[t]].start || !d.otherNoun(s, t) || d.phraseIn(s, int(s.clause[t]), lexicon.Next) {
		return false
	}
	return d.prepOf(s, t) < 0
}

// opensRow reports whether the verb at token t says that somebody came next in a row.
func (d *doc) opensRow(s *sent, t int) bool {
	r, ok := s.ref(t, lexicon.KVerb)
	return ok && d.x.Verb(r).Does == lexicon.Next
}

// rowBefore is the contact of the sentences right before si that a row goes on with, with those who take part in each of the row.
func (d *doc) rowBefore(si int, frames []*frame) (*frame, []part) {
	for i := len(frames) - 1; i >= 0; i-- {
		f := frames[i]
		if f.si < si-2 || d.sents[f.si].para != d.sents[si].para {
			return nil, nil
		}
		if f.status != held && !stillOpen(f.status) || d.personsIn(f) == 0 {
			continue
		}
		sides := d.staying(f)
		if len(sides) > 0 && (len(sides) < len(f.parts) || f.si < si && d.sents[f.si].tagIn(f.clause, lexicon.PrepMit) >= 0 && len(sides) == 1) {
			return f, sides
		}
	}
	return nil, nil
}

// staying are those who take part in each contact of the row that f belongs to: who was said before to, whom the passive names, else the subject.
func (d *doc) staying(f *frame) []part {
	for _, stays := range []func(part) bool{
		func(p part) bool { return p.rule == "part:as-before" },
		func(p part) bool { return p.m.prep&lexicon.PrepVon != 0 },
		func(p part) bool { return p.rule == partWith && d.mitPersons(f) == 1 && d.hub(f, p.actor) },
		func(p part) bool { return p.m.prep == 0 && p.m.group == f.parts[0].m.group },
	} {
		var sides []part
		for _, p := range f.parts {
			if stays(p) && d.isPerson(p.actor) {
				p.rule = "part:as-before"
				sides = append(sides, p)
			}
		}
		if len(sides) > 0 {
			return sides
		}
	}
	return nil
}

// hub reports whether of those in f a took part in most contacts told before: "Netanjahu traf May. Am Dienstag soll Macron mit Netanjahu reden, dann ist Conte an der
// Reihe".
func (d *doc) hub(f *frame, a int) bool {
	met := func(a int) (n int) {
		for _, t := range d.tellings {
			if t.has(a) && !slices.Contains(t.frames, f) {
				n++
			}
		}
		return n
	}
	return !slices.ContainsFunc(f.parts, func(p part) bool { return p.actor != a && met(p.actor) >= met(a) })
}

// nextInRow are the persons who are the subject of clause c, nil if somebody else is named in it.
func (d *doc) nextInRow(si, c int) []part {
	s := &d.sents[si]
	f := &frame{si: si, clause: c}
	group := -1
	for k := range s.who {
		m := &s.who[k]
		if int(s.clause[m.head]) != c || m.attribute || m.genitive {
			continue
		}
		if m.prep&lexicon.PrepIn != 0 && !d.isAllPersons(m) {
			continue // where they come to
		}
		if m.prep == 0 && len(f.parts) > 0 && s.word(m.start-1) == "," && !slices.ContainsFunc(m.who, func(a int) bool { return !f.hasPart(a) }) {
			continue // "ist Schulz an der Reihe, der SPD-Vorsitzende"
		}
		if m.prep != 0 || m.pronoun || !d.isAllPersons(m) || group >= 0 && m.group != group {
			return nil
		}
		group = m.group
		d.join1(f, si, m, "part:next")
	}
	return f.parts
}
