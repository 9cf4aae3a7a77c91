// SPDX-License-Identifier: Apache-2.0

// Package lexicon holds the language data of reading and finds its words in token streams.
//
// It takes the embedded YAML lists, and the user's own on top, and gives an index from folded words to entries: persons, offices,
// states, cities, regions, buildings, organisations, outlets, occasions, topics, and the grammar and trigger words that rules are built
// from. README.md beside it tells the format. It draws no conclusion from what it finds.
package lexicon

// Person is somebody who may take part in contacts or speak about them.
type Person struct {
	Key      string   `yaml:"key"`
	Name     string   `yaml:"name"`
	Surname  string   `yaml:"surname"`
	Gender   string   `yaml:"gender"` // m, f
	Country  string   `yaml:"country"`
	Aliases  []string `yaml:"aliases"`
	Surnames []string `yaml:"surnames"`
	Wikidata string   `yaml:"wikidata"`
	Offices  []Term   `yaml:"offices"`
	// Ambiguous marks a surname that is also a common word or given name ("Weil", "Park", "Ahmed"): alone it means him only
	// where an office stands beside it or the article has named him in full.
	Ambiguous bool `yaml:"ambiguous"`
}

// Term is an office held by a person from a date to a date; an empty To is "still in office".
type Term struct {
	Office string `yaml:"office"`
	Of     string `yaml:"of"`
	From   string `yaml:"from"`
	To     string `yaml:"to"`
	Beside bool   `yaml:"beside"` // another holds it at the same time: acting for him, or his rival
}

// Covers reports whether the term includes day, given as ISO at any precision; bounds are compared at the coarser precision.
func (t Term) Covers(day string) bool {
	return day != "" && cut(t.From, day) <= cut(day, t.From) && (t.To == "" || cut(day, t.To) <= cut(t.To, day))
}

func cut(a, b string) string { return a[:min(len(a), len(b))] }

// Office is what an office, role or rank is called.
type Office struct {
	Key        string   `yaml:"key"`
	M          []string `yaml:"m"`
	F          []string `yaml:"f"`
	En         []string `yaml:"en"`
	Office     string   `yaml:"office"` // names the holder of this office of Of
	Of         string   `yaml:"of"`
	Also       []string `yaml:"also"`   // states that call the same office so too: "Kanzler", where the article speaks of Austria's
	Head       string   `yaml:"head"`   // state, government: what the office is the head of
	Single     bool     `yaml:"single"` // one holder of each body at a time
	Leads      bool     `yaml:"leads"`  // whoever holds it is the chief of his body
	Rank       bool     `yaml:"rank"`
	Layman     bool     `yaml:"layman"` // firms, clubs and town halls have it too: two of them who meet make no politics
	Speaks     bool     `yaml:"speaks"`
	Envoy      bool     `yaml:"envoy"`
	Part       string   `yaml:"part"`       // host, guest: who had that part in the contact spoken of
	Given      bool     `yaml:"given"`      // whoever holds it is called by the given name: "König Felipe"
	Side       bool     `yaml:"side"`       // several who hold it are a side that needs no names: "mit Oppositionellen"
	Relational bool     `yaml:"relational"` // Amtskollege: the same office as the other person's
}

// State is a state with its words.
type State struct {
	Key          string   `yaml:"key"`
	Name         string   `yaml:"name"`
	En           []string `yaml:"en"`
	Aliases      []string `yaml:"aliases"`
	Adjective    string   `yaml:"adjective"`
	Adjectives   []string `yaml:"adjectives"`
	EnAdjectives []string `yaml:"en_adjectives"`
	Demonym      []string `yaml:"demonym"`
	Capital      string   `yaml:"capital"`
	ISO          string   `yaml:"iso"`
	Region       string   `yaml:"region"`
	Prefix       []string `yaml:"prefix"`
	Metonyms     []string `yaml:"metonyms"`
	Forms        []string `yaml:"forms"`
	Until        string   `yaml:"until"`  // last day of a state that ended
	Island       bool     `yaml:"island"` // people are "auf" it
	LedBy        string   `yaml:"led-by"` // state: its head of state governs, who meets those who govern other states
}

// City is a city or a small place of diplomacy.
type City struct {
	Key       string   `yaml:"key"`
	Name      string   `yaml:"name"`
	State     string   `yaml:"state"`
	Lat       *float64 `yaml:"lat"`
	Lon       *float64 `yaml:"lon"`
	Aliases   []string `yaml:"aliases"`
	Adjective string   `yaml:"adjective"`
	Ambiguous bool     `yaml:"ambiguous"`
	Island    bool     `yaml:"island"` // people are "auf" it
}

// Region is a continent, a world region, a province or a disputed area.
type Region struct {
	Key       string   `yaml:"key"`
	Name      string   `yaml:"name"`
	Aliases   []string `yaml:"aliases"`
	State     string   `yaml:"state"`
	Topic     bool     `yaml:"topic"`
	Forms     []string `yaml:"forms"`
	Adjective string   `yaml:"adjective"`
	Ambiguous bool     `yaml:"ambiguous"`
}

// Building is a seat of power or a place of meetings.
type Building struct {
	Key   string   `yaml:"key"`
	Name  string   `yaml:"name"`
	Forms []string `yaml:"forms"`
	City  string   `yaml:"city"`
	Seat  string   `yaml:"seat"`  // key of the state or organisation it speaks for
	House string   `yaml:"house"` // key of the state whose head works there, where it does not speak for the state
}

// Organisation is a union, alliance, government, ministry, party, armed group, body or group of states.
type Organisation struct {
	Key       string   `yaml:"key"`
	Name      string   `yaml:"name"`
	Aliases   []string `yaml:"aliases"`
	Kind      string   `yaml:"kind"`
	Of        string   `yaml:"of"` // key of the organisation it is a part of or whose people the group is made of
	State     string   `yaml:"state"`
	Members   string   `yaml:"members"`
	Forms     []string `yaml:"forms"`
	Leaders   bool     `yaml:"leaders"`   // with states beside it, those who govern them
	General   bool     `yaml:"general"`   // says nothing by itself about who: "Delegationen"
	Ambiguous bool     `yaml:"ambiguous"` // a form is also a common word once folded: "IS", "Union"
}

// Outlet is a newspaper, broadcaster, agency or channel.
type Outlet struct {
	Key       string   `yaml:"key"`
	Name      string   `yaml:"name"`
	Aliases   []string `yaml:"aliases"`
	Kind      string   `yaml:"kind"`
	Domain    string   `yaml:"domain"`
	State     string   `yaml:"state"`
	Mark      []string `yaml:"mark"`
	Ambiguous bool     `yaml:"ambiguous"` // a form is also a common word: "Welt", "Zeit", "X"
}

// Occasion is a summit, conference or event at which contacts take place.
type Occasion struct {
	Key     string   `yaml:"key"`
	Name    string   `yaml:"name"`
	Forms   []string `yaml:"forms"`
	Of      string   `yaml:"of"`
	General bool     `yaml:"general"`
	Crowd   bool     `yaml:"crowd"`
}

// Topic is one topic of the list.
type Topic struct {
	Key        string   `yaml:"key"`
	Name       string   `yaml:"name"`
	Group      string   `yaml:"group"`
	Words      []string `yaml:"words"`
	Phrases    []string `yaml:"phrases"`
	Adjectives []string `yaml:"adjectives"`
	En         []string `yaml:"en"`
	Vague      bool     `yaml:"vague"`
	War        bool     `yaml:"war"` // a war or what ends one: the country it is fought in is a topic as well
}

// Modifiers are words that change what an office says about its holder, and nouns for who held it before or after.
type Modifiers struct {
	Modifiers []Modifier `yaml:"modifiers"`
	Relations []Office   `yaml:"relations"`
}

// Modifier is one kind of such words: former, acting, designate …
type Modifier struct {
	Key        string   `yaml:"key"`
	Prefixes   []string `yaml:"prefixes"`
	Adjectives []string `yaml:"adjectives"`
	After      []string `yaml:"after"`
	Adverbs    []string `yaml:"adverbs"`
	En         []string `yaml:"en"`
}
