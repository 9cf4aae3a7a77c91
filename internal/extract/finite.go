// SPDX-License-Identifier: Apache-2.0

package extract

import (
	"strings"

	"summitry/internal/extract/lexicon"
	"summitry/internal/text"
)

// markFinite finds the finite verbs of a sentence.
func (d *doc) markFinite(s *sent) {
	for t := range s.finite {
		s.finite[t] = d.finiteAt(s, t)
	}
}

// isFinite reports whether token t is a finite verb.
func isFinite(s *sent, t int) bool { return t >= 0 && t < len(s.finite) && s.finite[t] }

// finiteAt tells a finite verb: an auxiliary, a known verb, or a word whose ending and place make it one.
func (d *doc) finiteAt(s *sent, t int) bool {
	tok := s.Tokens[t]
	if tok.Shape == text.Punct || tok.Shape == text.Digit || tok.Shape == text.Caps {
		return false
	}
	if tok.Shape == text.Upper && t > 0 && s.Tokens[t-1].Shape != text.Punct {
		return false
	}
	tags := s.tags[t].Tags
	if tags&lexicon.AnyAux != 0 {
		if s.is(t-1, lexicon.PrepZu) && s.endsSegment(t) {
			return false // "räumte ein, ihn getroffen zu haben"
		}
		await := lexicon.AnyModal | lexicon.Become | lexicon.BecomeKonj1 | lexicon.BecomeKonj2
		if tags&lexicon.AnyModal != 0 && closedByInfinitive(s, t-1) && !hasSubIntro(s, t) {
			await |= lexicon.Have | lexicon.HavePast | lexicon.HaveKonj2 // "hätte nach Berlin fliegen und dort Merkel treffen sollen"
		}
		return !strings.HasSuffix(tok.Fold, "en") || !s.endsSegment(t) || !s.awaits(t, await, closedByInfinitive)
	}
	if s.marked(t, lexicon.StrongPast) {
		return true
	}
	if s.embedded(t) {
		return false
	}
	if form := s.verbForms(t); form != 0 {
		switch {
		case tok.Shape == text.Upper && strings.HasSuffix(tok.Fold, "e") && form&lexicon.Past == 0 && s.is(t+1, lexicon.AnyPrep): // "Berichte über ein Treffen": a noun
			return false
		case s.attributivePast(t):
			return false // "Das erwartete Telefonat blieb aus"
		case s.match(t).End-s.match(t).Start > 1, d.partOfIdiom(s, t): // "steht auf dem Programm": the finite verb is the other word
			return false
		case form&(lexicon.Present|lexicon.Past|lexicon.Konjunktiv) == 0:
			return false
		case s.is(t-1, lexicon.PrepZu) && strings.HasSuffix(tok.Fold, "en"): // "an einen Tisch zu bringen", though it is no infinitive of zusammenbringen
			return false
		case s.marked(t, lexicon.NoVerb) && t+1 < len(s.Tokens) && s.Tokens[t+1].Shape == text.Upper:
			return false // "sprachen einige Minuten": not einigen
		case form&lexicon.Participle != 0 && (d.participleOpens(s, t) || s.word(t-1) == "," && s.is(t+1, lexicon.PrepVon|lexicon.PrepDurch) || s.doneBy(t)):
			return false
		case form&lexicon.Infinitive != 0:
			return !infinitiveHere(s, t) && !(form&lexicon.Participle != 0 && participleHere(s, t)) // "empfangen"
		case form&lexicon.Participle != 0:
			return !participleHere(s, t)
		}
		return true
	}
	if tags != 0 || tok.Shape != text.Lower || s.at[t] >= 0 || s.tags[t].Mark&^lexicon.StVerb != 0 {
		return false
	}
	w := tok.Fold
	if strings.HasSuffix(w, "st") && !s.marked(t, lexicon.StVerb) {
		return false // "zuerst", "möglichst": only stems in a sibilant end so in the third person
	}
	if !strings.HasSuffix(w, "te") && !strings.HasSuffix(w, "ten") && !(strings.HasSuffix(w, "t") && len(w) > 4 && !strings.HasPrefix(w, "ge")) {
		return false
	}
	if len(w) < 4 || s.marked(t, lexicon.NoVerb) || s.word(t-1) == "zu" || strings.Index(w, "zu") > 1 && strings.HasSuffix(w, "en") {
		return false
	}
	// An attributive adjective stands between a determiner and a noun; a verb stands behind a noun, a name, a pronoun or an adverb.
	if s.is(t-1, lexicon.AnyDet|lexicon.AnyPrep) && (!s.is(t-1, lexicon.Relative) || t+1 < len(s.Tokens) && s.Tokens[t+1].Shape != text.Punct && s.Tokens[t+1].Shape != text.Lower) {
		return false
	}
	if t+1 < len(s.Tokens) && s.Tokens[t+1].Shape == text.Upper && t > 0 && s.Tokens[t-1].Shape == text.Lower && !s.is(t-1, lexicon.PronM|lexicon.PronF|lexicon.PronPl|lexicon.PronMan|lexicon.PronReflexive) {
		return false
	}
	if s.word(t-1) == "," && s.is(t+1, lexicon.PrepVon|lexicon.PrepDurch) {
		return false // "Merkel, begleitet von Maas, traf …": a participle
	}
	if s.withinPhrase(t) || d.partedParticiple(w) && !(hasSubIntro(s, t) && (t+1 >= len(s.Tokens) || s.Tokens[t+1].Shape == text.Punct)) {
		return false
	}
	if strings.HasSuffix(w, "t") && (t+1 >= len(s.Tokens) || s.Tokens[t+1].Shape == text.Punct) {
		return hasSubIntro(s, t)
	}
	return true
}

// partOfIdiom reports whether the word at token t is that part of a verb of two words which is none: "machte die Reise rückgängig".
func (d *doc) partOfIdiom(s *sent, t int) bool {
	r, ok := s.ref(t, lexicon.KVerb)
	return ok && strings.Contains(d.x.Verb(r).Lemma, " ")
}

// embedded reports whether token t is a participle between a determiner with a complement behind it and the noun of both: "das für den 31. Januar in
// Washington anberaumte Treffen".
func (s *sent) embedded(t int) bool {
	if !s.marked(t, lexicon.AdjPlanned|lexicon.AdjCancelled|lexicon.AdjPostponed) || t+1 >= len(s.Tokens) || s.Tokens[t+1].Shape != text.Upper {
		return false
	}
	for j := t - 2; j >= 0 && j > t-10 && s.word(j) != "," && s.tags[j].Tags&lexicon.AnyAux == 0; j-- {
		if s.is(j, lexicon.AnyDet) && s.is(j+1, lexicon.AnyPrep) {
			return true
		}
	}
	return false
}

// partedParticiple reports whether a word is the participle of a verb with a separable part: "eingeweiht", not "angeht".
func (d *doc) partedParticiple(w string) bool {
	for i := 2; i+6 <= len(w); i++ {
		if w[i] == 'g' && w[i+1] == 'e' && strings.HasSuffix(w, "t") && d.x.IsParticle(w[:i]) {
			return true
		}
	}
	return false
}

// withinPhrase reports whether token t, which looks like a preterite, is a participle between a determiner with a phrase of its own and the noun of both: "das von
// Indien finanzierte neue Parlament".
func (s *sent) withinPhrase(t int) bool {
	n := t + 1
	for s.lower(n) && n < t+4 && !s.is(n, lexicon.AnyDet|lexicon.AnyPrep|lexicon.AnyAux|lexicon.And) && (strings.HasSuffix(s.word(n), "e") || strings.HasSuffix(s.word(n), "en")) {
		n++
	}
	if n >= len(s.Tokens) || s.Tokens[n].Shape != text.Upper {
		return false
	}
	for j := t - 2; j > 0 && j > t-9 && s.Tokens[j].Shape != text.Punct && s.tags[j].Tags&lexicon.AnyAux == 0; j-- {
		if s.is(j, lexicon.AnyDet) && s.is(j+1, lexicon.AnyPrep) {
			return s.word(j-1) != "," && !s.is(j-1, lexicon.AnyDet)
		}
	}
	return false
}

// verbForms are the forms that the word at token t can be of verbs the lexicon knows, 0 if of none: "sprechen" is one of sprechen and of absprechen.
func (s *sent) verbForms(t int) lexicon.Form {
	form := lexicon.Form(0)
	if m := s.match(t); m != nil {
		for _, r := range m.Refs {
			if r.Kind == lexicon.KVerb {
				form |= r.Form
			}
		}
	}
	return form
}

// lastFinite reports whether the segment ends in its finite verb, as subordinate clauses do; haben and werden stand there before two infinitives: "hätte
// teilnehmen sollen".
func lastFinite(s *sent, a, b int) bool {
	if e := s.wordBefore(b); e-2 > a && isFinite(s, e-2) && s.is(e-2, lexicon.AnyAux&^lexicon.AnyModal) && closedByInfinitive(s, e-1) && strings.HasSuffix(s.word(e), "en") && s.lower(e) {
		return true
	}
	for t := b - 1; t > a; t-- {
		if s.Tokens[t].Shape == text.Punct {
			continue
		}
		if form := s.verbForms(t); form != 0 {
			return isFinite(s, t) // "…, über den Konflikt gesprochen": a participle ends no subordinate clause
		}
		if isFinite(s, t) {
			return true
		}
		return verbEnding(s.word(t)) && s.Tokens[t].Shape == text.Lower && !s.marked(t, lexicon.NoVerb) &&
			s.firstIn(a, t, func(j int) bool { return s.is(j, lexicon.AnyAux) && isFinite(s, j) }) < 0 // "und der Präsident haben sich zuversichtlich gezeigt"
	}
	return false
}

// hasSubIntro reports whether the segment of token t is opened by a subordinator, so that its last word is the finite verb.
func hasSubIntro(s *sent, t int) bool {
	for j := t; j >= 0; j-- {
		if boundary(s, j) || j == 0 {
			return boundary(s, j) && s.is(j+1, lexicon.Subord|lexicon.Relative) || j == 0 && s.is(0, lexicon.Subord) // not "An dem Treffen …"
		}
	}
	return false
}

func verbEnding(w string) bool {
	return len(w) > 3 && (strings.HasSuffix(w, "t") || strings.HasSuffix(w, "te") || strings.HasSuffix(w, "en"))
}

// infinitiveHere reports whether a form that is plural present or infinitive stands as infinitive: behind zu, or at the end of a clause
// with a modal or werden before it, which appositions may part from it: "soll Biden Kanzler Scholz (SPD) treffen".
func infinitiveHere(s *sent, t int) bool {
	const modal = lexicon.AnyModal | lexicon.Become | lexicon.BecomeKonj1 | lexicon.BecomeKonj2
	if s.word(t-1) == "zu" {
		return true
	}
	for j := t - 1; j >= 0 && !boundary(s, j); j-- {
		if s.is(j, modal) {
			return true
		}
	}
	return s.is(t+1, modal) || s.completes(t, modal, closedByInfinitive)
}

// participleHere reports whether a form that is present or participle stands as participle: with haben, sein or werden in its clause.
func participleHere(s *sent, t int) bool {
	const aux = lexicon.AnyAux &^ lexicon.AnyModal
	for j := t - 1; j >= 0 && !boundary(s, j); j-- {
		if s.is(j, aux) {
			return true
		}
	}
	for j := t + 1; j < len(s.Tokens) && j <= t+3 && !boundary(s, j); j++ {
		if s.is(j, aux|lexicon.Worden) {
			return true
		}
	}
	return s.completes(t, aux, closedByParticiple)
}

// completes reports whether token t is a predicate of an auxiliary of one of the tags outside its segment: one that shares it, the one it waits for, or a further
// one. closed tells whether a word is of the form that such auxiliaries govern.
func (s *sent) completes(t int, aux lexicon.Tag, closed func(s *sent, j int) bool) bool {
	return s.sharesLast(t, aux) || (s.endsSegment(t) || s.joinedTo(t, closed)) && s.awaits(t, aux, closed) || s.listed(t, aux, closed)
}

// listed reports whether a form that is present and also participle or infinitive ends a further predicate of an auxiliary of one of the tags that has its
// verb already: "hat Meloni empfangen, mit Sunak telefoniert und …". As a finite verb it would have its subject behind it.
func (s *sent) listed(t int, aux lexicon.Tag, closed func(s *sent, j int) bool) bool {
	if t+1 < len(s.Tokens) && !s.is(t+1, lexicon.And) && s.Tokens[t+1].Shape != text.Punct {
		return false
	}
	j := t - 1
	for j >= 0 && !boundary(s, j) {
		if s.is(j, lexicon.AnyAux) {
			return false
		}
		j--
	}
	article := s.is(j+1, lexicon.DetDef) && s.lower(j+2) && j+3 < t && s.Tokens[j+3].Shape == text.Upper // "die neue Premierministerin angerufen"
	if j < 1 || j == t-1 || s.word(j) != "," || !article && s.is(j+1, lexicon.Subord|lexicon.Relative|lexicon.And|lexicon.PronM|lexicon.PronF|lexicon.PronPl|lexicon.PronMan) || s.is(j+2, lexicon.Relative) && s.is(j+1, lexicon.AnyPrep) || !closed(s, j-1) {
		return false
	}
	for j--; j >= 0 && !boundary(s, j); j-- {
		if s.is(j, aux) {
			return true
		}
	}
	return false
}

// sharesLast reports whether und stands behind token t and an auxiliary of one of the tags behind another verb at the end of the segment: "dass er Meloni empfangen
// und mit Sunak gesprochen habe".
func (s *sent) sharesLast(t int, aux lexicon.Tag) bool {
	if !s.is(t+1, lexicon.And) {
		return false
	}
	e := t + 2
	for e < len(s.Tokens) && !boundary(s, e) && s.Tokens[e].Shape != text.Punct {
		if s.is(e, lexicon.AnyAux) {
			break
		}
		e++
	}
	return s.is(e, aux) && s.lower(e-1) && (e+1 >= len(s.Tokens) || s.Tokens[e+1].Shape == text.Punct)
}

// joinedTo reports whether und stands behind token t, and the segment ends in a form like it: "empfangen und mit Sunak telefoniert". closed tells whether a
// word is that form.
func (s *sent) joinedTo(t int, closed func(s *sent, j int) bool) bool {
	if !s.is(t+1, lexicon.And) {
		return false
	}
	e := t + 2
	for e < len(s.Tokens) && s.Tokens[e].Shape != text.Punct {
		if s.is(e, lexicon.AnyAux|lexicon.Subord) {
			return false
		}
		e++
	}
	return e > t+3 && closed(s, e-1)
}

// endsSegment reports whether nothing but other verbs stands between token t and the next mark.
func (s *sent) endsSegment(t int) bool {
	for t++; t < len(s.Tokens); t++ {
		if s.Tokens[t].Shape == text.Punct {
			return true
		}
		if !s.is(t, lexicon.AnyAux|lexicon.Worden) {
			return false
		}
	}
	return true
}

// awaits reports whether an auxiliary of one of the tags stands before the segment that token t ends, and has not got its verb yet. closed tells
// whether the word before a mark is that verb.
func (s *sent) awaits(t int, aux lexicon.Tag, closed func(s *sent, j int) bool) bool {
	j := t - 1
	for j >= 0 && !boundary(s, j) {
		if s.is(j, lexicon.AnyAux) {
			return s.is(j, aux)
		}
		j--
	}
	article := (s.is(j+1, lexicon.DetDef) || s.is(j+1, lexicon.AnyPrep) && s.is(j+2, lexicon.DetDef)) && s.endsIt(t) // "hat der Gast, Salva Kiir, den Präsidenten empfangen": no relative clause, for hat would stay without its verb
	if j < 0 || s.is(j+1, lexicon.Subord|lexicon.Relative) && !article || s.is(j+2, lexicon.Relative) && s.is(j+1, lexicon.AnyPrep) && !article || s.is(j+1, lexicon.PronM|lexicon.PronF|lexicon.PronPl|lexicon.PronMan) {
		return false
	}
	for ; j >= 0 && j > t-50; j-- {
		switch {
		case s.word(j) == ":" || s.word(j) == ";":
			return false
		case boundary(s, j):
			if k := s.insertedFrom(j); k >= 0 {
				j = k + 1
				continue
			}
			if closed(s, j-1) {
				return false
			}
		case s.is(j, aux):
			return true
		case s.is(j, lexicon.AnyAux), s.marked(j, lexicon.StrongPast):
			return false
		}
		if r, ok := s.ref(j, lexicon.KVerb); ok && r.Form&(lexicon.Infinitive|lexicon.Participle) == 0 && s.Tokens[j].Shape == text.Lower {
			return false
		}
	}
	return false
}

// insertedFrom is the comma that opens the subordinate clause which the comma at token j closes: "hat Merkel, die aus Paris kam, Meloni empfangen"; -1 if none
// does.
func (s *sent) insertedFrom(j int) int {
	if s.word(j) != "," {
		return -1
	}
	k := j - 1
	for k >= 0 && !boundary(s, k) {
		k--
	}
	if k < 1 || s.word(k) != "," || !s.is(k+1, lexicon.Relative|lexicon.Subord) && !(s.is(k+1, lexicon.AnyPrep) && s.is(k+2, lexicon.Relative)) || !isFinite(s, j-1) {
		return -1
	}
	return k
}

// endsIt reports whether nothing but a mark stands behind token t.
func (s *sent) endsIt(t int) bool {
	return t == len(s.Tokens)-1 || t == len(s.Tokens)-2 && s.Tokens[t+1].Shape == text.Punct
}

func closedByInfinitive(s *sent, j int) bool {
	return s.lower(j) && strings.HasSuffix(s.word(j), "n") && s.tags[j].Tags&^lexicon.AnyAux == 0
}

func closedByParticiple(s *sent, j int) bool {
	if r, ok := s.ref(j, lexicon.KVerb); ok {
		return r.Form&lexicon.Participle != 0
	}
	w := s.word(j)
	return s.lower(j) && s.tags[j].Tags == 0 && (strings.HasSuffix(w, "t") || strings.HasSuffix(w, "en"))
}

// strongWithParticle reports whether a word is the past of a strong verb with the separable part of a verb before it.
func (d *doc) strongWithParticle(w string) bool {
	for i := 2; i < len(w)-2; i++ {
		if d.x.IsParticle(w[:i]) && d.x.MarkOf(w[i:])&lexicon.StrongPast != 0 {
			return true
		}
	}
	return false
}

// attributivePast reports whether a form like a weak preterite is an adjective at token t: it stands between an article and a noun, and the verb comes later.
func (s *sent) attributivePast(t int) bool {
	if !s.is(t-1, lexicon.DetDef) || !s.lower(t) || !strings.HasSuffix(s.word(t), "te") || t+1 >= len(s.Tokens) || s.Tokens[t+1].Shape != text.Upper {
		return false
	}
	for j := t + 2; j < len(s.Tokens) && !boundary(s, j); j++ {
		if s.is(j, lexicon.AnyAux) || s.marked(j, lexicon.StrongPast) || s.lower(j) && s.verbForms(j)&(lexicon.Present|lexicon.Past) != 0 && s.verbForms(j)&lexicon.Participle == 0 {
			return true
		}
	}
	return false
}

// doneBy reports whether the participle at token t closes an insertion that says by whom: "…, nur von Dolmetschern begleitet, …".
func (s *sent) doneBy(t int) bool {
	if s.word(t+1) != "," {
		return false
	}
	agent := false
	j := t - 1
	for ; j > 0 && !boundary(s, j); j-- {
		if s.is(j, lexicon.AnyAux) {
			return false
		}
		agent = agent || s.is(j, lexicon.PrepVon|lexicon.PrepDurch)
	}
	return agent && j > 0 && s.word(j) == "," && !s.is(j+1, lexicon.Subord|lexicon.Relative|lexicon.PronM|lexicon.PronF|lexicon.PronPl)
}
