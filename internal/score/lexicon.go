// SPDX-License-Identifier: Apache-2.0

package score

import (
	"embed"
	"fmt"
	"strings"

	"go.yaml.in/yaml/v3"
)

//go:embed lexicon
var files embed.FS

// Lexicon says which names are the same when contacts are compared. Its words are folded.
type Lexicon struct {
	surnames    map[string]string // other spelling: spelling
	familyFirst map[string]bool   // family names that stand before the given name
	known       map[string]string // a word of a name that identifies alone: surname
	titles      map[string]bool   // words before a name that are no part of it
	generic     map[string]bool   // words of a source's name that identify nobody
	before      []string          // what may stand before a surname
	plural      []string          // endings of the plural, the longer ones first
	articles    map[string]bool   // words before a place's name that are no part of it
	places      map[string]string // other name, or building: place
	opening     map[string]string // beginning of a place's name: place
	countries   map[string]string // city: country
}

// Default is the lexicon that answer keys are compared by. It panics where an embedded file is broken.
func Default() *Lexicon {
	var names struct {
		Surnames    map[string][]string `yaml:"surnames"`
		FamilyFirst []string            `yaml:"family_first"`
		Known       map[string]string   `yaml:"known"`
		Before      []string            `yaml:"before_surname"`
		Titles      []string            `yaml:"titles"`
		Generic     []string            `yaml:"generic"`
		Plural      []string            `yaml:"plural"`
	}
	var places struct {
		Articles  []string            `yaml:"articles"`
		Places    map[string][]string `yaml:"places"`
		Opening   map[string]string   `yaml:"opening"`
		Countries map[string][]string `yaml:"countries"`
	}
	read("lexicon/names.yaml", &names)
	read("lexicon/places.yaml", &places)
	return &Lexicon{
		surnames: invert(names.Surnames), familyFirst: set(names.FamilyFirst), known: folded(names.Known),
		titles: set(names.Titles), generic: set(names.Generic), before: names.Before, plural: names.Plural,
		articles: set(places.Articles),
		places:   invert(places.Places), opening: folded(places.Opening), countries: invert(places.Countries),
	}
}

// read parses an embedded file into v; a broken one is a mistake of the build, which every test meets first.
func read(name string, v any) {
	b, err := files.ReadFile(name)
	if err == nil {
		err = yaml.Unmarshal(b, v)
	}
	if err != nil {
		panic(fmt.Errorf("read %s: %w", name, err))
	}
}

// invert maps each folded word of a list to the folded word that the list stands for.
func invert(lists map[string][]string) map[string]string {
	m := map[string]string{}
	for to, list := range lists {
		for _, from := range list {
			m[fold(from)] = fold(to)
		}
	}
	return m
}

// folded is a map with its keys and values folded.
func folded(pairs map[string]string) map[string]string {
	m := map[string]string{}
	for k, v := range pairs {
		m[fold(k)] = fold(v)
	}
	return m
}

// set is a list of words, folded, for looking them up.
func set(words []string) map[string]bool {
	m := map[string]bool{}
	for _, w := range words {
		m[fold(w)] = true
	}
	return m
}

// place folds the name of a place: another language's name, a building or an article before it make no difference.
func (l *Lexicon) place(name string) string {
	f := fold(name)
	if first, rest, ok := strings.Cut(f, " "); ok && l.articles[first] {
		f = strings.TrimSpace(rest)
	}
	for opening, p := range l.opening {
		if strings.HasPrefix(f, opening) {
			return p
		}
	}
	if p, ok := l.places[f]; ok {
		return p
	}
	return f
}
