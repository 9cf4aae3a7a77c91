// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"slices"
	"strconv"
	"strings"

	"summitry/internal/article"
	"summitry/internal/extract/lexicon"
	"summitry/internal/text"
)

// dayBefore is the date of the sentence before f's, in the same paragraph, where f goes on with what that sentence tells: "Am 4. Mai 2011 flog Rösler nach
// Hanoi. Dort empfing ihn Dung." The tense has to be the same.
func (d *doc) dayBefore(f *frame) *text.Time {
	if f.si == 0 || f.several || f.status == "" || f.status == denied {
		return nil
	}
	if t, own := d.dayOfClauseBefore(f); own {
		return t
	}
	if t := d.begunOn(f); t != nil {
		return t
	}
	from := f.si - 1
	if len(d.sents[from].times) == 0 && from > 0 {
		from-- // a sentence without a time may stand between
	}
	s, p := &d.sents[f.si], &d.sents[from]
	if p.para != s.para || p.block == article.Headline || !d.goesOn(f) && !d.onJourney(f, from) && !d.backThen(s, f.clause) && !d.sameThen(f, from) {
		return nil
	}
	// "damals" is a word for what follows and for what was earlier: it takes over a year, too.
	then := d.backThen(s, f.clause)
	var day *text.Time
	for _, i := range p.times {
		t := &d.times[i]
		if t.Type != text.TypeDate && t.Type != text.TypeTime || coarse(t).Grain() < text.GrainMonth && !then || t.From.Year == 0 || d.a.Dateline.Overlaps(t.Span) {
			continue
		}
		c := int(p.clause[p.tokenAt(t.Start)])
		if p.clauses[c].sub || d.saysSo(p, c) || d.pastClause(p, c) != d.pastClause(s, f.clause) || p.is(p.tokenAt(t.Start)-1, lexicon.PrepVon) || p.is(p.tokenAt(t.Start)-1, lexicon.PrepSeit) && !then {
			continue
		}
		if day != nil && coarse(day) != coarse(t) {
			return nil
		}
		day = t
	}
	if coarse(day).Grain() == text.GrainMonth && !then && s.meansIn(f.clause, lexicon.ThenWord) >= 0 {
		return nil // "Kurz darauf trafen sie sich in Buenos Aires": in the month after it, perhaps
	}
	return day
}

// dayOfClauseBefore is the date that a clause before f's in its sentence names, where f follows on that: "Am Mittwoch begrüßte ihn Gauck, anschließend sprach er mit
// Merkel"; own tells that the sentence has a date there, so that none of another counts.
func (d *doc) dayOfClauseBefore(f *frame) (t *text.Time, own bool) {
	s := &d.sents[f.si]
	for _, i := range s.times {
		x := &d.times[i]
		c := int(s.clause[s.tokenAt(x.Start)])
		if c >= f.clause || !dated(x) || d.a.Dateline.Overlaps(x.Span) {
			continue
		}
		own = true
		if s.meansIn(f.clause, lexicon.ThenWord) >= 0 && !d.saysSo(s, c) && d.pastClause(s, c) == d.pastClause(s, f.clause) {
			t = x
		}
	}
	return t, own
}

// goesOn reports whether f's clause says by a word that it follows on the sentence before, or happened where that says: "danach", "dort"; or names two by
// a pronoun whom that sentence names, of whom no contact is told there.
func (d *doc) goesOn(f *frame) bool {
	s := &d.sents[f.si]
	goes := func(c int) bool {
		return s.find(c, func(t int) bool {
			return s.means(t, lexicon.ThenWord|lexicon.ThereWord) && t != s.clauses[c].intro
		}) >= 0
	}
	if cl := s.clauses[f.clause]; goes(f.clause) || cl.shared && cl.parent == 0 && goes(0) {
		return true
	}
	if !f.definite && f.verb == nil || len(f.parts) != 2 || f.parts[0].m != f.parts[1].m || !f.parts[0].m.pronoun {
		return false
	}
	for _, t := range d.tellings {
		if t.last == f.si-1 {
			return false
		}
	}
	for _, x := range f.parts {
		if !d.names(f.si-1, x.actor) {
			return false
		}
	}
	return true
}

// backThen reports whether clause c, or the main clause that opens its sentence, has a word for what follows that is one for what was earlier, too: "damals".
func (d *doc) backThen(s *sent, c int) bool {
	return slices.ContainsFunc([]int{0, c}, func(c int) bool {
		return !s.clauses[c].sub && s.find(c, func(t int) bool { return s.means(t, lexicon.ThenWord) && s.marked(t, lexicon.EarlierWord) }) >= 0
	})
}

// onJourney reports whether sentence si tells of a journey of somebody who takes part in f, whose verb names no place of its own and goes on in the same tense: "Am 4. Mai
// 2011 flog Rösler nach Hanoi. Er sprach mit Dung."
func (d *doc) onJourney(f *frame, si int) bool {
	s, p := &d.sents[f.si], &d.sents[si]
	if f.verb == nil && !(f.definite && f.status == held && !f.asTime()) || f.past || s.is(s.clauses[f.clause].finite, lexicon.HavePast|lexicon.BePast) || s.tagIn(f.clause, lexicon.PrepIn) >= 0 {
		return false
	}
	for c := range p.clauses {
		k := d.bareSubject(p, c)
		if k < 0 || p.clauses[c].sub || !d.verbIn(p, c, lexicon.Travel) {
			continue
		}
		for _, x := range f.parts {
			if slices.Contains(p.who[k].who, x.actor) {
				return true
			}
		}
	}
	return false
}

// begunOn is the day that the sentence right before f, which tells how a journey began, names: "Begonnen hatte die Reise am Donnerstag. Zunächst aß er mit Abdullah zu Mittag."
func (d *doc) begunOn(f *frame) *text.Time {
	p := &d.sents[f.si-1]
	if f.verb == nil || p.para != d.sents[f.si].para || len(d.framesIn(f.si-1)) > 0 || p.roleIn(0, lexicon.BeginWord) < 0 || !d.pastClause(&d.sents[f.si], f.clause) {
		return nil
	}
	var day *text.Time
	for _, i := range p.times {
		if t := &d.times[i]; t.Type == text.TypeDate && coarse(t).Grain() == text.GrainDay && !d.a.Dateline.Overlaps(t.Span) {
			if day != nil {
				return nil
			}
			day = t
		}
	}
	return day
}

// sameThen reports whether f, told in the pluperfect, goes on with what the sentence si right before tells in the pluperfect, of which no contact was read: "Vereinbart worden
// war das im Juli. Merkel und Macron hatten sich in Rom unterhalten."
func (d *doc) sameThen(f *frame, si int) bool {
	s, p := &d.sents[f.si], &d.sents[si]
	const before = lexicon.HavePast | lexicon.BePast
	return si == f.si-1 && f.verb != nil && !f.past && s.is(s.clauses[f.clause].finite, before) && !s.clauses[f.clause].sub && p.is(p.clauses[0].finite, before) && len(d.framesIn(si)) == 0
}

// names reports whether sentence si names actor a.
func (d *doc) names(si, a int) bool {
	for k := range d.sents[si].who {
		if slices.Contains(d.sents[si].who[k].who, a) {
			return true
		}
	}
	return false
}

// sinceLongAgo reports whether f's clause tells when it happened by something else that has a date long ago: "rief ihn nach der Wahl im Mai 2015 an".
func (d *doc) sinceLongAgo(f *frame) bool {
	s := &d.sents[f.si]
	for _, i := range s.times {
		t := &d.times[i]
		a := s.tokenAt(t.Start)
		if !dated(t) || int(s.clause[a]) != f.clause || !d.longAgo(t) || s.is(a-1, lexicon.PrepSeit) {
			continue
		}
		for j, nouns := a-1, 0; j > a-9 && j >= 0 && !isFinite(s, j) && s.Tokens[j].Shape != text.Punct; j-- {
			if s.Tokens[j].Shape == text.Upper && d.otherNoun(s, j) {
				nouns++
			}
			if nouns > 0 && s.is(j, lexicon.PrepNach|lexicon.PrepVor|lexicon.PrepBei|lexicon.PrepIn|lexicon.PrepWaehrend) {
				return true
			}
		}
	}
	return false
}

// shifted moves the date of a contact that something else is counted from: "Am 16. Februar, einen Tag nach einer Begegnung Merkels mit Yildirim" tells of the
// 15th. Weeks and months leave no day.
func (d *doc) shifted(f *frame) {
	if f.when == nil || !f.asTime() || !d.lengthAt(f.si, f.prepAt) {
		return
	}
	s := &d.sents[f.si]
	w := f.when
	f.when = nil
	for _, i := range s.times {
		t := &d.times[i]
		if t.Type != text.TypeDuration || !t.Overlaps(s.Tokens[f.prepAt].Span) && !t.Overlaps(s.Tokens[f.prepAt-1].Span) || coarse(w).Grain() != text.GrainDay {
			continue
		}
		n, err := strconv.Atoi(strings.Trim(t.Value, "PD"))
		if err != nil {
			return
		}
		if f.prep&lexicon.PrepNach != 0 {
			n = -n
		}
		moved := *w
		moved.From = coarse(w).AddDays(n)
		moved.To = moved.From
		f.when = &moved
		return
	}
}

// partOfThatDay is the day of the contact in focus, where f was before it at a part of the day by which nothing but that day can be meant: "Am Montag trafen sie
// sich. … Am Vormittag hatte Niinistö sie begrüßt", told on a Tuesday.
func (d *doc) partOfThatDay(f *frame) text.Date {
	s := &d.sents[f.si]
	if f.when == nil || f.when.Rule != "part-of-day" || f.when.Basis != text.Relative || f.when.From != d.a.Published || !s.is(s.clauses[f.clause].finite, lexicon.HavePast|lexicon.BePast) {
		return text.Date{}
	}
	for i := len(d.tellings) - 1; i >= 0; i-- {
		near := d.tellings[i]
		if near.status() != held || d.beforeNews(near) || f.si-near.last > 12 || d.shared(f, near) == 0 && f.si-near.last > 6 {
			continue
		}
		at := near.when()
		for _, g := range near.frames {
			if at == nil {
				at = d.nearDay(g)
			}
		}
		day := coarse(at)
		if h := d.a.Published.First().Sub(day.First()).Hours(); day.Grain() == text.GrainDay && h >= 0 && h <= 3*24 {
			if h == 0 {
				return text.Date{} // nothing to move
			}
			return day
		}
	}
	return text.Date{}
}

// wasEarlier reports whether a word before a time says that it was before the news: "schon am Dienstag", "erst am Freitag".
func (d *doc) wasEarlier(s *sent, t *text.Time) bool {
	a := s.tokenAt(t.Start) - 1
	if s.is(a, lexicon.AnyPrep) {
		a--
	}
	return s.is(a, lexicon.PastAdverb) || s.means(a, lexicon.FillerWord)
}

// partOfToday reports whether a part of a day in a preterite, or in somebody's words, was read as of a day that only the pluperfect before it names: "Am Sonntag hatte er Bush
// empfangen. Am Nachmittag flog dieser weiter" goes on with the news.
func (d *doc) partOfToday(f *frame) bool {
	s := &d.sents[f.si]
	if f.when == nil || f.when.Rule != "part-of-day" || f.when.Basis != text.Relative || f.when.Offset != 0 || d.a.Published.Grain() != text.GrainDay || f.when.From == d.a.Published || f.when.From.First().After(d.a.Published.First()) {
		return false
	}
	for si := f.si; si >= 0 && d.sents[si].para == s.para; si-- {
		b := &d.sents[si]
		for _, i := range b.times {
			x := &d.times[i]
			if x.Start >= f.when.Start || x.From != f.when.From || x.Rule == "part-of-day" {
				continue
			}
			c := int(b.clause[b.tokenAt(x.Start)])
			fin := s.clauses[f.clause].finite
			return si < f.si-1 && b.is(b.clauses[c].finite, lexicon.HavePast) && fin >= 0 && !s.is(fin, lexicon.HavePast|lexicon.BePast)
		}
	}
	return false
}
