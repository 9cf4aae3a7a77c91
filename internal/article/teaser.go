// SPDX-License-Identifier: Apache-2.0

package article

import "strings"

// teaser reports whether p points to other articles. A mark on a line of its own announces links below it: they go too. At
// the end of an article that is all the rest; in the middle of one it is the short lines up to the next running text.
func (c *cleaner) teaser(i int, p para) bool {
	if i == 0 || len(p.text) > 320 {
		return false
	}
	f := c.low[i]
	mark := ""
	for _, m := range words().teasers {
		if len(m) > len(mark) && strings.HasPrefix(f, m) && opens(f, []string{m}) {
			mark = m
		}
	}
	if mark == "" {
		return false
	}
	rest := strings.TrimSpace(f[len(mark):])
	switch {
	case strings.Trim(rest, " .:-–|>»›+→…") == "":
		c.skipToIndex = c.endOfTeasers(i + 1)
		return true
	case strings.HasPrefix(rest, ":"), strings.HasPrefix(rest, "–"), strings.HasPrefix(rest, "—"), strings.HasPrefix(rest, "- "), strings.HasPrefix(rest, "|"):
		return true
	}
	// "Mehr zu Syrien und Iran" is a link, "Mehr über die Runde sagte er nicht." a sentence.
	return !ended(p.text) && len(p.text) <= 120
}

// endOfTeasers is the index of the paragraph with which the article goes on after a mark.
func (c *cleaner) endOfTeasers(from int) int {
	var texts, short int
	for i := from; i < len(c.paras); i++ {
		p := c.paras[i]
		switch {
		case c.isBoilerplate(i) || sectionLine(p.text):
			short++
		case bodyLike(p.text) && (manySentences(p.text) && length(p.text) > 250 || length(p.text) > 350):
			texts++
		case !ended(p.text):
			short++
		}
	}
	if c.texts > 0 && (texts == 0 || short > 2*texts) {
		return len(c.paras)
	}
	i := from
	for i < len(c.paras) && !bodyLike(c.paras[i].text) {
		i++
	}
	return i
}
