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
	namedTerm             // "Adventszeit"
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
	licensesMonth     role = 1 << iota // "im", "seit": what follows can be a bare month
	licensesPart                       // "am", "gegen": what follows can be a part of the day
	licensesYear                       // "seit", "Jahr": a number behind it is a year
	forbidsYearBefore                  // "Agenda", "rund": a number behind it is no year
	forbidsYearAfter                   // "Euro", "Menschen": a number before it is no year
	futureVerb                         // "wird", "soll"
	plannedWord                        // "geplant", "voraussichtlich"
	pastVerb                           // "hat", "war", "kam"
	beingVerb                          // "ist": past with a participle
	notPresent                         // "nicht", "fast": ends like a verb and is none
	clauseMark                         // ends a clause: a comma, a dash, a quotation mark
	aheadWord                          // "für": a bare day behind it lies ahead
	backWord                           // "seit": a bare day behind it lies behind
	agoWord                            // "vor": a length behind it counts back
	sinceWord                          // "seit": a length behind it lasts until now
	withinWord                         // "in": a length behind it counts ahead
	shiftWord                          // "um", "auf": a length behind it tells a change
	overWord                           // "über": both a hedge and a preposition
	longWord                           // "lang", as in "Tage lang"
	pluralAlone                        // "seit", "vor": a plural behind it needs no number
	agesWord                           // "alt", "jünger": the years before it are an age
	ageBefore                          // "ab", "unter": the years behind it are an age
	ageOf                              // "Alter", as in "im Alter von"
	perWord                            // "pro"
	perUnit                            // "im", as in "einmal im Monat"
	clockBefore                        // "um", "gegen"
	eachTime                           // "jeweils": a time of day behind it is every day's
	rangeMark                          // "bis", a dash
	betweenWord                        // "zwischen"
	joinMark                           // "und", a comma
	fillerWord                         // stands between the days of a row: "am", "den"
	fromWord                           // "von", "vom"
	decadeNoun                         // "Jahre" behind "90er"
	shyNumber                          // "ein": a number or an article
	generalBefore                      // "auch", "noch" before "heute"
	generalAfter                       // "noch" behind "heute"
	pairEnd                            // the second word of a hedge of two: "mehr als"
	innerAdjective                     // "früh", "spät" before a part of the day
	titleWord                          // "Herr": a weekday behind it is a name
	toInfinitive                       // "zu", as in "zu reisen"
	yearsNoun                          // "Amtszeit": years in an adjective before it are a length
	eveWord                            // "Vorabend"
	tagsWord                           // "tags", as in "tags darauf"
	everyWord                          // "alle", as in "alle zwei Wochen"
	spokenWord                         // counted from the date spoken of last
	beforeWord                         // "vor", where it stands behind a length
	afterWord                          // "nach", where it stands behind a length
	laterWord                          // "später", "zuvor"
	aheadUnlessPast                    // "ab", "bis"
	backUnlessFuture                   // "vom"
	genitiveArticle                    // "der", "des"
	towardWord                         // "auf", "zum", as in "in der Nacht zum Montag"
	fromNowOn                          // "auf", as in "von heute auf morgen"
	untilWord                          // "bis"
	someOf                             // "eines", as in "am Vorabend eines Festes"
	plannedAdjective                   // "geplante", "bevorstehende"
	agoBehind                          // "ago"
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
