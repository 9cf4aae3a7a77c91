// SPDX-License-Identifier: Apache-2.0

package extract_test

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"summitry/internal/extract"
)

// fieldCase is one entry of testdata/fields.yaml: a text and what it says of one of its contacts. Fields that it does not name are not compared.
type fieldCase struct {
	Name      string    `yaml:"name"`
	Published string    `yaml:"published"`
	Text      string    `yaml:"text"`
	Of        int       `yaml:"of"` // which contact, from 1; the first where it is not named
	Kind      *[]string `yaml:"kind"`
	Status    *[]string `yaml:"status"`
	Topics    *[]string `yaml:"topics"`
	Not       *[]string `yaml:"not"`
	Places    *[]string `yaml:"places"`
	Days      *[]string `yaml:"days"`
	Who       *[]string `yaml:"who"`
	Claimants *[]string `yaml:"claimants"`
	Minutes   *[]string `yaml:"minutes"`
	Saying    *[]string `yaml:"saying"` // "topic by claimant", of each topic
}

// TestFields holds the fields of single contacts against texts of our own.
func TestFields(t *testing.T) {
	var list struct {
		Published string      `yaml:"published"`
		Fields    []fieldCase `yaml:"fields"`
	}
	load(t, "testdata/fields.yaml", &list)
	for _, c := range list.Fields {
		t.Run(c.Name, func(t *testing.T) {
			if c.Published == "" {
				c.Published = list.Published
			}
			r := reader(t).Read(articleOf(t, c.Text, c.Published))
			c.Of = max(c.Of, 1)
			if len(r.Tellings) < c.Of {
				t.Fatalf("%q tells of %d contacts", c.Text, len(r.Tellings))
			}
			name := map[string]string{}
			for _, a := range r.Actors {
				name[a.Key] = a.Name
			}
			one := r.Tellings[c.Of-1]
			var saying []string
			for _, s := range one.Statements {
				if s.Field == extract.Topic {
					saying = append(saying, s.Name+" by "+name[s.Claimant])
				}
			}
			for _, f := range []struct {
				name string
				want *[]string
				got  []string
			}{
				{"kind", c.Kind, values(one, extract.Kind)},
				{"status", c.Status, values(one, extract.Status)},
				{"topics", c.Topics, values(one, extract.Topic)},
				{"not discussed", c.Not, values(one, extract.NotDiscussed)},
				{"places", c.Places, values(one, extract.Where)},
				{"days", c.Days, values(one, extract.When)},
				{"who", c.Who, append(values(one, extract.Participant), values(one, extract.Delegation)...)},
				{"claimants", c.Claimants, values(one, extract.Claim)},
				{"minutes", c.Minutes, values(one, extract.Duration)},
				{"saying", c.Saying, saying},
			} {
				if f.want == nil {
					continue
				}
				want := slices.Clone(*f.want)
				slices.Sort(want)
				slices.Sort(f.got)
				if diff := cmp.Diff(want, slices.Compact(f.got), cmpEmpty); diff != "" {
					t.Errorf("%q: %s (-want +got)\n%s", c.Text, f.name, diff)
				}
			}
		})
	}
}

// cmpEmpty takes a missing list for an empty one.
var cmpEmpty = cmp.FilterValues(func(a, b []string) bool { return len(a) == 0 && len(b) == 0 }, cmp.Comparer(func(a, b []string) bool { return true }))

// values are the names of a telling's statements of a field.
func values(t extract.Telling, f extract.Field) []string {
	var out []string
	for _, s := range t.Statements {
		if s.Field == f {
			out = append(out, s.Name)
		}
	}
	return out
}
