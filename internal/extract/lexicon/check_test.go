// SPDX-License-Identifier: Apache-2.0

package lexicon

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestData_Check_FindsNothingInOurLists(t *testing.T) {
	for _, p := range read(t).Check() {
		t.Error(p)
	}
}

func read(t *testing.T) *Data {
	t.Helper()
	d, err := Read()
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func TestData_CheckOwn(t *testing.T) {
	ours := read(t)
	for _, tc := range []struct {
		name string
		own  string
		want []string
	}{
		{"a sound person", "persons:\n- {key: person/ada-probst, name: Ada Probst, gender: f, country: state/deutschland, offices: [{office: foreign-minister, of: state/deutschland, from: 2031-02, to: 2032}]}", nil},
		{"an entry of ours is replaced", "states:\n- {key: state/malta, name: Malta, capital: city/valletta}", nil},
		{
			"a key of another list", "persons:\n- {key: state/ada-probst, name: Ada Probst, gender: f}",
			[]string{"persons: state/ada-probst: the key is not person/ and lower-case ASCII words with hyphens"},
		},
		{"an umlaut in a key", "cities:\n- {key: city/nöhr, name: Nöhr}", []string{"cities: city/nöhr: the key is not city/ and lower-case ASCII words with hyphens"}},
		{"twice in the own file", "cities:\n- {key: city/nohr, name: Nohr}\n- {key: city/nohr, name: Nohren}", []string{"cities: city/nohr: the key is there twice"}},
		{"a name that somebody has", "states:\n- {key: state/malta-neu, name: Malta}", []string{"states: state/malta-neu: Malta is also the name of state/malta"}},
		{"no name", "regions:\n- {key: region/nirgends}", []string{"regions: region/nirgends: no name"}},
		{"a state that is not there", "cities:\n- {key: city/nohr, name: Nohr, state: state/utopien}", []string{"cities: city/nohr: state: there is no state/utopien in states"}},
		{
			"an office that is not there", "persons:\n- {key: person/ada-probst, name: Ada Probst, gender: f, offices: [{office: obermufti, of: state/malta}]}",
			[]string{"persons: person/ada-probst: office: there is no obermufti in offices"},
		},
		{"no gender", "persons:\n- {key: person/ada-probst, name: Ada Probst}", []string{`persons: person/ada-probst: gender: "" is not known; use m, f`}},
		{
			"a German date", "persons:\n- {key: person/ada-probst, name: Ada Probst, gender: f, offices: [{office: king, of: state/malta, from: 03.04.2031}]}",
			[]string{`persons: person/ada-probst: from: "03.04.2031" is no date; write YYYY, YYYY-MM or YYYY-MM-DD`},
		},
		{"a day that is none", "states:\n- {key: state/utopien, name: Utopien, until: 2031-02-30}", []string{`states: state/utopien: until: "2031-02-30" is no date; write YYYY, YYYY-MM or YYYY-MM-DD`}},
		{
			"an end before the beginning", "persons:\n- {key: person/ada-probst, name: Ada Probst, gender: f, offices: [{office: king, of: state/malta, from: 2031-05, to: 2030-12-01}]}",
			[]string{"persons: person/ada-probst: the term king from 2031-05 ends before, 2030-12-01"},
		},
		{"half a location", "cities:\n- {key: city/nohr, name: Nohr, lat: 51.2}", []string{"cities: city/nohr: lat and lon belong together"}},
		{"a location beside the world", "cities:\n- {key: city/nohr, name: Nohr, lat: 151.2, lon: 4}", []string{"cities: city/nohr: lat is -90 to 90, lon -180 to 180"}},
		{
			"a kind nobody knows", "outlets:\n- {key: outlet/nohrer-bote, name: Nohrer Bote, kind: Zeitung}",
			[]string{`outlets: outlet/nohrer-bote: kind: "Zeitung" is not known; use agency, newspaper, magazine, broadcaster, online, network`},
		},
		{
			"an address as domain", "outlets:\n- {key: outlet/nohrer-bote, name: Nohrer Bote, kind: newspaper, domain: 'https://nohr.example'}",
			[]string{`outlets: outlet/nohrer-bote: domain: "https://nohr.example" is none; write for example example.org`},
		},
		{
			"two topics with one word", "topics:\n- {key: topic/eierlei, name: Eierlei, group: Sonstiges, words: [Dotter]}\n- {key: topic/dotterei, name: Dotterei, group: Sonstiges, words: [Dotter]}",
			[]string{`topics: topic/dotterei: "Dotter" belongs to topic/eierlei already`},
		},
		{
			"a full name that somebody has", "persons:\n- {key: person/ada-merkel, name: Ada Merkel, gender: f, aliases: [Angela Merkel, Merkel]}",
			[]string{`persons: person/ada-merkel: "Angela Merkel" belongs to person/angela-merkel already`},
		},
		{
			"one form of two offices", "offices:\n- {key: eier-minister, m: [Eierminister, Kanzler]}",
			[]string{`offices: eier-minister: "Kanzler" belongs to chancellor-de already`},
		},
		{"a topic without a group", "topics:\n- {key: topic/eierlei, name: Eierlei}", []string{"topics: topic/eierlei: no group"}},
	} {
		t.Run(tc.name, func(t *testing.T) {
			problems, err := ours.CheckOwn([]byte(tc.own))
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, p := range problems {
				got = append(got, p.String())
			}
			if diff := cmp.Diff(tc.want, got); diff != "" {
				t.Errorf("-want +got\n%s", diff)
			}
		})
	}
}

func TestData_CheckOwn_LeavesTheDataAlone(t *testing.T) {
	d := read(t)
	if _, err := d.CheckOwn([]byte("states:\n- {key: state/malta, name: Atlam}")); err != nil {
		t.Fatal(err)
	}
	for _, s := range d.States {
		if s.Key == "state/malta" && s.Name != "Malta" {
			t.Errorf("Malta became %s", s.Name)
		}
	}
}

func TestData_CheckOwn_SaysWhereAFileIsBroken(t *testing.T) {
	_, err := read(t).CheckOwn([]byte("cities:\n- {key: city/nohr, nmae: Nohr}"))
	if err == nil || !strings.Contains(err.Error(), "nmae") {
		t.Errorf("got %v", err)
	}
}

func TestVersion_TellsOwnListsApart(t *testing.T) {
	none, one, two := Version(), Version([]byte("ab"), []byte("c")), Version([]byte("a"), []byte("bc"))
	if none == one || one == two || none != Version() {
		t.Errorf("none %s, one %s, two %s", none, one, two)
	}
}
