// SPDX-License-Identifier: Apache-2.0

package text

// deictic reads "heute", "gestern Abend", "am gestrigen Montag", "heute vor drei Jahren".
func (r *reader) deictic(i int, t *term) int {
	if t.code != "" && r.shape(i) == Upper && i > 0 && r.morningNoun(i) {
		return r.part(i, t)
	}
	if r.at(i-1).is(fromNowOn) && r.at(i-2).isKind(deicticTerm) {
		return 0 // "von heute auf morgen" is no time
	}
	if !t.adverb { // "gestrigen"
		return r.deicticAdjective(i, t)
	}
	if t.n == 0 && i > 0 && !r.at(i+1).isKind(partTerm) && r.general(i) {
		return r.theseDays(i)
	}
	if t.n == 0 && (r.at(i+1).is(generalAfter) || r.at(i-1).is(generalBefore)) && !r.at(i+1).isKind(partTerm) {
		if r.at(i-1).is(fromWord) && r.at(i+1).is(fromNowOn) {
			return 0
		}
		if r.at(i - 1).is(untilWord) {
			return r.emit(i, i+1, Time{Type: TypeDate, Value: "PRESENT_REF", Rule: "reference"})
		}
		return r.theseDays(i)
	}
	tm := Time{Rule: "deictic", Basis: Relative, Anchor: AnchorPublished}
	p := periodOf(r.pub, "D", t.n)
	if part, end := r.partBehind(i + 1); part != "" {
		return r.emitPart(i, end, p, "XXXX-XX-XX", part, tm)
	}
	return r.emitPeriod(i, i+1, p, "XXXX-XX-XX", tm)
}

// general reports whether "heute" at i stands in a clause that tells how things are, or would be, these days: "Das ist heute anders".
func (r *reader) general(i int) bool {
	return r.tensed(i, beingVerb) && r.tense(i) == noTense
}

// morningNoun reports whether the capital word at i, which also means the next day, is the part of the day: "am Morgen".
func (r *reader) morningNoun(i int) bool {
	return r.at(i-1).is(licensesPart) || r.at(i-1).isKind(selectorTerm) || r.at(i-1).is(innerAdjective)
}

// deicticAdjective reads "gestrigen": a weekday or "Tag" behind it belongs to it; "heutigen" beside anything else means these
// times.
func (r *reader) deicticAdjective(i int, t *term) int {
	next := r.at(i + 1)
	if next.isKind(weekdayTerm) {
		return 0 // the weekday reads it
	}
	tm := Time{Rule: "deictic", Basis: Relative, Anchor: AnchorPublished}
	p := periodOf(r.pub, "D", t.n)
	switch {
	case next.isKind(unitTerm) && next.code == "D":
		return r.emitPeriod(i, i+2, p, "XXXX-XX-XX", tm)
	case next.isKind(partTerm), next.isKind(deicticTerm) && next.code != "":
		return r.emitPart(i, i+2, p, "XXXX-XX-XX", next.code, tm)
	case t.n == 0:
		return r.theseDays(i)
	}
	return r.emitPeriod(i, i+1, p, "XXXX-XX-XX", tm)
}

// theseDays adds a word that means these times or this day: its value is the one, the days it dates the other ("das heutige
// Treffen").
func (r *reader) theseDays(i int) int {
	p := periodOf(r.pub, "D", 0)
	return r.emit(i, i+1, Time{Type: TypeDate, Value: "PRESENT_REF", Rule: "these-days", Basis: Relative, Anchor: AnchorPublished, From: p.from, To: p.to})
}

// part reads a part of a day that stands by itself: "am Nachmittag", "in der Nacht", "abends". It belongs to the day spoken of
// last, else to the day of publication.
func (r *reader) part(i int, t *term) int {
	if t.adverb && t.kind == partTerm {
		if r.shape(i) == Upper && i > 0 {
			return 0
		}
		return r.emitPart(i, i+1, period{}, "XXXX-XX-XX", t.code, Time{Rule: "part-of-day"})
	}
	if r.shape(i) == Lower && !r.lang.english || i == 0 {
		return 0
	}
	k := i - 1
	for k > r.done && r.at(k).is(innerAdjective) {
		k--
	}
	prev := r.at(k)
	if t.is(eveWord) && r.at(i+1).is(genitiveArticle|someOf) || r.dayFollows(i+1) {
		return 0 // "in der Nacht auf den 28. Juli", "am Vorabend des Feiertags": the day reads it
	}
	if prev.isKind(eachTerm) {
		return r.emit(k, i+1, Time{Type: TypeSet, Value: "XXXX-XX-XXT" + t.code, Rule: "every-part"})
	}
	if !prev.is(licensesPart) && !prev.isKind(selectorTerm) && !r.at(i+1).is(laterWord) {
		return 0
	}
	// The day is the one spoken of last; a selector may move it.
	tm := Time{Rule: "part-of-day", Basis: Relative, Anchor: AnchorDiscourse, OffsetGrain: GrainDay}
	base := r.spoken
	from := i
	if t.is(eveWord) {
		base, tm.Offset = base.AddDays(-1), -1
	}
	switch prev.selOr() {
	case followingOne, nextOne:
		base, tm.Offset, from = base.AddDays(1), 1, k
	case thisOne, sameOne:
		from = k
	case lastOne:
		base, from = r.pub.AddDays(-1), k
		tm.Anchor = AnchorPublished
	}
	if w := r.at(i + 1); w.is(laterWord) { // "am Abend zuvor"
		tm.Offset = w.later
		return r.emitPart(from, i+2, periodOf(base, "D", w.later), "XXXX-XX-XX", t.code, tm)
	}
	if base.Grain() != GrainDay {
		base, tm.Anchor = r.pub, AnchorPublished
	}
	return r.emitPart(from, i+1, periodOf(base, "D", 0), "XXXX-XX-XX", t.code, tm)
}

// dayFollows reports whether the part of a day before i goes on with its day: "zum Montag", "auf den 28. Juli", "des 14. August".
func (r *reader) dayFollows(i int) bool {
	if !r.at(i).is(towardWord | genitiveArticle | fromWord) {
		return false
	}
	i++
	if r.at(i).isKind(articleTerm) {
		i++
	}
	n, _, ok := r.whole(i)
	return r.at(i).isKind(weekdayTerm) || ok && n > 0 && n < 32
}

// selOr is the selector of t, which may be nil.
func (t *term) selOr() selector {
	if t == nil || t.kind != selectorTerm {
		return noSelector
	}
	return t.sel
}

// set reads "täglich", "montags".
func (r *reader) set(i int, t *term) int {
	if t.n > 0 && r.shape(i) == Upper && i > 0 {
		return 0 // the genitive of a weekday's name: "des Montags"
	}
	return r.emit(i, i+1, Time{Type: TypeSet, Value: t.code, Rule: "set"})
}

// lengthAdjective reads "zweistündig", "jahrelang". Years in an adjective are an age but before few nouns.
func (r *reader) lengthAdjective(i int, t *term) int {
	// "die vierjährige Amtszeit", but "die vierjährige Tochter"
	if t.shy && (!r.at(i+1).is(yearsNoun) || r.shape(i) != Lower) || r.shape(i) == Upper && i > 0 {
		return 0
	}
	return r.emit(i, i+1, Time{Type: TypeDuration, Value: t.code, Rule: "length-adjective", Minutes: round(t.minutes), Approx: r.hedgeBefore(i)})
}

// lengthValue reads "50-minütig".
func (r *reader) lengthValue(i int, code string, n int) int {
	value, minutes := lengthValue(code, float64(n))
	return r.emit(i, i+1, Time{Type: TypeDuration, Value: value, Rule: "length-adjective", Minutes: round(minutes), Approx: r.hedgeBefore(i)})
}

// hedgeBefore is the hedge just before token i: "fast zweistündig".
func (r *reader) hedgeBefore(i int) string {
	if t := r.at(i - 1); t.isKind(hedgeTerm) {
		return t.code
	}
	if r.at(i-1).is(pairEnd) && i > 1 {
		return r.lang.pairs[r.fold(i-2)+" "+r.fold(i-1)]
	}
	return ""
}

// round makes whole minutes; less than one counts as one.
func round(m float64) int {
	if m > 0 && m < 1 {
		return 1
	}
	return int(m + 0.5)
}
