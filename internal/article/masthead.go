// SPDX-License-Identifier: Apache-2.0

package article

import (
	"strings"

	"summitry/internal/text"
)

// imprintLine takes a line with date and names at the head, or as the last line. What can also head the part of a chronicle
// must stand alone, and dates the article only where nothing better does.
func (c *cleaner) imprintLine(i int) bool {
	s := c.paras[i].text
	head, foot := i < 6 && i < c.first, i == len(c.paras)-1 && i > 0
	if !head && !foot || c.chronicle {
		return false
	}
	p, ok := imprintIn(s)
	if !ok || p.behind && p.agency == "" && p.outlet == "" || !c.alone(i, p.day) {
		return false
	}
	known := p.outlet != "" || p.agency != ""
	switch {
	case head && p.sure, foot && known:
		c.h.date(p.day)
	case head && i < 4 && (i > 0 || c.titleFollows()), foot:
		if c.h.fallback == (text.Date{}) {
			c.h.fallback = p.day
		}
	default:
		return false
	}
	keep(&c.h.outlet, p.outlet)
	keep(&c.h.agency, p.agency)
	return true
}

// alone reports whether no other line names another day in the way of an imprint.
func (c *cleaner) alone(i int, day text.Date) bool {
	for j, p := range c.paras {
		if j == i || len(p.text) > 110 || c.days[j] != (text.Date{}) {
			continue
		}
		if other, ok := imprintIn(p.text); ok && other.day != day {
			return false
		}
	}
	return true
}

// titleFollows reports whether a line that can be a title stands between the first line and the running text.
func (c *cleaner) titleFollows() bool {
	for i := 1; i < c.first; i++ {
		if titleLike(c.paras[i].text) {
			return true
		}
	}
	return false
}

// masthead takes the name of the outlet that stands above the title: "NORDBLICK · Politik", "Hansepost" above a date,
// "Wolga-Bote (Übersetzung aus dem Russischen)". The name of a newspaper is known or made like one.
func (c *cleaner) masthead(i int) bool {
	if i > 1 || i >= c.first || len(c.paras[i].text) > 80 {
		return false
	}
	if _, _, dated := findDay(c.paras[i].text); dated { // it would be lost
		return false
	}
	name, rest, evident := c.paras[i].text, "", false
	for _, mark := range []string{" · ", " | ", " – ", " - ", " / ", " (", ". ", ", "} {
		if before, after, ok := strings.Cut(name, mark); ok && len(before) < len(name) {
			name, rest = before, after
		}
	}
	if bare := withoutEdition(name); bare != name { // "Nordblick Nachrichten"
		name, evident = bare, true
	}
	if !words().outletNames[fold(name)] && !(capitalised(name) && papery(name)) && !paperName(name) {
		return false
	}
	if rest != "" {
		if !sectionLine(rest) && !words().editions[fold(firstWord(rest))] && withoutEdition(rest) == rest {
			return false
		}
		evident = true
	}
	if evident || words().outletNames[fold(name)] || c.dated(i+1) {
		keep(&c.h.outlet, name)
		return true
	}
	return false
}

// dated reports whether a line that is a date, or an imprint, follows from line i on before the next blank one.
func (c *cleaner) dated(i int) bool {
	for ; i < c.first && c.paras[i].group == c.paras[i-1].group; i++ {
		if _, ok := imprintIn(c.paras[i].text); ok || c.days[i] != (text.Date{}) {
			return true
		}
	}
	return false
}
