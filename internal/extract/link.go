// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"strings"

	"summitry/internal/article"
	"summitry/internal/extract/lexicon"
	"summitry/internal/text"
)

// telling is one contact of the article while it is being read: the frames that tell of it.
type telling struct {
	frames []*frame
	kind   string
	parts  []part
	last   int // sentence that spoke of it last
	fresh  bool
	topics []topicAt
	claims []claimAt
}

// link walks the sentences: mentions, frames, and which contact each frame tells of.
func (d *doc) link() {
	for si := range d.sents {
		d.mentionsOf(si)
		for _, f := range d.framesOf(si) {
			if !f.fixed {
				f.when = d.toComeDay(f, d.timeOf(si, f))
				f.where = d.placesOf(si, f)
				f.minutes = d.durationOf(si, f)
			}
			if f.occasion == nil {
				f.occasion = d.occasionOf(si, f)
			}
			d.anchor(f)
			d.ahead(f)
			for _, one := range d.splitPlaces(f) {
				d.frames = append(d.frames, one)
				d.assign(one)
			}
		}
		d.follow(si)
		d.sents[si].claims = d.claimsIn(si)
	}
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
	if t := d.best(f); t != nil {
		d.attach(f, t)
		return
	}
	if d.inherit(f); len(f.parts) > 0 {
		if t := d.best(f); t != nil && stillOpen(t.status()) == stillOpen(f.status) {
			d.attach(f, t)
			return
		}
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

// stillOpen reports whether a status is one of what may come.
func stillOpen(status string) bool { return status == planned || status == unconfirmed }

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
	if f.kind != "call" || f.verb == nil && !f.split {
		return []*frame{f}
	}
	var callers, called []part
	for _, p := range f.parts {
		if p.rule == "part:mit" {
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

// together reports whether the clause says that all spoke at once.
func (d *doc) together(f *frame) bool {
	s := &d.sents[f.si]
	return d.inClause(s, f.clause, func(t int) bool { return s.marked(t, lexicon.TogetherWord) }) >= 0
}

// inherit gives a contact told without names the participants of the one told before: "Kurz darauf fand ein weiteres Treffen in Wien statt."
// It needs a place or a day of its own, and a verb that says what became of it.
func (d *doc) inherit(f *frame) {
	if f.weak || len(f.parts) > 0 || f.noun == nil && !f.anaphor || f.status == "" || f.when == nil && len(f.where) == 0 && !f.several && !d.toCome(f) {
		return
	}
	if f.definite && f.ordinal == 0 && !f.past && !f.several && !f.anaphor && f.when == nil {
		return // "den bevorstehenden Anruf": one told of before
	}
	switch f.why {
	case "status:at-it", "status:after-it", "status:before-it", "status:toward-it", "status:talked-about":
		return
	}
	t := d.focus(f.si, 6)
	if t == nil {
		if t = d.pairAsTelling(f.si); t == nil {
			return
		}
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

func (t *telling) has(a int) bool {
	for _, p := range t.parts {
		if p.actor == a {
			return true
		}
	}
	return false
}

// persons are the persons who take part.
func (t *telling) persons(d *doc) []int {
	var out []int
	for _, p := range t.parts {
		if d.isPerson(p.actor) {
			out = append(out, p.actor)
		}
	}
	return out
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
			o.claims = append(o.claims, t.claims...)
			continue
		}
		t.kind = "meeting"
		if calls > meetings || t.frames[0].near == "call" && (calls > 0 || meetings == 0) {
			t.kind = "call"
		}
		kept = append(kept, t)
	}
	d.tellings = kept
}

// sameFolk reports whether the participants of one contact are among those of the other.
func (d *doc) sameFolk(a, b *telling) bool {
	if len(a.parts) > len(b.parts) {
		a, b = b, a
	}
	for _, p := range a.parts {
		if !b.has(p.actor) {
			return false
		}
	}
	return len(a.parts) > 0
}

func (d *doc) shared(f *frame, t *telling) int {
	n := 0
	for _, p := range f.parts {
		if t.has(p.actor) {
			n++
		}
	}
	if n == 0 {
		return 0
	}
	for _, p := range f.parts {
		if !t.has(p.actor) && d.standsFor(p.actor, t) {
			n++
		}
	}
	return n
}

// standsFor reports whether a person's own state is a side of t, or a state's person is: Rubio in talks between the USA and Russia.
func (d *doc) standsFor(a int, t *telling) bool {
	x := &d.actors[a]
	for _, p := range t.parts {
		y := &d.actors[p.actor]
		if x.Kind == Person && y.Kind == State && x.Country == y.Key || x.Kind == State && y.Kind == Person && y.Country == x.Key {
			return true
		}
	}
	return false
}

// compatible rates whether frame f tells of contact t: 0 if it cannot.
func (d *doc) compatible(f *frame, t *telling) int {
	if f.kind != "" && t.kind != "" && t.kind != f.kind {
		return 0
	}
	if f.several != t.several() && (f.several || len(f.parts) > 0 || f.when != nil || f.ordinal > 0) {
		return 0
	}
	if f.fresh && !(t.fresh && t.last == f.si) || f.summit && len(f.parts) == 0 && !t.calledSummit() && len(t.parts) < 3 {
		return 0
	}
	if o := t.ordinal(); o > 0 && f.ordinal > 0 && o != f.ordinal {
		return 0
	}
	if f.several && t.several() && (f.count != t.count() || (f.when == nil) != (t.when() == nil)) {
		return 0
	}
	if len(f.parts) == 0 && f.plural && !f.several && !t.plural() {
		return 0
	}
	if len(f.parts) == 0 && f.ordinal > 0 && t.ordinal() != f.ordinal && f.status != "" {
		return 0
	}
	n := d.shared(f, t)
	persons := len(t.persons(d))
	switch mine := len(f.parts); {
	case mine == 0:
		if !f.definite && f.when == nil || f.si-t.last > 8 {
			return 0
		}
	case n == 0:
		return 0
	case mine == 1:
		if n < 1 || !f.definite && f.si-t.last > 3 && persons > 1 {
			return 0
		}
	default:
		if n < 2 && n < len(t.parts) || n < mine && n < len(t.parts) {
			return 0
		}
	}
	score := 10 + 6*n - min(f.si-t.last, 6) + d.sameWord(f, t)
	if t.past() && d.sents[f.si].para != d.sents[t.last].para {
		score -= 6 // background does not stay in focus beyond its paragraph
	}
	if len(f.parts) == 0 && d.focus(f.si, 8) == t {
		score += 5
	}
	if f.when != nil {
		w := t.when()
		switch {
		case w == nil:
			if t.published(d) && (f.past || !f.definite && d.longAgo(f.when)) {
				return 0
			}
		case !text.Compatible(coarse(f.when), coarse(w)):
			return 0
		default:
			score += 4
		}
	} else if f.past && !t.past() && len(f.parts) > 0 {
		return 0
	}
	if !d.placesAgree(f, t) || f.video != t.video() && (f.video && t.inPerson() || t.video() && f.inPerson()) {
		return 0
	}
	return d.statusAgree(f, t, score)
}

// calledSummit reports whether t was told by a summit or by a noun for one.
func (t *telling) calledSummit() bool {
	for _, f := range t.frames {
		if f.summit {
			return true
		}
	}
	return false
}

// sameWord rates whether f names the contact by the word, or the last part of it, that t was named by: "Telefongespräch … Gespräch".
func (d *doc) sameWord(f *frame, t *telling) int {
	if f.noun == nil {
		return 0
	}
	w := text.Fold(f.noun.Lemma)
	for _, g := range t.frames {
		if g.noun != nil {
			if x := text.Fold(g.noun.Lemma); strings.HasSuffix(x, w) || strings.HasSuffix(w, x) {
				if !t.past() && t.frames[0].si < 8 {
					return 5 // the news itself
				}
				return 2
			}
		}
	}
	return 0
}

// longAgo reports whether a date lies more than ten days before publication, so that it is not the news.
func (d *doc) longAgo(t *text.Time) bool {
	return d.a.Published.Grain() == text.GrainDay && t.To.Grain() >= text.GrainYear && d.a.Published.First().Sub(t.To.Last()).Hours() > 10*24
}

// statusAgree rates whether the status of f can be told of t: what is held is not what is planned, unless both name the day.
func (d *doc) statusAgree(f *frame, t *telling, score int) int {
	s := t.status()
	if f.status == "" || s == "" || f.status == s {
		return score + 1
	}
	if again := "status:made-up-for"; (f.why == again) != t.toldBy(again) && (s == cancelled || s == postponed || f.status == cancelled || f.status == postponed) {
		return 0 // what was called off, and what is to make up for it
	}
	heldOne := (f.status == held) != (s == held)
	if !heldOne {
		return score
	}
	w := t.when()
	if f.status == denied || s == denied {
		return 0
	}
	if f.when != nil && w != nil && f.when.From == w.From && f.when.From.Grain() == text.GrainDay {
		return score
	}
	if len(f.parts) == 0 && f.definite && f.when == nil && f.si-t.last <= 2 && f.status == held && (f.why == "status:at-it" || f.why == "status:after-it") {
		return score // "bei dem Treffen" of what is planned: its agenda
	}
	return 0
}

// toldBy reports whether a rule decided the status of one of t's frames.
func (t *telling) toldBy(why string) bool {
	for _, f := range t.frames {
		if f.why == why {
			return true
		}
	}
	return false
}

func (d *doc) placesAgree(f *frame, t *telling) bool {
	for _, a := range f.where {
		for _, g := range t.frames {
			for _, b := range g.where {
				if a.kind == lexicon.KCity && b.kind == lexicon.KCity && a.key != b.key {
					return false
				}
				if a.kind == lexicon.KState && b.kind == lexicon.KState && a.key != b.key {
					return false
				}
			}
		}
	}
	return true
}

// unfit tells why a frame that joins no contact makes none of its own, "" if it does.
func (d *doc) unfit(f *frame) string {
	persons, bodies := 0, 0
	for _, p := range f.parts {
		if d.isPerson(p.actor) {
			persons++
		} else {
			bodies++
		}
	}
	switch {
	case persons > 0 && bodies == 0 && !d.anyOfficial(f):
		return "nobody who takes part holds an office that is known or named"
	case f.noun != nil && !f.weak && persons == 0 && bodies == 1 && (f.when != nil || len(f.where) > 0) && f.status != "" && d.isGroup(f.parts[0].actor):
		return ""
	case f.summit && bodies >= 1 && f.status != "" && f.occasion != nil:
		return ""
	case f.weak && persons == 1 && f.visit && d.abroad(f) && (f.status == cancelled || f.status == postponed):
		return ""
	case f.weak && persons < 2:
		return "the word alone tells of no contact"
	case f.status == unconfirmed && f.why == "status:condition":
		return "told as a condition"
	case persons >= 2:
		return ""
	case persons == 0 && f.genitive:
		return "sides are named only as an attribute of something else"
	case persons == 1 && bodies >= 1 && !f.weak:
		return ""
	case bodies >= 2 && !f.weak && f.why != "status:subject-past" && (f.when != nil || len(f.where) > 0) && f.status != "":
		return ""
	case persons == 1 && f.visit && d.abroad(f) && f.noun != nil && f.status != "" && (f.status != held || f.why != "status:at-it" && f.why != "status:after-it"):
		return ""
	case persons+bodies == 0:
		return "nobody is named who takes part"
	}
	return "only one side is named"
}

// anyOfficial reports whether one of the persons is in the lexicon or called by an office in this article.
func (d *doc) anyOfficial(f *frame) bool {
	for _, p := range f.parts {
		if a := &d.actors[p.actor]; a.person >= 0 || len(a.offices) > 0 {
			return true
		}
	}
	return false
}

// isGroup reports whether an actor is a group of people that meets by itself: "die EU-Außenminister".
func (d *doc) isGroup(a int) bool {
	r, ok := d.x.ByKey(d.actors[a].Key)
	return ok && r.Kind == lexicon.KOrganisation && d.x.Organisations[r.ID].Kind == "group"
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

// abroad reports whether a visit goes to another country than the visitor's.
func (d *doc) abroad(f *frame) bool {
	for _, w := range f.where {
		c := ""
		switch w.kind {
		case lexicon.KState:
			c = w.key
		case lexicon.KCity:
			c = d.x.Cities[w.id].State
		}
		for _, p := range f.parts {
			if d.isPerson(p.actor) && c != "" && d.actors[p.actor].Country != c {
				return true
			}
		}
	}
	return false
}

func (d *doc) pass(f *frame, why string) {
	s := &d.sents[f.si]
	d.passed = append(d.passed, Passed{Sentence: s.Span, Words: s.span(f.at, f.end).In(d.a.Text), Why: why})
}

func (t *telling) several() bool {
	for _, f := range t.frames {
		if f.several {
			return true
		}
	}
	return false
}

// plural reports whether the article calls t by a plural: "Gespräche", "Verhandlungen".
func (t *telling) plural() bool {
	for _, f := range t.frames {
		if f.plural {
			return true
		}
	}
	return false
}

// summit reports whether t is a summit, which its members' states hold.
func (t *telling) summit() bool {
	for _, f := range t.frames {
		if f.summit && f.occasion != nil {
			return true
		}
	}
	return false
}

func (t *telling) occasion() *spot {
	for _, f := range t.frames {
		if f.occasion != nil {
			return f.occasion
		}
	}
	return nil
}

func (t *telling) video() bool {
	for _, f := range t.frames {
		if f.video {
			return true
		}
	}
	return false
}

// inPerson reports whether f tells of people in one place.
func (f *frame) inPerson() bool { return !f.video && len(f.where) > 0 }

func (t *telling) inPerson() bool {
	for _, f := range t.frames {
		if f.inPerson() {
			return true
		}
	}
	return false
}

func (t *telling) count() int {
	for _, f := range t.frames {
		if f.count > 0 && f.several {
			return f.count
		}
	}
	return 0
}

func (t *telling) past() bool {
	for _, f := range t.frames {
		if f.past {
			return true
		}
	}
	return false
}

func (t *telling) ordinal() int {
	for _, f := range t.frames {
		if f.ordinal > 0 {
			return f.ordinal
		}
	}
	return 0
}

// when is the most precise date told of t.
func (t *telling) when() *text.Time {
	var best *text.Time
	for _, f := range t.frames {
		if f.when != nil && (best == nil || coarse(f.when).Grain() > coarse(best).Grain()) {
			best = f.when
		}
	}
	return best
}

// status is what the frames together say: called off beats planned, held beats both only where extract joined them by the day.
func (t *telling) status() string {
	rank := map[string]int{"": 0, unconfirmed: 1, planned: 2, held: 3, denied: 4, postponed: 5, cancelled: 6}
	best := ""
	for _, f := range t.frames {
		if rank[f.status] > rank[best] {
			best = f.status
		}
	}
	if best == held {
		for _, f := range t.frames {
			if f.status == planned && (len(t.frames) == 0 || f.when == nil) && !t.toldHeld() {
				return planned
			}
		}
	}
	return best
}

// toldHeld reports whether a frame says by its verb that the contact took place, and not only takes it for granted.
func (t *telling) toldHeld() bool {
	for _, f := range t.frames {
		if f.status == held && f.why != "status:at-it" && f.why != "status:after-it" {
			return true
		}
	}
	return false
}

// published reports whether t is told as the news of the day, so that it happened on the day of publication or just before.
func (t *telling) published(d *doc) bool {
	for _, f := range t.frames {
		b := d.sents[f.si].block
		if d.sents[f.si].clauses[f.clause].finite < 0 && f.why != "status:went-to-it" || d.otherDay(f) {
			continue // a caption; a paragraph that tells of another time
		}
		if !f.past && (b == article.Headline || b == article.Lead || f.si < 6) {
			return true
		}
	}
	return false
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

// coarse is the date of a time for a contact: a day, a month or a year; a week or a range over months is the coarser unit it lies in.
func coarse(t *text.Time) text.Date {
	if t == nil || t.From == t.To {
		if t == nil {
			return text.Date{}
		}
		return t.From
	}
	a, b := t.From, t.To
	switch {
	case a.Grain() == text.GrainDay && b.Grain() == text.GrainDay && b.First().Sub(a.First()).Hours() <= 3*24:
		return a // "am 24. und 25. September": it begins on the first
	case a.Year != b.Year:
		return text.Date{}
	case a.Month == b.Month:
		return text.Date{Year: a.Year, Month: a.Month}
	case a.Grain() == text.GrainDay && b.First().Sub(a.First()).Hours() <= 8*24: // "vergangene Woche" over the end of a month
		return text.Date{Year: a.Year, Month: a.Month}
	}
	return text.Date{Year: a.Year}
}
