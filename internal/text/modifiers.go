// SPDX-License-Identifier: Apache-2.0

package text

import (
	"strconv"
	"strings"
)

// modifiers are what stands before a unit: "den vergangenen fast zwei".
type modifiers struct {
	from     int // the first token
	amount   float64
	counted  bool // there is an amount
	vague    bool // "einige"
	hedge    string
	sel      selector
	steps    int // how far the selector goes: 2 for "vorvergangene"
	ordinal  int
	article  bool
	each     bool
	every    bool
	number   int  // the token of the amount, -1 without
	article1 bool // the amount is "ein", "eine": perhaps an article
}

// modifiersOf reads the tokens before the head i, leftwards.
func (r *reader) modifiersOf(i int) modifiers {
	m := modifiers{from: i, amount: 1, number: -1}
	for j := i - 1; j >= r.done; j-- {
		t := r.terms[j]
		switch {
		case r.shape(j) == Digit:
			n, ordinal, ok := amountOf(r.toks[j].Text)
			if !ok || m.counted {
				return m
			}
			if ordinal {
				m.ordinal = int(n)
			} else {
				m.amount, m.counted, m.number = m.amount*n, true, j
			}
		// An unknown word ends what belongs to the unit, but for one adjective behind a number.
		case t == nil:
			if j > r.done && r.isAdjective(j) && !m.counted && (r.shape(j-1) == Digit || r.at(j-1).isKind(numberTerm) && !r.at(j-1).is(shyNumber)) {
				continue // "drei lange Jahre"
			}
			return m
		case t.kind == numberTerm:
			if m.vague { // "ein paar Tage"
				m.from = j
				return m
			}
			if m.counted {
				return m
			}
			m.amount, m.counted, m.number, m.article1 = m.amount*t.amount, true, j, t.is(shyNumber)
		// "eine halbe Stunde", "drei viertel Stunden"
		case t.kind == halfTerm:
			m.amount, m.counted = m.amount*t.amount, true
			m.from = j
			if n := r.at(j - 1); n.isKind(numberTerm) && j-1 >= r.done {
				if n.amount > 1 {
					m.amount *= n.amount
				}
				m.from, m.number = j-1, j-1
				j--
			}
			continue
		case t.kind == vagueTerm:
			m.vague = true
		case t.kind == ordinalTerm:
			if m.counted && t.n > 1 {
				return m // "das zweite anderthalb Stunden"
			}
			m.ordinal = t.n
		case t.kind == selectorTerm:
			m.sel, m.steps = t.sel, t.n
		case t.is(pairEnd) && j > r.done && r.pair(j) != "":
			m.hedge = strings.TrimPrefix(r.pair(j), "=")
			j--
		case t.kind == hedgeTerm:
			if t.code == "" {
				break // "ganze", "lange", "genau" leave the length as it is
			}
			if !m.counted && !m.vague && !(j > r.done && r.at(j-1).isKind(numberTerm)) { // but "eine gute Stunde"
				return m
			}
			m.hedge = t.code
			if t.is(agoWord | overWord) {
				return m
			}
		case t.kind == eachTerm:
			m.each, m.every, m.from = true, t.is(everyWord), j
			return m
		case t.kind == articleTerm:
			m.article, m.from = true, j
			return m
		default:
			return m
		}
		m.from = j
	}
	return m
}

// pair is the hedge that tokens j-1 and j make together, "=" before it; "" where they make none.
func (r *reader) pair(j int) string {
	if h, ok := r.lang.pairs[r.fold(j-1)+" "+r.fold(j)]; ok {
		return "=" + h
	}
	return ""
}

// amountOf reads "3", "2,5", "10.000", "15."; ordinal where a point stands behind it.
func amountOf(w string) (n float64, ordinal, ok bool) {
	if strings.HasSuffix(w, ".") {
		ordinal, w = true, w[:len(w)-1]
	}
	if k := strings.IndexByte(w, '.'); k >= 0 {
		if len(w)-k != 4 {
			return 0, false, false
		}
		w = strings.ReplaceAll(w, ".", "")
	}
	n, err := strconv.ParseFloat(strings.Replace(w, ",", ".", 1), 64)
	return n, ordinal, err == nil
}
