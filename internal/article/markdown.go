// SPDX-License-Identifier: Apache-2.0

package article

import (
	"strings"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	gtext "github.com/yuin/goldmark/text"
)

// readMarkdown reads CommonMark, with or without front matter. Marks of emphasis and addresses of links go, pictures and
// code too; the lines of a paragraph are joined only if the file is wrapped by hand.
func readMarkdown(raw []byte) ([]para, header, error) {
	s, err := decode(raw, "")
	if err != nil {
		return nil, header{}, err
	}
	h, body := frontMatter(tidy(s))
	m := markdownReader{src: []byte(body)}
	doc := goldmark.DefaultParser().Parse(gtext.NewReader(m.src))
	if err := ast.Walk(doc, m.visit); err != nil {
		return nil, header{}, err
	}
	return m.paras(), h, nil
}

// markdownReader collects the blocks of a tree; each has one or more lines.
type markdownReader struct {
	src    []byte
	blocks []struct {
		lines []string
		kind  Kind
		fixed bool
	}
}

// visit takes the blocks that hold text and does not go deeper into them.
func (m *markdownReader) visit(n ast.Node, entering bool) (ast.WalkStatus, error) {
	if !entering {
		return ast.WalkContinue, nil
	}
	kind, fixed := Body, false
	switch n := n.(type) {
	case *ast.Heading:
		kind, fixed = Heading, true
		if n.Level == 1 && len(m.blocks) < 6 {
			kind = Headline
		}
	case *ast.Paragraph, *ast.TextBlock:
		for p := n.Parent(); p != nil; p = p.Parent() {
			if p.Kind() == ast.KindListItem {
				kind = Item
			}
		}
	case *ast.CodeBlock, *ast.FencedCodeBlock, *ast.HTMLBlock:
		return ast.WalkSkipChildren, nil
	default:
		return ast.WalkContinue, nil
	}
	var b strings.Builder
	m.inline(n, &b)
	var lines []string
	for l := range strings.SplitSeq(b.String(), "\n") {
		if l = squeeze(l); l != "" {
			lines = append(lines, l)
		}
	}
	if lines != nil {
		m.blocks = append(m.blocks, struct {
			lines []string
			kind  Kind
			fixed bool
		}{lines, kind, fixed})
	}
	return ast.WalkSkipChildren, nil
}

// inline writes the text below n.
func (m *markdownReader) inline(n ast.Node, b *strings.Builder) {
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		switch c := c.(type) {
		case *ast.Text:
			b.Write(c.Segment.Value(m.src))
			if c.SoftLineBreak() || c.HardLineBreak() {
				b.WriteByte('\n')
			}
		case *ast.String:
			b.Write(c.Value)
		case *ast.AutoLink:
			b.Write(c.Label(m.src))
		case *ast.Image, *ast.RawHTML:
		default:
			m.inline(c, b)
		}
	}
}

// paras makes paragraphs of the blocks: one per line, or one per block where the lines are wrapped.
func (m *markdownReader) paras() []para {
	groups := make([][]string, len(m.blocks))
	for i, b := range m.blocks {
		groups[i] = b.lines
	}
	wrapped := isWrapped(groups, lineWidth(groups))
	var out []para
	for g, b := range m.blocks {
		start := len(out)
		for i, l := range b.lines {
			if i > 0 && (wrapped || b.fixed || b.kind == Item) {
				out[len(out)-1].text = join(out[len(out)-1].text, l, string(m.src))
				continue
			}
			out = append(out, para{text: l, kind: b.kind, fixed: b.fixed, group: g})
		}
		for i := start; i < len(out); i++ {
			out[i].text = unescape(out[i].text)
		}
	}
	return out
}

// unescape takes the backslash off the marks that Markdown escapes.
func unescape(s string) string {
	if !strings.Contains(s, `\`) {
		return s
	}
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		if s[i] == '\\' && i+1 < len(s) && strings.IndexByte("\\`*_{}[]()#+-.!|<>\"'~", s[i+1]) >= 0 {
			i++
		}
		b.WriteByte(s[i])
	}
	return b.String()
}
