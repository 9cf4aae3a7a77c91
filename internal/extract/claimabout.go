// SPDX-License-Identifier: Apache-2.0

package extract

import "summitry/internal/extract/lexicon"

// asidesOnly reports whether clause c is a relative clause that tells of something else: "die Anlage, die nach Angaben des Ministeriums wichtig ist".
func (d *doc) asidesOnly(si, c int) bool {
	s := &d.sents[si]
	cl := s.clauses[c]
	return cl.sub && cl.intro >= 0 && s.is(cl.intro, lexicon.Relative) && !s.is(cl.intro, lexicon.Subord) && cl.parent >= 0 && !d.confirmsContact(si, c) && len(d.topicsAt(si, c)) == 0
}

// topicsAt are the topics that clause c names.
func (d *doc) topicsAt(si, c int) []topicAt {
	var out []topicAt
	for _, t := range d.tellings {
		for _, h := range t.topics {
			if h.si == si && int(d.sents[si].clause[h.start]) == c {
				out = append(out, h)
			}
		}
	}
	return out
}

// asTold reports whether clause c only says who tells the rest: "wie sein Berater angekündigt hat".
func (d *doc) asTold(s *sent, c int) bool {
	x := s.clauses[c]
	return x.sub && s.word(max(x.intro, x.start)) == "wie"
}

// namesAgain reports whether a sentence has a word for a contact told of before: "Ein solches Treffen habe es nicht gegeben".
func (d *doc) namesAgain(s *sent) bool {
	for k := range s.matches {
		t := s.matches[k].Start
		if s.quoted[t] || !s.is(t-1, lexicon.DetDef|lexicon.DetDem) {
			continue
		}
		if s.means(t, lexicon.OutcomeNoun) {
			return true // "die Absage"
		}
		if r, ok := refOf(s.matches[k].Refs, lexicon.KNoun); ok {
			if n := d.x.Noun(r); n.Does == lexicon.Meet || n.Does == lexicon.Ring || n.Does == lexicon.Talk {
				return true
			}
		}
	}
	return false
}

// itSaid reports whether clause c has "es" for the contact: "Das Präsidialamt nannte es ergiebig".
func (d *doc) itSaid(s *sent, c int) bool {
	return s.find(c, func(t int) bool { return t > s.clauses[c].start && s.is(t, lexicon.PronMan) && s.word(t) == "es" }) >= 0
}

// verdict reports whether clause c is what its subject says of the contact: "Merkel sprach von einem guten Anfang".
func (d *doc) verdict(s *sent, c int, m *mention) bool {
	if m.prep != 0 || m.genitive || d.toldByOthers(s, c) {
		return false
	}
	if d.phraseIn(s, c, lexicon.Claims) && s.meansIn(c, lexicon.MoodWord) >= 0 {
		return true // "zeigte sich enttäuscht"
	}
	of := s.find(c, func(t int) bool {
		return s.is(t, lexicon.PrepVon) && t > m.end && s.is(t+1, lexicon.AnyDet) || s.is(t, lexicon.PrepVon) && s.lower(t+1)
	})
	if of < 0 || !d.verbIn(s, c, lexicon.Talk) {
		return false
	}
	with := s.tagIn(c, lexicon.PrepMit|lexicon.PrepUeber)
	return with < 0 || with > of // "sprach von nützlichen Gesprächen mit ihm"
}

// toldByOthers reports whether clause c stands in the perfect of Konjunktiv I, so that somebody else tells what its subject said: "Merz habe betont, …".
func (d *doc) toldByOthers(s *sent, c int) bool {
	f := s.clauses[c].finite
	return s.is(f, lexicon.HaveKonj1|lexicon.HaveKonj2) && s.word(f) != "haben"
}

// saidToPartner reports whether mention m says it to somebody with whom he had the contact: "Putin teilte Trump mit, …" is what was said at it, and no
// claim about it.
func (d *doc) saidToPartner(si int, m *mention) bool {
	s := &d.sents[si]
	for k := range s.who {
		x := &s.who[k]
		if x == m || s.clause[x.head] != s.clause[m.head] || x.prep != 0 || x.genitive || x.attribute || len(x.who) != 1 || x.group == m.group || !d.isPerson(x.who[0]) {
			continue
		}
		for _, t := range d.tellings {
			if t.has(x.who[0]) && t.has(m.who[0]) && si-t.last <= 6 && (x.start > m.start || x.pronoun) {
				return true
			}
		}
	}
	return false
}

// confirmsContact reports whether a frame stands in clause c: "WAFA bestätigte das Gespräch".
func (d *doc) confirmsContact(si, c int) bool {
	for _, f := range d.framesIn(si) {
		if f.clause == c && f.t != nil {
			return true
		}
	}
	return false
}

// onlyAdverbial reports whether the sentence tells of the contact only as the occasion of a claim about something else: "sagte Merkel
// nach einem Treffen mit Macron".
func (d *doc) onlyAdverbial(si, c int, m *mention) bool {
	s := &d.sents[si]
	adverbial, other := false, false
	for _, f := range d.framesIn(si) {
		if f.t == nil {
			continue
		}
		if f.noun != nil && (f.why == "status:at-it" || f.why == "status:after-it" || f.why == "status:before-it") && (f.clause == c || !d.reportedClause(s, f.clause)) || d.relativeOrWhere(s, f.clause) && d.hangsOn(s, f.clause, &frame{clause: c}) {
			adverbial = true
		} else {
			other = true
		}
	}
	for _, t := range d.tellings {
		for _, h := range t.topics {
			if h.si == si {
				other = true
			}
		}
	}
	return adverbial && !other
}

// relativeOrWhere reports whether clause c only adds something to a noun before it: "in Warschau, wo ihn der Präsident empfangen hatte".
func (d *doc) relativeOrWhere(s *sent, c int) bool {
	x := s.clauses[c]
	return x.sub && s.is(x.intro, lexicon.Relative)
}

// confirmsThat reports whether a clause that hangs on clause c tells of a contact: "bestätigte, dass sich beide getroffen haben".
func (d *doc) confirmsThat(si, c int) bool {
	s := &d.sents[si]
	for _, f := range d.framesIn(si) {
		if f.t != nil && f.clause != c && s.clauses[f.clause].sub && !d.relativeOrWhere(s, f.clause) && d.hangsOn(s, f.clause, &frame{clause: c}) {
			return true
		}
	}
	return false
}
