// SPDX-License-Identifier: Apache-2.0

package extract

import "summitry/internal/extract/lexicon"

// attribute finds who says so, sentence by sentence, and gives it to the contacts told there.
func (d *doc) attribute() {
	for _, t := range d.tellings {
		t.dropVague()
	}
	var last *claimAt
	heard := 0 // the sentence in which last spoke on
	var told []*telling
	for si := range d.sents {
		s := &d.sents[si]
		own := s.claims
		s.konj = d.reported(s)
		fresh := len(own) > 0
		if !fresh && last != nil && si-heard <= 3 && s.para-d.sents[heard].para <= 1 && (s.konj || d.agreeing(s)) {
			own = append(own, claimAt{last.actor, last.si, last.start, last.end, "claim:goes-on"})
			heard = si
		} else if fresh {
			c := own[0]
			last, heard = &c, si
		} else if !s.konj {
			last = nil
		}
		here := d.toldIn(si)
		switch {
		case len(here) > 0:
			told = here
		case fresh:
			before := told
			for _, c := range own {
				if told = d.commented(si, c, before); told != nil {
					break
				}
			}
		case !s.konj:
			told = nil
		}
		for _, t := range told {
			for _, c := range own {
				if c.rule != "claim:adverbial" {
					t.say(si, c)
				}
			}
		}
	}
}

// commented are the contacts that a sentence with a speaker, but without a contact of its own, goes on to speak of: told right before, in the same
// paragraph, and meant by a pronoun: "Das teilte das Präsidialamt mit", "Es sei ein gutes Gespräch gewesen, sagte er". What he says of the world is
// no claim of the contact.
func (d *doc) commented(si int, c claimAt, told []*telling) []*telling {
	s := &d.sents[si]
	if s.is(0, lexicon.DetDef|lexicon.DetDem) && si > 0 && s.place > 0 && d.isClaimVerb(s, 1) {
		if before := d.toldIn(si - 1); len(before) > 0 {
			return before[len(before)-1:]
		}
		return told
	}
	t := d.near3(si, c.actor)
	if t == nil {
		return nil
	}
	if d.commentsOn(si, c, t) || d.speaksAfter(si, c, t) || d.tellsOfBoth(si, c, t) {
		return []*telling{t}
	}
	for k, cl := range s.clauses {
		if cl.finite < 0 || int(s.clause[s.tokenAt(s.Tokens[c.start].Start)]) == k && c.si == si || !d.reportedClause(s, k) {
			continue
		}
		for x := cl.start; x < cl.end && x < cl.start+6; x++ {
			if int(s.clause[x]) != k {
				continue
			}
			if w := s.word(x); s.is(x, lexicon.PronMan) && (w == "man" || w == "es" && d.actors[c.actor].Kind == Person) {
				return []*telling{t}
			}
		}
		if m := d.bareSubject(s, k); m >= 0 && (s.who[m].pronoun || d.perfect(s, k) && (len(s.who[m].who) != 1 || s.who[m].who[0] != c.actor)) {
			for _, a := range s.who[m].who {
				if t.has(a) {
					return []*telling{t}
				}
			}
		}
	}
	return nil
}

// perfect reports whether clause c tells in the perfect what was: "sei gut unterrichtet gewesen", "habe zugesagt".
func (d *doc) perfect(s *sent, c int) bool {
	return s.is(s.clauses[c].finite, lexicon.HaveKonj1|lexicon.HaveKonj2) || s.find(c, func(t int) bool { return s.is(t, lexicon.Worden) || s.marked(t, lexicon.Been) }) >= 0
}

// speaksAfter reports whether one who took part speaks right after it: "Putin zählte danach auf, …".
func (d *doc) speaksAfter(si int, c claimAt, t *telling) bool {
	s := &d.sents[si]
	if c.si != si || !t.has(c.actor) || t.status() != held || s.para != d.sents[t.last].para {
		return false
	}
	return s.find(int(s.clause[c.start]), func(k int) bool { return s.marked(k, lexicon.SequelWord) && !s.marked(k, lexicon.EarlierWord) }) >= 0
}

// tellsOfBoth reports whether somebody else tells what both sides did: "Beide verständigten sich auf eine Waffenruhe, teilte das Präsidialamt mit".
func (d *doc) tellsOfBoth(si int, c claimAt, t *telling) bool {
	s := &d.sents[si]
	if c.si != si || t.has(c.actor) {
		return false
	}
	acting := map[int16]int{}
	for k := range s.who {
		if m := &s.who[k]; m.prep == 0 && !m.genitive && !m.attribute && s.clause[m.head] != s.clause[c.start] {
			for _, a := range m.who {
				if t.has(a) {
					acting[s.clause[m.head]]++
				}
			}
		}
	}
	for _, n := range acting {
		if n > 1 {
			return true
		}
	}
	return false
}

// commentsOn reports whether a claim is one about t without a pronoun for it: a source for what a participant said at it ("Putin verlangte dem Kreml
// zufolge Garantien"), a participant's verdict ("Merkel sprach von einem guten Anfang"), a noun for it ("Eine solche Zusammenkunft sei sinnlos").
func (d *doc) commentsOn(si int, c claimAt, t *telling) bool {
	s := &d.sents[si]
	if c.si == si && d.itSaid(s, int(s.clause[c.start])) && si-t.last <= 1 {
		return true
	}
	switch c.rule {
	case "claim:verdict", "claim:own-words":
		return t.has(c.actor)
	case "claim:institution":
		if len(d.toldIn(si-1)) > 0 && d.reported(s) && d.sents[si-1].para == s.para {
			return true
		}
	case "claim:berufen": // "Die Zeitung berief sich auf Beamte"
		return !t.has(c.actor) && si-t.last <= 1
	case "claim:laut", "claim:zufolge", "claim:angaben":
		for k := range s.who {
			m := &s.who[k]
			if s.clause[m.head] == s.clause[c.start] && m.prep == 0 && !m.genitive && !m.attribute && len(m.who) == 1 && m.who[0] != c.actor {
				return t.has(m.who[0])
			}
		}
		return false
	}
	return d.namesAgain(s) || d.onReport(s, int(s.clause[c.start])) && c.si == si
}

// isClaimVerb reports whether token t is a verb of saying: "Das teilte …".
func (d *doc) isClaimVerb(s *sent, t int) bool {
	_, v, ok := d.verbAt(s, t)
	return ok && (v.Does == lexicon.Claims || v.Claims)
}

// near3 is the contact told at most two sentences before, in the same paragraph or the one before: the one in which most of those take part whom sentence
// si names, else the last; of one who speaks for himself the last at which he was.
func (d *doc) near3(si, actor int) *telling {
	var best *telling
	most := 0
	for k := si - 1; k >= 0 && k >= si-2 && d.sents[si].para-d.sents[k].para <= 1; k-- {
		list := d.toldIn(k)
		for i := len(list) - 1; i >= 0; i-- {
			if n := d.named(&d.sents[si], list[i]); best == nil || n > most && n > 1 {
				best, most = list[i], n
			}
		}
	}
	if best == nil || best.has(actor) || !d.isPerson(actor) || d.speaksForOthers(actor) {
		return best
	}
	t := best
	for _, o := range d.tellings {
		if o.has(actor) && o.last < si && o.status() == best.status() {
			t = o
		}
	}
	return t
}

// toldIn are the contacts that sentence si says something of.
func (d *doc) toldIn(si int) []*telling {
	var out []*telling
	add := func(t *telling) {
		for _, have := range out {
			if have == t {
				return
			}
		}
		out = append(out, t)
	}
	for _, f := range d.framesIn(si) {
		if f.t != nil {
			add(f.t)
		}
	}
	for _, t := range d.tellings {
		for _, h := range t.topics {
			if h.si == si {
				add(t)
			}
		}
	}
	if t := d.sents[si].about; t != nil {
		for _, have := range d.tellings {
			if have == t {
				add(t)
			}
		}
	}
	return out
}
