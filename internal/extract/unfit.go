// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"slices"

	"summitry/internal/extract/lexicon"
)

// unfit tells why a frame that joins no contact makes none of its own, "" if it does.
func (d *doc) unfit(f *frame) string {
	persons := d.personsIn(f)
	bodies := len(f.parts) - persons
	switch {
	case persons > 0 && !d.anyOfficial(f):
		return "nobody who takes part holds an office that is known or named"
	case f.noun != nil && (!f.weak || f.noun.Session) && persons == 0 && bodies == 1 && (f.when != nil || len(f.where) > 0) && f.status != "" && (d.isGroup(f.parts[0].actor) || f.noun.Session && d.isGovernment(f.parts[0].actor) || f.summit && d.isUnion(f.parts[0].actor)):
		return ""
	case f.summit && bodies >= 1 && f.status != "" && f.occasion != nil:
		return ""
	case f.weak && persons == 1 && f.visit && d.abroad(f) && (f.status == cancelled || f.status == postponed):
		return ""
	case f.noun != nil && f.genitive && !f.definite && f.status == "" && f.when == nil: // "die Frage eines Treffens"
		return "sides are named only as an attribute of something else"
	case f.why == "status:offered" && persons < 2 && bodies > 0 && f.when == nil:
		return "no more than offered"
	case f.why == "status:not-ruled-out" && persons < 2:
		return "no more than not ruled out"
	case d.bodiesMeet(f):
		return ""
	case f.weak && persons < 2:
		return "the word alone tells of no contact"
	case f.status == unconfirmed && f.why == "status:condition":
		return "told as a condition"
	case f.why == "status:not-discussed":
		return "it was not even talked about"
	case f.why == "status:not-since" && d.heldWith(f) != nil:
		return "only how long there had been none"
	case persons >= 2 && bodies == 0 && f.visit && f.noun != nil && f.parts[0].rule == "part:subject" && d.inOneRow(f): // "sprachen über ihre Reise"
		return "only one side is named"
	case persons >= 2:
		return ""
	case persons == 0 && f.genitive:
		return "sides are named only as an attribute of something else"
	case persons == 1 && bodies == 1 && f.when == nil && len(f.where) == 0 && slices.ContainsFunc(f.parts, func(p part) bool { return d.actors[p.actor].vague }):
		return "the other side is only described, and nothing tells when or where"
	case persons == 1 && bodies >= 1 && !f.weak:
		return ""
	case bodies >= 2 && !f.weak && f.why != "status:subject-past" && (f.when != nil || len(f.where) > 0 || f.several) && f.status != "":
		return ""
	case bodies >= 2 && persons == 0 && !f.weak && f.noun != nil && f.status == planned && (f.why == "status:infinitive" || f.why == "status:toward-it" && d.verbIn(&d.sents[f.si], f.clause, lexicon.Invite)) && !slices.ContainsFunc(f.parts, func(p part) bool { return !d.isParty(p.actor) }):
		return "" // "Die CDU hat zu Gesprächen mit der SPD geladen"
	case persons == 1 && f.visit && d.abroad(f) && f.noun != nil && f.status != "" && (f.status != held || f.why != "status:at-it" && f.why != "status:after-it"):
		return ""
	case persons+bodies == 0:
		return "nobody is named who takes part"
	}
	return "only one side is named"
}

// anyOfficial reports whether one of those who take part is in the lexicon, or called by an office of politics in this article.
func (d *doc) anyOfficial(f *frame) bool {
	return slices.ContainsFunc(f.parts, func(p part) bool {
		if !d.isPerson(p.actor) {
			_, known := d.x.ByKey(d.actors[p.actor].Key)
			return known
		}
		return d.official(p.actor)
	})
}

// official reports whether an actor is a person in the lexicon or is called by an office of politics in this article.
func (d *doc) official(actor int) bool {
	a := &d.actors[actor]
	return a.person >= 0 || slices.ContainsFunc(a.offices, func(at officeAt) bool {
		r, ok := d.x.ByKey("office/" + at.office)
		return !ok || !d.x.Offices[r.ID].Layman
	})
}

// isGroup reports whether an actor is a group of people that meets by itself: "die EU-Außenminister".
func (d *doc) isGroup(a int) bool {
	if d.actors[a].group {
		return true
	}
	r, ok := d.x.ByKey(d.actors[a].Key)
	return ok && r.Kind == lexicon.KOrganisation && d.x.Organisations[r.ID].Kind == "group" && !d.x.Organisations[r.ID].General
}

// isGovernment reports whether an actor is a government or a coalition of parties.
func (d *doc) isGovernment(a int) bool {
	r, ok := d.x.ByKey(d.actors[a].Key)
	return ok && r.Kind == lexicon.KOrganisation && d.x.Organisations[r.ID].Kind == "government"
}

// isUnion reports whether an actor is a union or alliance of states, whose summits are meetings of their leaders.
func (d *doc) isUnion(a int) bool {
	r, ok := d.x.ByKey(d.actors[a].Key)
	return ok && r.Kind == lexicon.KOrganisation && political(d.x.Organisations[r.ID].Kind)
}

// abroad reports whether a visit goes to another country than the visitor's.
func (d *doc) abroad(f *frame) bool {
	for _, w := range f.where {
		c := d.countryOf(w)
		for _, p := range f.parts {
			if d.isPerson(p.actor) && c != "" && d.actors[p.actor].Country != c {
				return true
			}
		}
	}
	return false
}
