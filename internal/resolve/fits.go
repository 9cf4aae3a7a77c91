// SPDX-License-Identifier: Apache-2.0

package resolve

import (
	"slices"

	"summitry/internal/text"
)

// nearDays is how far, in days, publication and an unstated date may lie apart to be news of the same contact; newsDays is
// the same for two tellings that share a place or an occasion.
const (
	nearDays = 7
	newsDays = 183
)

// fits reports whether f can belong to the contact that members tell of: nothing in any of them speaks against it, and at
// least one of them speaks for it. Where a judgement has put together what contradicts itself, one of the two is enough; and what was
// put off may have been planned for another day.
func fits(f *facts, members []*facts) bool {
	against := func(m *facts) bool {
		return !agree(f, m) && !bridged(f, m, members) &&
			!slices.ContainsFunc(members, func(o *facts) bool { return o.judged.same(o.id(), m.id()) && agree(f, o) })
	}
	return !slices.ContainsFunc(members, against) &&
		slices.ContainsFunc(members, func(m *facts) bool { return linked(f, m) && agree(f, m) }) &&
		!slices.ContainsFunc(members, func(m *facts) bool { return f.article.Key == m.article.Key || f.judged.keptApart(f.id(), m.id()) })
}

// fit reports that a and b alone could be one contact.
func fit(a, b *facts) bool {
	return a.kind == b.kind && (agree(a, b) && linked(a, b) || twins(a, b) || a.judged.same(a.id(), b.id()))
}

// agree reports that nothing speaks against a and b being one contact. Two tellings of one article are two contacts: extract
// has said so.
func agree(a, b *facts) bool {
	return a.kind == b.kind && a.article.Key != b.article.Key && !a.judged.keptApart(a.id(), b.id()) && sameParties(a, b) && !contradict(a, b) &&
		sameDate(a, b) && inTime(a, b) && inTime(b, a)
}

// linked reports that enough speaks for a and b, which agree, being one contact: a single shared actor is not enough, nor is
// a coarse or missing date where nothing else is shared.
func linked(a, b *facts) bool {
	single := shared(a.people, b.people)+shared(a.groups, b.groups) < 2
	if single && shared(a.places, b.places)+shared(a.occasions, b.occasions) == 0 {
		return false
	}
	switch {
	case a.series || a.grain == text.GrainDay && b.grain == text.GrainDay:
		return true
	case a.grain > text.GrainNone && b.grain > text.GrainNone:
		return a.happened() == b.happened() || anchored(a, b) && !beside(a, b) && !beside(b, a)
	case a.grain == text.GrainNone && b.grain == text.GrainNone:
		return sameNews(a, b)
	}
	return anchored(a, b) || nearby(a, b) || nearby(b, a)
}

// sameParties asks for two shared actors, or for the only one that both sides name. Where both name two people, two people must
// be shared: two delegations of the same states on one day, led by different ministers, are two contacts.
func sameParties(a, b *facts) bool {
	people, groups := shared(a.people, b.people), shared(a.groups, b.groups)
	if len(a.people) >= 2 && len(b.people) >= 2 {
		return people >= 2
	}
	if people+groups >= 2 {
		return people == min(len(a.people), len(b.people))
	}
	return people+groups == 1 && len(a.people)+len(a.groups) == 1 && len(b.people)+len(b.groups) == 1
}

// contradict reports what no single contact can be: in two cities, the fifth and the sixth, three and four of a series. The
// place of a call is that of one of its ends and contradicts nothing.
func contradict(a, b *facts) bool {
	if a.series != b.series || differ(a.count, b.count) {
		return true
	}
	// "Vier Gespräche" of a month are all, "vier weitere" are besides those told of before.
	if a.count != "" && b.count != "" && a.further != b.further {
		return true
	}
	// On one day, the fifth and the sixth are one contact that is counted in two ways; else they are two.
	if otherNumber(a.ordinals, b.ordinals) && (a.grain != text.GrainDay || b.grain != text.GrainDay || a.soft || b.soft) {
		return true
	}
	if a.kind == call {
		return false
	}
	if len(a.cities) > 0 && len(b.cities) > 0 {
		return shared(a.cities, b.cities) == 0
	}
	return len(a.countries) > 0 && len(b.countries) > 0 && shared(a.countries, b.countries) == 0
}

// sameDate compares dates at the coarser precision. A series is as long as its period, so that its dates must be equal, and
// undated ones need a number.
func sameDate(a, b *facts) bool {
	if a.series && (a.grain != b.grain || a.grain == text.GrainNone && (a.count == "" || b.count == "")) {
		return false
	}
	return compatible(a, b) || moved(a, b) || moved(b, a)
}

func compatible(a, b *facts) bool {
	if a.grain == text.GrainNone || b.grain == text.GrainNone {
		return true
	}
	for _, x := range a.dates {
		for _, y := range b.dates {
			if text.Compatible(x, y) || dayAfter(a, x, b, y) || dayAfter(b, y, a, x) {
				return true
			}
		}
	}
	return false
}

// dayAfter reports that a, which does not say when, was printed the day after the day that b names: newspapers tell in the
// morning what was the day before.
func dayAfter(a *facts, x text.Date, b *facts, y text.Date) bool {
	return a.soft && !b.soft && !a.series && a.happened() && b.grain == text.GrainDay && x == y.AddDays(1)
}

// inTime is false where a is told as held, or as still to come without a date, by an article that the date of b contradicts.
func inTime(a, b *facts) bool {
	if a.published.Grain() != text.GrainDay || b.grain == text.GrainNone {
		return true
	}
	told := a.published.First()
	if a.status == held {
		return !b.dates[0].First().After(told)
	}
	if a.grain == text.GrainNone && a.ahead() {
		return !b.dates[len(b.dates)-1].Last().Before(told)
	}
	return true
}

// beside reports that a was held in a month or year in which b was to be on a day and was called off: that people met all the same is another contact.
func beside(a, b *facts) bool {
	return a.happened() && a.grain < text.GrainDay && b.grain == text.GrainDay && (b.status == cancelled || b.status == postponed)
}

// anchored reports a shared city, occasion or ordinal.
func anchored(a, b *facts) bool {
	return sameNumber(a.ordinals, b.ordinals) || shared(a.cities, b.cities) > 0 || shared(a.occasions, b.occasions) > 0
}

// sameNews compares two undated tellings: printed in the same days and told alike, or in the same half year with a shared
// city, occasion or ordinal.
func sameNews(a, b *facts) bool {
	if a.published.Grain() != text.GrainDay || b.published.Grain() != text.GrainDay {
		return shared(a.cities, b.cities) > 0 && shared(a.occasions, b.occasions) > 0
	}
	apart := days(a.published, b.published)
	return apart <= nearDays && a.status == b.status || apart <= newsDays && anchored(a, b)
}

// nearby reports that the undated telling a was printed within days of the day that b names.
func nearby(a, b *facts) bool {
	if a.grain != text.GrainNone || b.grain != text.GrainDay || a.published.Grain() != text.GrainDay {
		return false
	}
	return slices.ContainsFunc(b.dates, func(d text.Date) bool { return days(a.published, d) <= nearDays })
}

func (f *facts) happened() bool { return f.status == held }

func (f *facts) ahead() bool {
	return f.status == planned || f.status == postponed || f.status == unconfirmed
}

func differ(a, b string) bool { return a != "" && b != "" && a != b }

// shared counts the values that two short lists without repeats have in common.
func shared(a, b []string) int {
	n := 0
	for _, x := range a {
		if slices.Contains(b, x) {
			n++
		}
	}
	return n
}

// days is the distance of two days.
func days(a, b text.Date) int {
	n := int(a.First().Sub(b.First()).Hours() / 24)
	return max(n, -n)
}
