// SPDX-License-Identifier: Apache-2.0

package text

import (
	"strings"
	"sync"
)

// wordClass is what the splitter knows of a folded word; a word can be several things.
type wordClass uint8

const (
	before     wordClass = 1 << iota // an abbreviation that something always follows: "Dr."
	either                           // an abbreviation that can also be the last word: "usw."
	closing                          // closes a list: "usw."
	starter                          // with a capital it nearly always begins a sentence: "Der"
	determiner                       // makes an ordinal of the number after it: "der 100. Jahrestag"
	monthName                        // "Juli"
	joiner                           // joins the halves of a compound: "und"
)

// splitWords is the splitter's lexicon, read once.
var splitWords = sync.OnceValue(func() map[string]wordClass {
	var file struct {
		Before, Either, Closing, Starters, Determiners, Joiners []string
	}
	mustRead("sentences.yaml", &file)
	classes := make(map[string]wordClass, 512)
	add := func(words []string, c wordClass) {
		for _, w := range words {
			classes[Fold(w)] |= c
		}
	}
	add(file.Before, before)
	add(file.Either, either)
	add(file.Closing, closing)
	add(file.Starters, starter)
	add(file.Determiners, determiner)
	add(file.Joiners, joiner)
	for _, lang := range []string{"de", "en"} {
		var dates struct{ Months map[string]int }
		mustRead(lang+".yaml", &dates)
		for w := range dates.Months {
			classes[strings.TrimSuffix(Fold(w), ".")] |= monthName
		}
	}
	return classes
})
