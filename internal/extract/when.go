// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"strings"

	"summitry/internal/article"
	"summitry/internal/extract/lexicon"
	"summitry/internal/text"
)

// timeOf finds the date of a frame: a date of its clause that does not hang on another noun; first one that adjoins the trigger.
func (d *doc) timeOf(si int, f *frame) *text.Time {
	s := &d.sents[si]
	var best *text.Time
	score := 0
	for _, i := range s.times {
		t := &d.times[i]
		if t.Type != text.TypeDate && t.Type != text.TypeTime || t.From.Year == 0 || d.a.Dateline.Overlaps(t.Span) {
			continue
		}
		a := s.tokenAt(t.Start)
		v := d.timeFits(s, f, a, t)
		if v > score {
			best, score = t, v
		}
	}
	if best != nil && f.several { // "seit Anfang 2025 sechs Gespräche": several contacts share a year at most
		year := *best
		year.From, year.To = text.Date{Year: best.From.Year}, text.Date{Year: best.From.Year}
		return &year
	}
	return best
}

// partsOfDay gives "am Abend" the day of publication where no day was named in its paragraph before.
func (d *doc) partsOfDay() {
	if d.a.Published.Grain() != text.GrainDay {
		return
	}
	for si := range d.sents {
		for _, i := range d.sents[si].times {
			t := &d.times[i]
			if t.Rule != "part-of-day" || t.Basis != text.Relative {
				continue
			}
			named := false
			for j := i - 1; j >= 0 && d.times[j].Start >= d.a.Blocks[d.sents[si].para].Start; j-- {
				named = named || d.times[j].From == t.From && d.times[j].Rule != "part-of-day" && i-j <= 2
			}
			if !named {
				t.From, t.To = d.a.Published, d.a.Published
			}
		}
	}
}

// daysBefore gives "am Vortag" the day before publication where no day was spoken of before it.
func (d *doc) daysBefore() {
	for i := range d.times {
		t := &d.times[i]
		if t.Anchor != text.AnchorDiscourse || t.Offset != -1 || t.OffsetGrain != text.GrainDay || t.From.Year != 0 || d.a.Published.Grain() != text.GrainDay {
			continue
		}
		t.From = d.a.Published.AddDays(-1)
		t.To = t.From
	}
}

// captions gives a bare weekday below a picture the day it was taken on: "Trump begrüßt Putin am Freitag in Anchorage" tells of the last one, though
// in the present.
func (d *doc) captions() {
	for si := range d.sents {
		if d.sents[si].block != article.Caption || d.a.Published.Grain() != text.GrainDay {
			continue
		}
		for _, i := range d.sents[si].times {
			if t := &d.times[i]; d.bareWeekday(t) && t.From.First().After(d.a.Published.First()) {
				t.From, t.To = t.From.AddDays(-7), t.To.AddDays(-7)
			}
		}
	}
}

// undated gives days without a year in an article without a date the year that goes with them: that of the last full date before them, else
// the latest year the article names.
func (d *doc) undated() {
	latest, last := 0, 0
	for i := range d.times {
		if t := &d.times[i]; t.From.Year > 0 && namesYear(t.In(d.a.Text)) {
			latest = max(latest, t.From.Year)
		}
	}
	for i := range d.times {
		t := &d.times[i]
		switch words := t.In(d.a.Text); {
		case t.From.Year == 0 || t.From.Grain() < text.GrainMonth:
		case namesYear(words):
			last = t.From.Year
		case latest > 0 && t.Anchor == text.AnchorNone:
			y := latest
			if last > 0 {
				y = last
			}
			shift := y - t.From.Year
			t.From.Year += shift
			t.To.Year += shift
		}
	}
}

// namesYear reports whether words hold a number of four digits.
func namesYear(words string) bool {
	run := 0
	for i := 0; i < len(words); i++ {
		if words[i] >= '0' && words[i] <= '9' {
			if run++; run == 4 {
				return true
			}
			continue
		}
		run = 0
	}
	return false
}

// anchor counts a date told from another ("am Tag darauf", "am selben Tag") from the contact in focus, where that has a day.
func (d *doc) anchor(f *frame) {
	if f.when == nil || f.when.Anchor != text.AnchorDiscourse || f.when.OffsetGrain != text.GrainDay && f.when.Offset != 0 {
		return
	}
	t := d.focus(f.si, 9)
	if t == nil {
		return
	}
	w := t.when()
	if w == nil || coarse(w).Grain() != text.GrainDay {
		return
	}
	moved := *f.when
	moved.From = coarse(w).AddDays(f.when.Offset)
	moved.To = moved.From
	f.when = &moved
}

// ahead takes back that a contact was held whose day is after that of publication.
func (d *doc) ahead(f *frame) {
	if f.status == held && f.when != nil && d.a.Published.Grain() == text.GrainDay && f.when.From.Grain() == text.GrainDay && f.when.From.First().After(d.a.Published.First()) {
		f.status, f.why = planned, "status:ahead"
	}
}

// bareWeekday reports whether a date is told by the name of a day alone: "am Freitag", not "am vergangenen Freitag".
func (d *doc) bareWeekday(t *text.Time) bool {
	return t.Rule == "weekday" && t.Basis == text.Relative && !strings.Contains(t.In(d.a.Text), " ")
}

// toComeDay moves a bare weekday that was read as the last one to the next, where the contact is planned by now: "Am Donnerstag will sie Macron treffen",
// told on a Friday.
func (d *doc) toComeDay(f *frame, t *text.Time) *text.Time {
	if f.why == "status:plan-verb" && t != nil && d.arrangedOn(&d.sents[f.si], f, t) {
		return nil
	}
	if moved := d.nearestDay(f, t); moved != nil {
		return moved
	}
	if t != nil && f.status == planned && d.over(t) && t.From.Grain() == text.GrainDay && !f.formerly && !d.pastClause(&d.sents[f.si], f.clause) && !d.bareWeekday(t) {
		return nil // what is planned still is not of a day that is over
	}
	if t == nil || f.status != planned || !d.bareWeekday(t) || !d.over(t) || d.pastClause(&d.sents[f.si], f.clause) || f.formerly {
		return t
	}
	next := *t
	next.From, next.To = t.From.AddDays(7), t.To.AddDays(7)
	return &next
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
		return nil
	case f.verb != nil && (f.why == "status:modal-can" || f.why == "status:condition"):
		if days < 0 && !s.marked(s.clauses[f.clause].finite, lexicon.StrongPast) {
			shift = 7 // "könnten sich am Freitag treffen"
		}
	case f.status == unconfirmed && d.timeless(s, f), (f.status == cancelled || f.status == postponed) && s.tagIn(int(s.clause[a]), lexicon.ModalShallPast|lexicon.ModalWantPast) >= 0:
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

// timeless reports whether nothing says when the contact of f was or is to be: it is named by a noun, or told in the present.
func (d *doc) timeless(s *sent, f *frame) bool {
	if f.noun != nil {
		return f.why == "status:not-confirmed" || f.why == "status:uncertain" || f.why == "status:allegedly"
	}
	return !d.pastClause(s, f.clause)
}

// arrangedOn reports whether a date is that of the arrangement, and not of what was arranged: "Verabredet worden war das Treffen am vorigen Freitag".
// "für Freitag", and a date right behind the contact's noun without the verb before it, tell of the contact.
func (d *doc) arrangedOn(s *sent, f *frame, t *text.Time) bool {
	_, v, ok := d.verbAt(s, f.wordAt)
	if !ok || !v.Arranges || !d.pastClause(s, f.clause) && !s.is(s.clauses[f.clause].finite, lexicon.Be) {
		return false
	}
	a := s.tokenAt(t.Start)
	for a > 0 && s.Tokens[a-1].Start >= t.Start || s.is(a-1, lexicon.AnyDet) {
		a--
	}
	return s.is(a-1, lexicon.PrepAn) && (f.wordAt < f.at || a < f.at)
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
// war ihr erstes Treffen."
func (d *doc) nearDay(f *frame) *text.Time {
	if d.a.Published.Grain() != text.GrainDay {
		return nil
	}
	order := []int{f.si}
	for si := f.si - 1; si >= 0 && d.sents[si].para == d.sents[f.si].para; si-- {
		order = append(order, si)
	}
	for _, si := range append(order, f.si+1) {
		if si < 0 || si >= len(d.sents) || d.sents[si].para != d.sents[f.si].para {
			continue
		}
		for _, i := range d.sents[si].times {
			t := &d.times[i]
			if t.Type != text.TypeDate && t.Type != text.TypeTime || t.Basis != text.Relative || t.From != t.To || t.From.Grain() != text.GrainDay || d.a.Dateline.Overlaps(t.Span) {
				continue
			}
			if h := d.a.Published.First().Sub(t.From.First()).Hours(); h >= 0 && h <= 6*24 {
				return t
			}
		}
	}
	return nil
}

// dayAhead is the day to come that is named right before a contact which is planned for no day of its own, where one who takes part is spoken of: "Juncker
// trifft am Donnerstag in Bern ein. Im Bernerhof wird er von Leuthard empfangen."
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

// tokenAt is the token that begins at or behind byte b.
func (s *sent) tokenAt(b int) int {
	for i := range s.Tokens {
		if s.Tokens[i].End > b {
			return i
		}
	}
	return len(s.Tokens) - 1
}

// timeFits rates how likely the time at token a is the time of f: 0 not at all.
func (d *doc) timeFits(s *sent, f *frame, a int, t *text.Time) int {
	v := 0
	switch c := int(s.clause[a]); {
	case c == f.clause, c == f.relative:
		v = 10
	case c == d.chronicleHead(s):
		return 9 // "27. April: Kim und Moon treffen sich in Panmunjom."
	case s.clauses[f.clause].infinitive && (c == f.clause-1 || c == s.clauses[f.clause].parent || f.clause == 0 && c == 1):
		v = 3
	case s.clauses[f.clause].sub && s.is(s.clauses[f.clause].intro, lexicon.Relative) && c == s.clauses[f.clause].parent:
		v = 2
	case d.sharesTime(s, f.clause, c):
		v = 2
	default:
		return 0
	}
	prep := a - 1
	for prep >= 0 && s.Tokens[prep].Start >= t.Start {
		prep--
	}
	if !f.several && (s.is(prep, lexicon.PrepSeit) || s.is(a, lexicon.PrepSeit)) || s.word(prep) == "bis" || s.word(a) == "bis" || s.word(prep) == "vor" && t.Type == text.TypeDuration {
		return 0
	}
	if !f.several && d.sinceThen(s, prep) {
		return 0 // "seit dessen Amtsübernahme im Januar"
	}
	if s.is(prep, lexicon.And) {
		v-- // "am 7. und 8. Juli": it begins on the first
	}
	if t.From.Grain() == text.GrainDay {
		v += 3
	} else if t.From.Grain() == text.GrainMonth {
		v += 2
	}
	head := prep
	if s.is(prep, lexicon.AnyPrep) || s.is(prep, lexicon.AnyDet) {
		head--
		if s.is(head, lexicon.AnyPrep) {
			head--
		}
	}
	if head >= f.at && head < f.end || t.From.Grain() == text.GrainDay && f.prepAt > a && s.tokenAt(t.End-1) == f.prepAt-1 { // "das Treffen am Montag", "am Montag beim Empfang"
		return v + 6
	}
	if f.noun != nil && a < f.at && d.premodifies(s, a, f.at) {
		v -= 5 // "der für Freitag geplante Gipfel soll nun am Montag stattfinden"
	}
	for head > 0 && (s.is(head, lexicon.AnyPrep|lexicon.AnyDet) || d.isPlace(s, head)) && (head > f.end || head < f.at) && !s.is(head, lexicon.Subord) {
		head-- // "die Wahl in den USA im Jahr 2016"
	}
	if head > 0 && s.Tokens[head].Shape == text.Upper && int(s.clause[head]) == int(s.clause[a]) && d.otherNoun(s, head) && (head >= f.end || head < f.at && a < f.at) {
		return 0 // "seit dem Amtsantritt am 6. Mai", "nach dem Putschversuch von 2016"
	}
	if t.From.Grain() != text.GrainDay && f.noun != nil && !f.several && (f.why == "status:at-it" || f.why == "status:after-it") && !d.between(s, f, a) {
		return 0
	}
	if d.a.Published.Grain() == text.GrainDay && t.Value == "PRESENT_REF" {
		v -= 4
	}
	return max(v, 0)
}

// sinceThen reports whether the phrase that ends before the preposition at token p is governed by seit.
func (d *doc) sinceThen(s *sent, p int) bool {
	for t := p - 1; t >= 0 && t > p-5 && s.Tokens[t].Shape != text.Punct && !isFinite(s, t); t-- {
		if s.is(t, lexicon.PrepSeit) {
			return true
		}
	}
	return false
}

// premodifies reports whether the time at token a stands before the participle of a noun at token n: "der für Freitag geplante Gipfel".
func (d *doc) premodifies(s *sent, a, n int) bool {
	for t := a; t < n; t++ {
		if isFinite(s, t) || s.Tokens[t].Shape == text.Punct {
			return false
		}
	}
	return s.marked(n-1, lexicon.AdjPlanned|lexicon.AdjCancelled|lexicon.AdjPostponed)
}

func (d *doc) isPlace(s *sent, t int) bool {
	m := s.match(t)
	if m == nil {
		return false
	}
	for _, r := range m.Refs {
		if r.Kind == lexicon.KState || r.Kind == lexicon.KCity || r.Kind == lexicon.KRegion {
			return true
		}
	}
	return false
}

// between reports whether no verb stands between the noun of f and the time at token a.
func (d *doc) between(s *sent, f *frame, a int) bool {
	lo, hi := f.end, a
	if a < f.at {
		lo, hi = a, f.at
	}
	for t := lo; t < hi; t++ {
		if isFinite(s, t) {
			return false
		}
	}
	return true
}

// otherNoun reports whether token t is a noun that a date can hang on: neither a name, a place, an office nor a contact.
func (d *doc) otherNoun(s *sent, t int) bool {
	if d.inTime(s, t) || s.marked(t, lexicon.ClaimNoun|lexicon.AdverbNoun) { // "nach eigenen Worten am Mittwoch"
		return false
	}
	for _, n := range s.names {
		if t >= n.start && t < n.end {
			return false
		}
	}
	m := s.match(t)
	if m == nil {
		for k := range s.who {
			if t >= s.who[k].start && t < s.who[k].end {
				return false
			}
		}
		return true
	}
	for _, r := range m.Refs {
		switch r.Kind {
		case lexicon.KTopic:
			return true
		}
	}
	return false
}
