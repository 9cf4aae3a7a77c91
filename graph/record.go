// SPDX-License-Identifier: Apache-2.0

package graph

import "github.com/neo4j/neo4j-go-driver/v5/neo4j"

// The functions below read what the store itself has written. A property that is absent, or that somebody gave another type by hand, is the
// zero value.

func text(m map[string]any, name string) string { s, _ := m[name].(string); return s }

func number(m map[string]any, name string) int { n, _ := m[name].(int64); return int(n) }

func truth(m map[string]any, name string) bool { b, _ := m[name].(bool); return b }

// isoDay is a date as YYYY-MM-DD, "" where there is none.
func isoDay(m map[string]any, name string) string {
	d, ok := m[name].(neo4j.Date)
	if !ok {
		return ""
	}
	return d.String()
}

// texts is a list of strings, sorted; nil where it is empty.
func texts(m map[string]any, name string) []string {
	list, _ := m[name].([]any)
	var out []string
	for _, v := range list {
		if s, ok := v.(string); ok {
			out = append(out, s)
		}
	}
	if out == nil {
		return nil
	}
	return sorted(out)
}

// first is the only key of a relationship that a node has once or not at all.
func first(keys []string) string {
	if len(keys) == 0 {
		return ""
	}
	return keys[0]
}

func properties(m map[string]any) map[string]any { p, _ := m["properties"].(map[string]any); return p }

// The functions below turn a record of the statements under read/ into a node of the model, with what hangs on it.

func contactOf(m map[string]any) Contact {
	p := properties(m)
	return Contact{
		Key: text(p, "key"), Kind: text(m, "kind"), Title: text(p, "title"), Status: text(p, "status"),
		Date: isoDay(p, "date"), From: isoDay(p, "from"), To: isoDay(p, "to"),
		Precision: text(p, "date_precision"), Basis: text(p, "date_basis"), Year: number(p, "year"),
		Occasion: text(p, "occasion"), Duration: number(p, "duration_minutes"),
		Series: truth(p, "series"), Count: number(p, "count"), Articles: number(p, "articles"), Independent: number(p, "independent"),
		Participants: texts(m, "participants"), Places: texts(m, "places"), Topics: texts(m, "topics"),
		NotDiscussed: texts(m, "not_discussed"), ReportedBy: texts(m, "reported_by"), Caller: text(p, "caller"),
		MayBe: texts(m, "may_be"), FoundBy: text(p, "found_by"),
	}
}

func statementOf(m map[string]any) Statement {
	p := properties(m)
	return Statement{
		Key: text(p, "key"), Article: text(m, "article"), Contact: text(m, "contact"), Telling: number(p, "telling"), Claimant: text(m, "claimant"),
		Field: text(p, "field"), Value: text(p, "value"), Name: text(p, "name"), Words: text(p, "words"), Quote: text(p, "quote"),
		Start: number(p, "start"), End: number(p, "end"), Rule: text(p, "rule"), Polarity: text(p, "polarity"),
		Precision: text(p, "precision"), Basis: text(p, "basis"), Reason: text(m, "reason"),
	}
}

func articleOf(m map[string]any) Article {
	p := properties(m)
	return Article{
		Key: text(p, "key"), Title: text(p, "title"), Outlet: first(texts(m, "outlets")), OutletName: text(p, "outlet"),
		Published: text(p, "published"), Language: text(p, "language"), URL: text(p, "url"), Path: text(p, "path"),
		SHA256: text(p, "sha256"), Reader: text(p, "reader"), Fingerprint: text(p, "fingerprint"), CopyOf: first(texts(m, "originals")),
	}
}

func actorOf(m map[string]any) Actor {
	p := properties(m)
	return Actor{
		Key: text(p, "key"), Kind: text(m, "kind"), Name: text(p, "name"), Aliases: texts(p, "aliases"), Surname: text(p, "surname"), Wikidata: text(p, "wikidata"),
		Role: text(p, "role"), Country: text(p, "country"), Provisional: truth(p, "provisional"), SameAs: first(texts(m, "same_as")),
	}
}

func placeOf(m map[string]any) Place {
	p := properties(m)
	place := Place{Key: text(p, "key"), Kind: text(m, "kind"), Name: text(p, "name"), Country: text(p, "country")}
	if at, ok := p["location"].(neo4j.Point2D); ok {
		place.Lat, place.Lon, place.Located = at.Y, at.X, true
	}
	return place
}

// topicOf names a topic that lives on a place by the key it has as a topic.
func topicOf(m map[string]any) Topic {
	p := properties(m)
	t := Topic{Key: text(p, "key"), Name: text(p, "name"), Group: text(p, "group")}
	if truth(m, "is_place") {
		t.Place = t.Key
		if key := text(p, "topic"); key != "" {
			t.Key = key
		}
	}
	return t
}
