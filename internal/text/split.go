// SPDX-License-Identifier: Apache-2.0

package text

// Split cuts text into sentences and tokens. A blank line, and a line break after a line that does not look wrapped, end a
// sentence as well; only where small words stand on both sides, a blank line is a page break within it. No sentence has more than
// MaxTokens tokens. Time grows linearly with the text.
func Split(text string) []Sentence {
	s := scanner{
		text: text, low: lowered(text), words: splitWords(), lines: lines{text: text},
		tokens: make([]Token, 0, len(text)/5+8),
	}
	for s.i < len(text) {
		switch k, n := kindAt(text, s.i); k {
		case spaceKind:
			s.i += n
			s.space = true
		case breakKind:
			s.lineBreak()
		case letterKind:
			s.word(s.i)
		case digitKind:
			s.number()
		default:
			s.mark(n)
		}
	}
	s.endSentence()
	return s.sentences()
}

// scanner is the state of one Split: it goes once from the start of the text to its end.
type scanner struct {
	text   string
	low    string // lowered(text), of the same length
	words  map[string]wordClass
	lines  lines
	i      int // the next byte to read
	space  bool
	tokens []Token
	ends   []int // for each sentence, how many tokens there are up to its end

	quote   bool // a double quotation mark is open
	single  bool // a single quotation mark is open
	bracket int  // the token that opened the bracket we are in, plus one; 0 outside
}

// push adds the token from start to end and goes on behind it.
func (s *scanner) push(start, end int, shape Shape) {
	fold := s.low[start:end]
	if shape != Digit && !folded(fold) && !(shape == Punct && plainMark(fold)) {
		// an accent, a typographic apostrophe, a soft hyphen: lengths differ, so a string of its own
		fold = Fold(s.text[start:end])
	}
	s.tokens = append(s.tokens, Token{Span: Span{start, end}, Text: s.text[start:end], Fold: fold, Shape: shape, Space: s.space})
	s.space = false
	s.i = end
}

// plainMark reports whether a mark is one of the usual ones that are their own fold.
func plainMark(mark string) bool {
	switch mark {
	case "„", "“", "”", "»", "«", "‚", "–", "—", "…", "€", "§", "•", "°":
		return true
	}
	return false
}

// last is the token read last in this sentence, or nil.
func (s *scanner) last() *Token {
	if len(s.tokens) == s.begun() {
		return nil
	}
	return &s.tokens[len(s.tokens)-1]
}

// begun is the index of the first token of the sentence being read.
func (s *scanner) begun() int {
	if len(s.ends) == 0 {
		return 0
	}
	return s.ends[len(s.ends)-1]
}

// endSentence ends the sentence being read behind the last token, if it has any.
func (s *scanner) endSentence() {
	if len(s.tokens) > s.begun() {
		s.ends = append(s.ends, len(s.tokens))
		s.bracket = 0
	}
}

// lineBreak reads white space with at least one line break in it.
func (s *scanner) lineBreak() {
	at, breaks := s.i, 0
	for s.i < len(s.text) {
		k, n := kindAt(s.text, s.i)
		if k != spaceKind && k != breakKind {
			break
		}
		if k == breakKind {
			breaks++
		}
		s.i += n
	}
	s.space = true
	if breaks > 1 && s.torn() {
		return
	}
	if breaks > 1 {
		s.quote, s.single = false, false
	}
	if breaks > 1 || !s.unfinished() && !s.lines.wrapped(at, s.i) {
		s.endSentence()
	}
}

// torn reports whether a page break tore the sentence apart: what came last is a comma or a small word, and a small word follows.
func (s *scanner) torn() bool {
	t := s.last()
	return t != nil && (t.Shape == Lower || t.Text == ",") && s.lowerAt(s.i)
}

// unfinished reports whether the word read last cannot end a line of its own: an article, a preposition, a month before its year.
func (s *scanner) unfinished() bool {
	if s.i >= len(s.text) {
		return false
	}
	k, _ := kindAt(s.text, s.i)
	return s.after(determiner|joiner) || k == digitKind && s.after(monthName)
}

// sentences cuts the tokens where sentences were found to end, and within those that do not end.
func (s *scanner) sentences() []Sentence {
	out := make([]Sentence, 0, len(s.ends))
	from := 0
	for _, to := range s.ends {
		for from < to {
			end := from + within(s.tokens[from:to])
			toks := s.tokens[from:end:end]
			out = append(out, Sentence{Span: Span{toks[0].Start, toks[len(toks)-1].End}, Tokens: toks})
			from = end
		}
	}
	return out
}
