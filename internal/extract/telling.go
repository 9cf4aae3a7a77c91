// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"summitry/internal/article"
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

// calledSummit reports whether t was told by a summit or by a noun for one.
func (t *telling) calledSummit() bool {
	for _, f := range t.frames {
		if f.summit {
			return true
		}
	}
	return false
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
	best := ""
	for _, f := range t.frames {
		if f.status != best && weight(f.status) > weight(best) {
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

// weight ranks what frames of one contact say became of it: the heaviest counts.
func weight(status string) int {
	switch status {
	case unconfirmed:
		return 1
	case planned:
		return 2
	case held:
		return 3
	case denied:
		return 4
	case postponed:
		return 5
	case cancelled:
		return 6
	}
	return 0
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
