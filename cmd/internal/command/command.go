// SPDX-License-Identifier: Apache-2.0

// Package command holds what the two commands do alike: run until done or interrupted, report an error in one line of what and one of what to
// try, end with the right exit code, connect to the database that the settings name, choose how rows are written, find the name that was perhaps
// meant, tell the version.
//
// It takes settings, errors and words and prints to the writers it is given. It knows no subcommand and no flag, reads no article and asks no
// question.
//
//	return command.Run(os.Stderr, "query", root.ExecuteContext) // the exit code
package command

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
	Done        = 0
	Failed      = 1
	Misused     = 2
	Interrupted = 130
)

// misuse is a command line that cannot be meant.
type misuse struct{ what, try string }

// Error is what is wrong.
func (m misuse) Error() string { return m.what }

// Try is what to try.
func (m misuse) Try() string { return m.try }

// Misuse is the error of a command line that cannot be meant: what is wrong, and what to try. Report gives it the code Misused.
func Misuse(what, try string) error { return misuse{what, try} }

// failure is an error that somebody can do something about.
type failure struct {
	err error
	try string
}

// Error is what went wrong.
func (f failure) Error() string { return f.err.Error() }

// Try is what to try.
func (f failure) Try() string { return f.try }

// Unwrap gives what went wrong to errors.Is and errors.As.
func (f failure) Unwrap() error { return f.err }

// Failure is err with what to try about it. Report gives it the code Failed.
func Failure(err error, try string) error { return failure{err, try} }

// Report prints err as one line of what and one line of what to try, where that is known, and gives the exit code. A command that was told to
// stop has been interrupted, whatever its error says.
func Report(w io.Writer, name string, err error, ctx context.Context) int {
	var (
		settings *config.Error
		wrong    misuse
		hinted   interface{ Try() string }
	)
	switch {
	case err == nil:
		return Done
	case ctx.Err() != nil:
		fmt.Fprintf(w, "%s: interrupted\n", name)
		return Interrupted
	case errors.As(err, &settings):
		for _, p := range settings.Problems {
			fmt.Fprintf(w, "%s: %s\n", name, p)
		}
		fmt.Fprintln(w, "try: correct the settings; flags win over SUMMITRY_… variables, these over config.yaml")
		return Misused
	}
	code := Failed
	if errors.As(err, &wrong) {
		code = Misused
	}
	what, try := err.Error(), ""
	if errors.As(err, &hinted) {
		try = hinted.Try()
		what = strings.Replace(what, "\n"+try, "", 1)
	}
	fmt.Fprintf(w, "%s: %s\n", name, what)
	if try != "" {
		fmt.Fprintln(w, "try:", try)
	}
	return code
}
