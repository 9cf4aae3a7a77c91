// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"slices"

	"summitry/internal/article"
	"summitry/internal/extract/lexicon"
	"summitry/internal/text"
)

// Reader reads articles by the rules of this package and the words of one lexicon. It is safe for concurrent use.
type Reader struct {
	x *lexicon.Index
}

// NewReader gives a reader that knows the words of x.
func NewReader(x *lexicon.Index) *Reader { return &Reader{x} }

// Read gives what a states. The same article gives the same reading.
func (r *Reader) Read(a *article.Article) *Reading {
	d := newDoc(r.x, a)
	d.split()
	d.scan()
	d.partsOfDay()
	d.nameThem()
	d.cutClauses()
	d.link()
	d.attribute()
	return d.reading()
}

// doc is one article while it is read: each step fills in what the next ones need.
type doc struct {
	x     *lexicon.Index
	a     *article.Article
	en    bool
	sents []sent
	times []text.Time

	actors    []actor
	bySurname map[string][]int // folded surname → actors of this article
	byKey     map[string]int

	frames   []*frame
	tellings []*telling
	near     string   // kind of the contact word read last
	nearAt   int      // the sentence it stands in
	nearBy   *frame   // and the frame
	list     openList // a cue whose topics stand in list items behind it
	cued     int      // the sentence whose topics a cue told last
	passed   []Passed
}

// sent is one sentence with all that is known of it.
type sent struct {
	text.Sentence
	block   article.Kind
	para    int // the block it stands in
	place   int // which of the article's sentences it is, from 0
	tags    []lexicon.Tagged
	matches []lexicon.Match
	at      []int16 // token → index of the match that covers it, -1
	names   []name  // names found in the first pass
	who     []mention
	finite  []bool // token is a finite verb
	clauses []clause
	clause  []int16   // token → its clause
	times   []int     // indices into doc.times
	quoted  []bool    // token stands within quotation marks
	claims  []claimAt // who says what the sentence says
	about   *telling  // the contact whose topics it tells
	konj    bool      // told in Konjunktiv I: somebody else's words
}

func newDoc(x *lexicon.Index, a *article.Article) *doc {
	return &doc{cued: -1, x: x, a: a, en: a.Language == "en", bySurname: map[string][]int{}, byKey: map[string]int{}}
}

// split cuts the article into sentences and tokens and finds its time expressions.
func (d *doc) split() {
	all := d.sentences()
	d.times = text.Times(d.a.Text, all, d.a.Published, d.a.Language)
	if d.a.Published.Grain() == text.GrainNone {
		d.undated()
	}
	d.sents = make([]sent, 0, len(all))
	order := make([]int, len(d.times)) // each sentence has its part of it
	for i := range order {
		order[i] = i
	}
	b, t := 0, 0
	for _, s := range all {
		for b < len(d.a.Blocks)-1 && s.Start >= d.a.Blocks[b].End {
			b++
		}
		n := sent{Sentence: s, place: len(d.sents), block: article.Body}
		if len(d.a.Blocks) > 0 {
			n.block, n.para = d.a.Blocks[b].Kind, b
		}
		from := t
		for t < len(d.times) && d.times[t].Start < s.End {
			t++
		}
		n.times = order[from:t:t]
		d.sents = append(d.sents, n)
	}
	if len(d.a.Blocks) > 0 {
		d.daysBefore()
		d.lately()
		d.captions()
	}
}

// sentences splits the article block by block, so that no sentence runs from one item of a list into the next.
func (d *doc) sentences() []text.Sentence {
	if len(d.a.Blocks) == 0 {
		return text.Split(d.a.Text)
	}
	var all []text.Sentence
	for _, b := range d.a.Blocks {
		for _, s := range text.Split(d.a.Text[b.Start:b.End]) {
			s.Start += b.Start
			s.End += b.Start
			for i := range s.Tokens {
				s.Tokens[i].Start += b.Start
				s.Tokens[i].End += b.Start
			}
			all = append(all, s)
		}
	}
	return all
}

// scan finds the words that the lexicon knows.
func (d *doc) scan() {
	n := 0
	for i := range d.sents {
		n += len(d.sents[i].Tokens)
	}
	// What is known of the tokens of all sentences lies in one piece each, of which every sentence has its part.
	tags, at, clauses, quotes, finite := make([]lexicon.Tagged, n), make([]int16, n), make([]int16, n), make([]bool, n), make([]bool, n)
	matches := make([]lexicon.Match, 0, n/4)
	for i := range d.sents {
		s := &d.sents[i]
		n = len(s.Tokens)
		s.tags, tags = tags[:n:n], tags[n:]
		s.at, at = at[:n:n], at[n:]
		s.clause, clauses = clauses[:n:n], clauses[n:]
		s.quoted, quotes = quotes[:n:n], quotes[n:]
		s.finite, finite = finite[:n:n], finite[n:]
		have := len(matches)
		matches = d.x.Scan(s.Tokens, s.tags, matches)
		s.matches = matches[have:len(matches):len(matches)]
		for t := range s.at {
			s.at[t] = -1
		}
		for m := range s.matches {
			for t := s.matches[m].Start; t < s.matches[m].End; t++ {
				s.at[t] = int16(m)
			}
		}
		for t := range s.tags {
			if d.en {
				s.tags[t].Tags |= s.tags[t].English
			}
		}
		for m := range s.matches {
			if x := &s.matches[m]; x.End > x.Start+1 && !slices.ContainsFunc(x.Refs, func(r lexicon.Ref) bool { return r.Kind != lexicon.KPerson }) {
				for t := x.Start; t < x.End; t++ {
					s.tags[t].Tags = 0 // "traf von der Leyen": no preposition, no article
				}
			}
		}
		for t := 1; !d.en && t < len(s.Tokens); t++ { // German auxiliaries are small: "Theresa May" is none
			if s.Tokens[t].Shape == text.Upper && s.Tokens[t-1].Shape != text.Punct {
				s.tags[t].Tags &^= lexicon.AnyAux
			}
		}
		for t := range s.Tokens { // "zurückzogen"
			if (s.tags[t] == lexicon.Tagged{English: s.tags[t].English}) && s.at[t] < 0 && s.Tokens[t].Shape == text.Lower && d.strongWithParticle(s.word(t)) {
				s.tags[t].Mark |= lexicon.StrongPast
			}
		}
		s.markQuoted()
	}
}

// markQuoted marks the tokens between quotation marks. A mark that is not closed in its sentence quotes the rest of it.
func (s *sent) markQuoted() {
	in := false
	for i := range s.Tokens {
		switch s.Tokens[i].Text {
		case "„", "«", "»", "\"", "“", "”", "‚", "‘":
			in = !in
			if w := s.Tokens[i].Text; w == "„" || w == "‚" {
				in = true
			}
		default:
			s.quoted[i] = in
		}
	}
}

// tok reports whether token i exists and has one of the tags.
func (s *sent) is(i int, t lexicon.Tag) bool {
	return i >= 0 && i < len(s.tags) && s.tags[i].Tags&t != 0
}

// marked reports whether token i exists and has one of the marks.
func (s *sent) marked(i int, m lexicon.Mark) bool {
	return i >= 0 && i < len(s.tags) && s.tags[i].Mark&m != 0
}

// means reports whether token i exists and has one of the senses.
func (s *sent) means(i int, m lexicon.Sense) bool {
	return i >= 0 && i < len(s.tags) && s.tags[i].Sense&m != 0
}

// role reports whether token i exists and has one of the roles.
func (s *sent) role(i int, r lexicon.Role) bool {
	return i >= 0 && i < len(s.tags) && s.tags[i].Role&r != 0
}

// word is the folded token i, "" beyond the ends.
func (s *sent) word(i int) string {
	if i < 0 || i >= len(s.Tokens) {
		return ""
	}
	return s.Tokens[i].Fold
}

// match is the match that covers token i, nil if none.
func (s *sent) match(i int) *lexicon.Match {
	if i < 0 || i >= len(s.at) || s.at[i] < 0 {
		return nil
	}
	return &s.matches[s.at[i]]
}

// ref gives the first reference of kind k in the match at token i.
func (s *sent) ref(i int, k lexicon.Kind) (lexicon.Ref, bool) {
	if m := s.match(i); m != nil {
		return refOf(m.Refs, k)
	}
	return lexicon.Ref{}, false
}

func refOf(refs []lexicon.Ref, k lexicon.Kind) (lexicon.Ref, bool) {
	for _, r := range refs {
		if r.Kind == k {
			return r, true
		}
	}
	return lexicon.Ref{}, false
}

// span is the byte range of tokens [i, j).
func (s *sent) span(i, j int) text.Span {
	return text.Span{Start: s.Tokens[i].Start, End: s.Tokens[j-1].End}
}
