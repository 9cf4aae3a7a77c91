// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"slices"
	"strings"

	"summitry/internal/extract/lexicon"
)

// bodiesMeet reports whether a verb tells that bodies met, and when or where: two sides of whom one at least is a body talk with each other ("Die ÖVP
// verhandelt am Freitag mit den Neos"), or people of several states or parties come together ("Die EU-Außenminister berieten in Luxemburg").
func (d *doc) bodiesMeet(f *frame) bool {
	if f.verb == nil || f.status == "" {
		return false
	}
	persons := d.personsIn(f)
	switch bodies := len(f.parts) - persons; {
	case bodies == 1 && persons == 0 && f.does == lexicon.Meet && f.status == held:
		return d.meetsAlone(f)
	case f.when == nil && len(f.where) == 0 || bodies == 0 || f.does != lexicon.Talk && bodies+persons > 1:
		return false
	case bodies+persons > 1:
		return !slices.ContainsFunc(f.parts, func(p part) bool { return !d.talks(p.actor) }) && d.facing(f)
	}
	return d.meetsAlone(f)
}

// council adds those whose council or summit is the subject of a verb of coming together, or whose session a noun names: "Der Koalitionsausschuss tagte",
// "die Sitzung des Koalitionsausschusses".
func (d *doc) council(si int, f *frame) {
	s := &d.sents[si]
	if len(f.parts) > 0 || f.verb != nil && !d.takesNone(f) {
		return
	}
	for i := range s.matches {
		m := &s.matches[i]
		r, ok := refOf(m.Refs, lexicon.KOccasion)
		if !ok || int(s.clause[m.Start]) != f.clause || d.x.Occasions[r.ID].Of == "" {
			continue
		}
		o := &d.x.Occasions[r.ID]
		of, ok := d.x.ByKey(o.Of)
		np := d.nounPhrase(s, m.Start)
		if !ok || of.Kind != lexicon.KOrganisation || !d.assembles(of) || np.prep != 0 || np.genitive != (f.noun != nil) || np.genitive && np.start != f.end {
			continue
		}
		d.membersOf(si, f, m, of.ID)
		f.occasion = &spot{key: o.Key, name: o.Name, si: si, start: m.Start, end: m.End, rule: "occasion:itself", kind: lexicon.KOccasion, id: r.ID}
		return
	}
}

// attended adds those whose council or summit somebody takes part in: "Merkel nimmt am EU-Gipfel teil".
func (d *doc) attended(si int, f *frame) {
	s := &d.sents[si]
	for i := range s.matches {
		m := &s.matches[i]
		r, ok := refOf(m.Refs, lexicon.KOccasion)
		if !ok || int(s.clause[m.Start]) != f.clause || d.x.Occasions[r.ID].Of == "" || d.nounPhrase(s, m.Start).prep&lexicon.PrepAn == 0 {
			continue
		}
		if of, ok := d.x.ByKey(d.x.Occasions[r.ID].Of); ok && of.Kind == lexicon.KOrganisation && d.assembles(of) {
			a := d.organisation(of.ID)
			f.parts = append(f.parts, part{a, si, &mention{start: m.Start, end: m.End, head: m.Start, who: []int{a}, prepAt: -1}, "part:members"})
			f.weak = false
			return
		}
	}
}

// summitOf adds those whom the first parts of a summit's name mean: an organisation ("der Unasur-Gipfel"), or states, two at least ("der
// USA-Nordkorea-Gipfel"); one alone is what it is about ("der Syrien-Gipfel").
func (d *doc) summitOf(si int, f *frame, x *lexicon.Match) {
	if f.does != lexicon.Meet || f.noun.Sides || f.noun.Receive {
		return
	}
	var who []int
	orgs := 0
	for _, r := range x.Mod {
		switch {
		case r.Kind == lexicon.KOrganisation && d.assembles(r):
			who = append(who, d.organisation(r.ID))
			orgs++
		case r.Kind == lexicon.KState && r.Form&(lexicon.Adjective|lexicon.Adverbial) == 0:
			who = append(who, d.state(r.ID))
		}
	}
	if orgs == 0 && len(who) < 2 {
		return
	}
	f.summit = true
	d.join1(f, si, &mention{start: f.at, end: f.end, head: f.at, who: who, prepAt: -1}, "part:members")
}

// membersOf adds who holds the council or summit at match m: those named behind it, else the organisation whose it is.
func (d *doc) membersOf(si int, f *frame, m *lexicon.Match, of int32) {
	s := &d.sents[si]
	for k := range s.who {
		if x := &s.who[k]; x.prep&lexicon.PrepZwischen != 0 && x.prepAt >= m.End && d.adjoins(s, m.End, x) {
			d.join1(f, si, x, partBetween)
		}
	}
	if len(f.parts) == 0 {
		a := d.organisation(of)
		f.parts = []part{{a, si, &mention{start: m.Start, end: m.End, head: m.Start, who: []int{a}, prepAt: -1}, "part:members"}}
	}
}

// takesNone reports whether the verb of f tells what several do together and takes no object here.
func (d *doc) takesNone(f *frame) bool {
	apart := f.verb.Object == "" || d.sents[f.si].tagIn(f.clause, lexicon.PronReflexive) >= 0
	return apart && f.verb.Particle != "teil" && (f.does == lexicon.Meet || f.does == lexicon.Talk && f.verb.Reciprocal)
}

// facing reports whether the sides of f stand opposite each other: one behind mit, or all in one row with a verb of what people do together.
func (d *doc) facing(f *frame) bool {
	if slices.ContainsFunc(f.parts, func(p part) bool { return p.m.prep&lexicon.PrepMit != 0 }) {
		return true
	}
	if m := f.parts[0].m; d.sents[f.parts[0].si].marked(m.head, lexicon.SideNoun) && !slices.ContainsFunc(f.parts, func(p part) bool { return p.m != m }) {
		return true // "Delegationen beider Seiten sprachen in Wien über das Gesetz"
	}
	return (f.verb.Reciprocal || d.sents[f.si].withEachOther(f.clause)) && !slices.ContainsFunc(f.parts, func(p part) bool { return p.m.group != f.parts[0].m.group })
}

const shortReflexive = 4 // letters of "sich", which alone tells of nobody else

// withEachOther reports whether clause c says that people do something with each other: "haben miteinander gesprochen".
func (s *sent) withEachOther(c int) bool {
	return s.find(c, func(t int) bool { return s.is(t, lexicon.PronReflexive) && len(s.word(t)) > shortReflexive }) >= 0
}

// talks reports whether actor a is somebody of whom the press says that he talks with others: a person, a state, a party, a group of people.
func (d *doc) talks(a int) bool {
	if k := d.actors[a].Kind; k != Organisation {
		return k != Outlet
	}
	if d.actors[a].group {
		return true
	}
	r, ok := d.x.ByKey(d.actors[a].Key)
	if !ok || r.Kind != lexicon.KOrganisation {
		return false
	}
	switch k := d.x.Organisations[r.ID].Kind; k {
	case "party", "government", "armed":
		return true
	default:
		return political(k)
	}
}

// meetsAlone reports whether the only side of f needs no other: people of several states or parties come together and confer, an alliance comes
// together.
func (d *doc) meetsAlone(f *frame) bool {
	a := f.parts[0].actor
	switch {
	case f.parts[0].m.prep != 0 || !d.takesNone(f):
		return false
	case d.isGroup(a) || f.parts[0].rule == "part:members" || d.delegations(f):
		return true
	}
	return d.isUnion(a) && f.does == lexicon.Meet
}

// delegations reports whether the only side of f are the delegations or negotiators of several, whom nothing tells: "verhandelten die Delegationen in Istanbul".
func (d *doc) delegations(f *frame) bool {
	s, m := &d.sents[f.si], f.parts[0].m
	return f.parts[0].si == f.si && m.end == m.head+1 && s.marked(m.head, lexicon.SideNoun) && s.is(m.head-1, lexicon.AnyDet|lexicon.PronBoth) && strings.HasSuffix(s.word(s.clauses[f.clause].finite), "n")
}

// inCoalition reports whether actors a and b are a coalition's leaders and one of its parties, or a party and somebody who leads it.
func (d *doc) inCoalition(a, b int) bool {
	leads := func(group, party int) bool {
		g, ok := d.x.ByKey(d.actors[group].Key)
		if !ok || g.Kind != lexicon.KOrganisation || d.x.Organisations[g.ID].Of == "" {
			return false
		}
		of, ok := d.x.ByKey(d.x.Organisations[g.ID].Of)
		return ok && of.Kind == lexicon.KOrganisation && d.x.Organisations[of.ID].Kind == "government" && (d.isParty(party) || d.isPerson(party))
	}
	office := func(person, party int) bool {
		return d.isPerson(person) && d.isParty(party) && slices.ContainsFunc(d.actors[person].offices, func(o officeAt) bool { return o.of == d.actors[party].Key })
	}
	return leads(a, b) || leads(b, a) || office(a, b) || office(b, a)
}

// coalition reports whether all sides of f belong to the coalition whose leaders met in t, or the other way round.
func (d *doc) coalition(f *frame, t *telling) bool {
	return len(f.parts) > 0 && len(t.parts) > 0 && !slices.ContainsFunc(f.parts, func(p part) bool {
		return !slices.ContainsFunc(t.parts, func(q part) bool { return d.inCoalition(p.actor, q.actor) })
	})
}

// oneSubject reports whether the sides of f are named by one plural, or are one group: "die Regierungschefs Polens und Ungarns", "die EU-Außenminister".
func (d *doc) oneSubject(f *frame) bool {
	if len(f.parts) == 1 {
		return d.isGroup(f.parts[0].actor)
	}
	return len(f.parts) > 1 && !slices.ContainsFunc(f.parts, func(p part) bool { return p.m != f.parts[0].m })
}

// rowOfSides reports whether the sides of f are several bodies that talk with others, all in one row, or a government at a session: "Union und FDP einigten
// sich bei einem Treffen", "Die Koalition einigte sich in einer Klausur".
func (d *doc) rowOfSides(f *frame) bool {
	if len(f.parts) == 1 {
		return f.noun != nil && f.noun.Session && d.isGovernment(f.parts[0].actor)
	}
	s := &d.sents[f.si]
	fin := s.clauses[f.clause].finite
	several := fin >= 0 && (strings.HasSuffix(s.word(fin), "n") || s.is(fin, lexicon.Be|lexicon.BeKonj1)) // what they are the subject of: not "kritisierte er SPD und Grüne"
	return several && len(f.parts) > 1 && !slices.ContainsFunc(f.parts, func(p part) bool { return d.isPerson(p.actor) || !d.talks(p.actor) || p.m.group != f.parts[0].m.group })
}

// isParty reports whether actor a is a party.
func (d *doc) isParty(a int) bool {
	r, ok := d.x.ByKey(d.actors[a].Key)
	return ok && r.Kind == lexicon.KOrganisation && d.x.Organisations[r.ID].Kind == "party"
}
