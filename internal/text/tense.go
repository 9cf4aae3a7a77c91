// SPDX-License-Identifier: Apache-2.0

package text

import "strings"

// tense is where a clause looks.
type tense uint8

const (
	noTense tense = iota
	pastTense
	futureTense
	presentTense
)

// tense tells where the clause around token i looks, from auxiliaries, modals, endings and words of planning.
func (r *reader) tense(i int) tense {
	from, to := r.clause(i)
	if t := r.nearerVerb(from, to, i); t != noTense {
		return t
	}
	return r.tenseOf(from, to)
}

// nearerVerb decides between auxiliaries that look both ways in one clause: "Er kam gestern an und wird am Samstag reisen". The nearer
// one counts, but for the end of "soll am Montag gesagt haben", which looks back.
func (r *reader) nearerVerb(from, to, i int) tense {
	past, future := -1, -1
	for k := from; k < to; k++ {
		if t := r.terms[k]; r.looksBack(k) && (past < 0 || abs(k-i) < abs(past-i)) {
			past = k
		} else if t.is(futureVerb) && (future < 0 || abs(k-i) < abs(future-i)) {
			future = k
		}
	}
	switch {
	case past < 0 || future < 0:
		return noTense
	case past > future && (past == to-1 || r.shape(past+1) == Punct), abs(past-i) <= abs(future-i):
		return pastTense
	}
	return futureTense
}

// looksBack reports whether token i is a verb in the past, and no noun written like one: "auf Schloss Meseberg".
func (r *reader) looksBack(i int) bool {
	return r.terms[i].is(pastVerb) && (r.toks[i].Shape != Upper || i == 0 || r.toks[i-1].Shape == Punct)
}

func abs(n int) int { return max(n, -n) }

// longestClause is how many tokens on each side of a time expression are looked at for a verb.
const longestClause = 60

// clause is the range of tokens of the clause around token i: it reaches to the next mark on both sides, as in "Er sagte am
// Montag, sie werde am Freitag kommen".
func (r *reader) clause(i int) (from, to int) {
	from, to = i, i
	for from > max(0, i-longestClause) && !r.at(from-1).is(clauseMark) {
		from--
	}
	for to < min(len(r.toks), i+longestClause) && !r.at(to).is(clauseMark) {
		to++
	}
	return from, to
}

// tensed reports whether a word of the role stands in the clause around token i.
func (r *reader) tensed(i int, verb role) bool {
	from, to := r.clause(i)
	for _, t := range r.terms[from:to] {
		if t.is(verb) {
			return true
		}
	}
	return false
}

// tenseOf is the tense of tokens from..to.
func (r *reader) tenseOf(from, to int) tense {
	var future, past, weak, plural, being, participle, present, planned bool
	for i := from; i < to; i++ {
		t := r.terms[i]
		switch {
		case t.is(plannedWord):
			planned = true
		case t.is(futureVerb):
			future = true
		case r.looksBack(i):
			past = true
		case t.is(beingVerb):
			being = true
		case t.is(toInfinitive) && r.infinitive(i+1):
			planned = true
		case r.toks[i].Shape != Lower || t != nil && t.kind != noTerm || t.is(notPresent):
		case r.preterite(i):
			if hasEnding(r.toks[i].Fold, r.lang.verbs.Infinitive) {
				plural = true // or an infinitive: "erwarten"
			} else {
				weak = true
			}
		case r.lang.verbs.participle(r.toks[i].Fold):
			participle = true
			// "besucht", "telefoniert" are the third person as well; without an auxiliary they are nothing else.
			present = present || !strings.HasPrefix(r.toks[i].Fold, r.lang.verbs.Participles.Inner) && hasEnding(r.toks[i].Fold, r.lang.verbs.ThirdPerson)
		case len(r.toks[i].Fold) > 3 && hasEnding(r.toks[i].Fold, r.lang.verbs.ThirdPerson):
			present = true
		}
	}
	switch {
	// An auxiliary of the past outweighs all: "war für Montag geplant" is past unless the preposition says otherwise.
	case past:
		return pastTense
	case planned:
		return futureTense
	case being && participle:
		return pastTense
	case future:
		return futureTense
	case weak, plural && !present:
		return pastTense
	case present:
		return presentTense
	}
	return noTense
}
