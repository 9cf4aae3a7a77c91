// SPDX-License-Identifier: Apache-2.0

package lexicon

import (
	"fmt"
	"strings"

	"summitry/internal/text"
)

// Kind is the list an entry stands in.
type Kind uint8

// The kinds of entries.
const (
	KPerson Kind = iota + 1
	KOffice
	KState
	KCity
	KRegion
	KBuilding
	KOrganisation
	KOutlet
	KOccasion
	KTopic
	KVerb
	KNoun
	KPhrase
	KPrefix   // first part of compounds that means a state
	KModifier // ID is a Modifier
)

// Ref points from a word form to an entry: ID is its index in its list of Data.
type Ref struct {
	Kind Kind
	Form Form
	ID   int32
}

// Word is what the lexicon knows of one folded word.
type Word struct {
	Tags    Tag
	English Tag // the classes it has in English articles
	Mark    Mark
	Sense   Sense
	Role    Role
	Refs    []Ref
	next    map[string]*Word // how phrases go on
}

// Index finds words. It is safe for concurrent use.
type Index struct {
	*Data
	words     map[string]*Word
	longest   int              // bytes of the longest of words
	heads     map[string][]Ref // words that can be the last part of a closed compound, with what they mean there
	tails     map[string]bool  // the last minHead bytes of heads
	parts     map[string]bool  // folded first parts that make a noun no contact
	byKey     map[string]Ref
	titles    map[string]bool
	first     map[string]int // given names of known persons, with how many bear them
	terms     map[officeOf][]Holder
	byGiven   map[officeOf][]Holder // office and folded given name
	particles map[string]bool
	respell   *respelling
	English   *EnglishWords
}

// Match is a run of tokens that the lexicon knows: tokens [Start, End) of the sentence.
type Match struct {
	Start, End int
	Refs       []Ref
	Mod        []Ref // what the first parts of a compound mean, in order
	ModText    string
}

// New compiles data into an index.
func New(d *Data) (*Index, error) {
	x := &Index{Data: d, words: make(map[string]*Word, 60_000), parts: map[string]bool{}, byKey: map[string]Ref{}, first: map[string]int{}, particles: map[string]bool{}}
	if err := x.addGrammar(); err != nil {
		return nil, err
	}
	x.addTriggers()
	x.English = newEnglish(&d.english)
	x.addPersons()
	x.respell = newRespelling(d.spellings, d.Persons)
	x.addOffices()
	x.addStates()
	x.addPlaces()
	x.addOrganisations()
	x.addTopics()
	x.holders()
	x.addHeads()
	x.addContactsOfCompounds()
	return x, nil
}

// put adds a word form, of one or several words.
func (x *Index) put(words string, r Ref) {
	tokens := tokenize(words)
	if len(tokens) == 0 {
		return
	}
	if r.Kind == KTopic && len(tokens) > 1 && x.namesContact(tokens[len(tokens)-1]) {
		return // "persönliches Treffen" as a topic must not hide the contact word
	}
	w := x.word(tokens[0])
	for _, t := range tokens[1:] {
		if w.next == nil {
			w.next = map[string]*Word{}
		}
		n := w.next[t]
		if n == nil {
			n = new(Word)
			w.next[t] = n
		}
		w = n
	}
	for i, have := range w.Refs {
		if have.Kind == r.Kind && have.ID == r.ID {
			w.Refs[i].Form = merged(have, r)
			return
		}
	}
	w.Refs = append(w.Refs, r)
}

// namesContact reports whether a folded word is a noun of contact.
func (x *Index) namesContact(fold string) bool {
	if w := x.words[fold]; w != nil {
		return onlyContacts(w.Refs)
	}
	return false
}

// PlaceKey is the key of a city, state, region or building's city as a place. A city or region that shares its name with a state has a key of
// its own: place/luxemburg is the country, place/luxemburg-stadt the city.
func (x *Index) PlaceKey(r Ref) string {
	slug, suffix := "", ""
	switch r.Kind {
	case KState:
		slug = x.States[r.ID].Key
	case KCity:
		slug, suffix = x.Cities[r.ID].Key, "-stadt"
	case KRegion:
		slug, suffix = x.Regions[r.ID].Key, "-region"
	}
	slug = slug[strings.IndexByte(slug, '/')+1:]
	if _, taken := x.byKey["state/"+slug]; !taken || suffix == "" {
		if _, city := x.byKey["city/"+slug]; !city || r.Kind != KRegion {
			suffix = ""
		}
	}
	return "place/" + slug + suffix
}

// merged joins the forms one word can have: "besucht" is present and participle. A plain noun form is not made a genitive by another.
func merged(have, r Ref) Form {
	const derived = Adjective | Adverbial // "deutsche" is adjective and demonym, never the state's name
	if have.Kind == KVerb || have.Form&derived != 0 && r.Form&derived != 0 {
		return have.Form | r.Form
	}
	if r.Form == Adverbial {
		return have.Form // "Ungarns" is the state's genitive, whatever its people's would be
	}
	return have.Form & r.Form
}

// tokenize cuts the words of an entry as text.Split cuts an article.
func tokenize(words string) []string {
	if lettersOnly(words) {
		out := strings.Split(words, " ")
		for i, w := range out {
			out[i] = text.Fold(w)
		}
		return out
	}
	var out []string
	for _, s := range text.Split(words) {
		for _, t := range s.Tokens {
			out = append(out, t.Fold)
		}
	}
	return out
}

// lettersOnly reports whether words are German letters with single spaces between them, so that nothing has to be found out about their tokens.
func lettersOnly(words string) bool {
	letter := false // read last
	for i := 0; i < len(words); i++ {
		switch c := words[i]; {
		case 'a' <= c && c <= 'z', 'A' <= c && c <= 'Z':
			letter = true
		case c == ' ' && letter:
			letter = false
		case c == 0xC3 && i+1 < len(words) && strings.IndexByte("\x84\x96\x9c\x9f\xa4\xb6\xbc", words[i+1]) >= 0: // ÄÖÜßäöü
			letter = true
			i++
		default:
			return false
		}
	}
	return letter
}

func (x *Index) word(fold string) *Word {
	w := x.words[fold]
	if w == nil {
		w = new(Word)
		x.words[fold] = w
	}
	return w
}

func (x *Index) addGrammar() error {
	for name, list := range x.grammar.Words {
		tag, isTag := tagNames[name]
		mark, isMark := markNames[name]
		sense, isSense := senseNames[name]
		role, isRole := roleNames[name]
		if !isTag && !isMark && !isSense && !isRole {
			return fmt.Errorf("index grammar: no class is called %q", name)
		}
		for _, s := range list {
			w := x.word(text.Fold(s))
			w.Tags |= tag
			w.Mark |= mark
			w.Sense |= sense
			w.Role |= role
		}
	}
	for name, list := range x.grammar.English {
		tag, ok := tagNames[name]
		if !ok {
			return fmt.Errorf("index grammar: no class of English words is called %q", name)
		}
		for _, s := range list {
			x.word(text.Fold(s)).English |= tag
		}
	}
	for name, list := range x.grammar.Adjectives {
		mark, ok := markNames[name]
		sense, isSense := senseNames[name]
		role, isRole := roleNames[name]
		if !ok && !isSense && !isRole {
			return fmt.Errorf("index grammar: no class of adjectives is called %q", name)
		}
		for _, stem := range list {
			for _, s := range adjectiveForms(stem) {
				w := x.word(text.Fold(s))
				w.Mark |= mark
				w.Sense |= sense
				w.Role |= role
			}
		}
	}
	for _, m := range x.Modifiers.Modifiers {
		mark, ok := markNames["office-"+m.Key]
		if !ok {
			continue // it changes nothing about who is meant
		}
		for _, stem := range m.Adjectives {
			for _, s := range adjectiveForms(stem) {
				x.word(text.Fold(s)).Mark |= mark
			}
		}
	}
	for _, s := range x.grammar.Former {
		x.word(text.Fold(s)).Mark |= FormerPart
	}
	return nil
}

func (x *Index) addTriggers() {
	for i, v := range x.triggers.Verbs {
		for _, f := range verbForms(v) {
			x.put(f.text, Ref{KVerb, f.form, int32(i)})
		}
		if v.Particle != "" {
			x.particles[v.Particle] = true
		}
	}
	for i, n := range x.triggers.Nouns {
		r := Ref{Kind: KNoun, ID: int32(i)}
		if !n.OnlyPlural {
			for _, s := range []string{"", "s", "es"} {
				x.put(n.Lemma+s, r)
			}
		}
		if n.Plural != "" {
			r.Form = Plural
			x.put(n.Plural, r)
			if !strings.HasSuffix(n.Plural, "n") && !strings.HasSuffix(n.Plural, "s") {
				x.put(n.Plural+"n", r)
			}
		}
		for _, s := range n.Not {
			for _, f := range nounForms(s) {
				x.word(text.Fold(f)) // known, and no contact: the compound rule finds it first
			}
		}
	}
	for i, p := range x.triggers.Phrases {
		for _, s := range p.Forms {
			x.put(s, Ref{Kind: KPhrase, ID: int32(i)})
		}
	}
	for _, s := range x.triggers.NotContact {
		x.parts[text.Fold(s)] = true
	}
	for _, s := range x.triggers.ClaimWords["after"] {
		x.word(text.Fold(s)).Mark |= ZufolgeWord
	}
	for _, s := range x.triggers.ClaimWords["nouns"] {
		for _, f := range nounForms(s) {
			x.word(text.Fold(f)).Mark |= ClaimNoun
		}
	}
	for _, s := range x.triggers.ClaimWords["agreeing"] {
		x.put(s, Ref{Kind: KPhrase, ID: -1})
	}
}

// MarkOf gives the marks of a folded word, 0 where it is unknown.
func (x *Index) MarkOf(fold string) Mark {
	if w := x.words[fold]; w != nil {
		return w.Mark
	}
	return 0
}

// PlainMeeting is the plainest noun for a meeting: the first of the list.
func (x *Index) PlainMeeting() string {
	for i := range x.triggers.Nouns {
		if x.triggers.Nouns[i].Does == Meet {
			return x.triggers.Nouns[i].Lemma
		}
	}
	return ""
}

// Verb, Noun and Phrase give the trigger entry that a reference points to.
func (x *Index) Verb(r Ref) *Verb     { return &x.triggers.Verbs[r.ID] }
func (x *Index) Noun(r Ref) *Noun     { return &x.triggers.Nouns[r.ID] }
func (x *Index) Phrase(r Ref) *Phrase { return &x.triggers.Phrases[r.ID] }
