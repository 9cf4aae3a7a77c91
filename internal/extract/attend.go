// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"slices"

	"summitry/internal/extract/lexicon"
)

// joined is the contact, told right before, of which a sentence says who else was there: "Bei dem Gespräch war auch X anwesend", "An den Beratungen
// nahmen auch X und Y teil"; nil if f says nothing of the kind.
func (d *doc) joined(f *frame) *telling {
	s := &d.sents[f.si]
	if !f.definite && f.verb == nil || f.ordinal > 0 || f.fresh || s.meansIn(f.clause, lexicon.AttendWord) < 0 {
		return nil
	}
	if f.noun != nil && f.prep&(lexicon.PrepAn|lexicon.PrepBei) == 0 || f.verb != nil && (f.verb.Particle != "teil" || !d.definiteThere(s, f)) {
		return nil
	}
	t := d.focus(f.si, 2)
	if there := d.heldThere(f); there != nil {
		t = there
	} else if t == nil || d.sents[t.last].para != s.para {
		if t = d.firstTold(f.si); t == nil || f.noun == nil || f.plural {
			return nil // the contact of the article, of which another paragraph says more
		}
	}
	if len(f.parts) == 0 || f.kind != "" && t.kind != "" && f.kind != t.kind || f.status != t.status() || t.several() {
		return nil
	}
	if w := t.when(); w != nil && f.when != nil && f.when.From != w.From {
		return nil
	}
	return t
}

// firstTold is the contact that the article tells of first, where it spoke of it some sentences before; nil if it did not.
func (d *doc) firstTold(si int) *telling {
	if len(d.tellings) == 0 || si-d.tellings[0].last > 8 {
		return nil
	}
	return d.tellings[0]
}

// heldThere is the one contact told a few sentences before at a place that f names too: "An der Unterredung im Kreml nahm auch X teil"; nil if there is none.
func (d *doc) heldThere(f *frame) *telling {
	var one *telling
	for _, t := range d.tellings {
		if f.si-t.last > 6 || !slices.ContainsFunc(t.all().places, func(b spot) bool {
			return slices.ContainsFunc(f.where, func(a spot) bool { return a.key == b.key })
		}) {
			continue
		}
		if one != nil {
			return nil
		}
		one = t
	}
	return one
}

// definiteThere reports whether the contact that people take part in by the verb of f is one told of before: "an den Beratungen".
func (d *doc) definiteThere(s *sent, f *frame) bool {
	t := s.find(f.clause, func(t int) bool { return d.contactNoun(s, t) || s.role(t, lexicon.RoundNoun) && !s.lower(t) })
	if t < 0 {
		return false
	}
	np := d.nounPhrase(s, t)
	return np.definite && np.prep&lexicon.PrepAn != 0
}

// alsoThere reads a clause that says who else was at the contact told right before, without a word for it: "Mit am Tisch saß auch Scholz", "Scholz war
// ebenfalls dabei", "Zu den Teilnehmern gehörten Scholz und Le Maire".
func (d *doc) alsoThere(si int, here []*frame) []*frame {
	s := &d.sents[si]
	for c := range s.clauses {
		at := d.attends(s, c)
		partIn := at < 0 && d.takesPart(s, c)
		if partIn {
			at = s.clauses[c].finite
		}
		left := at < 0 && d.leaveTogether(si, c)
		if left {
			at = s.clauses[c].finite
		}
		if at < 0 || toldOfParts(here, c) {
			continue
		}
		f := d.newFrame(si, &lexicon.Match{Start: at, End: at + 1}, "word:also-there")
		if f.definite = true; !left && (d.timeOf(si, f) != nil || len(d.placesOf(si, f)) > 0) {
			continue
		}
		verbless := !finiteIn(s, 0, len(s.Tokens)) // "Mit dabei: Scholz und Le Maire"
		for k := range s.who {
			if m := &s.who[k]; (int(s.clause[m.head]) == c || verbless) && (m.prep == 0 || s.marked(m.prepAt, lexicon.BesideWord)) && !m.genitive && !m.attribute && (partIn && len(m.who) > 0 || d.isAllPersons(m)) && !d.speaksForOthers(m.who[0]) {
				d.join1(f, si, m, "part:also-there")
			}
		}
		if f.t = d.focus(si, 2); f.t == nil || d.sents[f.t.last].para != s.para {
			f.t = d.unnamed(f)
		}
		if len(f.parts) > 0 && f.t != nil && !f.t.several() && (f.t.status() == held || f.t.status() == planned) {
			here = append(here, f)
		}
	}
	return here
}

// takesPart reports whether clause c says without a denial that somebody takes or took part, and leaves it to the sentence before in what: "Daran
// nahmen Merkel und Macron teil", "Teilnehmen werden Minister der EU und Vertreter von 20 Staaten".
func (d *doc) takesPart(s *sent, c int) bool {
	cl := s.clauses[c]
	if r, v, ok := d.verbAt(s, cl.start); ok && (v.Expects || v.Does == lexicon.Plan) && r.Form&lexicon.Participle != 0 && s.is(cl.finite, lexicon.Become) && cl.start == 0 {
		return s.tagIn(c, lexicon.PrepZu|lexicon.PrepIn|lexicon.PrepAn|lexicon.PrepVon) < 0 && d.negation(s, c, 0) < 0 // "Erwartet werden Clinton und Westerwelle"
	}
	verb := d.findVerb(s, c, func(v *lexicon.Verb) bool { return v.Particle == "teil" })
	if verb < 0 || cl.finite < 0 || cl.sub || c != int(s.clause[0]) || d.negation(s, c, verb) >= 0 || s.is(cl.finite, lexicon.ModalCan|lexicon.BecomeKonj2) {
		return false
	}
	return s.roleIn(c, lexicon.ThereAt) >= 0 || verb == 0 && s.tagIn(c, lexicon.PrepAn) < 0
}

// attends is the word by which clause c says without a denial that somebody is, was or will be there; -1 if it does not: "nahm teil" tells of what, "war
// dabei, das Haus zu verlassen" of something else.
func (d *doc) attends(s *sent, c int) int {
	fin := s.clauses[c].finite
	at := s.meansIn(c, lexicon.AttendWord)
	switch {
	case fin < 0:
		if !d.phraseIn(s, c, lexicon.Attend) || s.clauses[c].infinitive {
			return -1
		}
		return s.clauses[c].start // "Mit am Tisch: Scholz und Le Maire"
	case at >= 0 && (s.is(fin, lexicon.Be|lexicon.BePast|lexicon.BeKonj1) || s.is(fin, lexicon.AnyAux) && s.find(c, func(t int) bool { return s.is(t, lexicon.Be) || s.marked(t, lexicon.Been) }) >= 0):
	case s.roleIn(c, lexicon.AddedWord) >= 0 && s.is(fin, lexicon.AnyAux):
		at = s.roleIn(c, lexicon.AddedWord)
	case s.roleIn(c, lexicon.AttendeeNoun) >= 0 && (s.is(fin, lexicon.Be|lexicon.BePast) || s.role(fin, lexicon.BelongVerb)):
		at = s.roleIn(c, lexicon.AttendeeNoun)
	case s.role(fin, lexicon.BelongVerb) && s.markIn(c, lexicon.SideNoun) >= 0 && s.tagIn(c, lexicon.PrepAn) > fin: // "Der Delegation gehörte auch Scholz an"
		at = s.markIn(c, lexicon.SideNoun)
	case d.phraseIn(s, c, lexicon.Attend):
		at = fin
	default:
		return -1
	}
	if d.negation(s, c, at) >= 0 || c+1 < len(s.clauses) && s.clauses[c+1].infinitive {
		return -1
	}
	return at
}

// leaveTogether reports whether clause c tells that several left a house right after a contact with a side of several was told, so that they were that side:
// "Gauck sprach mit den Spitzen von Union und SPD. Merkel, Gabriel und Seehofer verließen Schloss Bellevue ohne ein Wort".
func (d *doc) leaveTogether(si, c int) bool {
	s := &d.sents[si]
	fin := s.clauses[c].finite
	t := d.focus(si, 1)
	if !s.role(fin, lexicon.LeaveWord) || t == nil || t.status() != held || t.last >= si || d.sents[t.last].para != s.para || len(t.persons(d)) == len(t.parts) {
		return false
	}
	k := d.bareSubject(s, c)
	return k >= 0 && len(d.personsInRow(s, k)) > 1
}

// unnamed makes a contact of what the sentence before told without naming anybody: "In Rom kamen mehrere Minister zusammen. Zu den Teilnehmern gehörten …".
func (d *doc) unnamed(f *frame) *telling {
	if len(f.parts) == 0 || len(f.parts) == 1 && !d.isGroup(f.parts[0].actor) {
		return nil
	}
	if g := d.gathering(f.si - 1); g != nil {
		t := &telling{kind: g.kind}
		d.frames = append(d.frames, g)
		d.tellings = append(d.tellings, t)
		d.attach(g, t)
		return t
	}
	for i := len(d.frames) - 1; i >= 0 && d.frames[i].si >= f.si-1; i-- {
		g := d.frames[i]
		if g.si == f.si-1 && g.t == nil && d.personsIn(g) == 0 && g.does == lexicon.Meet && d.sents[g.si].para == d.sents[f.si].para {
			t := &telling{kind: g.kind}
			d.tellings = append(d.tellings, t)
			d.attach(g, t)
			return t
		}
	}
	return nil
}

// gathering is the conference by name that sentence si tells of as taking place, without those who come to it; nil if there is none: "In London beginnt am
// Donnerstag die Afghanistan-Konferenz".
func (d *doc) gathering(si int) *frame {
	if si < 0 || d.sents[si].para != d.sents[si+1].para || len(d.framesIn(si)) > 0 {
		return nil
	}
	s := &d.sents[si]
	for i := range s.matches {
		m := &s.matches[i]
		r, ok := refOf(m.Refs, lexicon.KOccasion)
		if !ok || d.x.Occasions[r.ID].Crowd || d.x.Occasions[r.ID].General || d.nounPhrase(s, m.Start).prep != 0 || !d.verbIn(s, int(s.clause[m.Start]), lexicon.Happen) {
			continue
		}
		o := &d.x.Occasions[r.ID]
		f := d.newFrame(si, m, "summit")
		f.does, f.kind, f.summit, f.noun = lexicon.Meet, "meeting", true, &lexicon.Noun{Lemma: o.Name, Summit: true}
		f.relative = d.relativeOf(s, f)
		f.occasion = &spot{key: o.Key, name: o.Name, si: si, start: m.Start, end: m.End, rule: "occasion:itself", kind: lexicon.KOccasion, id: r.ID}
		d.decideNoun(si, f, d.nounPhrase(s, m.Start))
		f.when, f.where = d.timeOf(si, f), d.placesOf(si, f)
		return f
	}
	return nil
}

// toldOfParts reports whether clause c tells by itself of a contact with those who take part in it.
func toldOfParts(here []*frame, c int) bool {
	return slices.ContainsFunc(here, func(f *frame) bool { return f.clause == c && len(f.parts) > 0 })
}

// listed adds those whom a list behind a colon names, where the clause before it tells of several: "kamen die Staatschefs der drei Mächte zusammen: Putin,
// Rohani und Erdogan".
func (d *doc) listed(si int, f *frame) {
	s := &d.sents[si]
	colon := s.find(f.clause, func(t int) bool { return s.word(t+1) == ":" }) + 1
	if colon == 0 || finiteIn(s, colon, len(s.Tokens)) || !slices.ContainsFunc(s.who, func(m mention) bool { return m.plural && m.end <= colon }) {
		return
	}
	for k := range s.who {
		if m := &s.who[k]; m.start > colon && m.prep == 0 && !m.genitive && !m.attribute && d.isAllPersons(m) {
			d.join1(f, si, m, "part:listed")
		}
	}
}
