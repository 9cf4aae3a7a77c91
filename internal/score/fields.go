// SPDX-License-Identifier: Apache-2.0

package score

import "slices"

// Fields are the counts of what is said about contacts, over matched contacts that are not optional.
type Fields struct {
	Participants, Places, Topics, Reporters, NotDiscussed Counts
	Date, Status, Duration                                Accuracy
}

// add counts the fields of p, which was matched with g.
func (f *Fields) add(l *Lexicon, g, p folds) {
	if len(g.people) > 0 {
		f.Participants.add(l.participants(g, p))
	}
	f.Date.add(g.Date == p.Date || slices.Contains(g.DateAlt, p.Date))
	f.Places.add(l.comparePlaces(g, p))
	f.Topics.add(l.compareTopics(g, p))
	never := func(string) bool { return false }
	f.NotDiscussed.add(compareLabels(g.NotDiscussed, p.NotDiscussed, l.sameTopic, never))
	f.Reporters.add(compareLabels(g.ReportedBy, p.ReportedBy, l.sameSource, func(b string) bool {
		return slices.ContainsFunc(g.ReportedByOptional, func(o string) bool { return l.sameSource(b, o) })
	}))
	f.Status.add(g.Status == p.Status)
	if g.Duration != nil || p.Duration != nil {
		f.Duration.add(g.Duration != nil && p.Duration != nil && *g.Duration == *p.Duration)
	}
}

// participants counts each surname once, however often it stands there; one that the key has as a delegation is no surplus.
func (l *Lexicon) participants(g, p folds) Counts {
	optional, surplus := l.surnamesOf(g.ParticipantsOptional), map[string]bool{}
	for _, n := range p.Participants {
		s := l.surname(n)
		delegated := func(d string) bool { return l.sameSource(n, d) }
		if !g.people[s] && !optional[s] && !slices.ContainsFunc(g.Delegations, delegated) {
			surplus[s] = true
		}
	}
	common := overlap(g.people, p.people)
	return Counts{TP: common, FP: len(surplus), FN: len(g.people) - common}
}

// comparePlaces leaves the country of a city of the key, and a city of its country, aside.
func (l *Lexicon) comparePlaces(g, p folds) Counts {
	optional := map[string]bool{}
	for _, o := range g.PlacesOptional {
		optional[l.place(o)] = true
	}
	return compareLabels(g.places, p.places, func(a, b string) bool { return a == b }, func(b string) bool {
		return optional[b] || slices.ContainsFunc(g.places, func(a string) bool { return l.countries[a] == b || l.countries[b] == a && a != "" })
	})
}

// compareTopics takes each predicted topic once, and the label itself before its synonyms.
func (l *Lexicon) compareTopics(g, p folds) Counts {
	var topics, synonyms []string
	for _, t := range p.Topics {
		known := func(o string) bool { return l.sameTopic(t, o) }
		switch {
		case slices.ContainsFunc(topics, known) || slices.ContainsFunc(synonyms, known):
		case slices.ContainsFunc(g.Topics, known):
			topics = append(topics, t)
		default:
			synonyms = append(synonyms, t)
		}
	}
	same := func(label, t string) bool {
		return l.sameTopic(label, t) ||
			slices.ContainsFunc(g.TopicSynonyms[label], func(s string) bool { return l.sameTopic(s, t) })
	}
	return compareLabels(g.Topics, append(topics, synonyms...), same, func(t string) bool {
		return slices.ContainsFunc(g.TopicsOptional, func(o string) bool { return l.sameTopic(o, t) })
	})
}
