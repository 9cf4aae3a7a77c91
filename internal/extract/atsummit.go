// SPDX-License-Identifier: Apache-2.0

package extract

import "summitry/internal/extract/lexicon"

// atSummit reads a summit at which, or after which, something was said or agreed: it is told by the way, with those of its members who are named as
// saying it: "Auf dem EU-Gipfel am Donnerstag in Brüssel warb Merkel für ihren Plan". Where people do something with each other there, it is no more than
// the occasion. f holds the members; nil if the summit is no contact here.
func (d *doc) atSummit(si int, f *frame, np phrase) *frame {
	s := &d.sents[si]
	there := np.prep&(lexicon.PrepBei|lexicon.PrepWaehrend) != 0 || np.prep&lexicon.PrepAuf != 0 && (s.dativeDet(np.prepAt+1) || !s.is(np.prepAt+1, lexicon.AnyDet))
	after := np.prep&lexicon.PrepNach != 0
	if opened := d.phraseEndsAt(s, np.start, lexicon.AfterIt); opened {
		there = true // "Zum Auftakt des G20-Gipfels"
	} else if np.genitive {
		return nil
	}
	if !there && !after || d.asideOf(s, f.at) || s.clauses[f.clause].finite < 0 || s.clauses[f.clause].infinitive || d.conditional(s, f.clause) {
		return nil
	}
	elsewhere := s.roleIn(f.clause, lexicon.EyesNoun) >= 0 || s.find(f.clause, func(t int) bool { return (t < f.at || t >= f.end) && d.contactNoun(s, t) }) >= 0 ||
		d.verbIn(s, f.clause, lexicon.Meet, lexicon.Talk, lexicon.Ring, lexicon.Receive, lexicon.Visit, lexicon.Travel, lexicon.Hold, lexicon.Happen, lexicon.Plan, lexicon.Invite, lexicon.Cancel, lexicon.Postpone, lexicon.Refuse)
	if elsewhere || d.timeOf(si, f) == nil && len(d.placesOf(si, f)) == 0 && !d.toldAt(f.occasion.key) {
		return nil
	}
	absent := s.roleIn(f.clause, lexicon.AbsentWord) >= 0 || s.meansIn(f.clause, lexicon.AttendWord) >= 0 && d.negation(s, f.clause, f.at) >= 0
	if k := d.bareSubject(s, f.clause); there && !absent && k >= 0 && s.tagIn(f.clause, lexicon.BecomePast|lexicon.Worden) < 0 && d.isAllPersons(&s.who[k]) && !d.speaksForOthers(s.who[k].who[0]) {
		for _, a := range s.who[k].who {
			if d.official(a) {
				f.parts = append(f.parts, part{a, si, &s.who[k], "part:at-summit"})
			}
		}
	}
	d.decideNoun(si, f, np)
	if f.status != held && f.status != planned || f.status == planned && (s.markIn(f.clause, lexicon.LetWord) >= 0 || s.tagIn(f.clause, lexicon.ModalCan) >= 0) {
		return nil // "lässt sich beim Gipfel vertreten", "beim Gipfel könne ein Schritt gegangen werden"
	}
	return f
}

// phraseEndsAt reports whether a phrase of that meaning ends before token t.
func (d *doc) phraseEndsAt(s *sent, t int, does lexicon.Does) bool {
	m := s.match(t - 1)
	if m == nil {
		return false
	}
	r, ok := refOf(m.Refs, lexicon.KPhrase)
	return ok && r.ID >= 0 && d.x.Phrase(r).Does == does
}

// toldAt reports whether a contact was told before whose occasion has that key.
func (d *doc) toldAt(key string) bool {
	for _, t := range d.tellings {
		if o := t.occasion(); o != nil && o.key == key {
			return true
		}
	}
	return false
}
