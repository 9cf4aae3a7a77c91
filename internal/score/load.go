// SPDX-License-Identifier: Apache-2.0

package score

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"strings"
)

// suffix is how the name of an answer key ends.
const suffix = ".gold.json"

// ErrNoKeys is returned by Load where a folder has no answer key.
var ErrNoKeys = errors.New("no file ends in " + suffix)

// Load reads the answer keys of a folder, NAME.gold.json, each with the prediction NAME.json of the other folder and the text
// NAME.txt beside the key. A missing prediction is an empty one; a missing text leaves the evidence unchecked. Keys of
// another language than the one asked for are left out; "" asks for all. It returns ErrNoKeys where there is nothing to
// score by.
func Load(gold, pred fs.FS, language string) ([]Case, error) {
	names, err := fs.Glob(gold, "*"+suffix)
	if err != nil {
		return nil, fmt.Errorf("list answer keys: %w", err)
	}
	if len(names) == 0 {
		return nil, fmt.Errorf("list answer keys: %w", ErrNoKeys)
	}
	slices.Sort(names)
	var cases []Case
	for _, name := range names {
		c := Case{Name: strings.TrimSuffix(name, suffix)}
		if c.Gold, err = readDocument(gold, name); err != nil {
			return nil, fmt.Errorf("read answer key %q: %w", name, err)
		}
		if language != "" && c.Gold.Language != language {
			continue
		}
		if c.Pred, err = readDocument(pred, c.Name+".json"); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return nil, fmt.Errorf("read prediction %q: %w", c.Name+".json", err)
		}
		text, err := fs.ReadFile(gold, c.Name+".txt")
		if err != nil && !errors.Is(err, fs.ErrNotExist) {
			return nil, fmt.Errorf("read text %q: %w", c.Name+".txt", err)
		}
		c.Text = string(text)
		cases = append(cases, c)
	}
	return cases, nil
}

// readDocument reads one file; the caller says which in its error.
func readDocument(dir fs.FS, name string) (Document, error) {
	var d Document
	b, err := fs.ReadFile(dir, name)
	if err != nil {
		return d, err
	}
	return d, json.Unmarshal(b, &d)
}
