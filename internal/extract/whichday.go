// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"slices"

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
			if d.ofLastWeek(t) {
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
