// SPDX-License-Identifier: Apache-2.0

package article

import (
	"encoding/json"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"summitry/internal/text"
)

// metadata reads the header from a page: JSON-LD first, as it says whose title and date it means, then meta and link tags,
// <time> and the page's title.
func metadata(doc *html.Node) header {
	var h header
	for n := range doc.Descendants() {
		if n.Type == html.ElementNode && n.DataAtom == atom.Script && attr(n, "type") == "application/ld+json" && n.FirstChild != nil {
			var v any
			if json.Unmarshal([]byte(n.FirstChild.Data), &v) == nil { // a page with a broken script is still read
				h.linkedData(v, 0)
			}
		}
	}
	keep(&h.title, metaContent(doc, "og:title", "twitter:title", "dc.title"))
	keep(&h.outlet, metaContent(doc, "og:site_name", "application-name", "publisher", "dc.publisher"))
	if a := metaContent(doc, "author", "article:author", "dc.creator", "byl"); a != "" && !strings.Contains(a, "://") {
		h.writer(a)
	}
	h.date(parseMetaDate(metaContent(doc, "article:published_time", "og:published_time", "date", "dc.date", "dc.date.issued", "dcterms.created",
		"pubdate", "publishdate", "publication_date", "datepublished", "last-modified", "parsely-pub-date", "sailthru.date")))
	keep(&h.url, metaContent(doc, "og:url"))
	for n := range doc.Descendants() {
		switch {
		case n.Type != html.ElementNode:
		case n.DataAtom == atom.Link && attr(n, "rel") == "canonical":
			keep(&h.url, attr(n, "href"))
		case n.DataAtom == atom.Html && len(attr(n, "lang")) >= 2:
			keep(&h.language, strings.ToLower(attr(n, "lang")[:2]))
		case n.DataAtom == atom.Time && h.published == (text.Date{}):
			h.date(parseMetaDate(attr(n, "datetime")))
		}
	}
	if !strings.HasPrefix(h.url, "http") {
		h.url = ""
	}
	pageTitle(doc, &h)
	return h
}

// pageTitle takes the title from <h1> where there is one of it, else from <title>, without the name of the outlet behind it.
func pageTitle(doc *html.Node, h *header) {
	var heads []string
	for n := range doc.Descendants() {
		if n.Type == html.ElementNode && n.DataAtom == atom.H1 {
			if s := squeeze(innerText(n)); s != "" {
				heads = append(heads, s)
			}
		}
	}
	printed := ""
	if n := find(doc, atom.Title); n != nil {
		printed = squeeze(innerText(n))
	}
	if h.title == "" && len(heads) == 1 && (printed == "" || !strings.HasSuffix(heads[0], " "+printed)) {
		h.title = heads[0]
	}
	keep(&h.title, printed)
	for _, sep := range []string{" | ", " - ", " – ", " — ", " :: "} {
		before, after, ok := cutLast(h.title, sep)
		if ok && (fold(after) == fold(h.outlet) || h.outlet == "" && len(strings.Fields(after)) <= 3 && sep == " | ") {
			keep(&h.outlet, after)
			h.title = before
		}
	}
	for _, s := range heads { // the page's own wording, if it is the longer or shorter form of the same
		before, longer := strings.CutSuffix(s, " "+h.title)
		if longer && h.title != "" && !ended(before) { // a kicker within the heading
			break
		}
		if strings.Contains(fold(s), fold(h.title)) || len(s) > 15 && strings.Contains(fold(h.title), fold(s)) {
			h.title = s
			break
		}
	}
}

// linkedData takes the header from the JSON-LD object of an article, wherever in v it is.
func (h *header) linkedData(v any, depth int) {
	if depth > 8 {
		return
	}
	switch v := v.(type) {
	case []any:
		for _, e := range v {
			h.linkedData(e, depth+1)
		}
	case map[string]any:
		if graph, ok := v["@graph"]; ok {
			h.linkedData(graph, depth+1)
		}
		kind := named(v["@type"])
		if !strings.Contains(kind, "Article") && !strings.Contains(kind, "Posting") && kind != "Report" {
			return
		}
		keep(&h.title, html.UnescapeString(named(v["headline"])))
		h.date(parseMetaDate(named(v["datePublished"])))
		keep(&h.outlet, named(v["publisher"]))
		if a := named(v["author"]); a != "" {
			h.writer(squeeze(a))
		}
		keep(&h.url, named(v["url"]))
		keep(&h.url, named(v["mainEntityOfPage"]))
		if l := named(v["inLanguage"]); len(l) >= 2 {
			keep(&h.language, strings.ToLower(l[:2]))
		}
	}
}

// named gives a JSON-LD value as text: itself, its name or @id, or those of a list with commas between them.
func named(v any) string {
	switch v := v.(type) {
	case string:
		return v
	case []any:
		var all []string
		for _, e := range v {
			if s := named(e); s != "" {
				all = append(all, s)
			}
		}
		return strings.Join(all, ", ")
	case map[string]any:
		if s, ok := v["name"].(string); ok {
			return s
		}
		s, _ := v["@id"].(string)
		return s
	}
	return ""
}

// metaContent is the content of the first meta tag with one of the names, tried in their order.
func metaContent(doc *html.Node, names ...string) string {
	found := map[string]string{}
	for n := range doc.Descendants() {
		if n.Type != html.ElementNode || n.DataAtom != atom.Meta {
			continue
		}
		for _, k := range []string{"property", "name", "itemprop", "http-equiv"} {
			if name := strings.ToLower(attr(n, k)); name != "" && found[name] == "" {
				found[name] = squeeze(attr(n, "content"))
			}
		}
	}
	for _, name := range names {
		if found[name] != "" {
			return found[name]
		}
	}
	return ""
}

func attr(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}

func innerText(n *html.Node) string {
	var b strings.Builder
	for d := range n.Descendants() {
		if d.Type == html.TextNode {
			b.WriteString(d.Data)
		}
	}
	return strings.ReplaceAll(b.String(), "\n", " ")
}
