// SPDX-License-Identifier: Apache-2.0

package main

import (
	"net/url"
	"strings"

	"summitry/internal/article"
	"summitry/internal/extract"
	"summitry/internal/extract/lexicon"
	"summitry/internal/text"
)

// outlets finds who printed an article.
type outlets struct {
	list     []lexicon.Outlet
	byName   map[string]int // folded names and aliases
	byDomain map[string]int
}

// newOutlets indexes the outlets that the lexicon knows.
func newOutlets(x *lexicon.Index) outlets {
	o := outlets{x.Outlets, map[string]int{}, map[string]int{}}
	for i, e := range x.Outlets {
		if e.Domain != "" {
			o.byDomain[strings.ToLower(e.Domain)] = i
		}
		for _, alias := range e.Aliases {
			if _, taken := o.byName[text.Fold(alias)]; !taken {
				o.byName[text.Fold(alias)] = i
			}
		}
	}
	for i, e := range x.Outlets { // a name wins over another's alias
		o.byName[text.Fold(e.Name)] = i
	}
	return o
}

// of gives the outlet of an article: by the name it prints, else by the web address; one that no list knows is provisional. It reports false
// where the article tells nothing.
func (o outlets) of(a *article.Article) (extract.Actor, bool) {
	if i, ok := o.byName[text.Fold(a.Outlet)]; ok {
		return o.actor(i), true
	}
	for _, host := range []string{hostOf(a.URL), strings.ToLower(a.Outlet)} {
		if i, ok := o.domain(host); ok {
			return o.actor(i), true
		}
	}
	// Written as article keys are, so that one name gives one key however it is spelt with accents.
	slug := strings.TrimPrefix(article.Key(strings.ReplaceAll(a.Outlet, "/", " ")), "article/")
	if a.Outlet == "" {
		return extract.Actor{}, false
	}
	return extract.Actor{Key: "outlet/" + slug, Name: a.Outlet, Kind: extract.Outlet, Provisional: true}, true
}

// domain finds a host, or the domain it belongs to: "rss.example.org" is "example.org".
func (o outlets) domain(host string) (int, bool) {
	for strings.Contains(host, ".") {
		if i, ok := o.byDomain[host]; ok {
			return i, true
		}
		_, host, _ = strings.Cut(host, ".")
	}
	return 0, false
}

// actor is the node of a known outlet, as reading describes it where somebody refers to it.
func (o outlets) actor(i int) extract.Actor {
	e := o.list[i]
	return extract.Actor{Key: e.Key, Name: e.Name, Kind: extract.Outlet, Country: e.State}
}

// hostOf is the host of a web address, "" where it is none.
func hostOf(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return ""
	}
	return strings.ToLower(u.Hostname())
}
