// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"summitry/internal/extract/lexicon"
	"summitry/internal/text"
)

// englishDoubt decides what words of the whole sentence take back: a film, a condition.
func (d *doc) englishDoubt(s *sent, f *frame) {
	for t := range s.Tokens {
		if d.english(s, "fiction", t) || s.marked(t, lexicon.Fiction) {
			f.set(unconfirmed, "status:fiction", t)
		}
	}
}

// englishVerbStatus decides the status of a verb by its form and the words of its group, which begins behind token lo.
func (d *doc) englishVerbStatus(si int, f *frame, v lexicon.EnglishVerbForm, lo int, passive bool) {
	s := &d.sents[si]
	d.englishDoubt(s, f)
	for i := 0; i <= lo; i++ { // "If Biden meets Xi", "The Kremlin denied that Putin had spoken to Trump"
		switch {
		case s.is(i, lexicon.SubordIf) || d.english(s, "maybe", i) && s.is(i, lexicon.Subord):
			f.set(unconfirmed, "status:condition", i)
		case d.english(s, "refuse", i):
			f.set(denied, "status:denied-by", i)
		}
	}
	to, have := -1, false
	for i := f.at - 1; i > lo; i-- {
		switch {
		case d.english(s, "refuse", i), d.english(s, "not", i):
			f.set(denied, "status:negated", i) // "has not met", "refused to meet"
		case d.english(s, "maybe", i):
			f.set(unconfirmed, "status:modal-can", i)
		case d.english(s, "future", i):
			f.set(planned, "status:modal", i)
		case d.english(s, "to", i):
			to = i
		case d.english(s, "have", i):
			have = true
		}
	}
	switch {
	case to >= 0:
		f.set(planned, "status:infinitive", to)
	case v.Form == lexicon.EnglishGerund && d.english(s, "after", lo):
		f.set(held, "status:after-it", lo)
	case v.Form == lexicon.EnglishGerund:
		f.set(planned, "status:before-it", f.at)
	case passive:
		for i := f.at - 1; i > lo; i-- {
			if d.english(s, "past", i) || have {
				f.set(held, "status:passive-past", i)
			}
		}
		f.set(planned, "status:passive-future", f.at)
	case have && v.Form&lexicon.EnglishParticiple != 0:
		f.set(held, "status:perfect", f.at)
	case v.Form&lexicon.EnglishPast != 0:
		f.set(held, "status:preterite", f.at)
	default:
		d.presentTense(si, f)
	}
}

// englishNounStatus decides the status of a noun, whose phrase begins at token start, by the words of its clause.
func (d *doc) englishNounStatus(si int, f *frame, start int) {
	s := &d.sents[si]
	d.englishDoubt(s, f)
	from, to := f.at, f.end
	for from > 0 && !boundary(s, from-1) {
		from--
	}
	for to < len(s.Tokens) && !boundary(s, to) {
		to++
	}
	p := start - 1
	if s.word(p) == "of" || s.word(p) == "to" {
		p--
	}
	switch {
	case d.english(s, "before", p):
		f.set(planned, "status:before-it", p)
	case d.english(s, "after", p) && !d.englishIn(s, from, to, "future"):
		f.set(held, "status:after-it", p)
	}
	for i := from; i < to; i++ {
		switch {
		case i >= f.at && i < f.end:
		case d.english(s, "off", i) && d.english(s, "called", i-1), d.english(s, "cancel", i):
			f.set(cancelled, "status:cancelled", i)
		case d.english(s, "off", i) && d.english(s, "put", i-1), d.english(s, "postpone", i):
			f.set(postponed, "status:postponed", i)
		case d.english(s, "refuse", i) && i < f.at, d.english(s, "not", i) && (i >= start-4 && i < f.at || d.englishIn(s, i+1, min(i+4, to), "happen")):
			f.set(denied, "status:no", i)
		}
	}
	for i := from; i < to; i++ {
		switch {
		case i >= f.at && i < f.end:
		case d.english(s, "maybe", i):
			f.set(unconfirmed, "status:possibly", i)
		case d.english(s, "future", i) && (i < f.at || d.english(s, "be", i-1)), d.english(s, "for", i) && d.english(s, "called", i-1), d.english(s, "to", i) && d.english(s, "hold", i+1):
			f.set(planned, "status:plan-verb", i)
		}
	}
	for i := from; i < to; i++ {
		if d.english(s, "past", i) && (i < f.at || s.word(i) != "had") || d.english(s, "hold", i) && s.Tokens[i].Shape == text.Lower && i < f.at && s.word(i) != "hold" && s.word(i) != "holds" {
			f.set(held, "status:carried-past", i)
		}
	}
	switch {
	case d.english(s, "during", p):
		f.set(held, "status:at-it", p)
	case d.englishIn(s, from, f.at, "hold"):
		d.presentTense(si, f)
	}
}

func (d *doc) englishIn(s *sent, from, to int, class string) bool {
	return s.firstIn(from, to, func(i int) bool { return d.english(s, class, i) }) >= 0
}
