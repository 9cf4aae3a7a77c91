// SPDX-License-Identifier: Apache-2.0

package resolve

import (
	"cmp"
	"slices"
	"strings"

	"summitry/internal/extract"
)

// surnameMark parts, in the key of a person, the surname from the article that has no more of the name: "person/kasulke~2019/riga".
const surnameMark = "~"

// identities says of actors which other actor they are. A judgement decides for itself. Somebody of whom an article has the surname only is the
// person of that surname whom another article names in full where both tell of the same contact: the same others, the same day or place. A
// surname alone joins nobody, and where it could be two people it is neither. In copies of one text a surname is one person.
func identities(sources []Source, places map[string]extract.Place, d judged) map[string]string {
	same := d.others()
	for key, first := range inCopies(sources) {
		if same[key] == "" {
			same[key] = cmp.Or(same[first], first)
		}
	}
	all := lay(sources, places, same, d)
	by := map[string][]*facts{} // tellings by person
	for _, f := range all {
		for _, p := range f.people {
			by[p] = append(by[p], f)
		}
	}
	for p, tellings := range by {
		surname := surnameOf(p)
		if surname == "" {
			continue
		}
		full := ""
		for f, others := range by {
			if hasSurname(f, surname) && !d.keptApart(p, f) && meetIn(tellings, others, p, f) {
				if full != "" {
					full = ""
					break
				}
				full = f
			}
		}
		if full != "" {
			same[p] = full
		}
	}
	for key, is := range same {
		same[key] = cmp.Or(same[is], is)
	}
	return same
}

// inCopies says of somebody whom a copy calls by the surname alone which person of the original, or of the first of its copies, that is.
func inCopies(sources []Source) map[string]string {
	called := map[string][]string{} // by original and surname
	for _, s := range sources {
		for _, t := range s.Tellings {
			for _, st := range t.Statements {
				if surname := surnameOf(st.Value); surname != "" && namesActor(st.Field) {
					text := cmp.Or(s.Article.CopyOf, s.Article.Key) + " " + surname
					called[text] = append(called[text], st.Value)
				}
			}
		}
	}
	same := map[string]string{}
	for _, keys := range called {
		slices.Sort(keys)
		for _, key := range keys {
			if key != keys[0] {
				same[key] = keys[0]
			}
		}
	}
	return same
}

// meetIn reports whether a telling that has p would be one with one that has full if they were the same person.
func meetIn(some, others []*facts, p, full string) bool {
	for _, a := range some {
		if slices.Contains(a.people, full) {
			return false // they sat at one table
		}
		called := a.called(p, full)
		if slices.ContainsFunc(others, func(b *facts) bool { return fit(called, b) }) {
			return true
		}
	}
	return false
}

// called is f with the person p under the name of another.
func (f *facts) called(p, other string) *facts {
	c := *f
	c.people = nil
	for _, key := range f.people {
		if key == p {
			key = other
		}
		c.people = append(c.people, key)
	}
	slices.Sort(c.people)
	c.people = slices.Compact(c.people)
	return &c
}

// surnameOf is the surname in the key of a person of whom no more is known, "" for all others.
func surnameOf(key string) string {
	slug, _, marked := strings.Cut(strings.TrimPrefix(key, "person/"), surnameMark)
	if !marked {
		return ""
	}
	return slug
}

// hasSurname reports whether a person's full name ends in a surname.
func hasSurname(key, surname string) bool {
	return strings.HasPrefix(key, "person/") && !strings.Contains(key, surnameMark) && strings.HasSuffix(key, "-"+surname)
}

// surnames are what a person may be called by the surname: "von-der-leyen", "der-leyen", "leyen"; the one surname where no more is known.
func surnames(key string) []string {
	if s := surnameOf(key); s != "" {
		return []string{s}
	}
	slug, is := strings.CutPrefix(key, "person/")
	var out []string
	for is {
		if _, slug, is = strings.Cut(slug, "-"); is {
			out = append(out, slug)
		}
	}
	return out
}
