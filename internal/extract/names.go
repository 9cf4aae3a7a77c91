// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"slices"
	"strings"
	"unicode"

	"summitry/internal/extract/lexicon"
	"summitry/internal/text"
)

// name is a person's name in a sentence: tokens [start, end).
type name struct {
	start, end int
	actor      int
	genitive   bool
	rule       string
}

// nameThem finds the full names of the whole article first, so that a headline's "Merz" is the Friedrich Merz of the lead.
func (d *doc) nameThem() {
	for i := range d.sents {
		s := &d.sents[i]
		for t := 0; t < len(s.Tokens); t++ {
			if n, ok := d.fullName(s, t); ok {
				s.names = append(s.names, n)
				t = n.end - 1
			}
		}
	}
}

// fullName reads a full name at token t: one that the lexicon has, else a given name with what follows it, else two or more names
// behind an office.
func (d *doc) fullName(s *sent, t int) (name, bool) {
	if m := s.match(t); m != nil && m.Start == t {
		if p, form, ok := d.choose(m.Refs, false); ok {
			return name{m.Start, d.ancestors(s, m.End), d.known(p), form&lexicon.Genitive != 0, "name:known"}, true
		}
	}
	_, office := s.ref(t-1, lexicon.KOffice)
	arabic := office && t+1 < len(s.Tokens) && s.Tokens[t].Shape == text.Upper && articledName(s.Tokens[t+1].Text) // "Außenminister Riad al-Maliki", who is no city
	given := d.x.GivenName(s.word(t))
	if !d.nameShaped(s, t) && !arabic && !(given && d.onlyCity(s, t) && d.nameShaped(s, t+1)) {
		return name{}, false
	}
	if !given && !office && !(s.is(t-1, lexicon.PrepMit) && d.nameShaped(s, t+1)) { // "traf sich mit Eurico Guterres"
		return name{}, false
	}
	end := t + 1
	for end < len(s.Tokens) && end-t < 5 {
		if m := s.match(end); m != nil && m.Start == end && m.End > end+1 {
			if _, _, ok := d.choose(m.Refs, false); ok {
				break // "Ministerpräsident Sánchez Mark Rutte auf": two names side by side
			}
		}
		if d.nameShaped(s, end) {
			end++
			continue
		}
		if to := d.particles(s, end); to > end {
			end = to
			continue
		}
		break
	}
	if end-t < 2 {
		return name{}, false
	}
	full, genitive := bareName(s.Tokens[t:end])
	if p, g, ok := d.respelled(full); ok {
		return name{t, end, d.known(p), genitive || g, "name:respelled"}, true
	}
	if i, ok := d.shortOf(full); ok {
		return name{t, end, i, genitive, "name:surname-of-article"}, true
	}
	// A longer name that ends in the surname of a known person with another given name is another person; the same full name is not.
	return name{t, end, d.provisional(full), genitive, "name:shape"}, true
}

// particles steps over the words before a surname at token t, "de la" or "van der", where they are no words of German that stand before what somebody
// is: "Müller von der Bürgerliste". It gives the token of the surname, t where none stands there.
func (d *doc) particles(s *sent, t int) int {
	end := t
	for end < t+3 && isNameParticle(s.word(end)) {
		end++
	}
	if end == t || !d.nameShaped(s, end) || s.is(t, lexicon.DetDef) {
		return t
	}
	if s.is(t, lexicon.AnyPrep) && (end > t+1 || s.match(end) != nil) { // "wurde Roh von Kim empfangen"
		return t
	}
	return end
}

// onlyCity reports whether token t is known as nothing but a city, so that it can be a given name too: "Botschafter Douglas Sandby".
func (d *doc) onlyCity(s *sent, t int) bool {
	m := s.match(t)
	return m != nil && m.End == t+1 && s.Tokens[t].Shape == text.Upper && s.tags[t].Tags == 0 && !slices.ContainsFunc(m.Refs, func(r lexicon.Ref) bool {
		return r.Kind != lexicon.KCity && r.Kind != lexicon.KPerson || r.Form&lexicon.Adjective != 0
	})
}

// shortOf finds the person of this article whose surname, of several words, full is: "Bundespräsident Van der Bellen".
func (d *doc) shortOf(full string) (int, bool) {
	words := strings.Fields(full)
	if len(words) < 2 || !isNameParticle(text.Fold(words[0])) {
		return 0, false
	}
	for _, i := range d.bySurname[text.Fold(words[len(words)-1])] {
		if strings.HasSuffix(text.Fold(d.actors[i].Name), " "+text.Fold(full)) {
			return i, true
		}
	}
	return 0, false
}

// respelled finds the person whose name is spelt otherwise in the lexicon: "Sergey Lavrov", "Annalena Bärbock".
func (d *doc) respelled(full string) (person int32, genitive, ok bool) {
	return d.x.Respelled(strings.Fields(text.Fold(full)))
}

// ancestors steps over the names of father and family behind a known Arabic name, and over what tells son from father: "Tamim bin Hamad al-Thani".
func (d *doc) ancestors(s *sent, t int) int {
	for {
		switch w := s.word(t); {
		case s.means(t, lexicon.NameSuffix):
			t++
			if s.word(t) == "." {
				t++
			}
		case (w == "bin" || w == "ibn") && d.nameShaped(s, t+1):
			t += 2
		case t < len(s.Tokens) && articledName(s.Tokens[t].Text):
			t++
		case t < len(s.Tokens) && regnal(s.Tokens[t].Text):
			t++ // "König Felipe VI."
			if s.word(t) == "." && t+1 < len(s.Tokens) {
				t++
			}
		default:
			return t
		}
	}
}

// regnal reports whether a word is the number of a king or pope: "VI", "II.".
func regnal(w string) bool {
	w = strings.TrimSuffix(w, ".")
	return w != "" && strings.Trim(w, "IVX") == ""
}

// nameShaped reports whether token t can be part of an unknown name: capitalised, not at all known as anything else.
func (d *doc) nameShaped(s *sent, t int) bool {
	if t < 0 || t >= len(s.Tokens) || s.Tokens[t].Shape != text.Upper && s.Tokens[t].Shape != text.Caps && !articledName(s.Tokens[t].Text) {
		return false
	}
	w := d.x.Lookup(s.word(t))
	if w == nil {
		return s.match(t) == nil && !d.inTime(s, t) && len(s.Tokens[t].Text) > 1
	}
	if w.Tags != 0 || w.Mark != 0 || w.Sense != 0 {
		return false
	}
	for _, r := range w.Refs {
		if r.Kind != lexicon.KPerson {
			return false
		}
	}
	return true
}

// articledName reports whether a word is a name with the Arabic article written to it: "al-Mahmudi", "el-Baradei", "asch-Scharif".
func articledName(w string) bool {
	article, rest, ok := strings.Cut(w, "-")
	return ok && len(article) >= 2 && len(article) <= 4 && rest != "" && unicode.IsUpper([]rune(rest)[0]) && unicode.IsLower([]rune(article)[0])
}

// inTime reports whether token t lies in a time expression.
func (d *doc) inTime(s *sent, t int) bool {
	for _, i := range s.times {
		if d.times[i].Overlaps(s.Tokens[t].Span) {
			return true
		}
	}
	return false
}

func isNameParticle(w string) bool {
	switch w {
	case "von", "van", "de", "der", "den", "la", "le", "al", "el", "bin", "ibn", "da", "dos", "di", "del", "ten", "zu":
		return true
	}
	return false
}

// bareName joins tokens to a name, without the genitive ending: "Stefan Kornelius'", "Bruno Kahls".
func bareName(tokens []text.Token) (string, bool) {
	parts := make([]string, len(tokens))
	for i, t := range tokens {
		parts[i] = t.Text
	}
	full := strings.Join(parts, " ")
	for _, q := range []string{"'", "’", "‘"} {
		if s, ok := strings.CutSuffix(full, q); ok {
			return s, true
		}
	}
	return full, false
}

// choose picks the person that refs mean: the one whose offices cover the day of the article, else the first. With surnames, only those
// that are called by the surname alone.
func (d *doc) choose(refs []lexicon.Ref, surnames bool) (int32, lexicon.Form, bool) {
	best, form, score := int32(-1), lexicon.Form(0), -1
	for _, r := range refs {
		if r.Kind != lexicon.KPerson || r.Form&lexicon.SurnameOnly != 0 != surnames {
			continue
		}
		v := d.inOffice(r.ID)
		if v > score {
			best, form, score = r.ID, r.Form, v
		}
	}
	return best, form, best >= 0
}

// day is the day that offices are looked up for: publication, else nothing.
func (d *doc) day() string { return d.a.Published.String() }

// inOffice rates how likely the press of the article's day calls person p without introduction: 3 for a head of state or government or a
// foreign minister in office, 2 for another office, 1 for a former one, 0 for none.
func (d *doc) inOffice(p int32) int {
	score, day := 0, d.day()
	for _, t := range d.x.Persons[p].Offices {
		r, ok := d.x.ByKey("office/" + t.Office)
		if !ok {
			continue
		}
		v := 1
		if day == "" || t.Covers(day) || d.soon(t) {
			v = 2
			if d.x.Offices[r.ID].Head != "" && strings.HasPrefix(t.Of, "state/") || t.Office == "foreign-minister" {
				v = 3 // the president of a bank is no head of state
			}
			if day == "" && t.To == "" {
				v++
			}
		}
		score = max(score, v)
	}
	return score
}

// soon reports whether a term begins in the year after publication: the press knows who has been elected.
func (d *doc) soon(t lexicon.Term) bool {
	from, err := text.ParseDate(t.From)
	if err != nil || from.Year == 0 || d.a.Published.Grain() != text.GrainDay {
		return false
	}
	days := from.First().Sub(d.a.Published.First()).Hours() / 24
	return days > 0 && days < 200
}

// nearer reports whether of two people of one name a is meant rather than b: the one named last in this paragraph, else the one named more often.
func (d *doc) nearer(s *sent, a, b int) bool {
	here := func(i int) bool { return d.actors[i].seen >= 0 && d.sents[d.actors[i].seen].para == s.para }
	if here(a) != here(b) {
		return here(a)
	}
	if !here(a) && d.actors[a].named != d.actors[b].named {
		return d.actors[a].named > d.actors[b].named
	}
	return d.actors[a].seen > d.actors[b].seen
}

// surnameAt resolves a surname standing alone at token t: to a person of this article, else to a well-known office holder of its day.
// beside are the offices printed beside it; ok is false where nobody, or more than one, is meant.
func (d *doc) surnameAt(s *sent, t int, beside []officeAt) (n name, ok bool) {
	if t >= len(s.Tokens) {
		return n, false
	}
	tok, end, fold := s.Tokens[t], t+1, s.word(t)
	if tok.Shape == text.Punct || tok.Shape == text.Digit {
		return n, false
	}
	if m := s.match(t); m != nil && m.Start == t && m.End > end {
		if _, _, ok := d.choose(m.Refs, true); ok { // "von der Leyen"
			end = m.End
			for j := t + 1; j < end; j++ {
				fold += " " + s.word(j)
			}
		}
	}
	if tok.Shape == text.Lower && end == t+1 && !articledName(tok.Text) {
		return d.particledSurname(s, t)
	}
	for _, try := range []struct {
		w string
		g bool
	}{{fold, false}, {strings.TrimSuffix(fold, "s"), true}, {strings.TrimRight(fold, "'"), true}} {
		if len(try.w) < 2 || try.g && try.w == fold {
			continue
		}
		if ids := d.bySurname[try.w]; len(ids) > 0 {
			i := ids[0]
			for _, id := range ids[1:] { // two of one name: the one whose office is printed, else the one named last
				if d.fits(id, beside) && !d.fits(i, beside) || d.fits(id, beside) == d.fits(i, beside) && d.nearer(s, id, i) {
					i = id
				}
			}
			if d.actors[i].seen < 0 && d.actors[i].person < 0 { // a headline's "Trump" is not the Friedrich Trump named below it
				if p, ok := d.officialOf(try.w); ok && !d.fits(i, beside) {
					i = p
				}
			}
			return name{t, end, i, try.g, "name:surname-of-article"}, true
		}
	}
	rule, m := "name:surname-known", s.match(t)
	if m == nil && d.nameShaped(s, t) {
		rule, m = "name:surname-respelled", &lexicon.Match{Start: t, End: t + 1, Refs: d.x.RespelledSurname(fold)}
	}
	if m == nil || m.Start != t {
		return n, false
	}
	best, top, tied := lexicon.Ref{ID: -1}, 0, []lexicon.Ref(nil)
	for _, r := range m.Refs {
		if r.Kind != lexicon.KPerson || r.Form&lexicon.SurnameOnly == 0 {
			continue
		}
		if len(beside) == 0 && d.x.Persons[r.ID].Ambiguous {
			continue // alone the name does not mean him
		}
		v := d.inOffice(r.ID)
		if len(beside) > 0 {
			if !d.everHeld(r.ID, beside) {
				continue
			}
			v += 4
		}
		switch {
		case v > top:
			best, top, tied = r, v, []lexicon.Ref{r}
		case v == top:
			tied = append(tied, r)
		}
	}
	if len(tied) > 1 { // "König Abdullah" of Jordan, where only that land is spoken of
		tied = slices.DeleteFunc(tied, func(r lexicon.Ref) bool { return !d.landNear(s, d.x.Persons[r.ID].Country) })
	}
	if len(tied) == 1 {
		best = tied[0]
	}
	if best.ID < 0 || top < 2 || len(tied) != 1 || top == 2 && len(m.Refs) > 1 {
		return n, false
	}
	if len(beside) == 0 && d.isGivenName(s, t, m.End) {
		return n, false
	}
	if len(beside) == 0 && commonWord(m, s, t) && !(top >= 3 && cityBesides(m, s, t)) {
		return n, false
	}
	return name{t, m.End, d.known(best.ID), best.Form&lexicon.Genitive != 0, rule}, true
}

// landNear reports whether a state or one of its cities is named in a sentence or in the headline or lead.
func (d *doc) landNear(s *sent, state string) bool {
	for _, b := range []*sent{s, &d.sents[0], &d.sents[min(1, len(d.sents)-1)]} {
		for t := range b.Tokens {
			if r, ok := b.ref(t, lexicon.KState); ok && d.x.States[r.ID].Key == state {
				return true
			}
			if r, ok := b.ref(t, lexicon.KCity); ok && !b.lower(t) && d.x.Cities[r.ID].State == state {
				return true
			}
		}
	}
	return false
}

// particledSurname is the surname of several words at token t of somebody whom the article has named in full: "mit van der Zwaag".
func (d *doc) particledSurname(s *sent, t int) (n name, ok bool) {
	full, end := "", t
	for ; isNameParticle(s.word(end)) && end < t+3; end++ {
		full += s.Tokens[end].Text + " "
	}
	if end == t || end >= len(s.Tokens) || s.Tokens[end].Shape != text.Upper {
		return n, false
	}
	full += s.Tokens[end].Text
	if i, ok := d.shortOf(full); ok {
		return name{t, end + 1, i, false, "name:surname-of-article"}, true
	}
	if short, cut := strings.CutSuffix(full, "s"); cut {
		if i, ok := d.shortOf(short); ok {
			return name{t, end + 1, i, true, "name:surname-of-article"}, true
		}
	}
	return n, false
}

// isGivenName reports whether an unknown name stands right behind the surname at tokens [t, end), so that it is somebody's given name: "Novak Djokovic traf". A
// German noun can stand there too, but not as the second word of a sentence before its verb.
func (d *doc) isGivenName(s *sent, t, end int) bool {
	return d.nameShaped(s, end) && s.Tokens[end].Shape == text.Upper && (d.en || t == 0 && isFinite(s, end+1))
}

// surnameOf resolves a folded surname inside a compound.
func (d *doc) surnameOf(fold string) (int, bool) {
	if ids := d.bySurname[fold]; len(ids) > 0 {
		return ids[0], true
	}
	return d.officialOf(fold)
}

// officialOf is the head of a state or government, or foreign minister, of the article's day with a folded surname.
func (d *doc) officialOf(fold string) (int, bool) {
	w := d.x.Lookup(fold)
	if w == nil {
		return 0, false
	}
	best, top := int32(-1), 2
	for _, r := range w.Refs {
		if r.Kind == lexicon.KPerson && r.Form&lexicon.SurnameOnly != 0 {
			if v := d.inOffice(r.ID); v > top {
				best, top = r.ID, v
			}
		}
	}
	if best < 0 {
		return 0, false
	}
	return d.known(best), true
}

// commonWord reports whether the surname at t is at the head of a sentence, where every word is capitalised, or also another word.
func commonWord(m *lexicon.Match, s *sent, t int) bool {
	for _, r := range m.Refs {
		if r.Kind != lexicon.KPerson {
			return true
		}
	}
	return s.tags[t].Tags != 0 || s.tags[t].Mark != 0
}

// cityBesides reports whether the surname at t is else the name of a city only, and does not stand as one: "von Santos empfangen", not "in Santos".
func cityBesides(m *lexicon.Match, s *sent, t int) bool {
	for _, r := range m.Refs {
		if r.Kind != lexicon.KPerson && r.Kind != lexicon.KCity {
			return false
		}
	}
	return s.tags[t].Tags == 0 && s.tags[t].Mark == 0 && !s.is(t-1, lexicon.PrepIn|lexicon.PrepNach|lexicon.PrepAus|lexicon.PrepUeber)
}

func (d *doc) fits(i int, beside []officeAt) bool {
	for _, o := range beside {
		if r, ok := d.x.ByKey("office/" + o.office); ok && d.holds(i, &d.x.Offices[r.ID], o.of, "") {
			return true
		}
	}
	return false
}
