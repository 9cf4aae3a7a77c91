// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"slices"
	"strings"

	"summitry/internal/extract/lexicon"
	"summitry/internal/text"
)

// verbParts finds who takes part: the bare noun phrases of the clause, those governed by mit, in the passive the one governed by von.
func (d *doc) verbParts(si int, f *frame, v *lexicon.Verb, reflexive bool) {
	s := &d.sents[si]
	passive := s.tagIn(f.clause, lexicon.Worden) >= 0 || s.tagIn(f.clause, lexicon.Become|lexicon.BecomePast|lexicon.BecomeKonj1) >= 0 && d.participleIn(s, f) || d.opensWith(s, f)
	bare, rows, row := 0, 0, -1
	ante, with := d.antecedent(s, f.clause)
	if m := ante; m != nil {
		if with {
			d.join1(f, si, m, partWith)
		} else {
			bare, rows = bare+1, rows+1
			d.join1(f, si, m, "part:relative")
			d.wholeRow(si, f, m)
		}
	}
	for k := range s.who {
		m := &s.who[k]
		if int(s.clause[m.head]) != f.clause || m.attribute || m.genitive && m.prep == 0 {
			continue
		}
		switch {
		case m.prep == 0 && k > 0 && m.group == k && s.is(m.start-1, lexicon.And) && m.start-1 > s.clauses[f.clause].from && len(f.parts) > 0: // "machte Putin seine Aufwartung und ihm ein Angebot"
		case m.prep == 0 && d.gapSubject(s, f, m): // "besuchte einen Hof, Schulze ein Klärwerk"
		case m.prep == 0:
			dem := s.word(m.start) == "dem"
			if k > 0 && m.start > f.at && s.word(m.start-1) == "," && dem && s.who[k-1].prep&lexicon.PrepMit != 0 && s.who[k-1].end <= f.at && d.onlyVerbs(s, s.who[k-1].end, m.start) {
				continue // "in Doha mit Baradar ausgehandelt, dem Chef der Taliban"
			}
			if !dem || v.Object == "person" || len(m.who) > 0 { // "traf mit Kim zusammen, dem Führer des Landes"
				bare++
				if m.group != row {
					row = m.group
					rows++
				}
			}
			d.join1(f, si, m, "part:bare")
		case m.prep&lexicon.PrepMit != 0 && !d.belongsElsewhere(s, m, f) && !d.otherHead(s, m, f):
			d.join1(f, si, m, partWith)
		case s.marked(m.prepAt, lexicon.BesideWord) && d.isAllPersons(m) && (v.Object == "person" || v.Particle == "teil"): // "wollte neben Maas auch Merkel treffen"
			d.join1(f, si, m, "part:neben")
		case slices.Contains(v.Other, s.word(m.prepAt)) && d.isAllPersons(m) && !m.genitive:
			d.join1(f, si, m, "part:other") // "nahm sich eine Stunde Zeit für ihn"
		case m.prep&lexicon.PrepVon != 0 && passive && s.role(m.prepAt-1, lexicon.PresenceWord): // "begleitet von seiner Frau"
		case m.prep&lexicon.PrepVon != 0 && passive && !d.belongsElsewhere(s, m, f):
			d.join1(f, si, m, "part:von")
		case m.prep&lexicon.PrepZu != 0 && v.Does == lexicon.Receive && passive && d.isAllPersons(m) && !s.is(m.prepAt-1, lexicon.But):
			d.join1(f, si, m, "part:zu") // "wurde zu Putin vorgelassen"
		case m.prep&lexicon.PrepBei != 0 && (v.Does == lexicon.Visit || v.Does == lexicon.Discuss && d.isAllPersons(m) || (v.Does == lexicon.Ring || v.Expects && passive) && d.isAllPersons(m)): // "rief bei Castro an", "wird bei Castro erwartet"
			d.join1(f, si, m, partAt)
		}
	}
	if passive && v.Object == "person" && len(f.parts) == 1 && f.parts[0].rule == "part:bare" {
		d.agent(si, f)
	}
	if passive && v.Does == lexicon.Receive && len(f.parts) == 1 {
		d.masterOfHouse(si, f)
	}
	if bare == 0 && !passive || rows < 2 && (ante == nil || with) && d.sharesSubject(s, f.clause) || s.clauses[f.clause].infinitive && rows < 2 { // an infinitive has an object at most, which can be several
		d.subjectFromOutside(si, f)
	}
	if cl := s.clauses[f.clause]; cl.shared && len(f.parts) < 2 {
		d.sharedPartner(si, f, cl.parent)
	}
	if m := d.inviter(s, f.clause); m != nil && len(f.parts) > 0 && (v.Does == lexicon.Meet || v.Does == lexicon.Visit || v.Does == lexicon.Talk) {
		d.join1(f, si, m, "part:inviter")
	}
	if bare == 0 && len(f.parts) < 2 {
		d.speakers(si, f)
		d.council(si, f)
	}
	if len(f.parts) == 1 && (f.parts[0].rule == "part:speakers" || bare == 0 && f.parts[0].rule == "part:subject-of-main-clause" && d.reportedClause(s, f.clause)) {
		d.spokenFor(si, f) // also "Macron sagte, man werde sich in vier Monaten wiedersehen"
	}
	if len(f.parts) == 1 && v.Particle == "teil" {
		d.attended(si, f)
		d.filled(si, f)
	}
	if reflexive && v.Does == lexicon.Meet && len(f.parts) == 1 && v.Object == "person" && f.parts[0].rule == "part:bare" {
		f.weak = true // "Trump traf sich": with whom is not said here
	}
	d.present(si, f)
	d.listed(si, f)
	d.dropBodies(f)
}

// agent adds the one person behind von who stands behind a noun of place, where a passive names no other agent: "wurde im Gefängnis von Rousseff besucht".
func (d *doc) agent(si int, f *frame) {
	s := &d.sents[si]
	for k := range s.who {
		if m := &s.who[k]; int(s.clause[m.head]) == f.clause && m.prep&lexicon.PrepVon != 0 && !m.attribute && d.isAllPersons(m) && s.is(d.prepOf(s, m.prepAt-1), lexicon.PrepIn|lexicon.PrepAuf|lexicon.PrepAn|lexicon.PrepVor) && !d.contactNoun(s, m.prepAt-1) {
			d.join1(f, si, m, "part:von")
			return
		}
	}
}

// speakers adds those whose words f's clause reports with "man", or with a contact called theirs: "Man sei sich nicht begegnet, versicherten Assad und Olmert".
func (d *doc) speakers(si int, f *frame) {
	s := &d.sents[si]
	c := f.clause + 1
	if f.verb != nil && s.markIn(f.clause, lexicon.OneWord) < 0 || c >= len(s.clauses) || d.claimVerb(s, c) == nil || !d.reportedClause(s, f.clause) && !d.saidBehind(s, c) {
		return
	}
	for k := range s.who {
		if m := &s.who[k]; int(s.clause[m.head]) == c && m.prep == 0 && !m.genitive && !m.attribute && d.isAllPersons(m) && !d.speaksForOthers(m.who[0]) {
			d.join1(f, si, m, "part:speakers")
		}
	}
}

// byAccountOf adds the one by whose account f's clause tells of the contact: "Das Treffen mit Putin war laut Macron konstruktiv".
func (d *doc) byAccountOf(si int, f *frame) {
	s := &d.sents[si]
	for k := range s.who {
		m := &s.who[k]
		if int(s.clause[m.head]) != f.clause || len(m.who) != 1 || !d.isPerson(m.who[0]) || d.speaksForOthers(m.who[0]) {
			continue
		}
		switch d.claimRule(si, m) {
		case "claim:laut", "claim:zufolge", "claim:angaben":
			d.join1(f, si, m, "part:speakers")
		}
	}
}

// spokenFor completes a contact of which one who takes part speaks with "man" by those of the contact told before: "In vier Monaten wolle man sich wiedersehen,
// sagte Macron".
func (d *doc) spokenFor(si int, f *frame) {
	t := d.focus(si, 5)
	if t == nil || !t.has(f.parts[0].actor) || d.sents[si].markIn(f.clause, lexicon.OneWord) < 0 {
		return
	}
	for _, p := range t.parts {
		if d.isPerson(p.actor) && !f.hasPart(p.actor) {
			p.rule = "part:other-of-pair"
			f.parts = append(f.parts, p)
		}
	}
}

// antecedent is whom the pronoun of a relative clause means: "Lee, der am Sonntag bereits Kim empfangen hatte". with tells that it stands behind mit.
func (d *doc) antecedent(s *sent, c int) (m *mention, with bool) {
	cl := s.clauses[c]
	if !cl.sub || cl.intro < 0 || !s.is(cl.intro, lexicon.Relative) || s.is(cl.intro, lexicon.Subord) || cl.start == 0 {
		return nil, false
	}
	if s.is(cl.intro-1, lexicon.AnyPrep) && !s.is(cl.intro-1, lexicon.PrepMit) {
		return nil, false
	}
	if cl.continues() {
		cl.start = s.clauses[s.clause[cl.intro]].start
	}
	for k := len(s.who) - 1; k >= 0; k-- {
		if x := &s.who[k]; x.end <= cl.start && d.onlyVerbs(s, x.end, cl.start) && len(x.who) > 0 && d.isPerson(x.who[0]) {
			return x, s.is(cl.intro-1, lexicon.PrepMit)
		}
	}
	return nil, false
}

// wholeRow adds the others of the row that ends in m, where the relative clause has a plural verb: "Merkel und Macron, die sich begegneten".
func (d *doc) wholeRow(si int, f *frame, m *mention) {
	s := &d.sents[si]
	if w := s.word(s.clauses[f.clause].finite); !strings.HasSuffix(w, "n") && !strings.HasSuffix(w, "nd") {
		return
	}
	for k := range s.who {
		if x := &s.who[k]; x.group == m.group && x.end <= m.start && !x.attribute && d.isAllPersons(x) {
			d.join1(f, si, x, "part:relative")
		}
	}
}

// onlyVerbs reports whether nothing but the verbs that close a clause and the comma behind them stand in tokens [a, b): "mit Lee zusammengekommen, der …".
func (d *doc) onlyVerbs(s *sent, a, b int) bool {
	for t := a; t < b; t++ {
		if _, _, verb := d.verbAt(s, t); !verb && !(s.lower(t) && d.x.IsParticle(s.word(t))) && !s.is(t, lexicon.AnyAux|lexicon.Worden) && !s.marked(t, lexicon.NoVerb|lexicon.AdjPersonal) && s.Tokens[t].Shape != text.Punct {
			return false
		}
	}
	return true
}

// subjectFromOutside looks for the subject of an infinitive, of a clause that shares it, or of a relative clause: the nearest bare
// mention of the parent clause.
func (d *doc) subjectFromOutside(si int, f *frame) {
	s := &d.sents[si]
	for c := f.clause; c >= 0 && c < len(s.clauses); {
		p := s.clauses[c].parent
		if p < 0 || p == c || s.clauses[c].continues() {
			p = c - 1
		}
		if p < 0 && s.clauses[c].infinitive && c+1 < len(s.clauses) { // "Statt Macron zu treffen, blieb May in London"
			c, p = 0, c+1
		}
		if p < 0 {
			return
		}
		if m := d.controlled(s, c, p); m != nil {
			d.join1(f, si, m, "part:subject-of-main-clause")
			return
		}
		for k := range s.who {
			m := &s.who[k]
			goes := m.prepAt >= 0 && m.prepAt == s.clauses[p].start && s.marked(m.prepAt, lexicon.ForWord) && d.isAllPersons(m) && d.impersonal(s, p) // "Für Maas geht es weiter nach Washington"
			if int(s.clause[m.head]) != p || m.prep != 0 && !goes || m.genitive || m.attribute || len(m.who) == 0 || d.onlyObject(s, p) {
				continue
			}
			if d.verbIn(s, p, lexicon.Claims) && !d.isPerson(m.who[0]) { // "…, teilte das Auswärtige Amt mit"
				d.protagonist(si, f)
				return
			}
			if m.office != nil && m.office.Speaks { // who speaks for somebody does not meet for himself
				d.principal(si, f, k)
				return
			}
			if g := d.receivedBy(s, p, m); g != nil && f.noun != nil && !s.clauses[f.clause].sub && (s.markIn(f.clause, lexicon.SequelWord) >= 0 || s.meansIn(f.clause, lexicon.ThenWord) >= 0) {
				d.join1(f, si, g, "part:guest")
				return
			}
			for j := range s.who { // "Scholz und Macron reisten nach Kiew und trafen Selenskyj"
				if x := &s.who[j]; j == k || x.group == m.group && int(s.clause[x.head]) == p && x.prep == 0 && !x.genitive && !x.attribute && d.isAllPersons(x) {
					d.join1(f, si, x, "part:subject-of-main-clause")
				}
			}
			return
		}
		if p > c {
			return
		}
		c = p
	}
}

// controlled is whom clause p asks or orders to do what the infinitive clause c says, nil if nobody: "Steinmeier hat Merz beauftragt, mit der SPD zu verhandeln".
func (d *doc) controlled(s *sent, c, p int) *mention {
	if !s.clauses[c].infinitive || c < p || s.roleIn(p, lexicon.ControlVerb) < 0 || d.passive(s, p) {
		return nil
	}
	first := -1
	for k := range s.who {
		m := &s.who[k]
		if int(s.clause[m.head]) != p || m.prep != 0 || m.genitive || m.attribute || !d.isAllPersons(m) {
			continue
		}
		if first >= 0 && m.group != s.who[first].group {
			return m
		}
		if first < 0 {
			first = k
		}
	}
	return nil
}

// receivedBy is whom subject m of clause p receives, nil if it receives nobody: "Steinmeier empfängt ihn am Mittag, danach ist ein Essen mit Scholz vorgesehen".
func (d *doc) receivedBy(s *sent, p int, m *mention) *mention {
	if !d.verbIn(s, p, lexicon.Receive) || d.passive(s, p) {
		return nil
	}
	for j := len(s.who) - 1; j >= 0; j-- {
		if x := &s.who[j]; int(s.clause[x.head]) == p && x.prep == 0 && !x.genitive && !x.attribute && x.group != m.group && d.isAllPersons(x) {
			return x
		}
	}
	return nil
}

// principal adds whom the spokesperson of mention k speaks for: "Trumps Sprecherin erklärte, ein Treffen mit Putin werde es nicht geben".
func (d *doc) principal(si int, f *frame, k int) {
	s := &d.sents[si]
	for j := range s.who {
		m := &s.who[j]
		if m.attribute && m.start >= s.who[k].start && m.end <= s.who[k].end && len(m.who) == 1 && d.isPerson(m.who[0]) {
			d.join1(f, si, m, "part:principal")
			return
		}
	}
	d.protagonist(si, f)
}

// gapSubject reports whether mention m is the subject of a part without a verb behind a comma, which has an object or adverbial of its own: "besuchte am Montag einen
// Hof in der Eifel, Schulze ein Klärwerk". In a row, or right behind a name that it explains, it is none.
func (d *doc) gapSubject(s *sent, f *frame, m *mention) bool {
	c := m.start - 1
	if c <= f.at || s.word(c) != "," || s.clauses[f.clause].sub || !s.is(m.end, lexicon.AnyDet|lexicon.AnyPrep) || d.inTime(s, m.end+1) {
		return false
	}
	first := slices.IndexFunc(s.who, func(x mention) bool {
		return int(s.clause[x.head]) == f.clause && x.prep == 0 && !x.attribute && !x.genitive
	})
	if first < 0 || s.who[first].group == m.group || s.who[first].start >= f.at {
		return false
	}
	for t := f.at; t < c; t++ {
		if s.Tokens[t].Shape == text.Punct {
			return false
		}
	}
	end := m.end
	for end < len(s.Tokens) && !boundary(s, end) {
		end++
	}
	return !slices.ContainsFunc(s.who, func(x mention) bool { return x.end == c }) && (s.is(m.end, lexicon.AnyDet) || s.namesOwn(m.end, end)) && (end >= len(s.Tokens) || s.word(end) != ",")
}
