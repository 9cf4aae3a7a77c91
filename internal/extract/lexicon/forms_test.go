// SPDX-License-Identifier: Apache-2.0

package lexicon

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestVerbForms(t *testing.T) {
	for _, tc := range []struct {
		name string
		verb Verb
		want string // forms with their meanings, in the order of the paradigm
	}{
		{"weak", Verb{Lemma: "planen"}, "geplant:pp plant:pres planen:pres+inf plante:past planten:past plane:konj"},
		{"weak with e before the ending", Verb{Lemma: "reden"}, "geredet:pp redet:pres reden:pres+inf redete:past redeten:past rede:konj"},
		{"without ge behind an unstressed prefix", Verb{Lemma: "vertagen"}, "vertagt:pp vertagt:pres vertagen:pres+inf vertagte:past vertagten:past vertage:konj"},
		{
			"without ge before -ieren",
			Verb{Lemma: "telefonieren"},
			"telefoniert:pp telefoniert:pres telefonieren:pres+inf telefonierte:past telefonierten:past telefoniere:konj",
		},
		{"e behind gn", Verb{Lemma: "ereignen"}, "ereignet:pp ereignet:pres ereignen:pres+inf ereignete:past ereigneten:past ereigne:konj"},
		{
			"strong",
			Verb{Lemma: "treffen", Present: "trifft", Past: "traf", Participle: "getroffen"},
			"getroffen:pp trifft:pres treffen:pres+inf traf:past trafen:past treffe:konj",
		},
		{
			"mixed, its preterite in e",
			Verb{Lemma: "begegnen", Present: "begegnet", Past: "begegnete", Participle: "begegnet"},
			"begegnet:pp begegnet:pres begegnen:pres+inf begegnete:past begegneten:past begegne:konj",
		},
		{
			"separable",
			Verb{Lemma: "absagen", Particle: "ab", Participle: "abgesagt"},
			"abgesagt:pp sagt:pres+apart absagt:pres sagen:pres+apart absagen:pres+inf sagte:past+apart absagte:past sagten:past+apart absagten:past sage:konj+apart absage:konj abzusagen:inf",
		},
	} {
		t.Run(tc.name, func(t *testing.T) {
			var got []string
			for _, f := range verbForms(tc.verb) {
				got = append(got, f.text+":"+meaning(f.form))
			}
			if diff := cmp.Diff(strings.Fields(tc.want), got); diff != "" {
				t.Errorf("-want +got\n%s", diff)
			}
		})
	}
}

// meaning writes what a verb form can be.
func meaning(f Form) string {
	var out []string
	for _, x := range []struct {
		form Form
		name string
	}{{Participle, "pp"}, {Present, "pres"}, {Past, "past"}, {Konjunktiv, "konj"}, {Infinitive, "inf"}, {Apart, "apart"}} {
		if f&x.form != 0 {
			out = append(out, x.name)
		}
	}
	return strings.Join(out, "+")
}

func TestNounForms(t *testing.T) {
	for _, tc := range []struct {
		name, noun  string
		has, hasNot []string
	}{
		{"masculine in a consonant", "Präsident", []string{"Präsident", "Präsidenten"}, nil},
		{"masculine in -er", "Minister", []string{"Ministers", "Ministern"}, []string{"Ministeren"}},
		{"masculine in -el", "Gipfel", []string{"Gipfels", "Gipfeln"}, nil},
		{"feminine in -in", "Kanzlerin", []string{"Kanzlerinnen"}, []string{"Kanzlerinen"}},
		{"abstract in -schaft", "Botschaft", []string{"Botschaften"}, []string{"Botschafter", "Botschafts"}},
		{"abstract in -ung", "Sanktionierung", []string{"Sanktionierungen"}, []string{"Sanktionierunger"}},
		{"in -e", "Krise", []string{"Krisen"}, []string{"Kriseen"}},
		{"in an s sound", "Kreis", []string{"Kreise", "Kreises", "Kreisen"}, []string{"Kreiss"}},
		{"infinitive as a noun", "Treffen", []string{"Treffens"}, []string{"Treffenen"}},
		{"adjective as a noun", "Gesandter", []string{"Gesandte", "Gesandten", "Gesandtem"}, nil},
		{"umlaut in -haupt", "Staatsoberhaupt", []string{"Staatsoberhäupter", "Staatsoberhäuptern", "Staatsoberhaupts"}, nil},
	} {
		t.Run(tc.name, func(t *testing.T) { compareForms(t, nounForms(tc.noun), tc.has, tc.hasNot) })
	}
}

func compareForms(t *testing.T, got, has, hasNot []string) {
	t.Helper()
	for _, f := range has {
		if !slices.Contains(got, f) {
			t.Errorf("%q is not among %q", f, got)
		}
	}
	for _, f := range hasNot {
		if slices.Contains(got, f) {
			t.Errorf("%q is among %q", f, got)
		}
	}
}

func TestAdjectiveForms(t *testing.T) {
	for _, tc := range []struct{ name, stem, want string }{
		{"a stem", "russisch", "russisch russische russischer russisches russischen russischem"},
		{"a stem written with its hyphen", "russisch-", "russisch russische russischer russisches russischen russischem"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			if diff := cmp.Diff(strings.Fields(tc.want), adjectiveForms(tc.stem)); diff != "" {
				t.Errorf("-want +got\n%s", diff)
			}
		})
	}
}

func TestNameForms(t *testing.T) {
	for _, tc := range []struct {
		name, of string
		genitive []string
	}{
		{"in a consonant", "Merkel", []string{"Merkels", "Merkel's"}},
		{"in s", "Maas", []string{"Maas'", "Maasens"}},
		{"in z", "Merz", []string{"Merz'", "Merzens"}},
		{"in sharp s", "Strauß", []string{"Strauß'"}},
		{"an abbreviation has none", "EU", nil},
	} {
		t.Run(tc.name, func(t *testing.T) {
			base, genitive := nameForms(tc.of)
			if !slices.Equal(base, []string{tc.of}) {
				t.Errorf("base forms %q", base)
			}
			if tc.genitive == nil && genitive != nil {
				t.Errorf("genitives %q, want none", genitive)
			}
			compareForms(t, genitive, tc.genitive, nil)
		})
	}
}
