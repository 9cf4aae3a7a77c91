// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"slices"

	"summitry/internal/extract/lexicon"
)

// hostFrames reads what host and guest say to each other where a journey has just brought them together: "Macron ist in Warschau eingetroffen. Präsident Duda
// dankte ihm für die Hilfe". The journey is told as over, in the same paragraph, and leads to the country whose official the one is and the other is not.
func (d *doc) hostFrames(si int, here []*frame) []*frame {
	s := &d.sents[si]
	for k := range s.matches {
		x := &s.matches[k]
		_, v, ok := d.verbAt(s, x.Start)
		c := int(s.clause[x.Start])
		if !ok || !v.Addresses || s.clauses[c].sub || s.quoted[x.Start] || d.toldWithTwo(here, c) || !d.pastClause(s, c) || d.negation(s, c, x.Start) >= 0 || d.phoneCue(s, c) || d.namesOutlet(s, c) {
			continue
		}
		f := d.newFrame(si, x, "host:speaks")
		f.does, f.kind = lexicon.Meet, "meeting"
		for j := range s.who {
			if m := &s.who[j]; int(s.clause[m.head]) == c && !m.attribute && !m.genitive && (m.prep == 0 || m.prep&(lexicon.PrepBei|lexicon.PrepMit) != 0) && d.isAllPersons(m) {
				d.join1(f, si, m, "part:bare")
			}
		}
		if len(f.parts) == 1 && d.sharesSubject(s, c) {
			d.subjectFromOutside(si, f)
		}
		if len(f.parts) == 1 {
			d.unknownGuest(si, f)
		}
		if len(f.parts) != 2 || !d.hostAndGuest(si, f) {
			continue
		}
		d.doubt(si, f)
		f.set(held, "status:arrived", x.Start)
		here = append(here, f)
	}
	return here
}

// toldWithTwo reports whether a frame of clause c has two persons already.
func (d *doc) toldWithTwo(here []*frame, c int) bool {
	for _, f := range here {
		if f.clause == c && d.personsIn(f) > 1 {
			return true
		}
	}
	return false
}

// hostAndGuest reports whether one of the two in f is an official of the country that the other has just travelled to.
func (d *doc) hostAndGuest(si int, f *frame) bool {
	own := d.timeIn(si, f.clause)
	for i := range f.parts {
		host, guest := f.parts[i], f.parts[1-i]
		country := d.actors[host.actor].Country
		if country == "" || d.speaksForOthers(host.actor) || !d.official(host.actor) {
			continue
		}
		if v, ok := d.visitorIn(si, country, true); ok && v.actor == guest.actor && d.sents[v.si].para == d.sents[si].para && (!own || v.si == si) {
			return true
		}
		if d.isPerson(guest.actor) && d.actors[guest.actor].Country != "" && d.actors[guest.actor].Country != country && !own && d.journeyLed(si-1, country) {
			return true
		}
	}
	return false
}

// timeIn reports whether clause c of sentence si names a time of its own.
func (d *doc) timeIn(si, c int) bool {
	s := &d.sents[si]
	for _, i := range s.times {
		if int(s.clause[s.tokenAt(d.times[i].Start)]) == c {
			return true
		}
	}
	return false
}

// namesOutlet reports whether clause c names a paper, an agency or a network, over which somebody spoke: "dankte ihm auf Twitter".
func (d *doc) namesOutlet(s *sent, c int) bool {
	return s.find(c, func(t int) bool { _, ok := s.ref(t, lexicon.KOutlet); return ok }) >= 0
}

// journeyLed reports whether sentence si tells that "die Reise" led to a country, of whoever the article is about: "Begonnen hatte die Reise am Freitag in Eriwan".
func (d *doc) journeyLed(si int, country string) bool {
	if si < 0 || d.sents[si].para != d.sents[si+1].para {
		return false
	}
	s := &d.sents[si]
	for k := range s.matches {
		x := &s.matches[k]
		r, ok := refOf(x.Refs, lexicon.KNoun)
		if !ok || d.x.Noun(r).Does != lexicon.Visit || !d.nounPhrase(s, x.Start).definite {
			continue
		}
		f := d.newFrame(si, x, "")
		if d.bareSubject(s, f.clause) >= 0 || !d.pastClause(s, f.clause) || d.planWord(s, f.clause) || d.negation(s, f.clause, f.at) >= 0 {
			continue
		}
		if slices.ContainsFunc(d.placesOf(si, f), func(w spot) bool { return d.countryOf(w) == country }) {
			return true
		}
	}
	return false
}

// unknownGuest adds the visitor told before where the clause of f calls somebody a guest whom nothing else tells: "sicherte ihrem Gast Hilfe zu".
func (d *doc) unknownGuest(si int, f *frame) {
	s := &d.sents[si]
	for k := range s.who {
		m := &s.who[k]
		if int(s.clause[m.head]) != f.clause || len(m.who) > 0 || m.office == nil || m.office.Part != "guest" {
			continue
		}
		if v, ok := d.visitorIn(si, d.actors[f.parts[0].actor].Country, true); ok && v.actor != f.parts[0].actor {
			f.parts = append(f.parts, v)
		}
		return
	}
}
