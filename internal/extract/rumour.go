// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"slices"

	"summitry/internal/extract/lexicon"
	"summitry/internal/text"
)

// rumoured reports whether t is told as what somebody else says: "traf ihn einem Magazin zufolge im Mai".
func (d *doc) rumoured(t *telling) bool {
	return d.fromOutlet(t) || slices.ContainsFunc(t.frames, func(f *frame) bool {
		s := &d.sents[f.si]
		return s.markIn(f.clause, lexicon.ZufolgeWord) >= 0 || s.tagIn(f.clause, lexicon.PrepLaut) >= 0
	})
}

// fromOutlet reports whether t is told as what a newspaper or agency says.
func (d *doc) fromOutlet(t *telling) bool {
	return slices.ContainsFunc(t.frames, func(f *frame) bool {
		return slices.ContainsFunc(d.sents[f.si].claims, func(c claimAt) bool { return d.actors[c.actor].Kind == Outlet })
	})
}

// denyRumours takes back what was told as a report that somebody denies as a whole: "Macron wies die Meldung zurück".
func (d *doc) denyRumours() {
	for si := range d.sents {
		s := &d.sents[si]
		at, ok := d.deniedReport(s)
		if !ok {
			continue
		}
		own := d.framesIn(si) // "wies den Bericht zurück, Trump habe mit Putin telefoniert": that one
		for _, t := range d.tellings {
			if len(own) > 0 && !slices.ContainsFunc(own, func(f *frame) bool { return f.t == t }) {
				continue
			}
			if t.last <= si && t.status() == held && d.rumoured(t) {
				f := d.newFrame(si, &lexicon.Match{Start: at, End: at + 1}, "report")
				f.kind = t.kind
				f.set(denied, "status:report-denied", at)
				d.attach(f, t)
			}
		}
	}
}

// deniedReport is the verb with which a sentence denies a report.
func (d *doc) deniedReport(s *sent) (int, bool) {
	for t := range s.Tokens {
		_, v, ok := d.verbAt(s, t)
		c := int(s.clause[t])
		if !ok || v.Does != lexicon.Deny || d.negation(s, c, t) >= 0 {
			continue
		}
		if s.find(c, func(j int) bool {
			_, speaks := s.ref(j, lexicon.KOffice)
			return s.marked(j, lexicon.ClaimNoun) && !speaks && s.Tokens[j].Shape == text.Upper && !s.is(j-1, lexicon.PrepLaut)
		}) >= 0 {
			return t, true
		}
	}
	return 0, false
}
