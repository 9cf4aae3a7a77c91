// SPDX-License-Identifier: Apache-2.0

// Command loader reads articles into the graph of contacts.
//
// It takes files and folders of articles, reads what they state about meetings and calls, and writes it to Neo4j, or as JSON without a
// database. It explains what it read and why, withdraws articles, governs the local Neo4j and measures itself. It holds no rule of reading
// and no Cypher: each step of the way is a package of its own.
//
//	loader load articles
//	loader extract articles --out out
//	loader explain articles/summit.txt
//
// Exit codes: 0 done, 1 something failed and the rest was done, 2 misuse, 130 interrupted.
package main

import (
	"io"
	"os"

	"summitry/cmd/internal/command"
)

// version is stamped by the linker: -ldflags "-X main.version=v1.2.3".
var version string

// main leaves everything to run, which has no exit in it.
func main() {
	os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

// run is the whole command: the subcommand that was asked for, then its exit code.
func run(args []string, in io.Reader, out, errs *os.File) int {
	a := newApp(in, out, errs)
	root := a.root()
	root.SetArgs(args)
	return command.Run(errs, "loader", root.ExecuteContext)
}
