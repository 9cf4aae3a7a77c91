// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"strings"

	"summitry/internal/extract/lexicon"
	"summitry/internal/text"
)

// epithetMention is a noun that the text calls somebody by whom it has named before, and that tells no office: "der Rechtspopulist", "die Juristin". It means
// whom "er" or "sie" would mean.
func (d *doc) epithetMention(si, t int) (mention, bool) {
	s := &d.sents[si]
	m := mention{start: t, end: t + 1, head: t, prepAt: -1, rule: "epithet"}
	if s.lower(t) || !d.epithetRole(s, t, lexicon.EpithetMan|lexicon.EpithetWoman|lexicon.EpithetOblique) || d.nameShaped(s, t+1) || d.en {
		return m, false
	}
	if s.is(t+1, lexicon.GenitiveDet|lexicon.PrepVon) || s.means(t+1, lexicon.DetDer) || t+1 < len(s.Tokens) && s.Tokens[t+1].Shape == text.Upper {
		return m, false // "der Sozialist der ersten Stunde", "der Republikaner McCain": says more than that
	}
	det := t - 1
	for det > 0 && s.lower(det) && d.attributive(s, det) {
		det--
	}
	fem := d.epithetRole(s, t, lexicon.EpithetWoman) && (s.word(det) == "die" || s.means(det, lexicon.DetDer) && !d.epithetRole(s, t, lexicon.EpithetMan))
	man := d.epithetRole(s, t, lexicon.EpithetMan) && s.means(det, lexicon.DetDer)
	him := d.epithetRole(s, t, lexicon.EpithetMan|lexicon.EpithetOblique) && s.is(det, lexicon.DetDef) && !s.means(det, lexicon.DetDer) && s.word(det) != "die"
	if before := det - 1; man && before >= 0 && (s.Tokens[before].Shape == text.Upper && !s.is(before, lexicon.AnyPrep) && !isFinite(s, before) || s.is(before, lexicon.DativePrep)) {
		return m, false // "die Mehrheit der Republikaner"
	}
	if s.word(det-1) == "," && t+1 < len(s.Tokens) && s.word(t+1) == "," {
		return m, false // "Macron, der Sozialist, traf": says what he is
	}
	if him && strings.HasSuffix(s.word(det), "n") && s.is(det-1, lexicon.DativePrep) {
		return m, false // "mit den Sozialisten" are several
	}
	if !fem && !man && !him || fem && s.word(det) == "die" && d.pluralBehind(s, t) {
		return m, false
	}
	m.who = d.heOrShe(si, t, fem, d.notOf(d.epithetLand(s, t))...)
	m.genitive = him && s.is(det, lexicon.GenitiveDet)
	return m, len(m.who) > 0
}

// pluralBehind reports whether the finite verb of the clause of token t, which is its only noun before it, is plural: "die Konservative fordern".
func (d *doc) pluralBehind(s *sent, t int) bool {
	fin := s.clauses[s.clause[t]].finite
	return fin == t+1 && pluralForm(s.word(fin))
}

// onlyMan is the one man whom the sentences before, and the clauses before token t, name beside those of its own clause; nobody where there are several.
func (d *doc) onlyMan(si, t int) []int {
	one := d.heOrShe(si, t, false)
	if len(one) == 0 || len(d.heOrShe(si, t, false, one[0])) > 0 {
		return nil
	}
	return one
}

// epithetRole reports whether token t, or the last part of it behind a hyphen, is one of the epithets: "der Hindu-Nationalist".
func (d *doc) epithetRole(s *sent, t int, r lexicon.Role) bool {
	if s.role(t, r) {
		return true
	}
	if c, ok := s.ref(t, lexicon.KCity); ok && c.Form&lexicon.Adjective != 0 && r&lexicon.EpithetMan != 0 && t+1 < len(s.Tokens) {
		return true // "der Aachener"
	}
	i := strings.LastIndex(s.word(t), "-")
	if i < 1 {
		return false
	}
	w := d.x.Lookup(s.word(t)[i+1:])
	return w != nil && w.Role&r != 0
}

// epithetLand is the state of the city or party that the epithet at token t names: "der Aachener", "die Republikanerin"; "" where it names none.
func (d *doc) epithetLand(s *sent, t int) string {
	if c, ok := s.ref(t, lexicon.KCity); ok && c.Form&lexicon.Adjective != 0 {
		return d.x.Cities[c.ID].State
	}
	w := s.word(t)
	for _, party := range []string{w, w + "en", strings.TrimSuffix(w, "in"), strings.TrimSuffix(w, "in") + "en"} {
		if x := d.x.Lookup(party); x != nil {
			if r, ok := refOf(x.Refs, lexicon.KOrganisation); ok && d.x.Organisations[r.ID].Kind == "party" {
				return d.x.Organisations[r.ID].State
			}
		}
	}
	return ""
}

// notOf are the persons of the article who are known to be of another state than that of the key; none where it is "".
func (d *doc) notOf(state string) []int {
	var out []int
	for i := range d.actors {
		if a := &d.actors[i]; state != "" && a.Kind == Person && a.Country != "" && a.Country != state {
			out = append(out, i)
		}
	}
	return out
}
