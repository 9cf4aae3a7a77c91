// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"slices"

	"summitry/internal/extract/lexicon"
	"summitry/internal/text"
)

// timeOf finds the date of a frame: a date of its clause that does not hang on another noun; first one that adjoins the trigger.
func (d *doc) timeOf(si int, f *frame) *text.Time {
	s := &d.sents[si]
	var best *text.Time
	score := 0
	for _, i := range s.times {
		t := &d.times[i]
		if !dated(t) || d.a.Dateline.Overlaps(t.Span) {
			continue
		}
		a := s.tokenAt(t.Start)
		v := d.timeFits(s, f, a, t)
		if v > score {
			best, score = t, v
		}
	}
	if best == nil && f.verb != nil {
		best = d.itemDay(si)
	}
	if best == nil && f.verb != nil {
		best = d.thenOf(si, f)
	}
	if best != nil && f.several { // "seit Anfang 2025 sechs Gespräche": several contacts share a year at most
		year := *best
		year.From, year.To = text.Date{Year: best.From.Year}, text.Date{Year: best.From.Year}
		return &year
	}
	return best
}

// thenOf is the time that "damals" in a main clause before f's, or in its own, takes up from before it in the same sentence: "Im September hatte er die Grenze
// geöffnet; damals war sie krank, und er traf May."
func (d *doc) thenOf(si int, f *frame) *text.Time {
	s := &d.sents[si]
	then := -1
	for c := 0; c <= f.clause && then < 0; c++ {
		if !s.clauses[c].sub {
			then = s.meansIn(c, lexicon.BackThen)
		}
	}
	if then < 0 || s.clauses[f.clause].sub {
		return nil
	}
	var best *text.Time
	for _, i := range s.times {
		t := &d.times[i]
		if a := s.tokenAt(t.Start); a < then && dated(t) && !s.is(a-1, lexicon.PrepSeit) && !s.is(a, lexicon.PrepSeit) {
			best = t
		} else if a > then && dated(t) {
			return nil
		}
	}
	return best
}

// dated reports whether a time tells when something is or was: a date, or a length counted from the day of publication: "vor drei Jahren", "in zwei Wochen".
func dated(t *text.Time) bool {
	if t.From.Year == 0 {
		return false
	}
	return t.Type == text.TypeDate || t.Type == text.TypeTime || t.Type == text.TypeDuration && t.Basis == text.Relative && coarse(t).Grain() >= text.GrainYear
}

// itemDay is the day at the head of the chronicle's item that sentence si goes on with: "1. Mai, Rom: Trump sagt das Treffen ab. Am Abend spricht er mit ihm."
func (d *doc) itemDay(si int) *text.Time {
	first := si
	for first > 0 && d.sents[first-1].para == d.sents[si].para {
		first--
	}
	if first == si || d.chronicleHead(&d.sents[first]) < 0 {
		return nil
	}
	s := &d.sents[first]
	for _, i := range s.times {
		t := &d.times[i]
		if t.Type != text.TypeDate || t.From.Grain() != text.GrainDay || int(s.clause[s.tokenAt(t.Start)]) != 0 {
			continue
		}
		if d.saysNonetheless(&d.sents[si]) { // "Sie sprechen trotzdem miteinander": beside what was called off, on that day or another
			month := *t
			month.From, month.To = text.Date{Year: t.From.Year, Month: t.From.Month}, text.Date{Year: t.To.Year, Month: t.To.Month}
			return &month
		}
		return t
	}
	return nil
}

// tokenAt is the token that begins at or behind byte b.
func (s *sent) tokenAt(b int) int {
	for i := range s.Tokens {
		if s.Tokens[i].End > b {
			return i
		}
	}
	return len(s.Tokens) - 1
}

// timeFits rates how likely the time at token a is the time of f: 0 not at all.
func (d *doc) timeFits(s *sent, f *frame, a int, t *text.Time) int {
	v := 0
	switch c := int(s.clause[a]); {
	case c == f.clause, c == f.relative:
		v = 10
	case c == d.chronicleHead(s):
		return 9 // "27. April: Kim und Moon treffen sich in Panmunjom."
	case s.clauses[f.clause].infinitive && (c == f.clause-1 || c == s.clauses[f.clause].parent || f.clause == 0 && c == 1):
		v = 3
	case d.timeOfWhen(s, f.clause, a, t):
		return 11 // "das erste Treffen seit Januar 2017, als Rajoy Puigdemont empfangen hatte"
	case s.clauses[f.clause].sub && s.is(s.clauses[f.clause].intro, lexicon.Relative) && c == s.clauses[f.clause].parent:
		const before = lexicon.HavePast | lexicon.BePast
		if s.is(s.clauses[f.clause].finite, before) && s.clauses[c].finite >= 0 && !s.is(s.clauses[c].finite, before) {
			return 0 // "Macron, mit dem sie in Rom gesprochen hatte, lehnte das am Dienstag ab"
		}
		v = 2
	case d.sharesTime(s, f.clause, c):
		v = 2
	default:
		return 0
	}
	if int(s.clause[a]) == f.clause && d.beyondFront(s, f, a) {
		return 0
	}
	prep := a - 1
	for prep >= 0 && s.Tokens[prep].Start >= t.Start {
		prep--
	}
	if !f.several && (s.is(prep, lexicon.PrepSeit) || s.is(a, lexicon.PrepSeit)) || s.word(prep) == "bis" || s.word(a) == "bis" || s.word(prep) == "vor" && t.Type == text.TypeDuration && !dated(t) {
		return 0
	}
	if end := s.tokenAt(t.End-1) + 1; t.Rule == "part-of-day" && (s.is(end, lexicon.GenitiveDet) || s.means(end, lexicon.DetDer)) && !d.inTime(s, end+1) {
		return 0 // "in der Nacht des Überfalls"
	}
	if end := s.tokenAt(t.End-1) + 1; s.is(prep, lexicon.PrepVon) && s.is(end, lexicon.PrepAuf|lexicon.PrepZu) && d.inTime(s, end+1) {
		return 0 // "in der Nacht von Mittwoch auf Donnerstag"
	}
	if t.Rule == "part-of-day" && s.is(prep, lexicon.PrepZu) {
		return 0 // "zu Mittag essen"
	}
	if s.is(prep, lexicon.PrepVon) && d.claimedThen(s, prep) {
		return 0 // "nach Angaben des Kreml vom Montag"
	}
	if !f.several && d.sinceThen(s, prep) {
		return 0 // "seit dessen Amtsübernahme im Januar"
	}
	if c := int(s.clause[a]); c != f.clause && c != f.relative && s.clauses[f.clause].infinitive && !s.marked(prep, lexicon.ForWord) && d.arrangedThen(s, c) {
		return 0 // "kündigte am Montag an, Macron zu treffen": the day of the announcement
	}
	if s.is(prep, lexicon.And) {
		v-- // "am 7. und 8. Juli": it begins on the first
	}
	if t.From.Grain() == text.GrainDay {
		v += 3
	} else if t.From.Grain() == text.GrainMonth {
		v += 2
	}
	head := prep
	if s.is(prep, lexicon.AnyPrep) || s.is(prep, lexicon.AnyDet) {
		head--
		if s.is(head, lexicon.AnyPrep) {
			head--
		}
	}
	if d.dayOfCallingOff(s, f, head, prep, a, t) {
		return 0
	}
	if head >= f.at && head < f.end { // "das Treffen am Montag"
		return v + 6
	}
	if int(s.clause[a]) == f.clause && (a < f.at && !d.premodifies(s, a, f.at) || a > f.at && !d.between(s, f, a)) && d.remarked(s, f) >= 0 {
		return 0 // "verteidigte am Montag sein Gespräch mit Orbán"; "sein Gespräch mit Orbán am Montag" names its own day
	}
	if t.From.Grain() == text.GrainDay && f.prepAt > a && s.tokenAt(t.End-1) == f.prepAt-1 { // "am Montag beim Empfang"
		return v + 6
	}
	if head > 0 && (head >= f.end || head < f.at) && int(s.clause[head]) == f.clause && s.Tokens[head].Shape == text.Upper && d.contactNoun(s, head) {
		v -= 4 // "Nach einem Abendessen am Montag trafen sie sich am Dienstag"
	}
	if f.noun != nil && a < f.at && d.premodifies(s, a, f.at) {
		switch {
		case d.calledOffDay(s, f, prep, t):
			return v + 6 // "Am Montag sagte sie das für den 30. Juni geplante Treffen ab"
		case f.status == cancelled:
			v += 4 // "der für Freitag geplante Gipfel wurde am Montag abgesagt"
		default:
			v -= 5 // "der für Freitag geplante Gipfel soll nun am Montag stattfinden"
		}
	}
	if f.status == postponed && (s.is(prep, lexicon.PrepAuf) || s.is(prep, lexicon.AnyDet) && s.is(prep-1, lexicon.PrepAuf)) {
		v += 7 // "verschob das für den 30. Juni geplante Treffen auf Freitag"
	}
	for head > 0 && (s.is(head, lexicon.AnyPrep|lexicon.AnyDet) || d.isPlace(s, head)) && (head > f.end || head < f.at) && !s.is(head, lexicon.Subord) {
		head-- // "die Wahl in den USA im Jahr 2016"
	}
	if head > 0 && s.Tokens[head].Shape == text.Upper && int(s.clause[head]) == int(s.clause[a]) && d.otherNoun(s, head) && (head >= f.end || head < f.at && a < f.at) && !(f.verb != nil && d.plainObject(s, head, prep)) {
		return 0 // "seit dem Amtsantritt am 6. Mai", "nach dem Putschversuch von 2016"
	}
	if t.From.Grain() != text.GrainDay && f.noun != nil && !f.several && (f.why == "status:at-it" || f.why == "status:after-it") && !d.between(s, f, a) && !(f.why == "status:at-it" && a < s.clauses[f.clause].finite && d.pastClause(s, f.clause)) {
		return 0
	}
	if d.a.Published.Grain() == text.GrainDay && t.Value == "PRESENT_REF" {
		v -= 4
	}
	return max(v, 0)
}

// beyondFront reports whether token t of f's clause belongs to what stands on the other side of its finite verb, where the clause opens with the contact that
// came before or after: "Nach dem Treffen in Brüssel reiste sie am Freitag ab", "Nach Gesprächen mit Macron in Paris trifft sie May in London".
func (d *doc) beyondFront(s *sent, f *frame, t int) bool {
	cl := s.clauses[f.clause]
	if f.noun != nil {
		return f.asTime() && f.at < cl.finite && t > cl.finite
	}
	return !cl.sub && t < cl.finite && cl.finite <= f.at && s.is(cl.start, lexicon.PrepNach|lexicon.PrepVor) && s.firstIn(cl.start, t, func(k int) bool { return d.contactNoun(s, k) }) >= 0
}

// arrangedThen reports whether clause c tells that somebody announced, decided or agreed on what hangs on it, so that its day is that of doing so.
func (d *doc) arrangedThen(s *sent, c int) bool {
	return d.pastClause(s, c) && s.tagIn(c, lexicon.AnyModal) < 0 && d.bareSubject(s, c) >= 0 && d.findVerb(s, c, func(v *lexicon.Verb) bool {
		return v.Does == lexicon.Plan || v.Does == lexicon.Agree || v.Does == lexicon.Utter || v.Does == lexicon.Claims
	}) >= 0
}

// plainObject reports whether the noun at token n, behind the finite verb, is governed by no preposition and by no other noun, so that the time behind it,
// which stands with the preposition at token prep, is that of the verb: "hatte den Gelehrten im Mai 2016 empfangen", not "hatte ihn nach der Wahl im Mai empfangen".
func (d *doc) plainObject(s *sent, n, prep int) bool {
	if s.is(prep, lexicon.PrepVon) {
		return false
	}
	j := n - 1
	for j > 0 && (s.is(j, lexicon.AnyDet) || d.attributive(s, j)) {
		j--
	}
	return s.clauses[s.clause[n]].finite >= 0 && j >= s.clauses[s.clause[n]].finite && !s.is(j, lexicon.AnyPrep) && (s.Tokens[j].Shape != text.Upper || s.inOwnName(j))
}

// inOwnName is inName without names in the genitive, which belong to the noun beside them.
func (s *sent) inOwnName(t int) bool {
	for k := range s.who {
		if t >= s.who[k].start && t < s.who[k].end && !s.who[k].genitive {
			return true
		}
	}
	return false
}

// timeOfWhen reports whether clause c, which "als" opens, tells what was at the time at token a, the last one before it.
func (d *doc) timeOfWhen(s *sent, c, a int, t *text.Time) bool {
	cl := &s.clauses[c]
	if !cl.sub || cl.parent < 0 || int(s.clause[a]) != cl.parent || a > cl.start || s.word(cl.intro) != "als" || t.From.Year == 0 {
		return false
	}
	for k := s.tokenAt(t.End-1) + 1; k < cl.start; k++ {
		if s.Tokens[k].Shape != text.Punct && !s.lower(k) || k > s.tokenAt(t.End-1)+3 {
			return false
		}
	}
	return true
}

// sinceThen reports whether the phrase that ends before the preposition at token p is governed by seit.
func (d *doc) sinceThen(s *sent, p int) bool {
	for t := p - 1; t >= 0 && t > p-8 && s.Tokens[t].Shape != text.Punct && !isFinite(s, t); t-- {
		if s.is(t, lexicon.PrepSeit) {
			return true
		}
	}
	return false
}

// claimedThen reports whether the phrase that ends before the preposition at token p tells who says so.
func (d *doc) claimedThen(s *sent, p int) bool {
	for t := p - 1; t >= 0 && t > p-6 && s.Tokens[t].Shape != text.Punct && !isFinite(s, t); t-- {
		if s.marked(t, lexicon.ClaimNoun) {
			return true
		}
	}
	return false
}

// premodifies reports whether the time at token a stands before the participle of a noun at token n: "der für Freitag geplante Gipfel".
func (d *doc) premodifies(s *sent, a, n int) bool {
	for t := a; t < n; t++ {
		if isFinite(s, t) || s.Tokens[t].Shape == text.Punct {
			return false
		}
	}
	return s.marked(n-1, lexicon.AdjPlanned|lexicon.AdjCancelled|lexicon.AdjPostponed)
}

// calledOffDay reports whether a time before the participle of a planned contact, behind the preposition at token prep, tells when a contact called off should
// have been: "das für den 30. Juni geplante Treffen", not "das am Montag angekündigte".
func (d *doc) calledOffDay(s *sent, f *frame, prep int, t *text.Time) bool {
	if f.status != cancelled && f.status != postponed && f.status != denied || !s.marked(f.at-1, lexicon.AdjPlanned) {
		return false
	}
	return s.marked(prep, lexicon.ForWord) || s.marked(prep-1, lexicon.ForWord) || !d.over(t)
}

// dayOfCallingOff reports whether the time at token a, behind the preposition at token prep, is when somebody called f off or put it off, and not when f should
// have been: "Am Montag sagte sie das Treffen ab", "hatte ihre Reise am Montagabend abgesagt". head is the word before the preposition.
func (d *doc) dayOfCallingOff(s *sent, f *frame, head, prep, a int, t *text.Time) bool {
	if f.noun == nil || f.status != cancelled && f.status != postponed || int(s.clause[a]) != f.clause || t.From.Grain() != text.GrainDay || d.a.Published.Grain() == text.GrainDay && t.From.First().After(d.a.Published.First()) || d.premodifies(s, a, f.at) {
		return false
	}
	if s.is(prep, lexicon.PrepAuf) || s.marked(prep, lexicon.ForWord) || f.at < a && a < s.clauses[f.clause].finite || head >= f.at && head < f.end && d.bareSubject(s, f.clause) < 0 {
		return false // "Das Treffen mit Macron am Montag wurde abgesagt"
	}
	if slices.ContainsFunc(s.times, func(i int) bool { return d.times[i].Rule == "later" && d.times[i].Type == text.TypeTime }) {
		return false // "hat am Dienstag das Treffen wenige Stunden vorher abgesagt"
	}
	return d.findVerb(s, f.clause, func(v *lexicon.Verb) bool {
		return v.Arranges && (v.Does == lexicon.Cancel || v.Does == lexicon.Postpone)
	}) >= 0
}

func (d *doc) isPlace(s *sent, t int) bool {
	m := s.match(t)
	if m == nil {
		return false
	}
	for _, r := range m.Refs {
		if r.Kind == lexicon.KState || r.Kind == lexicon.KCity || r.Kind == lexicon.KRegion {
			return true
		}
	}
	return false
}

// between reports whether no verb stands between the noun of f and the time at token a.
func (d *doc) between(s *sent, f *frame, a int) bool {
	lo, hi := f.end, a
	if a < f.at {
		lo, hi = a, f.at
	}
	for t := lo; t < hi; t++ {
		if isFinite(s, t) {
			return false
		}
	}
	return true
}

// otherNoun reports whether token t is a noun that a date can hang on: neither a name, a place, an office nor a contact.
func (d *doc) otherNoun(s *sent, t int) bool {
	if d.inTime(s, t) || s.marked(t, lexicon.ClaimNoun|lexicon.AdverbNoun) { // "nach eigenen Worten am Mittwoch"
		return false
	}
	for _, n := range s.names {
		if t >= n.start && t < n.end {
			return false
		}
	}
	m := s.match(t)
	if m == nil {
		for k := range s.who {
			if t >= s.who[k].start && t < s.who[k].end {
				return false
			}
		}
		return true
	}
	for _, r := range m.Refs {
		switch r.Kind {
		case lexicon.KTopic:
			return true
		}
	}
	return false
}

// lengthAt reports whether the preposition at token p counts from what it governs: "zwei Tage nach dem Treffen".
func (d *doc) lengthAt(si, p int) bool {
	s := &d.sents[si]
	for _, i := range s.times {
		t := &d.times[i]
		if p > 0 && (t.Overlaps(s.Tokens[p].Span) || t.Type == text.TypeDuration && t.Overlaps(s.Tokens[p-1].Span)) {
			return true
		}
	}
	return false
}
