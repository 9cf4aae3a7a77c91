// SPDX-License-Identifier: Apache-2.0

package graph_test

import (
	"context"
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"summitry/graph"
	"summitry/graph/graphtest"
)

// Promise 9: an error leaves the graph as it was. These come last of all, after everything has been written.
func TestStore_Apply_ErrorLeavesTheGraphAsItWas(t *testing.T) {
	store := graphtest.New(t)
	apply(t, store, graph.Change{Graph: first()})
	before := export(t, store)

	bare := meeting()
	bare.Key = "contact/meeting-7"
	unevidenced := first()
	unevidenced.Contacts = append(unevidenced.Contacts, bare)
	unevidenced.Contacts[0].Status = "cancelled"
	copyOf := article("b")
	copyOf.CopyOf = "article/nowhere"
	for _, tc := range []struct {
		name   string
		change graph.Change
		want   string
	}{
		{"a contact without evidence", graph.Change{Graph: unevidenced}, "nothing states contact/meeting-7"},
		{"a contact that lost statements and is not told anew", graph.Change{
			Graph: with([]graph.Article{article("a")}, []graph.Contact{call()}, statement("a", "contact/call-1", 3), statement("a", "contact/call-1", 2)),
		}, "statements remain about contacts that lost others, and the change does not say what follows from them: contact/meeting-1"},
		{"a contact dropped that is still stated", graph.Change{DropContacts: []string{"contact/call-1"}}, "contact/call-1"},
		{"a copy of an article that is not there", graph.Change{
			Graph: with([]graph.Article{copyOf}, []graph.Contact{meeting()}, statement("b", "contact/meeting-1", 1)),
		}, "run load/copy-of: the change is not sound: 0 of 1 ends found"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			written, err := store.Apply(t.Context(), tc.change)
			if err == nil || !strings.Contains(err.Error(), tc.want) {
				t.Fatalf("got %v\nwant %s", err, tc.want)
			}
			if !written.Nothing() {
				t.Errorf("claims to have written %+v", written)
			}
			if diff := cmp.Diff(before, export(t, store)); diff != "" {
				t.Errorf("-want +got:\n%s", diff)
			}
		})
	}
}

func TestStore_Apply_CancelledLeavesTheGraphAsItWas(t *testing.T) {
	store := graphtest.New(t)
	apply(t, store, graph.Change{Graph: first()})
	before := export(t, store)
	ctx, cancel := context.WithTimeout(t.Context(), 100*time.Millisecond)
	defer cancel()
	if _, err := store.Apply(ctx, graph.Change{Graph: generated(2000, 20)}); !errors.Is(err, context.DeadlineExceeded) {
		t.Fatalf("got %v, want the deadline", err)
	}
	if diff := cmp.Diff(before, export(t, store)); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}
