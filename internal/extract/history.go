// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"summitry/internal/extract/lexicon"
	"summitry/internal/text"
)

// setAnew reports whether f names a day to come for t, which was called off and has none, by a pronoun or a verb: it is another try.
func (d *doc) setAnew(f *frame, t *telling) bool {
	s := &d.sents[f.si]
	return f.when != nil && t.when() == nil && !d.over(f.when) && s.is(s.clauses[f.clause].finite, lexicon.ModalShall|lexicon.Become|lexicon.ModalWant)
}

// announcedBefore reports whether t is what was announced, some sentences before and on a day before that of f, and has come to pass with f.
func (d *doc) announcedBefore(f *frame, t *telling) bool {
	if f.when == nil || f.fresh || f.kind != t.kind || t.when() != nil || len(t.frames) != 1 || len(f.parts) < 2 || f.si-t.last > 3 || d.shared(f, t) < len(t.parts) {
		return false
	}
	g := t.frames[0]
	s := &d.sents[g.si]
	if g.why != "status:plan-verb" || !d.pastClause(s, g.clause) || s.para != d.sents[f.si].para {
		return false
	}
	for _, i := range s.times {
		if w := &d.times[i]; int(s.clause[s.tokenAt(w.Start)]) == g.clause && w.To.Grain() == text.GrainDay && f.when.From.Grain() == text.GrainDay {
			return w.To.First().Before(f.when.From.First())
		}
	}
	return false
}

// putOff reports whether f tells that t, which was planned for another day, is put off to the one it names: "Sie wollte am Montag Macron treffen. Das Gespräch wurde
// auf Dienstag verlegt".
func (d *doc) putOff(f *frame, t *telling) bool {
	w := t.when()
	return w != nil && f.when.From.Year > 0 && w.From.Year > 0 && f.when.From.First().After(w.To.Last()) && f.status == postponed && t.status() == planned && f.definite && (len(f.parts) == 0 || d.shared(f, t) == len(t.parts)) && f.si-t.last <= 3
}
