// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"summitry/internal/extract/lexicon"
	"summitry/internal/text"
)

// endsInVerb reports whether the last word of clause c is small, as the participle or infinitive that closes a clause is.
func (s *sent) endsInVerb(c int) bool {
	t := s.wordBefore(min(s.clauses[c].end, len(s.Tokens)))
	return s.Tokens[t].Shape == text.Lower && !s.inName(t) // "mit Baschar al-Assad"
}

// planWord reports whether clause c holds a verb of planning or calling off.
func (d *doc) planWord(s *sent, c int) bool {
	return s.find(c, func(t int) bool {
		if s.means(t-1, lexicon.ThanWord) {
			return false // "länger als geplant"
		}
		_, v, ok := d.verbAt(s, t)
		if !ok {
			return s.marked(t, lexicon.AdjPlanned|lexicon.AdjCancelled|lexicon.AdjPostponed)
		}
		switch v.Does {
		case lexicon.Plan, lexicon.Invite, lexicon.Cancel, lexicon.Postpone, lexicon.Refuse:
			return true
		}
		return false
	}) >= 0
}

// asks reports whether a headline asks: "Gipfeltreffen zwischen …?"
func (d *doc) asks(s *sent) bool {
	return len(s.Tokens) > 0 && s.Tokens[len(s.Tokens)-1].Text == "?"
}

// impersonal reports whether clause c has es as its subject: "kam es zu einem Treffen".
func (d *doc) impersonal(s *sent, c int) bool {
	return s.find(c, func(t int) bool { return s.word(t) == "es" }) >= 0
}

// looksBack reports whether a clause in the present tells what somebody says or feels, of no day to come, so that what it was after is over: "Merkel lobt nach
// einem Treffen mit Macron die Zusammenarbeit". What somebody does after a meeting may be planned.
func (d *doc) looksBack(si int, f *frame) bool {
	s := &d.sents[si]
	if w := d.timeOf(si, f); w != nil && !d.over(w) || s.tagIn(f.clause, lexicon.Become|lexicon.BecomeKonj1|lexicon.FutureAdverb) >= 0 || s.clauses[f.clause].sub {
		return false
	}
	return d.verbIn(s, f.clause, lexicon.Claims, lexicon.Utter) || d.phraseIn(s, f.clause, lexicon.Claims) || s.meansIn(f.clause, lexicon.MoodWord) >= 0
}

// timeBeside reports whether the date of f stands in its part of the sentence, with no mark between.
func (d *doc) timeBeside(si int, f *frame) bool {
	s := &d.sents[si]
	t := d.timeOf(si, f)
	if t == nil || s.tagIn(f.clause, lexicon.DetNeg) >= 0 {
		return false
	}
	a := s.tokenAt(t.Start)
	for i := min(a, f.at); i < max(a, f.at); i++ {
		if s.Tokens[i].Shape == text.Punct {
			return false
		}
	}
	return true
}

// bareParts reports whether the participants of f are the subject of its clause.
func (d *doc) bareParts(f *frame) bool {
	for _, p := range f.parts {
		if p.rule != "part:subject" {
			return false
		}
	}
	return true
}

// headed reports whether the sentence is an item of a chronicle, whose head names a day that is over.
func (d *doc) headed(s *sent, f *frame) bool {
	h := d.chronicleHead(s)
	if h < 0 || f.clause == h {
		return false
	}
	for _, i := range s.times {
		t := &d.times[i]
		if int(s.clause[s.tokenAt(t.Start)]) == h && t.From.Grain() >= text.GrainMonth {
			return d.a.Published.Grain() != text.GrainDay || d.over(t)
		}
	}
	return false
}

// chronicleHead is the clause that heads a chronicle's item: verbless, first in the sentence, ended by a colon; -1 if there is none.
func (d *doc) chronicleHead(s *sent) int {
	if len(s.clauses) < 2 || s.clauses[0].finite >= 0 || s.clauses[0].start != 0 || s.word(s.clauses[0].end) != ":" {
		return -1
	}
	return 0
}
