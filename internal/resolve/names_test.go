// SPDX-License-Identifier: Apache-2.0

package resolve

import (
	"testing"

	"summitry/internal/extract"
)

func TestNameOf_IsWhatThePressCallsThem(t *testing.T) {
	for _, c := range []struct{ name, surname, want string }{
		{"Angela Merkel", "Merkel", "Merkel"},
		{"Kim Jong-un", "Kim", "Kim"},
		{"Jean-Yves Le Drian", "Le Drian", "Le Drian"},
		{"Luiz Inácio Lula da Silva", "Lula da Silva", "Lula da Silva"},
		{"Recep Tayyip Erdogan", "Erdogan", "Erdogan"},
		// Who is in no lexicon.
		{"Anna Berg", "", "Berg"},
		{"Anna von der Berg", "", "von der Berg"},
		{"Franziskus", "", "Franziskus"},
	} {
		n := nodes{actors: map[string]extract.Actor{"k": {Key: "k", Name: c.name, Kind: extract.Person, Surname: c.surname}}}
		if got := n.nameOf("k"); got != c.want {
			t.Errorf("nameOf of %q = %q, want %q", c.name, got, c.want)
		}
	}
}
