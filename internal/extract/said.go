// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"summitry/internal/article"
	"summitry/internal/extract/lexicon"
	"summitry/internal/text"
)

// saidThere reads what participants say, agree on or stress at the contact or right after it is told: "Bei dem Telefonat vereinbarten beide eine
// Waffenruhe", "Merz und Trump seien sich einig gewesen, dass …", "Trump habe vor Zöllen gewarnt". Only topics of the list count, and none
// that is vague.
func (d *doc) saidThere(si int) {
	s := &d.sents[si]
	t, rule, from := d.spokenAt(si)
	if t == nil {
		return
	}
	cue := topicCue{to: len(s.Tokens), rule: rule, whole: true, said: true, in: make([]bool, len(s.Tokens))}
	for c := range s.clauses {
		if d.background(s, c) || from >= 0 && !d.below(s, c, from) {
			continue
		}
		for k := range s.Tokens {
			cue.in[k] = cue.in[k] || int(s.clause[k]) == c
		}
	}
	for _, it := range d.itemsIn(s, cue) {
		d.readItem(s, &it, cue, t)
		for _, h := range it.sharp {
			if h.place != "" && !d.isSituation(s, h) || d.negation(s, int(s.clause[h.start]), h.start) >= 0 {
				continue
			}
			h.si, h.rule = si, rule
			if !t.hasTopic(h.key) {
				t.topics = append(t.topics, h)
				t.last = si
			}
		}
	}
}

// below reports whether clause c is clause top or hangs on it.
func (d *doc) below(s *sent, c, top int) bool {
	for n := 0; c >= 0 && n < 8; n++ {
		if c == top {
			return true
		}
		if x := s.clauses[c]; c > 0 && (x.infinitive || s.is(x.start, lexicon.And|lexicon.Subord)) && c-1 == top {
			return true
		}
		c = s.clauses[c].parent
	}
	return false
}

// background reports whether a clause tells of something else than what was said: a reason, a time, a remark on a person.
func (d *doc) background(s *sent, c int) bool {
	cl := s.clauses[c]
	if !cl.sub || cl.intro < 0 {
		return false
	}
	switch s.word(cl.intro) {
	case "dass", "ob", "wie", "was", "wo", "wobei":
		return false
	}
	return true
}

func (t *telling) hasTopic(key string) bool {
	for _, h := range t.topics {
		if h.key == key {
			return true
		}
	}
	return false
}

// spokenAt is the contact at which a sentence lets its participants speak, and the clause in which it does (-1 for all of it): one named in a
// prepositional phrase of the sentence, one that a relative clause tells of, or, where both are the subject or one is and somebody else tells it,
// the one in focus.
func (d *doc) spokenAt(si int) (*telling, string, int) {
	s := &d.sents[si]
	if s.block == article.Heading || s.block == article.Headline || s.block == article.Caption {
		return nil, "", -1
	}
	for _, f := range d.framesIn(si) {
		if f.t == nil {
			continue
		}
		if f.noun != nil && (f.why == "status:at-it" || f.why == "status:at-it-future") {
			if f.clause > 0 && d.verbIn(s, f.clause, lexicon.Claims) {
				return f.t, "topic:said-at-it", -1 // "„Wir brauchen eine Waffenruhe“, sagte er bei dem Treffen"
			}
			return f.t, "topic:said-at-it", f.clause
		}
		if c := d.clauseAtIt(s, f); c >= 0 {
			return f.t, "topic:relative", c
		}
	}
	if d.cued == si {
		return nil, "", -1
	}
	both := false
	for k := range s.who {
		m := &s.who[k]
		if m.prep != 0 || m.genitive || m.attribute {
			continue
		}
		both = true
		t, n := d.speakersAt(si, m)
		switch {
		case t == nil:
		case n >= 2 && si-t.last <= 6:
			return t, "topic:both-said", -1
		case n == 1 && si-t.last <= 3 && len(m.who) == 1 && (d.reportedDeed(s, m) || d.utters(s, m) && si-t.last == 1 && d.sents[t.last].para == s.para):
			return t, "topic:reported-words", -1
		}
	}
	if t := d.sayFocus(si, 2); t != nil && d.sents[t.last].para == s.para {
		for c := range s.clauses { // "Vereinbart wurde, Gefangene auszutauschen", "Man sei sich einig gewesen, …"
			if d.agreedThere(s, c) || !both && s.word(s.clauses[c].start) == "man" && s.is(s.clauses[c].finite, lexicon.BeKonj1|lexicon.HaveKonj1) {
				return t, "topic:agreed", -1
			}
		}
	}
	return nil, "", -1
}

// clauseAtIt is the relative clause that tells what went on at the contact of f: "das Treffen, bei dem beide eine Waffenruhe vereinbarten"; -1 if none.
func (d *doc) clauseAtIt(s *sent, f *frame) int {
	for c, cl := range s.clauses {
		first := max(cl.intro, cl.start)
		if !cl.sub && !cl.infinitive || cl.parent != f.clause || cl.start < f.at {
			continue
		}
		w := s.word(first)
		if cl.infinitive && w == "um" && f.verb != nil || w == "wo" || w == "wobei" || cl.intro >= 0 && s.is(cl.intro, lexicon.Relative) && s.is(cl.intro-1, lexicon.PrepBei|lexicon.PrepIn) {
			return c
		}
	}
	return -1
}

// speakersAt is the contact, spoken of last, at which most of those in the row of mention m took part, and how many of them did.
func (d *doc) speakersAt(si int, m *mention) (*telling, int) {
	s := &d.sents[si]
	var best *telling
	most := 0
	for _, t := range d.tellings {
		if !d.wasThere(si, t, 6) {
			continue
		}
		n := 0
		for j := range s.who {
			if s.who[j].group != m.group {
				continue
			}
			for _, a := range s.who[j].who {
				if t.has(a) {
					n++
				}
			}
		}
		if n > most || n == most && n > 0 && t.last >= best.last {
			best, most = t, n
		}
	}
	return best, most
}

// wasThere reports whether sentence si can tell what was said at t: a contact that took place, of the same time, told some sentences before.
func (d *doc) wasThere(si int, t *telling, within int) bool {
	if t.last >= si || si-t.last > within {
		return false
	}
	if st := t.status(); st != held && st != "" || t.several() || d.otherTime(si, t) {
		return false
	}
	return !t.past() || d.sents[t.last].para == d.sents[si].para
}

// otherTime reports whether sentence si names a time at which t was not.
func (d *doc) otherTime(si int, t *telling) bool {
	w := t.when()
	for _, i := range d.sents[si].times {
		x := &d.times[i]
		if x.Type != text.TypeDate || x.From.Year == 0 {
			continue
		}
		if c := int(d.sents[si].clause[d.sents[si].tokenAt(x.Start)]); d.saysSo(&d.sents[si], c) || d.relativeClause(&d.sents[si], c) {
			continue // "wie sein Sprecher am Montag sagte"; "die Frist, die am 31. August abläuft"
		}
		if d.sents[si].is(d.sents[si].tokenAt(x.Start)-1, lexicon.PrepVon) {
			continue // "die Wahl von 2016"
		}
		if w == nil && x.From.Grain() > text.GrainNone && d.longAgo(x) || w != nil && !text.Compatible(coarse(x), coarse(w)) {
			return true
		}
	}
	return false
}

// relativeClause reports whether clause c is a relative clause.
func (d *doc) relativeClause(s *sent, c int) bool {
	x := s.clauses[c]
	return x.sub && s.is(x.intro, lexicon.Relative) && !s.is(x.intro, lexicon.Subord)
}

// saysSo reports whether clause c only tells who says what the others tell.
func (d *doc) saysSo(s *sent, c int) bool {
	return s.clauses[c].sub && s.word(max(s.clauses[c].intro, s.clauses[c].start)) == "wie" || d.verbIn(s, c, lexicon.Claims)
}

// sayFocus is the contact that took place and that was spoken of last, at most some sentences before.
func (d *doc) sayFocus(si, within int) *telling {
	var best *telling
	for _, t := range d.tellings {
		if d.wasThere(si, t, within) && (best == nil || t.last >= best.last) {
			best = t
		}
	}
	return best
}

// reportedDeed reports whether a mention is the subject of a clause in which somebody else reports in the perfect of Konjunktiv I what he said:
// "Trump habe vor neuen Zöllen gewarnt".
func (d *doc) reportedDeed(s *sent, m *mention) bool {
	c := int(s.clause[m.head])
	f := s.clauses[c].finite
	if f < 0 || !s.is(f, lexicon.HaveKonj1|lexicon.HaveKonj2) || s.quoted[f] {
		return false
	}
	return d.verbIn(s, c, lexicon.Utter, lexicon.Claims, lexicon.Agree, lexicon.Plan, lexicon.Invite, lexicon.Discuss)
}

// utters reports whether a mention is the subject of a verb that says, asks or promises something: "Der Gast warb für das Abkommen".
func (d *doc) utters(s *sent, m *mention) bool {
	return s.find(int(s.clause[m.head]), func(t int) bool {
		_, v, ok := d.verbAt(s, t)
		return ok && v.Does == lexicon.Utter && !v.Claims
	}) >= 0
}

// agreedThere reports whether clause c says impersonally that something was agreed on.
func (d *doc) agreedThere(s *sent, c int) bool {
	passive := s.tagIn(c, lexicon.BecomePast|lexicon.Worden) >= 0
	return passive && s.find(c, func(t int) bool {
		_, v, ok := d.verbAt(s, t)
		return ok && (v.Does == lexicon.Agree || v.Lemma == "vereinbaren" || v.Lemma == "verabreden")
	}) >= 0 && d.bareSubject(s, c) < 0
}

// bareSubject is the mention that is the subject of clause c, -1 if none.
func (d *doc) bareSubject(s *sent, c int) int {
	for k := range s.who {
		m := &s.who[k]
		if int(s.clause[m.head]) == c && m.prep == 0 && !m.genitive && !m.attribute {
			return k
		}
	}
	return -1
}

// isSituation reports whether a state or region is named as what is talked about: "die Lage in der Ukraine", "der Ukraine-Krieg".
func (d *doc) isSituation(s *sent, h topicAt) bool {
	if m := s.match(h.start); m != nil && m.ModText != "" {
		return true
	}
	if p := s.prepBefore(h.start); p > 0 && s.is(p, lexicon.PrepZu) && s.Tokens[p-1].Shape == text.Upper {
		return true // "eine Erklärung zu Ruritanien"
	}
	for t := h.start - 1; t >= 0 && t >= h.start-4; t-- {
		if x := s.match(t); x != nil {
			if _, ok := refOf(x.Refs, lexicon.KTopic); ok {
				return true
			}
		}
		if !s.is(t, lexicon.AnyDet|lexicon.AnyPrep) {
			return s.marked(t, lexicon.SituationNoun)
		}
	}
	return false
}

// saidBehind reports whether clause c says behind its words who said them: "…, sagte Trump".
func (d *doc) saidBehind(s *sent, c int) bool {
	cl := s.clauses[c]
	_, v, ok := d.verbAt(s, cl.finite)
	return ok && v.Does == lexicon.Claims && !v.Impersonal && cl.finite == cl.start && !cl.sub && s.word(cl.start-1) == ","
}
