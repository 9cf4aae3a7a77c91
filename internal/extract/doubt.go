// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"slices"
	"strings"

	"summitry/internal/extract/lexicon"
	"summitry/internal/text"
)

// doubt decides what the words around a contact take back: denial ("bestritt, dass …", "sei reine Erfindung"), doubt ("ob …", "nicht bestätigt",
// "angeblich") and hearsay ("soll sich getroffen haben"). It comes before every other decision, because a contact that is denied is told in the
// same words as one that was held.
func (d *doc) doubt(si int, f *frame) {
	s := &d.sents[si]
	cl := s.clauses[f.clause]
	if p := cl.parent; cl.shared && p >= 0 && s.clauses[p].finite == cl.finite { // what takes back the first predicate takes back the further ones: "Angeblich hat er A getroffen und mit B telefoniert"
		g := *f
		g.clause = p
		if d.doubt(si, &g); f.status == "" && g.status != "" {
			f.set(g.status, g.why, g.wordAt)
		}
	}
	if cl.sub && cl.intro >= 0 && s.word(cl.intro) == "ob" {
		if f.verb != nil && f.does == lexicon.Talk && d.pastClause(s, f.clause) && s.tagIn(f.clause, lexicon.PrepMit) < 0 && len(f.parts) > 0 && f.parts[0].m.pronoun {
			f.set(unconfirmed, "status:not-discussed", cl.intro) // "Ob sie über Geld redeten, ist nicht überliefert"
			return
		}
		f.set(unconfirmed, "status:whether", cl.intro)
		return
	}
	if t := s.markIn(f.clause, lexicon.Allegedly); t >= 0 {
		f.set(unconfirmed, "status:allegedly", t)
	}
	if t := d.byRumour(s, f.clause); t >= 0 {
		f.set(unconfirmed, "status:rumour", t) // "Gerüchten zufolge traf er den König"
	}
	if t := s.markIn(f.clause, lexicon.Possibly); t >= 0 {
		f.set(unconfirmed, "status:possibly", t) // "Möglicherweise traf er den König selbst"
	}
	for t := range s.Tokens {
		switch {
		case s.marked(t, lexicon.Fiction) && !d.nameAt(s, t): // not Roman Herzog
			f.set(unconfirmed, "status:fiction", t)
		case s.marked(t, lexicon.ByMistake):
			f.set(denied, "status:by-mistake", t)
		}
	}
	if d.asks(s) && s.clauses[f.clause].finite == s.clauses[f.clause].start {
		f.set(unconfirmed, "status:question", f.at) // "Hat Merkel mit Putin telefoniert?"
	}
	d.unreal(s, f)
	if t := d.hearsayAround(s, f.clause); t >= 0 {
		f.set(unconfirmed, "status:hearsay", t)
	}
	for c := range s.clauses {
		if c == f.clause && f.verb != nil || !d.governs(s, c, f) {
			continue
		}
		if t := s.find(c, func(t int) bool { return s.marked(t, lexicon.DenyWord) && t != f.at }); t >= 0 && c != f.clause {
			f.set(denied, "status:false", t)
		}
		if t := s.markIn(c, lexicon.Uncertain); t >= 0 {
			if c == f.clause && d.cameToNoResult(s, f, t) {
				f.set(held, "status:no-result", t)
			}
			f.set(unconfirmed, "status:uncertain", t)
		}
		if t := s.markIn(c, lexicon.Allegedly); t >= 0 {
			f.set(unconfirmed, "status:allegedly", t) // "In Ankara hieß es gerüchteweise, er habe ihn getroffen"
		}
		if t := s.meansIn(c, lexicon.ConceivableWord); t >= 0 && c != f.clause {
			f.set(unconfirmed, "status:possibly", t) // "Es ist möglich, dass sie sich getroffen haben"
		}
		neg := d.negation(s, c, f.at)
		for t := range s.Tokens {
			if int(s.clause[t]) != c {
				continue
			}
			_, v, ok := d.verbAt(s, t)
			switch {
			case ok && v.Does == lexicon.Deny && neg < 0 && c != f.clause:
				f.set(denied, "status:denied-by", t)
			case ok && v.Does == lexicon.True && neg > t && neg <= t+2 && c != f.clause:
				f.set(denied, "status:not-true", t) // "Dass sie sich getroffen hätten, stimmt nicht"
			case ok && v.Does == lexicon.Confirm && neg >= 0 || s.marked(t, lexicon.ConfirmNoun) && neg >= 0:
				f.set(unconfirmed, "status:not-confirmed", t)
			}
		}
		if c != f.clause && d.phraseIn(s, c, lexicon.Rumour) {
			f.set(unconfirmed, "status:rumour", f.at) // "Es geht das Gerücht, er habe ihn getroffen"
		}
	}
}

// unreal decides what did not come about: "Beinahe hätten sie sich getroffen", "Sie wären zusammengetroffen, wenn …". The subjunctive alone does not
// say so in the plural, where it stands for reported speech too: "Sie hätten sich getroffen, sagte Peskow".
func (d *doc) unreal(s *sent, f *frame) {
	t := s.tagIn(f.clause, lexicon.HaveKonj2|lexicon.BeKonj2)
	if t < 0 {
		return
	}
	if n := s.markIn(f.clause, lexicon.Unreal); n >= 0 {
		f.set(denied, "status:unreal", n)
	}
	if d.imagined(s, f.clause) {
		f.set(denied, "status:unreal", t)
	}
	for c := range s.clauses { // "…, wenn das Wetter besser gewesen wäre", "Wäre er gekommen, …"
		cl := s.clauses[c]
		if c == f.clause || cl.finite < 0 || !s.is(cl.finite, lexicon.HaveKonj2|lexicon.BeKonj2) {
			continue
		}
		if cl.finite == cl.start || cl.sub && s.is(cl.intro, lexicon.SubordIf) {
			f.set(denied, "status:unreal", cl.finite)
		}
	}
	if s.is(t, lexicon.HaveKonj2) && t == s.clauses[f.clause].finite && strings.HasSuffix(s.word(t), "e") && !s.clauses[f.clause].sub {
		if f.verb != nil && !(d.timeOf(f.si, f) == nil && d.heldWith(f) != nil) && s.find(f.clause, func(x int) bool { return s.is(x, lexicon.ModalShall|lexicon.ModalWant) && x > f.at }) < 0 {
			f.set(unconfirmed, "status:unreal", t) // "Er hätte ihn getroffen": reported words have "habe"
		}
	}
	if s.is(t, lexicon.BeKonj2) {
		if n := s.markIn(f.clause, lexicon.Been); n >= 0 && f.noun != nil {
			f.set(cancelled, "status:would-have-been", n) // "Es wäre sein erster Besuch gewesen"
		}
		f.set(unconfirmed, "status:unreal", t)
	}
}

// imagined reports whether clause c tells what somebody is asked to think of: "Stellen Sie sich vor, sie hätten sich getroffen", "Angenommen, er hätte …".
func (d *doc) imagined(s *sent, c int) bool {
	for i := range s.matches {
		m := &s.matches[i]
		if r, ok := refOf(m.Refs, lexicon.KPhrase); !ok || r.ID < 0 || d.x.Phrase(r).Does != lexicon.Imagine {
			continue
		}
		if at := int(s.clause[m.Start]); m.Start == s.clauses[at].start && (at == c || at == c-1) {
			return true
		}
	}
	return false
}

// governs reports whether clause c says something about the clause of f: it is the one that f's hangs on, the one right behind it, or, for a noun that
// is its subject or object, f's own.
func (d *doc) governs(s *sent, c int, f *frame) bool {
	cl := s.clauses[f.clause]
	switch {
	case c == f.clause:
		return f.noun != nil
	case cl.sub && cl.intro >= 0 && s.is(cl.intro, lexicon.Subord) || cl.sub && cl.intro > 0 && s.is(cl.intro-1, lexicon.AnyPrep):
		return c == cl.parent || c == f.clause-1 || c == f.clause+1 && !s.clauses[c].sub
	case c == f.clause+1 && !s.clauses[c].sub:
		return d.pointsBack(s, c) || s.markIn(c, lexicon.ConfirmNoun) >= 0 && d.bareSubject(s, c) < 0
	case d.wonach(s, f.clause):
		return c == cl.parent
	case c == f.clause-1 && !cl.sub:
		return s.is(cl.finite, lexicon.HaveKonj1|lexicon.BecomeKonj1|lexicon.BeKonj1) // "bestritt den Bericht, Trump habe mit Putin telefoniert"
	}
	return false
}

// wonach reports whether clause c says what is reported by words of its parent: "Berichte, denen zufolge er ihn getroffen haben soll".
func (d *doc) wonach(s *sent, c int) bool {
	cl := s.clauses[c]
	if !cl.sub || cl.intro < 0 || !s.is(cl.intro, lexicon.Relative) || s.markIn(cl.parent, lexicon.ClaimNoun) < 0 {
		return false
	}
	return s.marked(cl.intro+1, lexicon.ZufolgeWord) || s.is(cl.intro-1, lexicon.PrepNach|lexicon.PrepLaut)
}

// hearsayAround is the participle of the clause beside c that says somebody claims to have learned it, -1 if there is none: "…, will das Portal erfahren haben".
func (d *doc) hearsayAround(s *sent, c int) int {
	for _, o := range []int{c - 1, c + 1} {
		if o >= 0 && o < len(s.clauses) && s.is(s.clauses[o].finite, lexicon.ModalWant) {
			if t := s.meansIn(o, lexicon.LearnedWord); t >= 0 {
				return t
			}
		}
	}
	return -1
}

// byRumour is the word for a rumour that clause c names as its source, -1 if there is none.
func (d *doc) byRumour(s *sent, c int) int {
	return s.find(c, func(t int) bool {
		r, ok := s.ref(t, lexicon.KPhrase)
		return ok && r.ID >= 0 && d.x.Phrase(r).Does == lexicon.Rumour && (s.marked(s.match(t).End, lexicon.ZufolgeWord) || s.is(t-1, lexicon.PrepNach|lexicon.PrepLaut))
	})
}

// pointsBack reports whether a clause takes up the one before it: "bestätigt ist das nicht", "eine Bestätigung dafür gibt es nicht".
func (d *doc) pointsBack(s *sent, c int) bool {
	return s.find(c, func(t int) bool {
		switch s.word(t) {
		case "das", "dies", "dafür", "dem":
			return s.Tokens[t].Shape != text.Upper || isFinite(s, t+1) // "Das ist falsch", not "Das Treffen"
		}
		return false
	}) >= 0
}

// undecided is the word by which clause c leaves open what becomes of the contact that it is about, -1 if there is none: "hing am seidenen Faden", "geriet in
// Gefahr", "war noch offen", "war Gegenstand von Spekulationen".
func (d *doc) undecided(s *sent, c int) int {
	return s.find(c, func(t int) bool {
		if s.role(t, lexicon.UndecidedWord) || s.means(t, lexicon.MoodWord) && s.role(t-1, lexicon.StillWord) {
			return true
		}
		r, ok := s.ref(t, lexicon.KPhrase)
		return ok && r.ID >= 0 && d.x.Phrase(r).Does == lexicon.Rumour
	})
}

// unconfirmRumours takes back what only the sentence before one tells that says it is not confirmed: "… habe ihn getroffen, schrieb die Zeitung. Bestätigt ist das nicht."
func (d *doc) unconfirmRumours() {
	for si := 1; si < len(d.sents); si++ {
		s := &d.sents[si]
		if s.para != d.sents[si-1].para || len(s.clauses) > 2 || len(d.framesIn(si)) > 0 {
			continue
		}
		open, untrue := d.saysUnconfirmed(s), d.saysFalse(s)
		if !open && !untrue {
			continue
		}
		for _, f := range d.framesIn(si - 1) {
			if untrue && f.t != nil && f.status == held && f.prep == 0 && (d.reportedClause(&d.sents[si-1], f.clause) || d.rumoured(f.t) || d.sents[si-1].markIn(0, lexicon.ClaimNoun) >= 0) && !slices.ContainsFunc(f.t.frames, func(g *frame) bool { return g.si != si-1 }) {
				f.status, f.why = denied, "status:report-denied"
				f.t.sum = together{}
			}
			if !open || f.t == nil || f.status != held || slices.ContainsFunc(f.t.frames, func(g *frame) bool { return g.si != si-1 }) {
				continue
			}
			f.status, f.why = unconfirmed, "status:not-confirmed"
			f.t.sum = together{}
		}
	}
}

// saysUnconfirmed reports whether sentence s says of what was told before it that it is not confirmed.
func (d *doc) saysUnconfirmed(s *sent) bool {
	for t := range s.Tokens {
		c := int(s.clause[t])
		_, v, ok := d.verbAt(s, t)
		noun := s.marked(t, lexicon.ConfirmNoun)
		if (ok && v.Does == lexicon.Confirm || noun) && (d.negation(s, c, t) >= 0 || s.tagIn(c, lexicon.DetNeg) >= 0) && (noun || d.pointsBack(s, c)) {
			return true
		}
	}
	return false
}

// saysFalse reports whether sentence s says of what was told before it that it is not true: "Das ist falsch", "nannte den Bericht frei erfunden".
func (d *doc) saysFalse(s *sent) bool {
	for t := range s.Tokens {
		c := int(s.clause[t])
		if s.marked(t, lexicon.DenyWord) && d.negation(s, c, t) < 0 && (d.pointsBack(s, c) || s.find(c, func(j int) bool {
			return s.marked(j, lexicon.ClaimNoun) && s.Tokens[j].Shape == text.Upper && s.is(j-1, lexicon.DetDef)
		}) >= 0) {
			return true
		}
	}
	return false
}
