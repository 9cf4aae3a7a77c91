// SPDX-License-Identifier: Apache-2.0

package graph

import (
	"strings"
	"testing"

	"summitry/cypher"
)

// What the graph reads for contacts, finds them by and keeps for them are the same actors.
func TestActorFields_AreThoseOfCypher(t *testing.T) {
	list := "['" + strings.Join(actorFields, "', '") + "']"
	for _, name := range []string{"read/by-actor", "withdraw/actors", "withdraw/touched"} {
		if !strings.Contains(cypher.Statement(name), list) {
			t.Errorf("%s does not name the fields %s", name, list)
		}
	}
}
