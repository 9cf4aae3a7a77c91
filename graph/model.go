// SPDX-License-Identifier: Apache-2.0

package graph

import "strings"

// Actor is a node :Actor with a second label: Person, Organisation, State or Outlet.
type Actor struct {
	Key         string
	Kind        string // the second label
	Name        string
	Aliases     []string // sorted
	Surname     string   // what the press calls a person alone, "" where unknown
	Wikidata    string
	Role        string
	Country     string
	Provisional bool
	SameAs      string // key of the actor that this one is, "" where it has no other key; becomes SAME_AS
}

// Place is a node :Place with a second label: City, Country or Region. A country that is talked about is one node with :Topic.
type Place struct {
	Key      string
	Kind     string
	Name     string
	Country  string // key of the country, "" for a country; becomes LIES_IN
	Lat, Lon float64
	Located  bool
}

// Topic is a node :Topic. Where Place is not empty the topic is that place's node, with both labels.
type Topic struct {
	Key   string
	Name  string
	Group string
	Place string
}

// Article is a node :Article; Outlet, the key of an actor, becomes PUBLISHED_BY.
type Article struct {
	Key         string
	Title       string
	Outlet      string // key of the outlet's actor, "" where unknown
	OutletName  string
	Published   string // ISO, at its own precision
	Language    string
	URL         string
	Path        string
	SHA256      string
	Fingerprint string // what its copies are found by: a sample of its runs of words, as hexadecimal numbers; "" where it is too short
	Reader      string // version of rules and lexicon that read it; another one means that it wants reading again
	CopyOf      string // key of the article it was copied from, which must be stored or stand in the same change; becomes COPY_OF
}

// Statement is a node :Statement with ABOUT, STATED_IN and CLAIMED_BY.
type Statement struct {
	Key       string // article key + "#" + telling + "/" + field and position: the same for the same words
	Article   string
	Contact   string
	Telling   int    // index of the telling within the article
	Claimant  string // actor key, "" where the article itself
	Field     string
	Value     string
	Name      string // the value as a person reads it
	Words     string
	Quote     string // the sentence
	Start     int
	End       int
	Rule      string
	Polarity  string // "positive", "negative": a topic not discussed, a contact that did not happen
	Precision string
	Basis     string
	Reason    string // why its telling is part of the contact, with the statement about its kind; becomes a property of ABOUT
}

// Contact is a node :Contact with :Meeting or :Call and everything computed from its statements.
type Contact struct {
	Key          string
	Kind         string // Meeting, Call: the second label
	Title        string
	Status       string
	Date         string // only when known to the day
	From, To     string // ISO days that bound it, "" where unknown
	Precision    string // day, month, year, unknown
	Basis        string // stated, relative, publication, ""
	Year         int    // 0 where unknown
	Occasion     string
	Duration     int // minutes, 0 where unknown
	Series       bool
	Count        int // of a series, 0 where unknown
	Articles     int
	Independent  int
	Participants []string // actor keys, sorted
	Places       []string // place keys, sorted: TOOK_PLACE_IN
	Topics       []string // topic keys, sorted: DISCUSSED
	NotDiscussed []string // topic keys, sorted
	ReportedBy   []string // actor keys, sorted
	Caller       string   // actor key, "" where not stated: direction of CALLED
	MayBe        []string // keys of contacts that a telling of it fits as well, which stand or are stored; sorted: MAY_BE
	FoundBy      string   // what finds it: the words of a Found
}

// Judgement is a node :Judgement: what somebody has decided about tellings or actors, whatever the rules say.
type Judgement struct {
	Verdict string   // same, different, unsure
	About   []string // two tellings or more ("article/a#1"), or two actors or more, sorted
	Who     string
	When    string
	Why     string
}

// Key is what the judgement says of what.
func (j Judgement) Key() string {
	return "judgement/" + j.Verdict + " " + strings.Join(sorted(j.About), " ")
}

// Graph is a set of nodes with what hangs on them: what a load wants to stand in the database.
type Graph struct {
	Actors     []Actor
	Places     []Place
	Topics     []Topic
	Articles   []Article
	Contacts   []Contact
	Statements []Statement
	Judgements []Judgement
}
