// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"strings"

	"summitry/internal/extract/lexicon"
	"summitry/internal/text"
)

// speaking is a noun for somebody who speaks and is not named: "Netanjahus Büro", "ein Sprecher des Auswärtigen Amtes", "Regierungskreise".
type speaking struct {
	start, end int
	bare       bool // says enough without an owner: "die US-Botschaft"
}

// institutions find claimants who are told by what they speak for: "Netanjahus Büro teilte mit", "wie die französische Regierung erklärte", "ein Sprecher
// von Ratspräsident Michel sagte", "hieß es aus Regierungskreisen", "nach Auskunft des Bundespresseamts".
func (d *doc) institutions(si int) []claimAt {
	s := &d.sents[si]
	var out []claimAt
	for t := 0; t < len(s.Tokens); t++ {
		sp, ok := d.speakingAt(s, t)
		if !ok || !d.claimsBeside(s, t) || d.keptSilent(s, int(s.clause[t])) {
			continue
		}
		if i := strings.IndexByte(s.word(t), '-'); i > 0 { // "das Interfax-Büro" is the outlet
			if w := d.x.Lookup(s.word(t)[:i]); w != nil {
				if r, ok := refOf(w.Refs, lexicon.KOutlet); ok {
					out = append(out, claimAt{d.outlet(r.ID), si, t, t + 1, "claim:institution"})
					continue
				}
			}
		}
		start, end, key, name := d.institutionName(si, sp)
		if name == "" {
			continue
		}
		a := d.other("org/"+slug(key), name, Organisation, "")
		d.actors[a].Provisional = true
		out = append(out, claimAt{a, si, start, end, "claim:institution"})
		t = max(t, sp.end-1)
	}
	return out
}

// speakingAt reads a noun for an unnamed speaker at token t.
func (d *doc) speakingAt(s *sent, t int) (speaking, bool) {
	sp := speaking{start: t, end: t + 1}
	if s.Tokens[t].Shape != text.Upper && s.Tokens[t].Shape != text.Caps || d.namedAt(s, t) {
		return sp, false
	}
	plain := s.marked(t, lexicon.Institution)
	if m := s.match(t); m != nil && m.Start == t {
		if r, ok := refOf(m.Refs, lexicon.KOffice); ok && d.x.Offices[r.ID].Speaks {
			sp.end = m.End
			sp.bare = !plain || m.End-m.Start > 1 || m.ModText != ""
			return sp, true
		}
	}
	if plain {
		sp.bare = s.marked(t, lexicon.Medium) && !s.means(t, lexicon.OwnedNoun) && d.actsAlone(s, t)
		return sp, true
	}
	tail := d.tailOf(s.word(t), lexicon.Institution) // "US-Botschaft", "Bundespräsidialamt"
	if tail == nil {
		return sp, false
	}
	sp.bare = tail.Sense&lexicon.OwnedNoun == 0 || strings.Contains(s.word(t), "-")
	return sp, true
}

// namedAt reports whether token t belongs to a mention of somebody known.
func (d *doc) namedAt(s *sent, t int) bool {
	for k := range s.who {
		if t >= s.who[k].start && t < s.who[k].end {
			return len(s.who[k].who) > 0
		}
	}
	return false
}

// actsAlone reports whether the institution at token t is named by its noun: with a definite article, behind aus, or as a plural with an adjective.
func (d *doc) actsAlone(s *sent, t int) bool {
	return s.is(t-1, lexicon.DetDef|lexicon.PrepAus) || s.lower(t-1) && !s.is(t-1, lexicon.AnyDet|lexicon.AnyPrep)
}

// institutionName names an institution by its owner: a genitive before it, a person, state or body behind it, a possessive, a state's adjective; else by
// itself where that says enough. An institution that bears a name of its own behind it ("die Zeitung «Al-Ahram»") is called by that.
func (d *doc) institutionName(si int, sp speaking) (start, end int, key, name string) {
	s := &d.sents[si]
	noun := s.span(sp.start, sp.end).In(d.a.Text)
	cited := noun
	if sp.end-sp.start == 1 {
		cited = lexicon.Citation(d.determiner(s, sp.start), nil, noun)
	}
	if d.outletNear(s, sp.end) {
		return 0, 0, "", "" // "die Agentur Interfax" has a name
	}
	tail := d.tailOf(s.word(sp.start), lexicon.Institution)
	medium := tail != nil && tail.Mark&lexicon.Medium != 0
	if end, name := d.ownName(s, sp.end); medium && name != "" {
		return sp.start, end, name, name
	}
	for k := range s.who {
		m := &s.who[k]
		if len(m.who) != 1 {
			continue
		}
		a := &d.actors[m.who[0]]
		switch {
		case m.genitive && m.end == sp.start:
			m.attribute = true
			return m.start, sp.end, cited + " von " + a.Name, cited + " von " + a.Name
		case m.start == sp.end && m.genitive, m.prepAt == sp.end && m.prep&lexicon.PrepVon != 0:
			m.attribute = true
			name := cited + " von " + a.Name
			if a.Kind == Organisation && m.prep == 0 && s.is(m.start, lexicon.AnyDet) { // as printed: "Sprecher des Weißen Hauses"
				name = cited + " " + s.span(m.start, m.end).In(d.a.Text)
			}
			return sp.start, m.end, cited + " von " + a.Name, name
		}
	}
	if s.is(sp.start-1, lexicon.DetPossM|lexicon.DetPossF) {
		if owner := d.heOrShe(si, sp.start-1, s.is(sp.start-1, lexicon.DetPossF)); len(owner) == 1 {
			name := cited + " von " + d.actors[owner[0]].Name
			return sp.start, sp.end, name, name
		}
	}
	if r, ok := s.ref(sp.start-1, lexicon.KState); ok && r.Form&lexicon.Adjective != 0 {
		name := d.x.States[r.ID].Adjective + "e " + cited
		return sp.start - 1, sp.end, name, name
	}
	if s.is(sp.end, lexicon.GenitiveDet) || s.means(sp.end, lexicon.DetDer) { // "ein Sprecher der Behörde"
		if g, end, ok := d.groupAt(s, sp.end, len(s.Tokens)); ok && !s.inName(g.head) {
			name := cited + " " + s.span(sp.end, end).In(d.a.Text)
			return sp.start, end, name, name
		}
	}
	if !sp.bare {
		return 0, 0, "", ""
	}
	if s.lower(sp.start-1) && !s.is(sp.start-1, lexicon.AnyDet|lexicon.AnyPrep) && medium && !s.means(sp.start-1, lexicon.PlainAdj) { // "regierungsnahe Medien"
		name := lexicon.Citation(d.determiner(s, sp.start), []string{s.Tokens[sp.start-1].Text}, noun)
		return sp.start - 1, sp.end, name, name
	}
	return sp.start, sp.end, cited, cited
}

// determiner is the folded determiner of the noun at token t, "" if it has none.
func (d *doc) determiner(s *sent, t int) string {
	k := t - 1
	for k >= 0 && d.attributive(s, k) {
		k--
	}
	if s.is(k, lexicon.AnyDet) {
		return s.word(k)
	}
	return ""
}

// ownName is the name behind a noun for a medium, in quotation marks or not: "die Zeitung «Al-Ahram»".
func (d *doc) ownName(s *sent, t int) (end int, name string) {
	quoted := t < len(s.Tokens) && s.quotes(t)
	if quoted {
		t++
	}
	end = t
	for end < len(s.Tokens) && (s.Tokens[end].Shape == text.Upper || s.Tokens[end].Shape == text.Caps || quoted && !s.quotes(end) && end < t+5) {
		end++
	}
	if end == t || s.inName(t) {
		return t, ""
	}
	return end, s.span(t, end).In(d.a.Text)
}

// outletNear reports whether a known outlet stands at token t, in quotation marks or not.
func (d *doc) outletNear(s *sent, t int) bool {
	for t < len(s.Tokens) && s.quotes(t) {
		t++
	}
	for k := range s.who {
		if m := &s.who[k]; m.start == t && len(m.who) == 1 && d.actors[m.who[0]].Kind == Outlet {
			return true
		}
	}
	return false
}

// claimsBeside reports whether the institution at token t speaks: a verb of saying in its clause, or a word of source before or behind it.
func (d *doc) claimsBeside(s *sent, t int) bool {
	for p := t - 1; p >= 0 && p > t-5; p-- {
		if s.means(p, lexicon.SoWord) && (p == 0 || s.Tokens[p-1].Shape == text.Punct) { // ", so ein Sprecher der Behörde"
			return true
		}
		if s.is(p, lexicon.PrepLaut) || s.marked(p, lexicon.ClaimNoun) || d.saysAngaben(s, p) {
			return true
		}
		if s.is(p, lexicon.AnyPrep) {
			if !s.is(p, lexicon.PrepAus|lexicon.PrepIn) {
				return d.followedBySource(s, t)
			}
			x := d.claimVerb(s, int(s.clause[t]))
			return x != nil && (x.Impersonal || s.is(p, lexicon.PrepAus))
		}
	}
	return d.followedBySource(s, t) || s.find(int(s.clause[t]), func(x int) bool { return d.isClaimVerb(s, x) }) >= 0
}

// saysAngaben reports whether token t ends "nach Angaben", "nach Auskunft".
func (d *doc) saysAngaben(s *sent, t int) bool {
	r, ok := s.ref(t, lexicon.KPhrase)
	return ok && r.ID >= 0 && d.x.Phrase(r).Does == lexicon.Angaben
}

// followedBySource reports whether "zufolge" stands behind the noun at token t.
func (d *doc) followedBySource(s *sent, t int) bool {
	for k := t + 1; k < len(s.Tokens) && k < t+6 && s.Tokens[k].Shape != text.Punct; k++ {
		if s.marked(k, lexicon.ZufolgeWord) && !s.is(k, lexicon.AnyPrep) {
			return true
		}
	}
	return false
}
