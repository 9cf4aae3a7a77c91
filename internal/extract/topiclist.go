// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"strings"

	"summitry/internal/extract/lexicon"
	"summitry/internal/text"
)

// topicItem is one member of a list of topics: "die Lage in Syrien" of "über die Lage in Syrien, Zölle und Visafragen".
type topicItem struct {
	from, to     int
	sharp, vague []topicAt
	goesOn       bool // the item before it was a place of a situation
}

// topicsIn collects the topics of a cue's zone, item by item. What is vague counts where its item names nothing sharper.
func (d *doc) topicsIn(si int, cue topicCue, t *telling) []topicAt {
	s := &d.sents[si]
	var out, vague []topicAt
	goesOn := false
	from := s.leftOutFrom(cue)
	for _, it := range d.itemsIn(s, cue) {
		it.goesOn = goesOn
		d.readItem(s, &it, cue, t)
		if len(it.sharp) == 0 && (len(it.vague) == 0 || d.vagueCompound(s, it.vague)) {
			if h, ok := d.printedTopic(s, &it, cue); ok {
				it.sharp = append(it.sharp, h)
			}
		}
		list := it.sharp
		goesOn = len(list) > 0 && list[len(list)-1].place != ""
		if len(list) == 0 && len(it.vague) > 0 {
			vague = append(vague, it.vague...)
		}
		for _, h := range list {
			h.si, h.rule, h.not = si, cue.rule, cue.not && !d.contrasted(s, h.start)
			if from >= 0 {
				h.not = h.start > from
			}
			out = append(out, h)
		}
	}
	if len(out) > 0 {
		return out
	}
	for i := range vague {
		vague[i].si, vague[i].rule, vague[i].not = si, cue.rule, cue.not && !d.contrasted(s, vague[i].start)
	}
	return vague
}

// vagueCompound reports whether what an item names vaguely is a compound, which says more than its last part: "Wirtschaftsverträge".
func (d *doc) vagueCompound(s *sent, vague []topicAt) bool {
	for _, h := range vague {
		m := s.match(h.start)
		if m == nil || m.ModText == "" && !(len(s.word(h.start)) > len(h.name)+3 && strings.HasSuffix(s.word(h.start), text.Fold(h.name))) {
			return false
		}
	}
	return true
}

// leftOutFrom is the token from which on a list names what was not spoken of: "Zölle und Visafragen, nicht aber das Raketenprogramm"; -1 if none.
func (s *sent) leftOutFrom(cue topicCue) int {
	for t := cue.from + 1; t+1 < min(cue.to, len(s.Tokens)); t++ {
		if cue.in[t] && s.is(t, lexicon.Negation) && s.word(t-1) == "," && s.is(t+1, lexicon.But) {
			return t
		}
	}
	return -1
}

// contrasted reports whether token t stands behind the "sondern" that ends a negation: "nicht über Zölle, sondern über Visafragen".
func (d *doc) contrasted(s *sent, t int) bool {
	for j := t - 1; j >= 0; j-- {
		if s.word(j) == "sondern" {
			return true
		}
	}
	return false
}

// itemsIn cuts the zone of a cue into the items of its list.
func (d *doc) itemsIn(s *sent, cue topicCue) []topicItem {
	var out []topicItem
	it := topicItem{from: -1}
	between := false
	flush := func(t int) {
		if it.from >= 0 && t > it.from {
			it.to = t
			out = append(out, it)
		}
		it = topicItem{from: -1}
	}
	for t := cue.from; t < min(cue.to, len(s.Tokens)); t++ {
		if !cue.in[t] {
			flush(t)
			continue
		}
		if s.is(t, lexicon.PrepZwischen) {
			between = true
		}
		switch w := s.word(t); {
		case w == "," || w == ";" || w == ":" || w == "–" || s.is(t, lexicon.Or):
			flush(t)
			between = false
		case s.is(t, lexicon.And) && between:
			between = false // "zwischen Russland und der Ukraine"
		case s.is(t, lexicon.And), t == cue.at && cue.whole, w == "sondern", w == "wie" && it.from >= 0:
			flush(t)
		case it.from < 0:
			it.from = t
		}
	}
	flush(min(cue.to, len(s.Tokens)))
	return out
}

// readItem finds what the list knows in one item.
func (d *doc) readItem(s *sent, it *topicItem, cue topicCue, t *telling) {
	var places []topicAt
	for i := range s.matches {
		m := &s.matches[i]
		if m.Start < it.from || m.Start >= it.to || d.ownTrigger(s, m, cue, t) {
			continue
		}
		h, ok := d.topicOf(s, m, t, cue)
		if !ok {
			continue
		}
		h.start, h.end = m.Start, m.End
		switch {
		case cue.said && s.marked(m.Start, lexicon.SiteNoun) && s.inPhrase(m.Start): // "vereinbarten in der Pufferzone, sich wieder zu treffen": where
		case h.place != "" && (m.ModText == "" || s.lower(m.Start)):
			places = append(places, h)
		case h.vague:
			it.vague = append(it.vague, h)
		case len(it.sharp) > 0 && (s.inPhrase(m.Start) || s.is(m.Start-1, lexicon.DetDef) && it.sharp[len(it.sharp)-1].end == m.Start-1):
			// "die Rolle des Dollars in der Weltwirtschaft", "die Beeinflussung der Wahl": the first is the topic
		case cue.said && s.is(s.prepBefore(m.Start), lexicon.PrepNach|lexicon.PrepSeit|lexicon.PrepWaehrend):
			// "drei Jahre nach der Wahl" is a time
		default:
			it.sharp = append(it.sharp, h)
			if k, ok := d.situationTopic(m); ok && k.key != h.key && d.warKey(h.key) { // "die Gaza-Waffenruhe"
				k.start, k.end = m.Start, m.End
				it.sharp = append(it.sharp, k)
			}
		}
	}
	for _, h := range places {
		if d.placeCounts(s, it, h, cue, t) {
			it.sharp = append(it.sharp, h)
		}
	}
}

// inPhrase reports whether the noun at token t is governed by in: "in der Weltwirtschaft".
func (s *sent) inPhrase(t int) bool {
	for t--; t >= 0 && (s.is(t, lexicon.AnyDet) || s.lower(t) && !s.is(t, lexicon.AnyPrep)); t-- {
	}
	return s.is(t, lexicon.PrepIn)
}

// ownTrigger reports whether a match is the word by which the contact itself is told.
func (d *doc) ownTrigger(s *sent, m *lexicon.Match, cue topicCue, t *telling) bool {
	for _, f := range d.framesIn(s.place) {
		if f.t == t && m.Start >= f.at && m.Start < f.end && !d.talkedOf(s, f, cue) {
			return true
		}
	}
	return false
}

// placeCounts reports whether a state or region in an item is what is talked about. It is where it heads the item or what heads it is a war or a
// situation; it is not where something sharper happens there ("der Anschlag in Ruritanien") or where it acts ("Ruritanien müsse …").
func (d *doc) placeCounts(s *sent, it *topicItem, h topicAt, cue topicCue, t *telling) bool {
	own := t.ownState(d, h.key)
	if adj := d.adjectiveNoun(s, h); adj > 0 {
		if x := s.match(adj); x != nil {
			if r, ok := refOf(x.Refs, lexicon.KTopic); ok {
				e := &d.x.Topics[r.ID]
				return (e.Vague || e.War || s.marked(adj, lexicon.SituationNoun)) && !own
			}
		}
		return s.marked(adj, lexicon.SituationNoun) && !own
	}
	head := -1
	for k := h.start - 1; k >= it.from && !(cue.whole && isFinite(s, k)); k-- {
		if x := s.match(k); x != nil && (x == s.match(cue.at) || d.namesPlace(x)) {
			continue
		}
		if s.inName(k) || s.marked(k, lexicon.ClaimNoun) || s.opens(k) && s.means(k, lexicon.NoTopic) { // "Dabei kamen nach Angaben des Sprechers die Ukraine …"
			continue
		}
		if s.Tokens[k].Shape == text.Upper && !d.nameAt(s, k) && !isVerbish(s, k) {
			head = k
			break
		}
	}
	if head < 0 {
		if it.goesOn && s.is(it.from, lexicon.PrepIn|lexicon.AnyDet) {
			return true // "die Lage in Ruritanien, im Fürstentum Strelsau und in Zenda"
		}
		if p := s.prepBefore(h.start); p >= it.from && s.is(p, lexicon.PrepIn|lexicon.PrepAus|lexicon.PrepBei|lexicon.PrepMit|lexicon.PrepVon|lexicon.PrepAn|lexicon.PrepDurch) && !(cue.rule == ruleLeftOut && s.is(p, lexicon.PrepVon)) {
			return false
		}
		return !own && !(cue.active && h.start < cue.at)
	}
	if s.marked(head, lexicon.SituationNoun) {
		return true
	}
	if x := s.match(head); x != nil {
		if r, ok := refOf(x.Refs, lexicon.KTopic); ok {
			e := &d.x.Topics[r.ID]
			return e.War || e.Vague && !own
		}
		if _, ok := refOf(x.Refs, lexicon.KNoun); ok {
			return false
		}
	}
	return !own && (!cue.whole || d.genitivePlace(s, h)) && !s.is(s.prepBefore(h.start), lexicon.PrepAus|lexicon.PrepBei)
}

// namesPlace reports whether a match is a state or region.
func (d *doc) namesPlace(m *lexicon.Match) bool {
	_, ok := d.whereTopic(m.Refs)
	return ok && m.ModText == ""
}

// genitivePlace reports whether a place stands in the genitive: "die Zukunft Ruritaniens", "die Lage der Türkei".
func (d *doc) genitivePlace(s *sent, h topicAt) bool {
	if s.is(h.start-1, lexicon.DetDef) && s.word(h.start-1) != "die" && s.word(h.start-1) != "dem" && s.word(h.start-1) != "den" {
		return !s.is(h.start-2, lexicon.AnyPrep)
	}
	m := s.match(h.start)
	return m != nil && len(m.Refs) > 0 && m.Refs[0].Form&lexicon.Genitive != 0
}

// adjectiveNoun is the noun behind the adjective of a state: "ukrainische Fragen"; 0 where h is no adjective.
func (d *doc) adjectiveNoun(s *sent, h topicAt) int {
	if !s.lower(h.start) {
		return 0
	}
	for k := h.end; k < len(s.Tokens) && k < h.end+3; k++ {
		if s.Tokens[k].Shape == text.Upper {
			return k
		}
	}
	return 0
}

// warKey reports whether a topic is a war or what ends one, so that it belongs to where it is fought.
func (d *doc) warKey(key string) bool {
	r, ok := d.x.ByKey(key)
	return ok && r.Kind == lexicon.KTopic && d.x.Topics[r.ID].War
}

// prepBefore is the preposition that governs the noun at token t, -1 if none.
func (s *sent) prepBefore(t int) int {
	for t--; t >= 0 && (s.is(t, lexicon.AnyDet) || s.lower(t)); t-- {
		if s.is(t, lexicon.AnyPrep) {
			return t
		}
	}
	return -1
}

// nameAt reports whether token k is part of a name.
func (d *doc) nameAt(s *sent, k int) bool {
	for _, n := range s.names {
		if k >= n.start && k < n.end {
			return true
		}
	}
	return false
}
