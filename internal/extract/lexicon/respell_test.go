// SPDX-License-Identifier: Apache-2.0

package lexicon

import (
	"strings"
	"testing"

	"summitry/internal/text"
)

func TestIndex_Respelled(t *testing.T) {
	x := ours(t)
	for _, tc := range []struct{ name, full, want string }{
		{"Russian as in English", "Sergey Lavrow", "person/sergej-lawrow"},
		{"Russian in German of long ago", "Sergei Lawroff", "person/sergej-lawrow"},
		{"a Belarusian name", "Aljaksandr Lukaschenka", "person/alexander-lukaschenko"},
		{"an Arabic given name", "Mohamad bin Salman", "person/mohammed-bin-salman"},
		{"a Hebrew given name", "Jizchak Herzog", "person/isaac-herzog"},
		{"a Chinese name without its hyphen", "Tsai Ing Wen", "person/tsai-ing-wen"},
		{"an umlaut that is none", "Annalena Bärbock", "person/annalena-baerbock"},
		{"a German slip", "Stephan Kornelius", "person/stefan-kornelius"},
		{"a genitive", "Stephan Seiberts", ""},
		{"a genitive of another spelling", "Naftali Bennets", "person/naftali-bennett"},
		{"another given name", "Sebastian Lawrow", ""},
		{"two persons who sound alike", "Than Schwe", ""},
	} {
		t.Run(tc.name, func(t *testing.T) {
			got := ""
			if p, _, ok := x.Respelled(strings.Fields(text.Fold(tc.full))); ok {
				got = x.Persons[p].Key
			}
			if got != tc.want {
				t.Errorf("%s is %q, want %q", tc.full, got, tc.want)
			}
		})
	}
}

func TestIndex_RespelledSurname(t *testing.T) {
	x := ours(t)
	for _, tc := range []struct {
		name, surname, want string
		genitive            bool
	}{
		{"in another spelling", "Sacharova", "person/maria-sacharowa", false},
		{"with an s", "Sacharovas", "person/maria-sacharowa", true},
		{"too short to be sure", "Maass", "", false},
		{"of nobody", "Blumenkohl", "", false},
	} {
		t.Run(tc.name, func(t *testing.T) {
			got, genitive := "", false
			for _, r := range x.RespelledSurname(text.Fold(tc.surname)) {
				got += x.Persons[r.ID].Key
				genitive = r.Form&Genitive != 0
			}
			if got != tc.want || genitive != tc.genitive {
				t.Errorf("%s is %q, genitive %v", tc.surname, got, genitive)
			}
		})
	}
}
