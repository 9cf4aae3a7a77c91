// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"slices"
	"strings"

	"summitry/internal/extract/lexicon"
	"summitry/internal/text"
)

// formerOffice reports whether the office at match x is one that somebody held once: "der frühere Kanzler", "der Ex-Präsident", "der Altkanzler".
func (d *doc) formerOffice(s *sent, x *lexicon.Match) bool {
	return d.qualified(s, x.Start, lexicon.OfficeFormer) || d.x.MarkOf(text.Fold(strings.Trim(x.ModText, "-")))&lexicon.FormerPart != 0
}

// formerHolder is the person of this article named last, outside the clause, who once held an office and does no longer, or whom the article itself calls so;
// none where there is no such person: whoever holds it now is not meant.
func (d *doc) formerHolder(si int, x *lexicon.Match, o *lexicon.Office, of string, fem bool) []int {
	beside := d.besideIn(&d.sents[si], x.Start)
	i, ok := d.latest(func(a *actor) bool {
		i := d.byKey[a.Key]
		return !slices.Contains(beside, i) && a.Kind == Person && (!a.sexed || a.fem == fem) && si-a.seen < 8 && (d.holds(i, o, of, "") || d.calledSo(i, o, of)) && (a.person < 0 || !d.holdsNow(i, o, of, d.dayOf(si)))
	})
	if !ok {
		return nil
	}
	return []int{i}
}

// holdsNow reports whether the lexicon knows person i as a holder of an office on a day.
func (d *doc) holdsNow(i int, o *lexicon.Office, of, day string) bool {
	if of == "" {
		of = o.Of
	}
	return day != "" && slices.ContainsFunc(d.x.Persons[d.actors[i].person].Offices, func(t lexicon.Term) bool {
		return d.sameOffice(t.Office, officeKey(o), o.Head) && (of == "" || t.Of == of) && t.Covers(day)
	})
}

// besideIn are those whom the clause of token t names before it by themselves, so that a description at t means somebody else.
func (d *doc) besideIn(s *sent, t int) []int {
	var out []int
	for k := range s.who {
		if m := &s.who[k]; s.clause[m.head] == s.clause[t] && !m.attribute && !(m.genitive && m.prep == 0) {
			out = append(out, m.who...)
		}
	}
	return out
}

// holderOfPlace is whom an office without a state means where its clause tells in what land that is, and the article has just named who governs there: "Präsident
// Obama schweigt. Merkel wird den Präsidenten am Montag in Washington treffen."
func (d *doc) holderOfPlace(si int, x *lexicon.Match, o *lexicon.Office, of string, fem bool) []int {
	s := &d.sents[si]
	if of != "" || o.Of != "" || o.Head == "" || !s.is(x.Start-1, lexicon.DetDef) || s.means(x.Start-1, lexicon.DetDer) {
		return nil
	}
	land := d.landOfClause(s, x.Start)
	if land == "" {
		return nil
	}
	beside := d.besideIn(s, x.Start)
	i, ok := d.latest(func(a *actor) bool {
		i := d.byKey[a.Key]
		return a.Kind == Person && (!a.sexed || a.fem == fem) && si-a.seen < 3 && !slices.Contains(beside, i) && a.Country == land && d.holds(i, o, land, d.dayOf(si))
	})
	if !ok {
		return nil
	}
	return []int{i}
}

// besideHolder reports whether the surname n right behind an office with an article is that of somebody who never held it, while the article or the lexicon knows who does:
// "hatte der Kremlchef Bush empfangen" names two.
func (d *doc) besideHolder(si int, x *lexicon.Match, o *lexicon.Office, of string, n name, fem bool) bool {
	s, p := &d.sents[si], d.actors[n.actor].person
	if n.start != x.End || n.end != n.start+1 || p < 0 || !s.is(x.Start-1, lexicon.DetDef) || o.Part != "" || o.Relational || officeKey(o) == "politician" || o.Head == "" && o.Office == "" || len(d.actors[n.actor].offices) > 0 && d.calledSo(n.actor, o, of) {
		return false
	}
	whose := of
	if whose == "" {
		whose = o.Of
	}
	if d.everHeld(p, []officeAt{{o.Key, whose}}) {
		return false
	}
	who := d.holderOf(si, o, of, fem)
	return len(who) == 1 && who[0] != n.actor
}
