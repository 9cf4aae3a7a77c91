// SPDX-License-Identifier: Apache-2.0

package article

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"regexp"
	"strconv"
	"strings"

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
	file := &meter{r: bytes.NewReader(raw), left: 8*int64(len(raw)) + 1<<20}
	r, err := pdf.NewReader(file, int64(len(raw)))
	switch {
	case errors.Is(err, pdf.ErrInvalidPassword), err != nil && bytes.Contains(raw, []byte("/Encrypt")):
		return nil, h, ErrEncrypted
	case err != nil:
		return nil, h, fmt.Errorf("%w: %w", err, ErrBroken)
	}
	// The library reads the table of widths again for each letter, so this must be generous.
	file.left = 1<<30 + 1<<10*int64(len(raw))
	var pages [][]pdfLine
	for _, p := range pagesOf(r.Trailer().Key("Root").Key("Pages"), 0) {
		pages = append(pages, linesOf(pdf.Page{V: p}.Content().Text))
	}
	s, title, heads := joinPages(pages)
	if strings.TrimSpace(s) == "" {
		return nil, h, ErrEmpty
	}
	h, s = frontMatter(tidy(s))
	keep(&h.title, squeeze(tidy(title)))
	for _, line := range heads {
		if p, ok := imprintIn(squeeze(tidy(line))); ok {
			h.day(p)
		}
	}
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
