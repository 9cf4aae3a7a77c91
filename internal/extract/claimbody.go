// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"strings"

	"summitry/internal/extract/lexicon"
)

// bodiesSaying finds those whose words a noun of source names itself: "nach Kremlangaben", "nach ukrainischen Angaben".
func (d *doc) bodiesSaying(si int) []claimAt {
	s := &d.sents[si]
	var out []claimAt
	for t := 1; t < len(s.Tokens); t++ {
		if s.lower(t) {
			continue
		}
		start := t
		actor, ok := d.firstPartBody(s.word(t))
		if !ok && s.marked(t, lexicon.ClaimNoun) {
			r, adj := s.ref(t-1, lexicon.KState)
			if ok = adj && r.Form&lexicon.Adjective != 0; ok {
				actor, start = d.state(r.ID), t-1
			}
		}
		if !ok {
			continue
		}
		if p := d.prepOf(s, t); s.is(p, lexicon.PrepNach|lexicon.PrepLaut) || d.followedBySource(s, t) {
			out = append(out, claimAt{actor, si, start, t + 1, "claim:angaben"})
		}
	}
	return out
}

// longestTail is how many bytes of a compound are looked at for its last part.
const longestTail = 24

// firstPartBody is who speaks in a compound with a noun of source: "Kremlangaben", "US-Angaben".
func (d *doc) firstPartBody(fold string) (int, bool) {
	for i := max(2, len(fold)-longestTail); i < len(fold)-4; i++ {
		if d.x.MarkOf(fold[i:])&lexicon.ClaimNoun == 0 {
			continue
		}
		w := d.x.Lookup(strings.TrimSuffix(fold[:i], "-"))
		if w == nil {
			return 0, false
		}
		for _, r := range bodiesFirst(w.Refs) {
			switch r.Kind {
			case lexicon.KOrganisation:
				return d.organisation(r.ID), true
			case lexicon.KOutlet:
				return d.outlet(r.ID), true
			case lexicon.KState, lexicon.KPrefix:
				return d.state(r.ID), true
			}
		}
		return 0, false
	}
	return 0, false
}

// ownWords is the mention whose own words a phrase means: the subject of its clause, or with "dessen" the other one ("Mit Selenskyj sprach er nach dessen
// eigenen Worten").
func (d *doc) ownWords(s *sent, x *lexicon.Match) int {
	c := int(s.clause[x.Start])
	if s.is(x.Start+1, lexicon.Relative) {
		for k := range s.who {
			if m := &s.who[k]; int(s.clause[m.head]) == c && m.prep != 0 && len(m.who) == 1 && d.isPerson(m.who[0]) {
				return k
			}
		}
	}
	return d.bareSubject(s, c)
}

// onReport reports whether clause c confirms or denies what others have told: "bestätigte einen entsprechenden Medienbericht".
func (d *doc) onReport(s *sent, c int) bool {
	return d.verbIn(s, c, lexicon.Confirm, lexicon.Deny) && s.find(c, func(t int) bool {
		return !s.lower(t) && d.tailOf(s.word(t), lexicon.ClaimNoun) != nil && s.word(t+1) != "," && !s.is(t+1, lexicon.PrepUeber) // not "Berichte, wonach …"
	}) >= 0
}

// tailOf is the longest last part of a compound that has one of the marks m, or the word itself; nil if none has.
func (d *doc) tailOf(fold string, m lexicon.Mark) *lexicon.Word {
	for i := max(0, len(fold)-longestTail); i < len(fold)-4; i++ {
		if w := d.x.Lookup(fold[i:]); w != nil && w.Mark&m != 0 {
			return w
		}
	}
	return nil
}
