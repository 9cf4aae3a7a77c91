// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"slices"
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
	if d.en {
		d.englishAttributes(s)
	}
	d.coordinate(s)
	d.leaveOut(s)
	d.leaveOutExcepted(s)
	d.lookAhead(si)
	d.lookAheadInTime(si)
	d.notHimself(si)
}

// lookAhead gives a pronoun in words that are quoted before their speaker is named to the speaker: "Er werde Trump treffen, kündigte Selenskyj
// an."
func (d *doc) lookAhead(si int) {
	s := &d.sents[si]
	for k := range s.who {
		m := &s.who[k]
		if !m.pronoun || m.plural || s.clause[m.head] != 0 && !(s.clauses[s.clause[m.head]].sub && !d.personBefore(s, k)) || !d.reportedClause(s, 0) {
			continue
		}
		for j := k + 1; j < len(s.who); j++ {
			x := &s.who[j]
			if s.clause[x.head] <= s.clause[m.head] || x.prep != 0 || x.genitive || x.pronoun || len(x.who) != 1 || !d.isPerson(x.who[0]) || d.speaksForOthers(x.who[0]) {
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

// personBefore reports whether a sentence names a person before its mention k, whom a pronoun there can mean.
func (d *doc) personBefore(s *sent, k int) bool {
	return slices.ContainsFunc(s.who[:k], func(m mention) bool { return slices.ContainsFunc(m.who, d.isPerson) })
}

// lookAheadInTime gives a pronoun in the clause of time or reason that opens a sentence, and that means nobody named before, to the subject of the main clause:
// "Nachdem er mit Lawrow gesprochen hatte, flog Maas nach Kiew".
func (d *doc) lookAheadInTime(si int) {
	s := &d.sents[si]
	if len(s.clauses) < 2 || !s.clauses[0].sub || s.clauses[0].start != 0 || !s.is(s.clauses[0].intro, lexicon.Subord) {
		return
	}
	for k := range s.who {
		m := &s.who[k]
		if !m.pronoun || m.plural || len(m.who) > 0 || s.clause[m.head] != 0 || m.prep != 0 {
			continue
		}
		for c := 1; c < len(s.clauses); c++ {
			if s.clauses[c].sub || s.clauses[c].infinitive {
				continue
			}
			if j := d.bareSubject(s, c); j >= 0 && !s.who[j].pronoun && len(s.who[j].who) == 1 && d.isPerson(s.who[j].who[0]) {
				if a := &d.actors[s.who[j].who[0]]; !a.sexed || a.fem == (m.rule == "pronoun:she") {
					m.who, m.rule = s.who[j].who, "pronoun:ahead"
				}
			}
			break
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
		if p := d.actors[i].person; speaks(o.office) && !(o.office == "official" && p >= 0 && len(d.x.Persons[p].Offices) > 0) { // "der serbische Vertreter Dodik" sits in the presidency
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
		if r, ok := d.officeRef(m.Refs); ok && (s.Tokens[t].Shape != text.Lower || d.en) {
			x, ok := d.officeMention(si, m, r, nextName)
			if side, is := d.sideMention(si, t); is && len(x.who) == 0 {
				return side, true // "Vertreter Israels", who hold no office that has a name
			}
			if ok && len(x.who) == 0 && x.end == t+1 {
				if who, is := d.epithetMention(si, t); is {
					return who, true // "der Milliardär"
				}
			}
			return x, ok
		}
	}
	if n, ok := d.surnameAt(s, t, nil); ok {
		return d.nameMention(s, n), true
	}
	if x, ok := d.epithetMention(si, t); ok {
		return x, true
	}
	if x, ok := d.sideMention(si, t); ok {
		return x, true
	}
	if m != nil && m.Start == t {
		if x, ok := d.bodyMention(s, m); ok {
			return x, true
		}
	}
	if x, ok := d.numberedMention(si, t); ok {
		return x, true
	}
	if x, ok := d.rivalMention(si, t); ok {
		return x, true
	}
	return d.pronounMention(si, t)
}

// officeRef is the office that refs mean in the language of the article: "Queen" is a German word for one of them and an English one for all.
func (d *doc) officeRef(refs []lexicon.Ref) (lexicon.Ref, bool) {
	for _, r := range refs {
		if r.Kind == lexicon.KOffice && d.en == (r.Form&lexicon.English != 0) {
			return r, true
		}
	}
	return lexicon.Ref{}, false
}

// nameMention is a name with the apposition behind it: "Özgür Özel, dem Vorsitzenden der Partei,".
func (d *doc) nameMention(s *sent, n name) mention {
	m := mention{start: n.start, end: n.end, head: n.end - 1, who: []int{n.actor}, genitive: n.genitive, prepAt: -1, rule: n.rule}
	m.end = d.appositionEnd(s, n.actor, skipBracket(s, m.end))
	return m
}

// appositionEnd is the token behind the apposition that names an office of actor a behind a comma at token t; t where none stands there.
func (d *doc) appositionEnd(s *sent, a, t int) int {
	if s.word(t) != "," || s.is(t+1, lexicon.AnyPrep) { // "mit Annan, mit dem Präsidenten von Botswana": another
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
		if k > t+4 || d.somebodyIn(s, t+1, k) {
			return t
		}
		end := k + 1
		for end < len(s.Tokens) && s.Tokens[end].Shape != text.Punct && !isFinite(s, end) {
			if n, ok := d.somebodyAt(s, end); ok {
				if d.x.Offices[r.ID].Part != "" || !n.genitive && !s.is(k+1, lexicon.GenitiveDet|lexicon.PrepVon) {
					return t
				}
				end = n.end // "Guéant, der Stabschef des Ministers Sarkozy,": of another
				continue
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

// somebodyAt is the name, or the surname alone, that begins at token t.
func (d *doc) somebodyAt(s *sent, t int) (name, bool) {
	if n, ok := s.nameAt(t); ok {
		return n, true
	}
	return d.surnameAt(s, t, nil)
}

// somebodyIn reports whether tokens [from, to) name a person, unless as whose somebody is: "Berater Putins".
func (d *doc) somebodyIn(s *sent, from, to int) bool {
	for t := from; t < to; t++ {
		if n, ok := d.somebodyAt(s, t); ok && !n.genitive || nameIn(s, t, t+1) {
			return true
		}
	}
	return false
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
