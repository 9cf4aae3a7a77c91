// SPDX-License-Identifier: Apache-2.0

package lexicon

import (
	"slices"
	"strings"

	"summitry/internal/text"
)

type officeOf struct{ office, of string }

// Holder is a person who holds or held an office.
type Holder struct {
	Person int32
	Term   Term
}

func (x *Index) name(s string, r Ref) {
	base, genitive := nameForms(s)
	for _, f := range base {
		x.put(f, r)
	}
	r.Form |= Genitive
	for _, f := range genitive {
		x.put(f, r)
	}
}

func (x *Index) addPersons() {
	x.titles = map[string]bool{} // "König Abdullah": no given name
	for _, o := range x.Offices {
		for _, s := range slices.Concat(o.M, o.F, o.En) {
			x.titles[text.Fold(s)] = true
		}
	}
	for i, p := range x.Persons {
		r := Ref{Kind: KPerson, ID: int32(i)}
		x.byKey[p.Key] = r
		for _, s := range slices.Concat([]string{p.Name}, p.Aliases) {
			if !strings.Contains(s, " ") && s != p.Name {
				x.name(s, Ref{KPerson, SurnameOnly, int32(i)})
				continue
			}
			x.name(s, r)
			if given, _, ok := strings.Cut(s, " "); ok && !x.titles[text.Fold(given)] {
				x.first[text.Fold(given)]++
			}
		}
		for _, s := range p.CalledBy() {
			if s != p.Name {
				x.name(s, Ref{KPerson, SurnameOnly, int32(i)})
			}
		}
	}
}

// SurnameOnly is what the press calls p alone: Surname, else the last word of Name.
func (p *Person) SurnameOnly() string {
	if p.Surname != "" {
		return p.Surname
	}
	return p.Name[strings.LastIndexByte(p.Name, ' ')+1:]
}

// CalledBy is all that the press calls p alone: his surname, its other spellings, and the surname with the article of his full name ("al-Sisi").
func (p *Person) CalledBy() []string {
	out := slices.Concat([]string{p.SurnameOnly()}, p.Surnames)
	last := p.Name[strings.LastIndexByte(p.Name, ' ')+1:]
	if _, bare, ok := strings.Cut(last, "-"); ok && bare == p.Surname && !slices.Contains(out, last) {
		out = append(out, last)
	}
	return out
}

func (x *Index) addOffices() {
	for i, o := range x.Offices {
		x.byKey["office/"+o.Key] = Ref{Kind: KOffice, ID: int32(i)}
		for _, s := range o.M {
			for _, f := range nounForms(s) {
				x.put(f, Ref{Kind: KOffice, ID: int32(i)})
			}
		}
		for _, s := range o.F {
			for _, f := range nounForms(s) {
				x.put(f, Ref{KOffice, Feminine, int32(i)})
			}
		}
		for _, s := range o.En {
			x.put(s, Ref{KOffice, English, int32(i)})
		}
	}
}

func (x *Index) addStates() {
	for i, s := range x.States {
		r := Ref{Kind: KState, ID: int32(i)}
		x.byKey[s.Key] = r
		for _, n := range slices.Concat([]string{s.Name}, s.Aliases, s.Forms, s.Metonyms) {
			x.name(n, r)
		}
		for _, n := range s.En {
			x.name(n, Ref{KState, English, int32(i)})
		}
		for _, a := range append(slices.Clone(s.Adjectives), s.Adjective) {
			if a == "" {
				continue
			}
			for _, f := range adjectiveForms(a) {
				x.put(f, Ref{KState, Adjective, int32(i)})
			}
		}
		for _, a := range s.EnAdjectives {
			x.put(a, Ref{KState, Adjective | English, int32(i)})
		}
		for k, dm := range s.Demonym { // the second is a woman
			for _, f := range nounForms(dm) {
				form := Adverbial // marks a demonym: "der Russe"
				if k == 1 && f == dm {
					form |= Feminine
				}
				x.put(f, Ref{KState, form, int32(i)})
			}
		}
		for _, p := range append(slices.Clone(s.Prefix), s.Name) {
			x.word(text.Fold(p)).Refs = append(x.word(text.Fold(p)).Refs, Ref{KPrefix, 0, int32(i)})
		}
	}
}

func (x *Index) addPlaces() {
	for i, c := range x.Cities {
		r := Ref{Kind: KCity, ID: int32(i)}
		x.byKey[c.Key] = r
		for _, n := range append([]string{c.Name}, c.Aliases...) {
			x.name(n, r)
		}
		if c.Adjective != "" {
			x.put(c.Adjective, Ref{KCity, Adjective, int32(i)})
		}
	}
	for i, g := range x.Regions {
		r := Ref{Kind: KRegion, ID: int32(i)}
		x.byKey[g.Key] = r
		for _, n := range slices.Concat([]string{g.Name}, g.Aliases, g.Forms) {
			x.name(n, r)
			for _, f := range inflectFirst(n) {
				x.put(f, r)
			}
		}
		if g.Adjective != "" {
			for _, f := range adjectiveForms(g.Adjective) {
				x.put(f, Ref{KRegion, Adjective, int32(i)})
			}
		}
	}
	for i, b := range x.Buildings {
		r := Ref{Kind: KBuilding, ID: int32(i)}
		x.byKey[b.Key] = r
		for _, n := range append([]string{b.Name}, b.Forms...) {
			x.name(n, r)
			for _, f := range inflectFirst(n) {
				x.put(f, r)
			}
		}
	}
}

func (x *Index) addOrganisations() {
	for i, o := range x.Organisations {
		r := Ref{Kind: KOrganisation, ID: int32(i)}
		x.byKey[o.Key] = r
		for _, n := range slices.Concat([]string{o.Name}, o.Aliases, o.Forms) {
			x.name(n, r)
			for _, f := range inflectFirst(n) {
				x.put(f, r)
			}
		}
	}
	for i, o := range x.Outlets {
		r := Ref{Kind: KOutlet, ID: int32(i)}
		x.byKey[o.Key] = r
		for _, n := range append([]string{o.Name}, o.Aliases...) {
			x.name(n, r)
		}
	}
	for i, o := range x.Occasions {
		r := Ref{Kind: KOccasion, ID: int32(i)}
		x.byKey[o.Key] = r
		for _, n := range append([]string{o.Name}, o.Forms...) {
			for _, f := range inflectLast(n) {
				x.put(f, r)
			}
		}
	}
}

func (x *Index) addTopics() {
	for i, t := range x.Topics {
		r := Ref{Kind: KTopic, ID: int32(i)}
		x.byKey[t.Key] = r
		for _, w := range append([]string{t.Name}, t.Words...) {
			for _, f := range inflectLast(w) {
				x.put(f, r)
			}
			for _, f := range inflectFirst(w) {
				x.put(f, r)
			}
		}
		for _, p := range t.Phrases {
			x.put(p, r)
		}
		for _, a := range t.Adjectives {
			for _, f := range adjectiveForms(a) {
				x.put(f, Ref{KTopic, Adjective, int32(i)})
			}
		}
		for _, e := range t.En {
			x.put(e, Ref{KTopic, English, int32(i)})
			x.put(e+"s", Ref{KTopic, English, int32(i)})
		}
	}
}

// inflectLast inflects the last word of a name of one or several words.
func inflectLast(n string) []string {
	i := strings.LastIndexByte(n, ' ') + 1
	if i > 0 && strings.ToLower(n[i:i+1]) == n[i:i+1] { // "Kampf gegen den Terror" ends in a noun, "Ende des Krieges" stays
		return []string{n}
	}
	var out []string
	for _, f := range nounForms(n[i:]) {
		out = append(out, n[:i]+f)
	}
	return out
}

// inflectFirst inflects the adjective that opens a name: "Weißes Haus" gives "Weißen Haus", "Weißen Hauses".
func inflectFirst(n string) []string {
	first, rest, ok := strings.Cut(n, " ")
	if !ok || len(first) < 4 {
		return nil
	}
	stem := ""
	for _, e := range []string{"er", "es", "e"} {
		if strings.HasSuffix(first, e) {
			stem = strings.TrimSuffix(first, e)
			break
		}
	}
	if stem == "" {
		return nil
	}
	var out []string
	for _, e := range []string{"e", "er", "es", "en", "em"} {
		for _, s := range []string{"", "s", "es"} {
			out = append(out, stem+e+" "+rest+s)
		}
	}
	return out
}

// holders indexes the terms by office and by what it is the office of.
func (x *Index) holders() {
	x.terms, x.byGiven = map[officeOf][]Holder{}, map[officeOf][]Holder{}
	for i, p := range x.Persons {
		for _, t := range p.Offices {
			k := officeOf{t.Office, t.Of}
			x.terms[k] = append(x.terms[k], Holder{int32(i), t})
			given, _, several := strings.Cut(p.Name, " ")
			if r, ok := x.byKey["office/"+t.Office]; ok && several && x.Offices[r.ID].Given {
				g := officeOf{t.Office, text.Fold(given)}
				x.byGiven[g] = append(x.byGiven[g], Holder{int32(i), t})
			}
		}
	}
}

// Holders are the persons who held office of of on day (ISO, any precision), the latest term first; with no day, all of them.
func (x *Index) Holders(office, of, day string) []Holder {
	out := covering(x.terms[officeOf{office, of}], day)
	slices.SortStableFunc(out, func(a, b Holder) int { return strings.Compare(b.Term.From, a.Term.From) })
	return out
}

// CalledByGiven are the persons whom an office and a folded given name mean on day: "König Felipe". Of other offices there are none.
func (x *Index) CalledByGiven(office, given, day string) []Holder {
	return covering(x.byGiven[officeOf{office, given}], day)
}

// covering are those of all who held their office on day; with no day, all of them.
func covering(all []Holder, day string) []Holder {
	var out []Holder
	for _, h := range all {
		if day == "" || h.Term.Covers(day) {
			out = append(out, h)
		}
	}
	return out
}

// Role is what person p is called by the last office the lexicon knows of, "" where it knows none.
func (x *Index) Role(p int32) string {
	last := Term{}
	for _, t := range x.Persons[p].Offices {
		if last.Office == "" || t.From > last.From {
			last = t
		}
	}
	r, ok := x.byKey["office/"+last.Office]
	if !ok {
		return ""
	}
	o := &x.Offices[r.ID]
	if x.Persons[p].Gender == "f" && len(o.F) > 0 {
		return o.F[0]
	}
	if len(o.M) > 0 {
		return o.M[0]
	}
	return ""
}

// ByKey finds the entry with a key; offices are found under "office/" + key.
func (x *Index) ByKey(key string) (Ref, bool) {
	r, ok := x.byKey[key]
	return r, ok
}

// GivenName reports whether fold is the given name of a person of the lexicon, or several of them joined by hyphens: "hans-dieter".
func (x *Index) GivenName(fold string) bool {
	for more := true; more; {
		var one string
		if one, fold, more = strings.Cut(fold, "-"); x.first[one] == 0 {
			return false
		}
	}
	return true
}

// Lookup gives what is known of a folded word, nil if nothing.
func (x *Index) Lookup(fold string) *Word { return x.words[fold] }

// IsParticle reports whether fold is the separable part of a trigger verb.
func (x *Index) IsParticle(fold string) bool { return x.particles[fold] }
