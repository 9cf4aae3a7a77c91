// SPDX-License-Identifier: Apache-2.0

package text

// Number reads a token as a whole number, German or English: "24", "10.000", "sechs", "6.", "dritte", "twelve". ordinal tells
// that it counts a place in a row. Articles ("ein", "a") count as one. ok is false for anything else, also for "2,5".
func Number(t Token) (n int, ordinal, ok bool) {
	if t.Shape == Digit {
		f, ordinal, ok := amountOf(t.Text)
		return int(f), ordinal, ok && f == float64(int(f))
	}
	for _, l := range []*language{german(), english()} {
		switch w := l.terms[t.Fold]; {
		case w.isKind(numberTerm):
			return int(w.amount), false, w.amount == float64(int(w.amount))
		case w.isKind(ordinalTerm):
			return w.n, true, true
		}
	}
	return 0, false, false
}
