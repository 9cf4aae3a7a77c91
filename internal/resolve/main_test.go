// SPDX-License-Identifier: Apache-2.0

package resolve_test

import (
	"flag"
	"os"
	"testing"
)

// TestMain has 500 random histories tried where nobody asks for another number.
func TestMain(m *testing.M) {
	flag.Parse()
	if f := flag.Lookup("rapid.checks"); f.Value.String() == f.DefValue {
		if err := f.Value.Set("500"); err != nil {
			panic(err)
		}
	}
	os.Exit(m.Run())
}
