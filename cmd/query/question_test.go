// SPDX-License-Identifier: Apache-2.0

package main

import (
	"errors"
	"io"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/spf13/cobra"

	"summitry/cypher"
)

const everyType = `// title: Every type
// param: name string "" "a name" example "Angela M"
// param: year int 0 "a year" example 2025
// param: share float 0.5 "a share"
// param: with_series bool false "series, too"
// param: since date 2018-07 "a day, month or year"
// param: kinds list Meeting,Call "kinds of contacts"
// param: most int null "how many"
RETURN $name, $year, $share, $with_series, $since, $kinds, $most`

// asked runs the subcommand of a question with args and gives the parameters it would ask with.
func asked(t *testing.T, text string, args ...string) (map[string]any, error) {
	t.Helper()
	q, err := cypher.Parse("every-type.cypher", text)
	if err != nil {
		t.Fatal(err)
	}
	var got map[string]any
	cmd := (&app{}).questionCommand(q, func(_ *cobra.Command, _ cypher.Query, params map[string]any) error {
		got = params
		return nil
	})
	cmd.SilenceErrors, cmd.SilenceUsage = true, true
	cmd.SetOut(io.Discard)
	cmd.SetArgs(args)
	err = cmd.Execute()
	return got, err
}

// A question that needs something says what, before a database is asked: an empty answer would read as if nothing were known.
func TestQuestionCommand_SaysWhatAQuestionNeeds(t *testing.T) {
	const text = `// title: Chain
// param: from string "" "the one end" example merkel
// param: to string "" "the other end" example "Xi Jinping"
// param: with_series bool false "series, too"
// needs: from, to
RETURN $from, $to, $with_series`
	for _, tc := range []struct {
		name      string
		args      []string
		what, try string
	}{
		{"both", nil, "every-type needs --from (the one end) and --to (the other end)", "query every-type --from merkel --to 'Xi Jinping'"},
		{"one", []string{"Ada Muster"}, "every-type needs --to (the other end)", "query every-type --from 'Ada Muster' --to 'Xi Jinping'"},
		{"an empty one", []string{"--to", "probe", "--from="}, "every-type needs --from (the one end)", "query every-type --from merkel --to probe"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			_, err := asked(t, text, tc.args...)
			var hinted interface{ Try() string }
			if !errors.As(err, &hinted) {
				t.Fatalf("got %v", err)
			}
			if diff := cmp.Diff([]string{tc.what, tc.try}, []string{err.Error(), hinted.Try()}); diff != "" {
				t.Errorf("-want +got:\n%s", diff)
			}
		})
	}
	if got, err := asked(t, text, "ada", "--to", "bea"); err != nil || got["from"] != "ada" || got["to"] != "bea" {
		t.Errorf("with both ends: %v, %v", got, err)
	}
}

func TestQuestionCommand_FlagsFromTheHeader(t *testing.T) {
	defaults := map[string]any{"name": "", "year": int64(0), "share": 0.5, "with_series": false, "since": "2018-07", "kinds": []string{"Meeting", "Call"}, "most": nil}
	for _, tc := range []struct {
		name    string
		args    []string
		changes map[string]any
	}{
		{"nothing given", nil, nil},
		{"the first parameter as an argument", []string{"Angela Merkel"}, map[string]any{"name": "Angela Merkel"}},
		{"a whole number", []string{"--year", "2019"}, map[string]any{"year": int64(2019)}},
		{"a fraction", []string{"--share=0.25"}, map[string]any{"share": 0.25}},
		{"a switch without value", []string{"--with-series"}, map[string]any{"with_series": true}},
		{"a switch with value", []string{"--with-series=false"}, nil},
		{"a coarser date", []string{"--since", "2019"}, map[string]any{"since": "2019"}},
		{"a list replaces its default", []string{"--kinds", "Call"}, map[string]any{"kinds": []string{"Call"}}},
		{"a list grows", []string{"--kinds", "A,B", "--kinds", "C"}, map[string]any{"kinds": []string{"A", "B", "C"}}},
		{"a value for a parameter without default", []string{"--most", "3"}, map[string]any{"most": int64(3)}},
	} {
		t.Run(tc.name, func(t *testing.T) {
			got, err := asked(t, everyType, tc.args...)
			if err != nil {
				t.Fatal(err)
			}
			want := map[string]any{}
			for k, v := range defaults {
				want[k] = v
			}
			for k, v := range tc.changes {
				want[k] = v
			}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("-want +got:\n%s", diff)
			}
		})
	}
}

func TestQuestionCommand_RefusesValuesOfAnotherType(t *testing.T) {
	for _, arg := range []string{"--year=soon", "--share=half", "--with-series=perhaps", "--since=2018-13-01"} {
		t.Run(arg, func(t *testing.T) {
			if params, err := asked(t, everyType, arg); err == nil {
				t.Errorf("taken as %v", params)
			}
		})
	}
}

func TestQuestionCommand_HelpTellsTheHeader(t *testing.T) {
	q, err := cypher.Parse("every-type.cypher", everyType)
	if err != nil {
		t.Fatal(err)
	}
	usage := (&app{}).questionCommand(q, nil).UsageString()
	for _, want := range []string{"every-type [NAME]", "--name 'Angela M'", "--year int", "a year", "--kinds list", "(default Meeting,Call)", "--with-series ", "--share float"} {
		if !strings.Contains(usage, want) {
			t.Errorf("help lacks %q:\n%s", want, usage)
		}
	}
}

// No question that comes along takes the name of a command or, with a parameter, of a common flag.
func TestQuestions_CollideWithNothing(t *testing.T) {
	a := &app{questions: cypher.Queries()}
	root := a.root()
	seen := map[string]bool{}
	for _, c := range root.Commands() {
		if seen[c.Name()] {
			t.Errorf("two commands are called %s", c.Name())
		}
		seen[c.Name()] = true
	}
	for _, q := range a.questions {
		c, _, err := root.Find([]string{q.Name})
		if err != nil {
			t.Fatal(err)
		}
		if err := collision(c, q); err != nil {
			t.Error(err)
		}
	}
}

func TestGuess(t *testing.T) {
	for _, tc := range []struct {
		text string
		want any
	}{
		{"true", true},
		{"null", nil},
		{"2025", int64(2025)},
		{"1.5", 1.5},
		{"NaN", "NaN"},
		{"Angela Merkel", "Angela Merkel"},
		{"2018-07", "2018-07"},
		{`["a", 1]`, []any{"a", 1.0}},
		{"[open", "[open"},
		{"", ""},
	} {
		t.Run(tc.text, func(t *testing.T) {
			if diff := cmp.Diff(tc.want, guess(tc.text)); diff != "" {
				t.Errorf("-want +got:\n%s", diff)
			}
		})
	}
}
