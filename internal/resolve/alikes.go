// SPDX-License-Identifier: Apache-2.0

package resolve

import (
	"maps"
	"slices"
	"strings"

	"summitry/graph"
)

// alikes are the articles that hang together with changed ones by being alike, as they are read now and as they were stored: which of them are
// copies, and of which, follows from them alone.
type alikes struct {
	read    map[string]graph.Article
	was     map[string]graph.Article   // stored
	leaving map[string]bool            // read anew or withdrawn
	asked   map[string]bool            // fingerprints
	spoken  map[string]bool            // articles whose contacts were asked for
	having  map[string][]graph.Article // by number of the fingerprint
}

func newAlikes(read []Source) alikes {
	a := alikes{map[string]graph.Article{}, map[string]graph.Article{}, map[string]bool{}, map[string]bool{}, map[string]bool{}, map[string][]graph.Article{}}
	for _, s := range read {
		a.read[s.Article.Key] = s.Article
		a.index(s.Article)
	}
	return a
}

// changed begins with articles, which are read anew or withdrawn.
func (a alikes) changed(keys []string) {
	for _, key := range keys {
		a.leaving[key], a.spoken[key] = true, true
	}
}

func (a alikes) has(key string) bool {
	_, stored := a.was[key]
	return stored || a.leaving[key]
}

// ask gives the fingerprints for which articles alike have not been looked up, sorted.
func (a alikes) ask() []string {
	var out []string
	for _, articles := range []map[string]graph.Article{a.read, a.was} {
		for _, one := range articles {
			if f := one.Fingerprint; f != "" && !a.asked[f] {
				a.asked[f] = true
				out = append(out, f)
			}
		}
	}
	slices.Sort(out)
	return out
}

// take keeps those of articles that are changed or alike to one that is here.
func (a alikes) take(articles []graph.Article) {
	for size := -1; size != len(a.was); {
		size = len(a.was)
		for _, one := range articles {
			if _, here := a.was[one.Key]; !here && (a.leaving[one.Key] || a.near(one)) {
				a.was[one.Key] = one
				a.index(one)
			}
		}
	}
}

// index notes the numbers of an article's fingerprint.
func (a alikes) index(one graph.Article) {
	for _, number := range strings.Fields(one.Fingerprint) {
		a.having[number] = append(a.having[number], one)
	}
}

// near reports whether one is alike to an article that is here.
func (a alikes) near(one graph.Article) bool {
	compared := map[string]bool{}
	for _, number := range strings.Fields(one.Fingerprint) {
		for _, o := range a.having[number] {
			if compared[o.Fingerprint] {
				continue
			}
			compared[o.Fingerprint] = true
			if alike(one.Fingerprint, o.Fingerprint) {
				return true
			}
		}
	}
	return false
}

// found gives the articles whose contacts have not been asked for, sorted.
func (a alikes) found() []string {
	var out []string
	for key := range a.was {
		if !a.spoken[key] {
			a.spoken[key] = true
			out = append(out, key)
		}
	}
	slices.Sort(out)
	return out
}

// stored are the articles as they stand, sorted.
func (a alikes) stored() []graph.Article {
	var out []graph.Article
	for _, key := range slices.Sorted(maps.Keys(a.was)) {
		out = append(out, a.was[key])
	}
	return out
}

// mark says of each source that is here which article it is a copy of. The others keep what they have: nothing alike to them has changed.
func (a alikes) mark(sources []Source) []Source {
	var here []graph.Article
	for _, s := range sources {
		if a.has(s.Article.Key) {
			here = append(here, s.Article)
		}
	}
	of := originals(here)
	for i := range sources {
		if original, is := of[sources[i].Article.Key]; is {
			sources[i].Article.CopyOf = original
		}
	}
	return sources
}
