// SPDX-License-Identifier: Apache-2.0

package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"summitry/cmd/internal/command"
	"summitry/graph"
)

// schemaCommand makes constraints and indexes stand.
func (a *app) schemaCommand() *cobra.Command {
	return &cobra.Command{
		Use:     "schema",
		Short:   "Write constraints and indexes; load does so by itself",
		Example: "  loader schema",
		Args:    takes(0, 0, "no arguments", "loader schema"),
		RunE: func(cmd *cobra.Command, _ []string) error {
			return a.with(cmd, func(store *graph.Store) error {
				if err := store.Schema(cmd.Context()); err != nil {
					return err
				}
				_, err := fmt.Fprintf(a.out, "schema version %d stands on Neo4j %s\n", graph.SchemaVersion, store.Server())
				return err
			})
		},
	}
}

// with opens the database, does something and closes it.
func (a *app) with(cmd *cobra.Command, do func(*graph.Store) error) error {
	store, err := a.connect(cmd)
	if err != nil {
		return err
	}
	defer a.close(cmd.Context(), store)
	return do(store)
}

// exportCommand writes the whole graph.
func (a *app) exportCommand() *cobra.Command {
	var format string
	cmd := &cobra.Command{
		Use:   "export",
		Short: "Write the whole graph, one JSON object a line",
		Long: "export writes nodes, then relationships, in a fixed order and without anything of the server's own: two databases that hold the same\n" +
			"graph give the same bytes.",
		Example: "  loader export > graph.jsonl",
		Args:    takes(0, 0, "no arguments", "loader export > graph.jsonl"),
		RunE: func(cmd *cobra.Command, _ []string) error {
			if format != "jsonl" {
				return command.Misuse("unknown format "+format, "--format jsonl")
			}
			return a.with(cmd, func(store *graph.Store) error { return store.Export(cmd.Context(), a.out) })
		},
	}
	cmd.Flags().StringVar(&format, "format", "jsonl", "`how` to write: jsonl")
	return cmd
}

// wipeCommand empties the database.
func (a *app) wipeCommand() *cobra.Command {
	var yes bool
	cmd := &cobra.Command{
		Use:     "wipe",
		Short:   "Remove the whole graph from the database; asks first",
		Long:    "wipe removes all nodes of this graph and leaves other nodes, constraints and indexes alone.",
		Example: "  loader wipe\n  loader wipe --yes",
		Args:    takes(0, 0, "no arguments", "loader wipe"),
		RunE: func(cmd *cobra.Command, _ []string) error {
			if !yes && !a.asking {
				return command.Misuse("wipe asks before it removes anything, and nobody is here to answer", "loader wipe --yes")
			}
			return a.with(cmd, func(store *graph.Store) error { return a.wipe(cmd, store, yes) })
		},
	}
	cmd.Flags().BoolVar(&yes, "yes", false, "do not ask")
	return cmd
}

// wipe tells what would go before it asks; only the whole word yes is an answer, for nothing brings the graph back but loading again.
func (a *app) wipe(cmd *cobra.Command, store *graph.Store, yes bool) error {
	// Counted first: the question must say how much is at stake.
	counts, err := store.Counts(cmd.Context())
	if err != nil {
		return err
	}
	if len(counts.Nodes) == 0 {
		_, err := fmt.Fprintln(a.out, "the graph is empty already")
		return err
	}
	if !yes {
		fmt.Fprintf(a.errs, "This removes from %s: %s.\nType yes to go on: ", a.where(), listed(counts.Nodes))
		answer, err := bufio.NewReader(a.in).ReadString('\n')
		if err != nil && !errors.Is(err, io.EOF) {
			return fmt.Errorf("read answer: %w", err)
		}
		if strings.TrimSpace(answer) != "yes" {
			_, err := fmt.Fprintln(a.out, "nothing was removed")
			return err
		}
	}
	gone, err := store.Wipe(cmd.Context())
	if err != nil {
		return fmt.Errorf("%w (%d nodes were removed before that)", err, gone)
	}
	_, err = fmt.Fprintf(a.out, "removed %d nodes\n", gone)
	return err
}

// where names the database.
func (a *app) where() string {
	if a.config.Neo4j.Local() {
		return "the local Neo4j"
	}
	return a.config.Neo4j.URI
}

// listed is "3 Article, 5 Contact".
func listed(counts map[string]int) string {
	var parts []string
	for _, name := range slices.Sorted(maps.Keys(counts)) {
		parts = append(parts, fmt.Sprintf("%d %s", counts[name], name))
	}
	return strings.Join(parts, ", ")
}
