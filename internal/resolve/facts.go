// SPDX-License-Identifier: Apache-2.0

package resolve

import (
	"fmt"
	"slices"

	"summitry/graph"
	"summitry/internal/extract"
	"summitry/internal/text"
)

// The words of the fields kind and status that decide something here.
const (
	meeting     = "meeting"
	call        = "call"
	held        = "held"
	planned     = "planned"
	postponed   = "postponed"
	cancelled   = "cancelled"
	denied      = "denied"
	unconfirmed = "unconfirmed"
)

// cautious orders statuses: of two in one telling the earlier one counts, so that what did not happen is not shown as
// happened.
func cautious() []string {
	return []string{denied, cancelled, held, postponed, unconfirmed, planned}
}

// facts is one telling, laid out for comparing.
type facts struct {
	article    graph.Article
	published  text.Date
	voice      string
	index      int
	contact    string              // key of the stored contact that it is part of, "" where it is not stored
	said       []extract.Statement // in the order of the text
	statements []extract.Statement // the same, with each actor under the key of who that is
	judged     judged

	kind      string
	status    string
	people    []string
	groups    []string
	dates     []text.Date // at the telling's finest grain, in the order of time
	grain     text.Grain
	soft      bool     // the day is that of publication: nothing is said about when
	places    []string // all places
	cities    []string
	countries []string // of cities too
	occasions []string
	durations []string
	ordinals  []counted
	series    bool
	unsure    bool // put off, and fits several plans
	count     string
	further   bool // count is of those besides others told of before
}

// lay lays out the tellings of all sources, in the order of article and index. A telling without a kind is no contact and
// is left out. Actors are told by the keys that same gives.
func lay(sources []Source, places map[string]extract.Place, same map[string]string, d judged) []*facts {
	var all []*facts
	heard := voices(sources)
	for _, s := range sources {
		published, err := text.ParseDate(s.Article.Published)
		if err != nil {
			published = text.Date{} // an unreadable date is an unknown one
		}
		tellings := slices.Clone(s.Tellings)
		slices.SortStableFunc(tellings, func(a, b extract.Telling) int { return a.Index - b.Index })
		for _, t := range tellings {
			f := newFacts(t, places, same)
			if f.kind == "" || len(f.people)+len(f.groups) == 0 {
				continue
			}
			f.article, f.published, f.voice, f.judged = s.Article, published, heard[s.Article.Key], d
			all = append(all, f)
		}
	}
	return all
}

func newFacts(t extract.Telling, places map[string]extract.Place, same map[string]string) *facts {
	f := &facts{index: t.Index, said: ordered(t.Statements)}
	f.statements = slices.Clone(f.said)
	for i, s := range f.statements {
		if key := same[s.Value]; key != "" && namesActor(s.Field) {
			f.statements[i].Value = key
		}
		if key := same[s.Claimant]; key != "" {
			f.statements[i].Claimant = key
		}
	}
	for _, s := range f.statements {
		switch s.Field {
		case extract.Kind:
			if f.kind == "" {
				f.kind = s.Value
			}
		case extract.Count:
			f.series = true
			f.count = max(f.count, s.Value)
			f.further = f.further || s.Basis == extract.Further
		case extract.Where:
			f.addPlace(s.Value, places)
		case extract.When:
			f.addDate(s.Value, s.Basis)
		}
	}
	f.ordinals = ordinals(f.statements)
	f.people = f.values(extract.Participant)
	f.groups = f.values(extract.Delegation)
	f.occasions = f.values(extract.Occasion)
	f.durations = f.values(extract.Duration)
	stated := f.values(extract.Status)
	for _, s := range cautious() {
		if slices.Contains(stated, s) {
			f.status = s
			break
		}
	}
	slices.SortFunc(f.dates, compareDates)
	f.dates = slices.Compact(f.dates)
	return f
}

// namesActor reports whether the values of a field are keys of actors.
func namesActor(field extract.Field) bool {
	switch field {
	case extract.Participant, extract.Delegation, extract.Claim, extract.Caller, extract.Host:
		return true
	}
	return false
}

// id is what a judgement calls a telling: "article/a#1".
func (f *facts) id() string { return telling(f.article.Key, f.index) }

func telling(article string, index int) string { return fmt.Sprintf("%s#%d", article, index) }

// values are the distinct values of a field, sorted.
func (f *facts) values(field extract.Field) []string {
	var out []string
	for _, s := range f.statements {
		if s.Field == field && s.Value != "" {
			out = append(out, s.Value)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

func (f *facts) addDate(value string, basis text.Basis) {
	d, err := text.ParseDate(value)
	if err != nil || d.Grain() < f.grain || d.Grain() == text.GrainNone {
		return
	}
	if d.Grain() > f.grain {
		f.grain, f.dates, f.soft = d.Grain(), nil, d.Grain() == text.GrainDay
	}
	f.dates = append(f.dates, d)
	f.soft = f.soft && basis == text.Publication
}

func (f *facts) addPlace(key string, places map[string]extract.Place) {
	f.places = append(f.places, key)
	p, known := places[key]
	switch {
	case !known:
	case p.Kind == cityKind:
		f.cities = append(f.cities, key)
		if p.Country != "" {
			f.countries = append(f.countries, p.Country)
		}
	case p.Kind == countryKind:
		f.countries = append(f.countries, key)
	}
}

// actors are all that take part, people and delegations, sorted, each once.
func (f *facts) actors() []string {
	all := slices.Concat(f.people, f.groups)
	slices.Sort(all)
	return slices.Compact(all)
}

func compareDates(a, b text.Date) int {
	if a.Year != b.Year {
		return a.Year - b.Year
	}
	if a.Month != b.Month {
		return a.Month - b.Month
	}
	return a.Day - b.Day
}
