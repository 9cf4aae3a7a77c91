// SPDX-License-Identifier: Apache-2.0

package resolve_test

import (
	"fmt"
	"slices"
	"strings"

	"summitry/graph"
	"summitry/internal/extract"
	"summitry/internal/resolve"
	"summitry/internal/text"
)

// told builds a telling; every value gets a span of its own, in the order in which it is added.
type told struct {
	t    extract.Telling
	next int
}

func meeting(actors ...string) *told { return tell("meeting", actors) }
func call(actors ...string) *told    { return tell("call", actors) }

func tell(kind string, actors []string) *told {
	w := (&told{}).with(extract.Kind, kind)
	for _, a := range actors {
		if strings.HasPrefix(a, "state/") || strings.HasPrefix(a, "org/") {
			w.with(extract.Delegation, a)
			continue
		}
		w.with(extract.Participant, "person/"+a)
	}
	return w
}

func (w *told) with(field extract.Field, value string) *told {
	w.next += 10
	w.t.Statements = append(w.t.Statements, extract.Statement{
		Field: field, Value: value, Name: value, Words: value, Rule: "fixture",
		Span: text.Span{Start: w.next, End: w.next + 5},
	})
	return w
}

func (w *told) held() *told              { return w.with(extract.Status, "held") }
func (w *told) planned() *told           { return w.with(extract.Status, "planned") }
func (w *told) cancelled() *told         { return w.with(extract.Status, "cancelled") }
func (w *told) in(place string) *told    { return w.with(extract.Where, place) }
func (w *told) at(occasion string) *told { return w.with(extract.Occasion, occasion) }
func (w *told) series(n string) *told    { return w.with(extract.Count, n) }

// more are further ones, besides those told of before.
func (w *told) more(n string) *told {
	w.series(n)
	w.last().Basis = extract.Further
	return w
}

func (w *told) on(date string) *told { return w.dated(date, text.Stated) }

func (w *told) dated(date string, basis text.Basis) *told {
	w.with(extract.When, date)
	w.last().Basis = basis
	return w
}

// also adds a date that the same words give.
func (w *told) also(date string) *told {
	span := w.last().Span
	w.on(date)
	w.last().Span = span
	return w
}

func (w *told) claimedBy(actor string) *told {
	w.last().Claimant = actor
	return w
}

// countedFrom gives a number and what it counts from.
func (w *told) countedFrom(n, from string) *told {
	w.with(extract.Ordinal, n)
	w.last().Basis = text.Basis(from)
	return w
}

func (w *told) last() *extract.Statement { return &w.t.Statements[len(w.t.Statements)-1] }

// printed is an article with its tellings; its name is its outlet's as well, unless it has a slash: "outlet/name".
func printed(name, published string, tellings ...*told) resolve.Source {
	outlet := name
	if before, _, ok := strings.Cut(name, "/"); ok {
		outlet = before
	}
	s := resolve.Source{
		Article: graph.Article{
			Key: "article/" + strings.ReplaceAll(name, "/", "-"), Outlet: "outlet/" + outlet, OutletName: strings.ToUpper(outlet),
			Published: published, Language: "de",
		},
		Quotes: map[text.Span]string{},
		Actors: actors(), Places: places(),
		Topics: []extract.TopicEntry{
			{Key: "topic/zoelle", Name: "Zölle", Group: "Wirtschaft"},
			{Key: "topic/zypern", Name: "Zypern", Place: "state/zypern"},
		},
	}
	for i, w := range tellings {
		w.t.Index = i + 1
		for _, st := range w.t.Statements {
			s.Quotes[st.Span] = fmt.Sprintf("Ein Satz mit %s.", st.Words)
		}
		s.Tellings = append(s.Tellings, w.t)
		for _, st := range w.t.Statements {
			if strings.Contains(st.Value, "~") {
				s.Actors = append(s.Actors, extract.Actor{Key: st.Value, Name: "Kasulke", Kind: extract.Person, Provisional: true})
			}
		}
	}
	return s
}

func actors() []extract.Actor {
	return []extract.Actor{
		{Key: "person/angela-merkel", Name: "Angela Merkel", Kind: extract.Person},
		{Key: "person/emmanuel-macron", Name: "Emmanuel Macron", Kind: extract.Person},
		{Key: "person/xi-jinping", Name: "Xi Jinping", Kind: extract.Person, Surname: "Xi"},
		{Key: "person/ursula-von-der-leyen", Name: "Ursula von der Leyen", Kind: extract.Person},
		{Key: "person/jean-claude-juncker", Name: "Jean-Claude Juncker", Kind: extract.Person},
		{Key: "person/mark-rutte", Name: "Mark Rutte", Kind: extract.Person},
		{Key: "person/" + hans, Name: "Hans Kasulke", Kind: extract.Person, Provisional: true},
		{Key: "person/" + ute, Name: "Ute Kasulke", Kind: extract.Person, Provisional: true},
		{Key: "state/zypern", Name: "Zypern", Kind: extract.State},
		{Key: "state/malta", Name: "Malta", Kind: extract.State},
	}
}

func places() []extract.Place {
	return []extract.Place{
		{Key: "city/meseberg", Name: "Meseberg", Kind: "City", Country: "state/deutschland"},
		{Key: "city/lyon", Name: "Lyon", Kind: "City", Country: "state/frankreich"},
		{Key: "state/frankreich", Name: "Frankreich", Kind: "Country"},
		{Key: "state/deutschland", Name: "Deutschland", Kind: "Country"},
		{Key: "state/zypern", Name: "Zypern", Kind: "Country"},
	}
}

// groups writes which tellings are together: "a1 b1 | a2".
func groups(g graph.Graph) string {
	members := map[string][]string{}
	for _, s := range g.Statements {
		m := fmt.Sprintf("%s%d", strings.TrimPrefix(s.Article, "article/"), s.Telling)
		if !slices.Contains(members[s.Contact], m) {
			members[s.Contact] = append(members[s.Contact], m)
		}
	}
	var out []string
	for _, m := range members {
		slices.Sort(m)
		out = append(out, strings.Join(m, " "))
	}
	slices.Sort(out)
	return strings.Join(out, " | ")
}
