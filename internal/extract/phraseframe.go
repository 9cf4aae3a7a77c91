// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"slices"
	"strings"

	"summitry/internal/article"
	"summitry/internal/extract/lexicon"
	"summitry/internal/text"
)

// phraseFrame reads "zum Hörer greifen" and its like.
func (d *doc) phraseFrame(si int, m *lexicon.Match, r lexicon.Ref) *frame {
	if r.ID < 0 {
		return nil
	}
	ph := d.x.Phrase(r)
	if ph.Does != lexicon.Ring && ph.Does != lexicon.Visit && ph.Does != lexicon.Meet {
		return nil
	}
	s := &d.sents[si]
	f := d.newFrame(si, m, "phrase:"+ph.Words)
	f.does, f.kind, f.visit = ph.Does, "meeting", ph.Does == lexicon.Visit
	f.several = s.markIn(f.clause, lexicon.SeveralTimes) >= 0 || d.atIntervals(s, f.clause) // "setzten sich mehrfach an einen Tisch"
	if ph.Does == lexicon.Ring {
		f.kind = "call"
	}
	if m, _ := d.antecedent(s, f.clause); m != nil { // "Orbán, den Trump am Montag zu Gast hatte"
		d.join1(f, si, m, "part:relative")
	}
	if guest := d.apposedGuest(s, f); guest != nil {
		d.join1(f, si, guest, "part:apposed")
		for k := range s.who {
			if w := &s.who[k]; w.start > guest.end && w.end <= f.at && w.prep&lexicon.PrepBei != 0 {
				d.join1(f, si, w, partAt)
			}
		}
		if len(f.parts) < 2 {
			return nil
		}
		if w := d.timeOf(si, f); w != nil && d.over(w) && !d.bareWeekday(w) {
			f.set(held, "status:told", f.at)
		}
		d.presentTense(si, f)
		return f
	}
	for k := range s.who {
		w := &s.who[k]
		if int(s.clause[w.head]) == f.clause && !w.attribute && !w.genitive && (w.prep == 0 || w.prep&(lexicon.PrepMit|lexicon.PrepBei) != 0) {
			d.join1(f, si, w, "part:bare")
		}
	}
	if f.visit && len(f.parts) == 1 {
		d.masterOfHouse(si, f)
	}
	if f.visit && !d.asunder(s, f) { // "waren zu Gast in Berlin" tells of no host
		return nil
	}
	d.connected(si, f)
	if t := s.clauses[f.clause].finite; s.is(t, lexicon.Be) && d.timeOf(si, f) == nil && d.dayToCome(si) {
		f.set(planned, "status:present-future", t) // "Am Sonntag fliegt er ab. In London ist er bei der Königin zu Gast."
	}
	d.decideClause(si, f)
	return f
}

// connected adds to a call with one side the other one, which the next clause names: "griff zum Hörer und ließ sich mit X verbinden".
func (d *doc) connected(si int, f *frame) {
	s := &d.sents[si]
	if f.kind != "call" || len(f.parts) != 1 || f.clause+1 >= len(s.clauses) || s.clauses[f.clause].sub {
		return
	}
	for k := range s.who {
		if w := &s.who[k]; int(s.clause[w.head]) == f.clause+1 && w.prep&lexicon.PrepMit != 0 {
			d.join1(f, si, w, partWith)
		}
	}
}

// aloneFrames reads clauses that say of two persons that they were by themselves: "erläuterte Merkel unter vier Augen seine Pläne".
func (d *doc) aloneFrames(si int, here []*frame) []*frame {
	s := &d.sents[si]
	for i := range s.matches {
		x := &s.matches[i]
		if !s.role(x.End-1, lexicon.EyesNoun) || d.toldWithTwo(here, int(s.clause[x.Start])) {
			continue
		}
		f := d.newFrame(si, x, "phrase:unter vier Augen")
		f.does, f.kind = lexicon.Meet, "meeting"
		for k := range s.who {
			if m := &s.who[k]; int(s.clause[m.head]) == f.clause && !m.attribute && !m.genitive && (m.prep == 0 || m.prep&(lexicon.PrepBei|lexicon.PrepMit) != 0) && d.isAllPersons(m) {
				d.join1(f, si, m, "part:bare")
			}
		}
		if len(f.parts) == 2 {
			d.decideClause(si, f)
			here = append(here, f)
		}
	}
	return here
}

// jointFrames reads clauses that say of officials of two countries, in one town on a day that is over, that they did something together, whatever it was: "kochten am
// Montag in Wladiwostok gemeinsam Pfannkuchen". A paper that they wrote together tells of no contact.
func (d *doc) jointFrames(si int, here []*frame) []*frame {
	s := &d.sents[si]
	for t := range s.Tokens {
		c := int(s.clause[t])
		if !s.role(t, lexicon.JointWord) || !s.lower(t) || s.role(s.clauses[c].finite, lexicon.StandVerb) || s.clauses[c].sub || told(here, c) || !d.pastClause(s, c) || d.phoneCue(s, c) || d.onScene(s, c) || d.negation(s, c, t) >= 0 || s.meansIn(c, lexicon.OpinionNoun) >= 0 || s.tagIn(c, lexicon.AnyModal|lexicon.HaveKonj2) >= 0 || d.verbIn(s, c, lexicon.Claims, lexicon.Utter, lexicon.Plan, lexicon.Refuse, lexicon.Deny) || s.block == article.Headline {
			continue
		}
		f := d.newFrame(si, &lexicon.Match{Start: t, End: t + 1}, "joint")
		f.does, f.kind = lexicon.Meet, "meeting"
		for k := range s.who {
			if m := &s.who[k]; int(s.clause[m.head]) == c && !m.attribute && !m.genitive && (m.prep == 0 || m.prep&lexicon.PrepMit != 0) && d.isAllPersons(m) {
				d.join1(f, si, m, "part:bare")
			}
		}
		if len(f.parts) != 2 || f.parts[0].m.group != f.parts[1].m.group && f.parts[1].m.prep&lexicon.PrepMit == 0 || !d.twoLands(f) || !d.dayOver(si, f) || !slices.ContainsFunc(d.placesOf(si, f), func(w spot) bool { return w.kind == lexicon.KCity }) {
			continue
		}
		d.doubt(si, f)
		f.set(held, "status:told", t)
		here = append(here, f)
	}
	return here
}

// twoLands reports whether the two in f are officials of two countries.
func (d *doc) twoLands(f *frame) bool {
	a, b := f.parts[0].actor, f.parts[1].actor
	return d.official(a) && d.official(b) && d.actors[a].Country != "" && d.actors[b].Country != "" && d.actors[a].Country != d.actors[b].Country && !d.speaksForOthers(a) && !d.speaksForOthers(b)
}

// phoneFrames reads clauses that say by an adverb that people phoned: "Trump hat ihm telefonisch sein Mitgefühl ausgesprochen".
func (d *doc) phoneFrames(si int, here []*frame) []*frame {
	s := &d.sents[si]
	for t := range s.Tokens {
		if !d.phonePhrase(s, t) && (!s.marked(t, lexicon.PhoneWord) || s.Tokens[t].Shape != text.Lower || t+1 < len(s.Tokens) && s.Tokens[t+1].Shape == text.Upper && d.inflected(s, t)) {
			continue
		}
		told := false
		for _, f := range here {
			told = told || f.clause == int(s.clause[t]) && !f.asTime() && f.prep&lexicon.PrepUeber == 0 && !(f.visit && f.noun != nil && (f.genitive || f.prep&(lexicon.PrepVor|lexicon.PrepNach|lexicon.PrepBei|lexicon.PrepWaehrend) != 0)) // "informierte ihn telefonisch über das Treffen": two contacts
		}
		if told {
			continue
		}
		f := d.newFrame(si, &lexicon.Match{Start: t, End: t + 1}, "adverb:phone")
		f.does, f.kind = lexicon.Ring, "call"
		if m, _ := d.antecedent(s, f.clause); m != nil { // "Merkel, die den Premier am Telefon beglückwünschte"
			d.join1(f, si, m, "part:relative")
		}
		for k := range s.who {
			w := &s.who[k]
			if int(s.clause[w.head]) == f.clause && !w.attribute && !w.genitive && (w.prep == 0 || w.prep&(lexicon.PrepMit|lexicon.PrepBei) != 0 || w.prep&lexicon.PrepVon != 0 && (d.passive(s, f.clause) || s.markIn(f.clause, lexicon.LetWord) >= 0)) && d.isAllPersons(w) && !(w.prep&lexicon.PrepMit != 0 && d.belongsElsewhere(s, w, f)) {
				d.join1(f, si, w, "part:bare")
			}
		}
		if a, _ := d.antecedent(s, f.clause); a != nil && len(f.parts) == 1 && d.isAllPersons(a) {
			d.join1(f, si, a, "part:relative") // "Lula, dem er am Telefon gratuliert hatte"
		}
		for _, one := range oneByOne(f) {
			d.decideClause(si, one)
			here = append(here, one)
		}
	}
	return here
}

// oneByOne parts a call of one to a row of several into one call each: "unterrichtete telefonisch Macron, Draghi und Biden"; none where nobody can tell who
// called whom.
func oneByOne(f *frame) []*frame {
	if len(f.parts) == 2 {
		return []*frame{f}
	}
	var callers, called []part
	for _, p := range f.parts {
		if slices.ContainsFunc(f.parts, func(q part) bool { return q.actor != p.actor && q.m.group == p.m.group }) {
			called = append(called, p)
		} else {
			callers = append(callers, p)
		}
	}
	if len(callers) != 1 || slices.ContainsFunc(called, func(p part) bool { return p.m.group != called[0].m.group }) {
		return nil
	}
	var out []*frame
	for _, p := range called {
		g := *f
		g.parts = []part{callers[0], p}
		out = append(out, &g)
	}
	return out
}

// phonePhrase reports whether "am Telefon" begins at token t, in a clause that tells of somebody's words: "Am Telefon gratulierte Tsai dem Präsidenten", not "nannte ihn am Telefon einen Freund".
func (d *doc) phonePhrase(s *sent, t int) bool {
	m := s.match(t)
	if m == nil || m.Start != t {
		return false
	}
	r, ok := refOf(m.Refs, lexicon.KPhrase)
	return ok && r.ID >= 0 && d.x.Phrase(r).Does == lexicon.PhoneCue && d.findVerb(s, int(s.clause[t]), func(v *lexicon.Verb) bool {
		return v.Does == lexicon.Congratulate || v.Does == lexicon.Utter && !v.Claims || v.Does == lexicon.Claims || v.Does == lexicon.Agree || v.Does == lexicon.Plan || v.Does == lexicon.Receive
	}) >= 0
}

// inflected reports whether the adjective at token t has an ending: "telefonischer Kontakt".
func (d *doc) inflected(s *sent, t int) bool {
	w := s.word(t)
	return strings.HasSuffix(w, "e") || strings.HasSuffix(w, "er") || strings.HasSuffix(w, "en") || strings.HasSuffix(w, "es") || strings.HasSuffix(w, "em")
}

// apposedGuest is the person behind whose name, between commas and without a verb, a phrase of visiting stands: "Vučić, im Mai bei Putin zu Gast, sagte"; nil if
// there is none.
func (d *doc) apposedGuest(s *sent, f *frame) *mention {
	if !f.visit || s.word(f.end) != "," {
		return nil
	}
	from := f.at
	for from > 0 && !boundary(s, from-1) && !isFinite(s, from-1) {
		from--
	}
	if from == 0 || s.word(from-1) != "," || s.is(from, lexicon.Relative|lexicon.Subord) {
		return nil
	}
	for k := range s.who {
		if m := &s.who[k]; m.end == from-1 && !m.attribute && d.isAllPersons(m) && len(m.who) == 1 {
			return m
		}
	}
	return nil
}
