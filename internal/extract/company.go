// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"slices"

	"summitry/internal/extract/lexicon"
	"summitry/internal/text"
)

// companyFrames reads clauses that say by "sein" alone in whose company somebody was: "Kickl war am Montag bei Van der Bellen in der Hofburg", "Michel war
// in Athen mit Mitsotakis zusammen". Beside a time or place nothing else may stand there, for one can be much with somebody: "war bei Merkel Minister".
func (d *doc) companyFrames(si int, here []*frame) []*frame {
	s := &d.sents[si]
	for c := range s.clauses {
		fin := s.clauses[c].finite
		if !s.is(fin, lexicon.Be|lexicon.BePast|lexicon.BeKonj1) || told(here, c) {
			continue
		}
		f := d.newFrame(si, &lexicon.Match{Start: fin, End: fin + 1}, "company")
		f.does, f.kind = lexicon.Meet, "meeting"
		appointed := s.meansIn(c, lexicon.AppointedWord)
		together := appointed >= 0 || s.meansIn(c, lexicon.BesideOne) >= 0
		if ante, _ := d.antecedent(s, c); ante != nil && s.is(s.clauses[c].intro, lexicon.Relative) && d.isAllPersons(ante) {
			d.join1(f, si, ante, "part:relative") // "Haider, der am Donnerstag bei Schüssel gewesen war"
		} else if sub := d.bareSubject(s, c); sub < 0 || !d.isAllPersons(&s.who[sub]) {
			continue
		}
		with, other := 0, false
		for k := range s.who {
			m := &s.who[k]
			if int(s.clause[m.head]) != c || m.attribute {
				continue
			}
			switch {
			case m.prep == 0 && !m.genitive && d.isAllPersons(m) && (len(f.parts) == 0 || m.group == f.parts[0].m.group):
				d.join1(f, si, m, "part:bare")
			case d.isAllPersons(m) && (m.prep&lexicon.PrepBei != 0 || together && m.prep&lexicon.PrepMit != 0):
				d.join1(f, si, m, partAt)
				with++
			case m.prep == 0 || d.isAllPersons(m):
				other = true
			}
		}
		if other || d.personsIn(f) < 2 || with == 0 && !together || d.timeOf(si, f) == nil && len(d.placesOf(si, f)) == 0 || !d.nothingElse(si, f) {
			continue
		}
		d.doubt(si, f)
		if appointed >= 0 && d.negation(s, c, fin) < 0 {
			f.set(planned, "status:plan-verb", appointed)
		}
		if s.is(fin, lexicon.Be) && s.markIn(c, lexicon.Been) < 0 {
			d.presentTense(si, f)
		}
		d.decideClause(si, f)
		here = append(here, f)
	}
	return here
}

// spentWith reads what somebody did after a length of time in somebody's company: "Nach zwei Stunden bei Putin flog Macron weiter".
func (d *doc) spentWith(si int, here []*frame) []*frame {
	s := &d.sents[si]
	for _, i := range s.times {
		t := &d.times[i]
		a, end := s.tokenAt(t.Start), s.tokenAt(t.End-1)+1
		c := int(s.clause[a])
		sub := d.bareSubject(s, c)
		if t.Type != text.TypeDuration || t.Minutes == 0 || !s.is(a-1, lexicon.PrepNach) || !s.is(end, lexicon.PrepBei) || sub < 0 || told(here, c) || d.negation(s, c, a) >= 0 {
			continue
		}
		f := d.newFrame(si, &lexicon.Match{Start: a, End: end}, "company")
		f.does, f.kind = lexicon.Meet, "meeting"
		for k := range s.who {
			m := &s.who[k]
			switch {
			case m.prepAt == end && d.isAllPersons(m):
				d.join1(f, si, m, partAt)
			case m.group == s.who[sub].group && m.prep == 0 && !m.attribute && d.isAllPersons(m) && !d.speaksForOthers(m.who[0]):
				d.join1(f, si, m, "part:bare")
			}
		}
		if d.personsIn(f) < 2 || !d.anyBehind(f, partAt) {
			continue
		}
		if d.doubt(si, f); s.tagIn(c, lexicon.AnyModal|lexicon.Become) >= 0 {
			f.set(planned, "status:modal", a)
		}
		f.set(held, "status:after-it", a)
		here = append(here, f)
	}
	return here
}

// nothingElse reports whether the clause of f holds nothing but people, times, places and words that say nothing of their own.
func (d *doc) nothingElse(si int, f *frame) bool {
	s := &d.sents[si]
	called := func(t int) bool { // "den obersten Führer Ali Chamenei"
		return slices.ContainsFunc(s.who, func(m mention) bool {
			return d.isAllPersons(&m) && (t >= m.start && t < m.end || t+1 == m.start && d.attributive(s, t))
		})
	}
	return s.find(f.clause, func(t int) bool {
		if t >= f.at && t < f.end || called(t) || t == s.clauses[f.clause].intro || d.inTime(s, t) || s.inName(t) || s.Tokens[t].Shape == text.Punct || s.is(t, lexicon.AnyPrep|lexicon.AnyDet|lexicon.AnyAux|lexicon.And|lexicon.Negation|lexicon.PastAdverb|lexicon.AgainAdverb|lexicon.PronReflexive|lexicon.But) {
			return false
		}
		if _, ordinal, ok := text.Number(s.Tokens[t]); ok && ordinal && s.marked(t+1, lexicon.AdverbNoun) || s.marked(t, lexicon.AdverbNoun) && s.Tokens[t].Shape == text.Upper {
			return false // "sah ihn zum ersten Mal"
		}
		if m := s.match(t); m != nil {
			if r, ok := refOf(m.Refs, lexicon.KPhrase); ok && r.ID >= 0 && d.x.Phrase(r).Does == lexicon.MeetCue {
				return false // "sah ihn unter vier Augen"
			}
			for _, k := range []lexicon.Kind{lexicon.KCity, lexicon.KState, lexicon.KRegion, lexicon.KBuilding, lexicon.KOccasion} {
				if _, ok := refOf(m.Refs, k); ok {
					return false
				}
			}
		}
		return !s.marked(t, lexicon.EarlierWord|lexicon.SequelWord|lexicon.Been|lexicon.SeveralTimes|lexicon.AdjPersonal|lexicon.SiteNoun) && !s.means(t, lexicon.BesideOne|lexicon.AppointedWord|lexicon.ThereWord|lexicon.ThenWord|lexicon.FillerWord|lexicon.CapitalNoun|lexicon.CityNoun)
	}) < 0
}
