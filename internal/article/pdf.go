// SPDX-License-Identifier: Apache-2.0

package article

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"math"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/ledongthuc/pdf"
)

// maxPages bounds what one PDF may have; an article has a few.
const maxPages = 2000

// readPDF reads the text of a PDF line by line in the order it was set, which keeps columns apart, and drops running heads
// and page numbers. The library panics on damaged files; that and its endless loops become ErrBroken.
func readPDF(raw []byte) (paras []para, h header, err error) {
	defer func() {
		if x := recover(); x != nil {
			paras, err = nil, fmt.Errorf("%v: %w", x, ErrBroken)
		}
	}()
	if absurd(raw) {
		return nil, h, fmt.Errorf("object table larger than the file: %w", ErrBroken)
	}
	r, err := pdf.NewReader(&meter{r: bytes.NewReader(raw), left: 64*int64(len(raw)) + 64<<20}, int64(len(raw)))
	switch {
	case errors.Is(err, pdf.ErrInvalidPassword), err != nil && bytes.Contains(raw, []byte("/Encrypt")):
		return nil, h, ErrEncrypted
	case err != nil:
		return nil, h, fmt.Errorf("%w: %w", err, ErrBroken)
	}
	var pages [][]string
	for _, p := range pagesOf(r.Trailer().Key("Root").Key("Pages"), 0) {
		pages = append(pages, linesOf(pdf.Page{V: p}.Content().Text))
	}
	s := joinPages(pages)
	if strings.TrimSpace(s) == "" {
		return nil, h, ErrEmpty
	}
	s = tidy(s)
	h, s = frontMatter(s)
	return paragraphs(s, true), h, nil
}

// meter is a file that can be read only so often: a damaged cross-reference that leads in a circle ends here instead of never.
type meter struct {
	r    io.ReaderAt
	left int64
}

func (m *meter) ReadAt(p []byte, off int64) (int, error) {
	if m.left -= int64(len(p)); m.left < 0 {
		// The library goes on after an error, but not after a panic; readPDF recovers it.
		panic("pdf leads in a circle")
	}
	return m.r.ReadAt(p, off)
}

var tableSize = regexp.MustCompile(`/Size\s+(\d+)`)

// absurd reports whether the file claims more objects than it has bytes: the library would reserve memory for them all.
func absurd(raw []byte) bool {
	for _, m := range tableSize.FindAllSubmatch(raw, 64) {
		if n, err := strconv.Atoi(string(m[1])); err != nil || n > len(raw)+1024 {
			return true
		}
	}
	return false
}

// pagesOf walks the tree of pages.
func pagesOf(v pdf.Value, depth int) []pdf.Value {
	if v.Key("Type").Name() == "Page" {
		return []pdf.Value{v}
	}
	if depth > 16 {
		return nil
	}
	var out []pdf.Value
	kids := v.Key("Kids")
	for i := range min(kids.Len(), maxPages) {
		if out = append(out, pagesOf(kids.Index(i), depth+1)...); len(out) > maxPages {
			return out[:maxPages]
		}
	}
	return out
}

// linesOf sets glyphs into lines; an empty line stands where the gap between two is wider than between most.
func linesOf(glyphs []pdf.Text) []string {
	type line struct {
		b         strings.Builder
		y, size   float64
		end, last float64 // where the last glyph ends and how wide it is
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
		if cur == nil || math.Abs(cur.y-g.Y) > 0.5*max(size, cur.size) || g.X < cur.end-20*size {
			cur = &line{y: g.Y, size: size}
			lines = append(lines, cur)
		} else if cur.last > 0 && g.X-cur.end > 0.2*size && !strings.HasSuffix(cur.b.String(), " ") && g.S != " " {
			cur.b.WriteByte(' ')
		}
		cur.b.WriteString(g.S)
		cur.end, cur.last = g.X+g.W, g.W
	}
	var gaps []float64
	for i := 1; i < len(lines); i++ {
		if d := lines[i-1].y - lines[i].y; d > 0 {
			gaps = append(gaps, d/lines[i].size)
		}
	}
	usual := middle(gaps)
	var out []string
	for i, l := range lines {
		if i > 0 {
			d := (lines[i-1].y - l.y) / l.size
			if d < 0 || d > usual*1.3+0.05 || math.Abs(lines[i-1].size-l.size) > 0.15*l.size {
				out = append(out, "")
			}
		}
		out = append(out, strings.TrimSpace(l.b.String()))
	}
	return out
}

// joinPages puts pages one below the other, without the first and last lines that several pages share and without page numbers.
func joinPages(pages [][]string) string {
	count := map[string]int{}
	for _, p := range pages {
		for _, i := range edges(p) {
			count[numberless(p[i])]++
		}
	}
	var b strings.Builder
	for _, p := range pages {
		drop := map[int]bool{}
		for _, i := range edges(p) {
			n := numberless(p[i])
			if len(pages) > 1 && count[n] > 1 && count[n]*2 >= len(pages) || n == "#" || n == "- # -" || n == "#/#" {
				drop[i] = true
			}
		}
		for i, l := range p {
			if !drop[i] {
				b.WriteString(l)
				b.WriteByte('\n')
			}
		}
		b.WriteByte('\n')
	}
	return b.String()
}

// edges are the indices of the first two and the last two lines of a page with text.
func edges(p []string) []int {
	var at []int
	for i, l := range p {
		if l != "" {
			at = append(at, i)
		}
	}
	if len(at) <= 4 {
		return at
	}
	return []int{at[0], at[1], at[len(at)-2], at[len(at)-1]}
}

// numberless is s with each number as "#".
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
