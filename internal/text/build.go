// SPDX-License-Identifier: Apache-2.0

package text

import (
	"fmt"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"
)

// UnmarshalYAML reads a shift from a list of a number and a unit.
func (s *shift) UnmarshalYAML(node *yaml.Node) error {
	var parts []string
	if err := node.Decode(&parts); err != nil {
		return fmt.Errorf("read shift: %w", err)
	}
	if len(parts) != 2 {
		return fmt.Errorf("read shift %v: want a number and a unit", parts)
	}
	s.Unit = parts[1]
	_, err := fmt.Sscanf(parts[0], "%d", &s.N)
	return err
}

// roleNames are the names that word lists give to roles.
var roleNames = map[string]role{
	"licenses_month": licensesMonth, "licenses_part": licensesPart, "licenses_year": licensesYear, "no_year_before": forbidsYearBefore,
	"no_year_after": forbidsYearAfter, "future_verbs": futureVerb, "planned_words": plannedWord, "past_verbs": pastVerb, "being": beingVerb,
	"not_present": notPresent, "clause_marks": clauseMark, "ahead": aheadWord, "back": backWord, "ago": agoWord, "since": sinceWord,
	"within": withinWord, "shifts": shiftWord, "over": overWord, "long": longWord, "plural_alone": pluralAlone, "ages": agesWord,
	"age_before": ageBefore, "age_of": ageOf, "per": perWord, "per_unit": perUnit, "clock_before": clockBefore,
	"each_time": eachTime, "range": rangeMark, "between": betweenWord, "joins": joinMark, "fillers": fillerWord, "from": fromWord,
	"decade_nouns": decadeNoun, "shy_numbers": shyNumber, "general_before": generalBefore, "general_after": generalAfter,
	"inner_adjectives": innerAdjective, "titles": titleWord, "to_infinitive": toInfinitive, "years_nouns": yearsNoun, "eve": eveWord,
	"tags":              tagsWord,
	"ahead_unless_past": aheadUnlessPast, "back_unless_future": backUnlessFuture, "genitive_articles": genitiveArticle, "toward": towardWord,
	"from_now_on": fromNowOn, "until": untilWord, "some_of": someOf, "planned_adjectives": plannedAdjective, "ago_behind": agoBehind,
}

// readLanguage builds a lexicon from its file. It panics where the file is broken: the package's tests catch that first.
func readLanguage(code string) *language {
	var f wordFile
	mustRead(code+".yaml", &f)
	l := &language{
		terms: make(map[string]*term, 16384), pairs: f.HedgePairs, lengths: f.Lengths, endings: f.Endings,
		yearsLength: f.YearsLength, decadeSuffix: f.DecadeSuffix, timesSuffix: f.TimesSuffix, english: f.English, verbs: f.verbForms,
	}
	b := builder{l: l, f: &f}
	b.heads()
	b.modifiers()
	b.numbers()
	b.references()
	b.verbs()
	b.holidays(code)
	for name, words := range f.Roles {
		r, ok := roleNames[name]
		if !ok {
			panic(fmt.Sprintf("read word list %q: unknown role %q", code+".yaml", name))
		}
		for _, w := range words {
			l.term(w).roles |= r
		}
	}
	for pair := range f.HedgePairs {
		_, second, _ := strings.Cut(pair, " ")
		l.term(second).roles |= pairEnd
	}
	return l
}

// term is the entry of a folded word, made where there is none.
func (l *language) term(word string) *term {
	w := Fold(word)
	t := l.terms[w]
	if t == nil {
		t = &term{}
		l.terms[w] = t
	}
	return t
}

// builder fills a language from its file.
type builder struct {
	l *language
	f *wordFile
}

// add enters a word as a kind of head or part; a word that is one already keeps what it was first.
func (b *builder) add(word string, k termKind) *term {
	t := b.l.term(word)
	if t.kind != noTerm {
		return &term{}
	}
	t.kind = k
	return t
}

// inflected enters the forms of a stem.
func (b *builder) inflected(stem string, k termKind, set func(*term)) {
	for _, e := range b.f.Endings {
		set(b.add(stem+e, k))
	}
}

// heads enters what time expressions are built around.
func (b *builder) heads() {
	for w, n := range b.f.Decades {
		b.add(w, decadeTerm).n = n
		for _, years := range b.f.DecadeYears {
			t := b.add(w+years, decadeTerm)
			t.n, t.one = n, true
		}
	}
	for w, n := range b.f.Months {
		b.add(w, monthTerm).n = n
		if !slices.Contains(b.f.ShyMonths, w) && b.f.GenitiveMonths != "" {
			b.add(w+b.f.GenitiveMonths, monthTerm).n = n
		}
	}
	for _, w := range b.f.ShyMonths {
		b.l.term(w).shy = true
	}
	for w, n := range b.f.Deictics {
		t := b.add(w, deicticTerm)
		t.n, t.adverb, t.code = n, true, b.f.Parts[w]
	}
	for w, n := range b.f.DeicticStems {
		b.inflected(w, deicticTerm, func(t *term) { t.n = n })
	}
	for _, u := range b.f.Units {
		for _, w := range append(append([]string(nil), u.One...), u.Many...) {
			t := b.add(w, unitTerm)
			t.code, t.amount = u.Code, max(u.Times, 1)
		}
		for _, w := range u.One {
			b.l.term(w).one = true
		}
		for _, w := range u.Many {
			b.l.term(w).many = true
		}
	}
	b.partsAndWeekdays()
	for w, code := range b.f.Seasons {
		for _, e := range []string{"", "s", "e", "n"} {
			b.add(w+e, seasonTerm).code = code
		}
	}
	for w, s := range b.f.FromPublished {
		t := b.add(w, shiftTerm)
		t.n, t.code = s.N, s.Unit
	}
	for w, s := range b.f.FromSpoken {
		t := b.add(w, shiftTerm)
		t.n, t.code = s.N, s.Unit
		t.roles |= spokenWord
	}
	for _, w := range b.f.Clock {
		b.add(w, clockTerm)
	}
}

// partsAndWeekdays enters weekdays, parts of days and what is made of both.
func (b *builder) partsAndWeekdays() {
	for w, code := range b.f.Parts {
		b.add(w, partTerm).code = code
		b.add(w+"s", partTerm).code = code
		for _, hours := range b.f.PartHours { // "in den Morgenstunden"
			b.add(w+hours, partTerm).code = code
		}
	}
	for w, code := range b.f.PartAdverbs {
		t := b.add(w, partTerm)
		t.code, t.adverb = code, true
		b.l.term(w).code, b.l.term(w).adverb = code, true
	}
	for day, n := range b.f.Weekdays {
		t := b.add(day, weekdayTerm)
		t.n = n
		set := b.add(day+"s", setTerm)
		set.code = fmt.Sprintf("XXXX-WXX-%d", n)
		set.n = n
		for part, code := range b.f.Parts {
			t := b.add(day+part, weekdayTerm)
			t.n, t.part = n, code
			t = b.add(day+part+"s", weekdayTerm)
			t.n, t.part = n, code
		}
	}
}
