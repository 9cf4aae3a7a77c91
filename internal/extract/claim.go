// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"slices"
	"strings"

	"summitry/internal/extract/lexicon"
	"summitry/internal/text"
)

// claimAt is somebody who says something of a contact.
type claimAt struct {
	actor          int
	si, start, end int
	rule           string
}

// claimsIn finds the claimants of sentence si: "sagte X", "laut X", "X zufolge", "nach Angaben von X", "wie X mitteilte", "so X".
func (d *doc) claimsIn(si int) []claimAt {
	s := &d.sents[si]
	var out []claimAt
	out = append(out, d.institutions(si)...)
	out = append(out, d.bodiesSaying(si)...)
	for i := range s.matches { // "Putin lehnte nach eigenen Worten ab"
		x := &s.matches[i]
		if r, ok := refOf(x.Refs, lexicon.KPhrase); ok && r.ID >= 0 && d.x.Phrase(r).Does == lexicon.OwnWords {
			if k := d.ownWords(s, x); k >= 0 && len(s.who[k].who) == 1 {
				out = append(out, claimAt{s.who[k].who[0], si, s.who[k].start, s.who[k].end, "claim:own-words"})
			}
		}
	}
	for k := range s.who {
		m := &s.who[k]
		if len(m.who) != 1 || m.attribute && !d.afterClaimNoun(s, m) || s.word(m.start-1) == "(" {
			continue
		}
		rule := d.claimRule(si, m)
		if rule == "" || d.asidesOnly(si, int(s.clause[m.head])) {
			continue
		}
		if m.rule == "role" && rule == "claim:angaben" && d.namedBehind(s, k) {
			continue
		}
		out = append(out, claimAt{m.who[0], si, m.start, m.end, rule})
		for j := range s.who { // "nach Angaben des Präsidialamts und des Ministeriums"
			if x := &s.who[j]; x.group == m.group && j == k+1 && x.genitive && m.genitive && len(x.who) == 1 && rule == "claim:angaben" {
				out = append(out, claimAt{x.who[0], si, x.start, x.end, rule})
			}
		}
	}
	return personFirst(d, out)
}

// namedBehind reports whether the office of mention k belongs to a name that follows: "der Senatorin und ehemaligen Bürgermeisterin Ada Berg".
func (d *doc) namedBehind(s *sent, k int) bool {
	for t := s.who[k].end; t < len(s.Tokens) && t < s.who[k].end+9; t++ {
		if s.Tokens[t].Shape == text.Punct || isFinite(s, t) {
			return false
		}
		for j := k + 1; j < len(s.who); j++ {
			if s.who[j].head == t && s.who[j].rule != "role" && len(s.who[j].who) == 1 && d.isPerson(s.who[j].who[0]) {
				return true
			}
		}
	}
	return false
}

// personFirst keeps a person before the outlet or institution that quotes him: "sagte Uschakow der Agentur Interfax zufolge". Who speaks in a clause of
// its own stays: "Das Präsidialamt nannte es ergiebig, Selenskyj sprach von einem guten Treffen".
func personFirst(d *doc, list []claimAt) []claimAt {
	persons := map[int16]bool{}
	for _, c := range list {
		if d.isPerson(c.actor) {
			persons[d.sents[c.si].clause[c.start]] = true
		}
	}
	return slices.DeleteFunc(list, func(c claimAt) bool {
		if d.isPerson(c.actor) || len(persons) == 0 {
			return false
		}
		return d.actors[c.actor].Kind == Outlet || persons[d.sents[c.si].clause[c.start]]
	})
}

// claimRule tells by which rule a mention is a claimant, "" if it is none.
func (d *doc) claimRule(si int, m *mention) string {
	s := &d.sents[si]
	capital := m.rule == "body:capital"
	if m.prep&lexicon.PrepLaut != 0 {
		return "claim:laut"
	}
	for t := m.end; t < len(s.Tokens) && t <= m.end+1; t++ {
		if s.word(t) == "zufolge" {
			return "claim:zufolge"
		}
	}
	if r, ok := s.ref(m.prepAt, lexicon.KPhrase); m.prepAt >= 0 && ok && r.ID >= 0 && d.x.Phrase(r).Does == lexicon.Berufung {
		return "claim:berufung"
	}
	if d.afterClaimNoun(s, m) {
		if capital && !m.genitive || m.prep != 0 && !m.genitive && m.prep&(lexicon.PrepVon|lexicon.PrepAus) == 0 {
			return ""
		}
		return "claim:angaben"
	}
	if s.means(m.start-1, lexicon.SoWord) && (m.start < 2 || s.Tokens[m.start-2].Shape == text.Punct) && (m.end >= len(s.Tokens) || s.Tokens[m.end].Shape == text.Punct || s.lower(m.end)) {
		return "claim:so"
	}
	c := int(s.clause[m.head])
	x := d.claimVerb(s, c)
	if x == nil {
		if d.verdict(s, c, m) {
			return "claim:verdict"
		}
		return ""
	}
	if m.prep != 0 {
		if x.Impersonal && (m.prep&lexicon.PrepAus != 0 || !capital && m.prep&(lexicon.PrepVon|lexicon.PrepIn) != 0) {
			return "claim:heisst-es"
		}
		return ""
	}
	if m.genitive || x.Impersonal || d.keptSilent(s, c) || s.clauses[c].infinitive { // "den Amerikanern seine Position zu erläutern": to them
		return ""
	}
	if x.Claims && !d.confirmsContact(si, c) && !d.confirmsThat(si, c) && len(d.topicsAt(si, c)) == 0 && !(x.Does == lexicon.Plan && d.reported(s)) && !d.itSaid(s, c) && !d.asTold(s, c) && !d.namesAgain(s) && !d.onReport(s, c) {
		return ""
	}
	if d.toldByOthers(s, c) || d.saidToPartner(si, m) {
		return ""
	}
	if d.onlyAdverbial(si, c, m) {
		return "claim:adverbial"
	}
	return "claim:" + x.Lemma
}

// keptSilent reports whether the subject of clause c did not want to say or could not: "wollte den Bericht weder bestätigen noch dementieren".
func (d *doc) keptSilent(s *sent, c int) bool {
	return s.is(s.clauses[c].finite, lexicon.AnyModal) && (s.tagIn(c, lexicon.Negation) >= 0 || s.roleIn(c, lexicon.NeitherWord) >= 0)
}

// claimVerb is the verb of saying of clause c, nil if none. One form can be that of several verbs: "zitierte" calls or quotes.
func (d *doc) claimVerb(s *sent, c int) *lexicon.Verb {
	var found *lexicon.Verb
	s.find(c, func(t int) bool {
		m := s.match(t)
		if m == nil || m.Start != t || s.Tokens[t].Shape == text.Upper && t > 0 && s.Tokens[t-1].Shape != text.Punct {
			return false
		}
		for _, r := range m.Refs {
			if r.Kind != lexicon.KVerb {
				continue
			}
			if v := d.x.Verb(r); (v.Does == lexicon.Claims || v.Claims) && d.particleAgrees(s, t, r, v) && (!v.Reflexive || s.tagIn(c, lexicon.PronReflexive) >= 0) {
				found = v
				return true
			}
		}
		return false
	})
	return found
}

// afterClaimNoun reports whether a mention follows "nach Angaben", "in einer Mitteilung des …", or its genitive stands between: "nach Poroschenkos Worten".
func (d *doc) afterClaimNoun(s *sent, m *mention) bool {
	if m.genitive && s.marked(m.end, lexicon.ClaimNoun) && m.prep&(lexicon.PrepNach|lexicon.PrepLaut) != 0 {
		return true
	}
	t := m.start - 1
	if m.prepAt >= 0 {
		t = m.prepAt - 1
	}
	for t > 0 && (s.quotes(t) || s.is(t, lexicon.DetDef)) { // "nach Informationen der „Welt“"
		t--
	}
	return t >= 0 && (s.marked(t, lexicon.ClaimNoun) && s.Tokens[t].Shape == text.Upper || d.saysAngaben(s, t))
}

// agreeing reports whether a sentence goes on with "Demnach", "Den Angaben zufolge".
func (d *doc) agreeing(s *sent) bool {
	for t := 0; t < len(s.Tokens) && t < 8; t++ {
		if r, ok := s.ref(t, lexicon.KPhrase); ok && r.ID < 0 {
			return true
		}
	}
	return false
}

// reported reports whether a sentence stands in Konjunktiv I outside quotation marks: somebody's words in the reporter's mouth.
func (d *doc) reported(s *sent) bool {
	for t := range s.Tokens {
		if s.quoted[t] {
			continue
		}
		if s.is(t, lexicon.BeKonj1|lexicon.HaveKonj1) && s.word(t) != "haben" && s.word(t) != "sein" || s.is(t, lexicon.BecomeKonj1) && s.word(t) == "werde" {
			return true
		}
		if s.is(t, lexicon.HaveKonj2) || s.is(t, lexicon.AnyModal) && strings.HasSuffix(s.word(t), "e") && len(s.word(t)) <= 6 {
			return true // "könne", "müsse", "solle"; not "konnte"
		}
	}
	return false
}
