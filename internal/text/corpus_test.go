// SPDX-License-Identifier: Apache-2.0

package text

import (
	"encoding/json"
	"os"
	"testing"
	"unicode/utf8"
)

// corpusArticle is one article of a set of annotated time expressions: offsets count characters.
type corpusArticle struct {
	Published string
	Text      string
	Times     []struct {
		Start, End  int
		Type, Value string
	}
}

// BenchmarkTimes_Corpus measures reading against the annotated set that SUMMITRY_TIMES names (a JSON list of articles with
// published, text and times), as TempEval-3 does: relaxed is the F1 of overlapping spans, value of those with the right value, days the
// share of annotated full days found right. Without a set there is nothing to measure.
func BenchmarkTimes_Corpus(b *testing.B) {
	path := os.Getenv("SUMMITRY_TIMES")
	if path == "" {
		return
	}
	raw, err := os.ReadFile(path)
	if err != nil {
		b.Fatal(err)
	}
	var articles []corpusArticle
	if err := json.Unmarshal(raw, &articles); err != nil {
		b.Fatal(err)
	}
	bytes := 0
	for _, a := range articles {
		bytes += len(a.Text)
	}
	b.SetBytes(int64(bytes))
	var s corpusScore
	for b.Loop() {
		s = corpusScore{}
		for i := range articles {
			s.add(b, &articles[i])
		}
	}
	b.ReportMetric(200*s.relaxed/(s.gold+s.found), "relaxed-F1")
	b.ReportMetric(200*s.value/(s.gold+s.found), "value-F1")
	b.ReportMetric(100*s.daysRight/max(s.days, 1), "days-%")
}

// corpusScore counts what was annotated, found and right.
type corpusScore struct{ gold, found, relaxed, value, days, daysRight float64 }

func (s *corpusScore) add(b *testing.B, a *corpusArticle) {
	published, err := ParseDate(a.Published)
	if err != nil {
		b.Fatal(err)
	}
	found := Times(a.Text, Split(a.Text), published, "de")
	s.gold += float64(len(a.Times))
	s.found += float64(len(found))
	spans := make([]Span, len(found))
	chars, at := 0, 0
	for i, x := range found {
		chars += utf8.RuneCountInString(a.Text[at:x.Start])
		spans[i].Start = chars
		chars += utf8.RuneCountInString(x.In(a.Text))
		spans[i].End, at = chars, x.End
	}
	used := make([]bool, len(found))
	right := make([]bool, len(a.Times))
	paired := make([]bool, len(a.Times))
	for _, exact := range []bool{true, false} {
		for g, want := range a.Times {
			for f := range found {
				span := Span{want.Start, want.End}
				if paired[g] || used[f] || exact && spans[f] != span || !spans[f].Overlaps(span) {
					continue
				}
				paired[g], used[f] = true, true
				s.relaxed++
				if right[g] = found[f].Value == want.Value; right[g] {
					s.value++
				}
			}
		}
	}
	for g, want := range a.Times {
		if want.Type == "DATE" && len(want.Value) == 10 && want.Value[4] == '-' && want.Value[5] != 'W' {
			s.days++
			if right[g] {
				s.daysRight++
			}
		}
	}
}
