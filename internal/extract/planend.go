// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"slices"

	"summitry/internal/extract/lexicon"
	"summitry/internal/text"
)

// endOfPlan gives the plan told right before the end that a clause of sentence si tells without naming the contact: "May wollte Rutte treffen. Doch er sagte ab.",
// "Daraus wurde nichts.", "Der Plan scheiterte."
func (d *doc) endOfPlan(si int) {
	s := &d.sents[si]
	t := d.focus(si, 1)
	if t == nil || !stillOpen(t.status()) || t.several() {
		return
	}
	last := t.frames[len(t.frames)-1]
	for c := range s.clauses {
		cl := &s.clauses[c]
		if cl.sub || cl.infinitive || last.si == si && cl.start <= last.at || s.find(c, func(k int) bool { return d.contactNoun(s, k) }) >= 0 {
			continue
		}
		status, at := d.endIn(s, c, t)
		if at < 0 {
			continue
		}
		f := d.newFrame(si, &lexicon.Match{Start: at, End: at + 1}, last.rule)
		f.kind, f.status, f.why, f.wordAt = t.kind, status, "status:plan-ended", at
		d.frames = append(d.frames, f)
		d.attach(f, t)
		return
	}
}

// endIn is what clause c makes of plan t, and the token that says so, -1 if nothing.
func (d *doc) endIn(s *sent, c int, t *telling) (string, int) {
	cl := &s.clauses[c]
	if s.is(cl.finite, lexicon.AnyModal|lexicon.HaveKonj2|lexicon.BeKonj2|lexicon.BecomeKonj2) && !(s.is(cl.finite, lexicon.ModalMust) && d.pastClause(s, c)) {
		return "", -1
	}
	no := d.negation(s, c, cl.start)
	if no < 0 && s.meansIn(c, lexicon.OutOfIt) >= 0 && s.markIn(c, lexicon.NothingWord) >= 0 {
		return cancelled, s.markIn(c, lexicon.NothingWord)
	}
	if no >= 0 && s.meansIn(c, lexicon.ThereTo) >= 0 && s.find(c, func(k int) bool { return s.marked(k, lexicon.TallyVerb) }) >= 0 && d.bareSubject(s, c) < 0 {
		return cancelled, no // "Dazu kam es nicht"
	}
	if plan := s.meansIn(c, lexicon.PlanNoun); plan > 0 && s.is(plan-1, lexicon.AnyDet&^lexicon.DetIndef) && no < 0 {
		if at := s.meansIn(c, lexicon.FailedWord); at >= 0 {
			return cancelled, at
		}
		if at := d.findVerb(s, c, func(v *lexicon.Verb) bool { return v.Does == lexicon.Cancel }); at >= 0 {
			return cancelled, at
		}
	}
	if no >= 0 || !d.sideActs(s, c, t) {
		return "", -1
	}
	if at := d.findVerb(s, c, func(v *lexicon.Verb) bool { return v.Does == lexicon.Cancel }); at >= 0 {
		return cancelled, at
	}
	if at := d.findVerb(s, c, func(v *lexicon.Verb) bool { return v.Does == lexicon.Refuse }); at >= 0 {
		return denied, at
	}
	return "", -1
}

// sideActs reports whether the subject of clause c is one who takes part in t, and the clause is about nothing else than coming or not: "er sagte ab", "sagte
// seine Teilnahme ab", "schlug die Einladung aus", not "er sagte eine Rede ab".
func (d *doc) sideActs(s *sent, c int, t *telling) bool {
	acts := false
	for k := range s.who {
		m := &s.who[k]
		if int(s.clause[m.head]) == c && m.prep == 0 && !m.genitive && !m.attribute {
			if len(m.who) != 1 || !t.has(m.who[0]) {
				return false
			}
			acts = true
		}
	}
	return acts && s.find(c, func(k int) bool {
		return k > 0 && s.Tokens[k].Shape == text.Upper && !s.inOwnName(k) && !d.inTime(s, k) && !s.means(k, lexicon.ComingNoun) && !s.is(k-1, lexicon.AnyPrep) && !(s.is(k-1, lexicon.AnyDet) && s.is(k-2, lexicon.AnyPrep))
	}) < 0
}

// pastPlan makes a contact one called off that people were to have or wanted on a day of the calendar that is over: "sollte im März in Wien Sarif treffen".
func (d *doc) pastPlan(f *frame) {
	s := &d.sents[f.si]
	if f.why == "status:modal" && f.status == planned && f.when != nil && d.over(f.when) && !d.bareWeekday(f.when) && s.is(s.clauses[f.clause].finite, lexicon.ModalShallPast|lexicon.ModalWantPast) {
		f.status, f.why = cancelled, "status:formerly-planned"
	}
}

// withJourney calls off what was to be on a journey of one who takes part that the sentences before f, in its paragraph, tell to be called off: "Obama sagte
// seine Reise nach Asien ab. Am Rande sollte er Putin treffen".
func (d *doc) withJourney(f *frame) {
	s := &d.sents[f.si]
	if f.status != planned || f.past || !s.is(s.clauses[f.clause].finite, lexicon.ModalShallPast|lexicon.ModalWantPast|lexicon.BePast) || s.roleIn(f.clause, lexicon.InsteadWord) >= 0 {
		return
	}
	for i := len(d.frames) - 1; i >= 0 && f.si-d.frames[i].si <= 3; i-- {
		g := d.frames[i]
		if g.si < f.si && g.visit && (g.status == cancelled || g.status == postponed) && d.sents[g.si].para == d.sents[f.si].para && slices.ContainsFunc(g.parts, func(p part) bool { return f.hasPart(p.actor) }) {
			f.status, f.why = cancelled, "status:with-the-journey"
			return
		}
	}
}
