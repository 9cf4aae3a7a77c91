// SPDX-License-Identifier: Apache-2.0

package graphtest

import (
	"testing"
)

func TestMain(m *testing.M) { Main(m) }

func TestNew_GivesAnEmptyDatabaseWithSchema(t *testing.T) {
	for range 2 {
		store := New(t)
		counts, err := store.Counts(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		if len(counts.Nodes)+len(counts.Relationships) != 0 {
			t.Errorf("not empty: %v", counts)
		}
		_, rows, err := store.Rows(t.Context(), "SHOW CONSTRAINTS YIELD name RETURN count(*)", nil)
		if err != nil {
			t.Fatal(err)
		}
		if rows[0][0] == int64(0) {
			t.Error("no constraints")
		}
	}
}

func TestFreePorts_Differ(t *testing.T) {
	ports, err := freePorts(3)
	if err != nil {
		t.Fatal(err)
	}
	if ports[0] == ports[1] || ports[1] == ports[2] || ports[0] == ports[2] {
		t.Errorf("got %v", ports)
	}
}
