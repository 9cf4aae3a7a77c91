// SPDX-License-Identifier: Apache-2.0

package text

// Split cuts text into sentences and tokens. A blank line, and a line break after a line that does not look wrapped, end a
// sentence as well. Time grows linearly with the text.
func Split(text string) []Sentence { panic("to be written") }

// Fold maps a word to what it is compared by: lower case, ß to ss, no soft hyphens, typographic apostrophes to ', no combining marks
// other than the umlauts' (é to e, ğ to g, ł to l; ä ö ü stay). Words that are folded already cost no allocation.
func Fold(s string) string { panic("to be written") }

// Times finds the time expressions of sentences and resolves them against the publication date, which may be unknown, and
// against the text so far: missing years are inferred from the date spoken of last, and AnchorDiscourse expressions are
// resolved against it, in order of the text.
func Times(text string, sentences []Sentence, published Date) []Time { panic("to be written") }
