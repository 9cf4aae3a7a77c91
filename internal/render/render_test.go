// SPDX-License-Identifier: Apache-2.0

package render

import (
	"bytes"
	"errors"
	"flag"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/xuri/excelize/v2"
)

var update = flag.Bool("update", false, "write the golden files anew")

// byYear has groups, an unknown year among numbers, and counts.
var byYear = Rows{
	Columns: []string{"year", "topic", "contacts"},
	Values: [][]any{
		{int64(2017), "Ukraine", int64(3)},
		{int64(2017), "Syrien", int64(1)},
		{int64(2018), "Ukraine", int64(2)},
		{"unknown", "Beziehungen zwischen zwei Ländern", int64(17)},
	},
}

// meetings has a month, an empty value, a list that is too long, a sentence, and what must be escaped somewhere.
var meetings = Rows{
	Columns: []string{"date", "participants", "duration_min", "quote"},
	Values: [][]any{
		{
			"2018-07",
			[]any{"Angela Merkel", "Emmanuel Macron", "Recep Tayyip Erdoğan", "Wladimir Putin"},
			nil,
			"Sie sprachen \"lange\" miteinander,\nohne dass jemand etwas | davon\terfuhr \\ <b>.",
		},
		{"2018", []any{"Xi Jinping"}, int64(60), "Kurz."},
		{"unknown", []any{}, 22.5, "\x1b[31mRot\x1b[0m, 東京."},
	},
}

// everything has each type of value, and more columns than fit a terminal.
var everything = Rows{
	Columns: []string{"nothing", "truth", "number", "fraction", "word", "list", "map", "a_longer_name", "more", "and_more", "last"},
	Values: [][]any{{
		nil, true, int64(-3), 0.1, "Wort",
		[]any{"a", int64(1), nil},
		map[string]any{"b": int64(2), "a": []any{"x"}},
		"Das ist ein längerer Satz, der umbricht.", "m",
		"n", "o",
	}},
}

// longSpan goes over more years than a narrow terminal shows, with some left out between.
var longSpan = Rows{
	Columns: []string{"year", "topic", "share", "contacts"},
	Values: [][]any{
		{int64(1999), "Ukraine", 50.0, int64(2)},
		{int64(2004), "Ukraine", 50.0, int64(12)},
		{int64(2004), "Syrien", 50.0, int64(5)},
		{int64(2012), "Syrien", 50.0, int64(8)},
	},
}

// picture has a path, a node by itself, and one that comes twice.
var picture = Rows{
	Columns: []string{"path"},
	Values: [][]any{
		{map[string]any{
			"nodes": []any{
				map[string]any{"labels": []any{"Contact", "Meeting"}, "properties": map[string]any{"key": "contact/a", "title": "Treffen <A>", "year": int64(2018), "series": false}},
				map[string]any{"labels": []any{"Person"}, "properties": map[string]any{"key": "person/b", "name": "Ada Muster"}},
			},
			"relationships": []any{map[string]any{"type": "TOOK_PART_IN", "from": "person/b", "to": "contact/a", "properties": map[string]any{"as": "participant"}}},
		}},
		{map[string]any{"labels": []any{"Person"}, "properties": map[string]any{"key": "person/b", "name": "Ada Muster"}}},
	},
}

// keyed has keys that hold more than a narrow terminal's column.
var keyed = Rows{
	Columns: []string{"date", "participants", "topics", "minutes", "contact"},
	Values: [][]any{
		{"2031-03-05", []any{"Ada Muster", "Bea Beispiel"}, []any{"Fischerei", "Grenzverkehr"}, int64(40), "contact/meeting-2031-03-05-ada-muster-bea-beispiel-neustadt-an-der-aue"},
		{"2031-04", []any{"Ada Muster", "Cem Probe"}, nil, nil, "contact/call-2031-04-ada-muster-cem-probe"},
		{nil, []any{"Cem Probe"}, []any{"Handel"}, int64(5), nil},
	},
}

var empty = Rows{Columns: []string{"year", "contacts"}}

func TestWrite_Golden(t *testing.T) {
	for _, tc := range []struct {
		name string
		rows Rows
		o    Options
	}{
		{"table-with-bars", byYear, Options{Format: Table, Width: 80, Bars: "contacts"}},
		{"table-with-bars-in-colour", byYear, Options{Format: Table, Width: 80, Bars: "contacts", Color: true}},
		{"table-too-narrow-for-bars", byYear, Options{Format: Table, Width: 50, Bars: "contacts"}},
		{"table-squeezed", meetings, Options{Format: Table, Width: 72}},
		{"table-in-a-file-is-whole", meetings, Options{Format: Table}},
		{"table-with-german-titles", byYear, Options{Format: Table, Lang: "de"}},
		{"table-with-keys-beside", keyed, Options{Format: Table, Width: 150}},
		{"table-with-keys-below", keyed, Options{Format: Table, Width: 100}},
		{"table-with-keys-wider-than-the-terminal", keyed, Options{Format: Table, Width: 60, Lang: "de"}},
		{"table-with-keys-below-without-a-frame", keyed, Options{Format: Table, Width: 44}},
		{"table-with-keys-becomes-records", keyed, Options{Format: Table, Width: 34}},
		{"table-becomes-records", everything, Options{Format: Table, Width: 60}},
		{"table-without-a-frame", byYear, Options{Format: Table, Width: 30, Bars: "contacts"}},
		{"table-empty", empty, Options{Format: Table, Width: 80}},
		{"chart-grouped", byYear, Options{Format: Chart, Width: 60}},
		{"chart-in-colour", byYear, Options{Format: Chart, Width: 60, Color: true}},
		{"chart-in-a-file", byYear, Options{Format: Chart}},
		{"chart-of-another-column", meetings, Options{Format: Chart, Width: 60, Bars: "duration_min"}},
		{"chart-empty", empty, Options{Format: Chart, Width: 60}},
		{"table-in-german", meetings, Options{Format: Table, Lang: "de"}},
		{"heat", byYear, Options{Format: Heat, Width: 60}},
		{"heat-in-colour", byYear, Options{Format: Heat, Width: 60, Color: true}},
		{"heat-too-narrow", longSpan, Options{Format: Heat, Width: 50}},
		{"heat-empty", empty, Options{Format: Heat, Width: 60}},
		{"line", longSpan, Options{Format: Line, Width: 60}},
		{"line-in-colour", longSpan, Options{Format: Line, Width: 60, Color: true}},
		{"html", meetings, Options{Format: HTML, Title: "Meetings <1>"}},
		{"html-with-bars", byYear, Options{Format: HTML, Bars: "contacts", Lang: "de"}},
		{"svg", byYear, Options{Format: SVG, Bars: "contacts"}},
		{"graphml", picture, Options{Format: GraphML}},
		{"csv", meetings, Options{Format: CSV, Header: true}},
		{"tsv-without-header", meetings, Options{Format: TSV}},
		{"tsv-with-header", byYear, Options{Format: TSV, Header: true}},
		{"json", everything, Options{Format: JSON}},
		{"json-several", meetings, Options{Format: JSON}},
		{"json-empty", empty, Options{Format: JSON}},
		{"ndjson", meetings, Options{Format: NDJSON}},
		{"md", meetings, Options{Format: Markdown}},
	} {
		t.Run(tc.name, func(t *testing.T) {
			var got bytes.Buffer
			if err := Write(&got, tc.rows, tc.o); err != nil {
				t.Fatal(err)
			}
			file := filepath.Join("testdata", tc.name+".golden")
			if *update {
				if err := os.WriteFile(file, got.Bytes(), 0o600); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(string(want), got.String()); diff != "" {
				t.Errorf("-want +got:\n%s", diff)
			}
		})
	}
}

// Whatever the answer, nothing is wider than the terminal.
func TestTexts_InGerman(t *testing.T) {
	for _, tc := range []struct {
		name    string
		columns []string
		row     []any
		want    []string
	}{
		{"a value is said as its field is", []string{"field", "value"}, []any{"status", "held"}, []string{"Stand", "stattgefunden"}},
		{"so is a date", []string{"field", "value"}, []any{"date", "2018-07"}, []string{"Datum", "Juli 2018"}},
		{"a number without one", []string{"field", "value"}, []any{"count", "several"}, []string{"Anzahl", "mehrere"}},
		{"a name stays", []string{"field", "value"}, []any{"place", "held"}, []string{"Ort", "held"}},
		{"a list of reasons", []string{"reason"}, []any{"same parties, same date, same city"}, []string{"dieselben Beteiligten, derselbe Tag, dieselbe Stadt"}},
		{"a list of which one is not known stays", []string{"reason"}, []any{"same parties, by chance"}, []string{"same parties, by chance"}},
		{"what goes on with names", []string{"about"}, []any{"call number 1: Anna Berg, Otto Thal"}, []string{"Telefonat Nr. 1: Anna Berg, Otto Thal"}},
		{"what goes on at once", []string{"about"}, []any{"series of calls: Anna Berg, Otto Thal"}, []string{"Reihe von Telefonaten: Anna Berg, Otto Thal"}},
		{"what only begins alike", []string{"about"}, []any{"call numbers"}, []string{"call numbers"}},
		{"what a side says", []string{"says"}, []any{"left out"}, []string{"weggelassen"}},
		{"what was not talked about", []string{"field", "value"}, []any{"topic", "not Syrien"}, []string{"Thema", "nicht Syrien"}},
	} {
		t.Run(tc.name, func(t *testing.T) {
			_, got := Texts(Rows{Columns: tc.columns, Values: [][]any{tc.row}}, "de")
			if diff := cmp.Diff(tc.want, got[0]); diff != "" {
				t.Errorf("-want +got:\n%s", diff)
			}
		})
	}
}

func TestWrite_FitsTheTerminal(t *testing.T) {
	for _, format := range []Format{Table, Chart, Heat, Line} {
		for total := 40; total <= 200; total += 7 {
			for name, rows := range map[string]Rows{"byYear": byYear, "meetings": meetings, "everything": everything, "longSpan": longSpan} {
				if _, err := pivot(rows, -1); err != nil && (format == Heat || format == Line) {
					continue
				}
				o := Options{Format: format, Width: total, Color: true}
				if format == Table && name == "byYear" {
					o.Bars = "contacts"
				}
				var out bytes.Buffer
				if err := Write(&out, rows, o); err != nil {
					t.Fatal(err)
				}
				for line := range strings.Lines(out.String()) {
					if n := width(strings.TrimRight(line, "\n")); n > total {
						t.Errorf("%s of %s at %d cells: %d wide: %s", format, name, total, n, line)
					}
				}
			}
		}
	}
}

// What is there to be copied stands whole on a line, however narrow the terminal; no other line is wider than it.
func TestWrite_KeysAreNeverBroken(t *testing.T) {
	var keys []string
	for _, row := range keyed.Values {
		if key, ok := row[4].(string); ok {
			keys = append(keys, key)
		}
	}
	for total := 30; total <= 200; total++ {
		for _, bars := range []string{"", "minutes"} {
			var out bytes.Buffer
			if err := Write(&out, keyed, Options{Format: Table, Width: total, Bars: bars, Color: true}); err != nil {
				t.Fatal(err)
			}
			for _, key := range keys {
				if !strings.Contains(out.String(), key) {
					t.Errorf("at %d cells %s is broken:\n%s", total, key, out.String())
				}
			}
			for line := range strings.Lines(out.String()) {
				line = strings.TrimRight(line, "\n")
				if n := width(line); n > total && !slices.Contains(keys, line) {
					t.Errorf("at %d cells a line is %d wide: %s", total, n, line)
				}
			}
		}
	}
}

func TestWrite_ForeignControlCharactersDoNotReachTheTerminal(t *testing.T) {
	for _, format := range []Format{Table, Chart} {
		var out bytes.Buffer
		if err := Write(&out, meetings, Options{Format: format, Width: 80}); err != nil {
			t.Fatal(err)
		}
		if strings.ContainsRune(out.String(), '\x1b') {
			t.Errorf("%s lets an escape through", format)
		}
	}
}

func TestWrite_Errors(t *testing.T) {
	if err := Write(&bytes.Buffer{}, byYear, Options{Format: Table, Bars: "cost"}); err == nil || !strings.Contains(err.Error(), `"cost" among year, topic`) {
		t.Errorf("bars of a column that does not exist: got %v", err)
	}
	words := Rows{Columns: []string{"name"}, Values: [][]any{{"a"}}}
	if err := Write(&bytes.Buffer{}, words, Options{Format: Chart}); err == nil || !strings.Contains(err.Error(), "no column with numbers") {
		t.Errorf("chart without numbers: got %v", err)
	}
	if err := Write(&bytes.Buffer{}, words, Options{Format: "xml"}); err == nil || !strings.Contains(err.Error(), "table, chart, line, heat") {
		t.Errorf("unknown format: got %v", err)
	}
	if err := Write(&bytes.Buffer{}, words, Options{Format: Heat}); err == nil || !strings.Contains(err.Error(), "want a column of year") {
		t.Errorf("heat map without time: got %v", err)
	}
	if err := Write(&bytes.Buffer{}, words, Options{Format: GraphML}); err == nil || !strings.Contains(err.Error(), "holds no nodes") {
		t.Errorf("graph without nodes: got %v", err)
	}
	for _, format := range Formats() {
		if format == GraphML {
			continue // what is no graph is refused before anything is written
		}
		if err := Write(broken{}, byYear, Options{Format: format}); !errors.Is(err, errBroken) {
			t.Errorf("%s: got %v, want the writer's error", format, err)
		}
	}
}

// A workbook is read back: numbers are numbers, a day is a day, and what is coarser stays text.
func TestWrite_Workbook(t *testing.T) {
	rows := Rows{Columns: []string{"date", "participants", "duration_min"}, Values: [][]any{
		{"2018-07-19", []any{"Ada", "Bea"}, int64(90)}, {"2018-07", []any{}, nil}, {"unknown", nil, 2.5},
	}}
	var out bytes.Buffer
	if err := Write(&out, rows, Options{Format: XLSX, Lang: "de"}); err != nil {
		t.Fatal(err)
	}
	book, err := excelize.OpenReader(&out)
	if err != nil {
		t.Fatal(err)
	}
	defer book.Close()
	got, err := book.GetRows("query")
	if err != nil {
		t.Fatal(err)
	}
	want := [][]string{{"Datum", "Beteiligte", "Minuten"}, {"2018-07-19", "Ada; Bea", "90"}, {"Juli 2018"}, {"unbekannt", "", "2.5"}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
	if kind, err := book.GetCellType("query", "C2"); err != nil || kind == excelize.CellTypeSharedString || kind == excelize.CellTypeInlineString {
		t.Errorf("a number is text: %v, %v", kind, err)
	}
}

var errBroken = errors.New("pipe is gone")

type broken struct{}

func (broken) Write([]byte) (int, error) { return 0, errBroken }

func TestParseFormat(t *testing.T) {
	for _, f := range Formats() {
		if got, err := ParseFormat(string(f)); err != nil || got != f {
			t.Errorf("%s: got %s, %v", f, got, err)
		}
	}
	if _, err := ParseFormat("Table"); err == nil {
		t.Error("a capital is taken")
	}
}

func TestBar(t *testing.T) {
	for _, tc := range []struct {
		name  string
		value float64
		want  string
	}{
		{"the highest fills the room", 16, "████"},
		{"half of it", 8, "██"},
		{"an eighth of a cell", 0.5, "▏"},
		{"next to nothing is still seen", 0.01, "▏"},
		{"nothing", 0, ""},
		{"below nothing", -3, ""},
	} {
		t.Run(tc.name, func(t *testing.T) {
			if got := bar(tc.value, 16, 4); got != tc.want {
				t.Errorf("got %q, want %q", got, tc.want)
			}
		})
	}
}
