// SPDX-License-Identifier: Apache-2.0

package command

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/cobra/doc"
)

// ManCommand writes a manual page for root and each command below it, for man(1), as packages install them. Commands that only repeat others,
// as query open does, get one page for all.
func ManCommand(root *cobra.Command) *cobra.Command {
	return &cobra.Command{
		Use:     "man FOLDER",
		Short:   "Write manual pages into a folder",
		Long:    "man writes a manual page for each command. Their date is that of SOURCE_DATE_EPOCH, where that is set.",
		Example: "  " + root.Name() + " man ~/.local/share/man/man1",
		Args:    cobra.ExactArgs(1),
		RunE: func(_ *cobra.Command, args []string) error {
			if err := os.MkdirAll(args[0], 0o755); err != nil {
				return fmt.Errorf("write manual pages: %w", err)
			}
			return manPages(root, args[0])
		},
	}
}

// once are the commands whose children have the flags of commands of their own right.
var once = map[string]bool{"open": true, "completion": true}

func manPages(cmd *cobra.Command, folder string) error {
	for _, c := range cmd.Commands() {
		if once[cmd.Name()] || !c.IsAvailableCommand() || c.IsAdditionalHelpTopicCommand() {
			continue
		}
		if err := manPages(c, folder); err != nil {
			return err
		}
	}
	name := strings.ReplaceAll(cmd.CommandPath(), " ", "-") + ".1"
	f, err := os.Create(filepath.Join(folder, name))
	if err != nil {
		return fmt.Errorf("write manual page: %w", err)
	}
	defer f.Close()
	cmd.DisableAutoGenTag = true
	header := &doc.GenManHeader{Title: strings.ToUpper(strings.TrimSuffix(name, ".1")), Section: "1", Source: "summitry", Manual: "summitry"}
	if err := doc.GenMan(cmd, header, f); err != nil {
		return fmt.Errorf("write manual page %s: %w", name, err)
	}
	if err := f.Close(); err != nil {
		return fmt.Errorf("write manual page: %w", err)
	}
	return nil
}
