// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"slices"
	"strings"

	"summitry/internal/extract/lexicon"
	"summitry/internal/text"
)

// officeMention is an office with the name that follows it, or alone: "US-Präsident Trump", "die Kanzlerin", "der Berater des
// Staatschefs, Juri Uschakow".
func (d *doc) officeMention(si int, x *lexicon.Match, r lexicon.Ref, nextName int) (mention, bool) {
	s := &d.sents[si]
	o := &d.x.Offices[r.ID]
	det := d.shortenedFrom(s, x) - 1
	both := false
	for det >= 0 && d.attributive(s, det) {
		both = both || s.is(det, lexicon.PronBoth)
		det--
	}
	if d.ofWoman(s, x, det, o) {
		r.Form |= lexicon.Feminine
	}
	of, end := d.officeOf(s, x)
	m := mention{start: x.Start, end: x.End, head: x.End - 1, prepAt: -1, office: o, of: of, rule: "role"}
	if states, first := d.statesBefore(s, x.Start); len(states) > 1 {
		return d.eachMention(si, m, states, first+1, nextName), true
	}
	beside := []officeAt{{o.Key, of}}
	if o.Part != "" {
		beside = nil // hosting is no office that somebody is known for
	}
	if n, ok := d.nameAfter(s, x.End, end, beside, nextName); ok && !d.besideHolder(si, x, o, of, n, r.Form&lexicon.Feminine != 0) && !(n.genitive && (o.Part != "" || !baseForm(o.M, s.word(x.End-1)) && strings.HasSuffix(s.word(x.End-1), "ern"))) { // "Gast Donald Trumps" is another
		m.end, m.who, m.genitive, m.rule = skipBracket(s, n.end), []int{n.actor}, n.genitive, n.rule
		if s.word(m.end) == "," && end < n.start && s.word(end) == "," {
			m.end++
		} else {
			m.end = d.appositionEnd(s, n.actor, m.end)
		}
		if a := &d.actors[n.actor]; a.Kind == Person && !d.qualified(s, x.Start, lexicon.OfficeFormer) {
			if r.Form&lexicon.Feminine != 0 {
				a.fem, a.sexed = true, true
			}
			d.learn(n.actor, o, of)
		}
		m.head = n.end - 1
		m.oblique = r.Form&lexicon.Feminine == 0 && !baseForm(o.M, s.word(x.End-1))
		return m, true
	}
	_, pair := d.bothSexes(s, x)
	each, behind := d.holdersOf(si, x.End, o)
	m.plural = both || d.shortenedOfSeveral(s, x) || o.Relational && len(each) > 1 || pair > x.End || d.pluralOffice(s, x, det, r)
	if of != "" && end > x.End {
		m.end = end
	}
	if s.is(det, lexicon.DetIndef) && !s.is(det, lexicon.DetPossM|lexicon.DetPossF) && !o.Relational {
		m.rule = "role:indefinite"
		return m, true // "ein Sprecher": nobody we know
	}
	if of == "" && !m.plural && s.is(det, lexicon.AnyPrep) && !contracted(s, det) && r.Form&lexicon.Feminine == 0 && !baseForm(o.M, s.word(x.End-1)) && strings.HasSuffix(s.word(x.End-1), "n") {
		m.plural, m.rule = true, "role:indefinite"
		return m, true // "mit Politikern"
	}
	poss := det >= 0 && s.is(det, lexicon.DetPossM|lexicon.DetPossF)
	switch {
	case d.qualified(s, x.Start, lexicon.OfficeDesignate) && !m.plural, s.word(det) == "als" && s.Tokens[x.Start].Shape == text.Upper:
		m.rule = "role:not-the-holder" // "der gewählte Präsident" is whom the text names later; "als erster Regierungschef" says what somebody is
	case m.plural:
		if d.namedByThem(s, &m, end, nextName) {
			break
		}
		if len(each) > 1 {
			m.who, m.end, m.rule = each, behind, "role:of-each"
			break
		}
		if d.severalStates(x.Mod) && !(both && officeKey(o) == "politician") || d.shortenedOfSeveral(s, x) { // "die beiden Nahost-Politiker" are the pair
			d.groupMention(s, x, &m)
		} else if !s.is(det, lexicon.AnyDet) && d.qualified(s, x.Start, lexicon.AdjNew) || s.is(x.Start-1, lexicon.PrepMit) {
			m.rule = "role:indefinite" // "38 weitere Staatschefs", "mit Landesvorsitzenden": none of those named
			if o.Side && s.is(x.Start-1, lexicon.PrepMit) && !d.anyHolds(o) && !d.verbIn(s, int(s.clause[x.Start]), lexicon.Ring) {
				d.printedGroup(s, x, &m) // "sprach mit Oppositionellen"; calls to several are told one by one
			}
		} else if x.ModText != "" && of == "" && s.is(x.End, lexicon.PronBoth) {
			m.rule = "role:indefinite" // "die Sicherheitschefs beider Seiten"
		} else if m.who = d.pairHolding(si, o, of); both && len(m.who) > 2 {
			if side := d.sideOfTwo(d.focus(si, 4), m.who); side != nil {
				m.who = side // "das Treffen der beiden Präsidenten", whom a third received
			}
		} else if len(m.who) == 0 {
			if d.groupMention(s, x, &m); len(m.who) == 0 && !both && o.Single && s.is(det, lexicon.DetDef) && s.is(det-1, lexicon.PrepMit) && !d.anyHolds(o) {
				d.printedGroup(s, x, &m) // "mit den Ministerpräsidenten", of whom none is named
			}
		}
	case o.Part != "":
		if from := d.guestFrom(s, x.End); len(from) > 0 {
			m.who, m.end, m.rule = from, x.End+2, "role:from"
			break
		}
		m.who, m.rule = d.hostOrGuest(si, o.Part), "role:part"
		if len(m.who) == 0 && of != "" && poss { // "Vučić und sein albanischer Gast"
			m.who = d.counterpart(si, of)
		}
		if len(m.who) == 0 && o.Part == "host" {
			m.who = d.masterOf(si, x, o)
		}
		if len(m.who) == 0 && o.Part == "guest" && s.is(det, lexicon.DetDef) && end == x.End && !s.is(x.End, lexicon.GenitiveDet|lexicon.PrepAus|lexicon.PrepVon) {
			m.who = d.heOrShe(si, x.Start, r.Form&lexicon.Feminine != 0) // "Xi kam ins Pentagon. Panetta begrüßte den Gast"
		}
	case o.Relational:
		m.who = d.counterpart(si, of)
		switch {
		case of == "" && poss:
			m.who = d.theOther(si, x.Start, r.Form&lexicon.Feminine != 0)
		case len(m.who) == 0 && len(d.sents[si].who) > 0:
			m.who, m.rule = d.sideOf(of), "role:side" // nobody knows his name, but whose colleague he is
		}
	case d.formerOffice(s, x) && o.Part == "" && officeKey(o) != "politician":
		m.who, m.rule = d.formerHolder(si, x, o, of, r.Form&lexicon.Feminine != 0), "role:former"
	case poss && of == "" && (o.Speaks || o.Head == ""): // "sein Sprecher"
	default:
		not := d.partnersBefore(s, x.Start, det)
		if officeKey(o) == "politician" {
			not = d.besideIn(s, x.Start)
		}
		if m.who = d.holderOfPlace(si, x, o, of, r.Form&lexicon.Feminine != 0); len(m.who) > 0 {
			m.rule = "role"
			break
		}
		m.who = d.holderOf(si, o, of, r.Form&lexicon.Feminine != 0, not...)
		if o.Rank && o.Key != "address" && s.is(det, lexicon.DetDef) && end == x.End {
			m.who, m.rule = d.onlyMan(si, x.Start), "epithet:rank" // "Vajpayee hatte den General empfangen"
		}
		if len(m.who) == 0 && s.is(det, lexicon.DetDef) && o.Key == "ambassador" {
			m.who, m.rule = d.sideOf(of), "role:side"
		}
		if len(m.who) == 0 && of == "" && o.Of == "" && o.Single && (s.is(det, lexicon.DetDef) || s.is(det, lexicon.AnyPrep) && strings.HasSuffix(s.word(det), "m")) && end == x.End && !s.ofRegion(x.Start) {
			if land := d.landOfClause(s, x.Start); land != "" { // "trifft in Amman den König"
				m.who = d.holderOf(si, o, land, r.Form&lexicon.Feminine != 0)
			}
		}
		if len(m.who) == 0 && x.Start == 1 && s.is(det, lexicon.DetDef) && (of != "" || s.is(x.End, lexicon.PrepVon)) {
			if a := d.justNamed(si, r.Form&lexicon.Feminine != 0); a >= 0 {
				m.who, m.rule = []int{a}, "role:just-named"
				d.learn(a, o, of)
			}
		}
	}
	return m, true
}

// memberOf reports whether the lexicon knows of an office that a person held in party or state of.
func (d *doc) memberOf(a *actor, of string) bool {
	return a.person >= 0 && of != "" && slices.ContainsFunc(d.x.Persons[a.person].Offices, func(t lexicon.Term) bool { return t.Of == of })
}

// compatriot reports whether nothing speaks against an actor being of the state that of is, or that party of is at home in.
func (d *doc) compatriot(a *actor, of string) bool {
	if r, ok := d.x.ByKey(of); ok && r.Kind == lexicon.KOrganisation {
		of = d.x.Organisations[r.ID].State
	} else if !ok || r.Kind != lexicon.KState {
		of = ""
	}
	return of == "" || a.Country == "" || a.Country == of
}

// partnersBefore are those who stand behind a preposition before an office without one, in its clause, and so are none who holds it: "Mit Macron hat der neue
// Präsident schon gesprochen". det is the token before the office and its adjectives.
func (d *doc) partnersBefore(s *sent, t, det int) []int {
	if s.is(det, lexicon.AnyPrep) || s.is(det-1, lexicon.AnyPrep) {
		return nil
	}
	var out []int
	for k := range s.who {
		if m := &s.who[k]; m.prep != 0 && s.clause[m.head] == s.clause[t] {
			out = append(out, m.who...)
		}
	}
	return out
}

// sideOf is the state of a key as an actor, none where there is no such state.
func (d *doc) sideOf(key string) []int {
	r, ok := d.x.ByKey(key)
	if !ok || r.Kind != lexicon.KState {
		return nil
	}
	return []int{d.state(r.ID)}
}

// ofRegion reports whether the adjective before token t is that of a region: "der afrikanische Präsident".
func (s *sent) ofRegion(t int) bool {
	r, ok := s.ref(t-1, lexicon.KRegion)
	return ok && r.Form&lexicon.Adjective != 0
}

// ofWoman reports whether the determiner at token det says that an office whose two forms are alike is a woman's: "die Beauftragte", "mit der
// Beauftragten".
func (d *doc) ofWoman(s *sent, x *lexicon.Match, det int, o *lexicon.Office) bool {
	w := s.word(x.End - 1)
	if baseForm(o.F, w) {
		return s.word(det) == "die"
	}
	stem, weak := strings.CutSuffix(w, "en")
	return weak && baseForm(o.F, stem+"e") && (s.dativeDet(det) && strings.HasSuffix(s.word(det), "r") || s.word(det) == "zur")
}

// baseForm reports whether a folded word ends in one of the forms as listed, which is the nominative singular.
func baseForm(forms []string, w string) bool {
	for _, n := range forms {
		if n = n[strings.LastIndexByte(n, ' ')+1:]; strings.HasSuffix(w, text.Fold(n)) { // of "Staats- und Regierungschef" the last word bends
			return true
		}
	}
	return false
}

// qualified reports whether an adjective before the office at token t says that it is held no longer, or not yet: "der frühere Präsident", "der
// gewählte Präsident".
func (d *doc) qualified(s *sent, t int, mark lexicon.Mark) bool {
	for j := t - 1; j >= 0 && j > t-4 && s.Tokens[j].Shape == text.Lower && !s.is(j, lexicon.AnyPrep); j-- {
		if s.marked(j, mark) {
			return true
		}
	}
	return false
}

// pluralOffice decides whether an office word stands for several: by its form, its determiner, or the word before it.
func (d *doc) pluralOffice(s *sent, x *lexicon.Match, det int, r lexicon.Ref) bool {
	w := s.word(x.End - 1)
	o := &d.x.Offices[r.ID]
	base := baseForm(o.M, w) || baseForm(o.F, w)
	if contracted(s, det) {
		return false // "vom Präsidenten"
	}
	switch s.word(det) {
	case "die":
		return r.Form&lexicon.Feminine == 0 || !base
	case "den":
		if !base && s.is(det-1, lexicon.DativePrep) {
			return true // "mit den Vorsitzenden"
		}
		return !base && (strings.HasSuffix(w, "ern") || strings.HasSuffix(w, "eln") || strings.HasSuffix(w, "s")) // "den Präsidenten", "den Prinzen" is one
	case "der":
		if r.Form&lexicon.Feminine == 0 && det < x.Start-1 && s.lower(x.Start-1) && strings.HasSuffix(s.word(x.Start-1), "en") {
			return true // "der europäischen Verteidigungsminister"; one would be "der europäische"
		}
		return !base && !strings.HasSuffix(w, "e") && r.Form&lexicon.Feminine == 0
	}
	if s.is(det, lexicon.DetPossM|lexicon.DetPossF) && strings.HasSuffix(s.word(det), "n") && !base && s.is(det-1, lexicon.DativePrep) {
		return true // "mit seinen EU-Kollegen"
	}
	if det == x.Start-1 && s.is(det, lexicon.PrepMit|lexicon.PrepZwischen) && !base {
		return true // "mit Landesvorsitzenden"
	}
	if det == x.Start-1 && !s.is(det, lexicon.AnyDet) && r.Form&lexicon.Feminine == 0 { // "mit Ministern", "Innenminister aus drei Ländern"
		return plainNumber(s.word(det)) > 1 || s.is(det, lexicon.AnyPrep) && !base || s.is(x.End, lexicon.PrepAus) && d.complementOf(s, x.End) > x.End
	}
	if j := x.Start - 1; j > det && s.lower(j) && !s.is(det, lexicon.AnyDet) && (r.Form&lexicon.Feminine == 0 || strings.HasSuffix(s.word(j), "e") && strings.HasSuffix(w, "e")) { // "europäische Innenminister", "mit europäischen Regierungschefs"
		one := base || strings.HasSuffix(s.word(det), "m") // "vom russischen Präsidenten"
		return strings.HasSuffix(s.word(j), "e") || !one && (strings.HasSuffix(s.word(j), "en") || strings.HasSuffix(s.word(j), "er"))
	}
	return false
}

// holderOf is who an office in the singular means: the person of this article who holds it and was named last, else, where the office
// says of what, its holder on the day spoken of.
func (d *doc) holderOf(si int, o *lexicon.Office, of string, fem bool, not ...int) []int {
	if o.Rank {
		return nil
	}
	bare := of == ""
	if of == "" {
		of = o.Of
	}
	day := d.dayOf(si)
	fits := func(a *actor) bool { return a.Kind == Person && (!a.sexed || a.fem == fem) }
	if officeKey(o) == "politician" { // "der SPD-Politiker": the person spoken of last whom it fits
		near := func(a *actor) bool {
			return fits(a) && si-a.seen < 4 && d.canBeOf(a, of) && !slices.Contains(not, d.byKey[a.Key])
		}
		if i, ok := d.latest(func(a *actor) bool { return near(a) && d.memberOf(a, of) }); ok {
			return []int{i}
		}
		if i, ok := d.latest(func(a *actor) bool { return near(a) && d.compatriot(a, of) }); ok {
			return []int{i}
		}
		return nil
	}
	best, top := -1, 0
	for i := range d.actors {
		a := &d.actors[i]
		if a.seen < 0 || !fits(a) || bare && slices.Contains(not, i) || !d.holds(i, o, of, day) && (of == "" || !d.calledSo(i, o, of)) && !(bare && slices.ContainsFunc(o.Also, func(of string) bool { return d.holds(i, o, of, day) })) {
			continue
		}
		v := 2*min(a.named, 8) - (si - a.seen)
		if bare && of == "" && si-a.seen <= 1 && a.seen >= 0 && slices.ContainsFunc(a.offices, func(h officeAt) bool { return d.sameOffice(h.office, officeKey(o), o.Head) }) {
			v += 6 // whom the sentence before has called so
		}
		if bare && of == "" && slices.ContainsFunc(a.offices, func(h officeAt) bool { return h.office == officeKey(o) }) {
			v += 8 // "der Machthaber" is whom the article calls so, and no president
		}
		if o.Head == "" && d.headsState(i, day) {
			v -= 20 // a head of government who is his own foreign minister is not called by that
		}
		if best < 0 || v > top {
			best, top = i, v
		}
	}
	if best >= 0 && (of != "" || si-d.actors[best].seen < 8) {
		return []int{best}
	}
	if of == "" || day == "" || o.Key == "ambassador" { // a state has one in each other
		return nil
	}
	for _, k := range d.officesCalled(o) {
		for _, h := range d.x.Holders(k, of, day) {
			if (d.x.Persons[h.Person].Gender == "f") == fem {
				return []int{d.known(h.Person)}
			}
		}
	}
	return nil
}

// calledSo reports whether this article itself calls actor i by the office.
func (d *doc) calledSo(i int, o *lexicon.Office, of string) bool {
	for _, h := range d.actors[i].offices {
		if d.sameOffice(h.office, officeKey(o), o.Head) && (h.of == of || h.of == "" && d.canBeOf(&d.actors[i], of)) {
			return true
		}
	}
	return false
}

// since reports whether the time at token a tells from when on something has been so, and not when the sentence is: "seit 2012", "seit er Ende 2012 ins Amt kam".
func (d *doc) since(s *sent, a int) bool {
	if s.is(a, lexicon.PrepSeit) || s.is(a-1, lexicon.PrepSeit) {
		return true
	}
	for j := a; j >= 0 && !boundary(s, j); j-- {
		if boundary(s, j-1) {
			return s.is(j, lexicon.PrepSeit)
		}
	}
	return false
}

// dayOf is the day a sentence speaks of, for looking up offices: its own date where it names a year, else the day of publication.
func (d *doc) dayOf(si int) string {
	s := &d.sents[si]
	for _, t := range s.times {
		if f := d.times[t].From; f.Year > 0 && d.times[t].Basis == text.Stated && !d.since(s, s.tokenAt(d.times[t].Start)) {
			return f.String()
		}
	}
	return d.day()
}
