// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"slices"
	"strings"

	"summitry/internal/extract/lexicon"
	"summitry/internal/text"
)

// actor is somebody or something that this article speaks of.
type actor struct {
	Actor
	person  int32 // index in the lexicon's persons, -1
	fem     bool
	sexed   bool // gender is known
	offices []officeAt
	seen    int  // index of the sentence that named it last
	named   int  // how often it was named
	group   bool // several people, called by what they are: "die EU-Außenminister"
	vague   bool // such a group of no state or body: "Vertreter der Wirtschaft"
}

// officeAt is an office of something, as an article calls it or the lexicon knows it.
type officeAt struct {
	office string // key in offices.yaml
	of     string // key of state, city or organisation, "" where not said
}

// known gives the actor of a person of the lexicon, making it on first sight.
func (d *doc) known(p int32) int {
	e := &d.x.Persons[p]
	if i, ok := d.byKey[e.Key]; ok {
		return i
	}
	a := actor{
		Actor:  Actor{Key: e.Key, Name: e.Name, Kind: Person, Country: e.Country, Aliases: e.Aliases, Surname: e.Surname, Wikidata: e.Wikidata},
		person: p, fem: e.Gender == "f", sexed: e.Gender != "", seen: -1,
	}
	if e.Surname != "" {
		a.Aliases = append(slices.Clip(a.Aliases), e.Surname)
	}
	a.Role = d.x.Role(p)
	i := d.add(a)
	for _, s := range e.CalledBy() {
		d.surname(s, i)
	}
	if given, _, several := strings.Cut(e.Name, " "); several && d.calledByGiven(p) {
		d.surname(given, i) // "König Felipe … Felipe"
	}
	return i
}

// calledByGiven reports whether person p holds an office whose holders are called by their given name.
func (d *doc) calledByGiven(p int32) bool {
	return slices.ContainsFunc(d.x.Persons[p].Offices, func(t lexicon.Term) bool {
		r, ok := d.x.ByKey("office/" + t.Office)
		return ok && d.x.Offices[r.ID].Given && (d.day() == "" || t.Covers(d.day()))
	})
}

// provisional gives the actor of a person that only this article knows. A surname alone stays a person of this article.
func (d *doc) provisional(full string) int {
	k := "person/" + slug(full)
	if !strings.Contains(full, " ") {
		k += "~" + strings.TrimPrefix(d.a.Key, "article/")
	}
	if i, ok := d.byKey[k]; ok {
		return i
	}
	i := d.add(actor{Actor: Actor{Key: k, Name: full, Kind: Person, Provisional: true}, person: -1, seen: -1})
	d.surname(full[strings.LastIndexByte(full, ' ')+1:], i)
	return i
}

// other gives the actor of a state, organisation, outlet or group.
func (d *doc) other(key, name string, kind ActorKind, country string) int {
	if i, ok := d.byKey[key]; ok {
		return i
	}
	return d.add(actor{Actor: Actor{Key: key, Name: name, Kind: kind, Country: country}, person: -1, seen: -1})
}

func (d *doc) add(a actor) int {
	d.actors = append(d.actors, a)
	i := len(d.actors) - 1
	d.byKey[a.Key] = i
	return i
}

// surname notes what actor i is called for short. An Arabic article falls away: "Senussi" is Abdullah al-Senussi.
func (d *doc) surname(s string, i int) {
	if articledName(s) {
		d.surname(s[strings.IndexByte(s, '-')+1:], i)
	}
	f := text.Fold(s)
	for _, have := range d.bySurname[f] {
		if have == i {
			return
		}
	}
	d.bySurname[f] = append(d.bySurname[f], i)
}

// state gives the actor of a state of the lexicon.
func (d *doc) state(id int32) int {
	s := &d.x.States[id]
	return d.other(s.Key, s.Name, State, "")
}

// organisation gives the actor of an organisation of the lexicon.
func (d *doc) organisation(id int32) int {
	o := &d.x.Organisations[id]
	return d.other(o.Key, o.Name, Organisation, o.State)
}

// outlet gives the actor of an outlet of the lexicon.
func (d *doc) outlet(id int32) int {
	o := &d.x.Outlets[id]
	return d.other(o.Key, o.Name, Outlet, o.State)
}

// isPerson reports whether actor i is a person.
func (d *doc) isPerson(i int) bool { return d.actors[i].Kind == Person }

// holds reports whether actor i holds office (or one of the same head) of of on day. Empty of and day ask for less.
func (d *doc) holds(i int, o *lexicon.Office, of, day string) bool {
	a := &d.actors[i]
	office, want := officeKey(o), of
	if o.Of != "" && want == "" {
		want = o.Of
	}
	for _, h := range a.offices {
		if d.sameOffice(h.office, office, o.Head) && (want == "" || h.of == "" && (a.Country == "" || a.Country == want) || h.of == want) {
			return true
		}
	}
	if a.person < 0 {
		return false
	}
	for _, t := range d.x.Persons[a.person].Offices {
		if d.sameOffice(t.Office, office, o.Head) && (want == "" || t.Of == want) && (day == "" || t.Covers(day)) {
			return true
		}
	}
	return false
}

// slug is the readable, stable form of a name in keys: lower-case ASCII with hyphens.
func slug(s string) string {
	var b strings.Builder
	dash := false
	for _, r := range text.Fold(s) {
		switch {
		case r == 'ä':
			b.WriteString("ae")
		case r == 'ö':
			b.WriteString("oe")
		case r == 'ü':
			b.WriteString("ue")
		case r >= 'a' && r <= 'z' || r >= '0' && r <= '9':
			b.WriteRune(r)
		default:
			if !dash && b.Len() > 0 {
				b.WriteByte('-')
			}
			dash = true
			continue
		}
		dash = false
	}
	return strings.TrimSuffix(b.String(), "-")
}

// learn notes that actor i is called by an office.
func (d *doc) learn(i int, o *lexicon.Office, of string) {
	if o.Rank || o.Relational {
		return
	}
	a := &d.actors[i]
	at := officeAt{officeKey(o), of}
	if at.of == "" {
		at.of = d.officeOfPerson(i, o)
	}
	for _, have := range a.offices {
		if have == at {
			return
		}
	}
	a.offices = append(a.offices, at)
	if more := d.leadsBody(at); more != "" {
		a.offices = append(a.offices, officeAt{more, at.of})
	}
	if a.Country == "" {
		if r, ok := d.x.ByKey(at.of); ok && r.Kind == lexicon.KState {
			a.Country = at.of
		}
	}
}

// officeOfPerson is of what a person holds an office whose name says nothing of it: "Kanzler Kurz" is not Germany's.
func (d *doc) officeOfPerson(i int, o *lexicon.Office) string {
	of := ""
	if p := d.actors[i].person; p >= 0 && o.Of != "" {
		for _, t := range d.x.Persons[p].Offices {
			if d.sameOffice(t.Office, officeKey(o), o.Head) {
				if t.Of == o.Of {
					return o.Of
				}
				of = t.Of
			}
		}
	}
	if of != "" {
		return of
	}
	return o.Of
}

// latest is the actor named last among those that fit.
func (d *doc) latest(fits func(*actor) bool) (int, bool) {
	best := -1
	for i := range d.actors {
		a := &d.actors[i]
		if a.seen >= 0 && fits(a) && (best < 0 || a.seen > d.actors[best].seen || a.seen == d.actors[best].seen && a.named > d.actors[best].named) {
			best = i
		}
	}
	return best, best >= 0
}
