// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"slices"
	"strings"

	"summitry/internal/extract/lexicon"
)

// officeKey is the office that an entry means: its own, or the one it names the holder of.
func officeKey(o *lexicon.Office) string {
	if o.Office != "" {
		return o.Office
	}
	return o.Key
}

// chiefWord reports whether an office is said of whoever leads a body: "Chef", "Vorsitzende".
func chiefWord(office string) bool { return office == "chief" || office == "chair" }

// leadsBody is the office of who is called the chief or leader of a body, by what that body is: "Grünen-Chef" is a party leader, "der Anführer der Farc" one of
// rebels; "" for others.
func (d *doc) leadsBody(at officeAt) string {
	r, ok := d.x.ByKey(at.of)
	if !ok || r.Kind != lexicon.KOrganisation || !chiefWord(at.office) && at.office != "leader" {
		return ""
	}
	switch d.x.Organisations[r.ID].Kind {
	case "party":
		return "party-leader"
	case "armed":
		return "rebel-leader"
	}
	return ""
}

// sameOffice reports whether office a can be called b, whose entry heads head: every president is a head of state.
func (d *doc) sameOffice(a, b, head string) bool {
	if a == b {
		return true
	}
	r, ok := d.x.ByKey("office/" + a)
	if !ok {
		return false
	}
	o := &d.x.Offices[r.ID]
	if o.Office == b {
		return true
	}
	if chiefWord(b) && o.Leads {
		return true // "ihr Direktor Burns" heads the intelligence service, "FPÖ-Chef Kickl" the party
	}
	general := b == "head-of-state" || b == "head-of-government" || b == "ruler" || b == "leader"
	if b == "minister" && strings.HasSuffix(a, "-minister") && a != "prime-minister" && !strings.HasPrefix(a, "deputy") {
		return true
	}
	return general && head != "" && (o.Head == head || b == "head-of-state" && o.Head != "" || b == "ruler" && o.Head != "")
}

// officesCalled are the offices a general word can mean: "Staatschef" any head of state, "FPÖ-Chef" the leader of the party.
func (d *doc) officesCalled(o *lexicon.Office) []string {
	keys, k := []string{officeKey(o)}, officeKey(o)
	chief := chiefWord(k)
	if !chief && k != "head-of-state" && k != "head-of-government" && k != "ruler" {
		return keys
	}
	for i := range d.x.Offices {
		if e := &d.x.Offices[i]; e.Office == "" && (chief && (e.Leads || e.Head != "") || !chief && e.Head == o.Head) {
			keys = append(keys, e.Key)
		}
	}
	return keys
}

// everHeld reports whether person p held one of the offices at any time.
func (d *doc) everHeld(p int32, beside []officeAt) bool {
	for _, o := range beside {
		r, ok := d.x.ByKey("office/" + o.office)
		if !ok {
			continue
		}
		e := &d.x.Offices[r.ID]
		of, state := o.of, ""
		if c, ok := d.x.ByKey(of); ok && c.Kind == lexicon.KCity {
			state = d.x.Cities[c.ID].State // "dem Moskauer Patriarchen Kyrill"
		}
		for _, t := range d.x.Persons[p].Offices {
			if d.sameOffice(t.Office, officeKey(e), e.Head) && (of == "" || t.Of == of || t.Of == state) {
				return true
			}
		}
	}
	return false
}

// justNamed is the one person whom the sentence before names, where neither the lexicon nor the article says what he is: "Karl Sandby war in Peking. Der
// Gouverneur von Jämtland wurde von Xi empfangen." -1 if there is none.
func (d *doc) justNamed(si int, fem bool) int {
	who := -1
	if si == 0 {
		return -1
	}
	for _, m := range d.sents[si-1].who {
		for _, a := range m.who {
			if d.isPerson(a) && who >= 0 && a != who {
				return -1
			}
			if d.isPerson(a) {
				who = a
			}
		}
	}
	if who < 0 || d.actors[who].person >= 0 || len(d.actors[who].offices) > 0 || d.actors[who].sexed && d.actors[who].fem != fem {
		return -1
	}
	return who
}

// headsState reports whether actor i is head of a state or government on day.
func (d *doc) headsState(i int, day string) bool {
	p := d.actors[i].person
	return p >= 0 && slices.ContainsFunc(d.x.Persons[p].Offices, func(t lexicon.Term) bool {
		r, ok := d.x.ByKey("office/" + t.Office)
		return ok && d.x.Offices[r.ID].Head != "" && (day == "" || t.Covers(day))
	})
}

// canBeOf reports whether a can be a politician of a party or a state, as far as is known: "der SPD-Politiker" is no Ukrainian, and nobody who led
// another party.
func (d *doc) canBeOf(a *actor, of string) bool {
	r, ok := d.x.ByKey(of)
	if !ok {
		return true
	}
	state := of
	if r.Kind == lexicon.KOrganisation {
		o := &d.x.Organisations[r.ID]
		if state = o.State; o.Kind == "party" && d.ledParty(a, "") && !d.ledParty(a, of) {
			return false
		}
	}
	return !strings.HasPrefix(state, "state/") || a.Country == "" || a.Country == state
}

// ledParty reports whether a had an office in a party, in any if of is "". "CDU" is part of "CDU/CSU".
func (d *doc) ledParty(a *actor, of string) bool {
	if a.person < 0 {
		return false
	}
	return slices.ContainsFunc(d.x.Persons[a.person].Offices, func(t lexicon.Term) bool {
		r, ok := d.x.ByKey(t.Of)
		return ok && r.Kind == lexicon.KOrganisation && d.x.Organisations[r.ID].Kind == "party" && strings.Contains(t.Of, strings.TrimPrefix(of, "org/"))
	})
}
