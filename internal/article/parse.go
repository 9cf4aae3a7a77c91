// SPDX-License-Identifier: Apache-2.0

package article

import (
	"crypto/sha256"
	"encoding/hex"
	"path"
	"strings"

	"summitry/internal/text"
)

// DefaultMaxBytes is the limit for one file where Options names none.
const DefaultMaxBytes = 20 << 20

// Options steers Parse. The zero value is the default.
type Options struct {
	MaxBytes int64  // the longest file that is read, DefaultMaxBytes where 0
	Language string // the language of the text, found out where ""
}

func (o Options) limit() int64 {
	if o.MaxBytes > 0 {
		return o.MaxBytes
	}
	return DefaultMaxBytes
}

// Parse reads one file. name is its path below the folder it was loaded from, with slashes; it tells format and key. An
// error is an *Error that wraps one of the reasons of this package; the article is nil then.
func Parse(name string, raw []byte, opt Options) (*Article, error) {
	a, err := parse(name, raw, opt)
	if err != nil {
		return nil, &Error{Path: name, Err: err}
	}
	return a, nil
}

func parse(name string, raw []byte, opt Options) (*Article, error) {
	switch {
	case len(raw) == 0:
		return nil, ErrEmpty
	case int64(len(raw)) > opt.limit():
		return nil, ErrTooLarge
	}
	var (
		paras []para
		h     header
		err   error
	)
	switch formatOf(name, raw) {
	case plain:
		paras, h, err = readPlain(raw)
	case markdown:
		paras, h, err = readMarkdown(raw)
	case page:
		paras, h, err = readPage(raw)
	case pdfFile:
		paras, h, err = readPDF(raw)
	case unsupported:
		err = ErrUnsupported
	}
	if err != nil {
		return nil, err
	}
	h.named = dayOfName(strings.TrimSuffix(path.Base(name), path.Ext(name)))
	a := build(paras, h, opt)
	if a.Text == "" {
		return nil, ErrEmpty
	}
	sum := sha256.Sum256(raw)
	a.SHA256 = hex.EncodeToString(sum[:])
	a.Path = name
	a.Name = strings.TrimSuffix(path.Base(name), path.Ext(name))
	a.Key = Key(name)
	return a, nil
}

// readPlain reads plain text, with or without front matter.
func readPlain(raw []byte) ([]para, header, error) {
	s, err := decode(raw, "")
	if err != nil {
		return nil, header{}, err
	}
	h, body := frontMatter(tidy(s))
	h.raw = rawOf(s)
	return paragraphs(body, false), h, nil
}

// build cleans and arranges paragraphs and makes an article of them, without what its file knows.
func build(paras []para, h header, opt Options) *Article {
	paras = arrange(clean(paras, &h), &h)
	a := &Article{Title: h.title}
	var b strings.Builder
	size := 0
	for _, p := range paras {
		size += len(p.text) + 2
	}
	b.Grow(size)
	found, texts := false, 0
	for _, p := range paras {
		if b.Len() > 0 {
			b.WriteString("\n\n")
		}
		start := b.Len()
		b.WriteString(p.text)
		a.Blocks = append(a.Blocks, Block{Span: text.Span{Start: start, End: b.Len()}, Kind: p.kind})
		if p.kind != Lead && p.kind != Body || found || texts >= 3 {
			continue
		}
		texts++
		if d, ok := datelineIn(p.text); ok {
			found = true
			a.Dateline = text.Span{Start: start + d.span.Start, End: start + d.span.End}
			h.mark(signers(d.span.In(p.text), d.agency)...)
			h.filed(d.day)
		}
	}
	a.Text = b.String()
	keep(&h.outlet, outletOf(h.url))
	keep(&h.outlet, h.printer())
	h.date(h.fallback)
	h.date(h.named)
	a.Outlet, a.Agency, a.Author, a.Published, a.URL, a.Raw = h.outlet, h.agency, h.author, h.published, h.url, h.raw
	a.Language = opt.Language
	if keep(&a.Language, h.language); a.Language == "" {
		a.Language = language(a.Text)
	}
	return a
}

// parting reports whether r stands between words.
func parting(r rune) bool {
	switch r {
	case ' ', '\n', '.', ',', ';', ':', '!', '?', '"', '„', '“', '”', '(', ')', '–', '-':
		return true
	}
	return false
}

// language tells German from English by their small words; German where neither has more.
func language(s string) string {
	var de, en int
	german, english := words().languages["de"], words().languages["en"]
	for w := range strings.FieldsFuncSeq(s[:min(len(s), 1500)], parting) {
		if startsUpper(w) {
			w = strings.ToLower(w)
		}
		if german[w] {
			de++
		}
		if english[w] {
			en++
		}
		if de-en > 8 || en-de > 8 {
			break
		}
	}
	if en > de {
		return "en"
	}
	return "de"
}
