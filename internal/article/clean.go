// SPDX-License-Identifier: Apache-2.0

package article

import (
	"slices"
	"strings"
	"unicode/utf8"

	"summitry/internal/text"
)

// cleaner takes out what is no part of the article and keeps what the header can be read from.
type cleaner struct {
	h           *header
	paras       []para
	first       int         // index of the first paragraph of running text
	second      int         // of the second
	chronicle   bool        // dates head parts of the text
	latest      text.Date   // of a chronicle
	texts       int         // paragraphs of running text kept so far
	sizes       map[int]int // paragraphs per group
	low         []string    // the paragraphs folded, of long ones the beginning
	days        []text.Date // what the paragraphs that are date lines say
	out         []para
	skipToIndex int
}

// clean gives the paragraphs of the article itself and fills h from those that go.
func clean(paras []para, h *header) []para {
	c := &cleaner{h: h, paras: paras}
	c.survey()
	for i := range c.paras {
		if i < c.skipToIndex {
			c.mineOnly(c.paras[i])
			continue
		}
		p := c.paras[i]
		if p.text == "" || c.headerLine(i, p) || c.boilerplate(i, p) || c.teaser(i, p) {
			continue
		}
		c.keep(c.trim(i, p))
	}
	return unique(c.out)
}

// survey finds where running text begins, and whether dates head the paragraphs of a chronicle.
func (c *cleaner) survey() {
	c.first, c.second, c.sizes = len(c.paras), len(c.paras), map[int]int{}
	c.low = make([]string, len(c.paras))
	for i, p := range c.paras {
		c.sizes[p.group]++
		head := p.text
		if len(head) > 120 && head[0] != '[' { // the words that open it are enough
			n := 100
			for !utf8.RuneStart(head[n]) {
				n++
			}
			head = head[:n]
		}
		c.low[i] = fold(head)
	}
	for i, p := range c.paras {
		if !bodyLike(p.text) || c.isBoilerplate(i) {
			continue
		}
		if c.first == len(c.paras) {
			c.first = i
		} else {
			c.second = i
			break
		}
	}
	c.chronology()
}

// chronology finds out whether several dates head the parts of a chronicle. The publication is none of them unless it is
// the latest: nothing is printed before it happens.
func (c *cleaner) chronology() {
	var days []text.Date
	c.days = make([]text.Date, len(c.paras))
	for i, p := range c.paras {
		d, ok := dateLine(p.text)
		if c.days[i] = d; ok && len(p.text) <= 60 && !slices.Contains(days, d) && !c.standing(p.text) {
			days = append(days, d)
		}
	}
	if c.chronicle = len(days) > 2; c.chronicle {
		c.latest = slices.MaxFunc(days, func(a, b text.Date) int { return a.First().Compare(b.First()) })
	}
}

// standing reports whether s opens with a word that only dates of publication have.
func (c *cleaner) standing(s string) bool {
	for _, w := range words().stand {
		if strings.HasPrefix(s, w) {
			return true
		}
	}
	return false
}

// headerLine takes lines that tell date, author, agency, address or programme. They count at the head and at the foot only.
func (c *cleaner) headerLine(i int, p para) bool {
	s := p.text
	if len(s) > 300 {
		return false
	}
	if u := onlyURLs(s); u != "" {
		if i < c.second || i > 0 && c.isSource(c.paras[i-1].text) {
			keep(&c.h.url, u)
		}
		return true
	}
	if c.mineOnly(p) {
		return true
	}
	head, foot := i < c.second, i >= len(c.paras)-3
	if !head && !foot && !c.standing(s) {
		return false
	}
	if d := c.days[i]; d != (text.Date{}) && (!c.chronicle || c.standing(s) || i < c.first && d == c.latest) {
		c.h.date(d)
		if foot && c.h.agency == "" { // "ena/14.06.2022/0815"
			c.h.agency = signedBy(s)
		}
		for _, part := range strings.FieldsFunc(s, func(r rune) bool { return strings.ContainsRune(".|·•,", r) }) {
			part = strings.TrimSpace(part)
			if names := byline(part); names != "" {
				c.h.writer(names)
			}
			if words().outletNames[fold(part)] || words().shorts[part] != "" { // "Der Standard, 3. Mai 2024"
				keep(&c.h.outlet, outletNamed(part))
			}
		}
		return true
	}
	if c.imprintLine(i) || c.masthead(i) {
		return true
	}
	if c.h.author != "" && i < c.first && strings.HasPrefix(s, c.h.author) && onlyNames(s) { // "Ada Muster, Rom"
		return true
	}
	if names := byline(s); names != "" && (i > 0 || c.first > 1) {
		c.h.writer(names)
		return true
	}
	if foot && c.footLine(i) {
		return true
	}
	if agency, ok := signature(s); ok {
		if keep(&c.h.agency, agency); foot && !strings.HasPrefix(s, "©") {
			c.h.mark(marksOf(s)...)
		}
		return true
	}
	// The initials of those who wrote close the report of an agency that no list has: "ena/jh/mk".
	return foot && i > 0 && length(s) <= 20 && strings.Contains(s, "/") && !strings.Contains(s, " ") && s == strings.ToLower(s) && initials(s) != ""
}

// isSource reports whether s is the line "Quelle:" before an address.
func (c *cleaner) isSource(s string) bool {
	f := words().keys[strings.TrimRight(fold(s), ": ")]
	return f == "outlet" || f == "url"
}

// mineOnly reads what a dropped part may still tell: the note of a broadcaster.
func (c *cleaner) mineOnly(p para) bool {
	d, outlet, ok := broadcast(p.text)
	if !ok {
		return false
	}
	if c.h.fallback == (text.Date{}) {
		c.h.fallback = d
	}
	keep(&c.h.outlet, outlet)
	return true
}

// keep adds p to what stays, if anything is left of it.
func (c *cleaner) keep(p para) {
	p.text = strings.TrimSpace(p.text)
	if p.text == "" {
		return
	}
	if bodyLike(p.text) && p.kind != Caption {
		c.texts++
	}
	c.out = append(c.out, p)
}

// unique drops paragraphs that were there before, and those that a later one tells in full ("Er will aber ...").
func unique(paras []para) []para {
	seen := map[string]bool{}
	out := make([]para, 0, len(paras))
	for i, p := range paras {
		if len(p.text) >= 30 && seen[p.text] || truncated(p.text, paras, i) {
			continue
		}
		seen[p.text] = true
		out = append(out, p)
	}
	return out
}

// truncated reports whether s ends in dots and another paragraph begins as it does and goes on.
func truncated(s string, paras []para, self int) bool {
	head := strings.TrimRight(s, ".… ")
	if len(head) < 40 || !strings.HasSuffix(s, "...") && !strings.HasSuffix(s, "…") {
		return false
	}
	for i, p := range paras {
		if i != self && strings.HasPrefix(p.text, head) && !strings.HasSuffix(p.text, "...") && !strings.HasSuffix(p.text, "…") {
			return true
		}
	}
	return false
}
