// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"slices"

	"summitry/internal/extract/lexicon"
	"summitry/internal/text"
)

// remarked is the verb by which somebody remarks on the contact that f's noun names, -1 if there is none: "verteidigte am Montag sein Gespräch mit
// Orbán". The date of such a clause is that of the remark. What is said at a contact or after it is no remark on it.
func (d *doc) remarked(s *sent, f *frame) int {
	if f.noun == nil || f.prep&(lexicon.PrepNach|lexicon.PrepBei|lexicon.PrepWaehrend|lexicon.PrepIn|lexicon.PrepVor|lexicon.PrepSeit) != 0 || f.prep&lexicon.PrepAn != 0 && s.word(f.prepAt) != "an" {
		return -1
	}
	return s.find(f.clause, func(t int) bool {
		_, v, ok := d.verbAt(s, t)
		if s.role(t, lexicon.KnownWord) && s.Tokens[t].Shape == text.Lower && t >= f.end && f.definite && (t+1 >= len(s.Tokens) || s.Tokens[t+1].Shape != text.Upper) {
			return true // "Das Treffen wurde am Montag bekannt"
		}
		return ok && (v.Does == lexicon.Utter || v.Does == lexicon.Confirm && f.definite || v.Does == lexicon.Claims || v.Does == lexicon.Congratulate || v.Asunder) && (t < f.at || t >= f.end)
	})
}

// onlyRemarked reports whether t is named only where somebody remarks on it, so that nothing near by tells its day.
func (d *doc) onlyRemarked(t *telling) bool {
	for _, f := range t.frames {
		if d.remarked(&d.sents[f.si], f) < 0 {
			return false
		}
	}
	return true
}

// recalled is the verb of f's clause that looks back on the contact f names, -1 if there is none: "erinnerte an sein Gespräch mit Trump", "informierte über
// das Treffen". Nobody does so with what is still to come.
func (d *doc) recalled(s *sent, f *frame) int {
	t := d.remarked(s, f)
	if t < 0 || !f.definite || d.planWord(s, f.clause) || d.negation(s, f.clause, f.at) >= 0 {
		return -1
	}
	if _, v, ok := d.verbAt(s, t); !ok || !v.Recalls {
		return -1
	}
	return t
}

// judged is the word by which f's clause says how the contact was, which nobody can say of one to come; -1 if none: "nannte das Gespräch mit Putin offen",
// "sprach von einem guten Gespräch mit ihm".
func (d *doc) judged(s *sent, f *frame, np phrase) int {
	switch {
	case f.visit || np.negated || d.planWord(s, f.clause):
		return -1
	case np.prep == 0 && np.definite && d.verbIn(s, f.clause, lexicon.Utter, lexicon.Claims):
	case np.prep&lexicon.PrepVon != 0 && d.verbIn(s, f.clause, lexicon.Talk, lexicon.Utter, lexicon.Claims):
	case np.prep&lexicon.PrepUeber != 0 && np.definite && d.verbIn(s, f.clause, lexicon.Claims):
	default:
		return -1
	}
	return s.roleIn(f.clause, lexicon.JudgingWord)
}

// recallVerb reports whether clause c has a verb of looking back.
func (d *doc) recallVerb(s *sent, c int) bool {
	return d.findVerb(s, c, func(v *lexicon.Verb) bool { return v.Recalls }) >= 0
}

// addressee is whom a remark is made to or on, where what he is praised, blamed or congratulated for is his own: "kritisierte Merkel wegen ihrer Gespräche mit
// der Türkei"; nil if nobody is.
func (d *doc) addressee(s *sent, f *frame, np phrase) *mention {
	if !np.possessive || f.prepAt < 0 || !s.means(f.prepAt, lexicon.DeedWord) || d.remarked(s, f) < 0 {
		return nil
	}
	first := -1
	var last *mention
	for k := range s.who {
		m := &s.who[k]
		if int(s.clause[m.head]) != f.clause || m.head > f.at || m.attribute || m.prep != 0 || m.genitive || len(m.who) != 1 || !d.isPerson(m.who[0]) {
			continue
		}
		if first >= 0 && m.group != first {
			last = m
		}
		if first < 0 {
			first = m.group
		}
	}
	return last
}

// dayOfSaying reports whether the date of f stands in the clause of who speaks of it: "Er sagte am Montag, das Gespräch sei offen gewesen".
func (d *doc) dayOfSaying(s *sent, f *frame) bool {
	a := s.tokenAt(f.when.Start)
	if a < 0 || a >= len(s.Tokens) {
		return false
	}
	c := int(s.clause[a])
	return f.definite && f.noun != nil && c != f.clause && c != f.relative && d.saysSo(s, c)
}

// saidOn reports whether t has a day only because somebody spoke of it then.
func (t *telling) saidOn() bool {
	said := false
	for _, f := range t.frames {
		if f.when != nil && !f.saidOn {
			return false
		}
		said = said || f.saidOn
	}
	return said
}

// dropSaidOn takes away the day on which somebody spoke of t, or does so in f, where the contact has another day of its own.
func (t *telling) dropSaidOn(f *frame) {
	w := t.when()
	if w == nil || f.when == nil || text.Compatible(coarse(f.when), coarse(w)) {
		return
	}
	if f.saidOn {
		f.when = nil
		return
	}
	for _, g := range t.frames {
		if g.saidOn {
			g.when, g.saidOn = nil, false
		}
	}
	t.sum = together{}
}

// addressedBefore are the two of whom the sentence before tells that one said something to the other, where f is the call in which he did so, told without names:
// "Macron hat König Salman zur Mäßigung aufgerufen. In dem Telefonat am Montag sei es um Jemen gegangen."
func (d *doc) addressedBefore(f *frame) []part {
	if f.kind != "call" || f.noun == nil || !f.definite || f.prep&(lexicon.PrepIn|lexicon.PrepBei) == 0 || f.si == 0 || d.sents[f.si-1].para != d.sents[f.si].para || slices.ContainsFunc(d.sents[f.si].who, func(m mention) bool { return d.isAllPersons(&m) }) || len(d.framesIn(f.si-1)) > 0 {
		return nil
	}
	s := &d.sents[f.si-1]
	if !d.pastClause(s, 0) || d.planWord(s, 0) || d.negation(s, 0, 0) >= 0 || d.namesOutlet(s, 0) {
		return nil
	}
	var out []part
	for k := range s.who {
		m := &s.who[k]
		if m.attribute || m.genitive || len(m.who) != 1 || !d.isPerson(m.who[0]) {
			continue
		}
		if m.prep != 0 || s.clause[m.head] != 0 || !d.official(m.who[0]) || d.speaksForOthers(m.who[0]) {
			return nil
		}
		out = append(out, part{m.who[0], f.si - 1, m, "part:addressed"})
	}
	if len(out) != 2 || out[0].actor == out[1].actor || d.actors[out[0].actor].Country == d.actors[out[1].actor].Country {
		return nil
	}
	return out
}
