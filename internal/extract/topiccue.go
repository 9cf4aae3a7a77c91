// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"summitry/internal/extract/lexicon"
	"summitry/internal/text"
)

// topicCue is what tells that a clause names topics, and where they stand.
type topicCue struct {
	at         int // the token that is the cue
	from, to   int // topics begin there and end before
	in         []bool
	rule       string
	not        bool
	whole      bool // topics may stand before the cue as well
	own        bool // only where a contact is named in the clause
	active     bool // of a verb in the active voice: what stands before it acts
	verb       bool // a verb that takes topics as its object
	said       bool // what participants said: no cue of its own
	clear      bool // says for sure that a topic stands there, even one that the list does not know
	accusative bool // governs an accusative
	dative     bool // takes topics in the dative
}

// ruleLeftOut is the rule of phrases that say what was not spoken of: "Von Syrien war keine Rede".
const ruleLeftOut = "topic:left-out"

// topicCue looks for a cue in clause c; without one its rule is empty.
func (d *doc) topicCue(s *sent, c int) topicCue {
	cue := d.findCue(s, c)
	if cue.rule == "" {
		return cue
	}
	if cue.in == nil {
		cue.in = s.zoned(c)
	}
	if d.negatedCue(s, c, cue) {
		cue.not = !cue.not
	} else if cue.verb && d.phraseIn(s, c, lexicon.Omit) { // "erwähnte Syrien mit keinem Wort"
		cue.not = true
	}
	return cue
}

func (d *doc) findCue(s *sent, c int) topicCue {
	cl := s.clauses[c]
	start, end := s.reach(c)
	best := topicCue{}
	for t := cl.start; t < cl.end; t++ {
		if int(s.clause[t]) != c {
			continue
		}
		if s.is(t, lexicon.PrepUeber) && best.rule == "" && !d.inTime(s, t) {
			best = topicCue{at: t, from: t + 1, to: end, rule: "topic:ueber", own: true, accusative: true, clear: d.talkedOver(s, c, t)}
		}
		if s.word(t) == "um" && d.aboutVerb(s, c) && !d.inTime(s, t) && s.word(t+1) != "zu" {
			return topicCue{at: t, from: t + 1, to: end, rule: "topic:es-geht-um", accusative: true, clear: true}
		}
		if r, ok := s.ref(t, lexicon.KNoun); ok && d.x.Noun(r).Does == lexicon.Concern && s.Tokens[t].Shape != text.Lower {
			return d.concernCue(s, c, t)
		}
		if r, ok := s.ref(t, lexicon.KPhrase); ok && r.ID >= 0 {
			switch d.x.Phrase(r).Does {
			case lexicon.Concern, lexicon.Discuss:
				return topicCue{at: t, from: start, to: end, rule: "topic:mittelpunkt", whole: true, clear: true}
			case lexicon.Omit:
				return topicCue{at: t, from: start, to: end, rule: ruleLeftOut, whole: true, not: true, clear: true}
			}
		}
		if t == cl.intro && s.means(t, lexicon.AboutWhat) { // "zählte auf, worüber sie einig geworden seien:"
			best = topicCue{at: t, from: end, to: end, rule: "topic:ueber", said: true}
		}
		_, v, ok := d.verbAt(s, t)
		if !ok {
			continue
		}
		switch v.Does {
		case lexicon.Discuss, lexicon.Omit:
			cue := topicCue{at: t, from: start, to: end, rule: "topic:" + v.Lemma, whole: true, verb: true, clear: true, not: v.Does == lexicon.Omit, active: !cl.sub && !d.passive(s, c)}
			if cl.sub && cl.intro >= 0 && s.is(cl.intro, lexicon.Relative) && cl.intro == cl.start && cl.parent >= 0 && s.word(cl.intro) != "wo" && !d.hasUeber(s, c) && !s.goesOn(c) {
				up := s.clauses[cl.parent] // "X und Y waren Punkte, die angesprochen wurden"
				cue.from, cue.to, cue.in = up.start, up.end, s.zoned(cl.parent)
			}
			return cue
		case lexicon.Concern:
			if v.TopicPrep == "" { // "Er widmete sich der Lage", "habe sich der Lage gewidmet"
				return topicCue{at: t, from: start, to: end, rule: "topic:" + v.Lemma, whole: true, verb: true, dative: true, clear: true}
			}
			if p := s.find(c, func(k int) bool { return s.word(k) == v.TopicPrep && !d.inTime(s, k) }); p >= 0 { // "habe sich um Zölle gedreht"
				return topicCue{at: p, from: p + 1, to: end, rule: "topic:" + v.Lemma, clear: true, accusative: !s.is(p, lexicon.PrepMit)}
			}
			return topicCue{at: t, from: t + 1, to: end, rule: "topic:" + v.Lemma}
		}
	}
	return best
}

// concernCue reads "das Thema Filmaustausch", "Themen waren X und Y", "als Themen nannte er X", "sparten das Thema Filmaustausch aus".
func (d *doc) concernCue(s *sent, c, t int) topicCue {
	start, end := s.reach(c)
	return topicCue{at: t, from: start, to: end, rule: "topic:thema", whole: true, clear: d.copula(s, c), not: d.verbIn(s, c, lexicon.Omit)}
}

// passive reports whether clause c has a form of werden: "wurde erörtert".
func (d *doc) passive(s *sent, c int) bool {
	return s.tagIn(c, lexicon.Become|lexicon.BecomePast|lexicon.BecomeKonj1|lexicon.Worden) >= 0
}

func (d *doc) hasUeber(s *sent, c int) bool {
	return s.tagIn(c, lexicon.PrepUeber) >= 0
}

// zone is where the topics of a cue in clause c can stand: the clause itself and the parts of its list that commas cut off, as the first and the last
// of these clauses.
func (s *sent) zone(c int) (first, last int) {
	first, last = c, c
	// "wo sie Iran, Syrien, Jemen und die Lage in Libyen erörterten": the verb stands in the last part only
	for k := c - 1; k >= 0; k-- {
		p := s.clauses[k]
		if p.finite >= 0 || p.infinitive || abs(s.clauses[k+1].start-p.end) > 1 {
			break
		}
		first = k
	}
	for k := c + 1; k < len(s.clauses); k++ {
		if !s.listPart(k) && !s.goesOn(k) {
			break
		}
		last = k
	}
	return first, last
}

// zoned marks the tokens of the zone of clause c.
func (s *sent) zoned(c int) []bool {
	in := make([]bool, len(s.Tokens))
	first, last := s.zone(c)
	for t := range in {
		k := int(s.clause[t])
		in[t] = first <= k && k <= last
	}
	return in
}

// listPart reports whether clause k has no verb and continues a list: "um Zölle, | die Fischerei und Visafragen gegangen".
func (s *sent) listPart(k int) bool {
	p := s.clauses[k]
	if p.finite >= 0 || p.gapped || p.sub && !s.is(p.intro, lexicon.Relative) {
		return false
	}
	for t := p.start; p.infinitive && t < p.end; t++ {
		if s.word(t) == "zu" {
			return false
		}
	}
	return true
}

// goesOn reports whether clause k is the rest of the one before it, which has no verb yet: "wobei Themen wie Syrien, | die Ukraine und Zölle besprochen
// wurden".
func (s *sent) goesOn(k int) bool {
	if k == 0 {
		return false
	}
	p := s.clauses[k-1]
	return p.sub && p.finite < 0 && !p.infinitive && abs(s.clauses[k].start-p.end) <= 1
}

// reach is the first token of the zone of clause c and the one behind its last.
func (s *sent) reach(c int) (start, end int) {
	first, last := s.zone(c)
	start, end = s.clauses[c].start, s.clauses[c].end
	for t := range s.clause {
		if k := int(s.clause[t]); first <= k && k <= last {
			start, end = min(start, t), max(end, t+1)
		}
	}
	return start, end
}

// negatedCue reports whether a clause says that its topics were not spoken of: "nicht", "kein Thema", "kein Treffen". A kein before another noun
// denies something else: "erzielten keine Einigung über Zölle".
func (d *doc) negatedCue(s *sent, c int, cue topicCue) bool {
	if n := d.negation(s, c, cue.at); n >= 0 {
		return true
	}
	return s.find(c, func(t int) bool {
		if !s.is(t, lexicon.DetNeg) {
			return false
		}
		for n := t + 1; n < len(s.Tokens) && n < t+5; n++ {
			if s.Tokens[n].Shape == text.Lower {
				continue
			}
			if r, ok := s.ref(n, lexicon.KNoun); ok {
				return d.x.Noun(r).Does == lexicon.Concern || cue.whole && d.x.Noun(r).Does != lexicon.DoesNothing
			}
			_, ok := s.ref(n, lexicon.KTopic)
			return ok && cue.whole
		}
		return false
	}) >= 0
}

// aboutVerb reports whether clause c has the verb of "es geht um".
func (d *doc) aboutVerb(s *sent, c int) bool {
	first, last := s.zone(c)
	for t := range s.Tokens {
		if k := int(s.clause[t]); first <= k && k <= last && s.marked(t, lexicon.AboutVerb) {
			return true
		}
	}
	return false
}

// copula reports whether clause c says what something is, or stands without a verb before a colon: "Thema war die Doha-Runde".
func (d *doc) copula(s *sent, c int) bool {
	f := s.clauses[c].finite
	return f < 0 || s.is(f, lexicon.AnyAux&^(lexicon.Have|lexicon.HavePast))
}

// talkedOver reports whether the über at token t governs what people talk about: beside a verb of talk, or behind a noun for a contact. What other nouns
// govern is none: "äußerte seine Sorge über den Haushalt".
func (d *doc) talkedOver(s *sent, c, t int) bool {
	if s.Tokens[min(t+1, len(s.Tokens)-1)].Shape == text.Digit {
		return false
	}
	talk := d.verbIn(s, c, lexicon.Talk, lexicon.Discuss, lexicon.Ring, lexicon.Meet)
	for k := t - 1; k >= s.clauses[c].start; k-- {
		if s.Tokens[k].Shape != text.Upper || s.inName(k) || d.nameAt(s, k) || d.inTime(s, k) || d.isPlace(s, k) {
			if isFinite(s, k) {
				return talk
			}
			continue
		}
		if r, ok := s.ref(k, lexicon.KNoun); ok {
			n := d.x.Noun(r)
			return n.Does != lexicon.Concern || talk
		}
		return talk && !s.means(k, lexicon.OpinionNoun)
	}
	return talk
}
