// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"slices"

	"summitry/internal/extract/lexicon"
)

// nonetheless reports whether f's clause says that people came together though something was in the way.
func (d *doc) nonetheless(f *frame) bool {
	s := &d.sents[f.si]
	return f.verb != nil && f.status != denied && s.meansIn(f.clause, lexicon.Nonetheless) >= 0
}

// calledOffBefore makes a contact of the words right before f that told of one called off, and named one side of it only: "Das Treffen am Samstag hat Trump
// abgesagt. Gesprochen haben er und Putin trotzdem."
func (d *doc) calledOffBefore(f *frame) {
	if !d.nonetheless(f) {
		return
	}
	for i := len(d.frames) - 2; i >= 0 && f.si-d.frames[i].si <= 1; i-- {
		g := d.frames[i]
		if g.t != nil || g.noun == nil || g.status != cancelled && g.status != postponed || len(g.parts) != 1 || !f.hasPart(g.parts[0].actor) {
			continue
		}
		for _, p := range f.parts {
			if !g.hasPart(p.actor) {
				p.rule = "part:other-of-pair"
				g.parts = append(g.parts, p)
			}
		}
		t := &telling{kind: g.kind}
		d.tellings = append(d.tellings, t)
		d.attach(g, t)
		d.passed = slices.DeleteFunc(d.passed, func(p Passed) bool {
			return p.Sentence == d.sents[g.si].Span && p.Words == d.sents[g.si].span(g.at, g.end).In(d.a.Text)
		})
		return
	}
}

// saysNonetheless reports whether a word for it stands anywhere in the sentence.
func (d *doc) saysNonetheless(s *sent) bool {
	return slices.ContainsFunc(s.tags, func(t lexicon.Tagged) bool { return t.Sense&lexicon.Nonetheless != 0 })
}
