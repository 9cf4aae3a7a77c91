// SPDX-License-Identifier: Apache-2.0

package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"go.yaml.in/yaml/v3"

	"summitry/cmd/internal/command"
	"summitry/internal/extract/lexicon"
)

// lexiconAddCommand writes an entry to the user's own file.
func (a *app) lexiconAddCommand() *cobra.Command {
	var file string
	cmd := &cobra.Command{
		Use:   "add KIND ENTRY",
		Short: "Add an entry to your own file",
		Long: "add checks an entry and writes it to --file, or to the file that lexicon.extra names first. ENTRY is YAML as in the lists that come\n" +
			"along, - reads it from standard input. An entry of yours with the same key is replaced.",
		Example: "  loader lexicon add persons '{key: person/jane-doe, name: Jane Doe, gender: f, country: state/usa}'\n" +
			"  loader lexicon add cities - --file mine.yaml < city.yaml",
		ValidArgsFunction: cobra.FixedCompletions(kinds(), cobra.ShellCompDirectiveNoFileComp),
		Args:              takes(2, 2, "a kind and an entry", "loader lexicon add cities '{key: city/exampleton, name: Exampleton, state: state/usa}'"),
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := a.settings(cmd); err != nil {
				return err
			}
			kind, err := kindOf(args[0])
			if err != nil {
				return err
			}
			if file == "" {
				if file, err = ownFile(a.config.Lexicon.Extra); err != nil {
					return err
				}
			}
			given := []byte(args[1])
			if args[1] == "-" {
				if given, err = io.ReadAll(a.in); err != nil {
					return fmt.Errorf("read standard input: %w", err)
				}
			}
			return a.addEntry(file, kind, given)
		},
	}
	cmd.Flags().StringVar(&file, "file", "", "`file` to write to (default the first of lexicon.extra)")
	return cmd
}

// errNoOwnFile is returned by ownFile where the settings name none.
var errNoOwnFile = errors.New("no file of your own to write to")

// ownFile is where entries of the user's own go: the first of lexicon.extra, own.yaml in it where that is a folder.
func ownFile(extra []string) (string, error) {
	if len(extra) == 0 {
		return "", command.Failure(fmt.Errorf("add entry: %w", errNoOwnFile), "name one by --file, and by lexicon.extra in config.yaml so that reading knows it")
	}
	if info, err := os.Stat(extra[0]); err == nil && info.IsDir() {
		return filepath.Join(extra[0], "own.yaml"), nil
	}
	return extra[0], nil
}

// addEntry writes an entry into list kind of file, if the file is sound with it.
func (a *app) addEntry(file, kind string, given []byte) error {
	old, err := os.ReadFile(file)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("read own lexicon: %w", err)
	}
	added, key, err := withEntry(old, kind, given)
	if err != nil {
		return command.Failure(fmt.Errorf("add entry to %q: %w", file, err), "write the entry as the lists have it: loader lexicon add --help shows one")
	}
	data, err := lexicon.Read()
	if err != nil {
		return err
	}
	problems, err := data.CheckOwn(added)
	if err != nil {
		return command.Failure(fmt.Errorf("add entry to %q: %w", file, err), "correct the names of its fields; internal/extract/lexicon/README.md lists them")
	}
	// What was wrong with other entries before is no reason to refuse this one; check tells it.
	problems = slices.DeleteFunc(problems, func(p lexicon.Problem) bool { return p.List != kind || p.Key != key })
	for _, p := range problems {
		fmt.Fprintln(a.out, p)
	}
	if len(problems) > 0 {
		return command.Failure(fmt.Errorf("add entry to %q: %d problems; nothing was written", file, len(problems)), "correct the entry")
	}
	if err := replaceFile(file, added); err != nil {
		return err
	}
	_, err = fmt.Fprintf(a.out, "%s: %s in %s\n", file, key, kind)
	return err
}

// withEntry gives the file old with an entry added to one of its lists, or in the place of the one with its key. Comments stay.
func withEntry(old []byte, kind string, given []byte) (added []byte, key string, err error) {
	// Nodes, not values: they keep the order, the comments and the way of writing of what stands there.
	var doc, entry yaml.Node
	if err := yaml.Unmarshal(given, &entry); err != nil {
		return nil, "", fmt.Errorf("read entry: %w", err)
	}
	if len(entry.Content) != 1 || entry.Content[0].Kind != yaml.MappingNode {
		return nil, "", errors.New("read entry: not one {field: value, …}")
	}
	node := entry.Content[0]
	if key = field(node, "key"); key == "" {
		return nil, "", errors.New("read entry: no key")
	}
	if err := yaml.Unmarshal(old, &doc); err != nil {
		return nil, "", fmt.Errorf("read own lexicon: %w", err)
	}
	if doc.Kind == 0 {
		doc = yaml.Node{Kind: yaml.DocumentNode, Content: []*yaml.Node{{Kind: yaml.MappingNode}}}
	}
	if doc.Content[0].Kind != yaml.MappingNode {
		return nil, "", errors.New("read own lexicon: not lists under their names")
	}
	list := listIn(doc.Content[0], kind)
	if i := slices.IndexFunc(list.Content, func(n *yaml.Node) bool { return field(n, "key") == key }); i >= 0 {
		list.Content[i] = node
	} else {
		list.Content = append(list.Content, node)
	}
	var b bytes.Buffer
	e := yaml.NewEncoder(&b)
	e.SetIndent(2)
	if err := e.Encode(&doc); err != nil {
		return nil, "", fmt.Errorf("write own lexicon: %w", err)
	}
	return b.Bytes(), key, nil
}

// listIn is the list of a name in the mapping m, made where it is not there.
func listIn(m *yaml.Node, name string) *yaml.Node {
	for i := 0; i+1 < len(m.Content); i += 2 {
		if m.Content[i].Value == name && m.Content[i+1].Kind == yaml.SequenceNode {
			return m.Content[i+1]
		}
	}
	list := &yaml.Node{Kind: yaml.SequenceNode}
	m.Content = append(m.Content, &yaml.Node{Kind: yaml.ScalarNode, Value: name}, list)
	return list
}

// field is a value of the mapping m as text, "" where it has none.
func field(m *yaml.Node, name string) string {
	for i := 0; i+1 < len(m.Content); i += 2 {
		if m.Content[i].Value == name {
			return strings.TrimSpace(m.Content[i+1].Value)
		}
	}
	return ""
}

// replaceFile writes a file so that a reader sees the old or the new content, never a part.
func replaceFile(path string, content []byte) error {
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return fmt.Errorf("make folder of %q: %w", path, err)
	}
	part := path + ".part"
	if err := os.WriteFile(part, content, 0o644); err != nil {
		return fmt.Errorf("write own lexicon: %w", err)
	}
	if err := os.Rename(part, path); err != nil {
		return fmt.Errorf("write own lexicon: %w", err)
	}
	return nil
}
