// SPDX-License-Identifier: Apache-2.0

package main

import (
	"slices"
	"strings"

	"summitry/internal/extract/lexicon"
)

// entry is an entry of any list, as it is listed.
type entry struct {
	key, name, more string
	forms           []string
}

// entries are one list.
type entries struct {
	name    string
	entries []entry
}

// kinds are the lists that can be listed and extended.
func kinds() []string {
	return []string{"persons", "offices", "states", "cities", "regions", "buildings", "organisations", "outlets", "occasions", "topics"}
}

// listsOf lays out the lists alike.
func listsOf(d *lexicon.Data) []entries {
	return []entries{
		laidOut("persons", d.Persons, func(e lexicon.Person) entry {
			var held []string
			for _, t := range e.Offices {
				held = append(held, strings.TrimSpace(t.Office+" "+t.Of)+" "+t.From+"–"+t.To)
			}
			return entry{e.Key, e.Name, strings.Join(held, "; "), slices.Concat(e.Aliases, e.Surnames)}
		}),
		laidOut("offices", d.Offices, func(e lexicon.Office) entry {
			return entry{e.Key, e.Key, strings.TrimSpace(e.Office + " " + e.Of), slices.Concat(e.M, e.F, e.En)}
		}),
		laidOut("states", d.States, func(e lexicon.State) entry {
			return entry{e.Key, e.Name, e.ISO, slices.Concat(e.Aliases, e.Forms, e.Metonyms, e.En)}
		}),
		laidOut("cities", d.Cities, func(e lexicon.City) entry { return entry{e.Key, e.Name, e.State, e.Aliases} }),
		laidOut("regions", d.Regions, func(e lexicon.Region) entry {
			return entry{e.Key, e.Name, e.State, slices.Concat(e.Aliases, e.Forms)}
		}),
		laidOut("buildings", d.Buildings, func(e lexicon.Building) entry {
			return entry{e.Key, e.Name, strings.TrimSpace(e.City + " " + e.Seat), e.Forms}
		}),
		laidOut("organisations", d.Organisations, func(e lexicon.Organisation) entry {
			return entry{e.Key, e.Name, e.Kind, slices.Concat(e.Aliases, e.Forms)}
		}),
		laidOut("outlets", d.Outlets, func(e lexicon.Outlet) entry {
			return entry{e.Key, e.Name, strings.TrimSpace(e.Kind + " " + e.Domain), e.Aliases}
		}),
		laidOut("occasions", d.Occasions, func(e lexicon.Occasion) entry { return entry{e.Key, e.Name, e.Of, e.Forms} }),
		laidOut("topics", d.Topics, func(e lexicon.Topic) entry {
			return entry{e.Key, e.Name, e.Group, slices.Concat(e.Words, e.Phrases)}
		}),
	}
}

// laidOut lays out one list, sorted by key: our files are cut by world region, which nobody who looks something up knows.
func laidOut[T any](name string, list []T, as func(T) entry) entries {
	out := entries{name: name, entries: make([]entry, len(list))}
	for i, e := range list {
		out.entries[i] = as(e)
	}
	slices.SortFunc(out.entries, func(x, y entry) int { return strings.Compare(x.key, y.key) })
	return out
}

// speaksOf reports whether all words occur in e, in capitals or not.
func (e entry) speaksOf(words []string) bool {
	all := strings.ToLower(strings.Join(append([]string{e.key, e.name, e.more}, e.forms...), "\n"))
	return !slices.ContainsFunc(words, func(w string) bool { return !strings.Contains(all, strings.ToLower(w)) })
}

// values are the forms as an answer holds a list.
func (e entry) values() []any {
	out := make([]any, len(e.forms))
	for i, f := range e.forms {
		out[i] = f
	}
	return out
}
