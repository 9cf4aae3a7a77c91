// SPDX-License-Identifier: Apache-2.0

package resolve

import (
	"cmp"
	"fmt"
	"hash/fnv"
	"slices"
	"strings"

	"summitry/graph"
	"summitry/internal/article"
	"summitry/internal/text"
)

// A fingerprint is the sample of an article's runs of runLength words whose hash is divisible by sampled. It is the modular sketch of Broder,
// "On the resemblance and containment of documents" (1997): where a newspaper prints half of an agency's report, half of the report's sample is all
// of the newspaper's, so what is cut is found as well as what is reworded. Sketches of a fixed size, MinHash and SimHash, compare whole
// texts and miss the cut ones; their libraries for Go have stood still since 2017.
const (
	runLength = 4
	sampled   = 4
)

// Two articles are copies where they share at least leastShared numbers and alikePercent of the shorter sample.
const (
	leastShared  = 6
	alikePercent = 60
)

// Fingerprint gives the fingerprint of what an article says below its headline, as sorted hexadecimal numbers; "" where that is too short to be
// told from others.
func Fingerprint(a *article.Article) string {
	var words []string
	for _, b := range a.Blocks {
		if b.Kind != article.Lead && b.Kind != article.Body && b.Kind != article.Item {
			continue
		}
		for _, s := range text.Split(b.In(a.Text)) {
			for _, t := range s.Tokens {
				if t.Shape != text.Punct {
					words = append(words, t.Fold)
				}
			}
		}
	}
	var sample []string
	for i := range len(words) - runLength + 1 {
		h := fnv.New64a()
		for _, w := range words[i : i+runLength] {
			h.Write([]byte(w)) // a hash takes everything
			h.Write([]byte{0})
		}
		if sum := h.Sum64(); sum%sampled == 0 {
			sample = append(sample, fmt.Sprintf("%08x", uint32(sum>>32)))
		}
	}
	slices.Sort(sample)
	if sample = slices.Compact(sample); len(sample) < leastShared {
		return ""
	}
	return strings.Join(sample, " ")
}

// alike reports whether two fingerprints are those of copies.
func alike(a, b string) bool {
	x, y := strings.Fields(a), strings.Fields(b)
	n := shared(x, y)
	return n >= leastShared && 100*n >= alikePercent*min(len(x), len(y))
}

// Copies marks, among all sources, those that are copies: of articles that hang together by being alike, all but the first that was printed.
// Whoever hands all sources to Contacts at once calls it first; Near does it for those that changes touch.
func Copies(sources []Source) []Source {
	sources = distinct(sources)
	articles := make([]graph.Article, len(sources))
	for i, s := range sources {
		articles[i] = s.Article
	}
	originals := originals(articles)
	for i := range sources {
		sources[i].Article.CopyOf = originals[sources[i].Article.Key]
	}
	return sources
}

// originals gives by article the one that it is a copy of, "" for one that is none.
func originals(articles []graph.Article) map[string]string {
	sorted := slices.Clone(articles)
	slices.SortFunc(sorted, printedFirst)
	// Articles with a number in common are compared; the others cannot be alike.
	group, having := map[string]int{}, map[string][]int{}
	first := make([]int, len(sorted)) // of each article's group, the first that was printed
	find := func(i int) int {
		for first[i] != i {
			i = first[i]
		}
		return i
	}
	for i, a := range sorted {
		first[i] = i
		seen := map[int]bool{}
		for _, number := range strings.Fields(a.Fingerprint) {
			for _, j := range having[number] {
				if !seen[j] {
					seen[j] = true
					if x, y := find(i), find(j); x != y && alike(a.Fingerprint, sorted[j].Fingerprint) {
						first[max(x, y)] = min(x, y)
					}
				}
			}
			having[number] = append(having[number], i)
		}
		group[a.Key] = i
	}
	out := map[string]string{}
	for key, i := range group {
		out[key] = ""
		if j := find(i); j != i {
			out[key] = sorted[j].Key
		}
	}
	return out
}

// printedFirst orders articles by day of publication, those without one last, and by key.
func printedFirst(a, b graph.Article) int {
	return cmp.Or(compareBools(b.Published != "", a.Published != ""), cmp.Compare(a.Published, b.Published), cmp.Compare(a.Key, b.Key))
}

// original is the article that f was printed in first: tellings of copies that state the same are one telling.
func (f *facts) original() string { return cmp.Or(f.article.CopyOf, f.article.Key) }

// twins reports whether a and b are the same telling of one text, printed twice.
func twins(a, b *facts) bool {
	return a.article.Key != b.article.Key && a.twin() == b.twin() && agree(a, b)
}

// namesakes reports whether a and b, in copies of one text, call somebody by the same surname, who is one person then.
func namesakes(a, b *facts) bool {
	return a.original() == b.original() && slices.ContainsFunc(a.people, func(p string) bool {
		surname := surnameOf(p)
		return surname != "" && slices.ContainsFunc(b.people, func(q string) bool { return surnameOf(q) == surname })
	})
}

// twin is the same for tellings of copies that state the same.
func (f *facts) twin() string {
	var b strings.Builder
	b.WriteString(f.original())
	for _, list := range [][]string{{f.kind, f.status, f.count}, f.people, f.groups, f.places, f.occasions} {
		b.WriteString("|" + strings.Join(list, " "))
	}
	for _, o := range f.ordinals {
		b.WriteString("|" + o.number + " " + o.from)
	}
	for _, d := range f.dates {
		b.WriteString(" " + d.String())
	}
	return b.String()
}
