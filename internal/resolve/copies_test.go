// SPDX-License-Identifier: Apache-2.0

package resolve_test

import (
	"fmt"
	"strings"
	"testing"

	"summitry/internal/article"
	"summitry/internal/resolve"
	"summitry/internal/text"
)

// wire is an agency's report, one sentence an element.
var wire = []string{
	"Bundeskanzlerin Angela Merkel und der französische Präsident Emmanuel Macron haben sich am Dienstag auf Schloss Meseberg getroffen.",
	"Im Mittelpunkt des Gesprächs standen nach Angaben von Regierungssprecher Steffen Seibert die Reform der Eurozone und die Lage in Syrien.",
	"Beide Seiten hätten sich auf einen gemeinsamen Haushalt verständigt, der Investitionen in den Mitgliedstaaten anschieben soll.",
	"Zur Höhe äußerte sich Merkel vor der Presse nicht und verwies auf den Gipfel der Staats- und Regierungschefs Ende Juni in Brüssel.",
	"Macron sprach von einem neuen Kapitel für Europa, das man gemeinsam mit allen Partnern aufschlagen wolle.",
	"Kritik kam aus den Niederlanden und aus mehreren nordeuropäischen Hauptstädten, die einen eigenen Haushalt der Eurozone ablehnen.",
}

func parsed(t *testing.T, name, headline string, sentences ...string) *article.Article {
	t.Helper()
	a, err := article.Parse(name+".txt", []byte(headline+"\n20. Juni 2018\n\n"+strings.Join(sentences, "\n\n")+"\n"), article.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return a
}

func TestCopies(t *testing.T) {
	reworded := append([]string{"Angela Merkel hat Emmanuel Macron in Meseberg empfangen."}, wire[1:]...)
	for _, tc := range []struct {
		name, headline string
		sentences      []string
		copied         bool
	}{
		{"the same text under another headline", "Ein neues Kapitel", wire, true},
		{"the first half of it", "Treffen in Meseberg", wire[:3], true},
		{"with a beginning of one's own", "Merkel empfängt Macron", reworded, true},
		{"another report of the same meeting", "Macron bei Merkel", []string{
			"Die Kanzlerin hat am Dienstag ihren Gast aus Paris in Brandenburg begrüßt, und es ging um viel Geld.",
			"Macron wirbt seit Monaten für einen Topf, aus dem die Euroländer gemeinsam schöpfen können; Merkel hat nun eingelenkt.",
			"Offen blieb, wie groß der Topf wird und wer ihn füllt, und aus Den Haag war bereits Widerspruch zu vernehmen.",
			"Auch über Syrien sprachen die beiden, ohne dass es dazu ein Ergebnis gegeben hätte.",
		}, false},
		{"one sentence in common", "Streit um den Haushalt", []string{
			"In Den Haag regt sich Widerstand gegen die Pläne aus Berlin und Paris, und auch in Wien wird man hellhörig.", wire[4],
			"Der niederländische Ministerpräsident Mark Rutte will davon nichts wissen und sammelt Verbündete für den Gipfel in Brüssel.",
			"Zwölf Regierungen haben inzwischen einen Brief unterzeichnet, in dem sie vor neuen Schulden warnen.",
		}, false},
	} {
		t.Run(tc.name, func(t *testing.T) {
			first := resolve.Source{}
			first.Article.Key, first.Article.Fingerprint = "article/a", resolve.Fingerprint(parsed(t, "a", "Merkel und Macron einig", wire...))
			second := resolve.Source{}
			second.Article.Key, second.Article.Fingerprint = "article/b", resolve.Fingerprint(parsed(t, "b", tc.headline, tc.sentences...))
			marked := resolve.Copies([]resolve.Source{second, first})
			if got := marked[1].Article.CopyOf == "article/a"; got != tc.copied || marked[0].Article.CopyOf != "" {
				t.Errorf("%s is a copy of %q, %s of %q", marked[1].Article.Key, marked[1].Article.CopyOf, marked[0].Article.Key, marked[0].Article.CopyOf)
			}
		})
	}
}

func TestFingerprint_TooShort(t *testing.T) {
	if got := resolve.Fingerprint(parsed(t, "a", "Kurz gemeldet", "Merkel traf Macron.")); got != "" {
		t.Errorf("got %q", got)
	}
}

// Ten newspapers that print one report are one voice, and tell of one contact even where it could be one of two.
func TestContacts_TenPrintsOfOneReportAreOneVoice(t *testing.T) {
	sources := []resolve.Source{
		printed("x", "2018-06-21", meeting(merkel, macron).held().on("2018-06-19").in("city/lyon")),
		printed("y", "2018-06-21", meeting(merkel, macron).held().on("2018-06-16").in("city/meseberg")),
	}
	for n := range 10 {
		s := printed(fmt.Sprint("p", n), fmt.Sprintf("2018-06-%02d", 21+n%2), meeting(merkel, macron).held())
		s.Article.Fingerprint = "01 02 03 04 05 06 07"
		sources = append(sources, s)
	}
	g := resolve.Contacts(resolve.Copies(sources))
	if len(g.Contacts) != 3 {
		t.Fatalf("contacts: got %d, want 3: %s", len(g.Contacts), groups(g))
	}
	for _, c := range g.Contacts {
		if c.Precision != "unknown" {
			continue
		}
		if c.Articles != 10 || c.Independent != 1 || len(c.MayBe) != 2 {
			t.Errorf("articles, independent, may be: got %d, %d, %v, want 10, 1 and two contacts", c.Articles, c.Independent, c.MayBe)
		}
	}
}

// A copy joins the telling of another copy also where the original tells the same of what cannot be one with it.
func TestContacts_ACopyJoinsTheCopyThatItAgreesWith(t *testing.T) {
	same := func() *told { return meeting(merkel, macron).held().dated("2018-06-20", text.Publication) }
	early, b, c := printed("a", "2018-06-18", same()), printed("b", "", same()), printed("c", "", same())
	sources := []resolve.Source{early, b, c}
	for i := range sources {
		sources[i].Article.Fingerprint = "01 02 03 04 05 06 07"
	}
	g := resolve.Contacts(resolve.Copies(sources))
	if got, want := groups(g), "a1 | b1 c1"; got != want {
		t.Fatalf("groups: got %q, want %q", got, want)
	}
	for _, s := range g.Statements {
		if s.Article == "article/c" && s.Field == "kind" && s.Reason != "copy of the same text" {
			t.Errorf("reason: got %q", s.Reason)
		}
	}
}
