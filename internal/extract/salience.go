// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"slices"

	"summitry/internal/article"
	"summitry/internal/extract/lexicon"
)

// Whom er and sie mean is rated as Lappin and Leass do ("An Algorithm for Pronominal Anaphora Resolution", 1994): by how near somebody was named and by the
// part he had there, a subject before an object, that before what a preposition governs, and a genitive last. Nobody is meant who has a part in the
// pronoun's own clause. The weights were set on texts of our own.
const (
	salientSentence = 100 // named in the same sentence; six tenths of that for each sentence further back
	salientSubject  = 50
	salientObject   = 25
	salientPhrase   = 20
	salientMain     = 12 // in a main clause, the later one before the earlier
	salientNext     = 15 // in the clause before, or above
	salientSpeaker  = -90
	salientPartner  = -60
)

// heOrShe is the person of that sex whom the pronoun at token t most likely means; none of others.
func (d *doc) heOrShe(si, t int, fem bool, others ...int) []int {
	fits := func(a int) bool {
		x := &d.actors[a]
		return x.Kind == Person && (!x.sexed && !fem || x.sexed && x.fem == fem)
	}
	here := &d.sents[si]
	c := int(here.clause[t])
	not := append(d.ownSubject(here, c), others...)
	for k := range here.who {
		if m := &here.who[k]; int(here.clause[m.head]) == c && !m.attribute && !(m.genitive && m.prep == 0) && m.head != t {
			not = append(not, m.who...)
		}
	}
	if m, _ := d.antecedent(here, c); m != nil {
		not = append(not, m.who...)
	}
	says := d.claimVerbBeside(here, t)
	best, top, inside := -1, 0, false
	for i := si; i >= 0 && i > si-4; i-- {
		s := &d.sents[i]
		for k := range s.who {
			m := &s.who[k]
			if len(m.who) != 1 || !fits(m.who[0]) || m.attribute || slices.Contains(not, m.who[0]) || i == si && (m.start > t || int(s.clause[m.head]) == c) {
				continue
			}
			if says && i == si && !m.pronoun {
				continue // "Putin sei bereit, sagte er": somebody else
			}
			if v := d.salience(s, m, si-i, c); best < 0 || v > top || v == top && i == si {
				best, top, inside = m.who[0], v, i == si
			}
		}
		if best < 0 && i > 0 && d.sents[i-1].para != s.para { // nobody in this paragraph: whom the article is about
			if a := d.subjectOfArticle(); a >= 0 && fits(a) && !slices.Contains(not, a) {
				best = a
				break
			}
		}
	}
	if says && !inside { // "Er erklärte außerdem": he who spoke before
		for i := si - 1; i >= 0 && i > si-4; i-- {
			for _, x := range d.sents[i].claims {
				if fits(x.actor) {
					return []int{x.actor}
				}
			}
		}
	}
	if best < 0 && fem { // "Im Saal hing ein Bild von Suu Kyis Vater. Die 66-Jährige …": she of whom it is
		for i := si; i >= 0 && i > si-3 && best < 0; i-- {
			for k := range d.sents[i].who {
				m := &d.sents[i].who[k]
				if len(m.who) == 1 && fits(m.who[0]) && d.actors[m.who[0]].fem && !slices.Contains(not, m.who[0]) && (i < si || m.end <= t) {
					best = m.who[0]
				}
			}
		}
	}
	if best < 0 {
		return nil
	}
	return []int{best}
}

// salience rates how likely a pronoun in clause c, back sentences behind s, means mention m of s.
func (d *doc) salience(s *sent, m *mention, back, c int) int {
	v := salientSentence
	for range back {
		v = v * 6 / 10
	}
	own := int(s.clause[m.head])
	if s.clauses[own].gapped {
		own = s.clauses[own].parent
	}
	cl := s.clauses[own]
	switch {
	case m.genitive && m.prep == 0:
	case d.isSubject(s, m), m.prepAt == 0 && back > 0 && d.impersonal(s, 0):
		v += salientSubject // also "Für den Russen war es die erste Reise"
	case m.prep == 0:
		v += salientObject
	default:
		v += salientPhrase
	}
	if !cl.sub && !cl.infinitive && !d.reportedClause(s, own) {
		v += salientMain + min(own, 3)
	}
	if back == 0 && (own == c-1 || own == s.clauses[c].parent) {
		v += salientNext
	}
	if t := s.roleIn(own, lexicon.TalkPartner); t >= 0 && !(m.end <= cl.finite && cl.finite < t) {
		v += salientPartner // "Sein Gesprächspartner war Hollande": of somebody else
	}
	if d.speaksForOthers(m.who[0]) && !d.leads(m.who[0]) {
		v += salientSpeaker
	}
	return v
}

// isSubject reports whether a mention is the first of its clause without a preposition, as a subject mostly is.
func (d *doc) isSubject(s *sent, m *mention) bool {
	c := int(s.clause[m.head])
	if s.tagIn(c, lexicon.PronMan) >= 0 {
		return false // "Man muss Hanija nicht mögen"
	}
	if d.sharesSubject(s, c) {
		return false // "hatte das Haus eingeweiht und Ghani getroffen", "… und sicherte ihm Hilfe zu": who did so stands before
	}
	k := d.bareSubject(s, c)
	if k >= 0 && (s.means(s.who[k].start-1, lexicon.ThanWord) || s.role(s.who[k].start, lexicon.AccusativeWord) && !s.who[k].plural) { // "In seiner Rolle als Vorsitzender traf er", "Den Präsidenten traf er"
		next := slices.IndexFunc(s.who[k+1:], func(x mention) bool { return int(s.clause[x.head]) == c && x.prep == 0 && !x.genitive && !x.attribute })
		return next >= 0 && s.who[k+1+next].start == m.start
	}
	return k >= 0 && s.who[k].start == m.start && !s.clauses[c].gapped // "besuchte Macron in Paris und Tusk in Warschau"
}

// subjectOfArticle is the one person whom the headline names, if nobody is named more often; -1 if there is none.
func (d *doc) subjectOfArticle() int {
	one := -1
	for i := range d.sents {
		if d.sents[i].block != article.Headline {
			break
		}
		for k := range d.sents[i].who {
			m := &d.sents[i].who[k]
			if len(m.who) != 1 || !d.isPerson(m.who[0]) || one >= 0 && one != m.who[0] {
				return -1
			}
			one = m.who[0]
		}
	}
	if one >= 0 && d.leads(one) {
		return one
	}
	return -1
}

// they are the persons whom a plural sie at token t means: the two whom the clause before it names, else the pair spoken of last.
func (d *doc) they(si, t int) []int {
	s := &d.sents[si]
	if c := int(s.clause[t]); c > 0 && !s.clauses[c].sub {
		if two := d.twoBefore(s, t); two != nil {
			return two
		}
	}
	who := d.pair(si)
	if len(who) > 2 {
		if row := d.subjectsBefore(si, d.namedInClause(s, t)); len(row) > 1 {
			return row // "verhandelten mit Lawrow. Am Nachmittag wurden sie von Putin empfangen": without Lawrow
		}
	}
	here := d.besideIn(s, t)
	if rest := slices.DeleteFunc(slices.Clone(who), func(a int) bool { return slices.Contains(here, a) }); len(rest) > 1 {
		return rest // "Mit Putin wollen sie reden": he is none of them
	}
	return who
}

// namedInClause reports whether the clause of token t names somebody.
func (d *doc) namedInClause(s *sent, t int) bool {
	return slices.ContainsFunc(s.names, func(n name) bool { return s.clause[n.start] == s.clause[t] && d.isPerson(n.actor) })
}

// subjectsBefore are the two or more persons who are the subject of the sentence before si in its paragraph, told in one row or by one plural: "Merkel und Hollande waren in
// Kiew. Mit Poroschenko sprachen sie …". With partners, others may stand beside them behind mit.
func (d *doc) subjectsBefore(si int, partners bool) []int {
	if si == 0 || d.sents[si-1].para != d.sents[si].para {
		return nil
	}
	s := &d.sents[si-1]
	first := d.bareSubject(s, 0)
	if first < 0 { // "Für Putin und Trump war es das erste Treffen"
		first = slices.IndexFunc(s.who, func(m mention) bool { return !m.attribute && !m.genitive && d.isAllPersons(&m) })
	}
	if first < 0 {
		return nil
	}
	var who []int
	for k := first; k < len(s.who); k++ {
		if m := &s.who[k]; m.group == s.who[first].group && !m.attribute {
			who = d.addPersons(who, m.who...)
		} else if !m.attribute && !m.genitive && !(partners && m.prep&lexicon.PrepMit != 0) {
			for _, a := range m.who {
				if d.isPerson(a) {
					return nil // others are named beside them
				}
			}
		}
	}
	return who
}
