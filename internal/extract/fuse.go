// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"slices"

	"summitry/internal/extract/lexicon"
	"summitry/internal/text"
)

// fuse joins what the article tells of one contact at two places without saying so: a headline in the present and the lead with the day, a summary and
// the paragraph that goes into it. A telling without a day joins the one other telling of the same people that it can be; where two could be meant
// it stays by itself.
func (d *doc) fuse() {
	for i := 0; i < len(d.tellings); i++ {
		t := d.tellings[i]
		if t.when() != nil || t.several() || t.past() || t.fresh || t.ordinal() > 1 || len(t.persons(d)) < 2 {
			continue
		}
		var one *telling
		for _, o := range d.tellings {
			if o == t || !d.sameContact(t, o) {
				continue
			}
			if one != nil {
				one = nil
				break
			}
			one = o
		}
		if one == nil {
			continue
		}
		for _, f := range t.frames {
			d.attach(f, one)
		}
		one.topics = append(one.topics, t.topics...)
		d.tellings = append(d.tellings[:i], d.tellings[i+1:]...)
		i--
	}
}

// sameContact reports whether t, which names no day, can be the contact o: same kind and people, one state of affairs, no other place.
func (d *doc) sameContact(t, o *telling) bool {
	if t.kind != o.kind || o.several() || o.past() || o.fresh || !d.samePersons(t, o) || t.video() != o.video() {
		return false
	}
	a, b := t.status(), o.status()
	if a != b && a != "" && b != "" && !(stillOpen(a) && stillOpen(b)) {
		return false
	}
	if a == held || b == held { // what was held long ago is told for itself
		if w := o.when(); w != nil && (coarse(w).Grain() < text.GrainDay || d.longAgo(w)) {
			return false
		}
	}
	if t.kind == "call" {
		return true
	}
	for _, p := range t.all().places {
		for _, q := range o.all().places {
			if p.kind == lexicon.KCity && q.kind == lexicon.KCity && p.key != q.key {
				return false
			}
		}
	}
	return true
}

// samePersons reports whether the same persons take part in both.
func (d *doc) samePersons(a, b *telling) bool {
	p, q := a.persons(d), b.persons(d)
	if len(p) != len(q) {
		return false
	}
	for _, x := range p {
		if !slices.Contains(q, x) {
			return false
		}
	}
	return true
}
