// SPDX-License-Identifier: Apache-2.0

package graph

// shortcut is what MET_AT and CALLED of one contact shall be: from, to, and the properties they share.
type shortcut struct {
	pairs      [][2]string
	properties row
}

// happened reports whether c has short cuts at all: only a single contact that was held has.
func (c Contact) happened() bool { return c.Status == "held" && !c.Series }

// metAt leads from each person who took part to each place.
func (x *index) metAt(c Contact) shortcut {
	s := shortcut{properties: c.shared()}
	put(s.properties, "occasion", c.Occasion)
	if c.Kind != "Meeting" || !c.happened() {
		return s
	}
	for _, actor := range x.foremost(c) {
		for _, place := range sorted(c.Places) {
			s.pairs = append(s.pairs, [2]string{actor, place})
		}
	}
	return s
}

// called leads from who rang to each of the others. Where nobody states who rang it is the alphabetically first key, and says so.
func (x *index) called(c Contact) shortcut {
	s := shortcut{properties: c.shared()}
	if c.Kind != "Call" || !c.happened() {
		return s
	}
	actors := x.foremost(c)
	caller, stated := actors[0], false
	for _, actor := range actors {
		if actor == c.Caller {
			caller, stated = actor, true
		}
	}
	s.properties["stated_direction"] = stated
	for _, actor := range actors {
		if actor != caller {
			s.pairs = append(s.pairs, [2]string{caller, actor})
		}
	}
	return s
}

// foremost are the persons who took part in c, sorted, or its delegations where no more than one person is named in a call, none in a meeting.
func (x *index) foremost(c Contact) []string {
	var persons []string
	all := sorted(c.Participants)
	for _, key := range all {
		if x.actors[key].Kind == "Person" {
			persons = append(persons, key)
		}
	}
	enough := 1
	if c.Kind == "Call" {
		enough = 2
	}
	if len(persons) < enough {
		return all
	}
	return persons
}

func (c Contact) shared() row {
	p := row{"contact": c.Key}
	if d, err := day(c.Date); err == nil {
		put(p, "date", d)
	}
	put(p, "year", c.Year)
	return p
}

// row is s as an element of $rows.
func (s shortcut) row(contact string) row {
	keep, pairs := []string{}, []row{}
	for _, p := range s.pairs {
		keep = append(keep, p[0]+" "+p[1])
		pairs = append(pairs, row{"from": p[0], "to": p[1]})
	}
	return row{"key": contact, "keep": keep, "pairs": pairs, "properties": s.properties}
}
