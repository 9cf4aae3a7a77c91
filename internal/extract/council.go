// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"slices"

	"summitry/internal/extract/lexicon"
)

// bodiesMeet reports whether a verb tells that bodies met, and when or where: two sides of whom one at least is a body talk with each other ("Die SPD
// spricht am Sonntag mit der FDP"), or people of several states or parties come together ("Die EU-Außenminister berieten in Luxemburg").
func (d *doc) bodiesMeet(f *frame) bool {
	if f.verb == nil || f.status == "" || f.when == nil && len(f.where) == 0 {
		return false
	}
	persons := d.personsIn(f)
	switch bodies := len(f.parts) - persons; {
	case bodies == 0 || f.does != lexicon.Talk && bodies+persons > 1:
		return false
	case bodies+persons > 1:
		return !slices.ContainsFunc(f.parts, func(p part) bool { return !d.talks(p.actor) }) && d.facing(f)
	}
	return d.meetsAlone(f)
}

// facing reports whether the sides of f stand opposite each other: one behind mit, or all in one row with a verb of what people do together.
func (d *doc) facing(f *frame) bool {
	if slices.ContainsFunc(f.parts, func(p part) bool { return p.m.prep&lexicon.PrepMit != 0 }) {
		return true
	}
	return f.verb.Reciprocal && !slices.ContainsFunc(f.parts, func(p part) bool { return p.m.group != f.parts[0].m.group })
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
	s := &d.sents[f.si]
	a := f.parts[0].actor
	apart := f.verb.Object == "" || s.tagIn(f.clause, lexicon.PronReflexive) >= 0
	switch {
	case f.parts[0].m.prep != 0 || !apart || f.does != lexicon.Meet && !(f.does == lexicon.Talk && f.verb.Reciprocal) || f.verb.Particle == "teil":
		return false
	case d.actors[a].group:
		return true
	}
	r, ok := d.x.ByKey(d.actors[a].Key)
	if !ok || r.Kind != lexicon.KOrganisation {
		return false
	}
	o := &d.x.Organisations[r.ID]
	if o.Kind == "group" {
		return !o.General && o.Of != ""
	}
	return political(o.Kind) && f.does == lexicon.Meet
}
