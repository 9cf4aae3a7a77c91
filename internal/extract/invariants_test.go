// SPDX-License-Identifier: Apache-2.0

package extract_test

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"summitry/internal/article"
	"summitry/internal/extract"
	"summitry/internal/text"
)

var keyForm = regexp.MustCompile(`^[a-z]+/[a-z0-9]+(-[a-z0-9]+)*$`)

var statuses = []string{"held", "planned", "postponed", "cancelled", "denied", "unconfirmed"}

// check tells what a reading breaks that holds for every text.
func check(a *article.Article, r *extract.Reading, say func(format string, args ...any)) {
	inText := func(s text.Span) bool { return 0 <= s.Start && s.Start < s.End && s.End <= len(a.Text) }
	keys := map[string]bool{}
	note := func(key string) {
		if !keyForm.MatchString(key) {
			say("key %q is badly formed", key)
		}
		if keys[key] {
			say("key %q is there twice", key)
		}
		keys[key] = true
	}
	for _, x := range r.Actors {
		note(x.Key)
	}
	actors := len(keys)
	for _, x := range r.Places {
		note(x.Key)
	}
	for _, x := range r.Topics {
		if !keyForm.MatchString(x.Key) {
			say("key %q is badly formed", x.Key)
		}
		keys[x.Key] = true
	}
	if actors != len(r.Actors) {
		say("actors repeat keys")
	}
	for i, t := range r.Tellings {
		if t.Index != i+1 {
			say("telling %d has the index %d", i+1, t.Index)
		}
		fields := map[extract.Field]bool{}
		for _, s := range t.Statements {
			fields[s.Field] = true
			switch {
			case !inText(s.Span) || !inText(s.Sentence):
				say("#%d %s: span %v is not in the text", t.Index, s.Field, s.Span)
				continue
			case s.Words != s.Span.In(a.Text):
				say("#%d %s: words %q, the text has %q", t.Index, s.Field, s.Words, s.Span.In(a.Text))
			case !s.Sentence.Covers(s.Span):
				say("#%d %s: sentence %v does not cover %v", t.Index, s.Field, s.Sentence, s.Span)
			case s.Rule == "":
				say("#%d %s=%s from %q has no rule", t.Index, s.Field, s.Value, s.Words)
			}
			switch s.Field {
			case extract.Participant, extract.Delegation, extract.Where, extract.Topic, extract.NotDiscussed, extract.Claim, extract.Caller, extract.Host:
				if !keys[s.Value] {
					say("#%d %s: nothing stands for %q", t.Index, s.Field, s.Value)
				}
			case extract.Status:
				if !slices.Contains(statuses, s.Value) {
					say("#%d: %q is no status", t.Index, s.Value)
				}
			case extract.When:
				if d, err := text.ParseDate(s.Value); err != nil || d.String() != s.Value || d.Grain().String() != s.Precision {
					say("#%d: date %q to the %s", t.Index, s.Value, s.Precision)
				}
			}
			if s.Claimant != "" && !keys[s.Claimant] {
				say("#%d %s: nobody stands for claimant %q", t.Index, s.Field, s.Claimant)
			}
		}
		if !fields[extract.Kind] || !fields[extract.Status] {
			say("#%d has no kind or no status", t.Index)
		}
	}
	for _, m := range r.Mentions {
		if !inText(m.Span) || m.Rule == "" || m.Key == "" {
			say("mention %+v is not of the text", m)
		}
	}
	for _, p := range r.Passed {
		if !inText(p.Sentence) || p.Why == "" {
			say("%+v is passed over without a reason or place", p)
		}
	}
}

func TestReader_Read_Invariants(t *testing.T) {
	for _, e := range annotated(t) {
		t.Run(e.set+"/"+e.Name, func(t *testing.T) {
			one := reader(t).Read(e.Article)
			check(e.Article, one, t.Errorf)
			if diff := cmp.Diff(one, reader(t).Read(e.Article)); diff != "" {
				t.Errorf("read twice: -first +second\n%s", diff)
			}
		})
	}
}

func TestReader_Read_Nothing(t *testing.T) {
	for _, in := range []string{"", " ", "\n\n", ".", "„", "Am Montag"} {
		a := &article.Article{Key: "article/test", Text: in, Language: "de"}
		check(a, reader(t).Read(a), t.Errorf)
	}
}

func FuzzRead(f *testing.F) {
	for _, in := range []string{
		"Angela Merkel traf am Montag in Meseberg Emmanuel Macron.",
		"„Wir“, sagte er, „haben – so der Kreml – telefoniert“ (am 7. Juli 2017).",
		"16. Mai 2018, Moskau: Das erste Treffen zwischen Merkel und Putin.\n\nDie beiden sprachen über Syrien.",
		"Zwei Telefonate zwischen Merkel und Macron: das erste am 11. Juni, das zweite am 18. Juni.",
		"Ob Trump, Kim und Xi sich treffen, ist offen; ein Treffen in Da Nang, Vietnam, wurde abgesagt.",
		"Am Rande des G20-Gipfels kam es zu einem Trump-Putin-Treffen, das Peskow zufolge zwei Stunden dauerte.",
		"ihr ihm sie beide die die der , : ; – mit mit von zwischen und und",
	} {
		f.Add(in)
	}
	f.Fuzz(func(t *testing.T, in string) {
		if len(in) > 4000 {
			return
		}
		a := articleOf(t, strings.ToValidUTF8(in, "?"), published)
		check(a, reader(t).Read(a), t.Errorf)
	})
}
