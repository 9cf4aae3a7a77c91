// SPDX-License-Identifier: Apache-2.0

package article

import (
	"math"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/ledongthuc/pdf"
)

// pdfLine is one printed line.
type pdfLine struct {
	text string  // with a tab where it leaps to another column, as running heads do
	size float64 // of the letters
	gap  bool    // the space above it is wider than usual, or its letters are of another size
}

// linesOf sets glyphs into lines, in the order in which the page draws them: that keeps columns apart.
func linesOf(glyphs []pdf.Text) []pdfLine {
	type line struct {
		b         strings.Builder
		y, size   float64
		end, last float64 // where the last glyph ends and how wide it is
		from      float64 // where the glyphs began that stand at the same place, as those of unknown width do
		n         int     // how many
	}
	var lines []*line
	for _, g := range glyphs {
		if g.S == "\n" || g.S == "" {
			continue
		}
		size := math.Abs(g.FontSize)
		if size == 0 {
			size = 10
		}
		var cur *line
		if len(lines) > 0 {
			cur = lines[len(lines)-1]
		}
		switch {
		case cur == nil, math.Abs(cur.y-g.Y) > 0.5*max(size, cur.size), g.X < cur.end-20*size:
			cur = &line{y: g.Y, size: size}
			lines = append(lines, cur)
		case g.X-max(cur.end, cur.from+0.6*size*float64(cur.n)) > 3*size:
			cur.b.WriteByte('\t')
		case cur.last > 0 && g.X-cur.end > 0.2*size && !strings.HasSuffix(cur.b.String(), " ") && g.S != " ":
			cur.b.WriteByte(' ') // many programs set no spaces, they move on; without widths no gap can be seen
		}
		if cur.b.WriteString(g.S); g.X != cur.from || g.W > 0 {
			cur.from, cur.n = g.X, 0
		}
		cur.n++
		cur.end, cur.last = g.X+g.W, g.W
	}
	var leads []float64
	for i := 1; i < len(lines); i++ {
		if d := lines[i-1].y - lines[i].y; d > 0 {
			leads = append(leads, d/lines[i].size)
		}
	}
	usual := middle(leads)
	var out []pdfLine
	for i, l := range lines {
		p := pdfLine{text: strings.TrimSpace(l.b.String()), size: l.size}
		if p.text == "" {
			continue
		}
		if i > 0 {
			d := (lines[i-1].y - l.y) / l.size
			p.gap = d < 0 || d > usual*1.3+0.05 || math.Abs(lines[i-1].size-l.size) > 0.1*l.size
		}
		out = append(out, p)
	}
	return out
}

// joinPages puts pages one below the other, without running heads and page numbers. title is what the first page sets in
// the largest letters, "" where all are alike; heads are the lines of the first page that were left out.
func joinPages(pages [][]pdfLine) (text, title string, heads []string) {
	count := map[string]int{}
	var sizes []float64
	for _, p := range pages {
		for _, i := range edges(p) {
			count[numberless(p[i].text)]++
		}
		for _, l := range p {
			for range len(l.text)/10 + 1 {
				sizes = append(sizes, l.size)
			}
		}
	}
	usual := middle(sizes)
	var b strings.Builder
	for n, p := range pages {
		drop := map[int]bool{}
		for _, i := range edges(p) {
			form := numberless(p[i].text)
			// A small line that goes on with one that stays is the end of a note.
			note := i > 0 && !p[i].gap && p[i].size == p[i-1].size && !drop[i-1]
			drop[i] = count[form] > 1 && count[form]*2 >= len(pages) || pageNumber(form) || p[i].size < 0.8*usual && !note
		}
		largest := 1.2 * usual
		for _, l := range p {
			if n == 0 && l.size > largest && len(l.text) > 8 {
				largest, title = l.size, ""
			}
		}
		for i, l := range p {
			if drop[i] {
				if n == 0 {
					heads = append(heads, strings.ReplaceAll(l.text, "\t", " | "))
				}
				continue
			}
			if n == 0 && l.size == largest && (title == "" || !l.gap) {
				title = strings.TrimSpace(join(title, l.text, ""))
			}
			switch headed := 1.2 * usual; {
			case i > 0 && (l.size > headed) != (p[i-1].size > headed) && len(l.text) > 2 && len(p[i-1].text) > 2: // no initial of the first word
				b.WriteString(cutHere + "\n")
			case l.gap:
				b.WriteByte('\n')
			}
			b.WriteString(l.text)
			b.WriteByte('\n')
		}
		b.WriteByte('\n')
	}
	return b.String(), title, heads
}

// edges are the indices of the first two and the last two lines of a page.
func edges(p []pdfLine) []int {
	if n := len(p); n > 4 {
		return []int{0, 1, n - 2, n - 1}
	}
	var all []int
	for i := range p {
		all = append(all, i)
	}
	return all
}

// pageNumber reports whether form, a line without its numbers, counts pages: "#", "- # -", "#/#", and with the word before it.
func pageNumber(form string) bool {
	for _, w := range words().pages {
		form = strings.ReplaceAll(form, w, "")
	}
	return strings.Contains(form, "#") && strings.Trim(form, "#-–/|. ") == ""
}

// numberless is s with "#" for each number.
func numberless(s string) string {
	var b strings.Builder
	in := false
	for _, r := range s {
		digit := r >= '0' && r <= '9'
		switch {
		case digit && !in:
			b.WriteByte('#')
		case !digit && r != utf8.RuneError:
			b.WriteRune(r)
		}
		in = digit
	}
	return strings.TrimSpace(b.String())
}

// middle is the median of list, 0 without any.
func middle(list []float64) float64 {
	if len(list) == 0 {
		return 0
	}
	slices.Sort(list)
	return list[len(list)/2]
}
