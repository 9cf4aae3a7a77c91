// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"slices"

	"summitry/internal/extract/lexicon"
	"summitry/internal/text"
)

// visited adds who is visited at home, where a clause tells what he did while somebody else's visit lasted: "Merkel sagte beim Besuch des Präsidenten in
// Berlin, …". What others did in the meantime is no contact.
func (d *doc) visited(si int, f *frame) {
	s := &d.sents[si]
	k := d.bareSubject(s, f.clause)
	if k < 0 || len(f.parts) != 1 || !d.isPerson(f.parts[0].actor) || len(s.who[k].who) != 1 {
		return
	}
	host := s.who[k].who[0]
	if !d.isPerson(host) || d.speaksForOthers(host) || !d.official(host) {
		return
	}
	for _, w := range d.placesOf(si, f) {
		if c := d.countryOf(w); c != "" && c == d.actors[host].Country && c != d.actors[f.parts[0].actor].Country {
			d.join1(f, si, &s.who[k], "part:host")
			return
		}
	}
}

// countryOf is the key of the state that a place lies in, or is.
func (d *doc) countryOf(w spot) string {
	switch w.kind {
	case lexicon.KState:
		return w.key
	case lexicon.KCity:
		return d.x.Cities[w.id].State
	}
	return ""
}

// hostOrGuest is whom "der Gastgeber" or "der Gast" means: of the two persons of the contact spoken of last, the one who received, or was received;
// where the words do not say, the one at home in the country of the place, or not.
func (d *doc) hostOrGuest(si int, part string) []int {
	t := d.focus(si, 4)
	if t == nil {
		return nil
	}
	persons := t.persons(d)
	if len(persons) != 2 {
		return nil
	}
	host := d.receiver(t, persons)
	switch {
	case host < 0:
		return nil
	case part == "host":
		return []int{host}
	case host == persons[0]:
		return persons[1:]
	}
	return persons[:1]
}

// receiver is which of the two persons was host at t, -1 where nothing tells.
func (d *doc) receiver(t *telling, persons []int) int {
	for _, f := range t.frames {
		if f.verb == nil || f.verb.Does != lexicon.Receive {
			continue
		}
		for _, p := range f.parts {
			passive := d.sents[f.si].tagIn(f.clause, lexicon.Worden|lexicon.Become|lexicon.BecomePast) >= 0
			if passive && p.m.prep&lexicon.PrepVon != 0 || !passive && p.actor == f.parts[0].actor {
				return p.actor
			}
		}
	}
	for _, f := range t.frames {
		for _, w := range f.where {
			c := w.key
			if w.kind == lexicon.KCity {
				c = d.x.Cities[w.id].State
			}
			a, b := d.actors[persons[0]].Country == c, d.actors[persons[1]].Country == c
			if a != b {
				if a {
					return persons[0]
				}
				return persons[1]
			}
		}
	}
	return d.atHome(t.last, persons)
}

// atHome is which of the two persons is at home where the article has told of things up to sentence si, as far as it names places in his country more often than in
// that of the other; -1 where it does not.
func (d *doc) atHome(si int, persons []int) int {
	n := [2]int{}
	for i := 0; i <= si; i++ {
		s := &d.sents[i]
		for k := range s.matches {
			x := &s.matches[k]
			if !s.is(d.prepOf(s, x.Start), lexicon.PrepIn|lexicon.PrepNach) || !d.isPlace(s, x.Start) {
				continue
			}
			land := ""
			if r, ok := refOf(x.Refs, lexicon.KState); ok && r.Form&lexicon.Adjective == 0 {
				land = d.x.States[r.ID].Key
			} else if r, ok := refOf(x.Refs, lexicon.KCity); ok {
				land = d.x.Cities[r.ID].State
			}
			for p := range n {
				if land != "" && d.actors[persons[p]].Country == land {
					n[p]++
				}
			}
		}
	}
	switch {
	case n[0] > n[1]:
		return persons[0]
	case n[1] > n[0]:
		return persons[1]
	}
	return -1
}

// masterOf is whom "der Hausherr" means beside the name of a seat of power: "Er wurde im Élysée-Palast vom Hausherrn begrüßt". The lexicon has the whole
// phrase as an office: "Hausherr im Élysée-Palast".
func (d *doc) masterOf(si int, x *lexicon.Match, o *lexicon.Office) []int {
	s := &d.sents[si]
	for t := x.Start - 1; t > 0; t-- {
		if !s.is(t, lexicon.PrepIn) {
			continue
		}
		for _, master := range o.M {
			words := text.Fold(master) + " " + s.word(t)
			for e := t + 1; e < x.Start && e < t+4; e++ {
				words += " " + s.word(e)
				if k := slices.IndexFunc(d.x.Offices, func(y lexicon.Office) bool {
					return slices.ContainsFunc(y.M, func(name string) bool { return text.Fold(name) == words })
				}); k >= 0 {
					return d.holderOf(si, &d.x.Offices[k], "", false)
				}
			}
		}
	}
	return nil
}

// masterOfHouse adds who leads the state whose seat of power a foreign guest is received in, where nobody else is told to receive him: "Netanjahu wird am Montag im
// Weißen Haus erwartet".
func (d *doc) masterOfHouse(si int, f *frame) {
	s := &d.sents[si]
	guest := f.parts[0].actor
	if !d.isPerson(guest) || d.speaksForOthers(guest) || !d.anyOfficial(f) {
		return
	}
	for k := range s.who { // "wurde in der Residenz des Präsidenten empfangen"
		m := &s.who[k]
		h := m.start - 1
		if s.is(h, lexicon.GenitiveDet) {
			h--
		}
		if int(s.clause[m.head]) == f.clause && m.genitive && d.isAllPersons(m) && s.role(h, lexicon.HouseNoun) && s.is(d.prepOf(s, h), lexicon.PrepIn) {
			d.join1(f, si, m, "part:house")
			return
		}
	}
	for i := range s.matches {
		x := &s.matches[i]
		r, ok := refOf(x.Refs, lexicon.KBuilding)
		if !ok || int(s.clause[x.Start]) != f.clause || !s.is(d.prepOf(s, x.Start), lexicon.PrepIn) {
			continue
		}
		a := d.masterIn(si, &d.x.Buildings[r.ID])
		if a < 0 || d.actors[guest].Country == d.actors[a].Country && (d.actors[a].seen < 0 || si-d.actors[a].seen > 2) {
			continue
		}
		if a != guest {
			f.parts = append(f.parts, part{a, si, &mention{start: x.Start, end: x.End, head: x.End - 1, who: []int{a}, prepAt: -1, group: -1}, "part:house"})
			return
		}
	}
}

// visitsHouse gives a visit to a seat of power him who leads the state there: "Meloni hat das Weiße Haus besucht".
func (d *doc) visitsHouse(si int, f *frame) {
	s := &d.sents[si]
	if d.personsIn(f) != 1 || len(f.parts) != 2 {
		return
	}
	for k := range f.parts {
		p := &f.parts[k]
		r, ok := s.ref(p.m.head, lexicon.KBuilding)
		if !ok || p.m.prep != 0 || d.isPerson(p.actor) {
			continue
		}
		guest := f.parts[1-k].actor
		if a := d.masterIn(si, &d.x.Buildings[r.ID]); a >= 0 && a != guest && d.actors[a].Country != d.actors[guest].Country {
			p.actor, p.rule = a, "part:house"
		}
	}
}

// masterIn is who leads the state that has its seat in a building, or heads that whose head works there; -1 where nobody is known.
func (d *doc) masterIn(si int, b *lexicon.Building) int {
	a := -1
	if st, ok := d.x.ByKey(b.Seat); ok && st.Kind == lexicon.KState {
		a = d.leaderOf(si, st.ID)
	} else if st, ok := d.x.ByKey(b.House); ok && st.Kind == lexicon.KState {
		if r, ok := d.x.ByKey("office/head-of-state"); ok {
			a = d.holderThere(si, &d.x.Offices[r.ID], st.ID)
		}
	}
	if a < 0 || !d.isPerson(a) {
		return -1
	}
	return a
}

// hostOf adds who received the guests that a noun of receiving names: the subject of its clause, else whom the article is about: "Merkel hatte den Empfang
// der Gäste im Sitzen absolviert", "Beim Empfang des Präsidenten zitterte die Hand".
func (d *doc) hostOf(si int, f *frame, np phrase) {
	if len(f.parts) == 0 || len(np.owner) > 0 || slices.ContainsFunc(f.parts, func(p part) bool { return p.rule == "part:durch" }) {
		return
	}
	guests := len(f.parts)
	if d.clauseSubject(si, f); len(f.parts) == guests {
		d.protagonist(si, f)
	}
	f.split = guests > 1 && len(f.parts) == guests+1
}

// hostCalledOff adds whom a journey that was called off would have led to: "Trump hat seine Reise nach Polen abgesagt, weil Präsident Duda nicht da ist", where
// the head of the state it goes to is the reason.
func (d *doc) hostCalledOff(si int, f *frame) {
	s := &d.sents[si]
	for _, w := range d.placesOf(si, f) {
		state := d.countryOf(w)
		for k := range s.who {
			m := &s.who[k]
			if c := int(s.clause[m.head]); c == f.clause || !s.clauses[c].sub || m.attribute || m.pronoun || len(m.who) != 1 {
				continue
			}
			if a := m.who[0]; d.actors[a].Country == state && d.headsState(a, d.dayOf(si)) {
				d.join1(f, si, m, "part:visited")
				return
			}
		}
	}
}

// guestFrom is who of the article comes from the state, or its capital, that "aus" names at token t: "den Gast aus Washington".
func (d *doc) guestFrom(s *sent, t int) []int {
	if !s.is(t, lexicon.PrepAus) {
		return nil
	}
	key := ""
	if r, ok := s.ref(t+1, lexicon.KState); ok && r.Form&lexicon.Adjective == 0 {
		key = d.x.States[r.ID].Key
	} else if r, ok := s.ref(t+1, lexicon.KCity); ok {
		key = d.x.Cities[r.ID].State
		if st, ok := d.x.ByKey(key); !ok || d.x.States[st.ID].Capital != d.x.Cities[r.ID].Key {
			return nil
		}
	}
	if key == "" {
		return nil
	}
	if i, ok := d.latest(func(a *actor) bool {
		return a.Kind == Person && a.Country == key && (len(a.offices) > 0 || a.person >= 0)
	}); ok && !d.speaksForOthers(i) {
		return []int{i}
	}
	return nil
}

// promisedHost adds guest and host where the guest says something to the host to whose country the visit led: "Bei seinem Besuch in Berlin versprach Kurz der Kanzlerin …".
func (d *doc) promisedHost(si int, f *frame) {
	s := &d.sents[si]
	if d.findVerb(s, f.clause, func(v *lexicon.Verb) bool { return v.Addresses }) < 0 {
		return
	}
	g := &frame{}
	for k := range s.who {
		if m := &s.who[k]; int(s.clause[m.head]) == f.clause && m.prep == 0 && !m.genitive && !m.attribute && d.isAllPersons(m) {
			d.join1(g, si, m, "part:host")
		}
	}
	if len(g.parts) != 2 || g.parts[0].m.group == g.parts[1].m.group {
		return
	}
	guest, host := g.parts[0].actor, g.parts[1].actor
	for _, w := range d.placesOf(si, f) {
		if c := d.countryOf(w); c != "" && c == d.actors[host].Country && c != d.actors[guest].Country && d.official(host) && !d.speaksForOthers(host) {
			f.parts = g.parts
			return
		}
	}
}
