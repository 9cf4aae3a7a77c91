// SPDX-License-Identifier: Apache-2.0

package text

// isQuote reports whether r is a quotation mark of any house.
func isQuote(r rune) bool {
	switch r {
	case '"', '„', '“', '”', '«', '»', '\'', '‚', '‘', '’', '‹', '›':
		return true
	}
	return false
}

// isSingle reports whether r is a mark of a quotation within a quotation.
func isSingle(r rune) bool {
	switch r {
	case '\'', '‚', '‘', '’', '‹', '›':
		return true
	}
	return false
}

// opens reports whether the quotation mark from start to end opens. „ and ‚ always do; the others are used both ways («so»,
// »so«, “so”, „so“), so what stands beside them decides, and where that is alike on both sides, whether one is open.
func (s *scanner) opens(r rune, start, end int) bool {
	if r == '„' || r == '‚' {
		return true
	}
	if r == '”' {
		return false
	}
	before, after := s.space || len(s.tokens) == 0, true
	if !before {
		r := s.tokens[len(s.tokens)-1]
		before = r.Shape == Punct && (r.Text == "(" || r.Text == "[" || r.Text == "–" || r.Text == "/" || r.Text == "-")
	}
	if end < len(s.text) {
		k, _ := kindAt(s.text, end)
		after = k == spaceKind || k == breakKind || k == markKind
	}
	switch {
	case before && !after:
		return true
	case after && !before:
		return false
	case isSingle(r):
		return !s.single
	}
	return !s.quote
}

// turnQuote notes that the quotation mark from start to end opens or closes.
func (s *scanner) turnQuote(r rune, start, end int) {
	open := s.opens(r, start, end)
	if isSingle(r) {
		s.single = open
		return
	}
	s.quote = open
}
