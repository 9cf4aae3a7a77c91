// SPDX-License-Identifier: Apache-2.0

package lexicon

import (
	"slices"
	"strings"

	"summitry/internal/text"
)

// spellings is what spellings.yaml holds.
type spellings struct {
	Letters []struct {
		One string   `yaml:"one"`
		Of  []string `yaml:"of"`
	} `yaml:"letters"`
	Articles []string   `yaml:"articles"`
	Names    [][]string `yaml:"names"`
}

// respelling finds persons by another spelling of a name than the lists have: "Sergey Lavrov", "Achmed", "Sacharova".
type respelling struct {
	letters  *strings.Replacer
	articles []string
	given    map[string]string // sound of a given name → sound of the first of those that are one with it
	full     map[string]int32  // sound of a full name → person, unsure where two persons sound alike
	surnames map[string][]Ref
}

// unsure stands for a sound of two persons' names.
const unsure = int32(-1)

// shortest is the number of letters from which a surname alone is known by its sound: shorter ones sound like other words.
const shortest = 6

func newRespelling(s spellings, persons []Person) *respelling {
	var pairs []string
	for _, l := range s.Letters {
		for _, of := range l.Of {
			pairs = append(pairs, of, l.One)
		}
	}
	r := &respelling{
		letters: strings.NewReplacer(pairs...), articles: s.Articles,
		given: map[string]string{}, full: make(map[string]int32, 2*len(persons)), surnames: make(map[string][]Ref, 2*len(persons)),
	}
	for _, same := range s.Names {
		for _, n := range same {
			r.given[r.word(text.Fold(n))] = r.word(text.Fold(same[0]))
		}
	}
	for i := range persons {
		r.add(&persons[i], int32(i))
	}
	return r
}

func (r *respelling) add(p *Person, id int32) {
	for _, n := range slices.Concat([]string{p.Name}, p.Aliases) {
		if !strings.Contains(n, " ") {
			continue
		}
		k := r.sound(strings.Fields(text.Fold(n)))
		if other, taken := r.full[k]; taken && other != id {
			r.full[k] = unsure
			continue
		}
		r.full[k] = id
	}
	ref := Ref{KPerson, SurnameOnly, id}
	for _, n := range slices.Concat([]string{p.SurnameOnly()}, p.Surnames) {
		k := r.sound(strings.Fields(text.Fold(n)))
		if len(k) >= shortest && !slices.Contains(r.surnames[k], ref) {
			r.surnames[k] = append(r.surnames[k], ref)
		}
	}
}

// sound writes the words of a name by their sound.
func (r *respelling) sound(words []string) string {
	var b strings.Builder
	for _, w := range words {
		for part := range strings.FieldsFuncSeq(w, func(c rune) bool { return c == '-' || c == '\'' || c == '.' }) {
			if slices.Contains(r.articles, part) {
				continue
			}
			s := r.word(part)
			if g, ok := r.given[s]; ok {
				s = g
			}
			b.WriteString(s)
			b.WriteByte(' ')
		}
	}
	return strings.TrimSuffix(b.String(), " ")
}

// word writes one folded word by its sound: each letter once.
func (r *respelling) word(fold string) string {
	s := []byte(r.letters.Replace(fold))
	return string(slices.Compact(s))
}

// Respelled gives the person whose full name sounds like the folded words, if it is exactly one; the genitive is found too.
func (x *Index) Respelled(words []string) (person int32, genitive, ok bool) {
	for _, ending := range []string{"", "s"} {
		last, cut := strings.CutSuffix(words[len(words)-1], ending)
		if !cut {
			continue
		}
		p, known := x.respell.full[x.respell.sound(append(slices.Clone(words[:len(words)-1]), last))]
		if known && p != unsure {
			return p, ending != "", true
		}
	}
	return 0, false, false
}

// RespelledSurname gives the persons whose surname sounds like a folded word.
func (x *Index) RespelledSurname(fold string) []Ref {
	if refs := x.respell.surnames[x.respell.sound([]string{fold})]; refs != nil {
		return refs
	}
	var out []Ref
	if bare, ok := strings.CutSuffix(fold, "s"); ok {
		for _, r := range x.respell.surnames[x.respell.sound([]string{bare})] {
			r.Form |= Genitive
			out = append(out, r)
		}
	}
	return out
}
