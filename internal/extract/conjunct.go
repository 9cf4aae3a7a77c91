// SPDX-License-Identifier: Apache-2.0

package extract

import "summitry/internal/extract/lexicon"

// sharesSubject reports whether clause c goes on with the subject of the one before it: "Trump griff zum Hörer und rief Castro an". Its verb follows the
// und at once; a subject of its own would stand there.
func (d *doc) sharesSubject(s *sent, c int) bool {
	if c <= 0 || c >= len(s.clauses) {
		return false
	}
	cl := s.clauses[c]
	if cl.shared || cl.continues() || !cl.sub && s.is(cl.start, lexicon.And|lexicon.But) && cl.finite == cl.start+1 {
		return true
	}
	up := s.clauses[c-1]
	return !cl.sub && cl.finite == cl.start && !up.sub && up.finite >= 0 && !up.infinitive && up.end <= cl.start && s.word(cl.start-1) == "," && d.listsOn(s, c)
}

// onlyObject reports whether clause c takes its subject from the clause before it, so that whom it names is its object: "traf Macron, | empfing May | und sprach
// mit Conte".
func (d *doc) onlyObject(s *sent, c int) bool {
	if cl := s.clauses[c]; cl.shared {
		return cl.parent >= 0 && s.clauses[cl.parent].finite == cl.finite
	}
	return d.sharesSubject(s, c)
}

// listsOn reports whether clause c is one of a list of predicates that an und closes: "traf Macron, | empfing May | und telefonierte mit Conte".
func (d *doc) listsOn(s *sent, c int) bool {
	for n := c + 1; n < len(s.clauses); n++ {
		cl := s.clauses[n]
		if s.is(cl.start, lexicon.And) && cl.finite == cl.start+1 {
			return !cl.sub
		}
		if cl.sub || cl.finite != cl.start {
			return false
		}
	}
	return false
}

// sharesTime reports whether clause c, which names no time or place of its own, has those of clause p: it goes on with p's subject in the same tense, or
// it tells in a subordinate clause what p tells the topic of ("In Prag ging es am Montag um Gas, als sich X und Y trafen").
func (d *doc) sharesTime(s *sent, c, p int) bool {
	if s.clauses[c].shared {
		return p == s.clauses[c].parent
	}
	if d.sharesSubject(s, c) {
		return p == c-1 && d.pastClause(s, c) == d.pastClause(s, p)
	}
	cl := s.clauses[c]
	if cl.gapped {
		return p == cl.parent
	}
	if cl.sub && p == cl.parent && s.markIn(c, lexicon.SequelWord) >= 0 && s.is(cl.intro, lexicon.Relative) {
		return d.pastClause(s, c) == d.pastClause(s, p) // "umarmte den Papst, mit dem er anschließend sprach"
	}
	if cl.sub && p == cl.parent && s.marked(cl.intro, lexicon.TemporalWord) {
		return d.pastClause(s, c) == d.pastClause(s, p) // "schüttelten sich die Hände, ehe sie sich zurückzogen"
	}
	return cl.sub && cl.intro >= 0 && p == cl.parent && s.is(cl.intro, lexicon.Subord) && (s.is(cl.intro, lexicon.Relative) || d.tellsTopic(s, p))
}

// tellsTopic reports whether clause c says what a contact was about: "ging es um", "stand im Mittelpunkt", "drehte sich um".
func (d *doc) tellsTopic(s *sent, c int) bool {
	return s.markIn(c, lexicon.AboutVerb) >= 0 || d.verbIn(s, c, lexicon.Concern) || d.phraseIn(s, c, lexicon.Concern)
}

// ownSubject are those who are the subject of the clause that c shares its subject with or, as an infinitive, is governed by. A pronoun in c is none of
// them: "Trump empfing Abe und sprach mit ihm".
func (d *doc) ownSubject(s *sent, c int) []int {
	cl := s.clauses[c]
	p := c - 1
	if (cl.infinitive || cl.shared) && cl.parent >= 0 {
		p = cl.parent
	} else if !d.sharesSubject(s, c) {
		return nil
	}
	if p < 0 {
		return nil
	}
	if k := d.bareSubject(s, p); k >= 0 {
		return s.who[k].who
	}
	return nil
}
