// SPDX-License-Identifier: Apache-2.0

// Command query asks the graph of contacts.
//
// It takes a question's name and its parameters, runs the question's Cypher in a read session and prints the rows as a
// table, bars, csv, json and the like. Every .cypher file of cypher/query, and of the user's own folders, is a subcommand
// whose flags come from the file's header. It holds no Cypher and changes nothing in the database.
//
//	query topics-by-year --actor merkel --format json
//
// Exit codes: 0 done, 1 failed, 2 misuse, 130 interrupted.
package main

import (
	"io"
	"os"

	"summitry/cmd/internal/command"
)

func main() {
	os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

// run is the whole command: settings and questions, then the one that was asked, then its exit code.
func run(args []string, in io.Reader, out, errs *os.File) int {
	a := newApp(args, in, out, errs)
	root := a.root()
	root.SetArgs(args)
	return command.Run(errs, "query", root.ExecuteContext)
}
