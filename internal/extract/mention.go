// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"strings"

	"summitry/internal/extract/lexicon"
	"summitry/internal/text"
)

// mention is a noun phrase or pronoun that means actors: tokens [start, end) from its determiner to the end of its apposition.
type mention struct {
	start, end int
	head       int         // the token that decides: surname, office, pronoun
	who        []int       // actors meant, none where it could not be told
	prep       lexicon.Tag // the preposition that governs it, 0 for none
	prepAt     int         // where that stands, -1
	genitive   bool        // a genitive attribute: "Putins", "der Präsidenten"
	attribute  bool        // belongs to another mention: "der Berater des Staatschefs"
	plural     bool
	oblique    bool // its office stands in a form that is no nominative singular: "der Präsidenten X und Y"
	pronoun    bool
	poss       lexicon.Tag // DetPossM, DetPossF of "sein Amtskollege"
	group      int         // mentions joined by comma and und share one
	rule       string
	office     *lexicon.Office // the role it is called by, nil
	of         string
}

// mentionsOf finds the mentions of sentence si, in order.
func (d *doc) mentionsOf(si int) {
	s := &d.sents[si]
	next := 0
	for t := 0; t < len(s.Tokens); {
		if d.inDateline(s, t) {
			t++
			continue
		}
		for next < len(s.names) && s.names[next].start < t {
			next++
		}
		m, ok := d.mentionAt(si, t, next)
		if !ok {
			t++
			continue
		}
		d.frameMention(s, &m)
		for _, i := range m.who {
			d.actors[i].seen = si
			d.actors[i].named++
		}
		s.who = append(s.who, m)
		t = max(m.end, t+1)
	}
	for k := range s.who {
		if m := &s.who[k]; d.notThis(s, m.start-1) {
			m.attribute = true // "nicht Obama, sondern Pelosi": he is not the one
		}
	}
	d.coordinate(s)
	d.lookAhead(si)
	d.notHimself(si)
}

// lookAhead gives a pronoun in words that are quoted before their speaker is named to the speaker: "Er werde Trump treffen, kündigte Selenskyj
// an."
func (d *doc) lookAhead(si int) {
	s := &d.sents[si]
	for k := range s.who {
		m := &s.who[k]
		if !m.pronoun || m.plural || s.clause[m.head] != 0 || !d.reportedClause(s, 0) {
			continue
		}
		for j := k + 1; j < len(s.who); j++ {
			x := &s.who[j]
			if s.clause[x.head] == 0 || x.prep != 0 || x.genitive || x.pronoun || len(x.who) != 1 || !d.isPerson(x.who[0]) || d.speaksForOthers(x.who[0]) {
				continue
			}
			c := int(s.clause[x.head])
			if d.verbIn(s, c, lexicon.Claims, lexicon.Plan) {
				m.who, m.rule = x.who, "pronoun:speaker"
				return
			}
			if !s.clauses[c].infinitive && !s.clauses[c].sub {
				return
			}
		}
	}
}

// speaksForOthers reports whether actor i is a spokesperson.
func (d *doc) speaksForOthers(i int) bool {
	speaks := func(office string) bool {
		r, ok := d.x.ByKey("office/" + office)
		return ok && d.x.Offices[r.ID].Speaks
	}
	for _, o := range d.actors[i].offices {
		if speaks(o.office) {
			return true
		}
	}
	if p := d.actors[i].person; p >= 0 {
		for _, t := range d.x.Persons[p].Offices {
			if speaks(t.Office) && (d.day() == "" || t.Covers(d.day())) {
				return true
			}
		}
	}
	return false
}

// reportedClause reports whether clause c stands in Konjunktiv I.
func (d *doc) reportedClause(s *sent, c int) bool {
	t := s.clauses[c].finite
	return s.is(t, lexicon.BeKonj1|lexicon.HaveKonj1|lexicon.BecomeKonj1|lexicon.HaveKonj2|lexicon.BecomeKonj2) || t >= 0 && strings.HasSuffix(s.word(t), "e") && s.is(t, lexicon.AnyModal)
}

// mentionAt reads the mention whose head begins at token t.
func (d *doc) mentionAt(si, t, nextName int) (mention, bool) {
	s := &d.sents[si]
	if nextName < len(s.names) && s.names[nextName].start == t {
		return d.nameMention(s, s.names[nextName]), true
	}
	m := s.match(t)
	if m != nil && m.Start == t {
		if r, ok := refOf(m.Refs, lexicon.KOffice); ok && (s.Tokens[t].Shape != text.Lower && r.Form&lexicon.English == 0 || d.en && r.Form&lexicon.English != 0) {
			x, ok := d.officeMention(si, m, r, nextName)
			if side, is := d.sideMention(si, t); is && len(x.who) == 0 {
				return side, true // "Vertreter Israels", who hold no office that has a name
			}
			return x, ok
		}
	}
	if n, ok := d.surnameAt(s, t, nil); ok {
		return d.nameMention(s, n), true
	}
	if x, ok := d.sideMention(si, t); ok {
		return x, true
	}
	if m != nil && m.Start == t {
		if x, ok := d.bodyMention(s, m); ok {
			return x, true
		}
	}
	return d.pronounMention(si, t)
}

// nameMention is a name with the apposition behind it: "Özgür Özel, dem Vorsitzenden der Partei,".
func (d *doc) nameMention(s *sent, n name) mention {
	m := mention{start: n.start, end: n.end, head: n.end - 1, who: []int{n.actor}, genitive: n.genitive, prepAt: -1, rule: n.rule}
	m.end = d.appositionEnd(s, n.actor, skipBracket(s, m.end))
	return m
}

// appositionEnd is the token behind the apposition that names an office of actor a behind a comma at token t; t where none stands there.
func (d *doc) appositionEnd(s *sent, a, t int) int {
	if s.word(t) != "," {
		return t
	}
	for k := t + 1; k < len(s.Tokens) && k < t+12 && s.Tokens[k].Shape != text.Punct; k++ {
		if isFinite(s, k) || s.is(k, lexicon.Subord) && k == t+1 {
			return t
		}
		x := s.match(k)
		if x == nil || x.Start != k {
			continue
		}
		r, ok := refOf(x.Refs, lexicon.KOffice)
		if !ok || s.Tokens[k].Shape == text.Lower {
			continue
		}
		if k > t+4 || s.names != nil && nameIn(s, t, k) {
			return t
		}
		end := k + 1
		for end < len(s.Tokens) && s.Tokens[end].Shape != text.Punct && !isFinite(s, end) {
			if nameIn(s, end, end+1) {
				return t
			}
			end++
		}
		if end < len(s.Tokens) && s.word(end) == "," || end >= len(s.Tokens)-1 {
			of, _ := d.officeOf(s, x)
			d.learn(a, &d.x.Offices[r.ID], of)
			if end < len(s.Tokens) && s.word(end) == "," {
				return end + 1
			}
			return min(end, len(s.Tokens))
		}
		return t
	}
	return t
}

// nameAt is the name that begins at token t.
func (s *sent) nameAt(t int) (name, bool) {
	for _, n := range s.names {
		if n.start == t {
			return n, true
		}
	}
	return name{}, false
}

func nameIn(s *sent, from, to int) bool {
	for _, n := range s.names {
		if n.start >= from && n.start < to {
			return true
		}
	}
	return false
}

// skipBracket steps over "(CDU)" behind a name.
func skipBracket(s *sent, t int) int {
	if s.word(t) != "(" {
		return t
	}
	for e := t + 1; e < len(s.Tokens) && e < t+6; e++ {
		if s.word(e) == ")" {
			return e + 1
		}
	}
	return t
}

// learn notes that actor i is called by an office.
func (d *doc) learn(i int, o *lexicon.Office, of string) {
	if o.Rank || o.Relational {
		return
	}
	a := &d.actors[i]
	at := officeAt{officeKey(o), of}
	if at.of == "" {
		at.of = d.officeOfPerson(i, o)
	}
	for _, have := range a.offices {
		if have == at {
			return
		}
	}
	a.offices = append(a.offices, at)
	if a.Country == "" {
		if r, ok := d.x.ByKey(at.of); ok && r.Kind == lexicon.KState {
			a.Country = at.of
		}
	}
}

// officeOfPerson is of what a person holds an office whose name says nothing of it: "Kanzler Kurz" is not Germany's.
func (d *doc) officeOfPerson(i int, o *lexicon.Office) string {
	of := ""
	if p := d.actors[i].person; p >= 0 && o.Of != "" {
		for _, t := range d.x.Persons[p].Offices {
			if d.sameOffice(t.Office, officeKey(o), o.Head) {
				if t.Of == o.Of {
					return o.Of
				}
				of = t.Of
			}
		}
	}
	if of != "" {
		return of
	}
	return o.Of
}

// latest is the actor named last among those that fit.
func (d *doc) latest(fits func(*actor) bool) (int, bool) {
	best := -1
	for i := range d.actors {
		a := &d.actors[i]
		if a.seen >= 0 && fits(a) && (best < 0 || a.seen > d.actors[best].seen || a.seen == d.actors[best].seen && a.named > d.actors[best].named) {
			best = i
		}
	}
	return best, best >= 0
}

// frameMention widens a mention to its determiner and finds the preposition that governs it.
func (d *doc) frameMention(s *sent, m *mention) {
	titled := len(m.who) == 1 && d.isPerson(m.who[0]) && !m.pronoun && m.start > 0 && s.means(m.start-1, lexicon.PersonNoun) && s.Tokens[m.start-1].Shape == text.Upper
	if titled {
		m.start-- // "seinen Nachfolger Donald Trump"
	}
	j := m.start - 1
	adjectives := 0
	for j >= 0 && (d.attributive(s, j) || j > 0 && s.is(j, lexicon.And) && strings.HasSuffix(s.word(j-1), "-")) {
		if s.is(j, lexicon.And) {
			j-- // "Chinas Staats- und Parteichef"
		}
		j--
		adjectives++
	}
	switch {
	case j >= 0 && s.is(j, lexicon.AnyDet) && (adjectives > 0 || titled || m.office != nil || m.plural || len(m.who) == 0 || !d.isPerson(m.who[0])):
		m.poss |= s.tags[j].Tags & (lexicon.DetPossM | lexicon.DetPossF)
		_, behindContact := s.ref(j-1, lexicon.KNoun)
		if s.is(j, lexicon.GenitiveDet) || s.means(j, lexicon.DetDer) && (m.plural || behindContact && m.office != nil || m.oblique || adjectives > 0 && strings.HasSuffix(s.word(j+1), "en") || len(m.who) > 0 && !d.isPerson(m.who[0])) && j > 0 && s.Tokens[j-1].Shape != text.Punct && s.Tokens[j-1].Shape != text.Lower {
			m.genitive = true
		}
		m.start = j
	case j > 0 && adjectives == 0 && s.is(j, lexicon.DetDef) && s.is(j-1, lexicon.AnyPrep) && (j < 2 || s.word(j-2) != ","): // "mit dem Dalai Lama"
		m.start = j
	case adjectives > 0:
		m.start = j + 1
		if w := s.word(m.start); len(m.who) > 0 && !d.isPerson(m.who[0]) && len(w) > 3 && w[len(w)-2:] == "er" && j > 0 && s.Tokens[j].Shape == text.Upper {
			m.genitive = true // "das Treffen europäischer Regierungschefs"
		}
		m.genitive = m.genitive || s.is(m.start, lexicon.PronBoth) && s.marked(m.start, lexicon.FeminineGenitive) // "ein Treffen beider Politiker"
	}
	if p := m.start - 1; s.is(p, lexicon.AnyPrep) && !opensInfinitive(s, p) && !(s.Tokens[p].Shape == text.Upper && p > 0 && s.Tokens[p-1].Shape != text.Punct) { // "traf Von der Leyen": part of her name
		m.prep, m.prepAt = s.tags[p].Tags&lexicon.AnyPrep, p
	}
	if m.office != nil && m.start > 0 && m.prep == 0 { // "Frankreichs Präsident", "Trumps Sprecherin": the genitive before it
		for k := len(s.who) - 1; k >= 0 && s.who[k].end == m.start; k-- {
			if s.who[k].genitive {
				s.who[k].attribute = true
				m.start = s.who[k].start
				m.prep, m.prepAt = s.who[k].prep, s.who[k].prepAt
			}
		}
	}
}

// opensInfinitive reports whether the preposition at token t opens an infinitive and governs nobody: "um Trump zu treffen".
func opensInfinitive(s *sent, t int) bool {
	cl := s.clauses[s.clause[t]]
	return cl.infinitive && t == cl.start && s.is(t, lexicon.PrepOther)
}

// attributive reports whether token t is an adjective or ordinal before a noun.
func (d *doc) attributive(s *sent, t int) bool {
	if s.tags[t].Tags&(lexicon.AnyPrep|lexicon.AnyDet|lexicon.Relative|lexicon.And|lexicon.Or|lexicon.Subord|lexicon.AnyAux) != 0 && s.tags[t].Tags&lexicon.PronBoth == 0 {
		return false
	}
	if s.is(t, lexicon.PronBoth) {
		return true
	}
	tok := s.Tokens[t]
	if r, ok := s.ref(t, lexicon.KState); ok && r.Form&lexicon.Adjective != 0 {
		return true
	}
	if tok.Shape == text.Digit {
		return true
	}
	if tok.Shape != text.Lower || len(tok.Fold) < 4 || isFinite(s, t) {
		return false
	}
	for _, e := range []string{"e", "en", "er", "es", "em"} {
		if len(tok.Fold) > len(e)+2 && tok.Fold[len(tok.Fold)-len(e):] == e {
			return true
		}
	}
	return false
}

// coordinate joins mentions that stand in one row: "mit Merkel, Macron und dem Briten" governs all three by mit.
func (d *doc) coordinate(s *sent) {
	for k := range s.who {
		s.who[k].group = k
		if k == 0 {
			continue
		}
		p := &s.who[k-1]
		m := &s.who[k]
		if p.attribute && k > 1 {
			p = &s.who[k-2]
		}
		gap, ok := 0, m.start > p.end-1
		joined := false
		for t := p.end; ok && t < m.start; t++ {
			switch {
			case s.word(t) == ",", s.is(t, lexicon.And|lexicon.Or):
				joined = joined || t > 0
			case t == m.prepAt && p.prep == m.prep:
			default:
				ok = false
			}
			gap++
		}
		if s.word(p.end-1) == "," { // the apposition took the comma
			joined = true
		}
		if !ok || !joined && gap == 0 || gap > 3 || s.clause[m.head] != s.clause[p.head] {
			continue
		}
		m.group = p.group
		if m.prep == 0 {
			m.prep, m.prepAt = p.prep, p.prepAt
			m.genitive = m.genitive || p.genitive && m.prep == 0 && (!d.bareNames(s, m) || d.officeOfBoth(s, p))
		}
	}
}

// notThis reports whether the negation at token t is of what stands behind it only, for which something else is put: "nicht Obama, sondern Pelosi".
func (d *doc) notThis(s *sent, t int) bool {
	if !s.is(t, lexicon.Negation) || t+1 >= len(s.Tokens) || s.Tokens[t+1].Shape == text.Lower && !s.is(t+1, lexicon.AnyDet|lexicon.AnyPrep) {
		return false
	}
	for j := t + 2; j < len(s.Tokens); j++ {
		if s.means(j, lexicon.ButRather) {
			return s.word(j-1) == ","
		}
	}
	return false
}

// officeOfBoth reports whether a mention is a name behind an office in the plural, which goes for the names after it too: "ein Treffen der Präsidenten
// Biden und Putin". The singular would be "des Präsidenten".
func (d *doc) officeOfBoth(s *sent, m *mention) bool {
	return m.office != nil && s.is(m.start, lexicon.DetDef) && !s.is(m.start, lexicon.GenitiveDet) && len(m.who) == 1 && !d.actors[m.who[0]].fem
}

// bareNames reports whether a mention is a plain name, which would show a genitive by itself.
func (d *doc) bareNames(s *sent, m *mention) bool {
	return m.office == nil && !m.plural && m.end-m.start <= 3
}
