// SPDX-License-Identifier: Apache-2.0

package extract

import "summitry/internal/extract/lexicon"

// decideInfinitive decides an infinitive with zu by the verb or noun that governs it: plans, offers and refusals are not contacts held.
func (d *doc) decideInfinitive(si int, f *frame) {
	s := &d.sents[si]
	if t := s.clauses[f.clause].start; s.marked(t, lexicon.WithoutWord) {
		f.set(denied, "status:without", t) // "reiste ab, ohne Trump zu treffen"
	}
	for c := f.clause; c >= 0 && c >= f.clause-1; c-- {
		if t := s.meansIn(c, lexicon.FailedWord); t >= 0 {
			f.set(denied, "status:failed", t) // "bemühte sich vergeblich, ihn anzurufen"
		}
	}
	for c := f.clause - 1; c >= 0 && c >= f.clause-2; c-- {
		neg := d.negation(s, c, s.clauses[c].start)
		for t := range s.Tokens {
			if int(s.clause[t]) != c {
				continue
			}
			if _, v, ok := d.verbAt(s, t); ok {
				switch v.Does {
				case lexicon.Refuse, lexicon.Deny:
					if neg >= 0 {
						f.set(unconfirmed, "status:not-ruled-out", neg) // "schloss nicht aus, ihn zu treffen"
					}
					f.set(denied, "status:refused", t)
				case lexicon.Cancel:
					f.set(cancelled, "status:cancelled", t)
				case lexicon.Travel:
					if d.negation(s, c, t) >= 0 {
						f.set(cancelled, "status:does-not-go", t) // "wird nicht nach Washington reisen, um Trump zu treffen"
					}
				}
			}
		}
	}
	if p := s.clauses[f.clause].parent; p >= 0 && f.status == "" && d.verbIn(s, p, lexicon.Meet, lexicon.Receive, lexicon.Visit, lexicon.Ring) {
		if d.verbIn(s, p, lexicon.Meet, lexicon.Receive) && d.pastClause(s, p) && s.tagIn(p, lexicon.AnyModal) < 0 && d.negation(s, p, s.clauses[p].start) < 0 {
			f.set(held, "status:went-to-it", f.at)
		}
		return // "hatte Selenskyj empfangen, um mit ihm zu sprechen": what becomes of it is told already
	}
	if d.wentThere(si, f) {
		f.set(held, "status:went-to-it", f.at)
	}
	if p := f.clause - 1; p >= 0 && !s.clauses[p].sub && !s.marked(s.clauses[f.clause].start, lexicon.ForWord) {
		if n := d.negation(s, p, s.clauses[p].start); n >= 0 {
			f.set(denied, "status:negated-above", n) // "gelang es nicht, ihn zu treffen"
		}
	}
	if d.offered(s, f.clause) {
		f.set(planned, "status:offered", f.at)
	}
	f.set(planned, "status:infinitive", f.at)
}

// offered reports whether infinitive clause c tells what somebody offers or is ready to do: "erklärte die Bereitschaft, mit dem Iran zu verhandeln".
func (d *doc) offered(s *sent, c int) bool {
	p := s.clauses[c].parent
	return p >= 0 && s.clauses[c].infinitive && !s.marked(s.clauses[c].start, lexicon.ForWord) && (s.roleIn(p, lexicon.OfferNoun) >= 0 || s.meansIn(p, lexicon.MoodWord) >= 0)
}

// wentThere reports whether an infinitive tells why somebody went where he has been by now: "war nach Bagdad geflogen, um sich mit Maliki zu beraten".
func (d *doc) wentThere(si int, f *frame) bool {
	s := &d.sents[si]
	c := f.clause - 1
	if c < 0 || !d.pastClause(s, c) || s.tagIn(c, lexicon.AnyModal) >= 0 || !d.verbIn(s, c, lexicon.Travel) && !d.stoppedOver(s, c) {
		return false
	}
	if next := f.clause + 1; next < len(s.clauses) && !s.clauses[next].sub && s.tagIn(next, lexicon.But) >= 0 && d.bareSubject(s, next) < 0 {
		return false // "flog nach Rom, um ihn zu treffen, kehrte aber um"
	}
	if t := s.wordBefore(s.clauses[f.clause].start); s.is(t-1, lexicon.PrepZu) && s.lower(t) && s.verbForms(t) == 0 {
		return false // "kam zu spät, um ihn zu treffen"
	}
	near := d.nearDay(f)
	return near != nil && d.over(near)
}

// stoppedOver reports whether clause c tells of a visit by a noun that its verb carries: "legte in Amman einen Zwischenstopp ein".
func (d *doc) stoppedOver(s *sent, c int) bool {
	return d.verbIn(s, c, lexicon.Hold) && s.find(c, func(t int) bool {
		r, ok := s.ref(t, lexicon.KNoun)
		return ok && d.x.Noun(r).Does == lexicon.Visit
	}) >= 0
}

// decidePerfectInfinitive decides what somebody says he has done by who says so and how: "bestätigte, ihn getroffen zu haben", "bestritt, mit ihr telefoniert
// zu haben".
func (d *doc) decidePerfectInfinitive(s *sent, f *frame) {
	if t := s.clauses[f.clause].start; s.marked(t, lexicon.WithoutWord) {
		f.set(denied, "status:without", t) // "reiste ab, ohne ihn getroffen zu haben"
	}
	c := f.clause - 1
	if c < 0 || d.negation(s, c, s.clauses[c].start) >= 0 {
		f.set(unconfirmed, "status:perfect-infinitive", f.at)
	}
	switch {
	case d.verbIn(s, c, lexicon.Deny, lexicon.Refuse):
		f.set(denied, "status:refused", f.at)
	case d.verbIn(s, c, lexicon.Confirm, lexicon.Claims, lexicon.Utter):
		f.set(held, "status:perfect-infinitive", f.at)
	}
	f.set(unconfirmed, "status:perfect-infinitive", f.at)
}
