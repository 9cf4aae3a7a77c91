// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"slices"

	"summitry/internal/extract/lexicon"
)

// unite lets a verb and a noun of one clause that tell of one contact speak with one voice: "Merkel traf sich zu einem Gespräch mit Seehofer", "Bei dem
// Treffen sprachen Merkel und Seehofer über Zölle". Who takes part is said by both, what became of it by the verb.
func (d *doc) unite(frames []*frame) {
	for _, v := range frames {
		if v.verb == nil {
			continue
		}
		d.whomPartnerMet(v, frames)
		for _, n := range frames {
			if n.noun == nil || n.clause != v.clause || !sameEvent(v, n) || !d.agree(v, n) {
				continue
			}
			d.share(v, n)
		}
	}
}

// whomPartnerMet puts right whom a noun of contact was guessed to have on its other side, where a relative clause on the partner tells whom he met: "Das Gespräch mit
// Ruhani, den Maas am Abend traf, brachte nichts".
func (d *doc) whomPartnerMet(v *frame, frames []*frame) {
	ante, _ := d.antecedent(&d.sents[v.si], v.clause)
	if ante == nil || v.kind == "call" || v.past || d.personsIn(v) != 2 {
		return
	}
	for _, n := range frames {
		last := len(n.parts) - 1
		if n.noun == nil || n.at > ante.start || n.clause == v.clause || last < 1 || n.parts[last].rule != "part:protagonist" || n.kind == "call" {
			continue
		}
		if p := n.parts[0]; last == 1 && p.m == ante && p.rule == partWith {
			n.parts = v.parts
		}
	}
}

// sameEvent reports whether the preposition before the noun makes it what the verb tells of: people meet to a talk, and speak at a meeting.
func sameEvent(v, n *frame) bool {
	if v.kind != "" && n.kind != "" && v.kind != n.kind {
		return false
	}
	if n.prep&lexicon.PrepZu != 0 || n.prep&lexicon.PrepAn != 0 && v.verb.Particle == "teil" {
		return true
	}
	return n.prep&(lexicon.PrepBei|lexicon.PrepIn) != 0 && v.does == lexicon.Talk
}

// agree reports whether the participants of two frames can be those of one contact: one has none, or they share one and are persons.
func (d *doc) agree(v, n *frame) bool {
	if len(v.parts) == 0 || len(n.parts) == 0 {
		return true
	}
	for _, p := range v.parts {
		if n.hasPart(p.actor) {
			return true
		}
	}
	return len(v.parts) == 1 && len(n.parts) == 1 || n.relative >= 0 && d.verbOf(n, n.relative, "teil") && !slices.ContainsFunc(n.parts, func(p part) bool { return p.rule != "part:subject-of-relative" && p.rule != "part:neben" })
}

// verbOf reports whether clause c behind f holds a verb with a particle: "kamen zu einem Gespräch zusammen, an dem auch Conte teilnahm".
func (d *doc) verbOf(f *frame, c int, particle string) bool {
	return d.findVerb(&d.sents[f.si], c, func(v *lexicon.Verb) bool { return v.Particle == particle }) >= 0
}

// share gives verb and noun the participants of both, one kind, and the status that the verb has.
func (d *doc) share(v, n *frame) {
	for _, p := range n.parts {
		if !v.hasPart(p.actor) {
			v.parts = append(v.parts, p)
		}
	}
	if v.kind == "" {
		v.kind = n.kind
	}
	if len(v.parts) > 1 {
		v.weak = false
	}
	n.parts, n.kind, n.weak = v.parts, v.kind, v.weak
	v.past, n.past = v.past || n.past, v.past || n.past
	first, second := v, n // the one that opens the contact tells that it is another: "kam zu einem weiteren Gespräch zusammen", "haben sich zu einem weiteren Gespräch getroffen"
	if n.at < v.at {
		first, second = n, v
	}
	first.fresh, second.fresh = v.fresh || n.fresh, false
	if v.verb.Expects && n.status == held { // "wurde zu einem Gespräch erwartet, das zwei Stunden dauerte"
		v.status, v.why, v.wordAt = n.status, n.why, n.wordAt
		return
	}
	n.status, n.why, n.wordAt = v.status, v.why, v.wordAt
}
