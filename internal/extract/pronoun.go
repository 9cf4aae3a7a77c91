// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"slices"
	"strings"
	"unicode"

	"summitry/internal/extract/lexicon"
	"summitry/internal/text"
)

// pronounMention reads er, ihm, sie, beide, die beiden at token t.
func (d *doc) pronounMention(si, t int) (mention, bool) {
	s := &d.sents[si]
	m := mention{start: t, end: t + 1, head: t, prepAt: -1, pronoun: true}
	tags := s.tags[t].Tags
	if s.at[t] >= 0 && s.matches[s.at[t]].End-s.matches[s.at[t]].Start > 1 {
		return m, false
	}
	switch {
	case d.aged(s, t):
		fem := strings.HasSuffix(s.word(t), "e") != s.means(t-1, lexicon.DetDer) // "die 31-Jährige", "mit der 31-Jährigen"
		m.rule, m.who = "pronoun:aged", d.heOrShe(si, t, fem)
	case tags&lexicon.PronBoth != 0:
		if r, ok := s.ref(t+1, lexicon.KOffice); ok && !(d.x.Offices[r.ID].Rank && s.marked(t+1, lexicon.PartnerNoun)) { // "beide Präsidenten": the office speaks
			return m, false
		}
		if t+1 < len(s.Tokens) && s.Tokens[t+1].Shape == text.Upper && !isVerbish(s, t+1) && !s.marked(t+1, lexicon.PartnerNoun) && !d.namesPeople(s, t+1) && !(isFinite(s, t-2) && d.oneThing(s, t+1)) {
			return m, false // "beide Länder"
		}
		if s.marked(t+1, lexicon.PartnerNoun) || d.namesPeople(s, t+1) {
			m.end++
		}
		m.genitive = s.marked(t, lexicon.FeminineGenitive) // "ein Treffen beider Politiker"
		m.plural, m.rule, m.who = true, "pronoun:both", d.two(si)
		if before := d.twoBefore(s, t); before != nil {
			m.who = before
		}
		if women := s.role(t+1, lexicon.WomenNoun); women || s.role(t+1, lexicon.MenNoun) { // "die beiden Frauen"
			m.who = d.pairWhere(si, func(pair []int) bool {
				return len(pair) == 2 && !slices.ContainsFunc(pair, func(a int) bool { return d.actors[a].fem != women })
			})
		}
	case s.means(t, lexicon.TwoWord) && s.is(t-1, lexicon.DetDef) && s.lower(t) && (t+1 >= len(s.Tokens) || s.Tokens[t+1].Shape != text.Upper && !d.attributive(s, t+1)): // "berieten die zwei"
		m.plural, m.rule, m.who = true, "pronoun:both", d.two(si)
	case s.is(t-1, lexicon.DetDef) && s.role(t, lexicon.RowNoun), d.severalAt(s, t) > 2: // "das Trio", "die drei"
		n := d.severalAt(s, t)
		if s.marked(t+1, lexicon.PartnerNoun) && n > 0 {
			m.end++
		}
		m.plural, m.rule, m.who = true, "pronoun:they", d.pairWhere(si, func(row []int) bool { return n == 0 || len(row) == n })
	case s.word(t) == "ihr" && (s.is(t+1, lexicon.AnyPrep|lexicon.AnyDet) || s.lower(t+1) && (s.verbForms(t+1) != 0 || s.nonFinite(t+1)) && !d.attributive(s, t+1)): // "sagte ihr bei dem Treffen Hilfe zu", "hat ihr zugehört"
		m.rule, m.who = "pronoun:she", d.heOrShe(si, t, true)
	case s.word(t) == "ihr" && t > 0 && s.is(t-1, lexicon.AnyPrep) && (t+1 >= len(s.Tokens) || s.Tokens[t+1].Shape != text.Upper && !d.attributive(s, t+1)):
		m.rule, m.who = "pronoun:she", d.heOrShe(si, t, true)
		m.prep, m.prepAt = s.tags[t-1].Tags&lexicon.AnyPrep, t-1
	case s.means(t, lexicon.ThisOne):
		next := t + 1
		if !d.knownFinite(s, next) && (!s.is(t-1, lexicon.AnyPrep) || next < len(s.Tokens) && (s.Tokens[next].Shape == text.Upper || d.attributive(s, next))) {
			return m, false // "dieser Besuch"
		}
		m.rule, m.who = "pronoun:this-one", d.thisOne(si, t)
	case tags&lexicon.PronM != 0:
		m.rule, m.who = "pronoun:he", d.heOrShe(si, t, false)
	case tags&lexicon.PronPl != 0 && tags&lexicon.PronF != 0: // sie
		if d.verbPlural(s, t) {
			m.plural, m.rule, m.who = true, "pronoun:they", d.they(si, t)
		} else {
			m.rule, m.who = "pronoun:she", d.heOrShe(si, t, true)
		}
	case d.en && s.is(t-1, lexicon.DetDef) && (d.english(s, "pair", t) || d.english(s, "two", t) && d.english(s, "leaders", t+1)): // "the two leaders"
		if !d.english(s, "pair", t) {
			m.end, m.head = t+2, t+1
		}
		m.plural, m.rule, m.who = true, "pronoun:both", d.two(si)
	case d.en && d.english(s, "her", t) && (t+1 >= len(s.Tokens) || s.Tokens[t+1].Shape == text.Punct || s.is(t+1, lexicon.AnyPrep|lexicon.And)): // "hosted her for dinner"
		m.rule, m.who = "pronoun:she", d.heOrShe(si, t, true)
	case tags&lexicon.PronF != 0: // "she"
		m.rule, m.who = "pronoun:she", d.heOrShe(si, t, true)
	case tags&lexicon.PronPl != 0:
		m.plural, m.rule, m.who = true, "pronoun:they", d.pair(si)
	default:
		return m, false
	}
	if len(m.who) == 0 {
		return m, m.rule != "pronoun:they"
	}
	return m, true
}

// aged reports whether token t calls somebody spoken of by the age: "der 31-Jährige".
func (d *doc) aged(s *sent, t int) bool {
	years, noun, ok := strings.Cut(s.Tokens[t].Text, "-")
	if !ok || !s.is(t-1, lexicon.DetDef) || years == "" || strings.Trim(years, "0123456789") != "" || noun == "" || !unicode.IsUpper([]rune(noun)[0]) {
		return false
	}
	w := d.x.Lookup(text.Fold(noun))
	return w != nil && w.Role&lexicon.AgeNoun != 0
}

// severalAt is how many "die drei" or "alle vier" at token t means, where nothing but a word for people stands behind it; 0 where it is no such number.
func (d *doc) severalAt(s *sent, t int) int {
	if !s.is(t-1, lexicon.DetDef) && !s.role(t-1, lexicon.AllWord) || !s.lower(t) {
		return 0
	}
	n := t + 1
	for s.lower(n) && d.attributive(s, n) {
		n++
	}
	if n < len(s.Tokens) && s.Tokens[n].Shape == text.Upper && !s.marked(n, lexicon.PartnerNoun) {
		return 0
	}
	return plainNumber(s.word(t))
}

// two are whom "beide" means: the pair spoken of last, and of a contact of more the two who are one side of it: "Maas und Le Drian haben mit Yilmaz
// gesprochen. Die beiden …".
func (d *doc) two(si int) []int {
	pair := d.pair(si)
	t := d.focus(si, 4)
	if len(pair) < 3 || t == nil {
		return pair
	}
	if since := d.namedSince(t, si, pair); len(since) == 2 {
		return since
	}
	if row := d.subjectsBefore(si, false); len(row) == 2 {
		return row
	}
	if side := d.sideOfTwo(t, pair); side != nil {
		return side
	}
	for i := len(d.tellings) - 1; i >= 0; i-- { // "beide" are two, whoever else was there
		if two := d.tellings[i].persons(d); len(two) == 2 && si-d.tellings[i].last < 9 {
			return two
		}
	}
	return pair
}

// sideOfTwo are the two, of some persons, who are one side of contact t; nil if no two are.
func (d *doc) sideOfTwo(t *telling, of []int) []int {
	if t == nil {
		return nil
	}
	for _, f := range t.frames {
		var sides [][]int
		for k, p := range f.parts {
			if !d.isPerson(p.actor) {
				continue
			}
			if k > 0 && p.m.group == f.parts[k-1].m.group && p.si == f.parts[k-1].si && len(sides) > 0 {
				sides[len(sides)-1] = append(sides[len(sides)-1], p.actor)
			} else {
				sides = append(sides, []int{p.actor})
			}
		}
		if len(sides) < 2 {
			continue
		}
		for _, side := range sides {
			if len(side) == 2 && slices.Contains(of, side[0]) && slices.Contains(of, side[1]) {
				return side
			}
		}
	}
	return nil
}

// namedSince are those of some persons whom the sentences between contact t and sentence si name: "Alle vier setzten sich an einen Tisch. Vučić lobte es, Kurti nicht.
// Die beiden …".
func (d *doc) namedSince(t *telling, si int, of []int) []int {
	var who []int
	for i := t.last + 1; i < si; i++ {
		for k := range d.sents[i].who {
			m := &d.sents[i].who[k]
			if len(m.who) == 1 && !m.attribute && slices.Contains(of, m.who[0]) {
				who = d.addPersons(who, m.who...)
			}
		}
	}
	return who
}

// oneThing reports whether the noun at token t has no ending of a plural, so that "die beiden" before it is a phrase by itself: "spielten die beiden Golf".
func (d *doc) oneThing(s *sent, t int) bool {
	w := s.word(t)
	return !strings.HasSuffix(w, "e") && !strings.HasSuffix(w, "n") && !strings.HasSuffix(w, "r") && !strings.HasSuffix(w, "s")
}

// twoBefore are the two persons whom the clauses before token t of its sentence name, if there are two: "Am Sonntag beriet Kurz mit Van der Bellen, danach traten
// beide vor die Presse".
func (d *doc) twoBefore(s *sent, t int) []int {
	var who []int
	for k := range s.who {
		m := &s.who[k]
		if m.end > t || s.clause[m.head] == s.clause[t] || m.attribute {
			continue
		}
		who = d.addPersons(who, m.who...)
	}
	if len(who) != 2 || d.speaksForOthers(who[0]) || d.speaksForOthers(who[1]) {
		return nil
	}
	return who
}

// notHimself gives a pronoun that was read as somebody whom its own clause names behind it to whom it can mean: in "Mit ihm hatte Trump gefrühstückt" he
// is another.
func (d *doc) notHimself(si int) {
	s := &d.sents[si]
	for k := range s.who {
		m := &s.who[k]
		if m.rule == "role" && m.of == "" && m.prep == 0 && len(m.who) == 1 && s.is(m.start, lexicon.DetDef) && slices.ContainsFunc(s.who[k+1:], func(x mention) bool {
			return x.prep != 0 && !x.pronoun && !x.attribute && x.office == nil && len(x.who) == 1 && x.who[0] == m.who[0] && s.clause[x.head] == s.clause[m.head]
		}) {
			if other := d.otherHolder(si, m, m.who[0]); other != nil {
				m.who = other // "Der Premier will sich mit Abbas treffen": he is another
			}
		}
		if !m.pronoun || m.plural || len(m.who) != 1 {
			continue
		}
		for j := k + 1; j < len(s.who); j++ {
			x := &s.who[j]
			if x.pronoun || x.attribute || x.genitive || len(x.who) != 1 || x.who[0] != m.who[0] || s.clause[x.head] != s.clause[m.head] {
				continue
			}
			if s.word(m.head) != "ihm" && x.office != nil && x.rule == "role" && (x.prep != 0 || strings.HasSuffix(s.word(x.start), "m") || strings.HasSuffix(s.word(x.start), "n")) {
				x.who = d.otherHolder(si, x, m.who[0]) // "Er traf den Präsidenten": he is another
				break
			}
			if who := d.heOrShe(si, m.head, m.rule == "pronoun:she", d.rowOf(si-1, m.who[0])...); len(who) > 0 {
				m.who = who
			}
			break
		}
	}
}

// otherHolder is who of this article holds the office that mention m names, and is not actor a; none if nobody does.
func (d *doc) otherHolder(si int, m *mention, a int) []int {
	if i, ok := d.latest(func(x *actor) bool {
		return x.Key != d.actors[a].Key && x.Kind == Person && x.fem == d.actors[a].fem && d.holds(d.byKey[x.Key], m.office, m.of, d.dayOf(si))
	}); ok {
		return []int{i}
	}
	return nil
}

// rowOf are actor a and who stands in one row with him in sentence si: a pronoun means none of a row alone.
func (d *doc) rowOf(si, a int) []int {
	out := []int{a}
	if si < 0 {
		return out
	}
	for _, m := range d.sents[si].who {
		if !slices.Contains(m.who, a) {
			continue
		}
		for _, x := range d.sents[si].who {
			if x.group == m.group {
				out = append(out, x.who...)
			}
		}
	}
	return out
}

// thisOne is the man named last before token t, and not the one that the sentence before is about, as "er" would be: "Macron lobte Putin.
// Mit diesem hatte er telefoniert."
func (d *doc) thisOne(si, t int) []int {
	for i := si; i >= 0 && i > si-2; i-- {
		s := &d.sents[i]
		if last := len(s.who) - 1; i < si && last >= 0 && s.find(int(s.clause[len(s.Tokens)-1]), func(j int) bool { return j >= s.who[last].end && d.nameShaped(s, j) }) >= 0 {
			return nil // somebody is named whom nobody knows
		}
		for k := len(s.who) - 1; k >= 0; k-- {
			m := &s.who[k]
			if i == si && (m.end > t || s.clause[m.head] == s.clause[t]) || m.attribute || len(m.who) != 1 {
				continue
			}
			a := &d.actors[m.who[0]]
			if a.Kind != Person || a.fem {
				continue
			}
			if a.person < 0 && len(a.offices) == 0 {
				return nil
			}
			return m.who
		}
	}
	return nil
}

// theirs adds the other one where a man calls a contact theirs, which no woman is near to call hers: "Bei ihrem Treffen sei es um Öl gegangen, sagte Ruhani."
// It is the one official beside him in the nearest sentence that names one.
func (d *doc) theirs(si int, f *frame) {
	a := f.parts[0].actor
	if !d.isPerson(a) || d.actors[a].fem {
		return
	}
	var other *part
	for i := si; i >= 0 && i > si-4; i-- {
		for k := range d.sents[i].who {
			m := &d.sents[i].who[k]
			if len(m.who) != 1 || m.who[0] == a || !d.isPerson(m.who[0]) || d.speaksForOthers(m.who[0]) || m.attribute {
				continue
			}
			p := part{m.who[0], i, m, "part:theirs"}
			if d.actors[m.who[0]].fem || other != nil && other.actor != p.actor && other.si == i {
				return
			}
			if other == nil && d.official(p.actor) {
				other = &p
			}
		}
	}
	if other != nil {
		f.parts = append(f.parts, *other)
	}
}

// claimVerbBeside reports whether a verb of saying stands beside the pronoun at token t.
func (d *doc) claimVerbBeside(s *sent, t int) bool {
	for _, j := range []int{t + 1, t - 1} {
		if _, v, ok := d.verbAt(s, j); ok && v.Does == lexicon.Claims {
			return true
		}
	}
	return false
}

// verbPlural looks for the finite verb beside "sie" and tells whether it is plural.
func (d *doc) verbPlural(s *sent, t int) bool {
	for _, j := range []int{t + 1, t - 1} {
		if j >= 0 && j < len(s.Tokens) && s.Tokens[j].Shape != text.Punct && isFinite(s, j) {
			return pluralForm(s.word(j))
		}
	}
	if cl := &s.clauses[s.clause[t]]; cl.finite > t { // "dass sie … hätten", "wo sie mit A, B und C beriet": the verb is last
		return pluralForm(s.word(cl.finite))
	}
	end := t + 1 // of a verb that is not known the ending tells, too: it stands before the next mark
	for end < len(s.Tokens) && s.Tokens[end].Shape != text.Punct {
		end++
	}
	return end > t+1 && pluralForm(s.word(end-1))
}

// pluralForm reports whether a finite verb is plural.
func pluralForm(word string) bool { return strings.HasSuffix(word, "en") || word == "sind" }
