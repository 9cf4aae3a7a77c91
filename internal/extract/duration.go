// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"slices"

	"summitry/internal/article"
	"summitry/internal/extract/lexicon"
	"summitry/internal/text"
)

// durationOf finds how long the contact took: "dauerte fast eine Stunde", "zweistündig", "anderthalb Stunden lang".
func (d *doc) durationOf(si int, f *frame) *text.Time {
	return d.took(si, f, func(t *text.Time) bool { return t.Minutes > 0 && t.Minutes <= 24*60 })
}

// took is the first length of those wanted that clause or noun of f have.
func (d *doc) took(si int, f *frame, wanted func(*text.Time) bool) *text.Time {
	s := &d.sents[si]
	if f.why == "status:talked-about" {
		return nil
	}
	for _, i := range s.times {
		t := &d.times[i]
		if t.Type != text.TypeDuration || !wanted(t) {
			continue
		}
		a := s.tokenAt(t.Start)
		if n := d.nounOfLength(s, s.tokenAt(t.End-1)); n >= 0 && !(n >= f.at && n < f.end) && (f.noun != nil || !d.contactNoun(s, n)) {
			continue // "bei ihrem zweistündigen Telefonat über ein Treffen": the call took two hours
		}
		if !d.lengthClause(s, f, int(s.clause[a])) {
			continue
		}
		if s.is(a-1, lexicon.PrepNach) && s.meansIn(f.clause, lexicon.EndWord) >= 0 {
			return t // "Nach zwei Stunden war das Gespräch zu Ende"
		}
		if s.is(a-1, lexicon.PrepNach|lexicon.PrepVor|lexicon.PrepSeit|lexicon.PrepIn) && !d.adjectiveBefore(s, a, f) {
			continue
		}
		return t
	}
	return nil
}

// lengthClause reports whether a length told in clause c is that of frame f: in its clause, in a relative clause on it, or in one that goes on with
// the same subject: "Das Gespräch fand am Montag statt und dauerte eine Stunde".
func (d *doc) lengthClause(s *sent, f *frame, c int) bool {
	if c == f.clause {
		return true
	}
	cl := s.clauses[c]
	if cl.sub && cl.intro >= 0 && s.is(cl.intro, lexicon.Relative) && cl.parent == f.clause {
		return true
	}
	if f.noun == nil || cl.sub || c != f.clause+1 || d.bareSubject(s, c) >= 0 {
		return false
	}
	return s.find(c, func(t int) bool {
		_, v, ok := d.verbAt(s, t)
		return ok && v.Lasts
	}) >= 0
}

// nounOfLength is the noun that the adjective of length ending at token a belongs to: "ein zweistündiges vertrauliches Gespräch"; -1 where the
// length is no adjective.
func (d *doc) nounOfLength(s *sent, a int) int {
	if !s.lower(a) {
		return -1
	}
	for t := a + 1; t < len(s.Tokens) && t < a+5; t++ {
		if s.Tokens[t].Shape == text.Upper {
			return t
		}
		if s.quotes(t) {
			continue
		}
		if !s.lower(t) || isFinite(s, t) || s.is(t, lexicon.AnyPrep|lexicon.AnyDet) {
			break
		}
	}
	return -1
}

// contactNoun reports whether token t is a noun for a contact.
func (d *doc) contactNoun(s *sent, t int) bool {
	r, ok := s.ref(t, lexicon.KNoun)
	if !ok {
		return false
	}
	switch d.x.Noun(r).Does {
	case lexicon.Concern, lexicon.Cancel, lexicon.Postpone:
		return false
	}
	return true
}

// adjectiveBefore reports whether the duration at token a is an adjective of the frame's noun: "in einem zweistündigen Gespräch".
func (d *doc) adjectiveBefore(s *sent, a int, f *frame) bool {
	for t := a; t < f.at; t++ {
		if s.Tokens[t].Shape == text.Upper || s.Tokens[t].Shape == text.Punct && !s.quotes(t) {
			return false
		}
	}
	return a < f.at
}

// lengthOf gives the contact spoken of last the length that a sentence without a word for it tells: "Es dauerte zwei Stunden", "Zwei Stunden lang
// ging es um Zölle".
func (d *doc) lengthOf(si int) {
	s := &d.sents[si]
	for _, i := range s.times {
		w := &d.times[i]
		if w.Type != text.TypeDuration || w.Minutes == 0 || w.Minutes > 24*60 {
			continue
		}
		a := s.tokenAt(w.Start)
		c := int(s.clause[a])
		length := s.meansIn(c, lexicon.LengthNoun) >= 0 // "bezifferte die Dauer auf fast eine Stunde"
		if d.confirmsContact(si, c) || s.is(a-1, lexicon.AnyPrep) && !s.is(a-1, lexicon.PrepUeber) && !length {
			continue
		}
		t, verb := s.about, s.clauses[c].finite
		if t == nil && verb >= 0 {
			if o := d.focus(si, 2); length || d.itLasts(s, c) || o != nil && d.bothIn(s, c, o) { // "Gut eine Stunde nahmen sich die beiden Zeit"
				t = o
			}
		}
		if t == nil || verb < 0 || t.status() != held && t.status() != "" {
			continue
		}
		known := false
		for _, f := range t.frames {
			known = known || f.minutes != nil
		}
		if known {
			continue
		}
		f := d.newFrame(si, &lexicon.Match{Start: verb, End: verb + 1}, "length")
		f.kind, f.status, f.why, f.minutes = t.kind, t.status(), "status:as-before", w
		d.frames = append(d.frames, f)
		d.attach(f, t)
		return
	}
}

// titleLength is the length that the headline gives the contact it tells of, without a verb: "Fast sechs Stunden im Kreml: X und Y einigen sich".
func (d *doc) titleLength(t *telling) (*text.Time, int) {
	if t != d.tellings[0] || t.status() != held {
		return nil, -1
	}
	for _, f := range t.frames {
		if f.minutes != nil {
			return nil, -1
		}
	}
	for si := range d.sents {
		s := &d.sents[si]
		if s.block != article.Headline || d.named(s, t) < 2 {
			continue
		}
		var found *text.Time
		for _, i := range s.times {
			if w := &d.times[i]; w.Type == text.TypeDuration && w.Minutes > 0 && w.Minutes <= 24*60 {
				if found != nil {
					return nil, -1
				}
				found = w
			}
		}
		if found != nil {
			if a := s.tokenAt(found.Start); s.clauses[s.clause[a]].finite < 0 && !s.is(a-1, lexicon.AnyPrep) {
				return found, si
			}
		}
	}
	return nil, -1
}

// named is how many of those who take part in t sentence s names.
func (d *doc) named(s *sent, t *telling) int {
	n := 0
	for _, p := range t.parts {
		for i := range s.who {
			if slices.Contains(s.who[i].who, p.actor) {
				n++
				break
			}
		}
	}
	return n
}

// bothIn reports whether those who take part in t are the subject of clause c.
func (d *doc) bothIn(s *sent, c int, t *telling) bool {
	n := 0
	for k := range s.who {
		if m := &s.who[k]; int(s.clause[m.head]) == c && m.prep == 0 && !m.genitive && !m.attribute {
			for _, a := range m.who {
				if t.has(a) {
					n++
				}
			}
		}
	}
	return n > 1
}

// itLasts reports whether clause c has a verb of lasting and a pronoun for what lasts, or nobody.
func (d *doc) itLasts(s *sent, c int) bool {
	lasts := s.find(c, func(t int) bool {
		_, v, ok := d.verbAt(s, t)
		return ok && v.Lasts
	}) >= 0
	if !lasts {
		return false
	}
	k := s.clauses[c].start
	for k < s.clauses[c].end && s.Tokens[k].Shape == text.Punct {
		k++
	}
	return s.is(k, lexicon.PronMan|lexicon.DetDef|lexicon.DetDem) && !(k+1 < len(s.Tokens) && s.Tokens[k+1].Shape == text.Upper)
}
