// SPDX-License-Identifier: Apache-2.0

package text

// MaxTokens is how long a sentence can be. No author writes one of a third of it; what is longer is a table or a list that lost its line
// breaks, and whoever looks from each word of a sentence at all others must not do so over a book.
const MaxTokens = 400

// within is how many of tokens, up to the end of a sentence, are taken as one: all, unless there are more than MaxTokens. Then it is cut behind
// the last semicolon of the first MaxTokens, else behind their last comma, colon or dash, else anywhere. None is cut in its first half, so
// that a mark far ahead makes no crumbs.
func within(tokens []Token) int {
	if len(tokens) <= MaxTokens {
		return len(tokens)
	}
	comma := 0
	for i := MaxTokens; i > MaxTokens/2; i-- {
		switch tokens[i-1].Text {
		case ";":
			return i
		case ",", ":", "–", "—":
			comma = max(comma, i)
		}
	}
	if comma > 0 {
		return comma
	}
	return MaxTokens
}
