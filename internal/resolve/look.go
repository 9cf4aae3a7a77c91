// SPDX-License-Identifier: Apache-2.0

package resolve

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"summitry/graph"
	"summitry/internal/extract"
	"summitry/internal/text"
)

// blocks gives what f shares with every telling of the same contact: kind and two actors, or kind and the only actor.
func (f *facts) blocks() []block {
	actors := f.actors()
	if len(actors) == 1 {
		return []block{{kind: f.kind, a: actors[0]}}
	}
	var out []block
	for i, a := range actors {
		for _, b := range actors[i+1:] {
			out = append(out, block{f.kind, a, b})
		}
	}
	return out
}

// looks asks for the contacts that have a telling which one of tellings may fit. Those between the same actors are asked for at once.
func looks(tellings []*facts) []graph.Look {
	byParties := map[string]*graph.Look{}
	for _, f := range tellings {
		l := lookOf(f)
		key := l.Kind + " " + strings.Join(l.Actors, " ")
		if known := byParties[key]; known != nil {
			known.Dates = append(known.Dates, l.Dates...)
			known.Periods = append(known.Periods, l.Periods...)
			known.Printed = append(known.Printed, l.Printed...)
			known.Places = append(known.Places, l.Places...)
			known.Occasions = append(known.Occasions, l.Occasions...)
			known.Ordinals = append(known.Ordinals, l.Ordinals...)
			known.Counts = append(known.Counts, l.Counts...)
			continue
		}
		byParties[key] = &l
	}
	var out []graph.Look
	for _, l := range byParties {
		for _, list := range []*[]string{&l.Dates, &l.Periods, &l.Printed, &l.Places, &l.Occasions, &l.Ordinals, &l.Counts} {
			slices.Sort(*list)
			*list = slices.Compact(*list)
		}
		out = append(out, *l)
	}
	slices.SortFunc(out, func(a, b graph.Look) int {
		return cmp.Or(cmp.Compare(a.Kind, b.Kind), slices.Compare(a.Actors, b.Actors))
	})
	return out
}

// lookOf follows what agree and linked ask for: nothing fits f that is not found by it.
func lookOf(f *facts) graph.Look {
	actors := f.actors()
	l := graph.Look{
		Found: graph.Found{Kind: kindLabel(f.kind), Actors: actors, Places: f.cities, Occasions: f.occasions},
		Need:  min(2, len(actors)),
	}
	if l.Need == 1 {
		l.Places = f.places // alone, a country is enough
	}
	for _, o := range f.ordinals {
		l.Ordinals = append(l.Ordinals, o.number)
	}
	if f.series && f.grain == text.GrainNone && f.count != "" {
		l.Counts = []string{f.count}
	}
	for _, d := range f.dates {
		switch d.Grain() {
		case text.GrainDay:
			// A newspaper without a date of its own is a day late.
			for n := -1; n <= 1; n++ {
				l.Dates = append(l.Dates, coarser(d.AddDays(n))...)
			}
			l.Printed = append(l.Printed, around(d)...)
		default:
			l.Dates = append(l.Dates, coarser(d)...)
			l.Periods = append(l.Periods, d.String()+"-")
		}
	}
	switch {
	case f.grain != text.GrainDay:
	case f.status == planned: // what puts it off
		l.Printed = append(l.Printed, between(f.dates[len(f.dates)-1], -movedSoon, movedLate)...)
	case f.status == postponed && f.published.Grain() == text.GrainDay: // the plan
		l.Dates = append(l.Dates, between(f.published, -movedLate, movedSoon)...)
	}
	if f.grain == text.GrainNone && f.published.Grain() == text.GrainDay {
		l.Dates = append(l.Dates, around(f.published)...)
		l.Printed = append(l.Printed, around(f.published)...)
	}
	return l
}

// coarser gives a date, its month and its year as they are stated.
func coarser(d text.Date) []string {
	out := []string{fmt.Sprintf("%04d", d.Year)}
	if d.Grain() >= text.GrainMonth {
		out = append(out, fmt.Sprintf("%04d-%02d", d.Year, d.Month))
	}
	if d.Grain() == text.GrainDay {
		out = append(out, d.String())
	}
	return out
}

// around are the days within which an undated telling and a day are news of the same contact.
func around(d text.Date) []string { return between(d, -nearDays, nearDays) }

// between are the days from so many before a day to so many behind it.
func between(d text.Date, first, last int) []string {
	var out []string
	for n := first; n <= last; n++ {
		out = append(out, d.AddDays(n).String())
	}
	return out
}

// foundBy is what finds a contact with some members and participants: all that lookOf may ask for.
func foundBy(kind string, participants []string, members []*facts) string {
	f := graph.Found{Kind: kind, Actors: participants}
	for _, m := range members {
		f.Places = append(f.Places, m.places...)
		f.Occasions = append(f.Occasions, m.occasions...)
		f.Dates = append(f.Dates, m.values(extract.When)...)
		for _, o := range m.ordinals {
			f.Ordinals = append(f.Ordinals, o.number)
		}
		f.Counts = append(f.Counts, m.values(extract.Count)...)
		if m.published.Grain() == text.GrainDay {
			f.Printed = append(f.Printed, m.published.String())
		}
	}
	return f.By()
}
