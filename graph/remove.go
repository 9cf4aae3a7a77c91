// SPDX-License-Identifier: Apache-2.0

package graph

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"summitry/cypher"
)

// remove takes away what replaced articles no longer state, and withdrawn articles with all they state.
func (w *writer) remove(ctx context.Context, p *planned) error {
	going := slices.Concat(p.replaced, p.withdrawn)
	err := w.run(ctx, "withdraw/touched", cypher.Statement("withdraw/touched"), going, func(r *neo4j.Record) error {
		return collect(r, []set{w.lost, w.loose.actors})
	})
	if err != nil {
		return err
	}
	err = w.run(ctx, "withdraw/statements", cypher.Statement("withdraw/statements"), going, func(r *neo4j.Record) error {
		return add(&w.written.Statements.Gone, r, "gone")
	})
	if err != nil {
		return err
	}
	return w.run(ctx, "withdraw/articles", cypher.Statement("withdraw/articles"), p.withdrawn, func(r *neo4j.Record) error {
		w.written.Articles.Gone++
		return collect(r, []set{w.loose.actors})
	})
}

// drop takes away the contacts that the change drops, and those that nothing states any more.
func (w *writer) drop(ctx context.Context, p *planned) error {
	// A contact that the change tells anew has lost nothing it does not know of.
	for _, r := range p.standing {
		delete(w.lost, r["key"].(string))
	}
	for _, r := range p.dropped {
		w.lost.add(r["key"].(string))
	}
	going := set{}
	err := w.run(ctx, "withdraw/unstated", cypher.Statement("withdraw/unstated"), w.lost.rows(), func(r *neo4j.Record) error {
		return collect(r, []set{going})
	})
	if err != nil {
		return err
	}
	rows := going.rows()
	for _, file := range []string{"load/met-at", "load/called"} {
		// The nodes at their ends took part in the contact, or were its place: they are looked at anyway.
		if err := w.exactly(ctx, file, rows, keeps, nil, errMissing); err != nil {
			return err
		}
	}
	return w.run(ctx, "withdraw/contacts", cypher.Statement("withdraw/contacts"), rows, func(r *neo4j.Record) error {
		w.written.Contacts.Gone++
		delete(w.lost, r.Values[0].(string))
		return collect(&neo4j.Record{Keys: r.Keys[1:], Values: r.Values[1:]}, []set{w.loose.actors, w.loose.places, w.loose.topics})
	})
}

// evidence refuses a change that leaves a contact without a statement, or one that lost statements as it was.
func (w *writer) evidence(ctx context.Context, p *planned) error {
	bare := set{}
	err := w.run(ctx, "withdraw/unstated", cypher.Statement("withdraw/unstated"), p.standing, func(r *neo4j.Record) error {
		return collect(r, []set{bare})
	})
	if err != nil {
		return err
	}
	if len(bare) > 0 {
		return fmt.Errorf("%w: nothing states %s", ErrInvalid, some(bare))
	}
	// Dropped contacts that were never stored are in lost as well; they are nothing to complain about.
	left := set{}
	err = w.run(ctx, "withdraw/stated", cypher.Statement("withdraw/stated"), w.lost.rows(), func(r *neo4j.Record) error {
		return collect(r, []set{left})
	})
	if err != nil {
		return err
	}
	if len(left) > 0 {
		return fmt.Errorf("%w: statements remain about contacts that lost others, and the change does not say what follows from them: %s", ErrInvalid, some(left))
	}
	return nil
}

// some names up to five keys.
func some(s set) string {
	keys := slices.Sorted(maps.Keys(s))
	if n := len(keys) - 5; n > 0 {
		keys = append(keys[:5], fmt.Sprintf("and %d more", n))
	}
	return strings.Join(keys, ", ")
}

// orphans takes away actors, topics and places that lost their last relationship in this change.
func (w *writer) orphans(ctx context.Context, _ *planned) error {
	ignore := func(*neo4j.Record) error { return nil }
	for actors := w.loose.actors; len(actors) > 0; {
		others := set{} // whom those that went were: perhaps nobody holds them either now
		err := w.run(ctx, "withdraw/actors", cypher.Statement("withdraw/actors"), actors.rows(), func(r *neo4j.Record) error {
			return collect(r, []set{others})
		})
		if err != nil {
			return err
		}
		actors = others
	}
	if err := w.run(ctx, "withdraw/topics", cypher.Statement("withdraw/topics"), w.loose.topics.rows(), ignore); err != nil {
		return err
	}
	// A topic may have lived on a place, and a place may have been the last in its country.
	places := w.loose.places
	maps.Copy(places, w.loose.topics)
	for len(places) > 0 {
		above := set{}
		err := w.run(ctx, "withdraw/places", cypher.Statement("withdraw/places"), places.rows(), func(r *neo4j.Record) error {
			return collect(r, []set{above})
		})
		if err != nil {
			return err
		}
		places = above
	}
	return nil
}
