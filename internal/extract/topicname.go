// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"strings"

	"summitry/internal/extract/lexicon"
	"summitry/internal/text"
)

// topicOf tells which topic a match means: an entry of the list, or a state or region spoken of.
func (d *doc) topicOf(s *sent, m *lexicon.Match, t *telling, cue topicCue) (topicAt, bool) {
	if s.Tokens[m.Start].Shape == text.Lower && m.End-m.Start == 1 && !adjectiveTopic(s, m) {
		return topicAt{}, false
	}
	if d.inTime(s, m.Start) {
		return topicAt{}, false
	}
	for _, r := range m.Refs {
		if r.Form&lexicon.English != 0 && !d.en {
			continue
		}
		switch r.Kind {
		case lexicon.KTopic:
			e := &d.x.Topics[r.ID]
			if e.Vague {
				if k, ok := d.situationTopic(m); ok {
					return k, true
				}
			}
			if h, ok := d.relations(s, m, e, t); ok {
				return h, h.key != ""
			}
			return topicAt{key: e.Key, name: e.Name, group: e.Group, vague: e.Vague}, true
		case lexicon.KNoun:
			return d.contactTopic(s, m, d.x.Noun(r), cue, t)
		case lexicon.KOccasion:
			return d.occasionTopic(s, m, &d.x.Occasions[r.ID], cue, t)
		}
	}
	for k := range s.who { // persons and offices are no topics, and what they are presidents of is none
		if w := &s.who[k]; m.Start >= w.start && m.Start < w.end && (w.office != nil || w.rule == "body:side") {
			return topicAt{}, false
		}
	}
	if h, ok := d.whereTopic(m.Refs); ok {
		return h, !d.isPlaceOf(s, m, t)
	}
	h, ok := d.situationTopic(m)
	return h, ok && (s.marked(m.Start, lexicon.SituationNoun) || len(m.Refs) == 0)
}

// relations reads "die Beziehungen beider Länder", "russisch-amerikanische Beziehungen": those of the participants are bilateral. The second value
// is false where e is something else; an empty topic is what another one in the item says better.
func (d *doc) relations(s *sent, m *lexicon.Match, e *lexicon.Topic, t *telling) (topicAt, bool) {
	if e.Key != "topic/beziehungen" && e.Key != "topic/diplomatische-beziehungen" {
		return topicAt{}, false
	}
	own, other := 0, 0
	for k := m.Start - 2; k < min(m.End+8, len(s.Tokens)); k++ {
		x := s.match(k)
		if k < 0 || x == nil || x == m && m.ModText == "" || s.Tokens[k].Shape == text.Punct {
			continue
		}
		for _, r := range append(append([]lexicon.Ref(nil), x.Refs...), x.Mod...) {
			if key := d.stateOf(r); key != "" {
				if t.ownState(d, key) {
					own++
				} else {
					other++
				}
				break
			}
		}
	}
	both := false
	for k := m.End; k < min(m.End+4, len(s.Tokens)); k++ {
		both = both || strings.HasPrefix(s.word(k), "beide") || s.is(k, lexicon.DetPossF|lexicon.DetPossM) || s.word(k) == "zueinander"
	}
	if e.Key == "topic/beziehungen" && (own > 0 && (other == 0 || own > 1) || both || own+other == 0 && s.is(m.Start-1, lexicon.DetPossF)) {
		return d.listTopic("topic/bilaterale-beziehungen")
	}
	return topicAt{}, false
}

// stateOf is the key of the state that a reference means, "" if none.
func (d *doc) stateOf(r lexicon.Ref) string {
	switch r.Kind {
	case lexicon.KState, lexicon.KPrefix:
		return d.x.States[r.ID].Key
	case lexicon.KCity:
		c := &d.x.Cities[r.ID]
		if st, ok := d.x.ByKey(c.State); ok && st.Kind == lexicon.KState && d.x.States[st.ID].Capital == c.Key {
			return c.State
		}
	}
	return ""
}

// listTopic is a topic of the list by its key.
func (d *doc) listTopic(key string) (topicAt, bool) {
	r, ok := d.x.ByKey(key)
	if !ok {
		return topicAt{}, false
	}
	e := &d.x.Topics[r.ID]
	return topicAt{key: e.Key, name: e.Name, group: e.Group, vague: e.Vague}, true
}

// contactTopic reads another contact as what is talked about: "über ein persönliches Treffen", "sprachen kein Treffen an".
func (d *doc) contactTopic(s *sent, m *lexicon.Match, n *lexicon.Noun, cue topicCue, t *telling) (topicAt, bool) {
	if n.Does != lexicon.Meet || n.Sides {
		return topicAt{}, false
	}
	negated, personal := cue.not, false
	for k := m.Start - 1; k >= 0 && k > m.Start-5 && s.lower(k); k-- {
		negated = negated || s.is(k, lexicon.DetNeg)
		personal = personal || strings.HasPrefix(s.word(k), "persönlich")
	}
	open := negated
	for _, f := range d.framesIn(s.place) {
		if f.at == m.Start {
			open = open || f.status == planned || f.status == unconfirmed || f.status == denied && f.why == "status:no" || f.why == "status:talked-about" ||
				f.status == "" && !f.definite && d.talkedOf(s, f, cue)
		}
	}
	if !open || cue.said {
		return topicAt{}, false
	}
	if personal {
		if h, ok := d.listTopic("topic/persoenliches-treffen"); ok {
			return h, true
		}
	}
	word := n.Lemma
	if !n.Summit { // "eine Begegnung", "eine Zusammenkunft"
		word = d.x.PlainMeeting()
	}
	return topicAt{key: "topic/" + slug(word), name: word}, true
}

// occasionTopic reads a summit or games as what is talked about: "über den G7-Gipfel". Where those who talk met is none.
func (d *doc) occasionTopic(s *sent, m *lexicon.Match, o *lexicon.Occasion, cue topicCue, t *telling) (topicAt, bool) {
	if at := t.occasion(); !cue.clear || o.General || at != nil && at.key == o.Key {
		return topicAt{}, false
	}
	if p := d.prepOf(s, m.Start); p >= 0 && p != cue.at && s.word(p) != s.word(cue.at) {
		return topicAt{}, false
	}
	return topicAt{key: "topic/" + slug(o.Name), name: o.Name}, true
}

func adjectiveTopic(s *sent, m *lexicon.Match) bool {
	for _, r := range m.Refs {
		if r.Form&lexicon.Adjective != 0 && (r.Kind == lexicon.KTopic || r.Kind == lexicon.KState || r.Kind == lexicon.KRegion) {
			return true
		}
	}
	return false
}

// situationTopic is the state or region that the first part of a compound means: "Ukraine-Krieg", "Syrienkonflikt".
func (d *doc) situationTopic(m *lexicon.Match) (topicAt, bool) {
	for _, r := range m.Mod {
		if r.Kind == lexicon.KPrefix || r.Form&(lexicon.Adjective|lexicon.Adverbial) != 0 {
			continue
		}
		if r.Kind == lexicon.KState || r.Kind == lexicon.KRegion {
			return d.placeTopic(r), true
		}
	}
	return topicAt{}, false
}

// whereTopic is the state or region that refs mean, as a topic.
func (d *doc) whereTopic(refs []lexicon.Ref) (topicAt, bool) {
	for _, r := range refs {
		if r.Kind == lexicon.KState || r.Kind == lexicon.KRegion {
			return d.placeTopic(r), true
		}
	}
	return topicAt{}, false
}

// isPlaceOf reports whether a match is where the contact takes place.
func (d *doc) isPlaceOf(s *sent, m *lexicon.Match, t *telling) bool {
	for _, f := range t.frames {
		for _, p := range f.where {
			if p.start <= m.Start && m.Start < p.end && d.sents[p.si].Start == s.Start {
				return true
			}
		}
	}
	return false
}

// placeTopic is a state or region as a topic.
func (d *doc) placeTopic(r lexicon.Ref) topicAt {
	if r.Kind == lexicon.KRegion {
		k := d.x.PlaceKey(r)
		return topicAt{key: k, name: d.x.Regions[r.ID].Name, place: k}
	}
	k := d.x.PlaceKey(lexicon.Ref{Kind: lexicon.KState, ID: r.ID})
	return topicAt{key: k, name: d.x.States[r.ID].Name, place: k, country: true}
}

// ownState reports whether a place is the state of a participant, or one itself.
func (t *telling) ownState(d *doc, key string) bool {
	bare := key[strings.IndexByte(key, '/')+1:]
	for _, p := range t.parts {
		a := &d.actors[p.actor]
		if strings.TrimPrefix(a.Country, "state/") == bare || strings.TrimPrefix(a.Key, "state/") == bare {
			return true
		}
	}
	return false
}
