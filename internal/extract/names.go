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
	if !given && !office && !d.setOff(s, t) && !(s.is(t-1, lexicon.PrepMit) && s.match(t) == nil && d.nameShaped(s, t+1)) { // "traf sich mit Eurico Guterres", not "Partnerschaft mit Tel Aviv"
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

// setOff reports whether two or three words that look like a name stand from token t on between commas behind an office and what it is the office of: "den
// Bürgermeister von Hiroshima, Kazumi Matsui, empfangen".
func (d *doc) setOff(s *sent, t int) bool {
	if s.word(t-1) != "," || s.match(t) != nil {
		return false
	}
	end := t
	for end < t+3 && d.nameShaped(s, end) {
		end++
	}
	if end < t+2 || end < len(s.Tokens) && s.Tokens[end].Shape != text.Punct {
		return false
	}
	for k := t - 2; k >= 0 && k > t-10; k-- {
		if isFinite(s, k) || s.Tokens[k].Shape == text.Punct || s.is(k, lexicon.And) {
			return false
		}
		if _, office := s.ref(k, lexicon.KOffice); office {
			return k < t-2
		}
	}
	return false
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
