// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"summitry/internal/extract/lexicon"
	"summitry/internal/text"
)

// English is read by the order of its words: the subject stands before the verb, the object or "with" and a name behind it. Whom a sentence names, and its
// days and places, are found as in German.

// englishFrames are the places of sentence si of an English article that tell of a contact.
func (d *doc) englishFrames(si int) []*frame {
	s := &d.sents[si]
	var out []*frame
	for t := range s.Tokens {
		if s.Tokens[t].Shape == text.Upper && t > 0 {
			continue
		}
		var f *frame
		if v, ok := d.x.English.Verb(s.word(t)); ok {
			f = d.englishVerb(si, t, v)
		}
		if n := d.x.English.Noun(s.word(t)); f == nil && n != nil {
			f = d.englishNoun(si, t, n)
		}
		if f != nil {
			out = append(out, f)
		}
	}
	return out
}

// englishAttributes takes peoples before an office or a name for what they are there ("his Chinese counterpart Wang Yi", "South Korean President Yoon"), and the
// pronoun behind "said" for the speaker.
func (d *doc) englishAttributes(s *sent) {
	for k := range s.who {
		m := &s.who[k]
		if k > 0 {
			if p := &s.who[k-1]; p.end == m.start && len(p.who) > 0 && !d.isPerson(p.who[0]) && !p.genitive {
				p.attribute = true
				m.start, m.prep, m.prepAt = p.start, p.prep, p.prepAt
			}
		}
		if m.office != nil && m.prep == 0 {
			d.englishStart(s, m)
		}
		if m.pronoun && !m.plural && k > 0 {
			d.englishSpeaker(s, &s.who[k-1], m)
			d.englishHim(s, k)
		}
	}
}

// englishStart widens a mention to the adjectives and the article before its office.
func (d *doc) englishStart(s *sent, m *mention) {
	t := m.start
	for t > 0 && s.Tokens[t-1].Shape == text.Upper && !s.inName(t-1) && t > m.start-3 {
		t--
	}
	if t > 0 && t < m.start && s.is(t-1, lexicon.AnyDet) {
		t--
	}
	if t > 0 && t < m.start && s.is(t-1, lexicon.AnyPrep) {
		m.prep, m.prepAt = s.tags[t-1].Tags&lexicon.AnyPrep, t-1
	}
	m.start = t
}

// englishSpeaker gives pronoun m to the one before it who speaks: "Scholz said he had spoken to Putin".
func (d *doc) englishSpeaker(s *sent, p, m *mention) {
	if len(p.who) != 1 || !d.isPerson(p.who[0]) || p.attribute || p.genitive || p.prep != 0 {
		return
	}
	if a := &d.actors[p.who[0]]; a.sexed && a.fem != (m.rule == "pronoun:she") {
		return
	}
	said := false
	for t := p.end; t < m.start; t++ {
		said = said || d.english(s, "say", t)
		if s.Tokens[t].Shape != text.Lower {
			return
		}
	}
	if said {
		m.who, m.rule = p.who, "pronoun:speaker"
	}
}

// englishHim gives a pronoun in a relative clause to the one of its sex whom the sentence names before: "He will meet Harris, who last saw him in May".
func (d *doc) englishHim(s *sent, k int) {
	m := &s.who[k]
	for j := k - 1; j >= 0; j-- {
		p := &s.who[j]
		if len(p.who) != 1 || !d.isPerson(p.who[0]) || p.attribute || p.genitive {
			continue
		}
		if a := &d.actors[p.who[0]]; !a.sexed || a.fem != (m.rule == "pronoun:she") {
			continue
		}
		for t := p.end; t < m.start; t++ {
			if s.is(t, lexicon.Relative) {
				m.who = p.who
			}
		}
		return
	}
}

// english reports whether token t is in a class of English words.
func (d *doc) english(s *sent, class string, t int) bool { return d.x.English.Is(class, s.word(t)) }

// englishVerb reads a verb with its subject and the other side.
func (d *doc) englishVerb(si, t int, v lexicon.EnglishVerbForm) *frame {
	s := &d.sents[si]
	f := d.englishFrame(si, t, v.Lemma, v.Does)
	lo := d.englishGroup(s, t)
	if d.x.English.Noun(s.word(t)) != nil && v.Form != lexicon.EnglishGerund && (lo < t-1 || lo < 0 || !s.inName(lo)) {
		return nil // "held talks"
	}
	subject := d.englishSubject(s, lo)
	passive := false
	for i := lo + 1; i < t; i++ {
		passive = passive || d.english(s, "be", i)
	}
	passive = passive && v.Form&lexicon.EnglishParticiple != 0
	object := d.englishObject(s, t, v, passive)
	switch {
	case subject < 0 || passive && object < 0:
		return nil
	case v.Form == lexicon.EnglishGerund && (object < 0 || s.who[object].prep != 0):
		return nil // "a meeting with Putin" is a noun
	}
	d.joinRow(si, f, subject, "part:bare")
	if object >= 0 {
		d.joinRow(si, f, object, partWith)
	} else if !v.Reciprocal || d.personsIn(f) < 2 || v.Does == lexicon.Talk && d.english(s, "stray", t+1) || d.english(s, "to", t-1) && (lo == t-2 || !d.englishIn(s, lo+1, t, "future") && !d.englishIn(s, lo+1, t, "be")) {
		return nil // "both spoke out", "met Macron to talk about Turkey"
	}
	if d.personsIn(f) == 0 || len(f.parts) < 2 || (v.Does == lexicon.Visit || v.Does == lexicon.Receive) && d.personsIn(f) < 2 {
		return nil
	}
	d.dropBodies(f)
	if f.does == lexicon.Talk && d.englishNear(s, t, "phone") {
		f.kind = "call"
	}
	d.englishVerbStatus(si, f, v, lo, passive)
	return f
}

func (d *doc) englishFrame(si, t int, lemma string, does lexicon.Does) *frame {
	f := d.newFrame(si, &lexicon.Match{Start: t, End: t + 1}, "english:"+lemma)
	f.does, f.kind, f.visit = does, "meeting", does == lexicon.Visit
	switch does {
	case lexicon.Ring:
		f.kind = "call"
	case lexicon.Talk:
		f.kind = ""
	}
	return f
}

// englishGroup is the token before the verb group that ends at token t: "is due to meet", "has not yet spoken".
func (d *doc) englishGroup(s *sent, t int) int {
	i := t - 1
	for i >= 0 && i > t-9 && s.Tokens[i].Shape == text.Lower && !s.inName(i) && !s.is(i, lexicon.Relative|lexicon.And|lexicon.Subord) && !s.is(i, lexicon.AnyPrep&^lexicon.PrepOther) && !d.english(s, "after", i) && !d.english(s, "before", i) {
		i--
	}
	return i
}

// englishSubject is the mention that ends at token lo, before a relative pronoun there, or, behind and, the subject of the verb before; -1 if there is none.
func (d *doc) englishSubject(s *sent, lo int) int {
	shared := false
	if s.is(lo, lexicon.Relative) {
		lo--
	} else if s.is(lo, lexicon.And) || d.english(s, "after", lo) || d.english(s, "before", lo) {
		shared = true
	}
	end := lo + 1
	if lo >= 0 && s.word(lo) == "," {
		lo--
	}
	for k := len(s.who) - 1; k >= 0; k-- {
		m := &s.who[k]
		if m.end > end || m.attribute || len(m.who) == 0 {
			continue
		}
		if shared {
			if m.prep == 0 && !m.genitive && d.isAllPersons(m) {
				return m.group
			}
			continue
		}
		if m.end < lo+1 && !(s.word(m.end) == "," && m.end == lo) || m.genitive {
			return -1
		}
		return m.group
	}
	return -1
}

// englishObject is the mention that the verb at token t governs, -1 if there is none.
func (d *doc) englishObject(s *sent, t int, v lexicon.EnglishVerbForm, passive bool) int {
	for k := range s.who {
		m := &s.who[k]
		if m.start < t || m.head <= t || m.attribute || m.genitive || len(m.who) == 0 {
			continue
		}
		at := max(m.start, t+1) // "will host Kishida" is read as a host's name
		if m.prepAt >= 0 {
			at = m.prepAt
		}
		for i := t + 1; i < at; i++ {
			if s.Tokens[i].Shape == text.Punct || isVerbOf(d, s, i) {
				return -1
			}
		}
		switch {
		case (v.Does == lexicon.Visit || v.Does == lexicon.Receive) && !d.isAllPersons(m):
			return -1 // "visited Madrid"
		case passive:
			if s.is(at, lexicon.PrepDurch) {
				return k
			}
		case len(v.With) > 0 && at < t+8:
			for _, w := range v.With {
				if s.word(at) == w || s.word(m.prepAt) == w {
					return k
				}
			}
			if at == t+1 && m.prep == 0 && v.Does == lexicon.Meet {
				return k
			}
		case at == t+1 && m.prep == 0:
			return k
		}
	}
	return -1
}

func isVerbOf(d *doc, s *sent, t int) bool {
	_, ok := d.x.English.Verb(s.word(t))
	return ok
}

// joinRow adds the mentions that stand in one row with mention k.
func (d *doc) joinRow(si int, f *frame, k int, rule string) {
	s := &d.sents[si]
	for j := k; j < len(s.who); j++ {
		if m := &s.who[j]; (j == k || m.group == s.who[k].group) && !m.attribute && !m.genitive {
			d.join1(f, si, m, rule)
		}
	}
}

// englishNear reports whether a word of a class stands behind token t, before the next mark.
func (d *doc) englishNear(s *sent, t int, class string) bool {
	for i := t + 1; i < len(s.Tokens) && s.Tokens[i].Shape != text.Punct; i++ {
		if d.english(s, class, i) {
			return true
		}
	}
	return false
}
