// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"slices"
	"strings"

	"summitry/internal/article"
	"summitry/internal/extract/lexicon"
	"summitry/internal/text"
)

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
	if n == 0 && !d.coalition(f, t) && !d.actForStates(f, t) {
		return 0
	}
	for _, p := range f.parts {
		if !t.has(p.actor) && d.standsFor(p.actor, t) {
			n++
		}
	}
	return n
}

// otherTense reports whether a verb tells f as the news and t was told as what had been before, with fewer, or the other way round in one sentence: "Er hatte sie vor zwei
// Wochen besucht. Nun sprach er mit ihr und Johnson", "sprach mit Bush, den sie am Samstag bewirtet hatte".
func (d *doc) otherTense(f *frame, t *telling) bool {
	if f.verb == nil || f.status != held || t.status() != held {
		return false
	}
	s := &d.sents[f.si]
	before := s.is(s.clauses[f.clause].finite, lexicon.HavePast|lexicon.BePast) && !s.clauses[f.clause].infinitive
	if !before {
		return f.when == nil && d.beforeNews(t) && t.when() != nil && d.personsIn(f) > len(t.persons(d)) && d.pastClause(s, f.clause)
	}
	last := t.frames[len(t.frames)-1]
	return last.si == f.si && last.clause != f.clause && last.verb != nil && s.clauses[f.clause].sub && f.when != nil && f.when.From.Grain() == text.GrainDay && t.when() == nil && !d.beforeNews(t)
}

// actForStates reports whether f names "the meeting" of states that t told right before, by persons of theirs: "Der Gipfel von Deutschland und Frankreich ist geplatzt.
// Merkel und Chirac verzichteten auf das Treffen."
func (d *doc) actForStates(f *frame, t *telling) bool {
	if f.noun == nil || !f.definite || len(f.parts) < 2 || f.si-t.last > 2 || d.sents[f.si].para != d.sents[t.last].para || len(t.persons(d)) > 0 {
		return false
	}
	return !slices.ContainsFunc(f.parts, func(p part) bool { return !d.isPerson(p.actor) || !d.standsFor(p.actor, t) })
}

// standsFor reports whether a person's own state is a side of t, or a state's person is: Rubio in talks between the USA and Russia.
func (d *doc) standsFor(a int, t *telling) bool {
	x := &d.actors[a]
	for _, p := range t.parts {
		y := &d.actors[p.actor]
		if d.inCoalition(a, p.actor) {
			return true
		}
		if x.Kind == Person && y.Kind == State && x.Country == y.Key && d.representedBy(t, a, y.Key) {
			continue
		}
		if x.Kind == Person && y.Kind == State && x.Country == y.Key || x.Kind == State && y.Kind == Person && y.Country == x.Key {
			return true
		}
	}
	return false
}

// representedBy reports whether another person than a speaks for a state in t: Suleiman for Egypt, so that El-Baradei does not.
func (d *doc) representedBy(t *telling, a int, state string) bool {
	return slices.ContainsFunc(t.parts, func(p part) bool {
		x := &d.actors[p.actor]
		return p.actor != a && x.Kind == Person && x.Country == state
	})
}

// longBefore reports whether t is told in the pluperfect only, and of a day or month well before the news.
func (d *doc) longBefore(t *telling) bool {
	w := t.when()
	return w != nil && d.a.Published.Grain() == text.GrainDay && d.beforeNews(t) && d.a.Published.First().Sub(coarse(w).Last()).Hours() > 20*24
}

// compatible rates whether frame f tells of contact t: 0 if it cannot.
func (d *doc) compatible(f *frame, t *telling) int {
	if f.kind != "" && t.kind != "" && t.kind != f.kind {
		return 0
	}
	if f.several != t.several() && (f.several || len(f.parts) > 0 || f.when != nil || f.ordinal > 0) {
		return 0
	}
	if mine := d.personsIn(f); mine > 1 && mine < len(t.persons(d)) && !f.definite && d.sents[f.si].markIn(f.clause, lexicon.SequelWord) >= 0 {
		return 0 // "Anschließend sprachen Merkel und Conte miteinander": two of the four
	}
	if f.prep&(lexicon.PrepVor|lexicon.PrepNach) != 0 && d.toldInClause(f, t) {
		return 0 // "kamen vor der Sitzung zu einem Gespräch zusammen"
	}
	if f.noun != nil && f.visit && len(f.parts) == 0 && f.status != cancelled && f.status != postponed && d.endsOfJourney(f) {
		return 0 // "Begonnen hatte die Reise am Freitag in Eriwan"
	}
	if len(f.parts) == 0 && stillOpen(t.status()) && f.status != held && f.when != nil && d.over(f.when) && !d.bareWeekday(f.when) && d.pastClause(&d.sents[f.si], f.clause) {
		return 0 // "ist offen für Gespräche. Ein Termin in Granada war Anfang Oktober geplatzt"
	}
	if f.noun != nil && !f.definite && len(f.parts) == 0 && f.when != nil && len(f.where) > 0 && d.oneMore(f) {
		return 0 // "Auch für ein Treffen in Brüssel fand sich kein Datum"
	}
	if f.visit && f.definite && len(f.parts) == 0 && f.si > 0 && d.othersTravel(f.si-1, t) {
		return 0 // "An seiner Stelle werde May nach Kairo reisen. Auch diese Reise fällt aus": hers
	}
	if n := len(t.persons(d)); f.noun != nil && !f.definite && f.prep == 0 && n >= 2 && d.personsIn(f) > n+1 {
		return 0 // "Auch ein Essen der vier ist vorgesehen": not the talk of two
	}
	if d.personsIn(f) == 2 && len(t.persons(d)) > 2 && d.apart(f) {
		return 0
	}
	if d.otherTense(f, t) {
		return 0
	}
	if t.status() != held && d.nonetheless(f) {
		return 0 // "sprachen trotzdem miteinander": not what was called off
	}
	if f.noun != nil && f.noun.Session && len(f.parts) == 0 && len(t.parts) == 2 && len(t.persons(d)) == 2 {
		return 0 // "die Sitzung" is that of a body
	}
	if f.verb != nil && f.when == nil && !f.definite && d.personsIn(f) > d.shared(f, t) && d.longBefore(t) && d.toldInPreterite(f) {
		return 0 // "Im August hatte Biden ihn besucht. Die beiden aßen mit Clinton": now, for another is there
	}
	if f.noun != nil && (f.noun.Session || f.visit) && len(f.parts) == 0 && !f.definite {
		return 0 // "nach einer Sitzung des Vorstands", "hatte eine Reise verschoben": of others
	}
	if f.fresh && !(t.fresh && t.last == f.si) || f.summit && len(f.parts) == 0 && !t.calledSummit() && len(t.parts) < 3 {
		return 0
	}
	if o := t.ordinal(); o > 0 && f.ordinal > 0 && o != f.ordinal {
		return 0
	}
	if d.afterOther(f, t) {
		return 0
	}
	if f.visit && f.noun != nil && f.weak && len(f.parts) == 0 && f.when != nil && !slices.ContainsFunc(t.frames, func(g *frame) bool { return g.visit }) {
		return 0 // "Auftakt der Reise war am Montag Beirut": not what was told on the way
	}
	if f.several && t.several() && (f.count > 0 && t.count() > 0 && f.count != t.count() || (f.when == nil) != (t.when() == nil)) {
		return 0
	}
	if len(f.parts) == 0 && f.plural && !f.several && !t.plural() {
		return 0
	}
	if len(f.parts) == 0 && f.ordinal > 0 && t.ordinal() != f.ordinal && f.status != "" && !(t.ordinal() == 0 && f.si-t.last <= 1 && d.saysWhich(f)) {
		return 0
	}
	if f.verb != nil && f.noun == nil && len(f.parts) == 0 && !f.anaphor && d.strangerMeets(f) {
		return 0 // "Der Ausschuss tagt am Montag"
	}
	n := d.shared(f, t)
	persons := len(t.persons(d))
	switch mine := len(f.parts); {
	case mine == 0:
		if !f.definite && (d.sents[f.si].block == article.Heading || f.when == nil || f.genitive && f.status == "") || f.si-t.last > 8 {
			return 0
		}
	case n == 0:
		return 0
	case mine == 1 && f.verb != nil && f.verb.Does == lexicon.Visit && f.verb.Object == "person" && (f.when != nil || len(f.where) > 0):
		return 0 // "besuchte am Nachmittag in Wiesbaden Soldaten"
	case mine == 1:
		if n < 1 || !f.definite && f.si-t.last > 3 && persons > 1 {
			return 0
		}
	default:
		if n < 2 && n < len(t.parts) || n < mine && n < len(t.parts) || d.morePersons(f, t, n) || n < persons && d.hadMetBefore(f, t) {
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
			if t.published(d) && ((f.past || d.monthsAgo(f.when)) && !d.onlyHeadline(t) || !f.definite && d.longAgo(f.when)) {
				return 0
			}
		case !text.Compatible(coarse(f.when), coarse(w)):
			if !f.saidOn && !t.saidOn() && !d.putOff(f, t) {
				return 0
			}
		default:
			score += 4
		}
	} else if f.past && !t.past() && len(f.parts) > 0 && !d.onlyHeadline(t) && !(f.si-t.last <= 1 && n == len(t.parts) && d.sents[f.si].meansIn(f.clause, lexicon.BackThen) >= 0) {
		return 0
	}
	if f.kind != "call" && t.kind != "call" && !d.placesAgree(f, t) || f.video != t.video() && (f.video && t.inPerson() || t.video() && f.inPerson()) {
		return 0
	}
	return d.statusAgree(f, t, score)
}

// hadMetBefore reports whether a verb in the pluperfect tells of f when or where it was, before t was: "Die vier sprachen am Freitag in Paris. Merkel hatte Putin am
// Vormittag getroffen."
func (d *doc) hadMetBefore(f *frame, t *telling) bool {
	s := &d.sents[f.si]
	return f.verb != nil && s.is(s.clauses[f.clause].finite, lexicon.HavePast|lexicon.BePast) && (f.when != nil || f.past || len(f.where) > 0) && !d.beforeNews(t)
}

// endsOfJourney reports whether f's clause tells how a journey began or ended, which is not that of one contact on it.
func (d *doc) endsOfJourney(f *frame) bool {
	return d.sents[f.si].roleIn(f.clause, lexicon.BeginWord) >= 0
}

// oneMore reports whether "auch" stands right before the noun phrase of f.
func (d *doc) oneMore(f *frame) bool {
	s := &d.sents[f.si]
	t := f.at - 1
	for t > 0 && (s.is(t, lexicon.AnyDet|lexicon.AnyPrep) || s.marked(t, lexicon.ForWord) || s.lower(t) && d.attributive(s, t)) {
		t--
	}
	return s.role(t, lexicon.AlsoWord)
}

// othersTravel reports whether the last journey that sentence si tells of is that of somebody who has no part in t.
func (d *doc) othersTravel(si int, t *telling) bool {
	s := &d.sents[si]
	for c := len(s.clauses) - 1; c >= 0; c-- {
		if d.verbIn(s, c, lexicon.Travel) {
			k := d.bareSubject(s, c)
			return k >= 0 && d.isAllPersons(&s.who[k]) && !slices.ContainsFunc(s.who[k].who, t.has)
		}
	}
	return false
}

// afterOther reports whether a clause tells that f followed t, or came before it: "Nach einem ersten Treffen am Mittwoch wollen sie sich am Freitag
// treffen."
func (d *doc) afterOther(f *frame, t *telling) bool {
	for k := len(t.frames) - 1; k >= 0 && t.frames[k].si == f.si; k-- {
		if g := t.frames[k]; g.clause == f.clause && g.asTime() != f.asTime() && len(f.parts) > 0 {
			return true
		}
	}
	return false
}

// toldInClause reports whether the clause of f tells of t by another word.
func (d *doc) toldInClause(f *frame, t *telling) bool {
	return slices.ContainsFunc(t.frames, func(g *frame) bool { return g.si == f.si && g.clause == f.clause })
}

// apart reports whether f's clause tells that its two were by themselves, at a contact of more: "sprachen am Rande des Gipfels auch allein miteinander".
func (d *doc) apart(f *frame) bool {
	s := &d.sents[f.si]
	return s.meansIn(f.clause, lexicon.AloneWord) >= 0 || d.teteATete(s, f) || d.phraseIn(s, f.clause, lexicon.MeetCue)
}

// asTime reports whether f is named only to tell when something else was: "nach dem Treffen", "vor dem Gespräch".
func (f *frame) asTime() bool { return f.why == "status:after-it" || f.why == "status:before-it" }

// asPlace reports whether f is named only to tell in what, or after what, something else was.
func (f *frame) asPlace() bool { return f.why == "status:at-it" || f.why == "status:after-it" }

// morePersons reports whether persons take part in f who do not in t, which is known to be one of two: the call of two is not the one of four.
func (d *doc) morePersons(f *frame, t *telling, shared int) bool {
	return d.personsIn(f) > shared && shared == len(t.parts) && len(t.persons(d)) == 2 && f.kind == "call"
}

// sameWord rates whether f names the contact by the word, or the last part of it, that t was named by: "Telefongespräch … Gespräch".
func (d *doc) sameWord(f *frame, t *telling) int {
	if f.noun == nil {
		return 0
	}
	w := text.Fold(f.noun.Lemma)
	for _, x := range t.all().nouns {
		if strings.HasSuffix(x, w) || strings.HasSuffix(w, x) {
			if !t.past() && t.frames[0].si < 8 {
				return 5 // the news itself
			}
			return 2
		}
	}
	return 0
}

// longAgo reports whether a date lies more than ten days before publication, so that it is not the news.
func (d *doc) longAgo(t *text.Time) bool {
	return d.a.Published.Grain() == text.GrainDay && t.To.Grain() >= text.GrainYear && d.a.Published.First().Sub(t.To.Last()).Hours() > 10*24
}

// monthsAgo reports whether a date lies more than two months before publication, so that even "das Treffen im März" is not the news.
func (d *doc) monthsAgo(t *text.Time) bool {
	return d.longAgo(t) && d.a.Published.First().Sub(t.To.Last()).Hours() > 60*24
}

// strangerMeets reports whether the clause of a verb has a noun of its own before or right behind the verb that nobody is known by, as its subject.
func (d *doc) strangerMeets(f *frame) bool {
	s := &d.sents[f.si]
	first := s.clauses[f.clause].from
	if s.tagIn(f.clause, lexicon.PrepMit) >= 0 {
		return true // "Er habe mit Vertretern von Memorial gegessen"
	}
	return s.is(first, lexicon.DetDef) && first+1 < len(s.Tokens) && s.Tokens[first+1].Shape == text.Upper && !s.inOwnName(first+1) && !d.inTime(s, first+1) && !d.contactNoun(s, first+1)
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
	if (f.anaphor || f.verb != nil) && f.status == planned && (s == cancelled || s == postponed) && d.setAnew(f, t) {
		return 0 // "Das Gespräch ist abgesagt. Es soll nun am Freitag stattfinden"
	}
	if s == denied && f.verb != nil && (f.status == planned || f.status == "") && f.when != nil && t.when() == nil {
		return 0 // "Merkel und Chirac verzichteten auf das Treffen. Sie sehen sich nächste Woche wieder"
	}
	heldOne := (f.status == held) != (s == held)
	if !heldOne {
		return score
	}
	if s == held && f.why == "status:at-it-future" && f.definite && (len(f.parts) == 0 || d.shared(f, t) == len(t.parts)) && d.sents[f.si].is(d.sents[f.si].clauses[f.clause].finite, lexicon.ModalWantPast|lexicon.ModalShallPast) {
		return score // "Beide wollten bei dem Treffen Streit vermeiden": what they had in mind
	}
	if f.why == "status:whether" && s == held && d.sents[f.si].tagIn(f.clause, lexicon.HaveKonj1) >= 0 {
		return score // "auf die Frage, ob er mit ihm habe sprechen können": what was told before
	}
	if f.status == held && s == planned && d.announcedBefore(f, t) {
		return score // "Am Freitag kündigte Kiew ein Telefonat an. Am Montag sprachen beide"
	}
	w := t.when()
	if f.status == denied && d.fromOutlet(t) {
		return score // a newspaper has it, and he says that he did not
	}
	if f.status == denied || s == denied {
		return 0
	}
	if f.when != nil && w != nil && f.when.From == w.From && w.To == w.From && w.From.Grain() == text.GrainDay { // a week that begins on the day is another time
		return score
	}
	if d.agendaOf(f, t) {
		return max(score-8, 1) // one that was held goes before
	}
	return 0
}

// agendaOf reports whether f speaks of what is planned as if one were there: "Bei dem Treffen gehe es um Zölle". It tells nothing of whether it was held.
func (d *doc) agendaOf(f *frame, t *telling) bool {
	return len(f.parts) == 0 && f.definite && f.when == nil && f.si-t.last <= 2 && f.status == held && f.asPlace() && t.status() == planned
}

func (d *doc) placesAgree(f *frame, t *telling) bool {
	for _, a := range f.where {
		for _, b := range t.all().places {
			if a.kind == b.kind && a.key != b.key {
				return false
			}
			if x, y := d.countryOf(a), d.countryOf(b); a.kind != b.kind && x != "" && y != "" && x != y {
				return false // "in Paris", "in Libyen"
			}
		}
	}
	return true
}
