// SPDX-License-Identifier: Apache-2.0

package article

import "strings"

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
	if shows, ok := cutPictureWord(p.text); ok && i > 0 {
		p.text, p.kind, p.fixed = cutOutlet(shows, c.h.outlet), Caption, true
	}
	if rest, ok := cutCredit(p.text); ok && (length(rest) <= 400 || p.kind == Caption) {
		if _, name, _ := cutLast(p.text, ":"); rest == "" && i >= len(c.paras)-3 { // "Quelle: dpa" closes a text
			keep(&c.h.agency, onlyAgencies(name))
		}
		p.text, p.kind, p.fixed = rest, Caption, true
		c.captionBefore(p)
	}
	if i >= len(c.paras)-2 {
		p.text = c.cutDatedSignature(p.text)
	}
	rest, agency := cutSignature(p.text)
	if agency != "" {
		if keep(&c.h.agency, agency); i >= len(c.paras)-3 {
			c.h.mark(marksOf(p.text[len(rest):])...)
		}
		p.text = rest
	}
	return p
}

// cutDatedSignature takes an agency's mark with its day off the end of the text: "… reiste ab. (AFP, 14.06.2022)".
func (c *cleaner) cutDatedSignature(s string) string {
	at := strings.LastIndexByte(s, '(')
	if at <= 0 || s[len(s)-1] != ')' || !ended(s[:at]) {
		return s
	}
	d, ok := dateLine(s[at:])
	agency := ""
	if ok {
		agency = signedBy(s[at:])
	}
	if agency == "" {
		return s
	}
	c.h.date(d)
	c.h.mark(signers(s[at:], agency)...)
	return strings.TrimRight(s[:at], " ")
}

// captionBefore makes the line above a credit its caption where no blank line parts them: the alternative text of the
// picture, or the caption itself when the credit stood alone.
func (c *cleaner) captionBefore(credit para) {
	n := len(c.out)
	if n == 0 || c.out[n-1].fixed {
		return
	}
	above := &c.out[n-1]
	if above.group != credit.group || length(above.text) > 200 || c.sizes[credit.group] > 4 || ended(above.text) && (credit.text != "" || length(above.text) > 120) {
		return
	}
	above.kind, above.fixed = Caption, true
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
