// SPDX-License-Identifier: Apache-2.0

package text

import (
	"fmt"
	"strings"
)

// modifiers enters what stands before a head.
func (b *builder) modifiers() {
	for w, hedge := range b.f.Hedges {
		b.add(w, hedgeTerm).code = hedge
	}
	for _, s := range []struct {
		stems []string
		sel   selector
	}{{b.f.LastStems, lastOne}, {b.f.NextStems, nextOne}, {b.f.ThisStems, thisOne}, {b.f.SameStems, sameOne}, {b.f.FollowStems, followingOne}} {
		for _, stem := range s.stems {
			b.inflected(stem, selectorTerm, func(t *term) { t.sel, t.n = s.sel, 1 })
		}
	}
	for _, w := range b.f.SameWords {
		b.add(w, selectorTerm).sel = sameOne
	}
	for _, stem := range append(append([]string(nil), b.f.BeforeLast...), b.f.AfterNext...) {
		for _, e := range b.f.Endings {
			b.l.term(stem + e).n = 2
		}
	}
	for _, w := range b.f.Each {
		b.add(w, eachTerm)
	}
	for _, w := range b.f.Every {
		b.add(w, eachTerm).roles |= everyWord
	}
	for _, w := range b.f.Determiners {
		b.add(w, articleTerm)
	}
	for _, w := range b.f.Edges {
		b.add(w, edgeTerm)
	}
	for _, w := range b.f.Vague {
		b.add(w, vagueTerm)
	}
	for w, n := range b.f.Later {
		t := b.l.term(w)
		t.roles |= laterWord
		t.later = n
	}
	for w, n := range b.f.AfterBefore {
		t := b.l.term(w)
		t.roles |= beforeWord
		if n > 0 {
			t.roles ^= beforeWord | afterWord
		}
	}
	for _, w := range b.f.YearsNouns {
		b.l.term(w).roles |= yearsNoun
	}
	for _, w := range b.f.ShyNumbers {
		b.l.term(w).roles |= shyNumber
	}
}

// verbs enters the past forms of strong verbs, by themselves and behind prefixes: "kam", "ankam",
// "bekamen". A form that means a unit of time or a number stays that.
func (b *builder) verbs() {
	for _, base := range b.f.StrongPast {
		for _, prefix := range append([]string{""}, b.f.VerbPrefixes...) {
			for _, w := range []string{prefix + base, prefix + base + b.f.StrongPastPlural} {
				if t := b.l.terms[Fold(w)]; t == nil || t.kind == noTerm {
					b.l.term(w).roles |= pastVerb
				}
			}
		}
	}
}

// numbers enters number words to a hundred, ordinals, halves, and the adjectives of length made of them.
func (b *builder) numbers() {
	words := make(map[string]float64, 200)
	for w, n := range b.f.Numbers {
		words[w] = float64(n)
	}
	// "einundzwanzig" and "twenty-one" put the unit on different sides.
	for tens, n := range b.f.Numbers {
		if n < 20 || n > 90 || n%10 != 0 {
			continue
		}
		for unit, m := range b.f.Numbers {
			if m < 1 || m > 9 {
				continue
			}
			if b.f.English {
				words[tens+b.f.NumberAnd+unit] = float64(n + m)
			} else {
				words[unit+b.f.NumberAnd+tens] = float64(n + m)
			}
		}
	}
	for w, n := range words {
		b.add(w, numberTerm).amount = n
		if n >= 2 && n <= 9 && b.f.Half != "" {
			b.add(w+b.f.Half, numberTerm).amount = n + 0.5
			b.add(w+b.f.Quarter, numberTerm).amount = n + 0.25
			b.add(w+b.f.Hundred, numberTerm).amount = n * 100
		}
	}
	for w, n := range b.f.Halves {
		words[w] = n
		b.add(w, numberTerm).amount = n
	}
	for stem, n := range b.f.HalfStems {
		b.inflected(stem, halfTerm, func(t *term) { t.amount = n })
	}
	b.ordinals(words)
	for w, n := range words {
		if n > 20 && int(n)%12 != 0 && int(n)%10 != 0 {
			continue // nobody writes "siebenundzwanzigstündig" in a word
		}
		b.lengths(w, n)
		if n >= 2 && n <= 9 && b.f.Half != "" {
			b.lengths(w+b.f.Half, n+0.5)
		}
	}
}

// ordinals enters the first, the second …
func (b *builder) ordinals(words map[string]float64) {
	for stem, n := range b.f.Ordinals {
		b.inflected(stem, ordinalTerm, func(t *term) { t.n = n })
	}
	for w, n := range words {
		// "dreizehnte", but "zwanzigste"
		ending := b.f.OrdinalLow
		if n >= 20 {
			ending = b.f.OrdinalHigh
		}
		if n > 12 && ending != "" {
			b.inflected(w+ending, ordinalTerm, func(t *term) { t.n = int(n) })
		}
	}
}

// lengths enters the adjectives of length that begin with the number word w: "zweistündig".
func (b *builder) lengths(w string, n float64) {
	for stem, code := range b.f.Lengths {
		b.inflected(w+stem, lengthTerm, func(t *term) { t.code, t.minutes = lengthValue(code, n) })
	}
	if b.f.YearsLength != "" {
		b.inflected(w+b.f.YearsLength, lengthTerm, func(t *term) {
			t.code, t.minutes = lengthValue("Y", n)
			t.shy = true
		})
	}
}

// references enters words that need no number: "jetzt", "täglich", "jahrelang".
func (b *builder) references() {
	for _, s := range []struct {
		words, stems, phrases []string
		value                 string
	}{
		{b.f.Present, nil, b.f.PresentPhrases, "PRESENT_REF"},
		{b.f.Past, b.f.PastStems, b.f.PastPhrases, "PAST_REF"},
		{b.f.Future, nil, b.f.FuturePhrases, "FUTURE_REF"},
	} {
		for _, w := range s.words {
			b.add(w, refTerm).code = s.value
		}
		for _, stem := range s.stems {
			b.inflected(stem, refTerm, func(t *term) { t.code = s.value })
		}
		for _, p := range s.phrases {
			words := strings.Fields(p)
			t := b.l.term(words[0])
			t.phrases = append(t.phrases, phrase{rest: words[1:], value: s.value})
		}
	}
	for _, w := range b.f.Periods {
		b.add(w, namedTerm)
	}
	for stem, code := range b.f.Sets {
		b.add(stem, setTerm).code = code
		b.inflected(stem, setTerm, func(t *term) { t.code = code })
	}
	for w, code := range b.f.SetWords {
		b.add(w, setTerm).code = code
	}
	for stem, code := range b.f.VagueLengths {
		set := func(t *term) { t.code = code }
		set(b.add(stem, lengthTerm))
		b.inflected(stem, lengthTerm, set)
	}
	for stem, code := range b.f.Lengths { // "viertelstündig" counts by itself
		var n float64
		if _, err := fmt.Sscanf(code, "%g", &n); err == nil {
			b.inflected(stem, lengthTerm, func(t *term) { t.code, t.minutes = lengthValue(code, 1) })
		}
	}
}
