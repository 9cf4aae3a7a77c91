// SPDX-License-Identifier: Apache-2.0

package text

import "sync"

// wordFile is the form of lexicon/de.yaml and lexicon/en.yaml.
type wordFile struct {
	Months, Weekdays, Deictics      map[string]int
	DeicticStems                    map[string]int `yaml:"deictic_stems"`
	Parts, Seasons, Sets            map[string]string
	PartHours                       []string          `yaml:"part_hours"`
	PartAdverbs                     map[string]string `yaml:"part_adverbs"`
	SetWords                        map[string]string `yaml:"set_words"`
	Units                           []unitEntry
	Lengths                         map[string]string
	VagueLengths                    map[string]string `yaml:"vague_lengths"`
	YearsLength                     string            `yaml:"years_length"`
	YearsNouns                      []string          `yaml:"years_nouns"`
	Numbers                         map[string]int
	NumberAnd                       string `yaml:"number_and"`
	Hundred                         string
	ShyNumbers                      []string `yaml:"shy_numbers"`
	Halves                          map[string]float64
	Half, Quarter                   string
	HalfStems                       map[string]float64 `yaml:"half_stems"`
	Ordinals                        map[string]int
	OrdinalLow                      string `yaml:"ordinal_low"`
	OrdinalHigh                     string `yaml:"ordinal_high"`
	Hedges                          map[string]string
	HedgePairs                      map[string]string `yaml:"hedge_pairs"`
	LastStems                       []string          `yaml:"last_stems"`
	NextStems                       []string          `yaml:"next_stems"`
	ThisStems                       []string          `yaml:"this_stems"`
	SameStems                       []string          `yaml:"same_stems"`
	SameWords                       []string          `yaml:"same_words"`
	FollowStems                     []string          `yaml:"follow_stems"`
	BeforeLast                      []string          `yaml:"before_last"`
	AfterNext                       []string          `yaml:"after_next"`
	FromPublished                   map[string]shift  `yaml:"from_published"`
	FromSpoken                      map[string]shift  `yaml:"from_spoken"`
	Later                           map[string]int
	AfterBefore                     map[string]int `yaml:"after_before"`
	Periods                         []string
	Present, Past, Future           []string
	PastStems                       []string `yaml:"past_stems"`
	PresentPhrases                  []string `yaml:"present_phrases"`
	PastPhrases                     []string `yaml:"past_phrases"`
	FuturePhrases                   []string `yaml:"future_phrases"`
	Vague, Determiners, Edges, Each []string
	Every, Clock                    []string
	GenitiveMonths                  string   `yaml:"genitive_months"`
	ShyMonths                       []string `yaml:"shy_months"`
	Decades                         map[string]int
	DecadeYears                     []string            `yaml:"decade_years"` // what follows in one word
	DecadeSuffix                    string              `yaml:"decade_suffix"`
	TimesSuffix                     string              `yaml:"times_suffix"`
	Endings                         []string            // of stems
	Roles                           map[string][]string // role name → words
	English                         bool
	verbForms                       `yaml:",inline"`
}

// unitEntry is one unit of time and its forms.
type unitEntry struct {
	Code      string
	Times     float64
	One, Many []string
}

// shift is a number of units: [-1, "Y"].
type shift struct {
	N    int
	Unit string
}

// language is a lexicon ready for use.
type language struct {
	terms        map[string]*term
	pairs        map[string]string // hedges of two words
	lengths      map[string]string // stems of adjectives of length
	endings      []string
	yearsLength  string
	decadeSuffix string
	timesSuffix  string
	english      bool
	verbs        verbForms
	independence []*holiday
}

var (
	german  = sync.OnceValue(func() *language { return readLanguage("de") })
	english = sync.OnceValue(func() *language { return readLanguage("en") })
)

// languageOf is the lexicon for a language's code; German for all but English.
func languageOf(code string) *language {
	if code == "en" {
		return english()
	}
	return german()
}
