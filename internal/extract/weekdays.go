// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"slices"
	"strings"

	"summitry/internal/extract/lexicon"
	"summitry/internal/text"
)

// bareWeekday reports whether a date is told by the name of a day alone: "am Freitag", not "am vergangenen Freitag".
func (d *doc) bareWeekday(t *text.Time) bool {
	return (t.Rule == "weekday" || t.Rule == "weekend") && t.Basis == text.Relative && !strings.Contains(t.In(d.a.Text), " ")
}

// toComeDay moves a bare weekday that was read as the last one to the next, where the contact is planned by now: "Am Donnerstag will sie Macron treffen",
// told on a Friday.
func (d *doc) toComeDay(f *frame, t *text.Time) *text.Time {
	if f.why == "status:plan-verb" && t != nil && d.arrangedOn(&d.sents[f.si], f, t) {
		t = d.arrangedFor(f, t)
	}
	if f.why == "status:plan-verb" && !f.definite && t != nil && d.over(t) && t.From.Grain() == text.GrainMonth && !namesYear(t.In(d.a.Text)) && t.Anchor == text.AnchorNone && !d.formerlyPlanned(&d.sents[f.si], f.clause) {
		next := *t // "einigten sich auf ein Treffen im Juni", told in May
		next.From.Year, next.To.Year = t.From.Year+1, t.To.Year+1
		return &next
	}
	if moved := d.dayOfFront(f, t); moved != nil {
		return moved
	}
	if moved := d.monthBehind(f, t); moved != nil {
		return moved
	}
	if moved := d.nearestDay(f, t); moved != nil {
		return moved
	}
	if t != nil && f.status == planned && d.over(t) && t.From.Grain() == text.GrainDay && !f.formerly && !d.pastClause(&d.sents[f.si], f.clause) && !d.bareWeekday(t) {
		if d.ofDayToCome(f, t) {
			return t
		}
		return nil // what is planned still is not of a day that is over
	}
	if t == nil || f.status != planned || !d.bareWeekday(t) || d.pastClause(&d.sents[f.si], f.clause) && !hasNow(&d.sents[f.si], f.clause) && f.why != "status:promised" && f.why != "status:asked-to-come" || f.formerly || !d.over(t) && !d.laterWeek(f, t) {
		return t
	}
	next := *t
	next.From, next.To = t.From.AddDays(7), t.To.AddDays(7)
	return &next
}

// monthBehind is the month of a contact called off, as its clause tells in the pluperfect, where the bare month was read as one to come: "Ein für Mai geplantes
// Treffen hatte er abgesagt", told in June; nil where it is none.
func (d *doc) monthBehind(f *frame, t *text.Time) *text.Time {
	s := &d.sents[f.si]
	if t == nil || f.status != cancelled && f.status != postponed || t.From.Grain() != text.GrainMonth || namesYear(t.In(d.a.Text)) || t.Anchor != text.AnchorNone || d.a.Published.Grain() != text.GrainDay ||
		t.From.First().Sub(d.a.Published.First()).Hours() < 270*24 || !s.is(s.clauses[f.clause].finite, lexicon.HavePast|lexicon.BePast) {
		return nil
	}
	last := *t
	last.From.Year, last.To.Year = t.From.Year-1, t.To.Year-1
	return &last
}

// laterWeek reports whether the sentence before names a day of a later week than the bare weekday t was read in, which t goes on from: "Am Mittwoch kommender
// Woche trifft sie Macron. Am Freitag empfängt sie May."
func (d *doc) laterWeek(f *frame, t *text.Time) bool {
	if f.si == 0 || d.sents[f.si-1].para != d.sents[f.si].para {
		return false
	}
	for _, i := range d.sents[f.si-1].times {
		x := &d.times[i]
		if x.Basis != text.Relative || d.bareWeekday(x) || x.From.Grain() != text.GrainDay || t.From.Grain() != text.GrainDay {
			continue
		}
		if days := x.From.First().Sub(t.From.First()).Hours() / 24; days > 0 && days <= 7 {
			return true
		}
	}
	return false
}

// ofDayToCome reports whether a date told from another is told from a contact to come: "trifft am Montag Abe. Am Nachmittag steht ein Gespräch mit Aso an".
func (d *doc) ofDayToCome(f *frame, t *text.Time) bool {
	if t.Anchor != text.AnchorDiscourse {
		return false
	}
	at := *f
	at.when = t
	base, ok := d.anchorDay(&at)
	return ok && d.a.Published.Grain() == text.GrainDay && !base.First().Before(d.a.Published.First())
}

// dayOfFront is the day that a bare weekday means of a contact before or after which something else is told, in one clause, with a day of its own: the last one
// before that day, or the next one behind it. "Nach Gesprächen mit Macron am Montag trifft sie am Mittwoch May"; nil if nothing of the kind is told.
func (d *doc) dayOfFront(f *frame, t *text.Time) *text.Time {
	if t == nil || f.noun == nil || !f.asTime() || !d.bareWeekday(t) || t.From.Grain() != text.GrainDay {
		return nil
	}
	s := &d.sents[f.si]
	for _, i := range s.times {
		w := &d.times[i]
		if a := s.tokenAt(w.Start); w == t || int(s.clause[a]) != f.clause || !d.beyondFront(s, f, a) || w.Type != text.TypeDate || w.From.Grain() != text.GrainDay {
			continue
		}
		days := int(t.From.First().Sub(w.From.First()).Hours() / 24)
		shift := 0
		switch {
		case f.why == "status:after-it" && days > 0:
			shift = -7
		case f.why == "status:before-it" && days < 0:
			shift = 7
		}
		moved := *t
		moved.From, moved.To = t.From.AddDays(shift), t.To.AddDays(shift)
		return &moved
	}
	return nil
}

// nearestDay is the nearer of the two days that a bare weekday can mean, where no tense tells which: of a contact that nobody confirms ("Ein Treffen am
// Freitag ist nicht bestätigt"), and of one called off that should have been ("das am Dienstag stattfinden sollte"). "Das Treffen vom Freitag" is over.
func (d *doc) nearestDay(f *frame, t *text.Time) *text.Time {
	if t == nil || !d.bareWeekday(t) || d.a.Published.Grain() != text.GrainDay || t.From.Grain() != text.GrainDay {
		return nil
	}
	s := &d.sents[f.si]
	a := s.tokenAt(t.Start)
	days := int(t.From.First().Sub(d.a.Published.First()).Hours() / 24)
	shift := 0
	switch {
	case s.is(a-1, lexicon.PrepVon):
		if days > 0 {
			shift = -7
		}
	case s.marked(a-1, lexicon.ForWord):
		if days > 0 && d.pastClause(s, f.clause) && (f.why == "status:came-to-nothing" || (f.status == cancelled || f.status == postponed) && d.toldAsOver(t)) {
			shift = -7 // "Das für Montag vorgesehene Gespräch fand nicht statt"
		} else if days > 3 && (f.status == cancelled || f.status == postponed) && s.is(s.clauses[f.clause].finite, lexicon.HavePast|lexicon.BePast) {
			shift = -7 // "Eine für Mittwoch angesetzte Begegnung war geplatzt", told on a Friday
		}
	case f.status == denied && f.verb != nil && s.is(s.clauses[f.clause].finite, lexicon.ModalCan) && !d.pastClause(s, f.clause):
		if days < 0 {
			shift = 7 // "Sie könne ihn am Montag nicht empfangen"
		}
	case f.status == planned && f.why == "status:infinitive" && s.is(s.clauses[s.clause[a]].finite, lexicon.ModalShallPast|lexicon.ModalWantPast):
		if days < -3 {
			shift = 7 // "wollte am Mittwoch nach Dublin reisen, um Varadkar zu treffen", told on the day before
		}
	case f.why == "status:hearsay":
		if days > 0 {
			shift = -7 // "soll am Montag empfangen worden sein"
		}
	case f.verb != nil && (f.why == "status:modal-can" || f.why == "status:condition"):
		if days < 0 && !s.marked(s.clauses[f.clause].finite, lexicon.StrongPast) {
			shift = 7 // "könnten sich am Freitag treffen"
		}
	case f.noun != nil && f.status == "" && !f.definite && (!d.pastClause(s, f.clause) || hasNow(s, f.clause)):
		if days < -3 {
			shift = 7 // "Ein Gespräch am Donnerstag habe keinen Sinn mehr", told on a Wednesday
		}
	case f.status == unconfirmed && d.timeless(s, f), f.why == "status:should-have", (f.status == cancelled || f.status == postponed) && s.tagIn(int(s.clause[a]), lexicon.ModalShallPast|lexicon.ModalWantPast|lexicon.HaveKonj2) >= 0:
		if days < -3 {
			shift = 7
		} else if days > 3 {
			shift = -7
		}
	}
	if shift == 0 {
		return nil
	}
	moved := *t
	moved.From, moved.To = t.From.AddDays(shift), t.To.AddDays(shift)
	return &moved
}

// toldAsOver reports whether the article spoke before of the day a week before t: "Der Gipfel hatte am Sonntag begonnen. … Ein für Sonntag angesetzter Gipfel aller wurde
// abgesagt."
func (d *doc) toldAsOver(t *text.Time) bool {
	day := t.From.AddDays(-7)
	return slices.ContainsFunc(d.times, func(x text.Time) bool { return x.Start < t.Start && x.From == day && d.bareWeekday(&x) })
}

// hasNow reports whether haben is the verb of clause c and not its auxiliary: "Ein Gespräch habe keinen Sinn mehr" ends in no participle.
func hasNow(s *sent, c int) bool {
	end := s.wordBefore(s.clauses[c].to)
	return s.is(s.clauses[c].finite, lexicon.Have|lexicon.HaveKonj1) && end > s.clauses[c].finite && (!s.lower(end) || !verbEnding(s.word(end)))
}

// timeless reports whether nothing says when the contact of f was or is to be: it is named by a noun, or told in the present.
func (d *doc) timeless(s *sent, f *frame) bool {
	if f.noun != nil {
		return f.why == "status:not-confirmed" || f.why == "status:uncertain" || f.why == "status:rumour" || f.why == "status:allegedly"
	}
	return !d.pastClause(s, f.clause)
}

// arrangedOn reports whether a date is that of the arrangement, and not of what was arranged: "Verabredet worden war das Treffen am vorigen Freitag".
// So is a month before the noun: "Im März hatte sie ein Treffen angeregt". "für Freitag", and a date right behind the contact's noun without the verb before it, tell of the contact.
func (d *doc) arrangedOn(s *sent, f *frame, t *text.Time) bool {
	_, v, ok := d.verbAt(s, f.wordAt)
	if !ok || !v.Arranges || !d.pastClause(s, f.clause) && !s.is(s.clauses[f.clause].finite, lexicon.Be) {
		return false
	}
	if s.is(s.clauses[f.clause].finite, lexicon.Be) && s.meansIn(f.clause, lexicon.AppointedWord) >= 0 && s.tagIn(f.clause, lexicon.Worden) < 0 {
		return false // "Am Samstag ist er mit Lee verabredet"
	}
	a := s.tokenAt(t.Start)
	for a > 0 && s.Tokens[a-1].Start >= t.Start || s.is(a-1, lexicon.AnyDet) {
		a--
	}
	return s.is(a-1, lexicon.PrepAn) && (f.wordAt < f.at || a < f.at || a > s.clauses[f.clause].finite && d.passive(s, f.clause)) || s.is(a-1, lexicon.PrepIn) && (a < f.at && !d.premodifies(s, a, f.at) || f.wordAt < s.clauses[f.clause].finite)
}

// arrangedFor is the date behind the noun of a contact that was arranged on the day on: "verständigten sich am Montag auf ein Treffen im Juni"; nil if none.
func (d *doc) arrangedFor(f *frame, on *text.Time) *text.Time {
	s := &d.sents[f.si]
	for _, i := range s.times {
		t := &d.times[i]
		if a := s.tokenAt(t.Start); t.Start > on.Start && t.Type == text.TypeDate && t.From.Year != 0 && a >= f.end && int(s.clause[a]) == f.clause {
			return t
		}
	}
	return nil
}
