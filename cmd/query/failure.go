// SPDX-License-Identifier: Apache-2.0

package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"

	"summitry/internal/config"
)

// The exit codes.
const (
	done        = 0
	failed      = 1
	misused     = 2
	interrupted = 130
)

// misuse is a command line that cannot be meant: what is wrong, and what to try.
type misuse struct{ what, try string }

// Error is what is wrong.
func (m misuse) Error() string { return m.what }

// Try is what to try.
func (m misuse) Try() string { return m.try }

// report prints err as one line of what and one line of what to try, and gives the exit code.
func report(w io.Writer, err error, ctx context.Context) int {
	var (
		settings *config.Error
		wrong    misuse
		hinted   interface{ Try() string }
	)
	switch {
	case err == nil:
		return done
	case ctx.Err() != nil:
		fmt.Fprintln(w, "query: interrupted")
		return interrupted
	case errors.As(err, &settings):
		for _, p := range settings.Problems {
			fmt.Fprintln(w, "query:", p)
		}
		fmt.Fprintln(w, "try: correct the settings; flags win over SUMMITRY_… variables, these over config.yaml")
		return misused
	}
	code := failed
	if errors.As(err, &wrong) {
		code = misused
	}
	what, try := err.Error(), ""
	if errors.As(err, &hinted) {
		try = hinted.Try()
		what = strings.Replace(what, "\n"+try, "", 1)
	}
	fmt.Fprintln(w, "query:", what)
	if try != "" {
		fmt.Fprintln(w, "try:", try)
	}
	return code
}
