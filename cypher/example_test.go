// SPDX-License-Identifier: Apache-2.0

package cypher_test

import (
	"fmt"

	"summitry/cypher"
)

func ExampleParse() {
	q, err := cypher.Parse("since.cypher", `// title: Contacts since a year
// param: year int 2020 "the first year" example 2024
MATCH (c:Contact) WHERE c.year >= $year RETURN c.title`)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(q.Name, q.Defaults(), q.Params[0].Meaning)
	// Output:
	// since map[year:2020] the first year
}

// A parameter that the Cypher does not know is found when the file is read, not when it is run.
func ExampleParse_wrong() {
	_, err := cypher.Parse("since.cypher", "// param: yaer int 2020 \"the first year\"\nMATCH (c:Contact) WHERE c.year >= $year RETURN c.title")
	fmt.Println(err)
	// Output:
	// since.cypher:2: $year is used and not declared by a param line
}
