// SPDX-License-Identifier: Apache-2.0

package main

import (
	"math/rand/v2"
	"strings"
	"testing"

	"summitry/cmd/internal/command"
)

func TestLoad_TwiceChangesNothing(t *testing.T) {
	s := newShop(t)
	first := s.run("load", s.path(""))
	has(t, first, "articles    3 read, 0 unchanged, 0 failed", "contacts    3 new, 0 changed, 0 gone")
	before := s.graph()
	second := s.run("load", s.path(""))
	has(t, second, "articles    0 read, 3 unchanged, 0 failed", "contacts    0 new, 0 changed, 0 gone", "statements  0 new, 0 changed, 0 gone",
		"graph       nothing changed: 0 nodes, 0 relationships, 0 properties")
	s.same(before, s.graph())
}

// Not because unchanged articles are passed over: writing the same again changes nothing either.
func TestLoad_ReadingAgainChangesNothing(t *testing.T) {
	s := newShop(t)
	s.run("load", s.path(""))
	r := ourReader(t)
	var v revision
	for _, name := range []string{"absage.txt", "meseberg.txt", "rueckblick.txt"} {
		h, err := r.oneFile(s.path(name))
		if err != nil {
			t.Fatal(err)
		}
		v.read = append(v.read, h.source)
	}
	written, err := v.apply(t.Context(), s.store, false)
	if err != nil {
		t.Fatal(err)
	}
	if !written.Nothing() {
		t.Errorf("changed %+v", written)
	}
}

func TestLoad_OrderAndSplitDoNotMatter(t *testing.T) {
	s := newShop(t)
	s.run("load", s.path(""))
	want := s.graph()
	names := []string{"absage.txt", "meseberg.txt", "rueckblick.txt"}
	dice := rand.New(rand.NewPCG(7, 7))
	for range 3 {
		dice.Shuffle(len(names), func(i, j int) { names[i], names[j] = names[j], names[i] })
		s.wipe()
		for _, n := range names {
			s.run("load", s.path(n))
		}
		t.Log(names)
		s.same(want, s.graph())
	}
	s.wipe()
	s.run("load", "--articles", "1", s.path(""))
	s.same(want, s.graph())
}

func TestLoad_AChangedArticleStatesWhatItStatesNow(t *testing.T) {
	s := newShop(t)
	s.run("load", s.path(""))
	s.write("rueckblick.txt", "---\noutlet: Morgenblatt\npublished: 2018-12-30\n---\n\nRückblick\n\nAngela Merkel und Emmanuel Macron trafen sich am 19. Juni 2018 in Meseberg und sprachen über die Eurozone.\n")
	out := s.run("load", s.path(""))
	has(t, out, "articles    1 read, 2 unchanged, 0 failed", "1 gone")
	got := s.graph()
	if strings.Contains(got, "telefonat") || strings.Contains(got, "person/wladimir-putin") {
		t.Error("what the article no longer states still stands")
	}
	s.wipe()
	s.run("load", s.path(""))
	s.same(s.graph(), got)
}

func TestLoad_AFailedArticleHarmsNoOther(t *testing.T) {
	s := newShop(t)
	s.run("load", s.path(""))
	want := s.graph()
	s.wipe()
	s.write("binaer.txt", "\x00\x01\x02\x03\x00\x01")
	s.write("leer.txt", "")
	out, errs, code := s.try("load", s.path(""))
	if code != command.Failed {
		t.Errorf("exit code %d", code)
	}
	has(t, out, "articles    3 read, 0 unchanged, 2 failed")
	has(t, errs, "could not load 2 of 5 articles", "binaer.txt", "leer.txt", "no text in it")
	s.same(want, s.graph())

	// What was read once and cannot be read now stays as it was read.
	s.write("meseberg.txt", "\x00\x01\x02\x03\x00\x01")
	_, errs, code = s.try("load", s.path(""))
	if code != command.Failed {
		t.Errorf("exit code %d", code)
	}
	has(t, errs, "could not load 3 of 5 articles", "meseberg.txt")
	s.same(want, s.graph())
}

func TestLoad_TellsWhatArticlesLack(t *testing.T) {
	s := newShop(t)
	s.write("undatiert.txt", "Scholz und Macron\n\nOlaf Scholz und Emmanuel Macron trafen sich am Freitag in Paris.\n")
	s.write("notiz.docx", "PK")
	s.write("bild.jpg", "x")
	s.write("bild2.jpg", "x")
	out := s.run("load", s.path(""))
	has(t, out, "articles    4 read, 0 unchanged, 0 failed", "left out    2 .jpg, 1 .docx; articles are txt, md, html or pdf",
		`undated     1 without a date of publication, which "on Friday" is counted from: `+s.path("undatiert.txt"))
	if again := s.run("load", s.path("meseberg.txt")); strings.Contains(again, "left out") || strings.Contains(again, "undated") {
		t.Errorf("tells of lacks where there are none:\n%s", again)
	}
}

func TestLoad_ADryRunTellsAndWritesNothing(t *testing.T) {
	s := newShop(t)
	dry := s.run("load", "--dry-run", s.path(""))
	has(t, dry, "dry run     nothing was written")
	if g := s.graph(); g != "" {
		t.Errorf("wrote %s", g)
	}
	wet := s.run("load", s.path(""))
	counts := func(out string) string {
		_, rest, _ := strings.Cut(out, "contacts ")
		c, _, _ := strings.Cut(rest, "graph ")
		return c
	}
	if counts(dry) != counts(wet) || counts(dry) == "" {
		t.Errorf("dry run told\n%swhat was done is\n%s", dry, wet)
	}
}

func TestLoad_NothingHeldThatWasCancelled(t *testing.T) {
	s := newShop(t)
	s.run("load", s.path("absage.txt"))
	g := s.graph()
	has(t, g, `"status":"cancelled"`, `"REPORTED_BY"`)
	for _, never := range []string{`"MET_AT"`, `"CALLED"`} {
		if strings.Contains(g, never) {
			t.Errorf("%s of a cancelled contact", never)
		}
	}
}

func TestLoad_AnArticleLeadsToItsOutlet(t *testing.T) {
	s := newShop(t)
	s.write("interfax.txt", "---\noutlet: Interfax\npublished: 2018-06-20\n---\n\nTreffen\n\nAngela Merkel traf Emmanuel Macron am 19. Juni 2018 in Meseberg.\n")
	s.write("adresse.txt", "---\nurl: https://www.interfax.ru/1.html\npublished: 2018-06-20\n---\n\nTreffen\n\nAngela Merkel traf Emmanuel Macron am 19. Juni 2018 in Meseberg.\n")
	s.run("load", s.path(""))
	_, rows, err := s.store.Rows(t.Context(), "MATCH (a:Article)-[:PUBLISHED_BY]->(o:Outlet) RETURN a.key, o.key, o.provisional ORDER BY a.key", nil)
	if err != nil {
		t.Fatal(err)
	}
	want := [][]any{
		{"article/absage", "outlet/abendbote", true},
		{"article/adresse", "outlet/interfax", false},
		{"article/interfax", "outlet/interfax", false},
		{"article/meseberg", "outlet/abendbote", true},
		{"article/rueckblick", "outlet/morgenblatt", true},
	}
	compareRows(t, want, rows)
}
