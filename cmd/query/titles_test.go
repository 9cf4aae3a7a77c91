// SPDX-License-Identifier: Apache-2.0

package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"summitry/cypher"
)

// Whoever asks for German gets no column with an English title.
func TestTitles_EveryColumnHasAGermanOne(t *testing.T) {
	raw, err := os.ReadFile(filepath.Join("..", "..", "internal", "render", "lexicon", "titles.de.tsv"))
	if err != nil {
		t.Fatal(err)
	}
	for _, q := range cypher.Queries() {
		for _, c := range q.Columns {
			if !strings.Contains("\n"+string(raw), "\n"+c+"\t") {
				t.Errorf("%s: the column %s has no German title", q.Name, c)
			}
		}
	}
}

// Nor a question whose title stays English on a page.
func TestTitles_EveryQuestionHasAGermanOne(t *testing.T) {
	raw, err := os.ReadFile(filepath.Join("..", "..", "internal", "render", "lexicon", "questions.de.tsv"))
	if err != nil {
		t.Fatal(err)
	}
	for _, q := range cypher.Queries() {
		if !strings.Contains("\n"+string(raw), "\n"+q.Title+"\t") {
			t.Errorf("%s: the title %q has no German one", q.Name, q.Title)
		}
	}
}
