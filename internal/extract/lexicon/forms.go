// SPDX-License-Identifier: Apache-2.0

package lexicon

import "strings"

// Form is how a word form relates to its entry.
type Form uint16

// The forms.
const (
	Genitive    Form = 1 << iota // "Putins", "Merz'"
	Plural                       // can be plural only
	Feminine                     // "Präsidentin"
	SurnameOnly                  // the surname alone
	Present                      // finite present
	Past                         // finite past
	Konjunktiv                   // finite Konjunktiv I
	Participle                   // "getroffen"
	Infinitive                   // "treffen", "zu treffen", "zusammenzutreffen"
	Apart                        // without its particle: "kommt" of zusammenkommen
	Adjective                    // derived adjective: "russisch", "Hamburger"
	English                      // an English word
	Adverbial
)

// nounForms are the case and number forms a noun of unknown class can have. Over-generation is harmless: a form that German does not have
// is not in the text either.
func nounForms(w string) []string {
	out := []string{w}
	if s, ok := strings.CutSuffix(w, "haupt"); ok { // Staatsoberhaupt
		out = append(out, s+"häupter", s+"häuptern")
	}
	add := func(suffixes ...string) {
		for _, s := range suffixes {
			out = append(out, w+s)
		}
	}
	switch {
	case feminine(w): // "Botschaft", "Botschaften", never "Botschafter"
		add("en")
	case strings.HasSuffix(w, "in"):
		add("nen", "s")
	case strings.HasSuffix(w, "e"):
		add("n", "s", "r", "m", "rn")
	case strings.HasSuffix(w, "er"), strings.HasSuffix(w, "el"):
		add("s", "n", "")
		if adjectival(w) { // der Gesandte, ein Gesandter, dem Gesandten
			stem := w[:len(w)-1]
			out = append(out, stem, stem+"n", stem+"m")
		}
	case strings.HasSuffix(w, "s"), strings.HasSuffix(w, "ß"), strings.HasSuffix(w, "z"), strings.HasSuffix(w, "x"):
		add("e", "es", "en", "'", "er", "ern")
	case strings.HasSuffix(w, "en"):
		add("s")
	default:
		add("s", "es", "e", "en", "n", "er", "ern")
	}
	return out
}

// feminine reports whether w ends like the abstract nouns that know no form but the plural in -en.
func feminine(w string) bool {
	for _, s := range []string{"schaft", "heit", "keit", "tät", "gung", "lung", "rung", "tung", "dung", "zung", "kung", "sung", "nung", "hung", "bung", "mung", "tion", "sion", "litik"} {
		if strings.HasSuffix(strings.ToLower(w), s) && len(w) > 6 {
			return true
		}
	}
	return false
}

func adjectival(w string) bool {
	for _, s := range []string{"beauftragter", "gesandter", "abgeordneter", "vorsitzender", "delegierter", "verbündeter", "angestellter", "bediensteter", "stellvertretender", "vertrauter"} {
		if strings.HasSuffix(strings.ToLower(w), s) {
			return true
		}
	}
	return false
}

// adjectiveForms are the endings of a German adjective stem.
func adjectiveForms(stem string) []string {
	stem = strings.TrimSuffix(stem, "-")
	out := make([]string, 0, 6)
	for _, e := range []string{"", "e", "er", "es", "en", "em"} {
		out = append(out, stem+e)
	}
	return out
}

// nameForms are a proper name and its genitive.
func nameForms(name string) (base, genitive []string) {
	base = []string{name}
	if name == strings.ToUpper(name) { // "der UN", "der EU": abbreviations stay, and "uns" is another word
		return base, nil
	}
	switch name[len(name)-1] {
	case 's', 'z', 'x':
		genitive = []string{name + "'", name + "ens"}
	default:
		genitive = []string{name + "s", name + "'s"}
	}
	if strings.HasSuffix(name, "ß") {
		genitive = append(genitive, name+"'")
	}
	return base, genitive
}

// inseparable reports whether a verb has an unstressed prefix, so that its participle has no ge: "besucht", "verschoben".
func inseparable(verb string) bool {
	for _, p := range []string{"be", "ver", "er", "ent", "zer", "emp", "miss"} {
		if strings.HasPrefix(verb, p) && len(verb) > len(p)+4 {
			return true
		}
	}
	return false
}

type verbForm struct {
	text string
	form Form
}

// verbForms are the forms of a verb that the press uses: third person, participle, infinitives.
func verbForms(v Verb) []verbForm {
	base := strings.TrimPrefix(v.Lemma, v.Particle)
	stem := strings.TrimSuffix(strings.TrimSuffix(base, "n"), "e")
	e := ""
	for _, end := range []string{"t", "d", "chn", "gn", "dn", "ffn", "dm"} { // "berichtete", "bezeichnete"
		if strings.HasSuffix(stem, end) {
			e = "e"
		}
	}
	present, past := v.Present, v.Past
	if present == "" {
		present = stem + e + "t"
	}
	pastPlural := ""
	if past == "" {
		past = stem + e + "te"
		pastPlural = past + "n"
	} else if strings.HasSuffix(past, "e") {
		pastPlural = past + "n"
	} else {
		pastPlural = past + "en"
	}
	participle := v.Participle
	if participle == "" {
		participle = "ge" + stem + e + "t"
		if strings.HasSuffix(base, "ieren") || inseparable(base) {
			participle = stem + e + "t"
		}
	}
	finite := []verbForm{{present, Present}, {base, Present | Infinitive}, {past, Past}, {pastPlural, Past}, {stem + "e", Konjunktiv}}
	out := []verbForm{{participle, Participle}}
	if v.Particle == "" {
		return append(out, finite...)
	}
	for _, f := range finite {
		out = append(out, verbForm{f.text, f.form&^Infinitive | Apart}, verbForm{v.Particle + f.text, f.form}) // main clause, subordinate clause
	}
	return append(out, verbForm{v.Particle + "zu" + base, Infinitive})
}
