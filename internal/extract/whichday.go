// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"slices"
	"strings"

	"summitry/internal/article"
	"summitry/internal/extract/lexicon"
	"summitry/internal/text"
)

// anchor counts a date told from another ("am Tag darauf", "am selben Tag") from the contact in focus, where that has a day. What had been on the same day is
// another contact.
func (d *doc) anchor(f *frame) {
	s := &d.sents[f.si]
	if f.verb != nil && s.is(s.clauses[f.clause].finite, lexicon.HavePast|lexicon.BePast) && slices.ContainsFunc(s.times, func(i int) bool {
		return d.times[i].Rule == "same-unit" && int(s.clause[s.tokenAt(d.times[i].Start)]) == f.clause
	}) {
		f.fresh = true
	}
	if f.when != nil && f.when.Rule == "part-of-day" && d.namedBefore(f) {
		return
	}
	if d.partOfToday(f) {
		moved := *f.when
		moved.From, moved.To = d.a.Published, d.a.Published
		f.when = &moved
		return
	}
	if day := d.partOfThatDay(f); day.Grain() == text.GrainDay {
		moved := *f.when
		moved.From, moved.To = day, day
		f.when, f.fresh = &moved, true
		return
	}
	if f.when == nil || f.when.Anchor != text.AnchorDiscourse || f.when.OffsetGrain != text.GrainDay && f.when.Offset != 0 {
		return
	}
	base, ok := d.anchorDay(f)
	if !ok {
		return
	}
	moved := *f.when
	moved.From = base.AddDays(f.when.Offset)
	moved.To = moved.From
	f.when = &moved
}

// namedBefore reports whether the paragraph of f names the day that "am Abend" was read as, behind all that it told of contacts: "Begonnen hatte die Reise am Donnerstag. Am Abend traf er
// May."
func (d *doc) namedBefore(f *frame) bool {
	if f.when.Offset != 0 || f.when.From.Grain() != text.GrainDay {
		return false
	}
	for si := f.si; si >= 0 && d.sents[si].para == d.sents[f.si].para; si-- {
		if si < f.si && slices.ContainsFunc(d.framesIn(si), func(g *frame) bool { return g.when != nil && g.when.From != f.when.From }) {
			return false
		}
		for _, i := range d.sents[si].times {
			if t := &d.times[i]; t.Start < f.when.Start && t.From == f.when.From && t.Anchor != text.AnchorDiscourse && d.sents[si].roleIn(0, lexicon.BeginWord) >= 0 && t.Rule != "part-of-day" {
				return true
			}
		}
	}
	return false
}

// anchorDay is the day that the date of f counts from: that of the contact in focus, which the same words did not date; of one that is over, where f is
// over, else the day of publication. "Am 14. September wollen sie sich treffen. Am Vorabend hatte Obama sie empfangen."
func (d *doc) anchorDay(f *frame) (text.Date, bool) {
	if day, ok := d.dayInSentence(f); ok {
		return day, true
	}
	near := d.focus(f.si, 9)
	at := slices.Index(d.tellings, near)
	for ; at > 0 && near.last == f.si && (near.when() == nil || near.when().Start == f.when.Start); at-- {
		near = d.tellings[at-1]
	}
	if near == nil || near.when() == nil || f.when.Offset == 0 && d.sents[near.last].para != d.sents[f.si].para && f.si-near.last > 2 && d.beforeNews(near) {
		return text.Date{}, false // "am Abend" in another paragraph is not of what was before the news
	}
	day := coarse(near.when())
	if published := d.a.Published; f.status == held && published.Grain() == text.GrainDay && day.Grain() == text.GrainDay && day.First().After(published.First()) {
		if !d.pastClause(&d.sents[f.si], f.clause) {
			return day, true
		}
		day = published
		for _, t := range d.tellings[:at+1] {
			if w := t.when(); w != nil && !stillOpen(t.status()) && coarse(w).Grain() == text.GrainDay && !coarse(w).First().After(published.First()) {
				day = coarse(w)
			}
		}
	}
	return day, day.Grain() == text.GrainDay
}

// dayInSentence is the last day that the sentence of f names before the words that count from one: "wurden am 26. Juni begrüßt und trafen am Tag darauf ihren
// Kollegen".
func (d *doc) dayInSentence(f *frame) (text.Date, bool) {
	day, ok := text.Date{}, false
	for _, i := range d.sents[f.si].times {
		if t := &d.times[i]; t.Start < f.when.Start && t.Type == text.TypeDate && t.Anchor != text.AnchorDiscourse && t.From == t.To && t.From.Grain() == text.GrainDay && t.From.Year > 0 && f.when.Offset != 0 {
			day, ok = t.From, true
		}
	}
	return day, ok
}

// beforeNews reports whether a contact is told in the pluperfect only, as what lies before the news is.
func (d *doc) beforeNews(t *telling) bool {
	return !slices.ContainsFunc(t.frames, func(f *frame) bool {
		s := &d.sents[f.si]
		return !s.is(s.clauses[f.clause].finite, lexicon.HavePast|lexicon.BePast)
	})
}

// ahead takes back that a contact was held whose day is after that of publication.
func (d *doc) ahead(f *frame) {
	if f.status == held && f.when != nil && d.a.Published.Grain() == text.GrainDay && f.when.From.Grain() == text.GrainDay && f.when.From.First().After(d.a.Published.First()) {
		c := f.clause
		if s := &d.sents[f.si]; s.clauses[c].infinitive && s.clauses[c].parent >= 0 && int(s.clause[s.tokenAt(f.when.Start)]) == s.clauses[c].parent {
			c = s.clauses[c].parent // "hatten sich am Montag zusammengesetzt, um sich zu beraten"
		}
		if d.bareWeekday(f.when) && d.pastClause(&d.sents[f.si], c) {
			last := *f.when // "haben X, Y und Z am Montag bei einem Treffen gestritten"
			last.From, last.To = f.when.From.AddDays(-7), f.when.To.AddDays(-7)
			f.when = &last
			return
		}
		if f.why == "status:adjective-past" {
			f.when = nil // "will am Freitag von der gestrigen Begegnung erzählen"
			return
		}
		f.status, f.why = planned, "status:ahead"
	}
}

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

// surelyOver reports whether f has a date that is over whatever the tense says: a date of the calendar, or "vom Freitag".
func (d *doc) surelyOver(si int, f *frame) bool {
	s := &d.sents[si]
	t := d.timeOf(si, f)
	if t == nil || d.a.Published.Grain() != text.GrainDay {
		return false
	}
	return d.over(t) && !d.bareWeekday(t) || d.bareWeekday(t) && s.is(s.tokenAt(t.Start)-1, lexicon.PrepVon)
}

// nearDay is a day of the week before publication that a sentence beside f names, in the same paragraph: "Zwei Stunden blieb am Montag die Tür zu. Es
// war ihr erstes Treffen." What followed on something ("beim anschließenden Essen") is of the day of the paragraph before, too.
func (d *doc) nearDay(f *frame) *text.Time {
	if d.a.Published.Grain() != text.GrainDay {
		return nil
	}
	order, reach := []int{f.si}, d.sents[f.si].para
	if d.sents[f.si].markIn(f.clause, lexicon.SequelWord) >= 0 && f.si > 0 && d.sents[f.si-1].block != article.Headline {
		reach = d.sents[f.si-1].para
	}
	for si := f.si - 1; si >= 0 && d.sents[si].para >= reach; si-- {
		order = append(order, si)
	}
	for _, si := range append(order, f.si+1) {
		if si < 0 || si >= len(d.sents) || d.sents[si].para < reach || d.sents[si].para > d.sents[f.si].para {
			continue
		}
		for _, i := range d.sents[si].times {
			t := &d.times[i]
			if t.Type != text.TypeDate && t.Type != text.TypeTime || t.Basis != text.Relative || t.From != t.To || t.From.Grain() != text.GrainDay || d.a.Dateline.Overlaps(t.Span) {
				continue
			}
			s := &d.sents[si]
			c := int(s.clause[s.tokenAt(t.Start)])
			if slices.ContainsFunc(d.framesIn(si), func(g *frame) bool { return g.clause == c && g.when == nil && d.remarked(s, g) >= 0 }) {
				continue // "Das Treffen wurde am Montag bekannt"
			}
			if si == f.si && c != f.clause && d.nonetheless(f) {
				continue // the day of what was called off
			}
			if si > f.si && s.is(s.clauses[c].finite, lexicon.HavePast|lexicon.BePast) {
				continue // "Sie war am Dienstagabend gelandet": before it
			}
			if si < f.si && s.is(s.clauses[c].finite, lexicon.HavePast|lexicon.BePast) && !f.past && d.wasEarlier(s, t) {
				continue // "Erst am Dienstag war er nach Kiew gefahren"
			}
			if h := d.a.Published.First().Sub(t.From.First()).Hours(); h >= 0 && h <= 6*24 {
				return t
			}
		}
	}
	return nil
}

// dayAhead is the day to come that is named right before a contact which is planned for no day of its own, where one who takes part is spoken of: "Am Dienstag
// reist Orbán nach Ankara. Dort empfängt ihn Erdoğan."
func (d *doc) dayAhead(t *telling) *text.Time {
	for _, f := range t.frames {
		if !stillOpen(f.status) && f.status != "" || d.sents[f.si].block == article.Headline {
			continue
		}
		for si := f.si; si >= 0 && si >= f.si-2 && d.sents[f.si].para-d.sents[si].para <= 1; si-- {
			s := &d.sents[si]
			if si < f.si && !d.speaksOf(s, t) {
				break
			}
			for k := len(s.times) - 1; k >= 0; k-- {
				x := &d.times[s.times[k]]
				if x.Type != text.TypeDate && x.Type != text.TypeTime || coarse(x).Grain() != text.GrainDay || d.a.Dateline.Overlaps(x.Span) {
					continue
				}
				if h := coarse(x).First().Sub(d.a.Published.First()).Hours(); h < 0 || h > 60*24 || d.saysSo(s, int(s.clause[s.tokenAt(x.Start)])) {
					continue
				}
				return x
			}
		}
	}
	return nil
}

// speaksOf reports whether a sentence names somebody who takes part in t.
func (d *doc) speaksOf(s *sent, t *telling) bool {
	for k := range s.who {
		for _, a := range s.who[k].who {
			if t.has(a) {
				return true
			}
		}
	}
	return false
}
