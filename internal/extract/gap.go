// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"slices"

	"summitry/internal/extract/lexicon"
	"summitry/internal/text"
)

// Of two clauses with one verb German leaves the verb out of the second: "traf am Montag Macron in Paris, am Dienstag May in London". What stands there
// is told of another contact, with a time, a place and a partner of its own.

// gapEnd is the end of the part of tokens [a, b) that says without a verb what tokens [lo, a) say with one: it opens with a time, a place or a partner,
// and has a partner beside another time, place or topic, or a negation. The verb that both share can close it; it is left to the clause before. 0 if none.
func (d *doc) gapEnd(s *sent, lo, a, b int) int {
	end := b
	for end > a && (d.verbalEnd(s, end-1) || s.Tokens[end-1].Shape == text.Punct) {
		end--
	}
	first := a
	for first < end && (s.Tokens[first].Shape == text.Punct || s.is(first, lexicon.And|lexicon.But|lexicon.Negation)) {
		first++
	}
	without := s.firstTag(a, first, lexicon.Negation) >= 0 // "aber nicht mit Hollande"
	verb := s.firstFinite(lo, a)
	if verb < 0 || first >= end || s.is(first, lexicon.Subord) {
		return 0
	}
	for t := first; t < end; t++ {
		if isFinite(s, t) || s.Tokens[t].Shape == text.Lower && s.verbForms(t) != 0 || s.is(t, lexicon.Subord|lexicon.PronReflexive) || without && s.means(t, lexicon.ButRather) {
			return 0
		}
	}
	before, behind := d.gapParts(s, lo, a), d.gapParts(s, first, end)
	pair := behind.partners == 2 && behind.prep == 0 && behind.preps&before.preps&lexicon.PrepMit != 0                                                                         // "traf sich mit Clinton, Schäuble mit Geithner"
	placed := behind.partners == 1 && behind.prep == 0 && before.partners > 1 && before.place && behind.place && d.isPlace(s, end-1) && s.is(first-1, lexicon.And|lexicon.But) // "besuchte Macron in Paris und Tusk in Warschau"
	if !without && !pair && !placed && !s.is(first, lexicon.AnyPrep) && !d.inTime(s, first) {
		return 0
	}
	if pair {
		return end
	}
	if without { // "traf mit Merkel zusammen, nicht aber mit den Ministern"
		if s.is(first, lexicon.PrepMit) && before.preps&lexicon.PrepMit != 0 || behind.partners > 0 && behind.prep == 0 && before.partners > 1 ||
			behind.partners == 0 && (before.place && behind.place || before.time && behind.time) {
			return end
		}
		return 0
	}
	if behind.prep == 0 && before.partners < 2 && !d.opensRow(s, verb) || behind.partners == 0 || before.partners == 0 || behind.prep != 0 && before.preps&behind.prep == 0 {
		return 0
	}
	if !(before.time && behind.time || before.place && behind.place || before.topic && behind.topic) {
		return 0
	}
	return end
}

// verbalEnd reports whether token t is a verb that closes a clause whose finite verb stands before: a participle, an infinitive, an auxiliary's.
func (d *doc) verbalEnd(s *sent, t int) bool {
	return !isFinite(s, t) && s.Tokens[t].Shape == text.Lower && (s.verbForms(t) != 0 || s.is(t, lexicon.AnyAux|lexicon.Worden))
}

// gapParts is what a run of tokens names.
type gapParts struct {
	partners           int
	prep, preps        lexicon.Tag // before the first partner, before any
	time, place, topic bool
}

func (d *doc) gapParts(s *sent, a, b int) gapParts {
	var g gapParts
	row := false
	for t := a; t < b; t++ {
		switch {
		case d.inTime(s, t):
			g.time = true
		case s.is(t, lexicon.PrepUeber):
			g.topic = true
		case s.is(t, lexicon.PrepIn|lexicon.PrepAuf|lexicon.PrepNach) && (d.isPlace(s, t+1) || d.isPlace(s, t+2)):
			g.place = true
			t++
		case d.partnerAt(s, t) && !row:
			prep := lexicon.Tag(0)
			for j := t - 1; j >= a && j >= t-4 && (s.is(j, lexicon.AnyDet|lexicon.AnyPrep) || s.Tokens[j].Shape == text.Lower && !isFinite(s, j)); j-- {
				if prep = s.tags[j].Tags & lexicon.AnyPrep; prep != 0 {
					break
				}
			}
			if prep&^(lexicon.PrepMit|lexicon.PrepBei|lexicon.PrepVon|lexicon.PrepZu) == 0 {
				if g.partners == 0 {
					g.prep = prep
				}
				g.preps |= prep
				g.partners++
			}
		}
		row = s.is(t, lexicon.And) || d.partnerAt(s, t) // of a name of two words, and of a row, one counts
	}
	return g
}

// partnerAt reports whether token t names a person, by name, office or pronoun.
func (d *doc) partnerAt(s *sent, t int) bool {
	if s.is(t, lexicon.PronM|lexicon.PronF|lexicon.PronBoth) {
		return true
	}
	if s.Tokens[t].Shape != text.Upper {
		return false
	}
	for _, n := range s.names {
		if t >= n.start && t < n.end {
			return true
		}
	}
	if _, ok := s.ref(t, lexicon.KOffice); ok {
		return true
	}
	n, ok := d.surnameAt(s, t, nil)
	return ok && !n.genitive
}

// openGap makes tokens [a, b) a clause of its own that has its verb from clause p.
func (d *doc) openGap(s *sent, a, b, p int) {
	n := len(s.clauses)
	s.clauses = append(s.clauses, clause{start: a, end: b, finite: -1, intro: -1, parent: p, gapped: true})
	for t := a; t < b; t++ {
		s.clause[t] = int16(n)
	}
}

// gapFrames reads the contacts that clauses without a verb tell, in the kind and status of the frame whose verb they have.
func (d *doc) gapFrames(si int, here []*frame) []*frame {
	s := &d.sents[si]
	var out []*frame
	for c := range s.clauses {
		if !s.clauses[c].gapped {
			continue
		}
		i := slices.IndexFunc(here, func(f *frame) bool { return f.clause == s.clauses[c].parent && len(f.parts) > 0 })
		if i < 0 {
			continue
		}
		f := *here[i]
		f.parts, f.t, f.noun, f.relative, f.prepAt, f.occasion, f.rule = nil, nil, nil, -1, -1, nil, "ellipsis:gap"
		f.clause, f.fresh, f.definite = c, false, false
		withMit := d.hasMit(s, c)
		for k := range s.who {
			m := &s.who[k]
			if int(s.clause[m.head]) != c || m.attribute || m.genitive || !d.isAllPersons(m) {
				continue
			}
			acts := m.prep == 0 && withMit
			f.parts = append(f.parts, d.gapSubjects(here[i], m, len(f.parts) > 0 || acts)...)
			if len(f.parts) > 0 || acts {
				d.join1(&f, si, m, "part:gap")
			}
		}
		if n := s.firstTag(s.clauses[c].start, s.clauses[c].end, lexicon.Negation); n >= 0 && len(f.parts) > 1 {
			f.status = ""
			f.set(denied, "status:negated", n)
		}
		if len(f.parts) > 1 {
			out = append(out, &f)
		}
	}
	return out
}

// hasMit reports whether clause c names a person behind mit.
func (d *doc) hasMit(s *sent, c int) bool {
	return slices.ContainsFunc(s.who, func(m mention) bool {
		return int(s.clause[m.head]) == c && m.prep&lexicon.PrepMit != 0 && !m.attribute && d.isAllPersons(&m)
	})
}

// gapSubjects are those of base who meet m too: all but those who stand behind the same preposition as m, or who are its object as m is.
func (d *doc) gapSubjects(base *frame, m *mention, done bool) []part {
	if done {
		return nil
	}
	var out []part
	same := func(p part) bool { return p.m.prep&m.prep != 0 }
	agent := slices.ContainsFunc(base.parts, func(p part) bool { return p.m.prep&lexicon.PrepVon != 0 })
	switch {
	case m.prep != 0:
	case agent: // "wurde am Montag Macron von ihr empfangen, am Dienstag May"
		same = func(p part) bool { return p.m.prep == 0 }
	default:
		object := slices.ContainsFunc(base.parts, func(p part) bool { return p.m.prep == 0 && p.m.group != base.parts[0].m.group })
		same = func(p part) bool { return p.m.prep != 0 || object && p.m.group != base.parts[0].m.group }
	}
	if m.prep != 0 && !slices.ContainsFunc(base.parts, same) {
		return nil
	}
	for _, p := range base.parts {
		if !same(p) {
			out = append(out, p)
		}
	}
	return out
}
