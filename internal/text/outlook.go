// SPDX-License-Identifier: Apache-2.0

package text

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
