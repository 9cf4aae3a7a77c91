// SPDX-License-Identifier: Apache-2.0

package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"summitry/cypher"
	"summitry/internal/render"
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

// Nor a question whose title stays English on a page, or whose sentence does in the list; and no German one is left of a question that is gone.
func TestTitles_EveryQuestionHasAGermanTitleAndSentence(t *testing.T) {
	raw, err := os.ReadFile(filepath.Join("..", "..", "internal", "render", "lexicon", "questions.de.tsv"))
	if err != nil {
		t.Fatal(err)
	}
	german := map[string]bool{}
	for line := range strings.Lines(string(raw)) {
		english, said, _ := strings.Cut(strings.TrimSpace(line), "\t")
		if said == "" || said == english || german[english] {
			t.Errorf("%q: no German words, or twice", english)
		}
		if strings.HasSuffix(english, "?") != strings.HasSuffix(said, "?") {
			t.Errorf("%q and %q: one is a question", english, said)
		}
		german[english] = true
	}
	for _, q := range cypher.Queries() {
		for _, words := range []string{q.Title, q.Question} {
			if !german[words] {
				t.Errorf("%s: %q has no German words", q.Name, words)
			}
			delete(german, words)
		}
		if said := render.Question(q.Question, "de"); said == q.Question {
			t.Errorf("%s: stays English", q.Name)
		}
	}
	for words := range german {
		t.Errorf("%q has German words and is no question's", words)
	}
}
