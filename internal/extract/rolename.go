// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"slices"
	"strings"

	"summitry/internal/extract/lexicon"
	"summitry/internal/text"
)

// officeOf finds what an office is the office of, and where its complement ends: "US-Präsident", "russischer Außenminister",
// "Frankreichs Präsident", "Präsident der Ukraine", "Sprecher des Weißen Hauses", "Berater des Staatschefs".
func (d *doc) officeOf(s *sent, x *lexicon.Match) (string, int) {
	if k := d.bodyKey(x.Mod); k != "" {
		return k, x.End
	}
	for j := x.Start - 1; j >= 0 && j > x.Start-6; j-- {
		if r, ok := s.ref(j, lexicon.KState); ok {
			if r.Form&lexicon.Adjective != 0 {
				return d.x.States[r.ID].Key, x.End
			}
			if r.Form&lexicon.Genitive != 0 || strings.HasSuffix(s.word(j), "s") {
				return d.x.States[r.ID].Key, x.End
			}
			break
		}
		if r, ok := s.ref(j, lexicon.KCity); ok && r.Form&lexicon.Adjective != 0 {
			return d.x.Cities[r.ID].Key, x.End
		} else if ok && r.Form&lexicon.Genitive != 0 && d.isCapital(r) && !d.heldIn(x, d.x.Cities[r.ID].Key) {
			return d.x.Cities[r.ID].State, x.End // "Moskaus Chefdiplomat"
		}
		if r, ok := s.ref(j, lexicon.KRegion); ok && r.Form&(lexicon.Adjective|lexicon.Genitive) != 0 && d.heldIn(x, d.x.Regions[r.ID].Key) {
			return d.x.Regions[r.ID].Key, x.End // "der bayerische Ministerpräsident"
		}
		if !d.attributive(s, j) && !s.is(j, lexicon.And) && !strings.HasSuffix(s.word(j), "-") {
			break
		}
	}
	t := x.End
	switch {
	case s.is(t, lexicon.GenitiveDet) || s.means(t, lexicon.DetDer) || s.is(t, lexicon.PrepVon):
		t++
		for t < len(s.Tokens) && t < x.End+4 && d.attributive(s, t) && (s.match(t) == nil || s.lower(t) && !d.isPlace(s, t)) {
			t++
		}
	}
	if s.role(t, lexicon.ThisLand) && t > x.End && !d.nameShaped(s, t+1) {
		return d.landSpokenOf(s, t), t + 1 // "der Ministerpräsident des Landes"
	}
	m := s.match(t)
	if m == nil || m.Start != t {
		if end := d.unknownBodyEnd(s, x.End, t); end > 0 {
			return unknownBody, end
		}
		return "", x.End
	}
	if t == x.End {
		if r, ok := refOf(m.Refs, lexicon.KState); !ok || r.Form&lexicon.Genitive == 0 {
			return "", x.End
		}
	}
	if s.lower(t) || slices.ContainsFunc(m.Refs, func(r lexicon.Ref) bool { return r.Kind == lexicon.KState && r.Form&lexicon.Adjective != 0 }) { // "der Präsident der tunesischen Menschenrechtsliga", "des Syrischen Nationalrats"
		if n := m.End; n < len(s.Tokens) && s.Tokens[n].Shape == text.Upper && !s.marked(n, lexicon.GovernmentNoun) {
			if y := s.match(n); y != nil {
				if k := d.bodyKey(y.Refs); k != "" {
					return k, y.End
				}
			}
			if end := d.unknownBodyEnd(s, x.End, n); end > 0 {
				return unknownBody, end
			}
			return unknownBody, n + 1
		}
	}
	if k := d.bodyKey(m.Refs); k != "" {
		return k, m.End
	}
	if r, ok := refOf(m.Refs, lexicon.KRegion); ok && t > x.End && d.heldIn(x, d.x.Regions[r.ID].Key) {
		return d.x.Regions[r.ID].Key, m.End // "der Ministerpräsident von Bayern"
	}
	if _, ok := refOf(m.Refs, lexicon.KOffice); ok && t > x.End { // the office of an office: whose it is, is not needed
		_, end := d.officeOf(s, m)
		return "", end
	}
	return "", x.End
}

// unknownBodyEnd is the comma behind a body nobody knows, of which an office at token from tells, where a name stands behind it: "dem Chef der Partei HDZ BiH, |
// Dragan Čović"; 0 if there is none.
func (d *doc) unknownBodyEnd(s *sent, from, t int) int {
	if t == from {
		return 0
	}
	end := t
	for end < len(s.Tokens) && end < t+4 && (s.Tokens[end].Shape == text.Upper || s.Tokens[end].Shape == text.Caps) && !d.nameAt(s, end) {
		end++
	}
	if end == t || s.word(end) != "," || !d.nameAt(s, end+1) {
		return 0
	}
	return end
}

// heldIn reports whether somebody is known to have held the office at match x in a city or region: "Berlins Bürgermeister" is not Germany's.
func (d *doc) heldIn(x *lexicon.Match, body string) bool {
	r, ok := refOf(x.Refs, lexicon.KOffice)
	return ok && slices.ContainsFunc(d.officesCalled(&d.x.Offices[r.ID]), func(k string) bool { return len(d.x.Holders(k, body, "")) > 0 })
}

// landOfClause is the state in which the clause of token t tells that something was, by its name, one of its cities or the seat of its head: "wurde vom
// Präsidenten im Weißen Haus empfangen"; "" if the clause names none, or two.
func (d *doc) landOfClause(s *sent, t int) string {
	land := ""
	for j := range s.Tokens {
		if s.clause[j] != s.clause[t] || !s.is(d.prepOf(s, j), lexicon.PrepIn|lexicon.PrepNach) || s.lower(j) {
			continue
		}
		state := ""
		if m := s.match(j); m != nil {
			if r, ok := refOf(m.Refs, lexicon.KCity); ok {
				state = d.x.Cities[r.ID].State
			} else if k := d.bodyKey(m.Refs); strings.HasPrefix(k, "state/") {
				state = k
			} else if r, ok := refOf(m.Refs, lexicon.KBuilding); ok {
				if c, ok := d.x.ByKey(d.x.Buildings[r.ID].City); ok {
					state = d.x.Cities[c.ID].State
				}
			}
		}
		if state != "" && land != "" && state != land {
			return ""
		}
		if state != "" {
			land = state
		}
	}
	return land
}

// landSpokenOf is the state named last before token t of a sentence, or in the one before it, by itself or by one of its cities; "" if there is none.
func (d *doc) landSpokenOf(s *sent, t int) string {
	for si := s.place; si >= 0 && si > s.place-2; si-- {
		b := &d.sents[si]
		if b != s {
			t = len(b.Tokens)
		}
		for t--; t >= 0; t-- {
			if r, ok := b.ref(t, lexicon.KState); ok {
				return d.x.States[r.ID].Key
			}
			if r, ok := b.ref(t, lexicon.KCity); ok && !b.lower(t) && r.Form&lexicon.Adjective == 0 {
				return d.x.Cities[r.ID].State
			}
		}
	}
	return ""
}

// unknownBody stands for a body that the lexicon does not list. Nobody known holds an office of it.
const unknownBody = "org/?"

// bodyKey is the key of the state or organisation that refs mean.
func (d *doc) bodyKey(refs []lexicon.Ref) string {
	for _, r := range refs {
		switch r.Kind {
		case lexicon.KState:
			return d.x.States[r.ID].Key
		case lexicon.KPrefix:
			return d.x.States[r.ID].Key
		case lexicon.KOrganisation:
			if o := &d.x.Organisations[r.ID]; o.Kind != "government" || o.State == "" || o.Of != "" {
				return o.Key
			}
			return d.x.Organisations[r.ID].State // "der Chef der Autonomiebehörde"
		case lexicon.KBuilding:
			if k := d.x.Buildings[r.ID].Seat; k != "" {
				return k
			}
		}
	}
	return ""
}

// nameAfter is the name an office stands before: directly, behind its complement, or behind a comma as apposition.
func (d *doc) nameAfter(s *sent, direct, end int, beside []officeAt, nextName int) (name, bool) {
	for _, t := range []int{direct, end} {
		for k := nextName; k < len(s.names); k++ {
			if s.names[k].start == t {
				return s.names[k], true
			}
		}
		if n, ok := d.surnameAt(s, t, beside); ok {
			return n, true
		}
		if n, ok := d.givenAt(s, t, beside); ok && t == direct {
			return n, true
		}
		if t < len(s.Tokens) && d.nameShaped(s, t) && d.x.Lookup(s.word(t)) == nil && t == direct && s.Tokens[t].Space && len(s.word(t)) > 3 {
			w, gen := bareName(s.Tokens[t : t+1]) // "Premier Hoti": a surname of which nothing more is known
			return name{t, t + 1, d.provisional(w), gen, "name:behind-office"}, true
		}
		if last := d.particles(s, t); last > t && t == direct && !s.is(t, lexicon.AnyPrep) { // "Außenminister van der Zwaag"
			w, gen := bareName(s.Tokens[t : last+1])
			return name{t, last + 1, d.provisional(w), gen, "name:behind-office"}, true
		}
	}
	apart := s.word(end) != ","
	if apart {
		end = d.complementComma(s, end)
	}
	if s.word(end) != "," {
		return name{}, false
	}
	for k := nextName; k < len(s.names); k++ {
		n := s.names[k]
		if n.start != end+1 {
			continue
		}
		after := skipBracket(s, n.end)
		if after >= len(s.Tokens) || s.Tokens[after].Shape == text.Punct || s.is(after, lexicon.And) && !apart {
			return n, true
		}
	}
	return name{}, false
}

// givenAt is the one whom a given name at token t means behind an office whose holders are called so: "König Felipe". Where several are, it is the one whose
// land is spoken of.
func (d *doc) givenAt(s *sent, t int, beside []officeAt) (name, bool) {
	if len(beside) == 0 || t >= len(s.Tokens) || s.Tokens[t].Shape != text.Upper {
		return name{}, false
	}
	word, genitive := s.word(t), false
	who := d.x.CalledByGiven(beside[0].office, word, d.day())
	if short, cut := strings.CutSuffix(word, "s"); cut && len(who) == 0 {
		who, genitive = d.x.CalledByGiven(beside[0].office, short, d.day()), true
	}
	if len(who) > 1 {
		who = slices.DeleteFunc(who, func(h lexicon.Holder) bool {
			return h.Term.Of != beside[0].of && (beside[0].of != "" || !d.landNear(s, d.x.Persons[h.Person].Country))
		})
	}
	if len(who) != 1 {
		return name{}, false
	}
	return name{t, t + 1, d.known(who[0].Person), genitive, "name:given"}, true
}

// complementComma is the comma behind the complements of an office that ends at token t: "der Botschafter in Wien, …", "der Kommissar für Binnenmarkt und
// Dienstleistungen, …"; t where something else stands there.
func (d *doc) complementComma(s *sent, t int) int {
	if !s.is(t, lexicon.PrepIn|lexicon.PrepBei|lexicon.PrepVon|lexicon.GenitiveDet) && !s.means(t, lexicon.DetDer) && !s.marked(t, lexicon.ForWord) {
		return t
	}
	for e := t + 1; e < len(s.Tokens) && e < t+9; e++ {
		switch {
		case s.word(e) == ",":
			return e
		case isFinite(s, e), d.nameAt(s, e), s.Tokens[e].Shape == text.Punct, d.contactNoun(s, e):
			return t
		}
	}
	return t
}

// namesBehind reads the names that tell behind a comma who a plural office is: "die Außenminister Deutschlands und Frankreichs, Heiko Maas und Jean-Yves Le
// Drian,". end is the token behind them.
func (d *doc) namesBehind(s *sent, t, nextName int) (who []int, end int) {
	if _, now := d.somebodyAt(s, t); now {
		t--
	} else {
		for n := t + 8; s.word(t) != ","; t++ { // "… des Senats und der Abgeordnetenkammer, …"
			_, office := s.ref(t, lexicon.KOffice)
			if t >= n || t >= len(s.Tokens) || isFinite(s, t) || d.nameAt(s, t) || office || s.is(t, lexicon.PrepMit) {
				return nil, t // "die Minister mit den Anführern der Opposition, X und Y": those are the others
			}
		}
	}
	for t++; t < len(s.Tokens); {
		if s.word(t) == "," || s.is(t, lexicon.And) {
			t++
			continue
		}
		n, ok := name{}, false
		for k := nextName; k < len(s.names) && !ok; k++ {
			if s.names[k].start == t {
				n, ok = s.names[k], true
			}
		}
		if !ok {
			n, ok = d.surnameAt(s, t, nil)
		}
		if !ok && len(who) > 0 && d.nameShaped(s, t) && d.nameShaped(s, t+1) { // in a row of names words shaped so are one
			last := t + 1
			for last < t+3 && d.nameShaped(s, last+1) {
				last++
			}
			full, gen := bareName(s.Tokens[t : last+1])
			n, ok = name{t, last + 1, d.provisional(full), gen, "name:shape"}, true
		}
		if !ok {
			break
		}
		if !slices.Contains(who, n.actor) {
			who = append(who, n.actor)
		}
		t = skipBracket(s, n.end)
		end = t
	}
	if s.word(end) == "," {
		end++
	}
	return who, end
}
