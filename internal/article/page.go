// SPDX-License-Identifier: Apache-2.0

package article

import (
	"fmt"
	"strings"

	"codeberg.org/readeck/go-readability"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// readPage reads HTML: readability finds the article within the page, metadata tells the header. A page that is too small
// or too odd for it is read from its <article>, <main> or <body>.
func readPage(raw []byte) ([]para, header, error) {
	s, err := decode(raw, "text/html")
	if err != nil {
		return nil, header{}, err
	}
	doc, err := html.Parse(strings.NewReader(tidy(s)))
	if err != nil {
		return nil, header{}, fmt.Errorf("parse html: %w", err)
	}
	h := metadata(doc)
	whole := pageParas(content(doc))
	parser := readability.NewParser()
	parser.MaxElemsToParse = 200_000
	// It works on a copy, so doc stays whole for the fallback.
	found, err := parser.ParseDocument(doc, nil)
	if err != nil || found.Node == nil {
		return whole, h, nil
	}
	paras := pageParas(found.Node)
	if textLength(paras)*3 < textLength(whole) && textLength(whole) < 2000 {
		return whole, h, nil // what it takes for clutter on a small page is the article
	}
	if h.title == "" {
		h.title = squeeze(found.Title)
	}
	if h.author == "" && h.agency == "" && found.Byline != "" {
		if names := byline(squeeze(found.Byline)); names != "" {
			h.writer(names)
		} else if onlyNames(squeeze(found.Byline)) {
			h.writer(squeeze(found.Byline))
		}
	}
	return summary(paras, whole, doc), h, nil
}

func textLength(paras []para) int {
	n := 0
	for _, p := range paras {
		n += len(p.text)
	}
	return n
}

// content is the element to read without readability.
func content(doc *html.Node) *html.Node {
	for _, a := range []atom.Atom{atom.Article, atom.Main, atom.Body} {
		if n := find(doc, a); n != nil {
			return n
		}
	}
	return doc
}

// find is the first element of a kind in the order of the page, nil without one.
func find(n *html.Node, a atom.Atom) *html.Node {
	for d := range n.Descendants() {
		if d.Type == html.ElementNode && d.DataAtom == a {
			return d
		}
	}
	return nil
}

// summary puts back the lead that readability took for a teaser: a paragraph that stands in the page as its description does.
func summary(paras, whole []para, doc *html.Node) []para {
	want := fold(strings.TrimRight(metaContent(doc, "og:description", "description"), ".… "))
	if len(want) < 50 {
		return paras
	}
	for _, p := range paras {
		if strings.HasPrefix(fold(p.text), want) {
			return paras
		}
	}
	for _, p := range whole {
		if f := fold(p.text); strings.HasPrefix(f, want) && len(f) < len(want)+200 {
			p.kind, p.fixed, p.group = Lead, true, -1
			return append([]para{p}, paras...)
		}
	}
	return paras
}

// pageParas reads the blocks of text below n.
func pageParas(n *html.Node) []para {
	r := pageReader{kind: Body}
	r.walk(n, 0)
	r.flush()
	return r.out
}

// pageReader collects running text until an element ends the paragraph.
type pageReader struct {
	b     strings.Builder
	kind  Kind
	fixed bool
	group int
	out   []para
}

// maxDepth bounds the nesting that is followed; real pages stay below a hundred.
const maxDepth = 500

func (r *pageReader) walk(n *html.Node, depth int) {
	if depth > maxDepth {
		return
	}
	switch n.Type {
	case html.TextNode:
		r.b.WriteString(strings.ReplaceAll(n.Data, "\n", " "))
		return
	case html.ElementNode:
		if skipped[n.DataAtom] || hidden(n) {
			return
		}
	case html.DocumentNode:
	default:
		return
	}
	if n.DataAtom == atom.Br {
		r.flushLine()
		return
	}
	kind, block := blocks[n.DataAtom]
	if !block {
		r.children(n, depth)
		return
	}
	r.flush()
	r.group++
	outer, fixed := r.kind, r.fixed
	if kind != Body && r.kind != Caption {
		r.kind, r.fixed = kind, kind != Item
	}
	r.children(n, depth)
	r.flush()
	r.kind, r.fixed = outer, fixed
	r.group++
}

func (r *pageReader) children(n *html.Node, depth int) {
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		r.walk(c, depth+1)
	}
}

// flush ends the paragraph.
func (r *pageReader) flush() {
	if s := strings.Trim(squeeze(r.b.String()), " |·"); s != "" { // marks that parted what went elsewhere
		r.out = append(r.out, para{text: s, kind: r.kind, fixed: r.fixed, group: r.group})
	}
	r.b.Reset()
}

// flushLine ends a line at <br>: a paragraph of its own after a sentence, a mere break of the line within one.
func (r *pageReader) flushLine() {
	if s := strings.TrimSpace(r.b.String()); s == "" || ended(s) || r.kind == Caption {
		r.flush()
		return
	}
	r.b.WriteByte(' ')
}

// blocks are the elements that part paragraphs, with the kind they give.
var blocks = map[atom.Atom]Kind{
	atom.H1: Headline, atom.H2: Heading, atom.H3: Heading, atom.H4: Heading, atom.H5: Heading, atom.H6: Heading,
	atom.Figcaption: Caption, atom.Li: Item, atom.P: Body, atom.Div: Body, atom.Section: Body, atom.Article: Body,
	atom.Main: Body, atom.Body: Body, atom.Blockquote: Body, atom.Ul: Body, atom.Ol: Body, atom.Tr: Body, atom.Td: Body, atom.Th: Body, atom.Table: Body,
	atom.Figure: Body, atom.Header: Body, atom.Dl: Body, atom.Dt: Body, atom.Dd: Body, atom.Pre: Body, atom.Hr: Body, atom.Address: Body, atom.Time: Body,
}

// skipped are the elements without press text.
var skipped = map[atom.Atom]bool{
	atom.Script: true, atom.Style: true, atom.Noscript: true, atom.Nav: true, atom.Aside: true, atom.Footer: true, atom.Form: true,
	atom.Button: true, atom.Select: true, atom.Iframe: true, atom.Svg: true, atom.Template: true, atom.Head: true, atom.Title: true,
	atom.Input: true, atom.Textarea: true, atom.Video: true, atom.Audio: true, atom.Object: true, atom.Math: true,
}

// hidden reports whether a reader of the page does not see n.
func hidden(n *html.Node) bool {
	for _, a := range n.Attr {
		switch {
		case a.Key == "hidden", a.Key == "aria-hidden" && a.Val == "true":
			return true
		case a.Key == "style" && strings.Contains(strings.ReplaceAll(strings.ToLower(a.Val), " ", ""), "display:none"):
			return true
		}
	}
	return false
}
