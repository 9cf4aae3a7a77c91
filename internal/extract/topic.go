// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"summitry/internal/article"
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
	d.topicsOf(si)
	d.dateOf(si)
	d.lengthOf(si)
	d.saidThere(si)
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
	if d.itemOf(si) {
		return
	}
	for c := range s.clauses {
		cue := d.topicCue(s, c)
		if cue.rule == "" {
			d.topicsInName(si, c)
			continue
		}
		t := d.topicOwner(si, c, cue)
		if t == nil {
			continue
		}
		found := d.topicsIn(si, cue, t)
		if len(found) > 0 || d.talksThere(si, c) {
			s.about = t
		}
		t.add(found, si)
		if len(found) > 0 {
			d.cued = si
		}
		if len(found) == 0 && d.opensList(si) {
			d.list = openList{t, cue, si}
		}
		if d.sents[si].block != article.Heading {
			t.last = si
		}
	}
}

// add gives topics to a contact; a sentence says each once.
func (t *telling) add(list []topicAt, si int) {
	for _, h := range list {
		dup := false
		for _, have := range t.topics {
			dup = dup || have.key == h.key && have.not == h.not && have.si == si
		}
		if !dup {
			t.topics = append(t.topics, h)
		}
	}
}

// dropVague leaves out what is vague where the article names something sharper for the contact.
func (t *telling) dropVague() {
	sharp := false
	for _, h := range t.topics {
		sharp = sharp || !h.vague && !h.not
	}
	kept := t.topics[:0]
	for _, h := range t.topics {
		if !sharp || !h.vague || h.not {
			kept = append(kept, h)
		}
	}
	t.topics = kept
}

// topicsInName reads the topic that the name of a contact carries: "Ukraine-Gipfel", "Klimagespräche", "das Treffen zu Syrien".
func (d *doc) topicsInName(si, c int) {
	s := &d.sents[si]
	for _, f := range d.framesIn(si) {
		if f.clause != c || f.t == nil || f.noun == nil || f.noun.Does == lexicon.Visit {
			continue
		}
		if m := s.match(f.at); m != nil && m.Start == f.at && len(m.Mod) > 0 {
			if h, ok := d.nameTopic(m); ok {
				h.si, h.start, h.end, h.rule = si, m.Start, m.End, "topic:compound"
				f.t.add([]topicAt{h}, si)
			}
		}
		if s.is(f.end, lexicon.PrepZu) && !d.inTime(s, f.end) && !f.noun.Receive {
			cue := topicCue{from: f.end + 1, to: s.clauses[c].end, rule: "topic:zu", in: s.zoned(c)}
			f.t.add(d.topicsIn(si, cue, f.t), si)
		}
	}
}

// nameTopic is the topic that the first part of a contact's name means. A prefix that only tells whose it is ("US-Treffen") is none.
func (d *doc) nameTopic(m *lexicon.Match) (topicAt, bool) {
	for _, r := range m.Mod {
		switch r.Kind {
		case lexicon.KTopic:
			if e := &d.x.Topics[r.ID]; !e.Vague {
				return topicAt{key: e.Key, name: e.Name, group: e.Group}, true
			}
		case lexicon.KState:
			if r.Form&(lexicon.Adjective|lexicon.Adverbial) == 0 {
				return d.placeTopic(r), true
			}
		case lexicon.KRegion:
			if d.x.Regions[r.ID].Topic {
				return d.placeTopic(r), true
			}
		}
	}
	return topicAt{}, false
}

// topicOwner is the contact whose topics clause c names: one told in the clause or in what it hangs on, else the nearest before the cue, else
// the one in focus. What stands behind the cue is what is talked about, and owns nothing.
func (d *doc) topicOwner(si, c int, cue topicCue) *telling {
	s := &d.sents[si]
	var best *frame
	score := -1 << 20
	for _, f := range d.framesIn(si) {
		if f.t == nil || d.talkedOf(s, f, cue) {
			continue
		}
		v := -abs(f.at - cue.at)
		if f.at > cue.at {
			v -= 30
		}
		if f.clause == c || cue.in[f.at] && !s.clauses[f.clause].gapped { // "Mit Macron sprach sie über Zölle, mit May über den Brexit"
			v += 1000
		} else if s.clauses[c].parent == f.clause {
			v += 100
		}
		if v >= score {
			best, score = f, v
		}
	}
	if best != nil && (!cue.own || score > 900 || d.talksThere(si, c) || d.hangsOn(s, c, best)) {
		return best.t
	}
	if cue.own && best == nil && !d.talksThere(si, c) {
		return nil
	}
	if s.block == article.Heading || s.block == article.Headline {
		return nil
	}
	return d.topicFocus(si, c)
}

// talkedOf reports whether frame f is what a cue says was talked about, and not where: "über ein Treffen", "Ein Treffen wurde nicht erörtert".
func (d *doc) talkedOf(s *sent, f *frame, cue topicCue) bool {
	if f.why == "status:talked-about" {
		return true
	}
	if f.noun == nil || !cue.in[f.at] || cue.said {
		return false
	}
	if !cue.whole {
		return f.at >= cue.from
	}
	if f.definite || !cue.verb {
		return false
	}
	np := d.nounPhrase(s, f.at)
	return np.prep == 0 && np.owner == nil
}

// hangsOn reports whether clause c hangs on the clause of frame f.
func (d *doc) hangsOn(s *sent, c int, f *frame) bool {
	for n := 0; c >= 0 && n < 8; n++ {
		if c == f.clause {
			return true
		}
		c = s.clauses[c].parent
	}
	return false
}

// topicFocus is the contact spoken of last; where the clause names persons, one that they take part in goes first.
func (d *doc) topicFocus(si, c int) *telling {
	s := &d.sents[si]
	var named []int
	for k := range s.who {
		m := &s.who[k]
		if int(s.clause[m.head]) != c || m.attribute || m.genitive {
			continue
		}
		for _, a := range m.who {
			if d.isPerson(a) && !d.speaksForOthers(a) {
				named = append(named, a)
			}
		}
	}
	var best *telling
	score := 0
	for _, t := range d.tellings {
		if si-t.last > 3 || d.otherTime(si, t) || (t.past() || t.when() != nil && d.longAgo(t.when())) && d.sents[t.last].para != s.para || d.sents[t.last].block == article.Caption && s.block != article.Caption {
			continue
		}
		v := 10*(t.last-si) + 100
		if t.aside() {
			v -= 3
		}
		for _, a := range named {
			if t.has(a) {
				v += 6
			}
		}
		if v >= score {
			best, score = t, v
		}
	}
	if best == nil || si == 0 || len(d.sents[si-1].claims) != 1 || d.sents[si-1].para != s.para {
		return best
	}
	// who spoke just before, for himself, speaks of the contact at which he was
	if a := d.sents[si-1].claims[0].actor; d.isPerson(a) && !d.speaksForOthers(a) && !best.has(a) {
		for _, t := range d.tellings {
			if t.has(a) && si-t.last <= 12 && t.status() == best.status() {
				best = t
			}
		}
	}
	return best
}

// talksThere reports whether clause c has a verb of talk, without saying who: "Gesprochen wurde auch über …".
func (d *doc) talksThere(si, c int) bool {
	return d.verbIn(&d.sents[si], c, lexicon.Talk, lexicon.Discuss)
}

func abs(n int) int {
	if n < 0 {
		return -n
	}
	return n
}

// lower reports whether token t is a small word.
func (s *sent) lower(t int) bool {
	return t >= 0 && t < len(s.Tokens) && s.Tokens[t].Shape == text.Lower
}
