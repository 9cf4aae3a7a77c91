// SPDX-License-Identifier: Apache-2.0

package text

import (
	"strings"
	"testing"
)

var seeds = []string{
	"Am 7. Juli 2017 kam er. „Gut so.“, sagte er.", "z.B. a. D. ... ?! (sic!) »so« ‚ja‘", "Merz’ L'Aquila 10- bis 12-jährige 7.7.2017",
	"Zeile\nZeile\n\n- Punkt\n\xff\xc3", "\u2028\u00AD.\u0308…“", "Anfang 2025, am Tag darauf, vom 7. bis 8. Mai um 14.30 Uhr", "heute vor 3 Jahren 31. 2. 1900",
}

func FuzzSplit(f *testing.F) {
	for _, s := range seeds {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, in string) {
		sentences := Split(in)
		at := 0
		for _, s := range sentences {
			if s.Start < at || s.End <= s.Start || s.End > len(in) {
				t.Fatalf("sentence %v of %q is out of order or empty", s.Span, in)
			}
			for _, tok := range s.Tokens {
				if tok.Start < at || tok.End <= tok.Start || !s.Covers(tok.Span) {
					t.Fatalf("token %v of %q is out of order, empty or outside its sentence %v", tok.Span, in, s.Span)
				}
				if gap := in[at:tok.Start]; tok.Start > s.Start && strings.ContainsAny(gap, "abcXYZ019.,") {
					t.Fatalf("token %v of %q leaves out %q", tok.Span, in, gap)
				}
				if tok.Text != in[tok.Start:tok.End] || tok.Fold != Fold(tok.Text) {
					t.Fatalf("token %q of %q folds to %q, want %q", tok.Text, in, tok.Fold, Fold(tok.Text))
				}
				at = tok.End
			}
		}
	})
}

func FuzzTimes(f *testing.F) {
	for _, s := range seeds {
		f.Add(s, "2018-07-18", "de")
	}
	f.Add("two weeks ago, July 7-8, 2018, Monday, July 16th", "2018-07-18", "en")
	f.Add("In der Nacht auf den 3. Mai, 15.-18.03.2018, Ende der 90er Jahre, am Vorabend des Feiertags", "", "de")
	f.Fuzz(func(t *testing.T, in, day, lang string) {
		published, err := ParseDate(day)
		if err != nil {
			published = Date{}
		}
		at := 0
		for _, x := range Times(in, Split(in), published, lang) {
			if x.Start < at || x.End <= x.Start || x.End > len(in) {
				t.Fatalf("time %v (%s) of %q overlaps, is empty or out of range", x.Span, x.Rule, in)
			}
			at = x.End
			if x.Value == "" || x.Rule == "" || x.Type == "" {
				t.Fatalf("time %q of %q lacks value, rule or type: %+v", x.In(in), in, x)
			}
			if (x.From == Date{}) != (x.To == Date{}) {
				t.Fatalf("time %q of %q has half a period: %v to %v", x.In(in), in, x.From, x.To)
			}
			if x.From.Grain() > GrainNone && x.To.Last().Before(x.From.First()) {
				t.Fatalf("time %q of %q ends before it begins: %v to %v", x.In(in), in, x.From, x.To)
			}
		}
	})
}
