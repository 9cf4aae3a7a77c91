// SPDX-License-Identifier: Apache-2.0

package extract

import "summitry/internal/extract/lexicon"

// accepted are the contacts of clauses that say what somebody does with an invitation, of which the noun names who invites: "Merkel folgt im Juni einer
// Einladung von Obama nach Washington", "Obama hat die Einladung Hus angenommen", "Obama schlug die Einladung Hus aus".
func (d *doc) accepted(si int, here []*frame) []*frame {
	s := &d.sents[si]
	var out []*frame
	for c := range s.clauses {
		t := s.meansIn(c, lexicon.InvitationNoun)
		if t < 0 || told(here, c) || s.is(d.prepOf(s, t), lexicon.AnyPrep) {
			continue
		}
		follows := s.roleIn(c, lexicon.FollowWord) >= 0
		accepts, refuses := s.roleIn(c, lexicon.AcceptWord) >= 0, d.verbIn(s, c, lexicon.Refuse)
		host, guest := d.invitedBy(s, t, c), d.bareSubject(s, c)
		if !follows && !accepts && !refuses || host == nil || guest < 0 || !d.isAllPersons(&s.who[guest]) || d.speaksForOthers(s.who[guest].who[0]) {
			continue
		}
		f := d.newFrame(si, &lexicon.Match{Start: t, End: t + 1}, "invitation")
		f.does, f.kind, f.visit = lexicon.Visit, "meeting", true
		d.join1(f, si, &s.who[guest], "part:accepts")
		d.join1(f, si, host, "part:invites")
		d.doubt(si, f)
		switch n := d.negation(s, c, t); {
		case refuses && n < 0:
			f.set(denied, "status:refused", t)
		case n >= 0 && (refuses || s.role(n-1, lexicon.NorWord)):
			f.set(unconfirmed, "status:not-ruled-out", n) // "hat sie noch nicht angenommen"
		case n >= 0:
			f.set(denied, "status:negated", n)
		case follows && d.pastClause(s, c) && s.tagIn(c, lexicon.AnyModal) < 0:
			f.set(held, "status:followed-invitation", t)
		default:
			f.set(planned, "status:accepted", t)
		}
		out = append(out, f)
	}
	return out
}

// invitedBy is whom the noun for an invitation at token t of clause c names as the one who invites: "die Einladung Macrons", "einer Einladung von Präsident
// Obama", "Macrons Einladung"; nil if it names nobody.
func (d *doc) invitedBy(s *sent, t, c int) *mention {
	for k := range s.who {
		m := &s.who[k]
		if int(s.clause[m.head]) != c || !d.isAllPersons(m) {
			continue
		}
		if m.prep&lexicon.PrepVon != 0 && m.prepAt == t+1 || m.genitive && m.prep == 0 && (m.start == t+1 || m.start == t+2 || m.end == t) {
			return m
		}
	}
	return nil
}
