// SPDX-License-Identifier: Apache-2.0

package lexicon

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"time"

	"summitry/internal/text"
)

// Problem is something wrong with an entry.
type Problem struct {
	List string // the list it stands in: "persons"
	Key  string // the entry's key
	What string
}

// String is the problem on one line.
func (p Problem) String() string { return fmt.Sprintf("%s: %s: %s", p.List, p.Key, p.What) }

// Check tells what is wrong with the lists: keys that are there twice or are badly formed, references that lead nowhere, dates that are none
// or in the wrong order, values nobody knows, one name for two entries, two holders of an office that has one. The problems stand in the order of the lists; none is nil.
func (d *Data) Check() []Problem {
	c := d.checked()
	c.terms()
	return c.found
}

// checked looks at everything but whose terms go together.
func (d *Data) checked() *checker {
	c := &checker{data: d, keys: map[string]bool{}}
	c.collect()
	c.persons()
	c.offices()
	c.lands()
	c.bodies()
	c.topics()
	return c
}

// CheckOwn tells what would be wrong with the user's own lists on top of d, which stays as it is. An entry that replaces one of d is none of
// it; nor is a term that follows one of d, which stays open for as long as d knows. The error is that of Extend: raw cannot be read at all.
func (d *Data) CheckOwn(raw []byte) ([]Problem, error) {
	var own Data
	if err := own.Extend(raw); err != nil {
		return nil, err
	}
	mine := &checker{data: &own, keys: map[string]bool{}}
	mine.collect()
	both := d.copied()
	if err := both.Extend(raw); err != nil {
		return nil, err
	}
	problems := mine.found
	for _, p := range both.checked().found {
		if mine.keys[p.List+" "+p.Key] && !slices.Contains(problems, p) {
			problems = append(problems, p)
		}
	}
	return problems, nil
}

// copied is d with lists of its own.
func (d *Data) copied() *Data {
	c := *d
	c.Persons, c.Offices, c.States = slices.Clone(d.Persons), slices.Clone(d.Offices), slices.Clone(d.States)
	c.Cities, c.Regions, c.Buildings = slices.Clone(d.Cities), slices.Clone(d.Regions), slices.Clone(d.Buildings)
	c.Organisations, c.Outlets = slices.Clone(d.Organisations), slices.Clone(d.Outlets)
	c.Occasions, c.Topics = slices.Clone(d.Occasions), slices.Clone(d.Topics)
	return &c
}

// checker collects problems.
type checker struct {
	data  *Data
	keys  map[string]bool // list and key of every entry
	found []Problem
}

func (c *checker) say(list, key, format string, args ...any) {
	c.found = append(c.found, Problem{list, key, fmt.Sprintf(format, args...)})
}

var keyForm = regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)

// collect notes every key and looks at its form, and sees to it that one form belongs to one entry of its list.
func (c *checker) collect() {
	d := c.data
	each(c, "persons", "person/", d.Persons, func(e Person) (string, string, [][]string) { return e.Key, e.Name, [][]string{fullForms(e.Aliases)} })
	each(c, "offices", "", d.Offices, func(e Office) (string, string, [][]string) { return e.Key, e.Key, [][]string{e.M, e.F} }) // some are named only together with a state
	each(c, "states", "state/", d.States, func(e State) (string, string, [][]string) { return e.Key, e.Name, [][]string{e.Aliases, e.Metonyms} })
	each(c, "cities", "city/", d.Cities, func(e City) (string, string, [][]string) { return e.Key, e.Name, [][]string{e.Aliases} })
	each(c, "regions", "region/", d.Regions, func(e Region) (string, string, [][]string) { return e.Key, e.Name, [][]string{e.Aliases, e.Forms} })
	each(c, "buildings", "building/", d.Buildings, func(e Building) (string, string, [][]string) { return e.Key, e.Name, [][]string{e.Forms} })
	each(c, "organisations", "org/", d.Organisations, func(e Organisation) (string, string, [][]string) {
		return e.Key, e.Name, [][]string{e.Aliases, e.Forms}
	})
	each(c, "outlets", "outlet/", d.Outlets, func(e Outlet) (string, string, [][]string) { return e.Key, e.Name, [][]string{e.Aliases} })
	each(c, "occasions", "occasion/", d.Occasions, func(e Occasion) (string, string, [][]string) { return e.Key, e.Name, [][]string{e.Forms} })
	each(c, "topics", "topic/", d.Topics, func(e Topic) (string, string, [][]string) { return e.Key, e.Name, [][]string{e.Words, e.Phrases} })
}

// fullForms are the forms of more than one word: a surname may be that of many.
func fullForms(forms []string) []string {
	return slices.DeleteFunc(slices.Clone(forms), func(s string) bool { return !strings.Contains(s, " ") })
}

func each[T any](c *checker, list, prefix string, entries []T, of func(T) (key, name string, forms [][]string)) {
	names, owner := map[string]string{}, map[string]string{}
	for _, e := range entries {
		key, name, forms := of(e)
		slug, right := strings.CutPrefix(key, prefix)
		switch {
		case !right || !keyForm.MatchString(slug):
			c.say(list, key, "the key is not %s and lower-case ASCII words with hyphens", prefix)
		case c.keys[list+" "+key]:
			c.say(list, key, "the key is there twice")
		case name == "":
			c.say(list, key, "no name")
		case names[text.Fold(name)] != "":
			c.say(list, key, "%s is also the name of %s", name, names[text.Fold(name)])
		default:
			forms = append(forms, []string{name})
		}
		c.keys[list+" "+key] = true
		names[text.Fold(name)] = key
		for _, f := range slices.Concat(forms...) {
			if other := owner[text.Fold(f)]; other != "" && other != key {
				c.say(list, key, "%q belongs to %s already", f, other)
				continue
			}
			owner[text.Fold(f)] = key
		}
	}
}

// refers tells of a key that none of the lists has; the empty one refers to nothing.
func (c *checker) refers(list, key, field, to string, lists ...string) {
	if to == "" || slices.ContainsFunc(lists, func(l string) bool { return c.keys[l+" "+to] }) {
		return
	}
	c.say(list, key, "%s: there is no %s in %s", field, to, strings.Join(lists, ", "))
}

func (c *checker) oneOf(list, key, field, value string, known ...string) {
	if !slices.Contains(known, value) {
		c.say(list, key, "%s: %q is not known; use %s", field, value, strings.Join(known, ", "))
	}
}

// date tells of a date that is none. A date may be a year, a month or a day.
func (c *checker) date(list, key, field, value string) {
	if value == "" {
		return
	}
	layout := "2006-01-02"
	if _, err := time.Parse(layout[:min(len(value), len(layout))], value); err != nil || !slices.Contains([]int{4, 7, 10}, len(value)) {
		c.say(list, key, "%s: %q is no date; write YYYY, YYYY-MM or YYYY-MM-DD", field, value)
	}
}
