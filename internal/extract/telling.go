// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"slices"

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
	sum    together
	claims []claimAt         // who says something of it, each once
	said   map[int][]claimAt // and what each sentence says of it
	beside *text.Time        // the day it was given from what stands around it, where no frame has one
}

// day is when t was: the date told of it, else the day it was given from what stands around it.
func (t *telling) day() *text.Time {
	if w := t.when(); w != nil {
		return w
	}
	return t.beside
}

// inPerson reports whether f tells of people in one place.
func (f *frame) inPerson() bool { return !f.video && len(f.where) > 0 }

// stillOpen reports whether a status is one of what may come.
func stillOpen(status string) bool { return status == planned || status == unconfirmed }

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

// toldBy reports whether a rule decided the status of one of t's frames.
func (t *telling) toldBy(why string) bool {
	for _, f := range t.frames {
		if f.why == why {
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
		if (!f.past || d.justBefore(f)) && (b == article.Headline || b == article.Lead || f.si < max(6, d.opening()+3)) {
			return true
		}
	}
	return false
}

// opening is the first sentence that stands neither in a headline nor in the lead.
func (d *doc) opening() int {
	return max(slices.IndexFunc(d.sents, func(s sent) bool { return s.block != article.Headline && s.block != article.Lead }), 0)
}

// justBefore reports whether f is told as what went right before the news, and names no day of its own: "Als sie vor die Presse traten, hatten sie zuvor zwei
// Stunden zusammengesessen".
func (d *doc) justBefore(f *frame) bool {
	s := &d.sents[f.si]
	return f.when == nil && s.find(f.clause, func(t int) bool { return s.marked(t, lexicon.EarlierWord) && !s.marked(t, lexicon.SequelWord) }) < 0
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

// onlyHeadline reports whether nothing but the headline has told of t so far.
func (d *doc) onlyHeadline(t *telling) bool {
	for _, f := range t.frames {
		if d.sents[f.si].block != article.Headline {
			return false
		}
	}
	return true
}
