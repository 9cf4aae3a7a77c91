// SPDX-License-Identifier: Apache-2.0

// Package extract reads a clean article and gives what it states about contacts.
//
// It takes an article and a lexicon and gives a Reading: mentions, tellings of contacts made of statements, and what was
// passed over and why. Every statement names its words, its span and its rule. It touches neither graph nor network, and
// nothing of any one politician is in its code: names, offices, places, topics, verbs and nouns are data in lexicon/.
package extract

import "summitry/internal/text"

// Field is what a statement says something about.
type Field string

// The fields of a contact.
const (
	Kind         Field = "kind"          // meeting, call
	Status       Field = "status"        // held, planned, postponed, cancelled, denied, unconfirmed
	Participant  Field = "participant"   // an actor's key
	Delegation   Field = "delegation"    // a state, group or organisation acting as such
	When         Field = "date"          // YYYY, YYYY-MM or YYYY-MM-DD
	Where        Field = "place"         // a place's key
	Occasion     Field = "occasion"      // as printed, canonical: "G20-Gipfel"
	Topic        Field = "topic"         // a topic's key
	NotDiscussed Field = "not_discussed" // a topic's key
	Duration     Field = "duration"      // minutes
	Claim        Field = "reported_by"   // an actor's key
	Count        Field = "count"         // of a series; "" where told as several without a number
	Ordinal      Field = "ordinal"       // "6" of "das sechste Gespräch"
	Caller       Field = "caller"        // an actor's key: who rang
	Host         Field = "host"          // an actor's key: who received
)

// Further is the basis of a count of contacts besides those told of before: "vier weitere Gespräche" are not all there were.
const Further text.Basis = "further"

// Statement is one article's claim of one value for one field of one contact.
type Statement struct {
	Field     Field
	Value     string     // key, date, number or word, canonical
	Name      string     // the value as a person reads it: "Wladimir Putin", "Ukraine"
	Words     string     // as printed
	Span      text.Span  // of the words, in the article's text
	Sentence  text.Span  // of the sentence, in the article's text
	Rule      string     // the rule that read it
	Claimant  string     // key of who says so; "" where the article itself does
	Precision string     // of a date: day, month, year
	Basis     text.Basis // of a date: what it rests on; of an ordinal: what it counts from, "2025", "P1W", "rückkehr"; of a count: Further or ""
}

// Telling is one contact as one article tells it, however often it comes back to it.
type Telling struct {
	Index      int // within the article, from 1, in order of first mention
	Statements []Statement
}

// ActorKind says what an actor is; it is the second label in the graph.
type ActorKind string

// The kinds of actors.
const (
	Person       ActorKind = "Person"
	Organisation ActorKind = "Organisation"
	State        ActorKind = "State"
	Outlet       ActorKind = "Outlet"
)

// Actor is somebody or something that takes part or speaks.
type Actor struct {
	Key         string // "person/wladimir-putin"
	Name        string // "Wladimir Putin"
	Kind        ActorKind
	Role        string // what the lexicon's last office of the person is called: "Präsident"; "" where it knows none
	Country     string // a state's key, "" where unknown
	Aliases     []string
	Surname     string // what the press calls a person alone: "Erdogan", "Kim", "Le Drian"; "" where the lexicon does not know
	Wikidata    string
	Provisional bool // not in the lexicon: known by this article only
}

// Place is a city, a country or a region.
type Place struct {
	Key     string // "place/hamburg"
	Name    string
	Kind    string // City, Country, Region
	Country string // key of the country it lies in, "" for a country
	Lat     float64
	Lon     float64
	Located bool // Lat and Lon are known
}

// TopicEntry is one topic of the list, or one kept as written.
type TopicEntry struct {
	Key   string // "topic/ukraine"
	Name  string
	Group string // "" where it is not in the list
	Place string // key of the place it also is ("Ukraine"), ""
}

// Mention is a span of text that names something.
type Mention struct {
	text.Span
	Type string // person, organisation, state, outlet, place, topic, time, trigger
	Key  string
	Rule string
}

// Passed is what was seen and not taken, with the reason.
type Passed struct {
	Sentence text.Span
	Words    string
	Why      string
}

// Reading is all that one article says.
type Reading struct {
	Sentences []text.Sentence
	Times     []text.Time
	Mentions  []Mention
	Tellings  []Telling
	Passed    []Passed

	// What the keys in the statements stand for; each key once, sorted by key.
	Actors []Actor
	Places []Place
	Topics []TopicEntry
}
