// SPDX-License-Identifier: Apache-2.0

package extract

import "summitry/internal/extract/lexicon"

// saidThere reads what participants say, agree on or stress at the contact or right after it is told: "Bei dem Telefonat vereinbarten beide eine
// Waffenruhe", "Merz und Trump seien sich einig gewesen, dass …". Only topics of the list count, and none that is vague.
func (d *doc) saidThere(si int) {
	s := &d.sents[si]
	t, rule := d.spokenAt(si)
	if t == nil {
		return
	}
	for i := range s.matches {
		m := &s.matches[i]
		h, ok := d.topicOf(s, m, t)
		if !ok || h.vague || h.place != "" && !d.isSituation(s, m) {
			continue
		}
		if _, ok := refOf(m.Refs, lexicon.KNoun); ok {
			continue
		}
		h.si, h.start, h.end, h.rule = si, m.Start, m.End, rule
		if !t.hasTopic(h.key) {
			t.topics = append(t.topics, h)
			t.last = si
		}
	}
}

func (t *telling) hasTopic(key string) bool {
	for _, h := range t.topics {
		if h.key == key {
			return true
		}
	}
	return false
}

// spokenAt is the contact at which a sentence lets its participants speak: one named in a prepositional phrase of the sentence, or, where both
// are the subject, the one in focus.
func (d *doc) spokenAt(si int) (*telling, string) {
	for _, f := range d.frames {
		if f.si == si && f.t != nil && f.noun != nil && (f.why == "status:at-it" || f.why == "status:at-it-future") {
			return f.t, "topic:said-at-it"
		}
	}
	t := d.focus(si, 1)
	if t == nil || t.last == si {
		return nil, ""
	}
	s := &d.sents[si]
	for k := range s.who {
		m := &s.who[k]
		if m.prep != 0 || m.genitive || m.attribute {
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
		if n >= 2 {
			return t, "topic:both-said"
		}
	}
	return nil, ""
}

// isSituation reports whether a state or region is named as what is talked about: "die Lage in der Ukraine", "der Ukraine-Krieg".
func (d *doc) isSituation(s *sent, m *lexicon.Match) bool {
	if m.ModText != "" {
		return true
	}
	for t := m.Start - 1; t >= 0 && t >= m.Start-4; t-- {
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
