// SPDX-License-Identifier: Apache-2.0

package text

// termKind is what a word can be the head or a part of in a time expression.
type termKind uint8

const (
	noTerm       termKind = iota
	unitTerm              // "Stunde", "Woche"
	monthTerm             // "Juli"
	weekdayTerm           // "Montag", "Mittwochabend"
	partTerm              // "Abend", "morgens"
	seasonTerm            // "Sommer"
	deicticTerm           // "gestern", "gestrigen"
	refTerm               // "jetzt", "damals"
	setTerm               // "täglich", "montags"
	lengthTerm            // "zweistündig", "jahrelang"
	shiftTerm             // "Vortag", "Vorjahr"
	clockTerm             // "Uhr"
	decadeTerm            // "dreißiger", "Dreißigerjahre"
	holidayTerm           // "Ostern"
	numberTerm            // "drei", "anderthalb"
	halfTerm              // "halbe"
	ordinalTerm           // "dritten"
	vagueTerm             // "einige"
	hedgeTerm             // "fast"
	selectorTerm          // "vergangene", "diesem"
	eachTerm              // "jeden", "alle"
	articleTerm           // "der"
	edgeTerm              // "Anfang"
)

// role is what a word does beside a time expression; a word can have many.
type role uint64

const (
	licensesMonth role = 1 << iota
	licensesPart
	licensesYear
	forbidsYearBefore
	forbidsYearAfter
	futureVerb
	plannedWord
	pastVerb
	beingVerb
	notPresent
	clauseMark
	aheadWord
	backWord
	agoWord
	sinceWord
	withinWord
	shiftWord
	overWord
	longWord
	pluralAlone
	agesWord
	ageBefore
	ageOf
	perWord
	perUnit
	clockBefore
	eachTime
	rangeMark
	betweenWord
	joinMark
	fillerWord
	fromWord
	decadeNoun
	shyNumber
	generalBefore
	generalAfter
	pairEnd
	innerAdjective
	titleWord
	toInfinitive
	yearsNoun
	eveWord
	tagsWord
	everyWord
	spokenWord // counted from the date spoken of last
	beforeWord // "vor", where it stands behind a length
	afterWord  // "nach", where it stands behind a length
	laterWord  // "später", "zuvor"
	aheadUnlessPast
	backUnlessFuture
	genitiveArticle
	towardWord
	fromNowOn
	untilWord
	someOf
	plannedAdjective
	agoBehind
)

// selector is which of several times an adjective picks.
type selector uint8

const (
	noSelector   selector = iota
	lastOne               // "vergangene"
	nextOne               // "kommende"
	thisOne               // "diese"
	sameOne               // "selben"
	followingOne          // "folgenden"
)

// term is all that the lexicon knows of one folded word.
type term struct {
	kind     termKind
	roles    role
	n        int     // month, weekday, days or steps to count
	amount   float64 // of a number or a half; how many units one is
	code     string  // TIMEX code of a unit, part of day, season; value of a set or reference
	part     string  // the part of day in "Mittwochabend"
	sel      selector
	adverb   bool // stands by itself: "abends"
	one      bool // can be a singular
	many     bool // can be a plural
	shy      bool // also a name: "August"
	minutes  float64
	later    int // +1 "darauf", -1 "zuvor"
	phrases  []phrase
	holidays []*holiday
}

// is reports whether t, which may be nil, plays the role.
func (t *term) is(r role) bool { return t != nil && t.roles&r != 0 }

// isKind reports whether t, which may be nil, is of the kind.
func (t *term) isKind(k termKind) bool { return t != nil && t.kind == k }

// phrase is a fixed expression of several words; the term of the first one holds it.
type phrase struct {
	rest     []string // the folds of the words behind the first
	value    string
	holidays []*holiday
}
