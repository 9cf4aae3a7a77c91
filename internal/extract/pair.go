// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"slices"

	"summitry/internal/article"
	"summitry/internal/extract/lexicon"
)

// pairHolding is who a plural office, of a state or "", means: the last pair, if its members can be called so.
func (d *doc) pairHolding(si int, o *lexicon.Office, of string) []int {
	can := func(pair []int) bool {
		return d.canHold(pair, o) && !slices.ContainsFunc(pair, func(i int) bool { return !d.compatriot(&d.actors[i], of) })
	}
	var here []int // "rief Obama bei Castro an, das erste Telefonat der Staatschefs"
	for k := range d.sents[si].who {
		here = d.addPersons(here, d.sents[si].who[k].who...)
	}
	if len(here) == 2 && can(here) {
		return here
	}
	return d.pairWhere(si, can)
}

// addPersons adds to who those of actors who are persons and are not in it yet.
func (d *doc) addPersons(who []int, actors ...int) []int {
	for _, a := range actors {
		if d.isPerson(a) && !slices.Contains(who, a) {
			who = append(who, a)
		}
	}
	return who
}

// personsInRow are the persons of the row that mention k of a sentence stands in: "Merkel, Gabriel und Seehofer".
func (d *doc) personsInRow(s *sent, k int) []int {
	var row []int
	for j := range s.who {
		if m := &s.who[j]; m.group == s.who[k].group && d.isAllPersons(m) && m.prep == 0 && !m.attribute {
			row = d.addPersons(row, m.who...)
		}
	}
	return row
}

// pair is who "die beiden" means: the participants of the contact spoken of last, else the last two or more persons in one row, else
// the two persons of the sentence before.
func (d *doc) pair(si int) []int { return d.pairWhere(si, func([]int) bool { return true }) }

// pairWhere is the nearest such pair that fits.
func (d *doc) pairWhere(si int, fits func([]int) bool) []int {
	if p := d.pairOfParagraph(si); p != nil && fits(p) {
		return p
	}
	if p := d.bothVisited(si); p != nil && fits(p) {
		return p
	}
	if t := d.focusWithNamed(si, 4); t != nil {
		if p := d.otherPair(si, t); len(p) == 2 && fits(p) {
			return p
		}
		if p := d.spokenOfLast(si, t); len(p) == 2 && fits(p) {
			return p
		}
		if p := t.persons(d); len(p) >= 2 && fits(p) {
			return p
		}
	}
	for i := si; i >= 0 && i > si-4; i-- {
		var row, all []int
		for k := len(d.sents[i].who) - 1; k >= 0; k-- {
			m := &d.sents[i].who[k]
			if m.attribute || m.pronoun && i == si {
				continue
			}
			all = d.addPersons(all, m.who...)
			if k > 0 && d.sents[i].who[k-1].group == m.group {
				row = d.addPersons(d.addPersons(row, d.sents[i].who[k-1].who...), m.who...)
			}
		}
		if len(row) >= 2 && fits(row) {
			return row
		}
		if len(all) == 2 && fits(all) {
			return all
		}
	}
	if len(d.tellings) > 0 { // the two whom the article is about
		if p := d.tellings[0].persons(d); len(p) == 2 && fits(p) {
			return p
		}
	}
	if p := d.pairAbove(); len(p) == 2 && fits(p) {
		return p
	}
	return nil
}

// bothVisited are the two whom somebody met one after the other in the sentence spoken of last, where sentence si tells what somebody else does with both: "Suleiman konferierte mit Scharon und
// tags darauf mit Abbas. Rice will mit beiden sprechen."
func (d *doc) bothVisited(si int) []int {
	f := d.focus(si, 3)
	if f == nil || f.last == si || len(d.sents[si].who) == 0 {
		return nil
	}
	var met []*telling
	for _, t := range d.tellings {
		if t.last == f.last {
			met = append(met, t)
		}
	}
	if len(met) != 2 || len(met[0].persons(d)) != 2 || len(met[1].persons(d)) != 2 {
		return nil
	}
	var partners []int
	for i, t := range met {
		for _, a := range t.persons(d) {
			if !met[1-i].has(a) {
				partners = append(partners, a)
			}
		}
	}
	other := 0
	for _, m := range d.sents[si].who {
		for _, a := range m.who {
			if met[0].has(a) || met[1].has(a) {
				return nil
			}
			if d.isPerson(a) {
				other++
			}
		}
	}
	if len(partners) != 2 || other == 0 {
		return nil
	}
	return partners
}

// pairOfParagraph are the two of the contact that ofParagraph finds for what stands before sentence si.
func (d *doc) pairOfParagraph(si int) []int {
	if si == 0 || d.sents[si-1].para != d.sents[si].para {
		return nil
	}
	if o := d.ofParagraph(si-1, d.focus(si, 12)); o != nil {
		return o.persons(d)
	}
	return nil
}

// ofParagraph is a contact of two told before, where t, the one spoken of last, belongs to a paragraph before that of sentence si and none who took part in it is named in this one so far,
// but one of the two is, and nobody else: "… Cavusoglu und Dendias trafen sich. ¶ Ein Treffen platzte, weil Erdogan abreiste. Begegnet waren sie sich zuletzt im Juni." It is nil otherwise.
func (d *doc) ofParagraph(si int, t *telling) *telling {
	if t == nil || d.sents[t.last].para == d.sents[si].para {
		return nil
	}
	var named []int
	for i := si; i >= 0 && d.sents[i].para == d.sents[si].para; i-- {
		for k := range d.sents[i].who {
			if m := &d.sents[i].who[k]; !m.pronoun && !m.attribute {
				named = d.addPersons(named, m.who...)
			}
		}
	}
	if len(named) == 0 || slices.ContainsFunc(named, t.has) {
		return nil
	}
	for i := len(d.tellings) - 1; i >= 0; i-- {
		if o := d.tellings[i]; len(o.persons(d)) == 2 && !slices.ContainsFunc(named, func(a int) bool { return !o.has(a) }) {
			return o
		}
	}
	return nil
}

// spokenOfLast are the two as whom the sentence before si speaks of a contact of more: "Es war die erste Begegnung der beiden Präsidenten. Zuletzt hatten sie sich
// im April gesehen."
func (d *doc) spokenOfLast(si int, t *telling) []int {
	if len(t.persons(d)) < 3 || t.last != si-1 || d.sents[si-1].para != d.sents[si].para {
		return nil
	}
	var two []int
	for _, f := range t.frames {
		if f.si == si-1 && len(f.parts) == 2 && f.parts[0].m == f.parts[1].m {
			two = d.addPersons(nil, f.parts[0].actor, f.parts[1].actor)
		}
	}
	return two
}

// otherPair are the two persons of the sentence before si, which tells nothing of contact t, where they are not both of t; where it names but one who is not,
// he and the first of t: "Westerwelle traf Ghannouchi. In Tunis war auch Ashton. Die beiden …".
func (d *doc) otherPair(si int, t *telling) []int {
	if si == 0 || t.last >= si-1 || d.sents[si-1].para != d.sents[si].para {
		return nil
	}
	s := &d.sents[si-1]
	var who []int
	strangers := 0
	for k := range s.who {
		m := &s.who[k]
		if m.attribute || m.pronoun && m.plural || m.genitive || m.prep&^lexicon.PrepMit != 0 {
			continue
		}
		for _, a := range m.who {
			if !d.isPerson(a) || slices.Contains(who, a) {
				continue
			}
			if d.actors[a].person < 0 && len(d.actors[a].offices) == 0 || d.speaksForOthers(a) || slices.ContainsFunc(s.claims, func(c claimAt) bool { return c.actor == a }) {
				return nil
			}
			who = append(who, a)
			if !t.has(a) {
				strangers++
			}
		}
	}
	switch {
	case len(who) == 2 && strangers > 0:
		return who
	case len(who) == 1 && strangers == 1 && len(t.persons(d)) > 0 && s.tagIn(0, lexicon.Negation) < 0:
		return []int{t.persons(d)[0], who[0]}
	}
	return nil
}

// focusWithNamed is the contact spoken of last, of several told in one sentence that with somebody whom sentence si names already: "Erst telefonierte Biden mit
// Trudeau, dann mit Xi. Trudeaus Büro teilte mit, die beiden wollten sich treffen."
func (d *doc) focusWithNamed(si, within int) *telling {
	t := d.focus(si, within)
	if t == nil || d.speaksOf(&d.sents[si], t) {
		return t
	}
	for _, o := range d.tellings {
		if o.last == t.last && len(o.persons(d)) == 2 && d.speaksOf(&d.sents[si], o) {
			return o
		}
	}
	return t
}

// pairAbove are the two persons whom the headline names, or, where it names nobody, the lead: whom the article is about.
func (d *doc) pairAbove() []int {
	for _, above := range []func(*sent) bool{
		func(s *sent) bool { return s.block == article.Headline },
		func(s *sent) bool { return s.block == article.Lead },
	} {
		var who []int
		for i := range d.sents {
			if s := &d.sents[i]; above(s) {
				for k := range s.who {
					if !s.who[k].attribute {
						who = d.addPersons(who, s.who[k].who...)
					}
				}
			}
		}
		if len(who) > 0 {
			return who
		}
	}
	return nil
}
