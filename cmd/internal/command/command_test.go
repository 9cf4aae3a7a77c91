// SPDX-License-Identifier: Apache-2.0

package command

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"summitry/graph"
	"summitry/internal/config"
)

func TestReport(t *testing.T) {
	ended, end := context.WithCancel(t.Context())
	end()
	problem := &graph.Problem{What: "open x: nothing answers", Hint: "start it", Err: graph.ErrUnreachable}
	for _, tc := range []struct {
		name string
		ctx  context.Context
		err  error
		code int
		want string
	}{
		{"all well", t.Context(), nil, Done, ""},
		{"all well though stopped", ended, nil, Done, ""},
		{"stopped", ended, errors.New("write: lost"), Interrupted, "tool: interrupted\n"},
		{"failed", t.Context(), errors.New("read: gone"), Failed, "tool: read: gone\n"},
		{"failed with advice", t.Context(), Failure(errors.New("read: gone"), "look again"), Failed, "tool: read: gone\ntry: look again\n"},
		{"misuse, wrapped", t.Context(), fmt.Errorf("ask: %w", Misuse("no such thing", "tool list")), Misused, "tool: ask: no such thing\ntry: tool list\n"},
		{"a database's advice stands once", t.Context(), fmt.Errorf("load: %w", problem), Failed, "tool: load: open x: nothing answers\ntry: start it\n"},
		{
			"settings, each problem", t.Context(), &config.Error{Problems: []string{"a: wrong", "b: wrong"}}, Misused,
			"tool: a: wrong\ntool: b: wrong\ntry: correct the settings; flags win over SUMMITRY_… variables, these over config.yaml\n",
		},
	} {
		t.Run(tc.name, func(t *testing.T) {
			var b bytes.Buffer
			if code := Report(&b, "tool", tc.err, tc.ctx); code != tc.code || b.String() != tc.want {
				t.Errorf("code %d, want %d; got %q, want %q", code, tc.code, b.String(), tc.want)
			}
		})
	}
}

func TestNearest(t *testing.T) {
	names := []string{"topics", "topics-by-year", "timeline", "who-met-where"}
	for _, tc := range []struct{ name, word, want string }{
		{"letters swapped", "tiemline", "timeline"},
		{"a beginning", "who", "who-met-where"},
		{"the shorter of two", "topic", "topics"},
		{"nothing like it", "weather", ""},
		{"nothing", "", ""},
	} {
		t.Run(tc.name, func(t *testing.T) {
			if got := Nearest(tc.word, names); got != tc.want {
				t.Errorf("got %q, want %q", got, tc.want)
			}
		})
	}
}

func TestNamesakes(t *testing.T) {
	things := [][]string{{"Wladimir Putin", "Vladimir Putin"}, {"Angela Merkel"}, {"Friedrich Merz"}, {"Ursula von der Leyen"}, {"Kim Jong-un"}, {"Mevlüt Çavuşoğlu"}, {"Xi Jinping"}}
	for _, tc := range []struct {
		name, word string
		want       []string
	}{
		{"letters swapped", "merkle", []string{"Angela Merkel"}},
		{"letters swapped in a short one", "mrez", []string{"Friedrich Merz"}},
		{"a letter missing, in capitals", "PUTN", []string{"Wladimir Putin"}},
		{"the whole name in another spelling", "Wladimir Puttin", []string{"Wladimir Putin"}},
		{"several words of it", "van der Leyen", []string{"Ursula von der Leyen"}},
		{"behind a hyphen", "jong un", []string{"Kim Jong-un"}},
		{"without its accents", "Cavusoglu", []string{"Mevlüt Çavuşoğlu"}},
		{"as near to two", "merke", []string{"Angela Merkel", "Friedrich Merz"}},
		{"nothing like it", "weather", nil},
		{"two letters are not enough for a guess", "ab", nil},
		{"nothing", "", nil},
	} {
		t.Run(tc.name, func(t *testing.T) {
			if got := Namesakes(tc.word, things, 2); !slices.Equal(got, tc.want) {
				t.Errorf("got %q, want %q", got, tc.want)
			}
		})
	}
}

func TestVersion_StampedWins(t *testing.T) {
	if got := Version("tool", "v1.2.3"); !strings.HasPrefix(got, "tool v1.2.3 go") {
		t.Errorf("got %q", got)
	}
	if got := Version("tool", ""); strings.Contains(got, "  ") {
		t.Errorf("got %q", got)
	}
}
