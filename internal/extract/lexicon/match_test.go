// SPDX-License-Identifier: Apache-2.0

package lexicon

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"summitry/internal/text"
)

// scan writes what is found in a sentence: words, keys or lemmas, and what the first parts of a compound mean.
func scan(x *Index, in string) []string {
	var out []string
	for _, s := range text.Split(in) {
		for _, m := range x.Scan(s.Tokens, make([]Tagged, len(s.Tokens)), nil) {
			var keys []string
			for _, r := range m.Refs {
				keys = append(keys, name(x, r))
			}
			line := fmt.Sprintf("%s: %s", text.Span{Start: s.Tokens[m.Start].Start, End: s.Tokens[m.End-1].End}.In(in), strings.Join(keys, " "))
			if m.ModText != "" {
				line += " < " + m.ModText
				for _, r := range m.Mod {
					line += " " + name(x, r)
				}
			}
			out = append(out, line)
		}
	}
	return out
}

// name is the key of an entry, or the lemma of a word.
func name(x *Index, r Ref) string {
	switch r.Kind {
	case KPerson:
		return x.Persons[r.ID].Key
	case KOffice:
		return x.Offices[r.ID].Key
	case KState:
		return x.States[r.ID].Key
	case KCity:
		return x.Cities[r.ID].Key
	case KRegion:
		return x.Regions[r.ID].Key
	case KBuilding:
		return x.Buildings[r.ID].Key
	case KOrganisation:
		return x.Organisations[r.ID].Key
	case KOutlet:
		return x.Outlets[r.ID].Key
	case KOccasion:
		return x.Occasions[r.ID].Key
	case KTopic:
		return x.Topics[r.ID].Key
	case KPrefix:
		return "prefix:" + x.States[r.ID].Key
	case KVerb:
		return x.Verb(r).Lemma
	case KNoun:
		return x.Noun(r).Lemma
	case KPhrase:
		if r.ID >= 0 {
			return x.Phrase(r).Words
		}
	}
	return fmt.Sprintf("kind %d", r.Kind)
}

// find is the key of the only entry with a name, "" if there is none or more than one.
func find(x *Index, in string) string {
	found := scan(x, in)
	if len(found) != 1 {
		return ""
	}
	_, keys, _ := strings.Cut(found[0], ": ")
	return keys
}

func holders(x *Index, office, of, day string) string {
	var out []string
	for _, h := range x.Holders(office, of, day) {
		out = append(out, x.Persons[h.Person].Key)
	}
	return strings.Join(out, " ")
}

func TestIndex_Scan(t *testing.T) {
	x := ours(t)
	for _, tc := range []struct {
		name, in string
		want     []string
	}{
		{"a full name is one match, not two surnames", "Angela Merkel", []string{"Angela Merkel: person/angela-merkel"}},
		{"a genitive", "Merkels", []string{"Merkels: person/angela-merkel"}},
		{"the longest phrase wins", "am Rande", []string{"am Rande: am Rande"}},
		{"a noun of contact behind another word", "Krisengespräch", []string{"Krisengespräch: Gespräch < krisen"}},
		{"a first part that makes it no contact", "Pressekonferenz", nil},
		{"another, joined by an s", "Bewerbungsgespräch", nil},
		{"a compound that is listed as something else", "Gefangenenaustausch", []string{"Gefangenenaustausch: topic/gefangenenaustausch"}},
		{"a weak noun heads no compound", "Hochzeitsreise", nil},
		{"an office behind a state", "US-Präsident", []string{"US-Präsident: president < us state/usa prefix:state/usa"}},
		{"two surnames before a noun", "Merkel-Putin-Telefonat", []string{"Merkel-Putin-Telefonat: Telefonat < merkel-putin person/angela-merkel person/wladimir-putin"}},
		{"two states as adjectives", "russisch-amerikanischen", []string{"russisch-amerikanischen: state/usa < russisch state/russland"}},
		{"a land and a last part that says nothing", "Libyenkrise", []string{"Libyenkrise:  < libyenkrise state/libyen prefix:state/libyen prefix:state/libyen"}},
		{"nothing known and such a last part", "Ehekrise", nil},
		{"a word nobody knows", "Blumenkohl", nil},
	} {
		t.Run(tc.name, func(t *testing.T) {
			if diff := cmp.Diff(tc.want, scan(x, tc.in)); diff != "" {
				t.Errorf("-want +got\n%s", diff)
			}
		})
	}
}

func TestIndex_Scan_TagsEveryToken(t *testing.T) {
	x := ours(t)
	s := text.Split("Die beiden wollen sich mit ihm nicht treffen.")[0]
	tags := make([]Tagged, len(s.Tokens))
	x.Scan(s.Tokens, tags, nil)
	for i, want := range []Tag{DetDef, PronBoth, ModalWant, PronReflexive, PrepMit, PronM, Negation, 0, 0} {
		if want != 0 && tags[i].Tags&want == 0 || want == 0 && tags[i].Tags&Negation != 0 {
			t.Errorf("%q has the classes %b, want %b", s.Tokens[i].Text, tags[i].Tags, want)
		}
	}
}

func TestIndex_PlaceKey(t *testing.T) {
	x := ours(t)
	for _, tc := range []struct{ name, key, want string }{
		{"a city", "city/hamburg", "place/hamburg"},
		{"a state", "state/russland", "place/russland"},
		{"a region", "region/naher-osten", "place/naher-osten"},
		{"a city named like its state", "city/luxemburg", "place/luxemburg-stadt"},
		{"the state", "state/luxemburg", "place/luxemburg"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			r, ok := x.ByKey(tc.key)
			if !ok {
				t.Fatalf("no entry %s", tc.key)
			}
			if got := x.PlaceKey(r); got != tc.want {
				t.Errorf("got %s, want %s", got, tc.want)
			}
		})
	}
}

func TestIndex_PlaceKey_IsOnePlaceEach(t *testing.T) {
	x := ours(t)
	seen := map[string]string{}
	for key, r := range x.byKey {
		if r.Kind != KCity && r.Kind != KState && r.Kind != KRegion {
			continue
		}
		place := x.PlaceKey(r)
		if other, taken := seen[place]; taken {
			t.Errorf("%s and %s are both %s", key, other, place)
		}
		seen[place] = key
	}
}

func TestIndex_Holders(t *testing.T) {
	x := ours(t)
	for _, tc := range []struct{ name, office, of, day, want string }{
		{"on a day", "president", "state/usa", "2018-07-16", "person/donald-trump"},
		{"before a change", "president", "state/usa", "2017-01-19", "person/barack-obama"},
		{"both on the day of a change, the new one first", "president", "state/usa", "2017-01-20", "person/donald-trump person/barack-obama"},
		{"both in the month of a change", "president", "state/usa", "2021-01", "person/joe-biden person/donald-trump"},
		{"somebody who came back", "president", "state/usa", "2025-03-01", "person/donald-trump"},
		{"still in office", "president", "state/russland", "2025-03-01", "person/wladimir-putin"},
		{"of nothing", "president", "state/atlantis", "2018", ""},
	} {
		t.Run(tc.name, func(t *testing.T) {
			if got := holders(x, tc.office, tc.of, tc.day); got != tc.want {
				t.Errorf("got %q, want %q", got, tc.want)
			}
		})
	}
}

func TestTerm_Covers(t *testing.T) {
	for _, tc := range []struct {
		name     string
		from, to string
		day      string
		want     bool
	}{
		{"within", "2005-11-22", "2021-12-08", "2014-03-01", true},
		{"the first day", "2005-11-22", "2021-12-08", "2005-11-22", true},
		{"the last day", "2005-11-22", "2021-12-08", "2021-12-08", true},
		{"the day after", "2005-11-22", "2021-12-08", "2021-12-09", false},
		{"a year that it begins in", "2005-11-22", "2021-12-08", "2005", true},
		{"a term known by the year", "2005", "2010", "2010-12-31", true},
		{"without an end", "2005", "", "2040-01-01", true},
		{"without a beginning", "", "2010", "1999", true},
		{"no day", "2005", "2010", "", false},
	} {
		t.Run(tc.name, func(t *testing.T) {
			if got := (Term{From: tc.from, To: tc.to}).Covers(tc.day); got != tc.want {
				t.Errorf("got %v", got)
			}
		})
	}
}
