// SPDX-License-Identifier: Apache-2.0

package graph

import (
	"context"
	"fmt"
	"strings"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// Unknown gives those of about, tellings ("article/a#1") and actors, that the graph does not hold, in their order.
func (s *Store) Unknown(ctx context.Context, about []string) ([]string, error) {
	known := set{}
	err := s.reading(ctx, func(r *reader) error {
		var tellings, actors []row
		for _, key := range sorted(about) {
			if strings.Contains(key, "#") {
				tellings = append(tellings, row{"key": key})
			} else {
				actors = append(actors, row{"key": key})
			}
		}
		take := func(rec *neo4j.Record) error { return collect(rec, []set{known}) }
		if err := r.each(ctx, "read/known-tellings", tellings, take); err != nil {
			return err
		}
		return r.each(ctx, "read/known-actors", actors, take)
	})
	if err != nil {
		return nil, fmt.Errorf("look up what is judged: %w", err)
	}
	var missing []string
	for _, key := range about {
		if !known[key] {
			missing = append(missing, key)
		}
	}
	return missing, nil
}

// Case is what only a person can decide: whether two things are one.
type Case struct {
	Why       string
	About     []string // two tellings, or two actors
	Titles    []string // what they are called
	Sentences []string // one for each, perhaps
	Printed   []string // where and when each sentence was printed
}

// Open gives what is undecided: tellings that fit several contacts, contacts of the same parties on one day, and persons known by the surname alone
// who may be somebody of that surname. What a judgement speaks of is not among them.
func (s *Store) Open(ctx context.Context) ([]Case, error) {
	var cases []Case
	err := s.reading(ctx, func(r *reader) error {
		cases = nil
		for _, file := range []string{"read/open-rivals", "read/open-days", "read/open-surnames"} {
			err := r.each(ctx, file, []row{nil}, func(rec *neo4j.Record) error {
				m := rec.AsMap()
				cases = append(cases, Case{Why: text(m, "why"), About: list(m, "about"), Titles: list(m, "titles"), Sentences: list(m, "sentences"), Printed: list(m, "printed")})
				return nil
			})
			if err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("read open cases: %w", err)
	}
	return cases, nil
}

// list is a list of strings in its order.
func list(m map[string]any, name string) []string {
	values, _ := m[name].([]any)
	var out []string
	for _, v := range values {
		s, _ := v.(string)
		out = append(out, s)
	}
	return out
}
