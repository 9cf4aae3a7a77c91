// SPDX-License-Identifier: Apache-2.0

// Package text holds the mechanics of German (later English) writing: sentences, tokens, dates, durations, numbers.
//
// It takes a clean text and gives spans of it with what they mean in the calendar. It knows no politics, reads no
// file and holds no state: every function answers from its arguments alone. German words stand in lexicon/.
//
//	sentences := text.Split(article)
//	for _, t := range text.Times(article, sentences, text.Date{Year: 2018, Month: 7, Day: 18}, "de") {
//		fmt.Println(t.In(article), t.Value, t.From, t.Rule)
//	}
package text

// Span is a half-open byte range of a text.
type Span struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

// In returns the words of s in the text it was made from.
func (s Span) In(text string) string { return text[s.Start:s.End] }

// Len is the length of s in bytes.
func (s Span) Len() int { return s.End - s.Start }

// Covers reports whether o lies within s.
func (s Span) Covers(o Span) bool { return s.Start <= o.Start && o.End <= s.End }

// Overlaps reports whether s and o share at least one byte.
func (s Span) Overlaps(o Span) bool { return s.Start < o.End && o.Start < s.End }

// Shape says what a token is made of.
type Shape uint8

// The shapes of a token.
const (
	Lower Shape = iota // a word that begins with a small letter
	Upper              // a word that begins with a capital
	Caps               // a word of at least two letters, all capitals: "USA"
	Digit              // a number as printed: "18", "2,5", "10.000", "18." when the point is an ordinal's
	Punct              // one punctuation mark, quote, bracket or dash
)

// Token is one word, number or mark. Compounds with a hyphen ("US-Präsident", "Trump-Putin-Gipfel") are one token;
// an abbreviation keeps its point ("Dr.", "z.B."); an ordinal keeps its point ("4." in "4. Juli").
type Token struct {
	Span
	Text  string // as printed, a substring of the text
	Fold  string // Fold(Text): what it is compared by
	Shape Shape
	Space bool // white space stood before it
}

// Sentence is a run of tokens that ends where a German reader would end it. Quotation marks and brackets stay with the
// sentence they open or close in.
type Sentence struct {
	Span
	Tokens []Token
}
