// SPDX-License-Identifier: Apache-2.0

package graph_test

import (
	"fmt"

	"summitry/graph"
)

// A change is looked at before anything is written.
func ExampleChange_Check() {
	c := graph.Change{Graph: graph.Graph{Topics: []graph.Topic{{Key: "topic/nordland", Place: "state/nordland"}}}}
	fmt.Println(c.Check())
	// Output:
	// check change: the change is not sound: topic topic/nordland: place state/nordland is not in the graph
}
