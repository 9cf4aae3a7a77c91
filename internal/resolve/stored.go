// SPDX-License-Identifier: Apache-2.0

package resolve

import (
	"slices"

	"summitry/graph"
	"summitry/internal/extract"
	"summitry/internal/text"
)

// FromGraph gives the sources that stored rows came from, so that tellings of earlier loads are clustered again together with
// new ones: statements are grouped by article and telling, whatever contact they were about. An article without a row is
// known by its key alone. The contacts of g are not looked at. Of a statement only the span of its sentence is lost; the
// sentence itself is its quote.
func FromGraph(g graph.Graph) []Source {
	byArticle := map[string]*Source{}
	source := func(key string) *Source {
		s := byArticle[key]
		if s == nil {
			s = &Source{Article: graph.Article{Key: key}, Quotes: map[text.Span]string{}}
			byArticle[key] = s
		}
		return s
	}
	for _, a := range g.Articles {
		source(a.Key).Article = a
	}
	for _, st := range g.Statements {
		source(st.Article).add(st)
	}
	nodes := nodesOf(g)
	sources := make([]Source, 0, len(byArticle))
	for _, s := range byArticle {
		slices.SortFunc(s.Tellings, func(a, b extract.Telling) int { return a.Index - b.Index })
		for i := range s.Tellings {
			s.Tellings[i].Statements = ordered(s.Tellings[i].Statements)
		}
		nodes.hand(s)
		sources = append(sources, *s)
	}
	return distinct(sources)
}

// add puts a stored statement where it was read.
func (s *Source) add(st graph.Statement) {
	span := text.Span{Start: st.Start, End: st.End}
	s.Quotes[span] = st.Quote
	i := slices.IndexFunc(s.Tellings, func(t extract.Telling) bool { return t.Index == st.Telling })
	if i < 0 {
		i = len(s.Tellings)
		s.Tellings = append(s.Tellings, extract.Telling{Index: st.Telling})
	}
	s.Tellings[i].Statements = append(s.Tellings[i].Statements, extract.Statement{
		Field: extract.Field(st.Field), Value: st.Value, Name: st.Name, Words: st.Words, Span: span, Rule: st.Rule,
		Claimant: st.Claimant, Precision: st.Precision, Basis: text.Basis(st.Basis),
	})
}
