// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"slices"

	"summitry/internal/extract/lexicon"
)

// counterpart is "sein ukrainischer Amtskollege": who holds in that state an office like that of the person spoken of last. Somebody of that state whom the
// article knows by another office is none: a foreign minister's colleague is no president.
func (d *doc) counterpart(si int, of string) []int {
	if of == "" {
		return nil
	}
	first, ok := d.latest(func(a *actor) bool {
		return a.Kind == Person && a.Country != of && (len(a.offices) > 0 || a.person >= 0) && si-a.seen < 3
	})
	var keys []string
	if ok {
		keys = d.officesOf(&d.actors[first], d.dayOf(si))
	}
	if i, ok := d.latest(func(a *actor) bool {
		return a.Kind == Person && a.Country == of && si-a.seen < 6 && d.peers(keys, a, si)
	}); ok {
		return []int{i}
	}
	day := d.dayOf(si)
	leads := slices.ContainsFunc(keys, d.leadsState)
	for _, k := range keys {
		if leads && !d.leadsState(k) {
			continue // who leads a state and a party has no party leader for a colleague
		}
		if h := d.x.Holders(k, of, day); len(h) > 0 && day != "" {
			return []int{d.known(h[0].Person)}
		}
	}
	if r, ok := d.x.ByKey(of); ok && r.Kind == lexicon.KState && leads { // a president's colleague from Japan
		if a := d.leaderOf(si, r.ID); d.isPerson(a) {
			return []int{a}
		}
	}
	return nil
}

// theOther is "seine Kollegin" of whom nothing more is said: the one of her sex spoken of in the sentences before who holds an office like that of the person whom
// sentence si has just named.
func (d *doc) theOther(si, at int, fem bool) []int {
	s := &d.sents[si]
	owner := -1
	for k := range s.who {
		if m := &s.who[k]; len(m.who) == 1 && d.isPerson(m.who[0]) {
			owner = m.who[0]
		}
	}
	if owner < 0 {
		return nil
	}
	land := d.landOfClause(s, at)
	if cl := s.clauses[s.clause[at]]; land == "" && cl.shared && cl.parent >= 0 {
		land = d.landOfClause(s, s.clauses[cl.parent].finite)
	}
	if land != "" && d.actors[owner].Country != "" && land != d.actors[owner].Country {
		if who := d.counterpart(si, land); len(who) > 0 {
			return who // "wurde in der türkischen Hauptstadt von seinem Amtskollegen empfangen"
		}
	}
	keys := d.officesOf(&d.actors[owner], d.dayOf(si))
	if i, ok := d.latest(func(a *actor) bool {
		return a.Kind == Person && a.Key != d.actors[owner].Key && a.fem == fem && si-a.seen < 4 && a.Country != d.actors[owner].Country && len(keys) > 0 && d.peers(keys, a, si)
	}); ok {
		return []int{i}
	}
	return nil
}

// officesOf are the offices that an actor holds on a day, as this article and the lexicon tell.
func (d *doc) officesOf(a *actor, day string) []string {
	var keys []string
	for _, o := range a.offices {
		keys = append(keys, o.office)
	}
	if p := a.person; p >= 0 {
		for _, t := range d.x.Persons[p].Offices {
			if t.Covers(day) || d.soon(t) {
				keys = append(keys, t.Office)
			}
		}
	}
	return keys
}

// peers reports whether a can be the colleague of somebody who holds offices: one office in common, or both lead a state or its government. Where nothing
// is known of the offices of one of them, he can.
func (d *doc) peers(offices []string, a *actor, si int) bool {
	theirs := d.officesOf(a, d.dayOf(si))
	if len(offices) == 0 || len(theirs) == 0 {
		return true
	}
	for _, x := range offices {
		for _, y := range theirs {
			if d.sameOffice(x, y, "") || d.sameOffice(y, x, "") || d.leadsState(x) && d.leadsState(y) {
				return true
			}
		}
	}
	return false
}

// leadsState reports whether an office is that of a head of state or of government.
func (d *doc) leadsState(office string) bool {
	r, ok := d.x.ByKey("office/" + office)
	return ok && d.x.Offices[r.ID].Head != ""
}
