// SPDX-License-Identifier: Apache-2.0

package lexicon

import (
	"slices"
	"strings"

	"summitry/internal/text"
)

// Tagged is what the lexicon says of one token.
type Tagged struct {
	Tags    Tag
	English Tag // in English articles
	Mark    Mark
	Sense   Sense
	Role    Role
}

// Scan finds the known words and phrases of a sentence, the longest at each place, appending to matches, and fills tags with the
// grammatical classes of each token. tags must be as long as the sentence has tokens.
func (x *Index) Scan(tokens []text.Token, tags []Tagged, matches []Match) []Match {
	for i := 0; i < len(tokens); {
		var refs []Ref
		end, w := i, x.words[tokens[i].Fold]
		if w != nil {
			tags[i] = Tagged{w.Tags, w.English, w.Mark, w.Sense, w.Role}
			end, refs = w.longest(tokens, i)
		}
		if refs == nil {
			if m, ok := x.compound(tokens[i], w != nil); ok {
				m.Start, m.End = i, i+1
				matches = append(matches, m)
			}
			i++
			continue
		}
		matches = append(matches, Match{Start: i, End: end, Refs: refs})
		for i++; i < end; i++ {
			if w := x.words[tokens[i].Fold]; w != nil {
				tags[i] = Tagged{w.Tags, w.English, w.Mark, w.Sense, w.Role}
			}
		}
	}
	return matches
}

// longest is the longest phrase that begins with w, the word of token i.
func (w *Word) longest(tokens []text.Token, i int) (int, []Ref) {
	end, refs := i+1, w.Refs
	for j := i + 1; w.next != nil && j < len(tokens); j++ {
		if w = w.next[tokens[j].Fold]; w == nil {
			break
		}
		if w.Refs != nil {
			end, refs = j+1, w.Refs
		}
	}
	return end, refs
}

// compound reads a word that is not in the lexicon by its last part: "US-Präsident", "Trump-Putin-Gipfel", "Krisengespräch".
func (x *Index) compound(t text.Token, known bool) (Match, bool) {
	if t.Shape != text.Upper && t.Shape != text.Caps && t.Shape != text.Lower || len(t.Fold) < 5 {
		return Match{}, false
	}
	if t.Shape == text.Lower {
		return x.adjectivePair(t)
	}
	if known {
		return Match{}, false
	}
	if strings.Contains(t.Fold, "-") {
		return x.hyphened(t)
	}
	return x.closed(t)
}

// hyphened reads "US-Präsident": the last part decides, the first parts are kept as modifiers.
func (x *Index) hyphened(t text.Token) (Match, bool) {
	parts := strings.Split(t.Fold, "-")
	last := parts[len(parts)-1]
	var m Match
	tail := t.Fold
	for n := 1; n < len(parts); n++ { // "Vier-Augen-Gespräch": the longest tail that is a word
		tail = tail[len(parts[n-1])+1:]
		if len(tail) > x.longest {
			continue
		}
		if w := x.words[tail]; w != nil && len(w.Refs) > 0 {
			m.Refs = w.Refs
			parts = parts[:n]
			break
		}
	}
	if m.Refs == nil && last != "" {
		if c, ok := x.closed(text.Token{Fold: last, Text: last, Shape: text.Upper}); ok {
			m.Refs = c.Refs
			parts = parts[:len(parts)-1]
		}
	}
	for _, p := range parts {
		if w := x.words[p]; w != nil {
			m.Mod = append(m.Mod, w.Refs...)
		}
		if x.parts[p] && onlyContacts(m.Refs) {
			return Match{}, false
		}
	}
	m.ModText = strings.Join(parts, "-")
	return m, m.Refs != nil || len(m.Mod) > 0
}

// minHead is how many bytes the last part of a closed compound has at least.
const minHead = 5

// closed reads "Bundesinnenminister", "Krisengespräch" by the longest known tail.
func (x *Index) closed(t text.Token) (Match, bool) {
	fold := t.Fold
	if len(fold) < minHead+2 || !x.tails[fold[len(fold)-minHead:]] {
		return Match{}, false
	}
	for i := max(2, len(fold)-x.longest); i <= len(fold)-minHead; i++ {
		if fold[i]&0xC0 == 0x80 {
			continue
		}
		refs := x.heads[fold[i:]]
		if refs == nil {
			continue
		}
		first := strings.TrimSuffix(fold[:i], "s")
		if (x.parts[fold[:i]] || x.parts[first]) && onlyContacts(refs) {
			return Match{}, false
		}
		m := Match{Refs: refs, ModText: fold[:i]}
		if mod := x.words[first]; mod != nil {
			m.Mod = mod.Refs
		}
		return m, true
	}
	return x.matter(fold)
}

// matter reads what is known by its first part only: "Ukrainekrise" is as good as "Ukraine-Krise".
func (x *Index) matter(fold string) (Match, bool) {
	for _, tail := range x.grammar.Matters {
		first, ok := strings.CutSuffix(fold, tail)
		if !ok {
			continue
		}
		if w := x.words[first]; w != nil && slices.ContainsFunc(w.Refs, isLand) {
			return Match{Mod: w.Refs, ModText: fold}, true
		}
	}
	return Match{}, false
}

// isLand reports whether r is a state or region by its name.
func isLand(r Ref) bool {
	return (r.Kind == KState || r.Kind == KRegion) && r.Form&Adjective == 0
}

// addHeads gathers, once all words are known, those that closed compounds end in.
func (x *Index) addHeads() {
	x.heads, x.tails = make(map[string][]Ref, len(x.words)/8), make(map[string]bool, 1024)
	for fold, w := range x.words {
		x.longest = max(x.longest, len(fold))
		if len(fold) < minHead {
			continue
		}
		if refs := x.headable(w.Refs); refs != nil {
			x.heads[fold] = refs
			x.tails[fold[len(fold)-minHead:]] = true
		}
	}
}

// addContactsOfCompounds lets the word for an occasion that could be any ("Spitzentreffen", "Arbeitsbesuch"), and for a topic ("Friedensgespräche"), name
// a contact as its last part does.
func (x *Index) addContactsOfCompounds() {
	for fold, w := range x.words {
		other := slices.ContainsFunc(w.Refs, func(r Ref) bool {
			return r.Kind == KTopic || r.Kind == KOccasion && x.Occasions[r.ID].General
		})
		if !other || onlyContacts(w.Refs) {
			continue
		}
		for i := 2; i <= len(fold)-minHead; i++ {
			if x.parts[fold[:i]] || x.parts[strings.TrimSuffix(fold[:i], "s")] {
				break
			}
			if refs := x.heads[fold[i:]]; onlyContacts(refs) {
				for _, r := range refs {
					if r.Kind == KNoun {
						w.Refs = append(w.Refs, r)
					}
				}
				break
			}
		}
	}
}

// adjectivePair reads "russisch-amerikanische", "deutsch-chinesischen".
func (x *Index) adjectivePair(t text.Token) (Match, bool) {
	i := strings.LastIndexByte(t.Fold, '-')
	if i < 0 {
		return Match{}, false
	}
	w, v := x.words[t.Fold[:i]], x.words[t.Fold[i+1:]]
	if w == nil || v == nil || len(w.Refs) == 0 || len(v.Refs) == 0 {
		return Match{}, false
	}
	return Match{Refs: v.Refs, Mod: w.Refs, ModText: t.Fold[:i]}, true
}

// headable keeps the references that can be the head of a closed compound: offices, contact nouns, topics. Weak contact nouns cannot:
// "Ölpreise" ends in one.
func (x *Index) headable(refs []Ref) []Ref {
	var out []Ref
	for _, r := range refs {
		if r.Kind == KOffice || r.Kind == KTopic || r.Kind == KNoun && !x.Noun(r).Weak {
			out = append(out, r)
		}
	}
	return out
}

func onlyContacts(refs []Ref) bool {
	for _, r := range refs {
		if r.Kind == KNoun {
			return true
		}
	}
	return false
}
