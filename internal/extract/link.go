// SPDX-License-Identifier: Apache-2.0

package extract

import (
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
			for _, there := range d.splitPlaces(f) {
				for _, one := range d.splitDays(there) {
					d.frames = append(d.frames, one)
					d.assign(one)
				}
			}
		}
		d.follow(si)
		d.sents[si].claims = d.claimsIn(si)
	}
	d.denyRumours()
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

// assign joins a frame to the contact it tells of, opens a new one, or passes it over with a reason.
func (d *doc) assign(f *frame) {
	f.near = d.near
	if f.kind != "" {
		d.near = f.kind
	} else if f.fresh || f.ordinal > 0 { // "ein Telefonat, und ein weiteres Gespräch"
		if t := d.focus(f.si, 2); t != nil && d.shared(f, t) == len(f.parts) {
			f.kind = t.kind
		}
	}
	if g := f.withoutProtagonist(); g != nil && d.best(g) != nil {
		f.parts = g.parts // "Im Mittelpunkt des Gesprächs mit Macron": the one told before
	}
	t := d.best(f)
	if t == nil {
		t = d.joined(f)
	}
	if t != nil {
		d.attach(f, t)
		return
	}
	d.hosted(f)
	d.arrangedIn(f)
	if d.inherit(f); len(f.parts) > 0 {
		if t := d.best(f); t != nil && stillOpen(t.status()) == stillOpen(f.status) {
			d.attach(f, t)
			return
		}
	}
	if f.fresh && !f.plural && len(f.parts) == 1 && d.isPerson(f.parts[0].actor) {
		d.otherOfPair(f.si, f) // "Nach dem Treffen mit Merkel kündigte Conte ein weiteres an"
	}
	if why := d.unfit(f); why != "" {
		d.pass(f, why)
		return
	}
	for _, one := range d.oneToOne(f) {
		t := &telling{kind: one.kind, fresh: one.fresh}
		d.tellings = append(d.tellings, t)
		d.adopt(one, t)
		d.attach(one, t)
	}
	d.calledOffBefore(f)
}

// withoutProtagonist is f with the side that it names itself, where the other was only guessed from whom the article is about, and f is one spoken of
// before; else nil.
func (f *frame) withoutProtagonist() *frame {
	n := len(f.parts) - 1
	if n < 1 || !f.definite || f.parts[n].rule != "part:protagonist" {
		return nil
	}
	g := *f
	g.parts = f.parts[:n:n]
	return &g
}

// adopt gives a new contact the words right before it that told of it without naming anybody: "… das erste Treffen in Ankara seit Jahren. Erdogan
// setzte sich mit Özel zusammen."
func (d *doc) adopt(f *frame, t *telling) {
	if f.fresh {
		return // the words before it told of the other one
	}
	for i := len(d.frames) - 2; i >= 0; i-- {
		g := d.frames[i]
		if f.si-g.si > 1 || g.si == f.si && g.at > f.at {
			break
		}
		if g.t != nil || g.noun == nil || g.weak || g.strange || g.fresh || len(g.parts) > 0 || g.kind != "" && f.kind != "" && g.kind != f.kind || g.several != f.several {
			continue
		}
		if g.status == denied || g.status != "" && f.status != "" && g.status != f.status || d.sents[g.si].para != d.sents[f.si].para {
			continue
		}
		if g.when != nil && f.when != nil && !text.Compatible(coarse(g.when), coarse(f.when)) {
			continue
		}
		d.attach(g, t)
		return
	}
}

// best is the contact that f tells of most likely, nil if none fits.
func (d *doc) best(f *frame) *telling {
	var best *telling
	score := 0
	for _, t := range d.tellings {
		if v := d.compatible(f, t); v > 0 && v >= score {
			best, score = t, v
		}
	}
	return best
}

// oneToOne parts a phone call to several people into one call each: "telefonierte mit Merkel, Macron und Johnson". A conference stays one.
func (d *doc) oneToOne(f *frame) []*frame {
	if turns := d.inTurn(f); turns != nil {
		return turns
	}
	if f.kind != "call" && !f.split || f.verb == nil && !f.split {
		return []*frame{f}
	}
	var callers, called []part
	for _, p := range f.parts {
		if p.rule == "part:mit" || d.among(p) || f.noun != nil && f.noun.Receive && (p.rule == "part:genitive" || p.rule == "part:von") {
			called = append(called, p)
		} else {
			callers = append(callers, p)
		}
	}
	if f.split && len(callers) > 1 {
		callers = callers[:1]
	}
	if len(callers) != 1 || len(called) < 2 || d.together(f) {
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

// inherit gives a contact told without names the participants of the one told before: "Kurz darauf fand ein weiteres Treffen in Wien statt."
// It needs a place or a day of its own, and a verb that says what became of it.
func (d *doc) inherit(f *frame) {
	if f.weak || f.other || len(f.parts) > 0 || f.noun == nil && !f.anaphor || f.status == "" || f.when == nil && len(f.where) == 0 && !f.several && !d.toCome(f) {
		return
	}
	if f.definite && f.ordinal == 0 && !f.past && !f.several && !f.anaphor && f.when == nil {
		return // "den bevorstehenden Anruf": one told of before
	}
	if f.prep&lexicon.PrepUeber != 0 && d.phoneCue(&d.sents[f.si], f.clause) {
		return // "will ihn telefonisch über das Treffen unterrichten"
	}
	switch f.why {
	case "status:at-it", "status:after-it", "status:before-it", "status:toward-it", "status:talked-about":
		return
	case "status:infinitive":
		if f.definite {
			return // "es fiel ihnen schwer, den Austausch fortzusetzen"
		}
	}
	t := d.focus(f.si, 6)
	if t == nil {
		if t = d.pairAsTelling(f.si); t == nil {
			return
		}
	}
	if n := d.seats(&d.sents[f.si], f.at); n > len(t.persons(d))+1 || n > 0 && n < len(t.persons(d)) {
		return // the talks of six are not those of the two spoken of; a host can be named later
	}
	if f.noun != nil && f.noun.Sides && len(t.persons(d)) > 0 || f.strange {
		return
	}
	if t.several() && f.ordinal > 0 && f.definite && f.noun != nil { // "Das erste fand … statt": one of the series
		f.kind = t.kind
	}
	for _, p := range t.parts {
		if d.isPerson(p.actor) || len(t.persons(d)) == 0 {
			p.rule = "part:as-before"
			f.parts = append(f.parts, p)
		}
	}
	if len(f.parts) < 2 && !t.summit() {
		f.parts = nil
	}
	if t.summit() && f.occasion == nil {
		f.occasion = t.occasion()
	}
}

// toCome reports whether f tells of a meeting that those who just spoke want: "Man habe vereinbart, ein persönliches Treffen ins Auge zu fassen".
func (d *doc) toCome(f *frame) bool {
	if f.noun == nil || f.noun.Does != lexicon.Meet || f.noun.Sides || f.definite || f.summit && f.noun.Lemma != "Gipfeltreffen" || f.status != planned && f.status != unconfirmed {
		return false
	}
	t := d.focus(f.si, 2)
	return t != nil && len(t.persons(d)) == 2 && t.kind != "meeting"
}

func (d *doc) attach(f *frame, t *telling) {
	f.t = t
	t.dropSaidOn(f)
	if t.kind == "" {
		t.kind = f.kind
	}
	t.frames = append(t.frames, f)
	t.last = f.si
	for _, p := range f.parts {
		if !t.has(p.actor) {
			t.parts = append(t.parts, p)
		}
	}
}

// focus is the contact spoken of last, no further back than some sentences.
func (d *doc) focus(si, within int) *telling {
	var best *telling
	for _, t := range d.tellings {
		if si-t.last <= within && (best == nil || t.last >= best.last) {
			best = t
		}
	}
	return best
}

// settle decides what "Gespräch" was where nothing beside it does: it joins the one contact of these people that it can be; else it is a call where
// the article tells of their calls only, and a meeting otherwise.
func (d *doc) settle() {
	var kept []*telling
	for _, t := range d.tellings {
		if t.kind != "" {
			kept = append(kept, t)
		}
	}
	decided := kept
	for _, t := range d.tellings {
		if t.kind != "" {
			continue
		}
		var fits []*telling
		calls, meetings := 0, 0
		for _, o := range decided {
			if d.sameFolk(t, o) && !(o.fresh && o.frames[0].si > t.frames[0].si) {
				if o.kind == "call" {
					calls++
				} else {
					meetings++
				}
				if d.compatible(t.frames[0], o) > 0 {
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
		if phoned := calls > meetings || t.frames[0].near == "call" && (calls > 0 || meetings == 0); phoned && t.occasion() == nil { // not "sprachen am Rande des Gipfels"
			t.kind = "call"
		}
		kept = append(kept, t)
	}
	d.tellings = kept
	d.fuse()
}

// pairAsTelling wraps the pair spoken of last, for a contact told without names before any other.
func (d *doc) pairAsTelling(si int) *telling {
	pair := d.pair(si)
	if len(pair) < 2 {
		return nil
	}
	t := &telling{last: si}
	for _, a := range pair {
		for i := si; i >= 0 && i > si-5; i-- {
			s := &d.sents[i]
			for k := range s.who {
				if contains(s.who[k].who, a) && !t.has(a) {
					t.parts = append(t.parts, part{a, i, &s.who[k], "part:as-before"})
				}
			}
		}
	}
	return t
}

func (d *doc) pass(f *frame, why string) {
	s := &d.sents[f.si]
	d.passed = append(d.passed, Passed{Sentence: s.Span, Words: s.span(f.at, f.end).In(d.a.Text), Why: why})
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
