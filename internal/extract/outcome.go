// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"slices"

	"summitry/internal/article"
	"summitry/internal/extract/lexicon"
	"summitry/internal/text"
)

// outcome decides a contact of which its clause tells in passing that it took place, or came to nothing: what it was the setting or theme of, what it
// set off, how many there were.
func (d *doc) outcome(si int, f *frame, np phrase) {
	s := &d.sents[si]
	tags, at := d.auxiliary(s, f)
	if tags&(lexicon.AnyModal|lexicon.HaveKonj2|lexicon.BeKonj2|lexicon.BecomeKonj2) != 0 || np.negated || np.mark&(lexicon.AdjPlanned|lexicon.AdjCancelled|lexicon.AdjPostponed) != 0 {
		return
	}
	if np.prep&lexicon.PrepAus != 0 && tags&(lexicon.Become|lexicon.BecomeKonj1|lexicon.BecomePast) != 0 && s.markIn(f.clause, lexicon.NothingWord) >= 0 {
		f.set(cancelled, "status:came-to-nothing", at) // "Aus dem Treffen wird nichts"
		return
	}
	if d.negation(s, f.clause, f.at) >= 0 || d.planWord(s, f.clause) {
		return
	}
	if f.relative >= 0 && s.tagIn(f.relative, lexicon.AnyModal|lexicon.HaveKonj2) >= 0 {
		return // "das am Montag hätte stattfinden sollen"
	}
	past := d.pastClause(s, f.clause) || s.markIn(f.clause, lexicon.Been) >= 0 || tags&(lexicon.Have|lexicon.Be) != 0 && s.endsInVerb(f.clause)
	if !past {
		return
	}
	before := np.start - 1
	switch {
	case np.genitive && s.marked(before, lexicon.SettingNoun):
		f.set(held, "status:setting", before) // "Genf war Schauplatz eines Treffens"
	case np.genitive && s.marked(before, lexicon.NumberNoun):
		f.set(held, "status:number-of", before) // "Die Zahl der Telefonate ist auf 35 gestiegen"
		f.several = true
		f.count = d.numberIn(s, f)
	case np.prep&lexicon.PrepAuf != 0 && np.count > 1 && d.tallies(s, f.clause) && len(f.parts) > 0:
		f.set(held, "status:tally", np.prepAt) // "Auf vier Treffen haben es die beiden gebracht"
		f.several = true
	case np.prep == 0 && !np.genitive && len(f.parts) > 1 && d.verbIn(s, f.clause, lexicon.Stir):
		f.set(held, "status:stirred", f.at) // "Ein Telefonat Trumps mit Tsai hat Peking verärgert"
	case np.prep == 0 && !np.genitive && len(f.parts) > 1 && d.bareSubject(s, f.clause) < 0 && f.at < s.clauses[f.clause].finite && s.meansIn(f.clause, lexicon.ResultNoun) >= 0:
		f.set(held, "status:result", f.at) // "Das Gespräch der beiden brachte keine Einigung"
	case np.prep == 0 && !np.genitive && d.verbIn(s, f.clause, lexicon.Concern):
		f.set(held, "status:was-about", f.at) // "Die Unterredung drehte sich um Zölle"
	}
}

// openedBy decides a contact by the words that open its phrase or take it for the subject: "im Fall eines Treffens", "im Anschluss an das Treffen", "Über
// ein Treffen gibt es Gerüchte", "Von einem Treffen kann keine Rede sein", "Berichte über ein Treffen sind falsch", "die Absage des Treffens".
func (d *doc) openedBy(si int, f *frame, np phrase) {
	s := &d.sents[si]
	before := np.start - 1
	if m := s.match(before); m != nil {
		if r, ok := refOf(m.Refs, lexicon.KPhrase); ok && r.ID >= 0 {
			switch does := d.x.Phrase(r).Does; {
			case does == lexicon.InCase && np.indefinite:
				f.set(unconfirmed, "status:condition", m.Start)
			case does == lexicon.AfterIt && !s.is(m.Start-1, lexicon.DetNeg) && !d.planWord(s, f.clause) && (d.pastClause(s, f.clause) || d.dayOver(si, f)):
				f.set(held, "status:after-it", m.Start)
			}
		}
	}
	if n := d.considered(s, f); n >= 0 {
		f.set(unconfirmed, "status:considered", n)
	}
	switch {
	case np.prep&lexicon.PrepUeber != 0 && !np.definite && d.verbIn(s, f.clause, lexicon.Deny) && d.negation(s, f.clause, f.at) < 0:
		f.set(denied, "status:denied-by", np.prepAt) // "wies Spekulationen über ein Treffen zurück"
	case np.prep&lexicon.PrepUeber != 0 && s.clauses[f.clause].finite >= 0 && d.phraseIn(s, f.clause, lexicon.Rumour):
		f.set(unconfirmed, "status:rumour", np.prepAt)
	case np.prep&lexicon.PrepUeber != 0 && s.markIn(f.clause, lexicon.DenyWord) >= 0:
		f.set(denied, "status:false", np.prepAt)
	case np.prep&lexicon.PrepVon != 0 && d.phraseIn(s, f.clause, lexicon.Omit):
		f.set(denied, "status:no-talk-of", np.prepAt)
	}
	if np.prep&lexicon.PrepNach != 0 && s.role(np.prepAt-1, lexicon.DemandNoun) {
		f.set(planned, "status:demanded", np.prepAt) // "Die Forderung nach einem Treffen wurde lauter"
	}
	if len(f.parts) > 0 {
		switch d.endingBefore(s, np) {
		case lexicon.Cancel:
			f.set(cancelled, "status:noun-cancelled", before)
		case lexicon.Postpone:
			f.set(postponed, "status:noun-postponed", before)
		}
	}
}

// endingBefore is what a noun for the end of a plan does, whose genitive the contact's phrase is: "die Absage des Treffens".
func (d *doc) endingBefore(s *sent, np phrase) lexicon.Does {
	if r, ok := s.ref(np.prepAt-1, lexicon.KNoun); ok && np.prep&lexicon.PrepVon != 0 && len(np.owner) > 0 {
		if does := d.x.Noun(r).Does; does == lexicon.Cancel || does == lexicon.Postpone {
			return does // "die Absage von Merkels Treffen mit Putin"
		}
	}
	if r, ok := s.ref(np.start-1, lexicon.KNoun); ok && np.genitive && d.nounPhrase(s, np.start-1).prep == 0 {
		if does := d.x.Noun(r).Does; does == lexicon.Cancel || does == lexicon.Postpone {
			return does
		}
	}
	return lexicon.DoesNothing
}

// cameToNoResult reports whether talks or a summit are told to have failed, which are so only after people came together: "Die Gespräche zwischen Kurti und Vučić
// sind gescheitert". Of a single meeting it would say that it did not come to pass.
func (d *doc) cameToNoResult(s *sent, f *frame, t int) bool {
	if f.noun == nil || !s.means(t, lexicon.FailedWord) || f.prep != 0 || f.genitive || s.embeddedPlan(f) || s.tagIn(f.clause, lexicon.AnyModal|lexicon.BeKonj2|lexicon.HaveKonj2) >= 0 {
		return false
	}
	talks := f.noun.Sides || f.noun.Does == lexicon.Talk && f.plural
	return f.summit || talks && (d.personsIn(f) > 1 || d.timeOf(f.si, f) != nil)
}

// dragsOn reports whether a clause tells how negotiations of states and institutions stand, with no day or place of their own.
func (d *doc) dragsOn(si int, f *frame, np phrase) bool {
	s := &d.sents[si]
	if !f.noun.Sides || np.prep != 0 || d.personsIn(f) > 0 || !s.is(s.clauses[f.clause].finite, lexicon.Be|lexicon.BePast) || d.timeOf(si, f) != nil || d.verbIn(s, f.clause, lexicon.Happen, lexicon.Hold, lexicon.Plan) {
		return false
	}
	return !slices.ContainsFunc(d.placesOf(si, f), func(w spot) bool {
		return w.si == si && int(s.clause[w.start]) == f.clause && w.start < s.clauses[f.clause].finite
	})
}

// embeddedPlan reports whether a word for a plan stands before f's noun: "die geplanten Gespräche".
func (s *sent) embeddedPlan(f *frame) bool {
	return s.find(f.clause, func(t int) bool { return t < f.at && s.marked(t, lexicon.AdjPlanned) }) >= 0
}

// confirmsPast reports whether the contact that somebody confirms is told as over: a call of which no other day is named, or one of a day behind von.
func (d *doc) confirmsPast(si int, f *frame, np phrase) bool {
	s := &d.sents[si]
	if np.prep != 0 || np.genitive || np.mark&lexicon.AdjPlanned != 0 || d.planWord(s, f.clause) {
		return false
	}
	for _, i := range s.times {
		if t := s.tokenAt(d.times[i].Start); int(s.clause[t]) == f.clause && t > f.at {
			return s.is(t-1, lexicon.PrepVon) && d.over(&d.times[i])
		}
	}
	return f.kind == "call"
}

// atItPresent decides a contact at which something is told to be in the present, by its day: "sehen sich am Mittwoch bei einem Empfang".
func (d *doc) atItPresent(si int, f *frame) {
	s := &d.sents[si]
	fin := s.clauses[f.clause].finite
	if fin < 0 || s.clauses[f.clause].sub || s.is(fin, lexicon.AnyAux) || d.pastClause(s, f.clause) || s.verbForms(fin)&lexicon.Present == 0 {
		return
	}
	if w := d.timeOf(si, f); w != nil && d.bareWeekday(w) && s.block == article.Body {
		f.set(planned, "status:at-it-future", fin)
	}
}

// tallies reports whether clause c has a verb for coming to a number, which no particle makes another: "kamen überein".
func (d *doc) tallies(s *sent, c int) bool {
	last := s.clauses[c].end - 1
	for last > 0 && s.Tokens[last].Shape == text.Punct {
		last--
	}
	return s.markIn(c, lexicon.TallyVerb) >= 0 && (s.Tokens[last].Shape != text.Lower || s.marked(last, lexicon.TallyVerb))
}

// numberIn is the number that the clause of f ends a count at: "ist auf 35 gestiegen"; 0 if none.
func (d *doc) numberIn(s *sent, f *frame) int {
	t := s.find(f.clause, func(t int) bool {
		n, ordinal, ok := text.Number(s.Tokens[t])
		return ok && !ordinal && n > 1 && t > f.end && !d.inTime(s, t)
	})
	if t < 0 {
		return 0
	}
	n, _, _ := text.Number(s.Tokens[t])
	return n
}

// considered is the noun behind "im" that closes a clause with sein, where another contact's is its subject, -1 if there is none: "Ein Treffen der beiden
// war im Gespräch".
func (d *doc) considered(s *sent, f *frame) int {
	cl := s.clauses[f.clause]
	if !s.is(cl.finite, lexicon.Be|lexicon.BePast|lexicon.BeKonj1) {
		return -1
	}
	last := cl.finite
	for t := range s.Tokens {
		if int(s.clause[t]) == f.clause && s.Tokens[t].Shape != text.Punct {
			last = t
		}
	}
	first := s.find(f.clause, func(t int) bool { return d.contactNoun(s, t) })
	if first < 0 || first == last || !d.contactNoun(s, last) || !s.is(last-1, lexicon.PrepIn) || d.nounPhrase(s, first).prep != 0 {
		return -1
	}
	return last
}

// cameToNothing decides a contact that did not come about: called off where it was in sight, as the definite article, a word for a plan or the
// present says; else it is denied only ("Zu einer Begegnung kam es nicht").
func (d *doc) cameToNothing(s *sent, f *frame, at int) {
	if f.definite || d.planWord(s, f.clause) || f.relative >= 0 && (d.planWord(s, f.relative) || s.tagIn(f.relative, lexicon.AnyModal) >= 0) || !d.pastClause(s, f.clause) && s.tagIn(f.clause, lexicon.Be) < 0 {
		f.set(cancelled, "status:came-to-nothing", at)
	}
	f.set(denied, "status:did-not-come", at)
}
