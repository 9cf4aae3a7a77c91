// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"slices"
	"strings"

	"summitry/internal/extract/lexicon"
	"summitry/internal/text"
)

// link walks the sentences: mentions, frames, and which contact each frame tells of.
func (d *doc) link() {
	for si := range d.sents {
		d.mentionsOf(si)
		for _, f := range d.framesOf(si) {
			if !f.fixed {
				f.when = d.toComeDay(f, d.timeOf(si, f))
				if f.when == nil {
					f.when = d.dayBefore(f)
				}
				d.shifted(f)
				d.pastPlan(f)
				f.saidOn = f.when != nil && d.dayOfSaying(&d.sents[si], f)
				f.where = d.placesOf(si, f)
				f.minutes = d.durationOf(si, f)
			}
			if f.occasion == nil {
				f.occasion = d.occasionOf(si, f)
			}
			if f.t != nil {
				d.frames = append(d.frames, f)
				d.attach(f, f.t)
				continue
			}
			d.anchor(f)
			d.ahead(f)
			if each := d.eachTime(f); each != nil {
				for _, one := range each {
					d.frames = append(d.frames, one)
					d.assign(one)
				}
				continue
			}
			for _, day := range d.splitDays(f) {
				each := d.eachPlace(day)
				if each == nil {
					each = d.splitPlaces(day)
				}
				for _, one := range each {
					d.frames = append(d.frames, one)
					d.assign(one)
				}
			}
		}
		d.endOfPlan(si)
		d.follow(si)
		d.sents[si].claims = d.claimsIn(si)
	}
	d.toldBelow()
	d.denyRumours()
	d.denyRetold()
	d.dropNotSince()
	d.unconfirmRumours()
	d.settle()
}

// splitPlaces parts a clause that tells of two contacts by two places and two times: "im Juli in Hamburg und im November in Da Nang".
func (d *doc) splitPlaces(f *frame) []*frame {
	s := &d.sents[f.si]
	if len(f.where) != 2 || f.where[0].kind != lexicon.KCity || f.where[1].kind != lexicon.KCity || f.where[0].si != f.si {
		return []*frame{f}
	}
	and := -1
	for t := f.where[0].end; t < f.where[1].start; t++ {
		if s.is(t, lexicon.And) {
			and = t
		}
	}
	var before, after *text.Time
	for _, i := range s.times {
		w := &d.times[i]
		if w.Type != text.TypeDate || w.From.Year == 0 {
			continue
		}
		if a := s.tokenAt(w.Start); a < and {
			before = w
		} else if and >= 0 && after == nil && a < f.where[1].end+4 {
			after = w
		}
	}
	if and < 0 || before == nil || after == nil {
		return []*frame{f}
	}
	g := *f
	f.where, g.where = f.where[:1:1], f.where[1:]
	f.when, g.when = before, after
	if f.occasion != nil && f.occasion.start > and {
		f.occasion = nil
	} else {
		g.occasion = nil
	}
	return []*frame{f, &g}
}

// oneToOne parts a phone call to several people into one call each: "telefonierte mit Merkel, Macron und Johnson". A conference stays one.
func (d *doc) oneToOne(f *frame) []*frame {
	if f.kind == "" && f.near == "call" && f.verb != nil && f.occasion == nil && len(f.where) == 0 && d.mitPersons(f) > 1 {
		f.kind = "call" // "Mit Macron und May hat er schon gesprochen", after calls
	}
	if f.kind != "call" && !f.split || f.noun != nil && !f.split {
		return []*frame{f}
	}
	var callers, called []part
	for _, p := range f.parts {
		if p.rule == partWith || d.among(p) || f.noun != nil && f.noun.Receive && (p.rule == "part:genitive" || p.rule == "part:von") {
			called = append(called, p)
		} else {
			callers = append(callers, p)
		}
	}
	if one, others := d.rangUp(f); others != nil {
		callers, called = one, others
	}
	if f.split && len(callers) > 1 {
		callers = callers[:1]
	}
	if len(callers) != 1 || len(called) < 2 || d.together(f) || f.kind == "call" && f.minutes != nil { // "telefonierte eine Stunde lang mit Merkel und Hollande": with both at once
		return []*frame{f}
	}
	var out []*frame
	for _, p := range called {
		g := *f
		g.parts = []part{callers[0], p}
		out = append(out, &g)
		d.frames = append(d.frames, &g)
	}
	return out
}

// rangUp parts those in a call into the one who rang and the several he rang up: "Obama hatte beide angerufen"; nil where the verb has no such object.
func (d *doc) rangUp(f *frame) (one, others []part) {
	s := &d.sents[f.si]
	if f.noun != nil || f.verb != nil && (f.verb.Object != "person" || f.verb.Does != lexicon.Ring) || f.does != lexicon.Ring || strings.HasSuffix(s.word(s.clauses[f.clause].finite), "n") {
		return nil, nil
	}
	for _, p := range f.parts {
		switch {
		case p.m.prep != 0 || p.si != f.si:
			return nil, nil
		case len(p.m.who) > 1 || slices.ContainsFunc(f.parts, func(q part) bool { return q.actor != p.actor && q.m != p.m && q.m.group == p.m.group }):
			others = append(others, p)
		default:
			one = append(one, p)
		}
	}
	if len(one) != 1 || len(others) < 2 {
		return nil, nil
	}
	return one, others
}

// among reports whether a part is one of a group named before it: "mit drei Kollegen, darunter Macron und May".
func (d *doc) among(p part) bool {
	s := &d.sents[p.si]
	for t := s.who[p.m.group].start - 1; t <= p.m.start; t++ {
		if s.means(t, lexicon.AmongWord) {
			return true
		}
	}
	return false
}

// together reports whether the clause says that all spoke at once.
func (d *doc) together(f *frame) bool {
	s := &d.sents[f.si]
	return s.markIn(f.clause, lexicon.TogetherWord) >= 0
}

// settle decides what "Gespräch" was where nothing beside it does: it joins the one contact of these people that it can be; else it is a call where
// the article tells of their calls only, or of nothing but calls from its headline on, and a meeting otherwise.
func (d *doc) settle() {
	var kept []*telling
	for _, t := range d.tellings {
		if t.kind != "" {
			kept = append(kept, t)
		}
	}
	decided := kept
	phones := len(decided) > 0 && decided[0].frames[0].si < 3 && !slices.ContainsFunc(decided, func(t *telling) bool { return t.kind != "call" })
	for _, t := range d.tellings {
		if t.kind != "" {
			continue
		}
		var fits []*telling
		calls, meetings := 0, 0
		for _, o := range decided {
			if d.sameFolk(t, o) && !(o.fresh && o.frames[0].si > t.frames[0].si) && !(len(o.persons(d)) < len(t.persons(d)) && d.hadMetBefore(o.frames[0], t)) {
				if o.kind == "call" {
					calls++
				} else {
					meetings++
				}
				if !(o.past() && !t.past() && d.sents[o.frames[0].si].para != d.sents[t.last].para) && !slices.ContainsFunc(t.frames, func(f *frame) bool { return d.compatible(f, o) == 0 }) {
					fits = append(fits, o)
				}
			}
		}
		if len(fits) > 0 {
			o := fits[0]
			for _, f := range t.frames {
				f.kind = o.kind
				d.attach(f, o)
			}
			o.topics = append(o.topics, t.topics...)
			continue
		}
		t.kind = "meeting"
		if phoned := !d.somewhere(t) && (calls > meetings || phones || t.frames[0].near == "call" && (calls > 0 || meetings == 0)); phoned && t.occasion() == nil && !d.asideAtIt(t) { // not "sprachen am Rande des Gipfels"
			t.kind = "call"
		}
		kept = append(kept, t)
	}
	d.tellings = kept
	d.fuse()
}

// asideAtIt reports whether a clause of t says that it was or is to be beside something: "ein Gespräch am Rande des Gipfels".
func (d *doc) asideAtIt(t *telling) bool {
	return slices.ContainsFunc(t.frames, func(f *frame) bool { return d.phraseIn(&d.sents[f.si], f.clause, lexicon.Aside) })
}

// somewhere reports whether a clause that tells of t says where it was, or the sentence before that one who takes part had gone somewhere.
func (d *doc) somewhere(t *telling) bool {
	if f := t.frames[0]; f.si > 0 && d.sents[f.si-1].para == d.sents[f.si].para {
		s := &d.sents[f.si-1]
		for c := range s.clauses {
			if k := d.bareSubject(s, c); k >= 0 && d.verbIn(s, c, lexicon.Travel) && slices.ContainsFunc(s.who[k].who, t.has) && d.negation(s, c, s.clauses[c].start) < 0 {
				return true // "Am Samstag war sie nach Damaskus gereist. In einem Gespräch mit Assad …"
			}
		}
	}
	return slices.ContainsFunc(t.frames, func(f *frame) bool {
		if s := &d.sents[f.si]; d.phraseIn(s, f.clause, lexicon.MeetCue) {
			return true // "unter vier Augen"
		}
		return slices.ContainsFunc(f.where, func(w spot) bool { return w.si == f.si && int(d.sents[w.si].clause[w.start]) == f.clause })
	})
}

// otherDay reports whether the sentence before, in the same paragraph, speaks of a time that is not the article's own.
func (d *doc) otherDay(f *frame) bool {
	if f.si == 0 || d.a.Published.Grain() != text.GrainDay {
		return false
	}
	p, s := &d.sents[f.si-1], &d.sents[f.si]
	if s.Start-p.End > 1 && p.block != s.block {
		return false
	}
	for _, i := range p.times {
		t := &d.times[i]
		if (t.Type == text.TypeDate || t.Type == text.TypeTime) && t.From.Year > 0 && t.From.Grain() >= text.GrainMonth && d.a.Published.First().Sub(t.From.Last()).Hours() > 40*24 {
			return true
		}
	}
	return false
}
