// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"slices"
	"strings"

	"summitry/internal/extract/lexicon"
	"summitry/internal/text"
)

// officeGroup is what an office in the plural means where the article names nobody who holds it: the group itself, called as printed. It has to say of
// what: "die Außenminister der G7", "europäische Staats- und Regierungschefs", "die EU-Innenminister". end is the token behind its name.
func (d *doc) officeGroup(s *sent, x *lexicon.Match) (actor, end int, ok bool) {
	from := d.shortenedFrom(s, x)
	men, to := d.bothSexes(s, x)
	if to > x.End && men != x {
		from = men.Start
	}
	name := plainPlural(s.span(from, to).In(d.a.Text))
	said := x.ModText != "" && len(x.Mod) > 0 && d.severalStates(x.Mod) || d.shortenedOfSeveral(s, x)
	if adj := d.originOf(s, from); adj != "" {
		name, said = adj+" "+name, true
	}
	if end := d.complementOf(s, to); end > to {
		name, to, said = name+" "+s.span(to, end).In(d.a.Text), end, true
	}
	if !said {
		return 0, 0, false
	}
	return d.group(name), to, true
}

// shortenedFrom is the first token of an office that shares its last part with one named before it: "Staats- und Regierungschefs".
func (d *doc) shortenedFrom(s *sent, x *lexicon.Match) int {
	if x.Start > 1 && s.is(x.Start-1, lexicon.And) && strings.HasSuffix(s.word(x.Start-2), "-") {
		return x.Start - 2
	}
	return x.Start
}

// shortenedOfSeveral reports whether the one that an office shares its last part with begins with what several states are in: "die EU-Außen- und
// Europaminister".
func (d *doc) shortenedOfSeveral(s *sent, x *lexicon.Match) bool {
	first, _, compound := strings.Cut(strings.TrimSuffix(s.word(x.Start-2), "-"), "-")
	if !compound || d.shortenedFrom(s, x) == x.Start {
		return false
	}
	m := d.x.Lookup(first)
	return m != nil && d.severalStates(m.Refs)
}

// bothSexes steps over the second form of an office that is named for women and men: "die Außenministerinnen und Außenminister", "die
// Regierungschefinnen und -chefs". It gives the match of the form for men and the token behind it; the match itself and its end where there is no second.
func (d *doc) bothSexes(s *sent, x *lexicon.Match) (men *lexicon.Match, end int) {
	if !s.is(x.End, lexicon.And) {
		return x, x.End
	}
	r, ok := refOf(x.Refs, lexicon.KOffice)
	if s.shortened(x.End + 1) {
		return x, x.End + 3
	}
	m := s.match(x.End + 1)
	if !ok || m == nil || m.Start != x.End+1 {
		return x, x.End
	}
	if q, same := refOf(m.Refs, lexicon.KOffice); same && q.ID == r.ID && q.Form&lexicon.Feminine == 0 && r.Form&lexicon.Feminine != 0 {
		return m, m.End
	}
	return x, x.End
}

// groupMention lets the mention of a plural office mean the group it names, if it does.
func (d *doc) groupMention(s *sent, x *lexicon.Match, m *mention) {
	if g, to, ok := d.officeGroup(s, x); ok {
		m.who, m.rule, m.end = []int{g}, "role:group", max(m.end, to)
		return
	}
	_, to := d.bothSexes(s, x)
	if g := d.groupBefore(s.span(x.Start, to).In(d.a.Text)); g >= 0 {
		m.who, m.rule, m.end = []int{g}, "role:group-before", to
	}
}

// anyHolds reports whether somebody whom the article has named can be called by office o.
func (d *doc) anyHolds(o *lexicon.Office) bool {
	for i := range d.actors {
		if d.actors[i].seen >= 0 && d.isPerson(i) && d.holds(i, o, "", "") {
			return true
		}
	}
	return false
}

// printedGroup lets the mention of a plural office mean those who hold it, called as printed.
func (d *doc) printedGroup(s *sent, x *lexicon.Match, m *mention) {
	name := plainPlural(s.span(x.Start, x.End).In(d.a.Text))
	if one, weak := strings.CutSuffix(name, "n"); weak && slices.Contains(m.office.M, one+"r") {
		name = one // "mit Oppositionellen"
	}
	m.who, m.rule = []int{d.group(name)}, "role:group"
}

// groupBefore is the group of the article whose name begins with words: "die Innenminister" are "die Innenminister der baltischen Staaten" named before; -1
// if there is none.
func (d *doc) groupBefore(words string) int {
	words = plainPlural(words) + " "
	g, ok := d.latest(func(a *actor) bool { return a.group && strings.HasPrefix(a.Name, words) })
	if !ok {
		return -1
	}
	return g
}

// group gives the actor of a group of people that the lexicon does not list.
func (d *doc) group(name string) int {
	i := d.other("org/"+slug(name), name, Organisation, "")
	d.actors[i].group, d.actors[i].Provisional = true, true
	return i
}

// severalStates reports whether the first part of a compound means more than one state, so that its plural is a group and no pair: "EU-Außenminister".
func (d *doc) severalStates(mod []lexicon.Ref) bool {
	for _, r := range mod {
		if r.Kind == lexicon.KOrganisation || r.Kind == lexicon.KRegion || r.Kind == lexicon.KOccasion {
			return true
		}
	}
	return false
}

// originOf is the adjective of a state or region before token t, in the plural without an article: "europäische", "arabische"; "" if there is none.
func (d *doc) originOf(s *sent, t int) string {
	for j := t - 1; j >= 0 && j > t-4 && s.lower(j) && !s.is(j, lexicon.AnyPrep|lexicon.AnyDet); j-- {
		for _, k := range []lexicon.Kind{lexicon.KState, lexicon.KRegion, lexicon.KOrganisation} {
			if r, ok := s.ref(j, k); ok && (r.Form&lexicon.Adjective != 0 || k == lexicon.KOrganisation) {
				return plainAdjective(s.Tokens[j].Text)
			}
		}
	}
	return ""
}

// complementOf is the token behind the genitive or the phrase with von or aus that follows token t: "der EU-Staaten", "von bis zu 30 Ländern"; t if
// nothing of the kind does.
func (d *doc) complementOf(s *sent, t int) int {
	j := t
	if s.lower(j) && plainAdjective(s.word(j)) != s.word(j) && d.attributive(s, j) && !s.is(j, lexicon.PronBoth) {
		j-- // "mehrerer Anrainerstaaten"
	} else if !s.is(j, lexicon.GenitiveDet|lexicon.PrepVon|lexicon.PrepAus) && !s.means(j, lexicon.DetDer) {
		return t
	}
	for j++; j < len(s.Tokens) && j < t+7; j++ {
		switch {
		case s.Tokens[j].Shape == text.Upper || s.Tokens[j].Shape == text.Caps:
			if d.nameAt(s, j) {
				return t // "die Minister von Angela Merkel"
			}
			m := s.match(j)
			if m == nil {
				return j + 1
			}
			if _, office := refOf(m.Refs, lexicon.KOffice); office {
				return t
			}
			if _, contact := refOf(m.Refs, lexicon.KNoun); contact {
				return t
			}
			if org, ok := refOf(m.Refs, lexicon.KOrganisation); ok && d.x.Organisations[org.ID].Kind == "parliament" {
				return t // "die Abgeordneten des Bundestags": one body
			}
			return m.End
		case s.is(j, lexicon.PronBoth):
			return t // "die Präsidenten der beiden Länder": two who were named
		case s.Tokens[j].Shape == text.Digit, s.lower(j) && !isFinite(s, j):
		default:
			return t
		}
	}
	return t
}

// plainPlural takes the ending of the dative plural from a noun: "Außenministern", "Unterhändlern".
func plainPlural(w string) string {
	for _, e := range []string{"ern", "eln"} {
		if strings.HasSuffix(w, e) {
			return w[:len(w)-1]
		}
	}
	return w
}

// plainAdjective is an adjective as it stands before a plural without an article: "europäischen" is "europäische".
func plainAdjective(w string) string {
	for _, e := range []string{"en", "er", "es", "em"} {
		if s, ok := strings.CutSuffix(w, e); ok {
			return s + "e"
		}
	}
	return w
}
