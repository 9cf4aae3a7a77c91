// SPDX-License-Identifier: Apache-2.0

package article

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// para is one paragraph before and while it is cleaned.
type para struct {
	text  string
	kind  Kind
	fixed bool // the markup told the kind
	group int  // paragraphs that no blank line parts share a group
}

// cutHere, in a line of its own, parts what never goes on: a headline and the text below it.
const cutHere = "\f\f"

// paragraphs cuts plain text into paragraphs. Where lines are wrapped by hand (PDF, e-mail), those of one paragraph are
// joined again; else every line is a paragraph.
func paragraphs(s string, wrapped bool) []para {
	var groups [][]string
	var cur []string
	apart := map[int]bool{} // groups that never go on with the one before
	for line := range strings.Lines(s) {
		if strings.Contains(line, cutHere) {
			apart[len(groups)+min(len(cur), 1)] = true
		}
		line = strings.Trim(line, " \n\f")
		if line == "" || strings.IndexByte(line, '\f') >= 0 && strings.Trim(line, "\f ") == "" {
			if cur != nil {
				groups, cur = append(groups, cur), nil
			}
			continue
		}
		cur = append(cur, squeeze(line))
	}
	if cur != nil {
		groups = append(groups, cur)
	}
	width := lineWidth(groups)
	if !wrapped && !isWrapped(groups, width) {
		return oneEach(groups)
	}
	return unwrap(groups, apart, width, s)
}

// oneEach makes every line a paragraph.
func oneEach(groups [][]string) []para {
	var out []para
	var all []string
	for _, lines := range groups {
		all = append(all, lines...)
	}
	n := 0
	for g, lines := range groups {
		for _, l := range lines {
			p := newPara(l, g)
			// "2. Bundesliga beginnt" is a line, "1. Zölle" above "2. Gas" an item.
			if no := number(l); p.kind == Item && no > 0 && (n == 0 || number(all[n-1]) != no-1) && (n+1 == len(all) || number(all[n+1]) != no+1) {
				p.text, p.kind = l, Body
			}
			out = append(out, p)
			n++
		}
	}
	return out
}

// number is the number that line begins with, 0 without one.
func number(line string) int {
	n := 0
	for i := 0; i < len(line) && i < 3 && line[i] >= '0' && line[i] <= '9'; i++ {
		n = n*10 + int(line[i]-'0')
	}
	return n
}

// newPara takes a list marker off line and marks what it introduced as an Item.
func newPara(line string, group int) para {
	p := para{text: line, kind: Body, group: group}
	if rest, ok := bullet(line); ok {
		p.text, p.kind = rest, Item
	}
	return p
}

// bullet cuts "- ", "• " or "1. " off a line; a day of the month ("2. Juli") is no marker.
func bullet(line string) (string, bool) {
	for _, m := range []string{"- ", "* ", "• ", "· ", "‣ ", "▪ "} {
		if rest, ok := strings.CutPrefix(line, m); ok {
			return strings.TrimLeft(rest, " "), true
		}
	}
	n := 0
	for n < len(line) && line[n] >= '0' && line[n] <= '9' {
		n++
	}
	if n == 0 || n > 2 || len(line) < n+3 || line[n] != '.' && line[n] != ')' || line[n+1] != ' ' {
		return line, false
	}
	rest := strings.TrimLeft(line[n+1:], " ")
	first, _, _ := strings.Cut(rest, " ")
	if r, _ := utf8.DecodeRuneInString(rest); !unicode.IsUpper(r) || words().months[fold(strings.Trim(first, ".,"))] > 0 {
		return line, false
	}
	return rest, true
}

// lineWidth is the length that nine of ten lines do not exceed.
func lineWidth(groups [][]string) int {
	var n []int
	for _, g := range groups {
		for _, l := range g {
			n = append(n, utf8.RuneCountInString(l))
		}
	}
	if len(n) == 0 {
		return 0
	}
	slices.Sort(n)
	return n[(len(n)-1)*9/10]
}

// isWrapped reports whether lines break where the page ended, not where the thought did: they are short, and a fair part
// of them goes on in the middle of a sentence.
func isWrapped(groups [][]string, width int) bool {
	if width > 120 {
		return false
	}
	var pairs, running int
	for _, g := range groups {
		for i := 1; i < len(g); i++ {
			pairs++
			if len(g[i-1]) >= 25 && !ended(g[i-1]) && startsLower(g[i]) && !strings.Contains(g[i], "://") && !words().lines[fold(g[i])] {
				if !smallImprint(g[i]) {
					running++
				}
			}
		}
	}
	return running > 0 && running*4 >= pairs
}

// smallImprint reports whether line is an imprint although it begins with a small letter, and goes on with nothing: "taz, 3. Mai 2024".
func smallImprint(line string) bool {
	name := line[:max(strings.IndexAny(line, " ,|/("), 0)]
	if f := fold(name); !words().outletNames[f] && !words().agencies[f] {
		return false
	}
	_, ok := imprintIn(line)
	return ok
}

// unwrap joins the lines of each group, and goes on over a blank line where a page ended within a sentence.
func unwrap(groups [][]string, apart map[int]bool, width int, doc string) []para {
	var out []para
	last := "" // the last line joined
	for g, lines := range groups {
		for i, line := range lines {
			_, marked := bullet(line)
			switch {
			case len(out) == 0,
				i == 0 && (apart[g] || !runsOn(last, line, width)),
				i > 0 && (marked && stops(last) || stands(last, line, width)):
				out = append(out, newPara(line, g))
			default:
				p := &out[len(out)-1]
				p.text = join(p.text, line, doc)
			}
			last = line
		}
	}
	return out
}

// runsOn reports whether line, after a blank line, goes on with last: a page break in the middle of a sentence.
func runsOn(last, line string, width int) bool {
	if ended(last) || strings.Contains(last, "://") || strings.Contains(line, "://") || byline(line) != "" {
		return false
	}
	if _, tail, _ := cutLast(last, " "); words().open[fold(tail)] && len(last) >= 15 {
		return true
	}
	long := utf8.RuneCountInString(last)*20 >= width*17
	return startsLower(line) && utf8.RuneCountInString(last) >= 25 || long && !startsDigit(line)
}

// stands reports whether line begins a paragraph of its own although no blank line stands before it: last was a heading, or
// the end of a paragraph whose next word would have fitted.
func stands(last, line string, width int) bool {
	if strings.Contains(last, "://") || strings.Contains(line, "://") {
		return true
	}
	word, _, _ := strings.Cut(line, " ")
	n := utf8.RuneCountInString(last)
	fits := n+1+utf8.RuneCountInString(word) < width-2
	if !fits || startsLower(line) {
		return false
	}
	if ended(last) {
		return n*4 < width*3
	}
	_, tail, _ := cutLast(last, " ")
	return n*5 < width*3 && !words().open[fold(tail)] && !strings.HasSuffix(last, ",") && !strings.HasSuffix(last, "-") &&
		utf8.RuneCountInString(line)*5 >= width*3
}

// stops reports whether a list item can follow last.
func stops(last string) bool { return ended(last) || strings.HasSuffix(last, ":") || len(last) < 40 }

// join puts line behind text. A hyphen at the end of text is a broken word's and goes ("Unab-" / "hängigkeit"), or a
// compound's and stays ("Apec-" / "Gipfels"), or an ellipsis's and stays with a space ("Ost-" / "und Westdeutschland").
func join(text, line, doc string) string {
	head, hyphen := strings.CutSuffix(text, "-")
	before, _ := utf8.DecodeLastRuneInString(head)
	if !hyphen || !unicode.IsLetter(before) && !unicode.IsDigit(before) {
		return text + " " + line
	}
	_, left, _ := cutLast(head, " ")
	right, _, _ := strings.Cut(line, " ")
	bare := strings.TrimRight(right, ".,;:!?\"“”»«)")
	switch {
	case words().suspended[fold(bare)]:
		return text + " " + line
	case !startsLower(line), !unicode.IsLower(before):
		return text + line
	case strings.Contains(doc, left+"-"+bare):
		return text + line
	case adjectives(left, bare) && !strings.Contains(doc, left+bare):
		return text + line
	}
	return head + line
}

// adjectives reports whether left and right are two adjectives that a hyphen joins: "russisch-amerikanischen".
func adjectives(left, right string) bool {
	for _, a := range words().joined {
		if !strings.HasSuffix(left, a) {
			continue
		}
		for _, b := range words().joined {
			if i := strings.LastIndex(right, b); i > 0 && len(right)-i-len(b) <= 2 {
				return true
			}
		}
	}
	return false
}
