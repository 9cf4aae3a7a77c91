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
	from, to := i, i
	for from > 0 && !r.at(from-1).is(clauseMark) {
		from--
	}
	for to < len(r.toks) && !r.at(to).is(clauseMark) {
		to++
	}
	if t := r.tenseOf(from, to); t != noTense {
		return t
	}
	return r.tenseOf(0, len(r.toks))
}

// tenseOf is the tense of tokens from..to.
func (r *reader) tenseOf(from, to int) tense {
	future, past, being, participle, present, planned := false, false, false, false, false, false
	for i := from; i < to; i++ {
		t := r.terms[i]
		switch {
		case t.is(plannedWord):
			planned = true
		case t.is(futureVerb):
			future = true
		case t.is(pastVerb):
			past = true
		case t.is(beingVerb):
			being = true
		case t.is(toInfinitive) && r.infinitive(i+1):
			planned = true
		case r.toks[i].Shape != Lower || t != nil && t.kind != noTerm || t.is(notPresent):
		case r.preterite(i):
			past = true
		case participleLike(r.toks[i].Fold):
			participle = true
		case r.lang.english:
		case len(r.toks[i].Fold) > 3 && strings.HasSuffix(r.toks[i].Fold, "t"):
			present = true
		}
	}
	switch {
	case planned:
		return futureTense
	case past, being && participle:
		return pastTense
	case future:
		return futureTense
	case present:
		return presentTense
	}
	return noTense
}

// infinitive reports whether token i is a small word in -n, as behind "zu": "zu reisen".
func (r *reader) infinitive(i int) bool {
	if r.lang.english || r.shape(i) != Lower {
		return false
	}
	t := r.at(i)
	return strings.HasSuffix(r.fold(i), "en") && (t == nil || t.kind == noTerm)
}

// preterite reports whether token i has the ending of a weak verb's past and does not stand before a noun as an adjective does:
// "erklärte er", but not "die weite Reise".
func (r *reader) preterite(i int) bool {
	w := r.toks[i].Fold
	if r.lang.english {
		return len(w) > 3 && strings.HasSuffix(w, "ed")
	}
	if len(w) < 5 || strings.HasPrefix(w, "ge") || !strings.HasSuffix(w, "te") && !strings.HasSuffix(w, "ten") {
		return false
	}
	adjective := r.shape(i+1) == Upper && i > 0 && (r.at(i-1).isKind(articleTerm) || r.at(i-1).isKind(selectorTerm) || r.at(i-1).is(shyNumber))
	return !adjective
}

// participleLike reports whether w looks like a past participle: "gereist", "besucht", "telefoniert".
func participleLike(w string) bool {
	if len(w) < 6 {
		return false
	}
	for _, p := range []string{"ge", "be", "er", "ver", "ent", "zer", "ein", "an", "ab", "auf", "zu", "aus", "zusammen", "zurück"} {
		if strings.HasPrefix(w, p) && (strings.HasSuffix(w, "t") || strings.HasSuffix(w, "en")) && (p == "ge" || strings.Contains(w[len(p):], "ge") || p == "be" || p == "er" || p == "ver" || p == "ent") {
			return true
		}
	}
	return strings.HasSuffix(w, "iert")
}

// preposition is the term of the last token before i that is no article.
func (r *reader) preposition(i int) *term {
	for i--; i >= 0; i-- {
		if t := r.terms[i]; !t.isKind(articleTerm) && !t.isKind(hedgeTerm) {
			return t
		}
	}
	return nil
}

// outlook is the tense of the clause around token i, or what the preposition before from says against it: one reads "für Montag"
// ahead and "seit Montag" back in any tense.
func (r *reader) outlook(from, i int) tense {
	p := r.preposition(from)
	switch {
	case p.is(aheadWord):
		return futureTense
	case p.is(backWord):
		return pastTense
	}
	return r.tense(i)
}
