// SPDX-License-Identifier: Apache-2.0

package extract_test

import (
	"maps"
	"slices"
	"strings"
	"testing"
)

// rule is one entry of testdata/rules.yaml.
type rule struct {
	Name      string   `yaml:"name"`      // as in a statement or mention, or the reason for passing over; a family ends in a colon
	Reads     string   `yaml:"reads"`     // what German it reads
	Published string   `yaml:"published"` // of all its sentences; the list's own day where it names none
	Takes     []string `yaml:"takes"`
	Leaves    []string `yaml:"leaves"`
	Inner     bool     `yaml:"inner"` // decides within the reader and stands in no result
	Gap       string   `yaml:"gap"`   // a text in which the rule fires today and ought not to
}

// ruleList is testdata/rules.yaml.
type ruleList struct {
	Published string            `yaml:"published"`
	Rules     []rule            `yaml:"rules"`
	Verbs     map[string]string `yaml:"verbs"`   // an example of each verb of the lexicon
	Nouns     map[string]string `yaml:"nouns"`   // of each noun
	Phrases   map[string]string `yaml:"phrases"` // and of each phrase
	Gaps      []string          `yaml:"gaps"`    // words whose example is not read by what they do
}

func rules(t *testing.T) ruleList {
	t.Helper()
	var l ruleList
	load(t, "testdata/rules.yaml", &l)
	for i := range l.Rules {
		if l.Rules[i].Published == "" {
			l.Rules[i].Published = l.Published
		}
	}
	return l
}

func TestRules(t *testing.T) {
	for _, r := range rules(t).Rules {
		t.Run(r.Name, func(t *testing.T) {
			if r.Reads == "" || !r.Inner && (len(r.Takes) == 0 || len(r.Leaves) == 0) {
				t.Error("a rule needs what it reads, what it takes and what it leaves")
			}
			for _, in := range r.Takes {
				if got := fired(t, in, r.Published); !got.has(r.Name) {
					t.Errorf("%q\nis read by %q", in, got.names())
				}
			}
			for _, in := range r.Leaves {
				if fired(t, in, r.Published).has(r.Name) {
					t.Errorf("%q\nought to be left alone", in)
				}
			}
			if r.Gap != "" && !fired(t, r.Gap, r.Published).has(r.Name) {
				t.Errorf("%q\nis left alone now: move it to leaves", r.Gap)
			}
		})
	}
}

// TestRules_AreThoseOfTheSource holds the list against the names in the code, both ways.
func TestRules_AreThoseOfTheSource(t *testing.T) {
	inCode := namesInSource(t)
	listed := map[string]bool{}
	for _, r := range rules(t).Rules {
		if listed[r.Name] {
			t.Errorf("rule %q is listed twice", r.Name)
		}
		listed[r.Name] = true
		if inCode[r.Name] == "" {
			t.Errorf("rule %q is listed and nowhere in the code", r.Name)
		}
	}
	for _, name := range slices.Sorted(maps.Keys(inCode)) {
		if !listed[name] {
			t.Errorf("%s: rule %q is not in testdata/rules.yaml", inCode[name], name)
		}
	}
}

// TestRules_OfEachWord holds an example against each verb, noun and phrase of the lexicon.
func TestRules_OfEachWord(t *testing.T) {
	l, words := rules(t), triggerWords(t)
	for _, group := range []struct {
		name     string
		words    map[string]string // with what each does
		examples map[string]string
	}{{"verb", words.verbs, l.Verbs}, {"noun", words.nouns, l.Nouns}, {"phrase", words.phrases, l.Phrases}} {
		for _, lemma := range slices.Sorted(maps.Keys(group.examples)) {
			if group.words[lemma] == "" {
				t.Errorf("%s %q has an example and is not in the lexicon", group.name, lemma)
			}
		}
		for _, lemma := range slices.Sorted(maps.Keys(group.words)) {
			var want []string
			for does := range strings.FieldsSeq(group.words[lemma]) {
				want = append(want, rulesOfMeaning(group.name, lemma, does)...)
			}
			if len(want) == 0 {
				continue
			}
			t.Run(group.name+":"+lemma, func(t *testing.T) {
				in := group.examples[lemma]
				if in == "" {
					t.Fatal("the word has no example")
				}
				got, gap := fired(t, in, l.Published), slices.Contains(l.Gaps, lemma)
				if found := slices.ContainsFunc(want, got.has); found && gap {
					t.Errorf("%q\nis read now: take the word off the gaps", in)
				} else if !found && !gap {
					t.Errorf("%q\nis read by %q, want one of %q", in, got.names(), want)
				}
			})
		}
	}
}

// rulesOfMeaning are the rules by which a word may tell what it does. A word that only supports others has none.
func rulesOfMeaning(list, lemma, does string) []string {
	switch does {
	case "meet", "ring", "talk", "receive", "visit", "travel":
		return []string{list + ":" + lemma}
	case "happen", "hold":
		return []string{"status:carried-past", "status:carried-future", "verb:" + lemma, "status:not-held", "status:came-to-nothing"}
	case "plan", "invite":
		return []string{"status:plan-verb", "status:not-planned"}
	case "cancel":
		return []string{"status:cancelled", "status:noun-cancelled"}
	case "postpone":
		return []string{"status:postponed", "status:noun-postponed"}
	case "refuse":
		return []string{"status:refused"}
	case "deny":
		return []string{"status:refused", "status:denied-by"}
	case "true":
		return []string{"status:not-true"}
	case "after-it":
		return []string{"status:after-it"}
	case "rumour":
		return []string{"status:rumour"}
	case "imagine":
		return []string{"status:unreal"}
	case "in-case":
		return []string{"status:condition", "told as a condition"}
	case "redo":
		return []string{"status:made-up-for", "status:not-made-up-for"}
	case "confirm":
		return []string{"status:not-confirmed", "claim:" + lemma}
	case "claim":
		return []string{"claim:" + lemma, "claim:heisst-es", "claim:verdict"}
	case "discuss", "concern", "omit":
		return []string{"topic:" + lemma, "topic:mittelpunkt", "topic:thema", "topic:left-out"}
	case "phone-cue", "meet-cue", "video-cue":
		return []string{"verb:sprechen", "verb:reden", "noun:Gespräch"}
	case "aside":
		return []string{"occasion:at"}
	case "angaben", "own-words", "berufung":
		return []string{"claim:" + does}
	}
	return nil
}

// names are the rules that fired on a text, with the words each fired on.
type names map[string][]string

func (n names) names() []string { return slices.Sorted(maps.Keys(n)) }

// has reports whether a rule fired, or one of a family whose name ends in a colon.
func (n names) has(name string) bool {
	if !strings.HasSuffix(name, ":") {
		return n[name] != nil
	}
	return slices.ContainsFunc(n.names(), func(s string) bool { return strings.HasPrefix(s, name) })
}

func fired(t testing.TB, in, published string) names {
	t.Helper()
	a := articleOf(t, in, published)
	r := reader(t).Read(a)
	out := names{}
	for _, telling := range r.Tellings {
		for _, s := range telling.Statements {
			out[s.Rule] = append(out[s.Rule], s.Words)
		}
	}
	for _, m := range r.Mentions {
		out[m.Rule] = append(out[m.Rule], m.In(a.Text))
	}
	for _, p := range r.Passed {
		out[p.Why] = append(out[p.Why], p.Words)
	}
	return out
}
