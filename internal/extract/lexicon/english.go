// SPDX-License-Identifier: Apache-2.0

package lexicon

import (
	"cmp"

	"summitry/internal/text"
)

// EnglishVerb is an English verb that tells of a contact.
type EnglishVerb struct {
	Lemma      string   `yaml:"verb"`
	Does       Does     `yaml:"does"`
	Past       string   `yaml:"past"`
	Participle string   `yaml:"participle"`
	Gerund     string   `yaml:"gerund"`
	With       []string `yaml:"with"`       // the prepositions of the other side
	Reciprocal bool     `yaml:"reciprocal"` // "Biden and Xi met"
}

// EnglishNoun is an English noun that names a contact.
type EnglishNoun struct {
	Lemma string `yaml:"noun"`
	Does  Does   `yaml:"does"`
	Many  bool   `yaml:"many"` // "talks with A and B": one with each
}

// english is english.yaml as read.
type english struct {
	Verbs []EnglishVerb       `yaml:"verbs"`
	Nouns []EnglishNoun       `yaml:"nouns"`
	Words map[string][]string `yaml:"words"`
}

// EnglishForm is what form of an English verb a word is.
type EnglishForm uint8

// The forms; "met" is both past and participle.
const (
	EnglishBase EnglishForm = 1 << iota
	EnglishPresent
	EnglishPast
	EnglishParticiple
	EnglishGerund
)

// EnglishVerbForm is a verb with the forms that one word can be of it.
type EnglishVerbForm struct {
	*EnglishVerb
	Form EnglishForm
}

// EnglishWords is the index of the English words.
type EnglishWords struct {
	verbs map[string]EnglishVerbForm
	nouns map[string]*EnglishNoun
	words map[string]map[string]bool
}

// Verb is the verb that a folded word is a form of.
func (e *EnglishWords) Verb(fold string) (EnglishVerbForm, bool) {
	v, ok := e.verbs[fold]
	return v, ok
}

// Noun is the noun that a folded word is, nil if none.
func (e *EnglishWords) Noun(fold string) *EnglishNoun { return e.nouns[fold] }

// Is reports whether a folded word is in the list called class.
func (e *EnglishWords) Is(class, fold string) bool { return e.words[class][fold] }

func newEnglish(in *english) *EnglishWords {
	e := &EnglishWords{map[string]EnglishVerbForm{}, map[string]*EnglishNoun{}, map[string]map[string]bool{}}
	for i := range in.Verbs {
		v := &in.Verbs[i]
		put := func(w string, f EnglishForm) {
			w = text.Fold(w)
			e.verbs[w] = EnglishVerbForm{v, e.verbs[w].Form | f}
		}
		past := cmp.Or(v.Past, v.Lemma+"ed")
		put(v.Lemma, EnglishBase)
		put(v.Lemma+"s", EnglishPresent)
		put(past, EnglishPast)
		put(cmp.Or(v.Participle, past), EnglishParticiple)
		put(cmp.Or(v.Gerund, v.Lemma+"ing"), EnglishGerund)
	}
	for i := range in.Nouns {
		n := &in.Nouns[i]
		e.nouns[text.Fold(n.Lemma)] = n
		e.nouns[text.Fold(n.Lemma)+"s"] = n
	}
	for class, list := range in.Words {
		e.words[class] = map[string]bool{}
		for _, w := range list {
			e.words[class][text.Fold(w)] = true
		}
	}
	return e
}
