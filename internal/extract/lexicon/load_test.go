// SPDX-License-Identifier: Apache-2.0

package lexicon

import (
	"strings"
	"sync"
	"testing"
	"testing/fstest"
)

// compiled is the index of our lists, which no test may change.
var compiled = sync.OnceValues(func() (*Index, error) {
	d, err := Read()
	if err != nil {
		return nil, err
	}
	return New(d)
})

func ours(t *testing.T) *Index {
	t.Helper()
	x, err := compiled()
	if err != nil {
		t.Fatal(err)
	}
	return x
}

func TestRead_FindsEveryList(t *testing.T) {
	d := read(t)
	groups := map[string]bool{}
	for _, topic := range d.Topics {
		groups[topic.Group] = true
	}
	for _, tc := range []struct {
		list        string
		least, have int
	}{
		{"persons", 4500, len(d.Persons)},
		{"offices", 100, len(d.Offices)},
		{"states", 193, len(d.States)},
		{"cities", 2000, len(d.Cities)},
		{"regions", 300, len(d.Regions)},
		{"buildings", 300, len(d.Buildings)},
		{"organisations", 350, len(d.Organisations)},
		{"outlets", 500, len(d.Outlets)},
		{"occasions", 50, len(d.Occasions)},
		{"topics", 350, len(d.Topics)},
		{"groups of topics", 12, len(groups)},
		{"verbs", 100, len(d.triggers.Verbs)},
		{"nouns", 30, len(d.triggers.Nouns)},
		{"phrases", 8, len(d.triggers.Phrases)},
		{"classes of words", 50, len(d.grammar.Words)},
		{"modifiers", 3, len(d.Modifiers.Modifiers)},
	} {
		if tc.have < tc.least {
			t.Errorf("%s: %d, want at least %d", tc.list, tc.have, tc.least)
		}
	}
}

func TestReadFS_SaysWhereAFileIsBroken(t *testing.T) {
	for _, tc := range []struct{ name, file, content, want string }{
		{"a field that is none", "cities.yaml", "- {key: city/nohr, nmae: Nohr}", "cities.yaml"},
		{"a list that is none", "rivers.yaml", "- {key: river/elbe}", `no list is called "rivers"`},
		{"no YAML", "topics.yaml", "- {", "topics.yaml"},
		{"a file of persons", "persons/nowhere.yaml", "- {key: person/a, birthday: 1}", "persons/nowhere.yaml"},
		{"a meaning that is none", "triggers.yaml", "verbs: [{verb: singen, does: sing}]", `"sing" is no meaning`},
	} {
		t.Run(tc.name, func(t *testing.T) {
			_, err := readFS(fstest.MapFS{tc.file: {Data: []byte(tc.content)}})
			if err == nil || !strings.Contains(err.Error(), tc.want) {
				t.Errorf("got %v, want %q in it", err, tc.want)
			}
		})
	}
}

func TestNew_RefusesAClassNobodyKnows(t *testing.T) {
	for _, tc := range []struct{ name, grammar, want string }{
		{"of words", "words: {det-odd: [dat]}", "det-odd"},
		{"of adjectives", "adjectives: {purple: [lila]}", "purple"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			d, err := readFS(fstest.MapFS{"grammar.yaml": {Data: []byte(tc.grammar)}})
			if err != nil {
				t.Fatal(err)
			}
			if _, err := New(d); err == nil || !strings.Contains(err.Error(), tc.want) {
				t.Errorf("got %v, want %q in it", err, tc.want)
			}
		})
	}
}

func TestData_Extend(t *testing.T) {
	d := read(t)
	before := len(d.Persons)
	own := `
persons:
- {key: person/ada-probst, name: Ada Probst, gender: f, country: state/malta, offices: [{office: foreign-minister, of: state/malta, from: 2031-02-01}]}
states:
- {key: state/malta, name: Malta, adjective: maltesisch, capital: city/valletta, metonyms: [Castille]}
`
	if err := d.Extend([]byte(own)); err != nil {
		t.Fatal(err)
	}
	if len(d.Persons) != before+1 {
		t.Errorf("%d persons, want one more than %d", len(d.Persons), before)
	}
	n := 0
	for _, s := range d.States {
		if s.Key == "state/malta" {
			n++
			if len(s.Metonyms) != 1 || s.Metonyms[0] != "Castille" {
				t.Errorf("the entry was not replaced: %+v", s)
			}
		}
	}
	if n != 1 {
		t.Errorf("Malta is there %d times", n)
	}
	x, err := New(d)
	if err != nil {
		t.Fatal(err)
	}
	if got := find(x, "Ada Probst"); got != "person/ada-probst" {
		t.Errorf("found %q", got)
	}
	if got := holders(x, "foreign-minister", "state/malta", "2032"); !strings.Contains(got, "person/ada-probst") {
		t.Errorf("foreign ministers of Malta in 2032: %s", got)
	}
}

func TestData_Extend_RefusesAnUnknownField(t *testing.T) {
	for _, tc := range []struct{ name, own string }{
		{"of an entry", "cities:\n- {key: city/nohr, name: Nohr, mayor: Ada}"},
		{"of the file", "rivers:\n- {key: river/elbe}"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			if err := new(Data).Extend([]byte(tc.own)); err == nil {
				t.Error("no error")
			}
		})
	}
}

func TestData_Extend_TakesAnEmptyFile(t *testing.T) {
	if err := new(Data).Extend(nil); err != nil {
		t.Error(err)
	}
}
