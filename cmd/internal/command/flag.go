// SPDX-License-Identifier: Apache-2.0

package command

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// WrongFlag is the misuse of a command whose flags err finds wrong: what to try is the flag that was perhaps meant, and where all are listed.
func WrongFlag(cmd *cobra.Command, err error) error {
	try := cmd.CommandPath() + " --help lists the flags"
	if near := nearestFlag(cmd, err.Error()); near != "" {
		try = fmt.Sprintf("did you mean %s? %s", near, try)
	}
	return Misuse(err.Error(), try)
}

// nearestFlag is the flag that was perhaps meant where a message says that one is unknown, "" where none comes near.
func nearestFlag(cmd *cobra.Command, message string) string {
	_, typed, unknown := strings.Cut(message, "unknown flag: --")
	if !unknown {
		return ""
	}
	var names []string
	cmd.Flags().VisitAll(func(f *pflag.Flag) { names = append(names, f.Name) })
	if near := Nearest(typed, names); near != "" {
		return "--" + near
	}
	return ""
}
