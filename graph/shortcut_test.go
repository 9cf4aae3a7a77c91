// SPDX-License-Identifier: Apache-2.0

package graph

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestIndex_Shortcuts(t *testing.T) {
	x := newIndex(Graph{Actors: []Actor{
		{Key: "person/a", Kind: "Person"},
		{Key: "person/b", Kind: "Person"},
		{Key: "person/c", Kind: "Person"},
		{Key: "state/n", Kind: "State"},
		{Key: "state/s", Kind: "State"},
	}})
	for _, tc := range []struct {
		name    string
		contact Contact
		met     [][2]string
		called  [][2]string
		stated  any
	}{
		{
			name:    "meeting of two in two places",
			contact: Contact{Kind: "Meeting", Status: "held", Participants: []string{"person/b", "person/a"}, Places: []string{"city/y", "city/x"}},
			met:     [][2]string{{"person/a", "city/x"}, {"person/a", "city/y"}, {"person/b", "city/x"}, {"person/b", "city/y"}},
		},
		{
			name:    "meeting without a place",
			contact: Contact{Kind: "Meeting", Status: "held", Participants: []string{"person/b", "person/a"}},
		},
		{
			name:    "delegations beside a person",
			contact: Contact{Kind: "Meeting", Status: "held", Participants: []string{"person/a", "state/n"}, Places: []string{"city/x"}},
			met:     [][2]string{{"person/a", "city/x"}},
		},
		{
			name:    "delegations alone",
			contact: Contact{Kind: "Meeting", Status: "held", Participants: []string{"state/s", "state/n"}, Places: []string{"city/x"}},
			met:     [][2]string{{"state/n", "city/x"}, {"state/s", "city/x"}},
		},
		{
			name:    "planned meeting",
			contact: Contact{Kind: "Meeting", Status: "planned", Participants: []string{"person/a", "person/b"}, Places: []string{"city/x"}},
		},
		{
			name:    "call with a caller",
			contact: Contact{Kind: "Call", Status: "held", Participants: []string{"person/a", "person/b"}, Caller: "person/b"},
			called:  [][2]string{{"person/b", "person/a"}}, stated: true,
		},
		{
			name:    "call of three, nobody states who rang",
			contact: Contact{Kind: "Call", Status: "held", Participants: []string{"person/c", "person/a", "person/b"}},
			called:  [][2]string{{"person/a", "person/b"}, {"person/a", "person/c"}}, stated: false,
		},
		{
			name:    "call of a person with a state",
			contact: Contact{Kind: "Call", Status: "held", Participants: []string{"state/s", "person/a"}},
			called:  [][2]string{{"person/a", "state/s"}}, stated: false,
		},
		{
			name:    "a caller who took no part",
			contact: Contact{Kind: "Call", Status: "held", Participants: []string{"person/a", "person/b"}, Caller: "person/c"},
			called:  [][2]string{{"person/a", "person/b"}}, stated: false,
		},
		{
			name:    "call of whom only one is known",
			contact: Contact{Kind: "Call", Status: "held", Participants: []string{"person/a"}}, stated: false,
		},
		{
			name:    "calls told as a series",
			contact: Contact{Kind: "Call", Status: "held", Series: true, Participants: []string{"person/a", "person/b"}},
		},
	} {
		t.Run(tc.name, func(t *testing.T) {
			called := x.called(tc.contact)
			if diff := cmp.Diff(tc.met, x.metAt(tc.contact).pairs); diff != "" {
				t.Errorf("MET_AT, -want +got:\n%s", diff)
			}
			if diff := cmp.Diff(tc.called, called.pairs); diff != "" {
				t.Errorf("CALLED, -want +got:\n%s", diff)
			}
			if diff := cmp.Diff(tc.stated, called.properties["stated_direction"]); diff != "" {
				t.Errorf("stated_direction, -want +got:\n%s", diff)
			}
		})
	}
}
