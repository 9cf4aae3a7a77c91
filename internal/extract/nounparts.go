// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"slices"
	"strings"

	"summitry/internal/extract/lexicon"
	"summitry/internal/text"
)

// partWith is the rule of the other side, behind mit or with.
const partWith = "part:mit"

// partBetween is the rule of who stands behind the preposition for two sides.
const partBetween = "part:zwischen"

// partAt is the rule of whom one is with, behind bei.
const partAt = "part:bei"

func (d *doc) mitPersons(f *frame) int {
	n := 0
	for _, p := range f.parts {
		if p.rule == partWith && d.isPerson(p.actor) {
			n++
		}
	}
	return n
}

// nounParts finds who takes part in a contact named by a noun.
func (d *doc) nounParts(si int, f *frame, np phrase, x *lexicon.Match) {
	s := &d.sents[si]
	for _, part1 := range strings.Split(x.ModText, "-") { // "Trump-Putin-Gipfel"
		if a, ok := d.surnameOf(part1); ok {
			f.parts = append(f.parts, part{a, si, &mention{start: f.at, end: f.end, head: f.at, who: []int{a}, prepAt: -1}, "part:compound"})
		}
	}
	if t := s.word(f.end); strings.Count(t, "-") == 1 && s.Tokens[f.end].Shape != text.Lower { // "das Treffen Putin-Poroschenko"
		for _, part1 := range strings.Split(t, "-") {
			if a, ok := d.surnameOf(part1); ok && !f.hasPart(a) {
				f.parts = append(f.parts, part{a, si, &mention{start: f.end, end: f.end + 1, head: f.end, who: []int{a}, prepAt: -1}, "part:hyphen"})
			}
		}
		if len(f.parts) == 1 {
			f.parts = nil
		}
	}
	for _, p := range np.owner {
		p.si = si
		f.parts = append(f.parts, p)
	}
	if f.noun.Session {
		d.council(si, f)
	}
	f.other = f.other || d.ofOthers(s, f.end)
	withMit, between, behind := false, false, false
	if m, with := d.antecedent(s, f.clause); with && np.prep == 0 && d.carried(s, f) {
		d.join1(f, si, m, partWith) // "Sturgeon, mit der Sunak ein Gespräch geführt hatte"
		withMit = true
	} else if m != nil && np.prep == 0 && d.verbIn(s, f.clause, lexicon.Hold) && d.bareSubject(s, f.clause) < 0 {
		d.join1(f, si, m, "part:relative") // "Kirchner, der in Caracas Gespräche geführt hatte"
	}
	for k := range s.who {
		m := &s.who[k]
		if c := int(s.clause[m.head]); c != f.clause && c != f.relative || m.attribute {
			continue
		}
		f.other = f.other || len(m.who) == 0 && m.head > f.at && (m.prep&lexicon.PrepMit != 0 || m.genitive && m.prep == 0) && d.adjoins(s, f.end, m)
		switch {
		case int(s.clause[m.head]) == f.relative && m.prep == 0 && !m.genitive:
			d.join1(f, si, m, "part:subject-of-relative") // "die Gespräche, die Merkel mit ihm führte"
		case int(s.clause[m.head]) == f.relative && s.marked(m.prepAt, lexicon.BesideWord) && d.isAllPersons(m):
			d.join1(f, si, m, "part:neben") // "eine Runde, an der neben Merkel auch Macron teilnahm"
		case f.noun.Given && d.givenFor(s, f, m):
			d.join1(f, si, m, "part:given-for")
			withMit = true
		case np.prep == 0 && m.prep&lexicon.PrepVon != 0 && int(s.clause[m.head]) == f.clause && d.isAllPersons(m) && s.role(s.before(m), lexicon.AgendaNoun):
			d.join1(f, si, m, "part:agenda") // "Der Terminkalender von Duda sieht ein Gespräch mit ihr vor"
		case m.prep&lexicon.PrepVon != 0 && m.prepAt >= np.start && m.end == f.at-1 && s.role(f.at-1, lexicon.WishedWord) && d.isAllPersons(m):
			d.join1(f, si, m, "part:wished-by") // "in dem von Erdogan erbetenen Telefonat"
		case m.prep&lexicon.PrepAus != 0 && s.role(f.at, lexicon.RoundNoun) && d.isAllPersons(m) && d.adjoins(s, f.end, m):
			d.join1(f, si, m, "part:aus") // "eine Dreierrunde aus Merkel, Seehofer und Nahles"
			behind = true
		case m.prep&(lexicon.PrepZwischen|lexicon.PrepMit|lexicon.PrepVon) != 0 && d.otherHead(s, m, f):
		case f.visit && m.prep&lexicon.PrepMit != 0 && d.verbIn(s, f.clause, lexicon.Ring, lexicon.Talk, lexicon.Meet): // with whom the verb says
		case np.prep == 0 && int(s.clause[m.head]) == f.clause && d.isAllPersons(m) && s.role(s.before(m), lexicon.AgendaNoun):
			d.join1(f, si, m, "part:agenda")
		case m.prep&lexicon.PrepZwischen != 0 && !d.nearerNoun(s, m, f):
			d.join1(f, si, m, partBetween)
			between = true
		case withMit && np.prep&(lexicon.PrepVor|lexicon.PrepNach) != 0 && m.prepAt > f.end+1 && d.verbIn(s, f.clause, lexicon.Ring, lexicon.Talk): // "hatte vor dem Treffen mit Macron mit May telefoniert"
		case m.head > f.at && d.adverbBetween(s, f.end-1, m) && d.verbIn(s, f.clause, lexicon.Ring, lexicon.Talk, lexicon.Meet): // "hatte vor dem Gipfel getrennt mit beiden konferiert"
		case m.prep&lexicon.PrepMit != 0 && d.asideOf(s, f.at) && d.verbIn(s, f.clause, lexicon.Talk, lexicon.Meet, lexicon.Ring): // with whom the verb says
		case m.prep&lexicon.PrepMit != 0 && m.head > f.at && !d.nearerNoun(s, m, f) && !d.beyondVerb(s, m, f), m.prep&lexicon.PrepMit != 0 && m.head < f.at && (d.carried(s, f) || d.hadIt(s, f, np)) && !d.ofNounBefore(s, m):
			d.join1(f, si, m, partWith)
			withMit = true
		case m.prep&lexicon.PrepVon != 0 && m.head > f.at && d.adjoins(s, f.end, m):
			d.join1(f, si, m, "part:von")
			behind = true
		case m.genitive && m.prep == 0 && m.head > f.at && d.adjoins(s, f.end, m):
			d.join1(f, si, m, "part:genitive")
			behind = true
		case s.marked(m.prepAt, lexicon.ForWord) && np.prep == 0 && d.isAllPersons(m) && (d.verbIn(s, f.clause, lexicon.Plan) || s.is(s.clauses[f.clause].finite, lexicon.Be|lexicon.BePast|lexicon.BeKonj1) && m.head < f.at && s.tagIn(f.clause, lexicon.PronMan) >= 0):
			d.join1(f, si, m, "part:for") // "Für Putin steht ein Telefonat mit Johnson auf dem Programm", "Für Macron ist es das dritte Treffen mit Trump"
		case m.prep&lexicon.PrepVon != 0 && np.prep == 0 && m.head > f.at && int(s.clause[m.head]) == f.clause && d.isAllPersons(m) && d.passive(s, f.clause) && d.verbIn(s, f.clause, lexicon.Hold):
			d.join1(f, si, m, "part:held-by") // "Der Anruf Trumps wurde von Macron entgegengenommen"
		case f.noun.Receive && m.prep&lexicon.PrepDurch != 0 && m.head > f.at:
			d.join1(f, si, m, "part:durch")
		case f.visit && np.prep == 0 && m.prep&lexicon.PrepZu != 0 && m.head > f.at && d.isAllPersons(m) && d.verbIn(s, f.clause, lexicon.Hold):
			d.join1(f, si, m, partAt) // "Seine Reise führt ihn zu Macron"
		case m.prep&lexicon.PrepBei != 0 && (f.does == lexicon.Meet || f.visit) && d.isAllPersons(m) && (d.adjoins(s, f.end, m) || len(f.parts) > 0 && f.parts[len(f.parts)-1].m.end == m.prepAt && f.parts[len(f.parts)-1].m.head > f.at), f.visit && m.prep&lexicon.PrepZu != 0 && d.isAllPersons(m) && d.adjoins(s, f.end, m):
			d.join1(f, si, m, partAt) // "ein Termin bei Merkel", "nach einem Abstecher zu Merkel"
			withMit = true
		case f.visit && m.prep&lexicon.PrepBei != 0 && d.verbIn(s, f.clause, lexicon.Visit): // "machte auf seiner Reise Station bei Abdullah": whom the verb visits
		case (f.visit || f.does == lexicon.Ring) && m.head > f.at && m.prep&(lexicon.PrepBei|lexicon.PrepVon) != 0 && d.isAllPersons(m) && (f.visit || m.prepAt <= f.end+3 || len(f.parts) > 0 && f.parts[len(f.parts)-1].m.end == m.prepAt):
			d.join1(f, si, m, partAt)
			withMit = withMit || m.prep&lexicon.PrepBei != 0 && s.onlyPlace(f.end, m.prepAt) // "ein Besuch im Weißen Haus bei Obama"
		}
	}
	if between {
		return
	}
	if len(f.parts) == 1 && f.parts[0].rule == "part:wished-by" {
		d.clauseSubject(si, f)
	}
	behind = behind || d.unnamedSide(s, f)
	if len(f.parts) == 0 && np.prep&(lexicon.PrepBei|lexicon.PrepIn|lexicon.PrepWaehrend|lexicon.PrepAuf|lexicon.PrepNach|lexicon.PrepZu) != 0 && !d.afterNoun(s, np) {
		if d.clauseSubject(si, f); d.personsIn(f) < 2 && !d.oneSubject(f) && !d.rowOfSides(f) { // "einigten sich Merkel und Macron bei einem Treffen"
			f.parts = nil
		}
	}
	if len(f.parts) == 0 && (f.kind == "call" || !f.plural && f.does != lexicon.Visit) && np.prep&(lexicon.PrepIn|lexicon.PrepBei|lexicon.PrepWaehrend) != 0 {
		d.bothInClause(si, f)
	}
	if len(f.parts) == 0 && np.definite && !f.visit && s.means(np.prepAt, lexicon.DeedWord) && d.recalled(s, f) >= 0 {
		d.bothInClause(si, f) // "Putin dankte Trump für das Gespräch"
	}
	if len(f.parts) == 0 && np.prep&lexicon.PrepNach != 0 && !behind && !s.is(f.end, lexicon.PrepZwischen|lexicon.PrepVon) && s.tagIn(f.clause, lexicon.PrepMit) < 0 && !f.plural && !f.visit && !f.noun.Summit && d.findVerb(s, f.clause, func(v *lexicon.Verb) bool { return v.Does == lexicon.Utter && v.Addresses }) >= 0 {
		d.bothInClause(si, f) // "Nach einem Treffen in Moskau versprach Putin Lukaschenko Hilfe"
	}
	if len(f.parts) == 0 && np.prep&lexicon.PrepZu != 0 && d.verbIn(s, f.clause, lexicon.Invite, lexicon.Plan) {
		d.bothInClause(si, f) // "Starmer hat Macron zu einem Gespräch eingeladen"
	}
	if np.prep&(lexicon.PrepAn|lexicon.PrepBei) != 0 && len(f.parts) == 0 && d.attends(s, f.clause) >= 0 { // "An der Schalte waren neben Merkel auch Macron und May beteiligt"
		d.clauseSubject(si, f)
		d.besides(si, f)
	}
	if np.prep&lexicon.PrepZu != 0 && s.meansIn(f.clause, lexicon.PromisedWord) >= 0 {
		d.clauseSubject(si, f) // "Zu dem Gipfel, den Merkel ausrichtet, hat Macron zugesagt"
	}
	if len(f.parts) == 1 && d.endingBefore(s, np) != lexicon.DoesNothing {
		for k := range s.who { // "Die Absage des Treffens mit Hollande kam vom russischen Präsidenten"
			if m := &s.who[k]; int(s.clause[m.head]) == f.clause && m.prep&(lexicon.PrepVon|lexicon.PrepDurch) != 0 && d.isAllPersons(m) {
				d.join1(f, si, m, "part:called-off-by")
			}
		}
	}
	if f.noun.Receive && !withMit {
		d.hostOf(si, f, np)
	}
	if f.visit && behind && np.prep&(lexicon.PrepBei|lexicon.PrepWaehrend) != 0 {
		d.visited(si, f)
	}
	if f.visit && np.possessive && np.prep&(lexicon.PrepBei|lexicon.PrepWaehrend) != 0 && len(f.parts) < 2 {
		d.promisedHost(si, f)
	}
	persons := d.personsIn(f)
	asked := s.means(np.prepAt, lexicon.PurposeWord) && f.at < s.clauses[f.clause].finite && np.prepAt > s.clauses[f.clause].start // "Eine Bitte der Botschafter um ein Treffen mit ihr ließ er liegen": theirs
	if asked && !np.possessive {
		for k := range s.who {
			if m := &s.who[k]; m.end == np.prepAt && (m.genitive || m.prep&lexicon.PrepVon != 0) && d.isAllPersons(m) {
				d.join1(f, si, m, "part:genitive") // "Merkels Bitte", "die Bitte der Kanzlerin um ein Treffen mit Macron"
			}
		}
		return
	}
	if np.possessive && (len(f.parts) < 2 || d.allBehind(f, partAt)) || withMit && len(np.owner) == 0 && !behind || (persons < 2 || !f.definite) && (d.isObject(s, f) || d.hadIt(s, f, np)) {
		before := len(f.parts)
		if m := d.addressee(s, f, np); m != nil {
			d.join1(f, si, m, "part:addressee")
		} else {
			d.clauseSubject(si, f)
			if d.personsIn(f) == before && d.anyBehind(f, partAt) { // "der Besuch … begann mit einem Empfang bei der Königin"
				f.parts = f.parts[:before]
			}
		}
		if len(f.parts) == before && (np.possessive || withMit) {
			d.subjectFromOutside(si, f)
		}
		if len(f.parts) == before && np.possessive {
			d.speakers(si, f) // "Die Zölle hätten bei seiner Unterredung mit Trudeau Raum eingenommen, sagte Macron"
		}
	}
	if np.prep&lexicon.PrepAuf != 0 && np.count > 1 && d.tallies(s, f.clause) && len(f.parts) == 0 {
		d.bothInClause(si, f)
	}
	if len(f.parts) == 0 && np.prep == 0 && !np.genitive {
		d.summitOf(si, f, x)
	}
	if len(f.parts) == 0 && np.possessive && d.teteATete(s, f) {
		d.twoAlone(si, f)
	}
	d.dropBodies(f)
	if len(f.parts) == 1 && withMit && len(np.owner) == 0 && !behind {
		d.speakers(si, f) // "Es werde ein Telefonat mit Xi geben, kündigte Macron an"
	}
	if len(f.parts) >= 1 && len(f.parts) == persons && withMit && len(np.owner) == 0 && !behind {
		d.protagonist(si, f)
	}
	if d.personsIn(f) == 1 && len(f.parts) == 1 && f.definite {
		d.otherOfPair(si, f)
	}
	if np.possessive && len(f.parts) == 1 && s.is(np.start, lexicon.DetPossF) {
		d.theirs(si, f)
	}
	if withMit && np.prep == 0 && f.definite && len(f.parts) == 1 {
		d.byAccountOf(si, f)
	}
}

// before is the token before a mention and the preposition that governs it.
func (s *sent) before(m *mention) int {
	if m.prep != 0 {
		return m.prepAt - 1
	}
	return m.start - 1
}

// besides adds who stands behind neben in f's clause.
func (d *doc) besides(si int, f *frame) {
	s := &d.sents[si]
	for k := range s.who {
		if m := &s.who[k]; int(s.clause[m.head]) == f.clause && s.marked(m.prepAt, lexicon.BesideWord) && d.isAllPersons(m) {
			d.join1(f, si, m, "part:neben")
		}
	}
}

// allBehind reports whether all parts of f were read by one rule: "seinen Besuch bei A und B".
func (d *doc) allBehind(f *frame, rule string) bool {
	return !slices.ContainsFunc(f.parts, func(p part) bool { return p.rule != rule })
}

// anyBehind reports whether one of the parts of f was read by a rule.
func (d *doc) anyBehind(f *frame, rule string) bool {
	return slices.ContainsFunc(f.parts, func(p part) bool { return p.rule == rule })
}

func (d *doc) personsIn(f *frame) int {
	n := 0
	for _, p := range f.parts {
		if d.isPerson(p.actor) {
			n++
		}
	}
	return n
}

func (d *doc) isAllPersons(m *mention) bool {
	for _, a := range m.who {
		if !d.isPerson(a) {
			return false
		}
	}
	return len(m.who) > 0
}

// carried reports whether the noun is carried by a verb of its clause ("hat mit Putin ein Gespräch geführt").
func (d *doc) carried(s *sent, f *frame) bool {
	return d.verbIn(s, f.clause, lexicon.Hold, lexicon.Happen, lexicon.Plan, lexicon.Cancel, lexicon.Postpone)
}

// isObject reports whether the noun is what somebody held, planned or called off in this clause, so that the subject takes part.
func (d *doc) isObject(s *sent, f *frame) bool {
	return d.verbIn(s, f.clause, lexicon.Hold, lexicon.Invite, lexicon.Cancel, lexicon.Postpone, lexicon.Redo) || s.find(f.clause, func(t int) bool {
		_, v, ok := d.verbAt(s, t)
		return ok && (v.Does == lexicon.Plan && f.prep&(lexicon.PrepBei|lexicon.PrepWaehrend|lexicon.PrepNach|lexicon.PrepVor) == 0 || v.Does == lexicon.Agree && d.agreedOn(s, f)) && v.Arranges // "Xi und Trump haben ein Telefonat vereinbart"
	}) >= 0
}

// agreedOn reports whether the noun of f is what a verb of agreeing is about: "beschlossen ein Treffen", "einigten sich auf ein Treffen", not "einigten
// sich auf einem Treffen".
func (d *doc) agreedOn(s *sent, f *frame) bool {
	return f.prep == 0 && !f.definite || f.prep&lexicon.PrepAuf != 0 && s.is(f.prepAt+1, lexicon.DetIndef) && !s.dativeDet(f.prepAt+1)
}

// ofOthers reports whether a genitive in the plural at token t names people nobody knows: "das nächste Treffen der Züchter".
func (d *doc) ofOthers(s *sent, t int) bool {
	if !s.means(t, lexicon.DetDer) || s.inName(t) {
		return false
	}
	j := t + 1
	for j < len(s.Tokens) && d.attributive(s, j) {
		j++
	}
	w := s.word(j)
	return j < len(s.Tokens) && s.Tokens[j].Shape == text.Upper && s.match(j) == nil && !d.inTime(s, j) && (strings.HasSuffix(w, "er") || strings.HasSuffix(w, "en") || strings.HasSuffix(w, "innen"))
}

// onlyPlace reports whether nothing but one phrase that says in what place stands from token a up to token b.
func (s *sent) onlyPlace(a, b int) bool {
	if b <= a+1 || !s.is(a, lexicon.PrepIn) {
		return false
	}
	for t := a + 1; t < b; t++ {
		if !s.is(t, lexicon.AnyDet) && s.Tokens[t].Shape != text.Upper {
			return false
		}
	}
	return true
}
