// SPDX-License-Identifier: Apache-2.0

package extract

import "summitry/internal/extract/lexicon"

// guestFrames reads clauses that tell of a contact by calling somebody the guest or host of another: "forderte seinen Gast Rohani auf", "ist Gast von
// Starmer in London", "Stubb, am Samstag Gast Donald Trumps, …". A clause with another word of contact is left to that.
func (d *doc) guestFrames(si int, here []*frame) []*frame {
	s := &d.sents[si]
	for k := range s.who {
		m := &s.who[k]
		hosted := d.guestBefore(s, m)
		if !hosted && (m.office == nil || m.office.Part == "") || m.prep != 0 || m.plural || told(here, int(s.clause[m.head])) || d.qualified(s, m.head, lexicon.OfficeDesignate) || d.toBe(s, m) {
			continue
		}
		f := d.newFrame(si, &lexicon.Match{Start: m.head, End: m.head + 1}, "role:guest")
		f.does, f.kind = lexicon.Meet, "meeting"
		sub := d.bareSubject(s, f.clause)
		if sub < 0 || !d.isAllPersons(&s.who[sub]) {
			continue
		}
		switch {
		case hosted && sub != k && (d.predicate(s, f.clause) || d.apposed(s, &s.who[sub], m)):
			d.join1(f, si, &s.who[sub], "part:bare")
			d.join1(f, si, m, "part:guest")
		case len(m.who) == 1 && m.poss != 0 && sub != k:
			d.join1(f, si, &s.who[sub], "part:bare")
			d.join1(f, si, m, "part:guest")
		case len(m.who) == 0 && k+1 < len(s.who) && d.guestOf(s, m, &s.who[k+1]) && (d.predicate(s, f.clause) || d.apposed(s, &s.who[sub], m)):
			d.join1(f, si, &s.who[sub], "part:bare")
			d.join1(f, si, &s.who[k+1], "part:guest")
		}
		if d.personsIn(f) != 2 || d.timeOf(si, f) == nil && len(d.placesOf(si, f)) == 0 {
			continue
		}
		if d.apposed(s, &s.who[sub], m) && d.dayOver(si, f) {
			f.set(held, "status:told", f.at)
		}
		if s.is(s.clauses[f.clause].finite, lexicon.Be) {
			d.presentTense(si, f)
		}
		d.decideClause(si, f)
		here = append(here, f)
	}
	return here
}

// guestBefore reports whether a mention begins with a word for a guest, whose host its name is: "Gast des Präsidenten Macri".
func (d *doc) guestBefore(s *sent, m *mention) bool {
	r, ok := s.ref(m.start, lexicon.KOffice)
	return ok && d.x.Offices[r.ID].Part == "guest" && m.head > m.start && d.isAllPersons(m) && (s.is(m.start+1, lexicon.GenitiveDet|lexicon.PrepVon) || s.means(m.start+1, lexicon.DetDer))
}

// toBe reports whether an adjective says that m is a guest to come: "seinen künftigen Gast".
func (d *doc) toBe(s *sent, m *mention) bool {
	for t := m.start; t < m.end; t++ {
		if s.marked(t, lexicon.AdjPlanned|lexicon.AdjCancelled|lexicon.OfficeDesignate) {
			return true
		}
	}
	return false
}

func told(here []*frame, c int) bool {
	for _, f := range here {
		if f.clause == c {
			return true
		}
	}
	return false
}

// guestOf reports whether x is the one whose guest m is: a genitive, or behind von or bei.
func (d *doc) guestOf(s *sent, m, x *mention) bool {
	return d.isAllPersons(x) && x.start <= m.end+1 && (x.genitive && x.prep == 0 || x.prep&(lexicon.PrepVon|lexicon.PrepBei) != 0)
}

// predicate reports whether clause c says what its subject is, was or is to be.
func (d *doc) predicate(s *sent, c int) bool {
	t := s.clauses[c].finite
	return s.is(t, lexicon.Be|lexicon.BePast|lexicon.BeKonj1|lexicon.AnyModal|lexicon.Become)
}

// apposed reports whether m stands behind x with nothing but a comma and a date between: "Stubb, am Samstag Gast Donald Trumps".
func (d *doc) apposed(s *sent, x, m *mention) bool {
	if x.end > m.start || s.word(x.end) != "," && s.word(x.end-1) != "," {
		return false
	}
	for t := x.end; t < m.start; t++ {
		if s.word(t) != "," && !d.inTime(s, t) && !s.is(t, lexicon.AnyPrep) {
			return false
		}
	}
	return true
}
