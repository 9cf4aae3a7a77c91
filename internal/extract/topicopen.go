// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"summitry/internal/article"
	"summitry/internal/text"
)

// opensList reports whether sentence si ends in a colon, or in no mark at all before a list item.
func (d *doc) opensList(si int) bool {
	s := &d.sents[si]
	n := len(s.Tokens)
	return n > 0 && (s.word(n-1) == ":" || s.Tokens[n-1].Shape != text.Punct && si+1 < len(d.sents) && d.sents[si+1].block == article.Item)
}

// openList is a cue whose topics stand in the list items behind its colon: "Es ging um zwei Dinge:".
type openList struct {
	t   *telling
	cue topicCue
	si  int // the sentence read last
}

// itemOf reads a list item behind the colon of a cue.
func (d *doc) itemOf(si int) bool {
	s := &d.sents[si]
	if d.list.t == nil || si-d.list.si > 1 || s.block != article.Item {
		d.list.t = nil
		return false
	}
	cue := topicCue{at: -1, to: len(s.Tokens), rule: "topic:list-item", not: d.list.cue.not, clear: d.list.cue.clear}
	cue.in = make([]bool, len(s.Tokens))
	for t := range cue.in { // "die Rüstungskontrolle, in die er China einbeziehen will"
		cue.in[t] = !d.relativeClause(s, int(s.clause[t]))
	}
	d.list.t.add(d.topicsIn(si, cue, d.list.t), si)
	d.list.si, d.list.t.last = si, si
	return true
}
