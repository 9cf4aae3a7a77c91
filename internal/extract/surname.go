// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"slices"
	"strings"

	"summitry/internal/extract/lexicon"
	"summitry/internal/text"
)

// nearer reports whether of two people of one name a is meant rather than b: whom the article is about, beside whom the other is hardly named, else the one named
// last in this paragraph, else the one named more often.
func (d *doc) nearer(s *sent, a, b int) bool {
	if x, y := d.actors[a].named, d.actors[b].named; x >= 3*y || y >= 3*x {
		return x > y // "Trump" is not Melania Trump, named once
	}
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
