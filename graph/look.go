// SPDX-License-Identifier: Apache-2.0

package graph

import (
	"context"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// Question asks a View for the contacts that computing a few of them anew may touch.
type Question struct {
	Articles []string // those that articles speak of
	Keys     []string // those with one of these keys, or with one and a suffix of eight hexadecimal digits behind it
	Copies   []string // those that articles speak of, their originals and the other copies of these
	Tellings []string // those that tellings are about: "article/a#1"
	Named    []string // those of which something names an actor, or is claimed by one
	Looks    []Look

	// Surnames asks for the contacts that name somebody of whom an article has only one of these surnames, and for the actors whose full names end
	// in one: "kasulke".
	Surnames []string

	// Actors asks for how actors are described.
	Actors []string

	// Fingerprints asks for articles instead: those that have a number in common with one of these.
	Fingerprints []string
}

// Empty reports whether nothing is asked.
func (q Question) Empty() bool {
	return len(q.Articles)+len(q.Keys)+len(q.Copies)+len(q.Tellings)+len(q.Named)+len(q.Looks)+len(q.Surnames)+len(q.Actors)+len(q.Fingerprints) == 0
}

// Look asks for contacts that a telling can be one with: those of a kind in which enough of some actors took part, and which hold any of the
// other things.
type Look struct {
	Found
	Need    int      // how many of the actors
	Periods []string // what stated dates begin with: "2018-"
}

// contacts gives the keys of the contacts that q asks for.
func (r *reader) contacts(ctx context.Context, q Question) (set, error) {
	var looks []row
	for _, l := range q.Looks {
		for _, query := range l.queries() {
			looks = append(looks, row{"query": query, "actors": sorted(l.Actors), "need": l.Need})
		}
	}
	found := set{}
	take := func(rec *neo4j.Record) error { return collect(rec, []set{found}) }
	for _, step := range []struct {
		file string
		rows []row
	}{
		{"read/by-article", keyRows(q.Articles)},
		{"read/by-key", keyRows(q.Keys)},
		{"read/by-copy", keyRows(q.Copies)},
		{"read/by-telling", keyRows(q.Tellings)},
		{"read/by-actor", keyRows(q.Named)},
		{"read/by-claimant", keyRows(q.Named)},
		{"read/by-surname", keyRows(q.Surnames)},
		{"read/by-look", looks},
	} {
		if err := r.each(ctx, step.file, step.rows, take); err != nil {
			return nil, err
		}
	}
	return found, nil
}

// alike gives the keys of the articles that have a number in common with a fingerprint.
func (r *reader) alike(ctx context.Context, fingerprints []string) (set, error) {
	var rows []row
	for _, f := range sorted(fingerprints) {
		if f != "" {
			rows = append(rows, row{"fingerprint": f})
		}
	}
	found := set{}
	err := r.each(ctx, "read/by-fingerprint", rows, func(rec *neo4j.Record) error { return collect(rec, []set{found}) })
	return found, err
}

// namesakes gives the keys of the actors whose full names end in one of some surnames.
func (r *reader) namesakes(ctx context.Context, surnames []string) (set, error) {
	found := set{}
	err := r.each(ctx, "read/namesakes", keyRows(surnames), func(rec *neo4j.Record) error { return collect(rec, []set{found}) })
	return found, err
}
