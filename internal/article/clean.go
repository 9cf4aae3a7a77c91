// SPDX-License-Identifier: Apache-2.0

package article

import (
	"slices"
	"strings"
	"unicode"
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
	low         []string    // the paragraphs folded; "" for long ones
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
		if len(p.text) <= 320 || strings.HasPrefix(p.text, "[") {
			c.low[i] = fold(p.text)
		}
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
		for _, part := range strings.FieldsFunc(s, func(r rune) bool { return strings.ContainsRune(".|·•,", r) }) {
			if names := byline(strings.TrimSpace(part)); names != "" {
				c.h.writer(names)
			}
		}
		return true
	}
	if names := byline(s); names != "" && (i > 0 || c.first > 1) {
		c.h.writer(names)
		return true
	}
	if agency, ok := signature(s); ok {
		keep(&c.h.agency, agency)
		return true
	}
	return false
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

// boilerplate reports whether p is navigation, an advert, a note or the like.
func (c *cleaner) boilerplate(i int, p para) bool {
	if c.isBoilerplate(i) {
		return true
	}
	if i < c.first && (sectionLine(p.text) || c.menu(i)) {
		return true
	}
	return false
}

// isBoilerplate reports whether paragraph i is boilerplate wherever it stands.
func (c *cleaner) isBoilerplate(i int) bool {
	f := c.low[i]
	switch {
	case strings.HasPrefix(f, "[") && strings.HasSuffix(f, "]") && len(f) < 800 && hasWord(f, words().promos):
		return true
	case f == "" || len(f) > 320:
		return false
	case len(f) < 60 && (words().lines[strings.Trim(f, " .:-–|>»›+→")] || strings.Trim(f, " .:-–|>»›+→*_=#") == ""):
		return true
	}
	return opens(f, words().prefixes) || opens(f, words().notes)
}

// opens reports whether f begins with one of list, as whole words.
func opens(f string, list []string) bool {
	for _, w := range list {
		if rest, ok := strings.CutPrefix(f, w); ok {
			if r, _ := utf8.DecodeRuneInString(rest); rest == "" || !unicode.IsLetter(r) && r != '-' {
				return true
			}
		}
	}
	return false
}

// hasWord reports whether one of list stands in f as whole words.
func hasWord(f string, list []string) bool {
	for _, w := range list {
		for at := 0; ; {
			i := strings.Index(f[at:], w)
			if i < 0 {
				break
			}
			i += at
			before, _ := utf8.DecodeLastRuneInString(f[:i])
			after, _ := utf8.DecodeRuneInString(f[i+len(w):])
			if !unicode.IsLetter(before) && !unicode.IsLetter(after) {
				return true
			}
			at = i + len(w)
		}
	}
	return false
}

// sectionLine reports whether s is labels of a newspaper's parts only: "Politik Inland", "Ausland | Europa".
func sectionLine(s string) bool {
	f := strings.FieldsFunc(fold(s), func(r rune) bool { return strings.ContainsRune(" /|>»›·•,", r) })
	for _, w := range f {
		if !words().sections[w] {
			return false
		}
	}
	return len(f) > 0 && len(f) <= 8
}

// menu reports whether paragraph i lies in a run of at least four short list items without an end of sentence.
func (c *cleaner) menu(i int) bool {
	item := func(j int) bool {
		return j >= 0 && j < len(c.paras) && c.paras[j].kind == Item && len(c.paras[j].text) <= 40 && !ended(c.paras[j].text)
	}
	n := 0
	for j := i; item(j); j-- {
		n++
	}
	for j := i + 1; n > 0 && item(j); j++ {
		n++
	}
	return n >= 4
}

// trim cuts credits, signatures, notes and adverts off a paragraph that stays.
func (c *cleaner) trim(i int, p para) para {
	if d, at, ok := standTail(p.text); ok {
		c.h.date(d)
		p.text = strings.TrimRight(p.text[:at], " |-–")
	}
	p.text = cutPromos(p.text)
	if rest, names := cutThanks(p.text); rest != p.text {
		p.text = rest
		if names != "" {
			c.h.writer(names)
		}
	}
	if rest, ok := cutCredit(p.text); ok && (length(rest) <= 400 || p.kind == Caption) {
		p.text, p.kind, p.fixed = rest, Caption, true
		c.captionBefore(p)
	}
	rest, agency := cutSignature(p.text)
	if agency != "" {
		p.text = rest
		keep(&c.h.agency, agency)
	}
	return p
}

// captionBefore makes the line above a credit its caption where no blank line parts them: the alternative text of the
// picture, or the caption itself when the credit stood alone.
func (c *cleaner) captionBefore(credit para) {
	n := len(c.out)
	if n == 0 || c.out[n-1].fixed {
		return
	}
	above := &c.out[n-1]
	if above.group != credit.group || length(above.text) > 200 || c.sizes[credit.group] > 4 || credit.text != "" && ended(above.text) {
		return
	}
	above.kind, above.fixed = Caption, true
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

// cutPromos cuts brackets with adverts that stand between or behind sentences: "[Lesen Sie auch: …]".
func cutPromos(s string) string {
	for at := 0; ; {
		i := strings.IndexByte(s[at:], '[')
		if i < 0 {
			return s
		}
		i += at
		n := strings.IndexByte(s[i:], ']')
		if n < 0 {
			return s
		}
		before := strings.TrimRight(s[:i], " ")
		if (before == "" || ended(before)) && hasWord(fold(s[i:i+n+1]), words().promos) {
			s = strings.TrimSpace(before + " " + strings.TrimLeft(s[i+n+1:], " "))
			at = min(len(before), len(s))
			continue
		}
		at = i + n
	}
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
