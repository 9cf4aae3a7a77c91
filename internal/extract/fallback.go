// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"slices"

	"summitry/internal/article"
	"summitry/internal/extract/lexicon"
	"summitry/internal/text"
)

// openStatus decides a contact told only in the present without a date: a headline tells what was, a body what will be.
func (w *writer) openStatus(t *telling) string {
	for _, f := range t.frames {
		if f.noun != nil && f.definite && w.d.surelyOver(f.si, f) {
			return held // "Der Streit um das Treffen vor zehn Tagen hält an"
		}
		if f.noun != nil && w.carried(f) {
			continue // its clause says something else about it: "aus dem Treffen wurde nichts", "Die Zweifel am Treffen am Montag wachsen"
		}
		if f.when != nil && w.d.a.Published.Grain() == text.GrainDay && coarse(f.when).Grain() == text.GrainDay {
			if f.when.From.First().After(w.d.a.Published.First()) {
				return planned
			}
			return held
		}
	}
	for _, f := range t.frames {
		if f.noun != nil && f.definite && !w.carried(f) {
			return held
		}
	}
	if slices.ContainsFunc(t.frames, func(f *frame) bool { return w.d.meetsThere(f, t) }) {
		return planned
	}
	return unconfirmed
}

// meetsThere reports whether f tells in the present what one who takes part does where, as the sentence before it says, he goes: "Merkel reist am Mittwoch nach Paris.
// Dort trifft sie Hollande."
func (d *doc) meetsThere(f *frame, t *telling) bool {
	s := &d.sents[f.si]
	if f.status != "" || s.block == article.Headline || f.si == 0 || d.sents[f.si-1].para != s.para || f.verb != nil && d.pastClause(s, f.clause) || f.verb == nil && !hasNow(s, f.clause) {
		return false
	}
	b := &d.sents[f.si-1]
	for c := range b.clauses {
		if k := d.bareSubject(b, c); k >= 0 && slices.ContainsFunc(b.who[k].who, t.has) && d.negation(b, c, b.clauses[c].start) < 0 && (d.verbIn(b, c, lexicon.Travel) || d.dayAhead(t) != nil) {
			return true
		}
	}
	return false
}

// carried reports whether a contact's noun stands in a clause with a verb, which then says what became of it, even in words we do not know; in the body of an
// article one behind a preposition does, whether or not its verb is known.
func (w *writer) carried(f *frame) bool {
	s := &w.d.sents[f.si]
	c := s.clauses[f.clause]
	return c.finite >= 0 || c.infinitive || f.prep != 0 && s.block == article.Body
}

// fallback dates a contact that the article tells as the news of its day by the day of publication.
func (w *writer) fallback(t *telling, status string) {
	d := w.d
	if t.when() != nil || d.a.Published.Grain() != text.GrainDay || t.several() || t.past() && !t.published(d) || d.onlyRemarked(t) {
		return
	}
	if stillOpen(status) {
		if day := d.dayAhead(t); day != nil {
			w.putDay("time:beside", day)
		}
		return
	}
	if status != held {
		return
	}
	f := t.frames[0]
	if f.asTime() && d.lengthAt(f.si, f.prepAt) || f.verb != nil && d.sents[f.si].find(f.clause, func(p int) bool {
		return d.sents[f.si].is(p, lexicon.PrepVor|lexicon.PrepNach) && d.lengthAt(f.si, p) && !d.newsAfter(t, f, p)
	}) >= 0 {
		return // "einen Monat nach seinem Besuch", "traf ihn drei Jahre vor dem Gipfel"
	}
	if d.sinceLongAgo(f) || d.afterEvent(f) {
		return
	}
	sequel, follows := f, false
	for _, g := range t.frames {
		if !follows && g.status == held && d.sents[g.si].markIn(g.clause, lexicon.SequelWord) >= 0 {
			sequel, follows = g, true
		}
	}
	if published := t.published(d); follows || !published {
		b := d.datedBefore(t, sequel)
		if b != nil {
			t.beside = b
			w.putDay("time:as-contact-before", b)
		}
		if b == nil && !published {
			if b = d.dayOfSentence(f); b == nil {
				b = d.dayOfStory(f)
			}
			if b != nil {
				t.beside = b
				w.putDay("time:as-story-before", b)
			}
		}
		if b != nil || !published {
			return
		}
	}
	near := d.nearDay(f)
	for _, g := range t.frames { // a headline has no day beside it; the body has
		if near == nil && g.status != planned {
			near = d.nearDay(g)
		}
	}
	if near != nil {
		v := near.From.String()
		t.beside = near
		w.putSpan(Statement{Field: When, Value: v, Name: v, Rule: "time:beside", Precision: "day", Basis: text.Relative}, d.sentenceAt(near.Start), near.Span)
		return
	}
	if t.past() {
		return // "Zuvor hatte er mit ihm gesprochen": when, only what stands beside it tells
	}
	p := d.a.Published.String()
	t.beside = &text.Time{Span: d.sents[f.si].Tokens[f.at].Span, Type: text.TypeDate, From: d.a.Published, To: d.a.Published, Basis: text.Publication} // what the story goes on with is of that day, too
	w.put(Statement{Field: When, Value: p, Name: p, Rule: "time:published", Precision: "day", Basis: text.Publication}, f.si, f.at, f.end)
}

// putDay dates the contact by a day that the text tells of something beside it.
func (w *writer) putDay(rule string, day *text.Time) {
	v := coarse(day).String()
	w.putSpan(Statement{Field: When, Value: v, Name: v, Rule: rule, Precision: "day", Basis: text.Relative}, w.d.sentenceAt(day.Start), day.Span)
}

// newsAfter reports whether a contact that followed on something, by the preposition at token p, is the news that the article opens with, in the perfect: "Zwei Wochen
// nach der Wahl hat sich Merz mit Macron getroffen".
func (d *doc) newsAfter(t *telling, f *frame, p int) bool {
	s := &d.sents[f.si]
	if !s.is(p, lexicon.PrepNach) || !s.is(s.clauses[f.clause].finite, lexicon.Have|lexicon.Be) || f.past || !t.published(d) {
		return false
	}
	for i := f.si - 1; i >= 0; i-- {
		if b := d.sents[i].block; b == article.Body || b == article.Lead && d.sents[i].para == s.para {
			return false
		}
	}
	return true
}

// afterEvent reports whether f, which lies before the news, is told to have followed on something that has no date: "hatte ihn kurz nach der Vereidigung
// angerufen".
func (d *doc) afterEvent(f *frame) bool {
	s := &d.sents[f.si]
	return f.verb != nil && s.is(s.clauses[f.clause].finite, lexicon.HavePast|lexicon.BePast) && s.find(f.clause, func(t int) bool {
		n := t + 1
		for s.is(n, lexicon.AnyDet) || n < len(s.Tokens) && d.attributive(s, n) {
			n++
		}
		return s.is(t, lexicon.PrepNach) && n < len(s.Tokens) && s.Tokens[n].Shape == text.Upper && (d.otherNoun(s, n) || d.namesOccasion(s, n)) && !d.contactNoun(s, n)
	}) >= 0
}

// namesOccasion reports whether token t names a summit, a feast or the like.
func (d *doc) namesOccasion(s *sent, t int) bool {
	_, ok := s.ref(t, lexicon.KOccasion)
	return ok
}

// datedBefore is the day of the contact told right before the frame first of t by the same person, where that is of the last week: what follows it
// undated is of the same day.
func (d *doc) datedBefore(t *telling, first *frame) *text.Time {
	reach := 5
	if d.sents[first.si].markIn(first.clause, lexicon.SequelWord) >= 0 {
		reach = 9
	}
	var best *text.Time
	for _, o := range d.tellings {
		if o == t || len(o.frames) == 0 || stillOpen(o.status()) {
			continue
		}
		w := o.day()
		last := o.frames[0]
		for _, f := range o.frames {
			if f.si <= first.si {
				last = f
			}
		}
		if o.past() && (reach < 9 || first.si-last.si > 2) {
			continue // what had been before is no measure but for what is told to have followed on it
		}
		if w == nil || last.si > first.si || first.si-last.si > reach || d.shared(&frame{parts: t.parts}, o) == 0 || coarse(w).Grain() != text.GrainDay {
			continue
		}
		if d.ofLastWeek(w) {
			best = w
		}
	}
	return best
}

// ofLastWeek reports whether a day is that of publication or one of the six before it.
func (d *doc) ofLastWeek(day *text.Time) bool {
	h := d.a.Published.First().Sub(coarse(day).First()).Hours()
	return h >= 0 && h <= 6*24
}

// dayOfStory is the day that an article tells of where it goes on in the preterite with what others did: that of the contact told last before f, where that is of
// the last week, was told in the preterite or perfect too, and no other time stands between. "Am Donnerstag empfing Obama Trump. … Biden kam mit Pence zusammen."
func (d *doc) dayOfStory(f *frame) *text.Time {
	s := &d.sents[f.si]
	if f.verb == nil || f.past || !d.toldInPreterite(f) || d.otherDay(f) || s.find(f.clause, func(t int) bool { return s.is(t, lexicon.PastAdverb) || s.marked(t, lexicon.EarlierWord) }) >= 0 {
		return nil
	}
	var last *frame
	var of *telling
	for _, o := range d.tellings {
		if stillOpen(o.status()) || o.status() != held || o.past() {
			continue
		}
		for _, g := range o.frames {
			if g.si < f.si && (last == nil || g.si > last.si) {
				last, of = g, o
			}
		}
	}
	if last == nil || f.si-last.si > 6 || d.sents[last.si].block == article.Headline || !d.toldInPreterite(last) && last.noun == nil {
		return nil
	}
	day := of.day()
	if day == nil || coarse(day).Grain() != text.GrainDay || !d.ofLastWeek(day) {
		return nil
	}
	for si := last.si; si <= f.si; si++ {
		for _, i := range d.sents[si].times {
			t := &d.times[i]
			if (si > last.si || t.Start > d.sents[si].Tokens[last.at].Start) && dated(t) && coarse(t) != coarse(day) {
				return nil
			}
		}
		if c := d.sents[si].clauses[0].finite; si > last.si && si < f.si && d.sents[si].is(c, lexicon.HavePast) {
			return nil // what lies before the news
		}
	}
	return day
}

// dayOfSentence is the day of the last week that the main clause before f's in its sentence names for what was done then: "In der Nacht zum Mittwoch räumten sie den
// Streit aus, nach zehn Stunden unterzeichneten die drei den Vertrag."
func (d *doc) dayOfSentence(f *frame) *text.Time {
	s := &d.sents[f.si]
	c := s.clauses[f.clause]
	if f.verb == nil || f.past || f.clause == 0 || c.sub || c.infinitive || !d.toldInPreterite(f) {
		return nil
	}
	before := s.clauses[f.clause-1]
	if before.sub || before.infinitive || d.saysSo(s, f.clause-1) || !d.pastClause(s, f.clause-1) {
		return nil
	}
	var day *text.Time
	for _, i := range s.times {
		t := &d.times[i]
		if !dated(t) {
			continue
		}
		a := s.tokenAt(t.Start)
		if int(s.clause[a]) != f.clause-1 || coarse(t).Grain() != text.GrainDay || !d.ofLastWeek(t) || s.is(a-1, lexicon.PrepSeit) {
			return nil
		}
		day = t
	}
	return day
}

// toldInPreterite reports whether the clause of a verb's frame stands in the preterite or perfect, as news does.
func (d *doc) toldInPreterite(f *frame) bool {
	s := &d.sents[f.si]
	c := s.clauses[f.clause]
	return f.status == held && c.finite >= 0 && d.pastClause(s, f.clause) && !s.is(c.finite, lexicon.HavePast|lexicon.BePast|lexicon.HaveKonj1|lexicon.HaveKonj2|lexicon.BeKonj1|lexicon.BeKonj2)
}
