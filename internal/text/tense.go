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
		if t := r.terms[k]; t.is(pastVerb) && (past < 0 || abs(k-i) < abs(past-i)) {
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
		case t.is(pastVerb):
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

// infinitive reports whether token i is an infinitive, as behind "zu": "zu reisen".
func (r *reader) infinitive(i int) bool {
	t := r.at(i)
	return r.shape(i) == Lower && (t == nil || t.kind == noTerm) && hasEnding(r.fold(i), r.lang.verbs.Infinitive)
}

// preterite reports whether token i has the ending of a weak verb's past and does not stand before a noun as an adjective does:
// "erklärte er", but not "die weite Reise".
func (r *reader) preterite(i int) bool {
	w := r.toks[i].Fold
	if len(w) < 5 || !hasEnding(w, r.lang.verbs.WeakPast) {
		return false
	}
	for _, p := range r.lang.verbs.WeakPastNot {
		if strings.HasPrefix(w, p) {
			return false
		}
	}
	adjective := r.shape(i+1) == Upper && i > 0 && (r.at(i-1).isKind(articleTerm) || r.at(i-1).isKind(selectorTerm) || r.at(i-1).is(shyNumber))
	return !adjective
}

// verbForms tells the tense of a verb from how it begins and ends.
type verbForms struct {
	WeakPast    []string `yaml:"weak_past"`
	WeakPastNot []string `yaml:"weak_past_not"`
	Infinitive  []string
	ThirdPerson []string `yaml:"third_person"`

	PresentParticiple []string `yaml:"present_participle"` // as adjectives
	PastParticiple    []string `yaml:"past_participle"`

	StrongPast       []string `yaml:"strong_past"`
	StrongPastPlural string   `yaml:"strong_past_plural"`
	VerbPrefixes     []string `yaml:"verb_prefixes"`

	Participles struct {
		Starts, Ends, Anywhere []string
		Inner                  string
		InnerEnds              []string `yaml:"inner_ends"`
	}
}

// participle reports whether w looks like a past participle: "gereist", "zurückgekommen", "besucht", "telefoniert".
func (v *verbForms) participle(w string) bool {
	p := &v.Participles
	if len(w) < 6 || p.Inner == "" {
		return false
	}
	if hasEnding(w, p.Anywhere) || strings.Contains(w[:len(w)-2], p.Inner) && hasEnding(w, p.InnerEnds) {
		return true
	}
	if !hasEnding(w, p.Ends) {
		return false
	}
	for _, s := range p.Starts {
		if strings.HasPrefix(w, s) {
			return true
		}
	}
	return false
}

// hasEnding reports whether w has one of the endings, with something before it.
func hasEnding(w string, endings []string) bool {
	for _, e := range endings {
		if len(w) > len(e)+1 && strings.HasSuffix(w, e) {
			return true
		}
	}
	return false
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

// attributive is the tense of the participle that the expression belongs to, where it stands within a noun phrase: "die am Montag
// begonnenen Gespräche", "der am Montag beginnende Gipfel".
func (r *reader) attributive(from, i int) tense {
	if !r.at(from - 2).isKind(articleTerm) {
		return noTense
	}
	for k := i + 1; k < min(i+8, len(r.toks)-1); k++ {
		w := r.toks[k].Fold
		switch {
		case r.shape(k) != Lower || r.shape(k+1) != Upper:
		case r.terms[k].is(plannedAdjective), hasEnding(w, r.lang.verbs.PresentParticiple):
			return futureTense
		case hasEnding(w, r.lang.verbs.PastParticiple):
			return pastTense
		}
	}
	return noTense
}

// outlook is the tense of the clause around token i, or what the preposition before from says against it: one reads "für Montag"
// ahead and "seit Montag" back in any tense.
func (r *reader) outlook(from, i int) tense {
	p := r.preposition(from)
	night := r.at(from-1) == p && r.at(from-2).isKind(partTerm) || r.lastEnd > 0 && r.lastEnd >= from-2 // "in der Nacht auf Montag", "von Montag auf Dienstag"
	switch {
	case p.is(aheadWord) && !night:
		return futureTense
	case p.is(backWord):
		return pastTense
	}
	if t := r.attributive(from, i); t != noTense {
		return t
	}
	for k := max(0, from-4); k < from; k++ {
		if r.terms[k].is(plannedAdjective) {
			return futureTense // "das geplante Treffen am Montag"
		}
	}
	look := r.tense(i)
	switch {
	case p.is(aheadUnlessPast) && !r.tensed(i, pastVerb):
		return futureTense
	case p.is(backUnlessFuture) && look != futureTense:
		return pastTense
	}
	return look
}
