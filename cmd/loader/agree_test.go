// SPDX-License-Identifier: Apache-2.0

package main

import (
	stdcmp "cmp"
	"encoding/json"
	"fmt"
	"maps"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"summitry/cypher"
	"summitry/internal/article"
)

// What loader explain says of an article and what the question evidence answers about it afterwards is the same, statement by statement: field,
// value, words, sentence, place, claimant and rule. Somebody who follows a figure to its sentences must find what reading the file shows.
func TestExplain_AgreesWithEvidence(t *testing.T) {
	s := newShop(t)
	folder := filepath.Join("..", "..", "examples", "articles")
	s.run("load", folder)
	q, _ := cypher.Get("evidence")
	columns, rows, err := s.store.Rows(t.Context(), q.Text, q.Defaults())
	if err != nil {
		t.Fatal(err)
	}
	evidence := map[string][]string{} // by article
	for _, row := range rows {
		at := func(column string) any { return row[slices.Index(columns, column)] }
		key := at("article").(string)
		claimant, _ := at("claimant").(string)
		evidence[key] = append(evidence[key], told(at("start").(int64), at("field"), at("value"), at("words"), at("quote"), claimant, at("rule")))
	}
	explained := map[string][]string{}
	sources, errs := article.Sources([]string{folder})
	if len(errs) > 0 {
		t.Fatal(errs)
	}
	for _, source := range sources {
		var e explanation
		if err := json.Unmarshal([]byte(s.run("explain", source.Path, "--format", "json", "--all")), &e); err != nil {
			t.Fatal(err)
		}
		for _, x := range e.Sentences {
			for _, c := range x.Concluded {
				value := stdcmp.Or(c.Name, c.Value, "several") // as both print it
				explained[source.Key()] = append(explained[source.Key()], told(int64(c.Start), c.Field, value, c.Words, x.Text, c.ClaimantName, c.Rule))
			}
		}
	}
	if len(explained) < 50 {
		t.Fatalf("only %d articles state anything", len(explained))
	}
	for key := range maps.Keys(explained) {
		slices.Sort(explained[key])
		slices.Sort(evidence[key])
		if diff := cmp.Diff(explained[key], evidence[key]); diff != "" {
			t.Errorf("%s: -explain +evidence:\n%s", key, diff)
		}
	}
	if len(evidence) != len(explained) {
		t.Errorf("explain tells of %d articles, evidence of %d", len(explained), len(evidence))
	}
}

// told is one statement on a line. Quotations are compared as read: the graph keeps them as the file prints them, with its hyphens.
func told(start int64, field, value, words, quote, claimant, rule any) string {
	bare := strings.NewReplacer("-", "", "\u00ad", "", " ", "")
	return fmt.Sprintf("%05d %v = %v from %s, says %v, by %v: %s", start, field, value, bare.Replace(fmt.Sprint(words)), claimant, rule, bare.Replace(fmt.Sprint(quote)))
}
