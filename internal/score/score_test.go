// SPDX-License-Identifier: Apache-2.0

package score_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"os"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"summitry/internal/score"
)

var update = flag.Bool("update", false, "write the golden files again")

func load(t *testing.T, language string) []score.Case {
	t.Helper()
	cases, err := score.Load(os.DirFS("testdata/gold"), os.DirFS("testdata/pred"), language)
	if err != nil {
		t.Fatal(err)
	}
	return cases
}

// golden compares with a file, or writes it.
func golden(t *testing.T, name, got string) {
	t.Helper()
	if *update {
		if err := os.WriteFile(name, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Errorf("%s (-want +got):\n%s", name, diff)
	}
}

func TestWriteText(t *testing.T) {
	var b bytes.Buffer
	if err := score.WriteText(&b, score.Run(load(t, ""), score.Default()), true); err != nil {
		t.Fatal(err)
	}
	golden(t, "testdata/report.txt", b.String())
}

func TestWriteJSON(t *testing.T) {
	var b bytes.Buffer
	if err := score.WriteJSON(&b, score.Run(load(t, ""), score.Default())); err != nil {
		t.Fatal(err)
	}
	golden(t, "testdata/report.json", b.String())
}

func TestRun_KeyAgainstItself(t *testing.T) {
	cases := load(t, "")
	for i := range cases {
		cases[i].Pred = cases[i].Gold
	}
	r := score.Run(cases, score.Default())
	if r.Lenient.F1() != 1 || r.Strict.F1() != 1 || r.Phantoms != 0 {
		t.Errorf("key against itself: lenient %v strict %v, %d phantoms", r.Lenient, r.Strict, r.Phantoms)
	}
	if r.Evidence.OK != r.Evidence.N || r.Evidence.N == 0 {
		t.Errorf("evidence of the key: %d of %d verbatim", r.Evidence.OK, r.Evidence.N)
	}
	want := []score.Phenomenon{
		{Name: "cancelled", Lenient: score.Counts{TP: 1}, Strict: score.Counts{TP: 1}},
		{Name: "duration", Lenient: score.Counts{TP: 1}, Strict: score.Counts{TP: 1}},
		{Name: "no contact"},
		{Name: "relative date", Lenient: score.Counts{TP: 2}, Strict: score.Counts{TP: 2}},
	}
	if diff := cmp.Diff(want, r.Phenomena); diff != "" {
		t.Errorf("phenomena (-want +got):\n%s", diff)
	}
}

func TestRun_NothingRead(t *testing.T) {
	cases := load(t, "")
	for i := range cases {
		cases[i].Pred = score.Document{}
	}
	r := score.Run(cases, score.Default())
	if r.Lenient != (score.Counts{FN: 3}) || r.Lenient.F1() != 0 {
		t.Errorf("nothing read: got %+v, want 3 missed", r.Lenient)
	}
}

func TestRun_StatusesThatKeysDoNotTellApart(t *testing.T) {
	for read, key := range map[string]string{"postponed": "cancelled", "unconfirmed": "planned"} {
		c := score.Case{
			Gold: score.Document{Contacts: []score.Contact{{Kind: "call", Status: key, Participants: []string{"Faro", "Berg"}}}},
			Pred: score.Document{Contacts: []score.Contact{{Kind: "call", Status: read, Participants: []string{"Faro", "Berg"}}}},
		}
		if r := score.Run([]score.Case{c}, score.Default()); r.Strict != (score.Counts{TP: 1}) {
			t.Errorf("%s read where the key has %s: got %+v, want a match", read, key, r.Strict)
		}
	}
}

func TestRun_OptionalContacts(t *testing.T) {
	c := score.Contact{Kind: "call", Status: "held", Participants: []string{"Faro", "Berg"}}
	optional := c
	optional.Optional = true
	for name, cases := range map[string]score.Case{
		"found":  {Gold: score.Document{Contacts: []score.Contact{optional}}, Pred: score.Document{Contacts: []score.Contact{c}}},
		"missed": {Gold: score.Document{Contacts: []score.Contact{optional}}},
	} {
		if r := score.Run([]score.Case{cases}, score.Default()); r.Lenient.Any() || r.Fields.Participants.Any() {
			t.Errorf("%s: got %+v, want nothing counted", name, r.Lenient)
		}
	}
}

func TestLoad(t *testing.T) {
	t.Run("one language only", func(t *testing.T) {
		if got := len(load(t, "en")); got != 1 {
			t.Errorf("cases: got %d, want 1", got)
		}
	})
	t.Run("a folder without keys", func(t *testing.T) {
		if _, err := score.Load(fstest.MapFS{}, fstest.MapFS{}, ""); !errors.Is(err, score.ErrNoKeys) {
			t.Errorf("got %v, want ErrNoKeys", err)
		}
	})
	t.Run("a broken prediction is named", func(t *testing.T) {
		keys := fstest.MapFS{"a.gold.json": {Data: []byte(`{"contacts": []}`)}}
		_, err := score.Load(keys, fstest.MapFS{"a.json": {Data: []byte("{")}}, "")
		if err == nil || !strings.Contains(err.Error(), `read prediction "a.json"`) {
			t.Errorf("got %v, want the name of the file", err)
		}
	})
	t.Run("a broken key is named", func(t *testing.T) {
		_, err := score.Load(fstest.MapFS{"a.gold.json": {Data: []byte("?")}}, fstest.MapFS{}, "")
		if err == nil || !strings.Contains(err.Error(), `read answer key "a.gold.json"`) {
			t.Errorf("got %v, want the name of the file", err)
		}
	})
}

func TestContact_JSON(t *testing.T) {
	b, err := json.Marshal(score.Contact{Kind: "call", DateAlt: []score.Null{"", "2031"}})
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{`"date":null`, `"occasion":null`, `"duration_min":null`, `"date_alt":[null,"2031"]`} {
		if !strings.Contains(string(b), want) {
			t.Errorf("%s lacks %s", b, want)
		}
	}
	var c score.Contact
	if err := json.Unmarshal(b, &c); err != nil || c.Date != "" || len(c.DateAlt) != 2 {
		t.Errorf("read back: %+v, %v", c, err)
	}
}
