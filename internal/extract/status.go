// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"slices"

	"summitry/internal/article"
	"summitry/internal/extract/lexicon"
	"summitry/internal/text"
)

// The statuses of a contact.
const (
	held        = "held"
	planned     = "planned"
	postponed   = "postponed"
	cancelled   = "cancelled"
	denied      = "denied"
	unconfirmed = "unconfirmed"
)

// set decides the status of f, with the rule and the token that say so; the first decision stands.
func (f *frame) set(status, why string, at int) {
	if status == planned && f.formerly {
		status, why = cancelled, "status:formerly-planned"
	}
	if f.status == "" {
		f.status, f.why, f.wordAt = status, why, at
	}
}

// decideVerb decides the status of a contact told by a verb from its form, its auxiliary, negation and the verbs above it.
func (d *doc) decideVerb(si int, f *frame, r lexicon.Ref) {
	s := &d.sents[si]
	d.doubt(si, f)
	f.formerly = d.formerlyPlanned(s, f.clause)
	if t := s.meansIn(f.clause, lexicon.VainWord); t >= 0 && f.does == lexicon.Ring {
		f.set(denied, "status:failed", t) // "hat ihn vergeblich angerufen"
	}
	if n := d.notReached(s, f); n >= 0 {
		f.set(denied, "status:not-reached", n)
	}
	if d.conditional(s, f.clause) {
		f.set(unconfirmed, "status:condition", f.at)
	}
	if n := d.negation(s, f.clause, f.at); n >= 0 {
		if s.word(n-1) == "doch" {
			f.set(cancelled, "status:after-all-not", n)
		}
		d.longNotHeld(s, f, n)
		if f.does == lexicon.Talk && d.heldWith(f) != nil && s.tagIn(f.clause, lexicon.PrepUeber) >= 0 {
			f.set(held, "status:other-topics", n) // "Über Zölle hätten die beiden nicht gesprochen": they spoke
		}
		if f.does == lexicon.Talk && s.meansIn(f.clause, lexicon.AboutIt) >= 0 {
			f.set(unconfirmed, "status:not-discussed", n) // "Mit ihm habe er nie darüber gesprochen": of other things he may have
		}
		f.set(denied, "status:negated", n)
	}
	if n := d.noWord(s, f); n >= 0 {
		f.set(denied, "status:negated", n) // "sprach mit ihm kein Wort"
	}
	if n := s.tagIn(f.clause, lexicon.HaveKonj2); n >= 0 && s.find(f.clause, func(t int) bool { return s.is(t, lexicon.ModalShall|lexicon.ModalWant) && t > f.at }) >= 0 {
		f.set(cancelled, "status:should-have", n) // "hätte ihn empfangen sollen"
	}
	if n := s.tagIn(f.clause, lexicon.HavePast); n >= 0 && r.Form&lexicon.Infinitive != 0 && s.is(f.end, lexicon.ModalShall|lexicon.ModalWant) {
		f.set(cancelled, "status:should-have", n) // "hatte ihn am Montag treffen wollen"
	}
	if n := s.tagIn(f.clause, lexicon.HaveKonj2); n >= 0 && r.Form&lexicon.Infinitive != 0 && s.find(f.clause, func(t int) bool { return s.is(t, lexicon.ModalCan) && t > f.at }) >= 0 {
		f.set(denied, "status:unreal", n) // "hätte mit ihm reden können"
	}
	if r.Form&lexicon.Participle != 0 && s.is(f.end, lexicon.Have|lexicon.Be) || r.Form&lexicon.Participle != 0 && (s.word(f.end) == "sein" || s.is(f.end, lexicon.Worden) && s.is(f.end+1, lexicon.DetPossM)) {
		if n := s.tagIn(f.clause, lexicon.ModalShall); n >= 0 {
			f.set(unconfirmed, "status:hearsay", n) // "soll ihn getroffen haben"
		}
		if n := s.tagIn(f.clause, lexicon.ModalCan); n >= 0 {
			f.set(unconfirmed, "status:modal-can", n) // "könnte ihn getroffen haben"
		}
	}
	if fin := s.clauses[f.clause].finite; r.Form&lexicon.Infinitive != 0 && s.is(fin, lexicon.Be|lexicon.BePast) && f.end < s.clauses[f.clause].to && s.lower(f.end) && s.tagIn(f.clause, lexicon.AnyModal) < 0 && f.at > fin {
		f.set(held, "status:went-and-did", f.end) // "waren zu zweit essen gegangen"
	}
	if r.Form&lexicon.Infinitive != 0 && s.clauses[f.clause].infinitive {
		d.decideInfinitive(si, f)
		return
	}
	if r.Form&lexicon.Participle != 0 && s.clauses[f.clause].infinitive {
		d.decidePerfectInfinitive(s, f)
		return
	}
	if cl := s.clauses[f.clause]; cl.sub && s.is(cl.intro, lexicon.SubordIf) && r.Form&lexicon.Present != 0 && s.tagIn(f.clause, lexicon.AnyAux|lexicon.Worden) < 0 {
		f.set(planned, "status:when", cl.intro) // "wenn Trump und Merz am Donnerstag zusammenkommen"
	}
	if cl := s.clauses[f.clause]; cl.sub && r.Form&lexicon.Present != 0 && s.tagIn(f.clause, lexicon.AnyAux) < 0 && cl.parent >= 0 && s.is(cl.intro, lexicon.Subord) && d.verbIn(s, cl.parent, lexicon.Plan) {
		f.formerly = f.formerly || d.formerlyPlanned(s, cl.parent) // "Ursprünglich war vorgesehen, dass"
		f.set(planned, "status:plan-above", f.at)                  // "Erwartet wird, dass sie mit Macron zusammentrifft"
	}
	if f.verb.Does == lexicon.Cancel {
		f.set(cancelled, "status:cancelled", f.at) // "Blinken sagt Lawrow ab"
	}
	if f.verb.Asks && (!d.dayOver(si, f) || s.markIn(f.clause, lexicon.ForWord) >= 0 || d.daysIn(s, f.clause) > 1) {
		f.set(planned, "status:asked-to-come", f.at) // "hat ihn für Freitag zu einem Gespräch ins Kanzleramt gebeten"
	}
	if f.verb.Appoints && s.is(s.clauses[f.clause].finite, lexicon.HavePast) {
		f.set(unconfirmed, "status:appointed", f.at) // whether they came is not said
	}
	if f.verb.Appoints {
		f.set(planned, "status:plan-verb", f.at)
	}
	if f.verb.Expects {
		if p := s.clauses[f.clause].parent; p >= 0 && s.is(s.clauses[f.clause].intro, lexicon.Relative) && r.Form&lexicon.Past != 0 && d.pastClause(s, p) && d.verbIn(s, p, lexicon.Travel) {
			f.set(held, "status:was-expected", f.at) // "flog nach Tiflis weiter, wo ihn Saakaschwili erwartete"
		}
		if r.Form&lexicon.Past != 0 && !s.clauses[f.clause].sub && d.pronounIn(f) && d.travelledBefore(si, f) {
			f.set(held, "status:was-expected", f.at) // "Maas ist nach Moskau gereist. Lawrow erwartete ihn vor dem Gästehaus."
		}
		f.set(planned, "status:expected", f.at)
	}
	if aux, at := d.auxiliary(s, f); aux&(lexicon.ModalCan|lexicon.HavePast) == lexicon.ModalCan|lexicon.HavePast && r.Form&lexicon.Infinitive != 0 {
		f.set(held, "status:could", at) // "hatte kurz mit ihm reden können"
	}
	if aux, at := d.auxiliary(s, f); aux&lexicon.ModalCan != 0 && aux&^lexicon.ModalCan == 0 && s.marked(at, lexicon.StrongPast) && !s.clauses[f.clause].sub && (f.does != lexicon.Talk && d.dayOver(si, f) || f.verb.Object == "person" && d.asunder(s, f) && d.durationOf(si, f) != nil) {
		f.set(held, "status:could", at) // "durfte sie am Samstag als Gast begrüßen"
	}
	if aux, at := d.auxiliary(s, f); d.opensWith(s, f) && aux&(lexicon.AnyModal|lexicon.Become) != 0 {
		f.set(planned, "status:passive-future", at) // "Von Macron am Freitag empfangen, wird sie über Europa sprechen"
	}
	if d.opensWith(s, f) && (d.pastClause(s, f.clause) || d.dayOver(si, f)) {
		f.set(held, "status:participle", f.at)
	}
	aux, at := d.auxiliary(s, f)
	participle := r.Form&lexicon.Participle != 0 && (at >= 0 && at != f.at || r.Form&(lexicon.Present|lexicon.Past) == 0)
	switch {
	case participle && aux&lexicon.ModalShall != 0, participle && aux&lexicon.AnyModal != 0:
		f.set(planned, "status:modal", at) // "soll empfangen werden"
	case participle && aux&(lexicon.BecomePast|lexicon.Worden) != 0:
		f.set(held, "status:passive-past", at)
	case participle && aux&(lexicon.Become|lexicon.BecomeKonj1|lexicon.BecomeKonj2) != 0 && aux&(lexicon.Have|lexicon.Be) == 0:
		if d.pictured(s) {
			f.set(held, "status:pictured", at)
		}
		if w := d.timeOf(si, f); w != nil && (d.over(w) || d.headed(s, f) || d.chronicleHead(s) >= 0 && d.begun(w)) {
			f.set(held, "status:historic-present", at) // "Anfang Mai: Pompeo wird von Kim empfangen"
		}
		f.set(planned, "status:passive-future", at)
	case participle && at >= 0:
		f.set(held, "status:perfect", at)
	case participle:
		f.set("", "", f.at)
	case aux&lexicon.ModalCan != 0 && at != f.at:
		f.set(unconfirmed, "status:modal-can", at)
	case aux&(lexicon.AnyModal|lexicon.Become|lexicon.BecomeKonj1|lexicon.BecomeKonj2) != 0 && at != f.at:
		f.set(planned, "status:modal", at)
	case r.Form&lexicon.Past != 0:
		f.set(held, "status:preterite", f.at)
	case r.Form&lexicon.Infinitive != 0 && r.Form&lexicon.Present == 0:
		f.set(planned, "status:infinitive", f.at)
	default:
		d.presentTense(si, f)
	}
}

// daysIn is how many dates stand in clause c.
func (d *doc) daysIn(s *sent, c int) int {
	n := 0
	for _, i := range s.times {
		if t := &d.times[i]; t.Type == text.TypeDate && int(s.clause[s.tokenAt(t.Start)]) == c {
			n++
		}
	}
	return n
}

// presentTense leaves a present open: a headline tells yesterday's meeting in the present, the body tomorrow's. The date decides.
func (d *doc) presentTense(si int, f *frame) {
	if d.pictured(&d.sents[si]) {
		f.set(held, "status:pictured", f.at)
		return
	}
	w := d.timeOf(si, f)
	if w == nil && f.several && f.verb != nil && d.sents[si].tagIn(f.clause, lexicon.FutureAdverb) < 0 {
		f.set(held, "status:habit", f.at) // "telefonieren wöchentlich"
		return
	}
	if w != nil && d.over(w) && d.bareWeekday(w) && d.sents[si].block != article.Caption && !d.headed(&d.sents[si], f) {
		f.set(planned, "status:present-future", f.at) // "telefonieren am Freitag" looks ahead
		return
	}
	if w != nil && d.over(w) {
		f.set(held, "status:historic-present", f.at)
		return
	}
	if w != nil && w.From.Grain() == text.GrainMonth && d.a.Published.Grain() == text.GrainDay && w.From.First().After(d.a.Published.First()) {
		f.set(planned, "status:present-future", f.at) // "kommen im November zusammen"
		return
	}
	if (w == nil || w.From.Grain() < text.GrainMonth) && d.headed(&d.sents[si], f) {
		f.set(held, "status:historic-present", f.at) // "Sotschi, Montag: Putin empfängt Erdogan"
	}
	if w == nil || w.From.Grain() != text.GrainDay || d.a.Published.Grain() != text.GrainDay {
		if d.sents[si].tagIn(f.clause, lexicon.FutureAdverb) >= 0 || d.toComeBefore(f) {
			f.set(planned, "status:present-future", f.at)
		}
		return
	}
	if !w.From.First().Before(d.a.Published.First()) { // also "empfängt an diesem Freitag", told on that Friday
		f.set(planned, "status:present-future", f.at)
		return
	}
	f.set(held, "status:present-past", f.at)
}

// pictured reports whether a sentence says where in a picture somebody stands, so that its present is what the picture shows: "Macron (l.) begrüßt Merkel".
func (d *doc) pictured(s *sent) bool {
	for t := range s.Tokens {
		if s.word(t) == "(" && s.means(t+1, lexicon.PictureSide) {
			return true
		}
	}
	return false
}

// toComeBefore reports whether f, told in the present without a day, goes on from what was told right before it for a day to come: "Am Mittwoch besichtigen beide
// den Tunnel. Dann fährt der Gast nach Bern, wo ihn Sommaruga empfängt".
func (d *doc) toComeBefore(f *frame) bool {
	if f.verb == nil || f.si == 0 || d.timeOf(f.si, f) != nil || d.a.Published.Grain() != text.GrainDay {
		return false
	}
	for i := f.si - 1; i >= 0 && i >= f.si-2 && d.sents[i].para == d.sents[f.si].para; i-- {
		s := &d.sents[i]
		for _, k := range s.times {
			w := &d.times[k]
			if w.Type == text.TypeDate && w.From.Grain() == text.GrainDay && (w.From.First().After(d.a.Published.First()) || d.bareWeekday(w)) && !d.pastClause(s, int(s.clause[s.tokenAt(w.Start)])) {
				return true
			}
		}
	}
	return false
}

// over reports whether a date ended before the day of publication.
func (d *doc) over(t *text.Time) bool {
	return d.a.Published.Grain() == text.GrainDay && t.To.Grain() >= text.GrainMonth && t.To.Last().Before(d.a.Published.First())
}

// begun reports whether a date begins before the day of publication.
func (d *doc) begun(t *text.Time) bool {
	return d.a.Published.Grain() == text.GrainDay && t.From.Grain() >= text.GrainMonth && t.From.First().Before(d.a.Published.First())
}

// notReached is the negation by which the clause behind a call says that nobody answered, -1 if there is none: "rief ihn an, erreichte ihn aber nicht".
func (d *doc) notReached(s *sent, f *frame) int {
	c := f.clause + 1
	if f.does != lexicon.Ring || c >= len(s.clauses) || s.clauses[c].sub || s.meansIn(c, lexicon.ReachWord) < 0 {
		return -1
	}
	if t := s.meansIn(c, lexicon.AnsweringNoun); t >= 0 {
		return t // "rief ihn an, erreichte aber nur die Mailbox"
	}
	return d.negation(s, c, s.clauses[c].start)
}

// dayOver reports whether f has a date that is over.
func (d *doc) dayOver(si int, f *frame) bool {
	w := d.timeOf(si, f)
	return w != nil && d.over(w)
}

// goneTo reports whether a clause tells that somebody went to the contact that it names, on a day that is over: "war am Montag zu einem Treffen mit Putin
// nach Moskau gereist".
func (d *doc) goneTo(s *sent, si int, f *frame) bool {
	t := s.clauses[f.clause].finite
	w := d.timeOf(si, f)
	if w == nil || !d.over(w) || f.relative >= 0 {
		return false
	}
	return d.verbIn(s, f.clause, lexicon.Travel) && (s.is(t, lexicon.BePast) || d.pastClause(s, f.clause)) || s.is(t, lexicon.BePast) && !s.endsInVerb(f.clause) // "war am Montag zu einer Audienz beim Papst"
}

// conditional reports whether clause c is opened by falls or by a verb that makes it a condition: "Sollte er ihn treffen, …", "Würde sie mit ihm reden, …".
func (d *doc) conditional(s *sent, c int) bool {
	cl := s.clauses[c]
	if !cl.sub && cl.finite >= 0 && cl.finite == cl.from && c+1 < len(s.clauses) && !d.asks(s) && (s.is(cl.finite, lexicon.SubordIf) || s.is(cl.finite, lexicon.BecomeKonj2)) {
		return true
	}
	return cl.sub && cl.intro >= 0 && s.is(cl.intro, lexicon.SubordIf) && s.word(cl.intro) != "wenn"
}

// decideClause decides the status of a contact told by a phrase from the finite verb of its clause.
func (d *doc) decideClause(si int, f *frame) {
	s := &d.sents[si]
	if d.conditional(s, f.clause) {
		f.set(unconfirmed, "status:condition", f.at)
	}
	if n := d.negation(s, f.clause, f.at); n >= 0 {
		f.set(denied, "status:negated", n)
	}
	tags, at := d.auxiliary(s, f)
	switch {
	case tags&lexicon.ModalCan != 0:
		f.set(unconfirmed, "status:modal-can", at)
	case tags&lexicon.ModalShall != 0 && d.perfectAtEnd(s, f.clause):
		f.set(unconfirmed, "status:hearsay", at) // "soll ihn am Telefon um Geduld gebeten haben"
	case tags&lexicon.AnyModal != 0:
		f.set(planned, "status:modal", at)
	case tags&(lexicon.Become|lexicon.BecomeKonj1|lexicon.BecomeKonj2) != 0 && tags&lexicon.Worden == 0:
		f.set(planned, "status:future", at)
	default:
		if n := s.meansIn(f.clause, lexicon.FailedWord); n >= 0 {
			f.set(denied, "status:failed", n) // "Der Versuch, beide an einen Tisch zu bringen, scheiterte"
		}
		if s.clauses[f.clause].infinitive {
			d.decideInfinitive(si, f) // "zeigte sich zuversichtlich, beide an einen Tisch zu bekommen"
			return
		}
		f.set(held, "status:told", f.at)
	}
}

// pronounIn reports whether one of the parts of f is told by a pronoun.
func (d *doc) pronounIn(f *frame) bool {
	return slices.ContainsFunc(f.parts, func(p part) bool { return p.m.pronoun })
}

// travelledBefore reports whether the sentence before, in the same paragraph, tells of a journey of one of the two in f that is over.
func (d *doc) travelledBefore(si int, f *frame) bool {
	return si > 0 && d.sents[si-1].para == d.sents[si].para && slices.ContainsFunc(f.parts, func(p part) bool {
		s := &d.sents[si-1]
		return s.find(0, func(t int) bool { _, v, ok := d.verbAt(s, t); return ok && v.Does == lexicon.Travel }) >= 0 && d.pastClause(s, 0) &&
			slices.ContainsFunc(s.who, func(m mention) bool { return m.prep == 0 && s.clause[m.head] == 0 && slices.Contains(m.who, p.actor) })
	})
}
