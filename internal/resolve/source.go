// SPDX-License-Identifier: Apache-2.0

package resolve

import (
	"cmp"
	"slices"

	"summitry/graph"
	"summitry/internal/article"
	"summitry/internal/extract"
	"summitry/internal/text"
)

// Source is one article with what it tells.
type Source struct {
	Article  graph.Article
	Tellings []extract.Telling
	Quotes   map[text.Span]string // the sentence around the words of a statement, by the span of the words

	// What the keys in the statements stand for.
	Actors []extract.Actor
	Places []extract.Place
	Topics []extract.TopicEntry
}

// FromReading is the source that a reading of an article gives; outlet is the key of the actor that printed it, "" where it
// is unknown. Sentences are quoted as the file has them.
func FromReading(a *article.Article, outlet string, r extract.Reading) Source {
	s := Source{
		Article: graph.Article{
			Key: a.Key, Title: a.Title, Outlet: outlet, OutletName: a.Outlet, Published: a.Published.String(),
			Language: a.Language, URL: a.URL, Path: a.Path, SHA256: a.SHA256, Fingerprint: Fingerprint(a),
		},
		Tellings: r.Tellings,
		Quotes:   map[text.Span]string{},
		Actors:   r.Actors, Places: r.Places, Topics: r.Topics,
	}
	if len(r.Tellings) == 0 {
		return s
	}
	printed, asPrinted := map[text.Span]string{}, a.AsPrinted()
	for _, t := range r.Tellings {
		for _, st := range t.Statements {
			if _, known := printed[st.Sentence]; !known {
				printed[st.Sentence] = asPrinted(st.Sentence)
			}
			s.Quotes[st.Span] = printed[st.Sentence]
		}
	}
	return s
}

// distinct sorts sources by article and keeps one of each article. Of two states of one article, which a caller should not
// hand in together, the newer one stays.
func distinct(sources []Source) []Source {
	sorted := slices.Clone(sources)
	slices.SortStableFunc(sorted, func(a, b Source) int {
		return cmp.Or(cmp.Compare(a.Article.Key, b.Article.Key),
			cmp.Compare(b.Article.Published, a.Article.Published), cmp.Compare(b.Article.SHA256, a.Article.SHA256))
	})
	return slices.CompactFunc(sorted, func(a, b Source) bool { return a.Article.Key == b.Article.Key })
}

// ordered gives the statements of a telling in the order of the text, each once.
func ordered(statements []extract.Statement) []extract.Statement {
	sorted := slices.Clone(statements)
	slices.SortFunc(sorted, compareStatements)
	return slices.CompactFunc(sorted, func(a, b extract.Statement) bool { return compareStatements(a, b) == 0 })
}

func compareStatements(a, b extract.Statement) int {
	return cmp.Or(
		cmp.Compare(a.Span.Start, b.Span.Start), cmp.Compare(a.Span.End, b.Span.End),
		cmp.Compare(a.Field, b.Field), cmp.Compare(a.Value, b.Value), cmp.Compare(a.Claimant, b.Claimant),
		cmp.Compare(a.Rule, b.Rule), cmp.Compare(a.Name, b.Name), cmp.Compare(a.Words, b.Words),
		cmp.Compare(a.Precision, b.Precision), cmp.Compare(a.Basis, b.Basis),
	)
}
