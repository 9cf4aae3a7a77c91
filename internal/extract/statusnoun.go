// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"slices"
	"strings"

	"summitry/internal/extract/lexicon"
	"summitry/internal/text"
)

// decideNoun decides the status of a contact named by a noun: by its adjectives, by the verb that carries it, by the preposition that
// takes it for granted.
func (d *doc) decideNoun(si int, f *frame, np phrase) {
	s := &d.sents[si]
	if t := s.meansIn(f.clause, lexicon.FailedWord); t >= 0 && np.prep == 0 && !np.genitive && np.mark&lexicon.AdjPlanned != 0 && d.negation(s, f.clause, f.at) < 0 {
		f.set(cancelled, "status:failed", t) // "Ein für Montag angesetztes Treffen ist gescheitert": it did not come to pass
	}
	if t := s.meansIn(f.clause, lexicon.VainWord); t >= 0 && np.prep != 0 && d.planWord(s, f.clause) {
		f.set(denied, "status:failed", t) // "bat vergeblich um ein Gespräch"
	}
	if np.mark&lexicon.AdjDenied != 0 {
		f.set(unconfirmed, "status:allegedly", np.markAt) // "zu einem angeblichen Gespräch"
	}
	if n := d.stayedAway(s, f); n >= 0 {
		f.set(denied, "status:stayed-away", n)
	}
	d.doubt(si, f)
	promised := s.meansIn(f.clause, lexicon.PromisedWord)
	if promised >= 0 && d.negation(s, f.clause, f.at) < 0 && (np.prep&lexicon.PrepZu != 0 || np.prep&lexicon.PrepAn != 0 && s.means(np.prepAt-1, lexicon.ComingNoun)) {
		f.set(planned, "status:promised", promised) // "hat zu dem Treffen zugesagt"
	}
	f.formerly = d.formerlyPlanned(s, f.clause)
	tags, at := d.auxiliary(s, f)
	took := tags&lexicon.AnyModal == 0 && np.prep == 0 && d.pastClause(s, f.clause) && d.negation(s, f.clause, f.at) < 0
	switch {
	case took && d.verbIn(s, f.clause, lexicon.Redo):
		f.set(held, "status:made-up-for", f.at) // "Der abgesagte Besuch wurde am Montag nachgeholt"
	case took && np.mark&(lexicon.AdjCancelled|lexicon.AdjPostponed) != 0 && d.verbIn(s, f.clause, lexicon.Happen):
		f.set(held, "status:carried-past", f.at) // "Das zweimal verschobene Gespräch fand am Montag statt"
	case d.verbIn(s, f.clause, lexicon.Redo):
		if n := d.negation(s, f.clause, f.at); n >= 0 {
			f.set(cancelled, "status:not-made-up-for", n)
		}
		f.set(planned, "status:made-up-for", f.at)
	case np.mark&lexicon.AdjCancelled != 0:
		f.set(cancelled, "status:adjective-cancelled", np.markAt)
	case np.mark&lexicon.AdjPostponed != 0 && tags&(lexicon.ModalShall|lexicon.ModalWant|lexicon.Become) != 0 && d.verbIn(s, f.clause, lexicon.Happen):
		f.set(planned, "status:moved-to", at) // "Das verschobene Gespräch soll nun am Freitag stattfinden"
	case np.mark&lexicon.AdjPostponed != 0:
		f.set(postponed, "status:adjective-postponed", np.markAt)
	}
	if d.asks(s) {
		f.set(unconfirmed, "status:question", f.at)
	}
	if n := d.noGround(s, f, np); n >= 0 {
		f.set(denied, "status:no-ground", n)
	}
	if !np.definite && s.marked(np.prepAt, lexicon.WithoutWord) && d.negation(s, f.clause, f.at) < 0 {
		f.set(denied, "status:without", np.prepAt) // "reiste ohne ein Gespräch mit Merkel ab"
	}
	if d.offered(s, f.clause) && d.personsIn(f) < 2 {
		f.set(planned, "status:offered", f.at)
	}
	if t := s.markIn(f.clause, lexicon.NothingWord); t >= 0 && np.prep&lexicon.PrepAus != 0 && s.is(s.clauses[f.clause].finite, lexicon.BecomePast|lexicon.Become|lexicon.Be) {
		f.set(cancelled, "status:came-to-nothing", t) // "Aus dem geplanten Gespräch wurde nichts"
	}
	if np.prep == 0 && !np.genitive && !d.verbIn(s, f.clause, lexicon.Hold, lexicon.Happen) {
		if t := d.undecided(s, f.clause); t >= 0 {
			f.set(unconfirmed, "status:undecided", t)
		}
	}
	if t := d.absentFrom(si, f, np); t >= 0 {
		f.set(denied, "status:absent", t)
	}
	d.openedBy(si, f, np)
	d.decideByVerb(si, f, np)
	if n := d.negation(s, f.clause, f.at); n >= 0 && np.prep == 0 && d.verbIn(s, f.clause, lexicon.Discuss) && s.tagIn(f.clause, lexicon.Worden|lexicon.Become|lexicon.BecomePast) >= 0 {
		f.set(unconfirmed, "status:not-discussed", n) // "Ein Treffen wurde nicht erörtert"
	}
	if n := d.negation(s, f.clause, f.at); n > f.at && np.prep == 0 && !np.genitive && d.phraseIn(s, f.clause, lexicon.Concern) {
		f.set(denied, "status:not-planned", n) // "Ein Treffen steht nicht auf der Tagesordnung"
	}
	if n := d.negation(s, f.clause, f.at); n >= 0 && np.prep&lexicon.PrepAn != 0 && d.recallVerb(s, f.clause) {
		f.set(unconfirmed, "status:not-recalled", n) // "kann sich an ein Gespräch mit ihm nicht erinnern"
	}
	if np.negated {
		f.set(denied, "status:no", f.at)
	}
	if np.mark&lexicon.AdjPlanned != 0 && np.mark&lexicon.AdjPast == 0 {
		f.set(planned, "status:adjective-planned", np.markAt)
	}
	finitePast := d.pastClause(s, f.clause)
	switch {
	case np.prep&lexicon.PrepNach != 0 && !finitePast && tags&lexicon.AnyAux == 0 && d.dayToCome(si):
		f.set(planned, "status:after-it-to-come", np.prepAt)
	case np.prep&(lexicon.PrepNach|lexicon.PrepSeit) != 0 && !np.indefinite, np.prep&lexicon.PrepNach != 0 && (finitePast || d.surelyOver(si, f) || tags&lexicon.AnyModal == 0 && d.looksBack(si, f)):
		f.set(held, "status:after-it", np.prepAt)
	case np.prep&lexicon.PrepAn != 0 && np.prepAt > 0 && s.Tokens[np.prepAt-1].Shape == text.Upper: // "die Erwartungen an das Treffen"
	case np.prep&(lexicon.PrepBei|lexicon.PrepWaehrend|lexicon.PrepIn|lexicon.PrepAn) != 0, np.prep&lexicon.PrepAuf != 0 && f.does == lexicon.Meet && s.dativeDet(np.prepAt+1):
		switch {
		case s.means(np.prepAt, lexicon.IntoWord): // "kommt mit ihm nicht ins Gespräch"
			f.weak = true
		case s.clauses[f.clause].infinitive:
			f.set(planned, "status:infinitive", f.at)
		case tags&(lexicon.ModalCan|lexicon.ModalMust) != 0 && s.marked(at, lexicon.StrongPast):
			f.set(held, "status:at-it", np.prepAt) // "Beim dritten Treffen konnten sie sich nicht einigen"
		case tags&(lexicon.AnyModal|lexicon.Become|lexicon.BecomeKonj1|lexicon.BecomeKonj2) != 0 && tags&(lexicon.Have|lexicon.HavePast|lexicon.Worden) == 0:
			f.set(planned, "status:at-it-future", at)
		default:
			d.atItPresent(si, f)
			f.set(held, "status:at-it", np.prepAt)
		}
	case np.prep&lexicon.PrepVor != 0 && s.is(s.clauses[f.clause].finite, lexicon.HavePast) && np.mark&lexicon.AdjPlanned == 0:
		f.definite = f.definite || f.fresh // "Vor dem Termin hatte sie Macron getroffen": it is over, if it is told of
	case np.prep&lexicon.PrepVor != 0:
		f.definite = f.definite || f.fresh
		f.set(planned, "status:before-it", np.prepAt)
	case np.prep&lexicon.PrepZu != 0 && np.definite && d.verbIn(s, f.clause, lexicon.Travel) && d.negation(s, f.clause, f.at) >= 0:
		f.set(cancelled, "status:does-not-go", d.negation(s, f.clause, f.at)) // "erschien nicht zum Treffen mit Merkel"
	case np.prep&lexicon.PrepZu != 0 && !np.definite && d.negation(s, f.clause, f.at) >= 0 && s.meansIn(f.clause, lexicon.MoodWord) >= 0:
		f.set(denied, "status:not-ready", d.negation(s, f.clause, f.at)) // "ist zu einem Gespräch mit ihm nicht bereit"
	case np.prep&lexicon.PrepZu != 0 && finitePast && d.personsIn(f) >= 2 && d.bareParts(f) && !d.planWord(s, f.clause):
		f.set(held, "status:gone-to-it", np.prepAt) // "zogen sich X und Y zu einer Aussprache zurück"
	case np.prep&lexicon.PrepZu != 0 && d.goneTo(s, si, f):
		f.set(held, "status:went-to-it", np.prepAt)
	case (s.marked(np.prepAt, lexicon.ForWord) || np.prep&lexicon.PrepZu != 0) && finitePast && tags&lexicon.AnyModal == 0 && d.findVerb(s, f.clause, func(v *lexicon.Verb) bool { return v.Uses && d.needsMet(s, f.clause, v) }) >= 0:
		f.set(held, "status:carried-past", np.prepAt) // "nutzte den Gipfel für Gespräche mit ihm"
	case (np.prep&lexicon.PrepZu != 0 || s.marked(np.prepAt, lexicon.ForWord)) && f.plural && !np.definite && d.personsIn(f) < 2 && s.meansIn(f.clause, lexicon.MoodWord) >= 0:
		f.weak = true // "zeigte sich offen für Gespräche mit Eriwan"
	case np.prep&lexicon.PrepZu != 0, s.marked(np.prepAt, lexicon.ForWord):
		f.weak = f.why != "status:promised" && (f.weak || np.prep&lexicon.PrepZu != 0 && np.definite && !np.possessive)
		if !np.definite || d.planWord(s, f.clause) || np.prep&lexicon.PrepZu == 0 {
			f.set(planned, "status:toward-it", np.prepAt)
		}
	case np.prep&lexicon.PrepUeber != 0 && !f.definite && s.clauses[f.clause].finite >= 0:
		f.set(planned, "status:talked-about", np.prepAt)
	}
	if d.dragsOn(si, f, np) {
		f.weak = true // "Die Verhandlungen mit Serbien waren ins Stocken geraten": of years, and no contact
	} else if f.definite && np.prep == 0 && d.wasSo(s, f.clause) && tags&(lexicon.AnyModal|lexicon.BecomeKonj2) == 0 && !d.planWord(s, f.clause) {
		f.set(held, "status:was", s.clauses[f.clause].finite)
	}
	if np.past && np.mark&lexicon.AdjPlanned != 0 {
		f.set(unconfirmed, "status:last-planned", np.markAt) // "das letzte geplante Treffen"
	}
	if np.past {
		f.set(held, "status:adjective-past", max(np.markAt, f.at))
	}
	if d.conditional(s, f.clause) {
		f.set(unconfirmed, "status:condition", f.at)
	}
	switch {
	case tags&lexicon.AnyModal != 0 && f.status == "" && d.negation(s, f.clause, f.at) < 0: // "wollte private Anrufe nicht kommentieren"
		f.set(planned, "status:modal", at)
	case tags&(lexicon.Become|lexicon.BecomeKonj1|lexicon.BecomeKonj2) != 0 && tags&(lexicon.BecomePast|lexicon.Worden|lexicon.Have|lexicon.Be) == 0:
		f.set(planned, "status:future", at)
	}
	if f.status == "" && np.prep == 0 && !np.genitive && d.negation(s, f.clause, f.at) < 0 && s.clauses[f.clause].finite != f.at-1 && finitePast && !d.planWord(s, f.clause) && d.timeBeside(si, f) && !d.verbIn(s, f.clause, lexicon.Claims) && d.bareSubject(s, f.clause) < 0 {
		f.set(held, "status:subject-past", f.at) // "Den Anfang hatte ein Telefonat am 30. März gemacht", not "Merkel hielt ein Gespräch für verfrüht"
	}
	if t := d.recalled(s, f); t >= 0 && finitePast && (f.status == "" || f.why == "status:talked-about" || f.why == "status:toward-it") {
		f.status = ""
		f.set(held, "status:recalled", t)
	}
	if t := d.judged(s, f, np); t >= 0 && finitePast && tags&lexicon.AnyModal == 0 && (f.status == "" || f.why == "status:talked-about") {
		f.status = ""
		f.set(held, "status:judged", t)
	}
	if f.status == "" && d.headed(s, f) {
		f.set(held, "status:chronicle", f.at) // "16. Juli 2018, Helsinki: Das erste Gipfeltreffen."
	}
	if f.status == "" && (len(np.owner) > 0 || f.several) && finitePast && tags&lexicon.AnyModal == 0 && d.negation(s, f.clause, f.at) < 0 {
		f.set(held, "status:owned-past", f.at)
	}
}

// stayedAway is the negation by which a relative clause says that somebody did not come to f, -1 if none does: "gab ein Essen für ihn, der aber nicht erschien".
func (d *doc) stayedAway(s *sent, f *frame) int {
	for c := f.clause + 1; c < len(s.clauses); c++ {
		if cl := s.clauses[c]; cl.sub && cl.parent == f.clause && cl.start > f.at && s.is(cl.intro, lexicon.Relative) && d.verbIn(s, c, lexicon.Travel) {
			if n := d.negation(s, c, cl.start); n >= 0 && d.verbIn(s, f.clause, lexicon.Hold, lexicon.Happen) {
				return n
			}
		}
	}
	return -1
}

// decideByVerb looks at the verbs of the noun's clause: what becomes of the contact is said by them.
func (d *doc) decideByVerb(si int, f *frame, np phrase) {
	s := &d.sents[si]
	neg := d.negation(s, f.clause, f.at)
	if np.negated {
		neg = f.at
	}
	d.decideByVerbsOf(si, f, np, f.clause, neg)
	d.decideByShared(si, f, np)
	if neg < 0 && d.hadIt(s, f, np) {
		f.set(held, "status:had-it", s.clauses[f.clause].finite)
	}
	if fin := s.clauses[f.clause].finite; neg < 0 && np.prep == 0 && !np.definite && s.is(fin, lexicon.Have) && fin < f.at && !s.endsInVerb(f.clause) {
		d.presentTense(si, f) // "hat am Dienstag eine Audienz beim Papst"
	}
	// "kam es zu einem Treffen", "gab es ein Gespräch"
	if np.prep&lexicon.PrepZu != 0 {
		for t := range s.Tokens {
			if int(s.clause[t]) != f.clause || s.word(t) != "kam" && s.word(t) != "gekommen" && s.word(t) != "kommt" || !d.impersonal(s, f.clause) {
				continue
			}
			if s.word(t) == "kommt" && neg < 0 {
				d.presentTense(si, f)
				continue
			}
			if neg >= 0 {
				d.cameToNothing(s, f, neg)
			}
			f.set(held, "status:came-to-it", t)
		}
	}
	d.outcome(si, f, np)
	if f.relative >= 0 { // what the main clause says is the last word: "Das Treffen, das am Freitag stattfinden sollte, ist geplatzt"
		g := *f
		g.status = ""
		d.decideByVerbsOf(si, &g, np, f.relative, d.negation(s, f.relative, f.at))
		if f.why == "status:plan-verb" && g.status == held { // "Das Telefonat, das sie am Samstag führten, war auf eine Stunde angesetzt"
			f.status = ""
		}
		if g.status != "" {
			f.set(g.status, g.why, g.wordAt)
		}
	}
}

// hadIt reports whether the verb of f's clause is no auxiliary and has the contact as its object: "hatten am Donnerstag ein halbstündiges Gespräch".
func (d *doc) hadIt(s *sent, f *frame, np phrase) bool {
	fin := s.clauses[f.clause].finite
	if np.prep != 0 || np.definite || np.negated {
		return false
	}
	if s.is(fin, lexicon.Have|lexicon.HavePast|lexicon.HaveKonj1) && s.roleIn(f.clause, lexicon.HadWord) > f.at {
		return true // "habe mit ihm ein gutes Gespräch gehabt"
	}
	return s.is(fin, lexicon.HavePast) && fin < f.at && !s.endsInVerb(f.clause)
}

// decideByVerbsOf looks at the verbs of clause c, which is the noun's own or the relative clause behind it; neg is what negates it, -1 if nothing.
func (d *doc) decideByVerbsOf(si int, f *frame, np phrase, c, neg int) {
	s := &d.sents[si]
	tags, at := d.auxiliaryIn(s, c, f.at)
	future := tags&lexicon.AnyModal != 0 || tags&(lexicon.Become|lexicon.BecomeKonj1|lexicon.BecomeKonj2) != 0 && tags&(lexicon.BecomePast|lexicon.Worden|lexicon.Have|lexicon.HavePast|lexicon.Be) == 0
	for t := range s.Tokens {
		if int(s.clause[t]) != c || t >= f.at && t < f.end {
			continue
		}
		r, v, ok := d.verbAt(s, t)
		if !ok || r.Form&lexicon.Participle != 0 && s.marked(t-1, lexicon.ForWord) { // "erklärte das Bündnis für beendet"
			continue
		}
		governed := (np.prep&lexicon.PrepMit != 0 || np.prep&lexicon.PrepAuf != 0 && !s.dativeDet(np.prepAt+1)) && (v.Does == lexicon.Refuse || v.Does == lexicon.Plan || v.Does == lexicon.Agree) && len(f.parts) > 0 // "verzichtete auf das Treffen", "hofft auf ein Treffen"
		governed = governed || v.Does == lexicon.Cancel && np.prep&lexicon.PrepAn != 0 && s.means(np.prepAt-1, lexicon.ComingNoun)                                                                                     // "sagte die Teilnahme an dem Treffen ab"
		governed = governed || s.word(np.prepAt) == "um" && (v.Does == lexicon.Plan || v.Does == lexicon.Refuse) && len(f.parts) > 0                                                                                   // "bat um ein Gespräch"
		if np.prep != 0 && v.Does != lexicon.Happen && c == f.clause && !governed {
			continue // "sagte nach dem Treffen ab": the verb is about something else
		}
		if s.means(t-1, lexicon.ThanWord) && r.Form&lexicon.Participle != 0 {
			continue // "war schneller vorüber als erwartet", "dauerte länger als geplant"
		}
		switch v.Does {
		case lexicon.Cancel:
			if slices.ContainsFunc(v.NotWith, func(w string) bool { return d.hasWords(s, c, w) }) {
				f.set(held, "status:carried-past", t) // "fiel herzlicher aus als erwartet"
			} else if neg < 0 {
				if c == f.clause && (f.status == postponed || f.status == planned) { // "verlegt, dann abgesagt": the last word counts
					f.status = ""
				}
				f.set(cancelled, "status:cancelled", t)
			}
		case lexicon.Postpone:
			if c == f.clause && f.status == planned {
				f.status = ""
			}
			f.set(postponed, "status:postponed", t)
		case lexicon.Refuse, lexicon.Deny:
			if v.Does == lexicon.Refuse && np.mark&lexicon.AdjPlanned != 0 {
				f.set(cancelled, "status:gave-up", t) // "verzichtet auf die verabredete Begegnung"
			}
			if neg >= 0 && !np.negated && neg > f.at {
				f.set(unconfirmed, "status:not-ruled-out", neg) // "Ein Treffen schloss er nicht aus"
			}
			if s.roleIn(c, lexicon.EverSince) >= 0 && d.pastClause(s, c) {
				f.set(denied, "status:not-since", t) // "schloss ein Treffen seither aus"
			}
			f.set(denied, "status:refused", t)
		case lexicon.Next: // "Am Freitag folgt ein Treffen mit May"
			switch {
			case np.prep != 0 || np.genitive || neg >= 0:
			case future:
				f.set(planned, "status:carried-future", at)
			case r.Form&lexicon.Past != 0:
				f.set(held, "status:carried-past", t)
			default:
				d.presentTense(si, f)
			}
		case lexicon.Plan, lexicon.Invite:
			if n := s.markIn(c, lexicon.Been); n >= 0 && s.is(s.clauses[c].finite, lexicon.BePast) {
				f.set(cancelled, "status:had-been-planned", n) // "war ein Treffen geplant gewesen"
			}
			if neg >= 0 && t == neg+2 {
				f.set(cancelled, "status:not-as-planned", neg) // "wird nicht wie geplant stattfinden"
			}
			if neg >= 0 {
				f.set(denied, "status:not-planned", t)
			}
			f.set(planned, "status:plan-verb", t)
		case lexicon.Confirm:
			if neg < 0 && c == f.clause && d.confirmsPast(si, f, np) {
				f.set(held, "status:confirmed", t) // "bestätigte ein Treffen der beiden vom Sonntag"
			}
		case lexicon.Agree:
			if v.Arranges && d.agreedOn(s, f) {
				f.set(planned, "status:plan-verb", t) // "einigten sich auf ein Treffen", "beschlossen ein Treffen"
			}
		case lexicon.Happen, lexicon.Hold:
			if np.genitive && c == f.clause {
				continue // "die Auflage des Treffens fand statt"
			}
			if np.prep != 0 && c == f.clause && !(v.Lemma == "geben" || np.prep&lexicon.PrepZu != 0 || np.prep&lexicon.PrepMit != 0 && v.Does == lexicon.Happen) {
				continue
			}
			switch {
			case len(v.Needs) > 0 && s.meansIn(c, lexicon.VainWord) >= 0:
				f.set(denied, "status:failed", t) // "suchte vergeblich das Gespräch mit ihm"
			case neg >= 0 && v.Lemma == "zustandekommen":
				if !np.negated && neg > f.at {
					f.set(cancelled, "status:came-to-nothing", neg) // "Eine Begegnung kam nicht zustande": somebody wanted it
				}
				d.cameToNothing(s, f, neg)
			case neg >= 0:
				d.longNotHeld(s, f, neg)
				if np.mark&lexicon.AdjPlanned != 0 {
					f.set(cancelled, "status:came-to-nothing", neg) // "Das für Montag vorgesehene Gespräch fand nicht statt"
				}
				f.set(denied, "status:not-held", neg)
			case r.Form&lexicon.Infinitive != 0 && s.clauses[f.clause].infinitive:
				f.set(planned, "status:infinitive", t)
			case future:
				f.set(planned, "status:carried-future", at)
			case r.Form&lexicon.Past != 0 || r.Form&lexicon.Participle != 0 && (r.Form&lexicon.Present == 0 || tags != 0) || s.is(at, lexicon.HaveKonj1|lexicon.Have|lexicon.HavePast|lexicon.BePast):
				f.set(held, "status:carried-past", t)
			default:
				if v.Ends && d.timeOf(si, f) == nil {
					f.set(held, "status:ends", t)
				}
				d.presentTense(si, f)
			}
		}
	}
}

// dativeDet reports whether a determiner in the dative stands at token t: people agree "auf einem Treffen", and hope "auf ein Treffen".
func (s *sent) dativeDet(t int) bool {
	w := s.word(t)
	return s.is(t, lexicon.AnyDet) && (strings.HasSuffix(w, "m") || strings.HasSuffix(w, "r"))
}

// absentFrom is the word by which f's clause says that its subject was not at the contact, which two of those named would have to be, -1 if it does not: "Putin fehlte bei
// dem Treffen mit Merkel", "ließ sich bei dem Treffen vertreten". Of more than two he alone is left out.
func (d *doc) absentFrom(si int, f *frame, np phrase) int {
	s := &d.sents[si]
	t := s.roleIn(f.clause, lexicon.AbsentWord)
	k := d.bareSubject(s, f.clause)
	if np.prep == 0 || t < 0 || k < 0 || d.negation(s, f.clause, f.at) >= 0 || s.verbForms(t)&lexicon.Participle != 0 && s.markIn(f.clause, lexicon.LetWord) < 0 {
		return -1
	}
	if s.markIn(f.clause, lexicon.LetWord) < 0 && s.is(s.clauses[f.clause].finite, lexicon.Be|lexicon.BePast|lexicon.BeKonj1) {
		return -1 // "war durch Çavuşoğlu vertreten"
	}
	if s.markIn(f.clause, lexicon.LetWord) < 0 && !isFinite(s, t) && s.tagIn(f.clause, lexicon.Have|lexicon.HavePast|lexicon.AnyModal) < 0 {
		return -1
	}
	out := slices.DeleteFunc(slices.Clone(f.parts), func(p part) bool { return slices.Contains(s.who[k].who, p.actor) })
	switch {
	case len(out) == len(f.parts):
		return -1
	case len(out) > 1:
		f.parts = out
		return -1
	}
	return t
}
