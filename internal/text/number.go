// SPDX-License-Identifier: Apache-2.0

package text

import (
	"strconv"
	"strings"
)

// number reads digits: "18", "2,5", "10.000", "14.30", "7.7.2017", with the point of an ordinal; and words that begin with
// digits: "90er", "50-minütig".
func (s *scanner) number() {
	start, inner := s.i, 0
	for s.i < len(s.text) {
		c := s.text[s.i]
		if c >= '0' && c <= '9' {
			s.i++
			continue
		}
		if !s.digitAt(s.i+1) || c != '.' && c != ',' && c != ':' && c != '\'' {
			break
		}
		inner++
		s.i++
	}
	if s.i == len(s.text) {
		s.push(start, s.i, Digit)
		return
	}
	next, n := kindAt(s.text, s.i)
	if s.i-start == 4 && inner == 0 && upperAt(s.text, s.i) && s.lowerAt(s.i+1) {
		s.push(start, s.i, Digit) // a caption run into its credit: "2017Bild"
		return
	}
	if next == letterKind && inner == 0 || s.text[s.i] == '-' && s.letterAt(s.i+1) {
		s.i += n
		s.word(start)
		return
	}
	if s.text[s.i] == '-' && s.coordinated(s.i+1) {
		s.push(start, s.i+1, Lower) // "10- bis 12-jährige"
		return
	}
	if s.text[s.i] != '.' {
		s.push(start, s.i, Digit)
		return
	}
	if s.ordinal(start, inner) {
		s.push(start, s.i+1, Digit)
		return
	}
	s.push(start, s.i, Digit)
	s.terminator(1)
}

// digitAt reports whether an ASCII digit stands at i.
func (s *scanner) digitAt(i int) bool { return i < len(s.text) && s.text[i] >= '0' && s.text[i] <= '9' }

// lowerAt reports whether a small letter stands at i.
func (s *scanner) lowerAt(i int) bool { return s.letterAt(i) && !upperAt(s.text, i) }

// letterAt reports whether a letter stands at i.
func (s *scanner) letterAt(i int) bool {
	if i >= len(s.text) {
		return false
	}
	k, _ := kindAt(s.text, i)
	return k == letterKind
}

// coordinated reports whether a hyphen before i waits for the second of two compounds.
func (s *scanner) coordinated(i int) bool {
	return i < len(s.text) && s.text[i] == ' ' && s.letterAt(i+1) && s.words[s.wordAt(i+1)]&joiner != 0
}

// ordinal reports whether the point at s.i, behind the digits from start, makes them an ordinal and ends no sentence.
func (s *scanner) ordinal(start, inner int) bool {
	end := s.i + 1
	if inner > 1 || inner == 1 && !dayAndMonth(s.text[start:s.i]) {
		return false
	}
	if s.ended(end) {
		return false
	}
	n, _ := strconv.Atoi(s.text[start:s.i])
	next := s.ahead(end)
	c := s.text[next]
	k, _ := kindAt(s.text, next)
	switch {
	// "7.Juli", "am 3., 4. und 5. Mai", "(am 3.)"
	case next == end && (k == letterKind || strings.IndexByte(",;)/-", c) >= 0 || c == 0xE2 && s.dashAt(next)):
		return n < 1000
	// "5. 3. 2014"; but "on July 16. 20 people came"
	case k == digitKind:
		return n <= 31 && !s.after(monthName)
	case c == '-' || s.dashAt(next):
		return n <= 31
	// a quotation mark or bracket: "der 5. „Gipfel“"
	case k != letterKind:
		return n < 1000 && s.after(determiner)
	case !upperAt(s.text, next):
		return n < 1000
	}
	// Before a capital only the words around tell: "der 100. Jahrestag", but "am 7. Er kam".
	class := s.words[s.wordAt(next)]
	switch {
	case n >= 1000 || s.after(monthName):
		return false
	case class&monthName != 0 && n <= 31:
		return true
	case class&starter != 0:
		return false
	}
	return inner == 1 || s.last() == nil || s.after(determiner)
}

// after reports whether the word read last in this sentence is of class c.
func (s *scanner) after(c wordClass) bool {
	t := s.last()
	return t != nil && s.words[t.Fold]&c != 0
}

// dayAndMonth reports whether digits like "7.7" can be a day and a month.
func dayAndMonth(s string) bool {
	d, m, ok := strings.Cut(s, ".")
	if !ok {
		return false
	}
	day, err := strconv.Atoi(d)
	month, err2 := strconv.Atoi(m)
	return err == nil && err2 == nil && 1 <= day && day <= 31 && 1 <= month && month <= 12 && len(m) <= 2
}
