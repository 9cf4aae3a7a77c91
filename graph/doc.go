// SPDX-License-Identifier: Apache-2.0

// Package graph is the graph of contacts: its model, and the store that keeps it in Neo4j.
//
// It takes a Graph (what shall stand) and a Change (what shall go), and writes both in one transaction, or nothing. It gives what is known
// about articles and contacts, the rows of a question, and the whole graph as sorted lines. It knows no article's text, no German and no rule:
// what a contact is has been decided before. It is the only user of the driver and holds no Cypher of its own.
//
//	store, err := graph.Open(ctx, graph.Config{URI: "neo4j://localhost:7687", User: "neo4j", Password: password})
//	…
//	defer store.Close(ctx)
//	err = store.Schema(ctx)
//	written, err := store.Apply(ctx, graph.Change{Graph: g})
//
// # The model
//
// Names of labels, relationships and properties are a public interface: analysts write queries against them.
//
//	(:Actor)──TOOK_PART_IN──▶(:Contact)──TOOK_PLACE_IN──▶(:Place)──LIES_IN──▶(:Place)
//	   ▲                      │  ▲   └──DISCUSSED, NOT_DISCUSSED──▶(:Topic)
//	   └─────REPORTED_BY──────┘  │        (:Contact)──MAY_BE──▶(:Contact)
//	                           ABOUT
//	                             │
//	(:Actor)◀──CLAIMED_BY──(:Statement)──STATED_IN──▶(:Article)──PUBLISHED_BY──▶(:Actor:Outlet)
//	                                                  (:Article)──COPY_OF──▶(:Article)
//	short cuts, only where a single contact was held:
//	(:Actor)──MET_AT──▶(:Place)        (:Actor)──CALLED──▶(:Actor)
//
// Every node has key, ours, unique within its first label. A property that has no value is absent, unless said otherwise.
//
//	:Actor  and :Person, :Organisation, :State or :Outlet
//	        name, aliases (sorted, perhaps empty), surname (what the press calls a person alone, where known), provisional (true where no lexicon knows it), wikidata, role, country (key of a state)
//	:Place  and :City, :Country or :Region
//	        name, country (key of a place), location (point)
//	:Topic  name, group
//	        A place that is talked about is one node :Place:Topic under the place's key, as long as a contact discussed it, or expressly did
//	        not; it then has group, and topic where its key as a topic is another.
//	:Contact and :Meeting or :Call
//	        title, status (held, planned, postponed, cancelled, denied, unconfirmed), date (a date, only when known to the day),
//	        from, to (dates that bound it), date_precision (day, month, year, unknown), date_basis (stated, relative, publication), year, occasion,
//	        duration_minutes, series (true or false), count, caller (key of who rang, where stated), articles, independent (numbers, always there),
//	        found_by (who took part, and what is stated of it, as words for a full-text index)
//	:Article title, outlet (the name printed), published (text: YYYY, YYYY-MM or YYYY-MM-DD), language, url, path, sha256, reader, fingerprint
//	:Statement field, value, name, words, quote, start, end, rule, polarity (positive, negative), precision, basis, telling (a number)
//	:Judgement verdict (same, different, unsure), about (tellings or actors), who, when, why; it has no relationships
//
//	SAME_AS        from an actor to the one that it is under another key; contacts lead to that one, statements name the first
//	ABOUT          reason, with statements about the kind: why what the article tells is part of the contact
//	MAY_BE         to each contact that a telling of this one fits as well, which is why it stands apart
//	TOOK_PART_IN   as: participant (a person) or delegation (anything else)
//	MET_AT         contact (key), date, year, occasion: from each person who took part to each place; from the delegations where no person is named
//	CALLED         contact (key), date, year, stated_direction: from the caller to each of the others; where nobody states who rang, from the
//	               alphabetically first key, with stated_direction false; between persons, or with delegations where fewer than two are named
//
// Parallel short cuts are never folded together: two meetings in one city are two MET_AT. A series has none.
//
// One more node, :SchemaVersion, tells which version of this model the database holds; it belongs to the store, not to the graph.
package graph
