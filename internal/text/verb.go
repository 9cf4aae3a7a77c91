// SPDX-License-Identifier: Apache-2.0

package text

import "strings"

// infinitive reports whether token i is an infinitive, as behind "zu": "zu reisen".
func (r *reader) infinitive(i int) bool {
	t := r.at(i)
	return r.shape(i) == Lower && (t == nil || t.kind == noTerm) && hasEnding(r.fold(i), r.lang.verbs.Infinitive)
}

// preterite reports whether token i has the ending of a weak verb's past and does not stand before a noun as an adjective does:
// "erklärte er", but not "die weite Reise".
func (r *reader) preterite(i int) bool {
	w := r.toks[i].Fold
	if len(w) < 5 || !hasEnding(w, r.lang.verbs.WeakPast) {
		return false
	}
	for _, p := range r.lang.verbs.WeakPastNot {
		if strings.HasPrefix(w, p) {
			return false
		}
	}
	adjective := r.shape(i+1) == Upper && i > 0 && (r.at(i-1).isKind(articleTerm) || r.at(i-1).isKind(selectorTerm) || r.at(i-1).is(shyNumber))
	return !adjective
}

// verbForms tells the tense of a verb from how it begins and ends.
type verbForms struct {
	WeakPast    []string `yaml:"weak_past"`
	WeakPastNot []string `yaml:"weak_past_not"`
	Infinitive  []string
	ThirdPerson []string `yaml:"third_person"`

	PresentParticiple []string `yaml:"present_participle"` // as adjectives
	PastParticiple    []string `yaml:"past_participle"`

	StrongPast       []string `yaml:"strong_past"`
	StrongPastPlural string   `yaml:"strong_past_plural"`
	VerbPrefixes     []string `yaml:"verb_prefixes"`

	Participles struct {
		Starts, Ends, Anywhere []string
		Inner                  string
		InnerEnds              []string `yaml:"inner_ends"`
	}
}

// participle reports whether w looks like a past participle: "gereist", "zurückgekommen", "besucht", "telefoniert".
func (v *verbForms) participle(w string) bool {
	p := &v.Participles
	if len(w) < 6 || p.Inner == "" {
		return false
	}
	if hasEnding(w, p.Anywhere) || strings.Contains(w[:len(w)-2], p.Inner) && hasEnding(w, p.InnerEnds) {
		return true
	}
	if !hasEnding(w, p.Ends) {
		return false
	}
	for _, s := range p.Starts {
		if strings.HasPrefix(w, s) {
			return true
		}
	}
	return false
}

// hasEnding reports whether w has one of the endings, with something before it.
func hasEnding(w string, endings []string) bool {
	for _, e := range endings {
		if len(w) > len(e)+1 && strings.HasSuffix(w, e) {
			return true
		}
	}
	return false
}
