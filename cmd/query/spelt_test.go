// SPDX-License-Identifier: Apache-2.0

package main

import (
	"bytes"
	"strings"
	"testing"

	"summitry/cypher"
	"summitry/graph"
)

// shortNamesAreWhole holds that a short name means whoever has it as a whole word, where it only begins a word of others.
func shortNamesAreWhole(t *testing.T, store *graph.Store) {
	t.Helper()
	xi, leo := "person/xi-jinping", "person/leo-xiv"
	if _, err := store.Apply(t.Context(), graph.Change{Graph: graph.Graph{
		Actors:   []graph.Actor{{Key: xi, Kind: "Person", Name: "Xi Jinping"}, {Key: leo, Kind: "Person", Name: "Leo XIV."}},
		Articles: []graph.Article{{Key: "article/papst", Title: "Bericht", Published: "2025-06-05", Language: "de", SHA256: "papst"}},
		Contacts: []graph.Contact{{
			Key: "contact/call-papst", Kind: "Call", Title: "Telefonat", Status: "held", Date: "2025-06-04", From: "2025-06-04", To: "2025-06-04", Precision: "day",
			Basis: "stated", Year: 2025, Articles: 1, Independent: 1, Participants: []string{leo, xi},
		}},
		Statements: []graph.Statement{{
			Key: "article/papst#1/kind-1", Article: "article/papst", Contact: "contact/call-papst", Telling: 1, Field: "kind", Value: "call", Name: "call", Words: "Anruf",
			Quote: "Ein Anruf.", Start: 4, End: 9, Rule: "seed", Polarity: "positive", Reason: "first telling",
		}},
	}}); err != nil {
		t.Fatal(err)
	}
	q, _ := cypher.Get("chain")
	for _, tc := range []struct{ typed, want, told string }{
		{"xi", "person/xi-jinping", "xi is taken for Xi Jinping, not for Leo XIV.\n"},
		{"Xi", "person/xi-jinping", "Xi is taken for Xi Jinping, not for Leo XIV.\n"},
		{"xiv", "xiv", ""},   // the beginning of "XIV." only
		{"leo", "leo", ""},   // nobody else's beginning
		{"mark", "mark", ""}, // likewise
		{"merk", "merk", ""}, // nobody's whole word
		{"", "", ""},
		{"angela merkel", "angela merkel", ""},
	} {
		var told bytes.Buffer
		params := q.Defaults()
		params["from"] = tc.typed
		got, err := (&app{errs: &told}).whole(t.Context(), store, q, params)
		if err != nil {
			t.Fatal(err)
		}
		if got["from"] != tc.want || strings.TrimPrefix(told.String(), "query: ") != tc.told {
			t.Errorf("%q: asked with %v, told %q", tc.typed, got["from"], told.String())
		}
		if params["from"] != tc.typed {
			t.Errorf("%q: what was given is changed", tc.typed)
		}
	}
}
