// SPDX-License-Identifier: Apache-2.0

package resolve

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"summitry/graph"
)

// The verdicts of a judgement.
const (
	Same      = "same"      // they are one
	Different = "different" // no two of them are one
	Unsure    = "unsure"    // nobody knows; they stay apart
)

// judged is what people have decided about tellings ("article/a#1") and actors ("person/angela-merkel"), whatever the rules say.
type judged struct {
	group map[string]string // by thing, the first of those that are the same
	apart map[[2]string]bool
}

func newJudged(judgements []graph.Judgement) judged {
	d := judged{map[string]string{}, map[[2]string]bool{}}
	for _, j := range judgements {
		for i, a := range j.About {
			if j.Verdict == Same {
				d.join(j.About[0], a)
				continue
			}
			for _, b := range j.About[i+1:] {
				d.apart[pair(a, b)] = true
			}
		}
	}
	for thing := range d.group {
		d.group[thing] = d.first(thing)
	}
	return d
}

// first is the one that stands for all that are the same as thing, thing itself where nobody has judged it.
func (d judged) first(thing string) string {
	for d.group[thing] != "" && d.group[thing] != thing {
		thing = d.group[thing]
	}
	return thing
}

func (d judged) join(a, b string) {
	a, b = d.first(a), d.first(b)
	if less(b, a) {
		a, b = b, a
	}
	d.group[a], d.group[b] = a, a
}

// less puts the actor whose full name is known before the one of whom an article has the surname only, else the alphabet decides.
func less(a, b string) bool {
	return cmp.Or(compareBools(strings.Contains(a, surnameMark), strings.Contains(b, surnameMark)), cmp.Compare(a, b)) < 0
}

// others says of all things that are judged to be another which that is: the first of those that are the same.
func (d judged) others() map[string]string {
	out := map[string]string{}
	for thing, first := range d.group {
		if thing != first {
			out[thing] = first
		}
	}
	return out
}

// same reports whether a judgement says that two things are one.
func (d judged) same(a, b string) bool { return d.group[a] != "" && d.group[a] == d.group[b] }

// keptApart reports whether a judgement keeps two things apart.
func (d judged) keptApart(a, b string) bool { return len(d.apart) > 0 && d.apart[pair(a, b)] }

// alike are all things that are judged to be the same as thing, sorted; thing alone where nobody has.
func (d judged) alike(thing string) []string {
	if d.group[thing] == "" {
		return []string{thing}
	}
	var out []string
	for t, first := range d.group {
		if first == d.group[thing] {
			out = append(out, t)
		}
	}
	slices.Sort(out)
	return out
}

func pair(a, b string) [2]string { return [2]string{min(a, b), max(a, b)} }

// Contradictions tells where judgements say of two things that they are one, perhaps by way of others, and that they are not. Kept apart they
// stay, for what is wrongly one is harder to see.
func Contradictions(judgements []graph.Judgement) []string {
	d := newJudged(judgements)
	var out []string
	for p := range d.apart {
		if d.same(p[0], p[1]) {
			out = append(out, fmt.Sprintf("%s and %s are judged to be the same and to be kept apart", p[0], p[1]))
		}
	}
	slices.Sort(out)
	return out
}
