// SPDX-License-Identifier: Apache-2.0

package lexicon

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestData_Check_FindsTwoHoldersOfOneOffice(t *testing.T) {
	term := func(office, from, to string) Term {
		return Term{Office: office, Of: "state/utopien", From: from, To: to}
	}
	beside := func(t Term) Term { t.Beside = true; return t }
	for _, tc := range []struct {
		name       string
		ada, berta []Term
		want       []string
	}{
		{"one after the other", []Term{term("premier", "2001-05-02", "2005-03-01")}, []Term{term("premier", "2005-03-01", "")}, nil},
		{"a handover of three weeks", []Term{term("premier", "2001", "2005-03-22")}, []Term{term("premier", "2005-03-01", "")}, nil},
		{"months that may follow each other", []Term{term("premier", "2001", "2005")}, []Term{term("premier", "2005-02", "2009")}, nil},
		{
			"half a year of two",
			[]Term{term("premier", "2001-05-02", "2005-09-01")},
			[]Term{term("premier", "2005-03-01", "2009")},
			[]string{"persons: person/berta: premier of state/utopien from 2005-03-01 to 2009: person/ada held it at that time"},
		},
		{
			"two who are still in office",
			[]Term{term("premier", "2001", "")},
			[]Term{term("premier", "2005-03-01", "")},
			[]string{"persons: person/berta: premier of state/utopien from 2005-03-01 to : person/ada held it at that time"},
		},
		{
			"the same term twice",
			[]Term{term("premier", "2001", "2004"), term("premier", "2002", "2004")},
			nil,
			[]string{"persons: person/ada: premier of state/utopien from 2002 to 2004: person/ada held it at that time"},
		},
		{"one who acts for the other", []Term{term("premier", "2001", "2009")}, []Term{beside(term("premier", "2005-03-01", "2005-09-01"))}, nil},
		{"an office of several", []Term{term("envoy", "2001", "2009")}, []Term{term("envoy", "2001", "2009")}, nil},
		{"a beginning nobody knows", []Term{term("premier", "", "2009")}, []Term{term("premier", "2005-03-01", "2009")}, nil},
	} {
		t.Run(tc.name, func(t *testing.T) {
			d := &Data{
				Offices: []Office{{Key: "premier", Single: true}, {Key: "envoy"}},
				States:  []State{{Key: "state/utopien", Name: "Utopien"}},
				Persons: []Person{{Key: "person/ada", Name: "Ada", Gender: "f", Offices: tc.ada}, {Key: "person/berta", Name: "Berta", Gender: "f", Offices: tc.berta}},
			}
			var got []string
			for _, p := range d.Check() {
				got = append(got, p.String())
			}
			if diff := cmp.Diff(tc.want, got); diff != "" {
				t.Errorf("-want +got\n%s", diff)
			}
		})
	}
}

func TestData_CheckOwn_LetsATermFollowAnOpenOneOfOurs(t *testing.T) {
	own := "persons:\n- {key: person/ada-probst, name: Ada Probst, gender: f, country: state/deutschland, offices: [{office: foreign-minister, of: state/deutschland, from: 2031-02}]}"
	problems, err := read(t).CheckOwn([]byte(own))
	if err != nil || len(problems) > 0 {
		t.Errorf("got %v, %v", problems, err)
	}
}
