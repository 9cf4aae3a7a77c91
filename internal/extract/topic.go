// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"summitry/internal/extract/lexicon"
	"summitry/internal/text"
)

// topicAt is a topic said to have been spoken of, or not.
type topicAt struct {
	key, name, group, place string
	si, start, end          int
	rule                    string
	not                     bool
	country                 bool // place is a state
	vague                   bool
}

// follow reads what a sentence says of the contact in focus beyond its own frames: topics, duration, date, place.
func (d *doc) follow(si int) {
	defer d.saidThere(si)
	d.topicsOf(si)
	d.dateOf(si)
}

// dateOf reads "Das war am 9. Dezember." and gives the day to the contact in focus where it has none.
func (d *doc) dateOf(si int) {
	s := &d.sents[si]
	if len(s.times) != 1 || len(s.Tokens) > 8 || !s.is(0, lexicon.DetDef|lexicon.DetDem) || !s.is(1, lexicon.BePast|lexicon.Be) {
		return
	}
	t := d.focus(si, 3)
	if t == nil || t.when() != nil {
		return
	}
	w := &d.times[s.times[0]]
	if w.From.Year == 0 {
		return
	}
	f := d.newFrame(si, &lexicon.Match{Start: 0, End: 1}, "verb:sein")
	f.kind, f.when, f.status = t.kind, w, t.status()
	f.why = "status:as-before"
	d.frames = append(d.frames, f)
	d.attach(f, t)
}

// topicsOf finds the topics of sentence si by its cues and gives them to the contact they belong to.
func (d *doc) topicsOf(si int) {
	s := &d.sents[si]
	for c := range s.clauses {
		cue := d.topicCue(s, c)
		if cue.rule == "" {
			continue
		}
		t := d.topicOwner(si, c, cue)
		if t == nil {
			continue
		}
		for _, h := range d.topicsIn(si, c, cue, t) {
			dup := false
			for _, have := range t.topics {
				dup = dup || have.key == h.key && have.not == h.not && have.si == si
			}
			if !dup {
				t.topics = append(t.topics, h)
			}
		}
		t.last = si
	}
}

// topicCue is what tells that a clause names topics: where the topics begin and end.
type topicCue struct {
	from, to int
	rule     string
	not      bool
	whole    bool // topics may stand before the cue as well
	own      bool // only where a contact is named in the clause
}

// topicCue looks for a cue in clause c.
func (d *doc) topicCue(s *sent, c int) topicCue {
	cl := s.clauses[c]
	neg := d.negation(s, c, cl.start) >= 0 || d.inClause(s, c, func(t int) bool {
		return s.is(t, lexicon.DetNeg) && !d.negatesPlan(s, t)
	}) >= 0
	best := topicCue{}
	for t := cl.start; t < cl.end; t++ {
		if int(s.clause[t]) != c {
			continue
		}
		if s.is(t, lexicon.PrepUeber) && best.rule == "" && !d.inTime(s, t) {
			best = topicCue{t + 1, cl.end, "topic:ueber", neg, false, true}
		}
		if s.word(t) == "um" && d.aboutVerb(s, c) && !d.inTime(s, t) {
			return topicCue{t + 1, cl.end, "topic:es-geht-um", neg, false, false}
		}
		if r, ok := s.ref(t, lexicon.KNoun); ok && d.x.Noun(r).Does == lexicon.Concern && s.Tokens[t].Shape != text.Lower {
			return topicCue{cl.start, cl.end, "topic:thema", neg, true, false}
		}
		if r, ok := s.ref(t, lexicon.KPhrase); ok && r.ID >= 0 {
			switch d.x.Phrase(r).Does {
			case lexicon.Concern, lexicon.Discuss:
				return topicCue{cl.start, cl.end, "topic:mittelpunkt", neg, true, false}
			}
		}
		_, v, ok := d.verbAt(s, t)
		if !ok {
			continue
		}
		switch v.Does {
		case lexicon.Discuss:
			if cl.sub && cl.intro >= 0 && s.is(cl.intro, lexicon.Relative) && cl.parent >= 0 && s.word(cl.intro) != "wo" && d.inClause(s, c, func(x int) bool { return s.is(x, lexicon.PrepUeber) }) < 0 {
				up := s.clauses[cl.parent] // "X und Y waren Punkte, die angesprochen wurden"
				return topicCue{up.start, up.end, "topic:" + v.Lemma, neg, true, false}
			}
			return topicCue{cl.start, cl.end, "topic:" + v.Lemma, neg, true, false}
		case lexicon.Concern:
			return topicCue{t + 1, cl.end, "topic:" + v.Lemma, neg, false, false}
		}
	}
	return best
}

// negatesPlan reports whether a kein belongs to a contact noun or a word of planning and says nothing of topics.
func (d *doc) negatesPlan(s *sent, t int) bool { return false }

// aboutVerb reports whether clause c has the verb of "es geht um".
func (d *doc) aboutVerb(s *sent, c int) bool {
	return d.inClause(s, c, func(t int) bool { return s.marked(t, lexicon.AboutVerb) }) >= 0
}

// topicOwner is the contact whose topics clause c names: one told in the sentence, else the one in focus.
func (d *doc) topicOwner(si, c int, cue topicCue) *telling {
	var here, near *telling
	for _, f := range d.frames {
		if f.si != si || f.t == nil {
			continue
		}
		if f.clause == c && f.why != "status:talked-about" {
			here = f.t
		}
		if f.why != "status:talked-about" {
			near = f.t
		}
	}
	switch {
	case here != nil:
		return here
	case cue.own && near == nil:
		if d.talksThere(si, c) {
			return d.focus(si, 3)
		}
		return nil
	case near != nil:
		return near
	}
	return d.focus(si, 3)
}

// talksThere reports whether clause c has a verb of talk, without saying who: "Gesprochen wurde auch über …".
func (d *doc) talksThere(si, c int) bool {
	s := &d.sents[si]
	return d.inClause(s, c, func(t int) bool {
		_, v, ok := d.verbAt(s, t)
		return ok && (v.Does == lexicon.Talk || v.Does == lexicon.Discuss)
	}) >= 0
}

// topicsIn collects the topics of a clause from a cue on.
func (d *doc) topicsIn(si, c int, cue topicCue, t *telling) []topicAt {
	s := &d.sents[si]
	var sharp, vague []topicAt
	for i := range s.matches {
		m := &s.matches[i]
		if m.Start < cue.from || m.Start >= cue.to || int(s.clause[m.Start]) != int(s.clause[min(cue.from, len(s.clause)-1)]) && int(s.clause[m.Start]) != c {
			continue
		}
		h, ok := d.topicOf(s, m, t)
		if !ok {
			continue
		}
		h.si, h.start, h.end, h.rule, h.not = si, m.Start, m.End, cue.rule, cue.not
		if h.vague {
			vague = append(vague, h)
		} else {
			sharp = append(sharp, h)
		}
	}
	if len(sharp) == 0 {
		return vague
	}
	return sharp
}

// topicOf tells which topic a match means: an entry of the list, or a state, region or city spoken of.
func (d *doc) topicOf(s *sent, m *lexicon.Match, t *telling) (topicAt, bool) {
	if s.Tokens[m.Start].Shape == text.Lower && m.End-m.Start == 1 && !adjectiveTopic(s, m) {
		return topicAt{}, false
	}
	if f := t.frames[len(t.frames)-1]; m.Start >= f.at && m.Start < f.end && f.si == t.last {
		return topicAt{}, false
	}
	for _, r := range m.Refs {
		if r.Form&lexicon.English != 0 && !d.en {
			continue
		}
		switch r.Kind {
		case lexicon.KTopic:
			e := &d.x.Topics[r.ID]
			if k, ok := d.stateTopic(m.Mod, t); ok && e.Vague {
				return k, true
			}
			return topicAt{key: e.Key, name: e.Name, group: e.Group, vague: e.Vague}, true
		case lexicon.KNoun:
			n := d.x.Noun(r)
			if n.Does == lexicon.Meet && d.contactAsTopic(s, m) {
				return topicAt{key: "topic/" + slug(n.Lemma), name: n.Lemma}, true
			}
		}
	}
	for k := range s.who { // persons and offices are no topics, and what they are presidents of is none
		if w := &s.who[k]; m.Start >= w.start && m.Start < w.end && w.office != nil {
			return topicAt{}, false
		}
	}
	if h, ok := d.stateTopic(m.Refs, t); ok {
		return h, true
	}
	return d.stateTopic(m.Mod, t)
}

// contactAsTopic reports whether a contact noun is what was talked about, another meeting to come, and not the contact that is told.
func (d *doc) contactAsTopic(s *sent, m *lexicon.Match) bool {
	for _, f := range d.frames {
		if f.at == m.Start && s.Start == d.sents[f.si].Start {
			return f.status == planned || f.status == unconfirmed || f.status == denied && f.why == "status:no"
		}
	}
	return false
}

func adjectiveTopic(s *sent, m *lexicon.Match) bool {
	for _, r := range m.Refs {
		if r.Form&lexicon.Adjective != 0 && (r.Kind == lexicon.KTopic || r.Kind == lexicon.KState || r.Kind == lexicon.KRegion) {
			return true
		}
	}
	return false
}

// stateTopic is the state or region that refs mean, as a topic. The participants' own states are not: they are who talks.
func (d *doc) stateTopic(refs []lexicon.Ref, t *telling) (topicAt, bool) {
	for _, r := range refs {
		switch r.Kind {
		case lexicon.KState, lexicon.KPrefix:
			e := &d.x.States[r.ID]
			if t.ownState(d, e.Key) {
				continue
			}
			k := d.x.PlaceKey(lexicon.Ref{Kind: lexicon.KState, ID: r.ID})
			return topicAt{key: k, name: e.Name, place: k, country: true}, true
		case lexicon.KRegion:
			k := d.x.PlaceKey(r)
			return topicAt{key: k, name: d.x.Regions[r.ID].Name, place: k}, true
		}
	}
	return topicAt{}, false
}

func (t *telling) ownState(d *doc, key string) bool {
	for _, p := range t.parts {
		if d.actors[p.actor].Country == key || d.actors[p.actor].Key == key {
			return true
		}
	}
	return false
}
