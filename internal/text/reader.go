// SPDX-License-Identifier: Apache-2.0

package text

// Times finds the time expressions of sentences and resolves them against the publication date, which may be unknown, and
// against the text so far: missing years are inferred from the date spoken of last, and AnchorDiscourse expressions are
// resolved against it, in order of the text. lang is "de" or "en"; anything else reads as "de". The sentences must be those
// that Split makes of text. The result is in the order of the text and nothing in it overlaps.
func Times(text string, sentences []Sentence, published Date, lang string) []Time {
	r := reader{text: text, lang: languageOf(lang), pub: published}
	r.all(sentences)
	if published.Year == 0 && r.fixed > 0 {
		// The text names one year, and only one: what it says before that is of this year as well.
		r = reader{text: text, lang: r.lang, year: r.fixed, fixed: r.fixed}
		r.all(sentences)
	}
	return r.out
}

// all reads the sentences in order; what one says dates what follows.
func (r *reader) all(sentences []Sentence) {
	for i := range sentences {
		r.sentence(i, sentences[i].Tokens)
	}
}

// reader is the state of one Times: it goes once through the sentences.
type reader struct {
	text  string
	lang  *language
	pub   Date
	index int     // of the sentence
	toks  []Token // of the sentence
	terms []*term // of the tokens
	done  int     // tokens before this one are read
	out   []Time

	spoken   Date // the day or month spoken of last
	row      int  // how many days of a row the last reading gave: "am 3., 4. und 5. Mai" is three
	year     int  // the year stated last with a month or an edge: "Anfang 2025"
	yearFrom int  // the sentence it was stated in
	bare     int  // the year stated last by itself
	bareFrom int
	months   [13]int // the year stated last with each month
	fixed    int     // the only year stated with a month or an edge, -1 where there are several
	lastEnd  int     // in this sentence, the token behind the last expression; 0 where there is none yet
}

// sentence reads one sentence: every word is looked up once, and only heads are looked at closer.
func (r *reader) sentence(index int, toks []Token) {
	r.index, r.toks, r.done, r.lastEnd = index, toks, 0, 0
	r.terms = r.terms[:0]
	for i := range toks {
		r.terms = append(r.terms, r.lang.terms[toks[i].Fold])
	}
	for i := 0; i < len(toks); {
		end := r.read(i)
		if end <= i {
			i++
			continue
		}
		i = max(end, i+1)
		r.done, r.lastEnd = i, i
	}
}

// read reads the expression whose head is token i and returns the token behind it, or 0.
func (r *reader) read(i int) int {
	// A number is a head by itself only where no unit follows; its reader decides.
	if c := r.toks[i].Text[0]; c >= '0' && c <= '9' {
		return r.digits(i)
	}
	t := r.terms[i]
	if t == nil {
		return 0
	}
	if len(t.phrases) > 0 {
		if end := r.phrase(i, t); end > 0 {
			return end
		}
	}
	switch t.kind {
	case unitTerm:
		return r.unit(i, t)
	case monthTerm:
		return r.month(i, t)
	case weekdayTerm:
		return r.weekday(i, t)
	case partTerm:
		return r.part(i, t)
	case seasonTerm:
		return r.season(i, t)
	case deicticTerm:
		return r.deictic(i, t)
	case refTerm:
		return r.emit(i, i+1, Time{Type: TypeDate, Value: t.code, Rule: "reference"})
	case setTerm:
		return r.set(i, t)
	case lengthTerm:
		return r.lengthAdjective(i, t)
	case shiftTerm:
		return r.shift(i, t)
	case clockTerm:
		return r.clock(i)
	case decadeTerm:
		return r.decadeWord(i, t)
	case namedTerm:
		if r.shape(i+1) == Digit {
			return 0 // "im Wahljahr 2013" is the year's
		}
		return r.emitPeriod(i, i+1, period{}, "XXXX-XX-XX", Time{Rule: "named-period"})
	case holidayTerm:
		return r.holiday(i, i+1, t.holidays)
	}
	return 0
}

// emit adds what tokens from..to say, and returns to.
func (r *reader) emit(from, to int, t Time) int {
	t.Span = Span{r.toks[from].Start, r.toks[to-1].End}
	r.out = append(r.out, t)
	// What is a day or a month is what "am Tag darauf" counts from.
	if t.Type != TypeSet && t.Type != TypeDuration && t.From.Grain() >= GrainMonth {
		r.spoken = t.From
		r.row = 1
	}
	r.done, r.lastEnd = to, to
	return to
}

// emitPeriod adds a DATE that means p; where p is unknown, value stands for it.
func (r *reader) emitPeriod(from, to int, p period, value string, t Time) int {
	t.Type, t.From, t.To, t.Value = TypeDate, p.from, p.to, p.value
	if p.value == "" {
		t.Value = value
	}
	return r.emit(from, to, t)
}

// state notes a year that the text itself names, full where with a month or an edge.
func (r *reader) state(year int, full bool) {
	if !full {
		r.bare, r.bareFrom = year, r.index
		return
	}
	r.year, r.yearFrom = year, r.index
	if r.fixed == 0 {
		r.fixed = year
	} else if r.fixed != year {
		r.fixed = -1
	}
}

// stateMonth notes a month with its year.
func (r *reader) stateMonth(year, month int) {
	r.state(year, true)
	r.months[month] = year
}

// now is the day of publication, to count n units from; where it is unknown and the text names one year only, "this year" is that.
func (r *reader) now(n int) Date {
	if r.pub.Year == 0 && r.fixed > 0 && n == 0 {
		return Date{Year: r.fixed}
	}
	return r.pub
}

// at is the term of token i, nil outside the sentence.
func (r *reader) at(i int) *term {
	if i < 0 || i >= len(r.terms) {
		return nil
	}
	return r.terms[i]
}

// fold is the fold of token i, "" outside the sentence.
func (r *reader) fold(i int) string {
	if i < 0 || i >= len(r.toks) {
		return ""
	}
	return r.toks[i].Fold
}

// shape is the shape of token i, Punct outside the sentence.
func (r *reader) shape(i int) Shape {
	if i < 0 || i >= len(r.toks) {
		return Punct
	}
	return r.toks[i].Shape
}

// phrase reads a fixed phrase of several words that begins at i.
func (r *reader) phrase(i int, t *term) int {
	for _, p := range t.phrases {
		if i+len(p.rest) >= len(r.toks) {
			continue
		}
		matches := true
		for k, w := range p.rest {
			if r.toks[i+1+k].Fold != w {
				matches = false
				break
			}
		}
		if !matches {
			continue
		}
		end := i + 1 + len(p.rest)
		if r.at(end).is(genitiveArticle) && p.holidays == nil {
			return 0 // "zur Zeit der Krise" is no time
		}
		if p.holidays != nil {
			return r.holiday(i, end, p.holidays)
		}
		return r.emit(i, end, Time{Type: TypeDate, Value: p.value, Rule: "reference"})
	}
	return 0
}
