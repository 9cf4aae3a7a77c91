// SPDX-License-Identifier: Apache-2.0

package graph

import (
	"slices"
	"strings"
)

// Finding a contact among very many takes an index that knows several things of each at once: its kind, who took part, and every day, place,
// occasion and number that is stated of it. Contact.FoundBy holds them as words, and a full-text index over it meets in the contacts that have all
// of some words, however many have one of them.

// Found is what a contact is found by.
type Found struct {
	Kind      string   // Meeting, Call
	Actors    []string // keys
	Dates     []string // as stated: "2018-07-16", "2018-07", "2018"
	Printed   []string // days of publication of what tells of it
	Places    []string // keys
	Occasions []string
	Ordinals  []string
	Counts    []string
}

// The prefixes of words that could be taken for others.
const (
	printedOn  = "printed:"
	occasionOf = "occasion:"
	ordinalOf  = "ordinal:"
	countOf    = "count:"
)

// By is f as words in order: the value of Contact.FoundBy.
func (f Found) By() string {
	words := append([]string{f.Kind}, f.Actors...)
	words = append(words, f.Places...)
	for _, d := range f.Dates {
		words = append(words, d)
		for i := range d { // "2018-" and "2018-07-", which stand for all days of the year and the month
			if d[i] == '-' {
				words = append(words, d[:i+1])
			}
		}
	}
	for _, l := range f.others() {
		for _, v := range l.values {
			words = append(words, l.prefix+oneWord(v))
		}
	}
	return strings.Join(slices.DeleteFunc(sorted(words), func(w string) bool { return w == "" }), " ")
}

// named are the values of which each has its prefix.
type named struct {
	prefix string
	values []string
}

func (f Found) others() []named {
	return []named{{printedOn, f.Printed}, {occasionOf, f.Occasions}, {ordinalOf, f.Ordinals}, {countOf, f.Counts}}
}

// oneWord has no blanks, which part words.
func oneWord(s string) string { return strings.Join(strings.Fields(s), "_") }

// mostTerms bounds the alternatives of one query, and mostPairs the actors of whom each two are asked for; of more, any is asked for.
const (
	mostTerms = 500
	mostPairs = 6
)

// queries are what finds, among the words of all contacts, those that a look asks for, and a few more.
func (l Look) queries() []string {
	who := "+" + escape(l.Kind)
	switch actors := sorted(l.Actors); {
	case len(actors) <= l.Need:
		for _, a := range actors {
			who += " +" + escape(a)
		}
	case l.Need == 2 && len(actors) <= mostPairs:
		var pairs []string
		for i, a := range actors {
			for _, b := range actors[i+1:] {
				pairs = append(pairs, "(+"+escape(a)+" +"+escape(b)+")")
			}
		}
		who += " +(" + strings.Join(pairs, " ") + ")"
	default:
		who += " +(" + escape(actors...) + ")"
	}
	words := slices.Concat(l.Dates, l.Periods, l.Places)
	for _, o := range l.others() {
		for _, v := range o.values {
			words = append(words, o.prefix+oneWord(v))
		}
	}
	var out []string
	for chunk := range slices.Chunk(sorted(words), mostTerms) {
		out = append(out, who+" +("+escape(chunk...)+")")
	}
	return out
}

// special are the characters that mean something in a query.
var special = strings.NewReplacer(func() []string {
	var pairs []string
	for _, c := range `\+-&|!(){}[]^"~*?:/` {
		pairs = append(pairs, string(c), `\`+string(c))
	}
	return pairs
}()...)

// escape writes words so that a query takes them as they are.
func escape(words ...string) string {
	out := make([]string, 0, len(words))
	for _, w := range words {
		out = append(out, special.Replace(w))
	}
	return strings.Join(out, " ")
}
