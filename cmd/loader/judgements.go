// SPDX-License-Identifier: Apache-2.0

package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"go.yaml.in/yaml/v3"

	"summitry/graph"
	"summitry/internal/resolve"
)

// ruling is one judgement as the file has it.
type ruling struct {
	Same      []string `yaml:"same,omitempty,flow"`
	Different []string `yaml:"different,omitempty,flow"`
	Unsure    []string `yaml:"unsure,omitempty,flow"`
	Who       string   `yaml:"who"`
	When      string   `yaml:"when"`
	Why       string   `yaml:"why"`
}

// judgement is what an entry says, or what is wrong with it.
func (e ruling) judgement() (graph.Judgement, string) {
	j := graph.Judgement{Who: e.Who, When: e.When, Why: e.Why}
	for verdict, about := range map[string][]string{resolve.Same: e.Same, resolve.Different: e.Different, resolve.Unsure: e.Unsure} {
		if len(about) == 0 {
			continue
		}
		if j.Verdict != "" {
			return j, "says two things at once; write an entry for each"
		}
		j.Verdict, j.About = verdict, slices.Compact(slices.Sorted(slices.Values(about)))
	}
	tellings := 0
	for _, thing := range j.About {
		if strings.Contains(thing, "#") {
			tellings++
		}
	}
	_, day := time.Parse(time.DateOnly, e.When)
	switch {
	case j.Verdict == "":
		return j, "says nothing; write same, different or unsure with a list"
	case len(j.About) < 2:
		return j, "is about fewer than two"
	case tellings != 0 && tellings != len(j.About):
		return j, "mixes tellings (article/a#1) and actors (person/anna-berg)"
	case e.Who == "" || e.Why == "" || day != nil:
		return j, "lacks who, when (2026-11-26) or why"
	}
	return j, ""
}

// readJudgements reads a judgements file; all problems are told at once. A file that is not there is an error but for fresh, which begins one.
func readJudgements(file string, fresh bool) ([]graph.Judgement, error) {
	raw, err := os.ReadFile(file)
	if fresh && errors.Is(err, fs.ErrNotExist) {
		return []graph.Judgement{}, nil
	}
	if err != nil {
		return nil, fmt.Errorf("read judgements: %w", err)
	}
	decoder := yaml.NewDecoder(bytes.NewReader(raw))
	decoder.KnownFields(true)
	var entries []ruling
	if err := decoder.Decode(&entries); err != nil && !errors.Is(err, io.EOF) {
		return nil, fmt.Errorf("read judgements %q: %w", file, err)
	}
	list, errs := []graph.Judgement{}, []error(nil)
	for i, e := range entries {
		j, problem := e.judgement()
		if problem != "" {
			errs = append(errs, fmt.Errorf("read judgements %q: entry %d %s", file, i+1, problem))
			continue
		}
		// The first of two that say the same stands.
		if !slices.ContainsFunc(list, func(o graph.Judgement) bool { return o.Key() == j.Key() }) {
			list = append(list, j)
		}
	}
	return list, errors.Join(errs...)
}

// addJudgement writes one more judgement at the end of a file, whose comments stay.
func addJudgement(file string, e ruling) error {
	raw, err := yaml.Marshal([]ruling{e})
	if err != nil {
		return fmt.Errorf("write judgement: %w", err)
	}
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		return fmt.Errorf("write judgement: %w", err)
	}
	f, err := os.OpenFile(file, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o644)
	if err != nil {
		return fmt.Errorf("write judgement: %w", err)
	}
	_, err = f.Write(raw)
	return errors.Join(err, f.Close())
}

// sayContradictions tells of judgements that cannot all hold.
func (a *app) sayContradictions(list []graph.Judgement) {
	for _, c := range resolve.Contradictions(list) {
		a.say("judgements contradict each other: " + c + "; they stay apart")
	}
}

// judgements reads the judgements file; nil where none is named, so that what stands is left as it is.
func (a *app) judgements() ([]graph.Judgement, error) {
	if a.config.Judgements.File == "" {
		return nil, nil
	}
	list, err := readJudgements(a.config.Judgements.File, false)
	if err != nil {
		return nil, err
	}
	a.sayContradictions(list)
	return list, nil
}

// sayUnknown tells of judgements about what the graph does not hold: an article renamed or withdrawn, or a slip of the pen.
func (l *load) sayUnknown(ctx context.Context) error {
	var about []string
	for _, j := range l.judgements {
		about = append(about, j.About...)
	}
	slices.Sort(about)
	missing, err := l.store.Unknown(ctx, slices.Compact(about))
	if err != nil || len(missing) == 0 {
		return err
	}
	l.say("judgements speak of what the graph does not hold: " + strings.Join(missing, ", "))
	return nil
}
