// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"summitry/internal/extract/lexicon"
	"summitry/internal/text"
)

// asked are the frames of a sentence that says who asked whom to come: the one who asked to the contact told right before, who takes part in it, and an
// invitation for a day to come, which is a plan.
func (d *doc) asked(si int) []*frame {
	s := &d.sents[si]
	var out []*frame
	for c := range s.clauses {
		at := s.find(c, func(t int) bool {
			_, v := d.invites(s, t)
			return v != nil
		})
		if at < 0 || d.negation(s, c, at) >= 0 || s.find(c, func(t int) bool { return d.contactNoun(s, t) }) >= 0 {
			continue
		}
		r, v := d.invites(s, at)
		f := d.newFrame(si, &lexicon.Match{Start: at, End: at + 1}, "verb:"+v.Lemma)
		f.does, f.verb, f.fixed = lexicon.Meet, v, true
		for k := range s.who {
			if m := &s.who[k]; int(s.clause[m.head]) == c && (m.prep == 0 || m.start == s.clauses[c].intro) && !m.attribute && !m.genitive && (d.isAllPersons(m) || len(m.who) == 1 && d.isGroup(m.who[0]) && d.personsIn(f) > 0) {
				d.join1(f, si, m, "part:asked")
			}
		}
		switch {
		case len(f.parts) == 1 && r.Form&lexicon.Participle != 0 && d.askedToIt(s, c, at):
			if !d.addsHost(si, f) {
				continue
			}
		case (d.personsIn(f) >= 2 && !d.inOneRow(f) || len(f.parts) > d.personsIn(f)) && d.askedFor(si, f):
			f.kind = "meeting"
			f.set(planned, "status:asked", at)
		default:
			continue
		}
		out = append(out, f)
	}
	return out
}

// invites is the verb of inviting at token t, nil if there is none; "geladen" can be another verb too.
func (d *doc) invites(s *sent, t int) (lexicon.Ref, *lexicon.Verb) {
	if m := s.match(t); m != nil && s.Tokens[t].Shape == text.Lower || m != nil && t == s.clauses[s.clause[t]].start {
		for _, r := range m.Refs {
			if r.Kind == lexicon.KVerb && d.x.Verb(r).Does == lexicon.Invite && d.particleAgrees(s, t, r, d.x.Verb(r)) {
				return r, d.x.Verb(r)
			}
		}
	}
	return lexicon.Ref{}, nil
}

// askedToIt reports whether the participle at token t of clause c leaves it to what was told before what people were asked to: "Eingeladen hatte Macron",
// "das Essen, zu dem Macron geladen hatte".
func (d *doc) askedToIt(s *sent, c, t int) bool {
	cl := s.clauses[c]
	if !s.is(cl.finite, lexicon.Have|lexicon.HavePast|lexicon.HaveKonj1) {
		return false
	}
	return cl.start == t || cl.sub && cl.intro == cl.start+1 && s.is(cl.start, lexicon.PrepZu) && d.contactNoun(s, cl.start-2)
}

// addsHost puts the one who asked people into the contact told right before, with the place he asked them to where none is known.
func (d *doc) addsHost(si int, f *frame) bool {
	t := d.focus(si, 2)
	if t == nil || t.kind != "meeting" || t.several() || d.sents[t.last].para != d.sents[si].para || t.has(f.parts[0].actor) {
		return false
	}
	f.kind, f.t = t.kind, t
	for _, w := range d.placesOf(si, f) {
		if w.rule == "place:nach" && len(t.all().places) == 0 {
			f.where = append(f.where, w)
		}
	}
	return true
}

// askedFor sets the day that somebody is asked for, where that is still to come: "lud Macron für Juli nach Berlin ein".
func (d *doc) askedFor(si int, f *frame) bool {
	s := &d.sents[si]
	if s.is(s.clauses[f.clause].finite, lexicon.HavePast|lexicon.AnyModal) {
		return false
	}
	for _, i := range s.times {
		w := &d.times[i]
		p := s.tokenAt(w.Start) - 1
		if s.is(p, lexicon.AnyDet) {
			p--
		}
		if int(s.clause[s.tokenAt(w.Start)]) == f.clause && s.marked(p, lexicon.ForWord) && w.From.Year > 0 && d.a.Published.Year > 0 && w.From.First().After(d.a.Published.First()) {
			f.when, f.where = w, d.placesOf(si, f)
			return true
		}
	}
	return false
}
