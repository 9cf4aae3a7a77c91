// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"slices"

	"summitry/internal/extract/lexicon"
	"summitry/internal/text"
)

// assign joins a frame to the contact it tells of, opens a new one, or passes it over with a reason.
func (d *doc) assign(f *frame) {
	if turns := d.inTurn(f); turns != nil {
		for _, one := range turns {
			d.assign(one)
		}
		return
	}
	if (f.si-d.nearAt <= 2 || d.sents[f.si].para == d.sents[d.nearAt].para) && (len(f.parts) < 2 || d.nearBy == nil || sharesPart(f, d.nearBy)) && !d.goesFor(f) {
		f.near = d.near
	}
	if f.kind != "" {
		d.near, d.nearAt, d.nearBy = f.kind, f.si, f
	} else if f.fresh || f.ordinal > 0 { // "ein Telefonat, und ein weiteres Gespräch"
		if t := d.focus(f.si, 2); t != nil && d.shared(f, t) == len(f.parts) {
			f.kind = t.kind
		}
	}
	if g := f.withoutProtagonist(); g != nil && d.best(g) != nil {
		f.parts = g.parts // "Im Mittelpunkt des Gesprächs mit Macron": the one told before
	}
	if g := d.besidePassed(f); g != nil {
		d.pass(f, "the contact that its sentence told before was passed over")
		return
	}
	d.returned(f)
	t := d.best(f)
	if t == nil {
		t = d.joined(f)
	}
	if t == nil {
		t = d.meantBy(f)
	}
	if t != nil {
		d.attach(f, t)
		return
	}
	d.withJourney(f)
	if (f.noun != nil && f.definite && f.prep&lexicon.PrepAn != 0 || f.verb != nil && f.verb.Particle == "teil" && d.definiteThere(&d.sents[f.si], f)) && f.when == nil && len(f.where) == 0 && d.sents[f.si].meansIn(f.clause, lexicon.AttendWord) >= 0 && d.inOneRow(f) && !d.anyBehind(f, "part:seat") {
		d.pass(f, "only who else was there")
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
	if f.noun != nil && (f.status == cancelled || f.status == postponed) && d.ofPairBefore(f) {
		d.otherOfPair(f.si, f) // "Ein für Juni geplantes Treffen hatte Conte platzen lassen"
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

// meantBy is the visit that was called off right before, of which f tells what it was to be: "Die EU hat den Besuch Selenskyjs abgesagt. Er wollte mit von der
// Leyen über Waffen reden." f takes its status.
func (d *doc) meantBy(f *frame) *telling {
	s := &d.sents[f.si]
	if f.verb == nil || f.status != planned || f.kind == "call" || !s.is(s.clauses[f.clause].finite, lexicon.ModalWantPast|lexicon.ModalShallPast) {
		return nil
	}
	t := d.focus(f.si, 2)
	if t == nil || t.kind == "call" || t.status() != cancelled && t.status() != postponed || f.when != nil && t.when() != nil && coarse(f.when) != coarse(t.when()) {
		return nil
	}
	if who := t.persons(d); len(who) != 1 || !f.hasPart(who[0]) || d.personsIn(f) < 2 {
		return nil
	}
	f.status, f.why = t.status(), "status:formerly-planned"
	return t
}

// ofPairBefore reports whether f, told with one side, can be another contact of the two whom the sentences before it in its paragraph tell of.
func (d *doc) ofPairBefore(f *frame) bool {
	s := &d.sents[f.si]
	t := d.focus(f.si, 2)
	return len(f.parts) == 1 && !f.visit && !f.other && !f.strange && !f.plural && f.when != nil && d.isPerson(f.parts[0].actor) && t != nil && d.sents[t.last].para == s.para &&
		!s.is(f.end, lexicon.PrepMit|lexicon.PrepZwischen|lexicon.PrepVon|lexicon.GenitiveDet)
}

// sharesPart reports whether somebody takes part in both, or one of them names nobody.
func sharesPart(f, g *frame) bool {
	return len(g.parts) == 0 || slices.ContainsFunc(f.parts, func(p part) bool { return g.hasPart(p.actor) })
}

// goesFor reports whether f is what somebody travels for: "reist nach Brüssel, um sich mit ihm abzustimmen" is no call.
func (d *doc) goesFor(f *frame) bool {
	s := &d.sents[f.si]
	c := s.clauses[f.clause]
	return c.infinitive && c.parent >= 0 && d.verbIn(s, c.parent, lexicon.Travel)
}

// besidePassed is the contact with sides of its own that f's sentence told right before f and that was passed over, where f names it again and nobody: "Das
// Kabinett hätte tagen sollen; die Sitzung wurde verschoben" says nothing of the contact told before.
func (d *doc) besidePassed(f *frame) *frame {
	if f.noun == nil || !f.definite || len(f.parts) > 0 || f.genitive || f.prep != 0 {
		return nil
	}
	for i := len(d.frames) - 1; i >= 0 && d.frames[i].si == f.si; i-- {
		if g := d.frames[i]; g != f && g.at < f.at && g.clause != f.clause {
			if g.t == nil && len(g.parts) > 0 {
				return g
			}
			return nil
		}
	}
	return nil
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

// inherit gives a contact told without names the participants of the one told before: "Kurz darauf fand ein weiteres Treffen in Wien statt."
// It needs a place, a day or a length of its own, and a verb that says what became of it.
func (d *doc) inherit(f *frame) {
	if f.weak || f.other || len(f.parts) > 0 || f.noun == nil && !f.anaphor || f.status == "" || f.when == nil && len(f.where) == 0 && !f.several && !d.toCome(f) && !d.tookTime(f) {
		return
	}
	if f.visit && !f.definite && !f.fresh && f.ordinal == 0 && !f.several {
		return // "Für Donnerstag ist ein Besuch in London geplant": to somebody else
	}
	if f.definite && f.ordinal == 0 && !f.past && !f.several && !f.anaphor && f.when == nil && !d.tookTime(f) {
		return // "den bevorstehenden Anruf": one told of before
	}
	if f.prep&lexicon.PrepUeber != 0 && d.phoneCue(&d.sents[f.si], f.clause) {
		return // "will ihn telefonisch über das Treffen unterrichten"
	}
	switch f.why {
	case "status:at-it", "status:after-it":
		if two := d.addressedBefore(f); two != nil {
			f.parts = two
			return
		}
		if !d.besideSubject(f) {
			return
		}
	case "status:before-it", "status:toward-it", "status:talked-about":
		return
	case "status:infinitive":
		if f.definite {
			return // "es fiel ihnen schwer, den Austausch fortzusetzen"
		}
	}
	t := d.focus(f.si, 6)
	if o := d.ofParagraph(f.si, t); o != nil {
		t = o
	}
	if t == nil {
		if t = d.pairAsTelling(f.si); t == nil {
			return
		}
	} else if t.past() && stillOpen(f.status) {
		return // "wo einst Adenauer ihn empfing": who did so once plans nothing
	}
	if n := d.seats(&d.sents[f.si], f.at); n > len(t.persons(d))+1 || n > 0 && n < len(t.persons(d)) {
		return // the talks of six are not those of the two spoken of; a host can be named later
	}
	if f.noun != nil && f.noun.Sides && len(t.persons(d)) > 0 || f.strange || f.noun != nil && d.sents[f.si].is(f.end, lexicon.PrepMit) {
		return // also "Gespräche mit Bloggern"
	}
	if f.noun != nil && f.prep != 0 {
		if k := d.bareSubject(&d.sents[f.si], f.clause); k >= 0 && !slices.ContainsFunc(d.sents[f.si].who[k].who, func(a int) bool { return t.has(a) || d.actors[a].Kind == State }) {
			return // "Auf dem Gipfel werden sich 27 Staatschefs begegnen"
		}
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

// besideSubject reports whether nothing was told before f, which is a contact spoken of and dated, but that the subject of its clause had to do with one other person:
// "Bush hat Olmert Hilfe zugesagt. Nach dem Treffen am Dienstag nannte Bush die Pläne kühn."
func (d *doc) besideSubject(f *frame) bool {
	s := &d.sents[f.si]
	if !f.definite && (f.prep&lexicon.PrepNach == 0 || f.plural || s.is(f.end, lexicon.PrepMit|lexicon.PrepZwischen|lexicon.PrepVon|lexicon.GenitiveDet)) || f.when == nil || f.visit || f.si == 0 || len(d.tellings) > 0 || d.sents[f.si-1].para != s.para {
		return false
	}
	k := d.bareSubject(s, f.clause)
	if k < 0 || len(s.who[k].who) != 1 {
		return false
	}
	pair := d.pair(f.si)
	return len(pair) == 2 && slices.Contains(pair, s.who[k].who[0]) && d.official(pair[0]) && d.official(pair[1])
}

// tookTime reports whether f tells how long the contact lasted of which nothing was told before but who addressed whom: "Merkel unterrichtete das
// Staatsoberhaupt. Das Gespräch dauerte zwei Stunden."
func (d *doc) tookTime(f *frame) bool {
	return f.minutes != nil && f.status == held && f.prep == 0 && d.focus(f.si, 6) == nil
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
	if s := &d.sents[f.si]; f.noun != nil && len(f.parts) == 0 && f.status == "" && f.when != nil && len(t.frames) > 0 && d.negation(s, f.clause, f.at) >= 0 {
		f.when = nil // "Ein Termin stand am Montag noch nicht fest"
	}
	if d.agendaOf(f, t) {
		f.status = ""
	}
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

// focus is the contact spoken of last, no further back than some sentences. One that a sentence names only to say when something else was stands back behind
// that.
func (d *doc) focus(si, within int) *telling {
	var best *telling
	for _, t := range d.tellings {
		if si-t.last <= within && (best == nil || t.last > best.last || t.last == best.last && (!t.aside() || best.aside())) {
			best = t
		}
	}
	return best
}

// aside reports whether the sentence that tells of t last does so only to say when something else was: "Im Anschluss an das Gespräch von Putin und Hollande
// erörterten die Minister …".
func (t *telling) aside() bool {
	if len(t.frames) == 0 {
		return false
	}
	f := t.frames[len(t.frames)-1]
	return f.si == t.last && f.asTime()
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
				if slices.Contains(s.who[k].who, a) && !t.has(a) {
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
