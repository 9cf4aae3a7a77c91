// SPDX-License-Identifier: Apache-2.0

// Package house holds the rules of the house as tests: who may import whom, where Cypher and German may stand, how long a
// file may be, and that no machine's paths are written down.
//
// It takes in the repository it stands in and gives out nothing but failures: there is no code in it beside its tests, and
// nothing imports it. What a rule forbids and why stands in ARCHITECTURE.md and CONTRIBUTING.md.
//
//	go test ./internal/house
package house
