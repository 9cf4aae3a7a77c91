// SPDX-License-Identifier: Apache-2.0

package resolve

import (
	"testing"

	"summitry/internal/extract"
)

func TestNameOf_IsWhatThePressCallsThem(t *testing.T) {
	for _, c := range []struct {
		name    string
		aliases []string
		want    string
	}{
		{"Angela Merkel", []string{"Angela Dorothea Merkel"}, "Merkel"},
		{"Kim Jong-un", []string{"Kim Jong Un", "Kim"}, "Kim"},
		{"Xi Jinping", []string{"Xi"}, "Xi"},
		{"Jean-Yves Le Drian", []string{"Le Drian"}, "Le Drian"},
		{"Ursula von der Leyen", nil, "von der Leyen"},
		{"Luiz Inácio Lula da Silva", []string{"Lula da Silva"}, "da Silva"},
		{"Recep Tayyip Erdogan", []string{"Tayyip Erdogan"}, "Erdogan"},
		{"Mohammed bin Salman", nil, "bin Salman"},
		{"Franziskus", nil, "Franziskus"},
	} {
		n := nodes{actors: map[string]extract.Actor{"k": {Key: "k", Name: c.name, Kind: extract.Person, Aliases: c.aliases}}}
		if got := n.nameOf("k"); got != c.want {
			t.Errorf("nameOf of %q = %q, want %q", c.name, got, c.want)
		}
	}
}
