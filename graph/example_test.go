// SPDX-License-Identifier: Apache-2.0

package graph_test

import (
	"fmt"

	"summitry/graph"
)

// Contacts that can be the same share a block.
func ExampleContact_Blocks() {
	c := graph.Contact{Kind: "Meeting", Participants: []string{"person/thal", "person/berg", "state/nordland"}}
	for _, b := range c.Blocks() {
		fmt.Println(b.Kind, b.A, b.B)
	}
	// Output:
	// Meeting person/berg person/thal
	// Meeting person/berg state/nordland
	// Meeting person/thal state/nordland
}

// A change is looked at before anything is written.
func ExampleChange_Check() {
	c := graph.Change{Graph: graph.Graph{Topics: []graph.Topic{{Key: "topic/nordland", Place: "state/nordland"}}}}
	fmt.Println(c.Check())
	// Output:
	// check change: the change is not sound: topic topic/nordland: place state/nordland is not in the graph
}
