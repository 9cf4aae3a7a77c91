// SPDX-License-Identifier: Apache-2.0

package main

import (
	"context"
	"fmt"
	"strings"

	"summitry/graph"
)

// listOpen lists what is undecided, with the command that would decide it.
func (a *app) listOpen(ctx context.Context, store *graph.Store) error {
	cases, err := store.Open(ctx)
	if err != nil {
		return err
	}
	if len(cases) == 0 {
		_, err := fmt.Fprintln(a.out, "nothing is undecided")
		return err
	}
	for i, c := range cases {
		if i > 0 {
			fmt.Fprintln(a.out)
		}
		fmt.Fprintf(a.out, "%d. %s\n", i+1, c.Why)
		a.show(c)
		fmt.Fprintf(a.out, "   loader judge same|different|unsure %s --why '…'\n", strings.Join(c.About, " "))
	}
	return nil
}

// show prints what a case is about: what each thing is called, and a sentence with where and when it was printed.
func (a *app) show(c graph.Case) {
	for n, title := range c.Titles {
		fmt.Fprintf(a.out, "   %s\n", title)
		if n < len(c.Sentences) && c.Sentences[n] != "" {
			fmt.Fprintf(a.out, "     »%s« (%s)\n", c.Sentences[n], c.Printed[n])
		}
	}
}
