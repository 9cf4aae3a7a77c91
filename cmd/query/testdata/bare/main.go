// SPDX-License-Identifier: Apache-2.0

// Command bare asks one question with nothing but the driver: what query's start is measured against. It takes the name of a question; address,
// user and password come from NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD. It prints the rows as fmt does.
package main

import (
	"bufio"
	"context"
	"fmt"
	"os"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"summitry/cypher"
)

func main() {
	if err := ask(context.Background(), os.Args[1]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func ask(ctx context.Context, name string) error {
	q, _ := cypher.Get(name)
	driver, err := neo4j.NewDriverWithContext(os.Getenv("NEO4J_URI"), neo4j.BasicAuth(os.Getenv("NEO4J_USERNAME"), os.Getenv("NEO4J_PASSWORD"), ""))
	if err != nil {
		return err
	}
	defer driver.Close(ctx)
	session := driver.NewSession(ctx, neo4j.SessionConfig{AccessMode: neo4j.AccessModeRead})
	defer session.Close(ctx)
	result, err := session.Run(ctx, q.Text, q.Defaults())
	if err != nil {
		return err
	}
	out := bufio.NewWriter(os.Stdout)
	for result.Next(ctx) {
		fmt.Fprintln(out, result.Record().Values...)
	}
	if err := result.Err(); err != nil {
		return err
	}
	return out.Flush()
}
