// SPDX-License-Identifier: Apache-2.0

package resolve

import (
	"cmp"
	"math"
	"slices"
	"strconv"

	"summitry/internal/extract"
	"summitry/internal/text"
)

// ballot is one value of one field with who stands for it.
type ballot struct {
	value   string
	voices  map[string]bool
	closest int       // days between the contact and the nearest publication that states it
	newest  text.Date // the last publication that states it
}

// count gathers the values of a field over the tellings of a contact that happened on day, which may be unknown.
func count(members []*facts, field extract.Field, day text.Date) []*ballot {
	var ballots []*ballot
	for _, m := range members {
		for _, v := range m.values(field) {
			ballots = add(ballots, v, m, day)
		}
	}
	return ballots
}

func add(ballots []*ballot, value string, m *facts, day text.Date) []*ballot {
	i := slices.IndexFunc(ballots, func(b *ballot) bool { return b.value == value })
	if i < 0 {
		i = len(ballots)
		ballots = append(ballots, &ballot{value: value, voices: map[string]bool{}, closest: math.MaxInt})
	}
	b := ballots[i]
	b.voices[m.voice] = true
	if m.published.Grain() == text.GrainDay && day.Grain() != text.GrainNone {
		b.closest = min(b.closest, distance(m.published, day))
	}
	if compareDates(m.published, b.newest) > 0 {
		b.newest = m.published
	}
	return ballots
}

// distance counts the days between a publication and the days that a date can mean; within them it is 0.
func distance(published, d text.Date) int {
	p := published.First()
	switch {
	case p.Before(d.First()):
		return int(d.First().Sub(p).Hours() / 24)
	case p.After(d.Last()):
		return int(p.Sub(d.Last()).Hours() / 24)
	}
	return 0
}

// elect gives the value that comes first by the orders, "" where there is none.
func elect(ballots []*ballot, orders ...func(a, b *ballot) int) string {
	if len(ballots) == 0 {
		return ""
	}
	return slices.MinFunc(ballots, func(a, b *ballot) int {
		for _, o := range orders {
			if c := o(a, b); c != 0 {
				return c
			}
		}
		return 0
	}).value
}

func mostVoices(a, b *ballot) int { return cmp.Compare(len(b.voices), len(a.voices)) }
func closest(a, b *ballot) int    { return cmp.Compare(a.closest, b.closest) }
func newest(a, b *ballot) int     { return compareDates(b.newest, a.newest) }
func longest(a, b *ballot) int    { return cmp.Compare(len(b.value), len(a.value)) }
func byValue(a, b *ballot) int    { return cmp.Compare(a.value, b.value) }

// byNumber orders numbers by size; what is no number comes last.
func byNumber(a, b *ballot) int {
	return cmp.Compare(number(a.value, math.MaxInt), number(b.value, math.MaxInt))
}

func number(s string, otherwise int) int {
	n, err := strconv.Atoi(s)
	if err != nil {
		return otherwise
	}
	return n
}
