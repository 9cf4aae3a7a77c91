// SPDX-License-Identifier: Apache-2.0

package graph

import (
	"cmp"
	"context"
	"slices"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// blocks pairs actors, which are sorted.
func blocks(kind string, actors []string) []Block {
	if len(actors) == 1 {
		return []Block{{Kind: kind, A: actors[0]}}
	}
	var out []Block
	for i, a := range actors {
		for _, b := range actors[i+1:] {
			out = append(out, Block{kind, a, b})
		}
	}
	return out
}

// sortedBlocks puts blocks in order, A before B within each, and each once.
func sortedBlocks(blocks []Block) []Block {
	out := slices.Clone(blocks)
	for i, b := range out {
		if b.B != "" && b.B < b.A {
			out[i].A, out[i].B = b.B, b.A
		}
	}
	slices.SortFunc(out, func(a, b Block) int {
		return cmp.Or(cmp.Compare(a.Kind, b.Kind), cmp.Compare(a.A, b.A), cmp.Compare(a.B, b.B))
	})
	return slices.Compact(out)
}

// contactsIn gives the keys of the contacts in blocks. An actor's contacts are gone through once for each kind, not once for each block: the
// busiest actors are in nearly all of them.
func (r *reader) contactsIn(ctx context.Context, blocks []Block) (set, error) {
	var pairs, alone []row
	for _, b := range sortedBlocks(blocks) {
		if b.B == "" {
			alone = append(alone, row{"key": b.A, "kind": b.Kind})
			continue
		}
		if n := len(pairs); n > 0 && pairs[n-1]["key"] == b.A && pairs[n-1]["kind"] == b.Kind {
			pairs[n-1]["keep"] = append(pairs[n-1]["keep"].([]string), b.B)
			continue
		}
		pairs = append(pairs, row{"key": b.A, "kind": b.Kind, "keep": []string{b.B}})
	}
	found := set{}
	take := func(rec *neo4j.Record) error { return collect(rec, []set{found}) }
	if err := r.each(ctx, "read/neighbours", pairs, take); err != nil {
		return nil, err
	}
	return found, r.each(ctx, "read/alone", alone, take)
}

// connected gives the keys of the contacts that hang together with blocks and articles. Every block is looked in once.
func (r *reader) connected(ctx context.Context, from []Block, articles []string) (set, error) {
	contacts, seen := set{}, map[Block]bool{}
	next, fresh := sortedBlocks(from), set{}
	// around notes the blocks of contacts just found, as those to look in next.
	around := func(rec *neo4j.Record) error {
		m := rec.AsMap()
		contacts.add(text(m, "contact"))
		next = append(next, blocks(text(m, "kind"), sorted(texts(m, "actors")))...)
		return nil
	}
	if err := r.each(ctx, "read/blocks", keyRows(articles), around); err != nil {
		return nil, err
	}
	for len(next) > 0 {
		look := slices.DeleteFunc(sortedBlocks(next), func(b Block) bool { return seen[b] })
		for _, b := range look {
			seen[b] = true
		}
		found, err := r.contactsIn(ctx, look)
		if err != nil {
			return nil, err
		}
		clear(fresh)
		for key := range found {
			if !contacts[key] {
				fresh.add(key)
			}
		}
		next = nil
		if err := r.each(ctx, "read/contact-blocks", fresh.rows(), around); err != nil {
			return nil, err
		}
	}
	return contacts, nil
}
