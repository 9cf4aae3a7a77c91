// SPDX-License-Identifier: Apache-2.0

package text

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestSplit_Sentences holds the golden rules of where a German sentence ends.
func TestSplit_Sentences(t *testing.T) {
	tests := []struct {
		name, in string
		want     []string
	}{
		{"plain", "Er kam. Sie ging.", []string{"Er kam.", "Sie ging."}},
		{"question and exclamation", "Kommt er? Ja! Gut.", []string{"Kommt er?", "Ja!", "Gut."}},
		{"circa before a number", "Das Treffen dauerte ca. 20 Minuten. Danach flog er ab.", []string{"Das Treffen dauerte ca. 20 Minuten.", "Danach flog er ab."}},
		{"out of office before a name", "Der Kanzler a. D. Gustav Bauer kam. Er blieb.", []string{"Der Kanzler a. D. Gustav Bauer kam.", "Er blieb."}},
		{"out of office at the end", "Er ist Minister a. D. Die Partei schweigt.", []string{"Er ist Minister a. D.", "Die Partei schweigt."}},
		{"for example, spaced", "Viele, z. B. Minister Kern, kamen.", []string{"Viele, z. B. Minister Kern, kamen."}},
		{"for example, joined", "Viele, z.B. Minister Kern, kamen.", []string{"Viele, z.B. Minister Kern, kamen."}},
		{"doctor", "Dr. Kern sprach mit Prof. Dr. Huber. Beide lachten.", []string{"Dr. Kern sprach mit Prof. Dr. Huber.", "Beide lachten."}},
		{"doctor without a space", "Dr.Kern sprach.", []string{"Dr.Kern sprach."}},
		{"that is", "Am Montag, d. h. Ende Mai, kam er.", []string{"Am Montag, d. h. Ende Mai, kam er."}},
		{"respectively", "Kern bzw. Huber kamen.", []string{"Kern bzw. Huber kamen."}},
		{"number and paragraph", "Siehe Nr. 7 und Abs. 3 des Vertrags. So ist es.", []string{"Siehe Nr. 7 und Abs. 3 des Vertrags.", "So ist es."}},
		{"saint in a town", "Sie trafen sich in St. Gallen. Es regnete.", []string{"Sie trafen sich in St. Gallen.", "Es regnete."}},
		{"billions", "Es kostet 3 Mrd. Euro. Das ist viel.", []string{"Es kostet 3 Mrd. Euro.", "Das ist viel."}},
		{"billions at the end", "Es kostet 3 Mrd. Das ist viel.", []string{"Es kostet 3 Mrd.", "Das ist viel."}},
		{"month abbreviated", "Am 3. Jan. 2019 kam er.", []string{"Am 3. Jan. 2019 kam er."}},
		{"born", "Anna Kern, geb. Huber, kam.", []string{"Anna Kern, geb. Huber, kam."}},
		{"and so on at the end", "Es ging um Öl, Gas usw. Kern schwieg.", []string{"Es ging um Öl, Gas usw.", "Kern schwieg."}},
		{"and so on in the middle", "Öl, Gas usw. waren Themen.", []string{"Öl, Gas usw. waren Themen."}},
		{"ordinal before a month", "Am 7. Juli kam er. Am 8. Juli ging er.", []string{"Am 7. Juli kam er.", "Am 8. Juli ging er."}},
		{"ordinal before a noun", "Es war der 100. Jahrestag der Stadt.", []string{"Es war der 100. Jahrestag der Stadt."}},
		{"day alone, small word behind", "Vom 7. bis 8. Mai bleibt er.", []string{"Vom 7. bis 8. Mai bleibt er."}},
		{"days in a row", "Am 3., 4. und 5. Mai wird gewählt.", []string{"Am 3., 4. und 5. Mai wird gewählt."}},
		{"day alone at the end", "Er kommt am 7. Das steht fest.", []string{"Er kommt am 7.", "Das steht fest."}},
		{"year at the end", "So war es 2018. Kern weiß es noch.", []string{"So war es 2018.", "Kern weiß es noch."}},
		{"ruler", "Friedrich III. kam an die Macht. Er starb.", []string{"Friedrich III. kam an die Macht.", "Er starb."}},
		{"ruler at the end", "Das Schloss gehörte Ludwig II. Er liebte es.", []string{"Das Schloss gehörte Ludwig II.", "Er liebte es."}},
		{"initial", "Mit George W. Bush sprach er. Dann mit Ann B. Clay.", []string{"Mit George W. Bush sprach er.", "Dann mit Ann B. Clay."}},
		{"capital with points", "In Washington D.C. Er blieb.", []string{"In Washington D.C.", "Er blieb."}},
		{"capital with points, going on", "Washington D.C. ist groß.", []string{"Washington D.C. ist groß."}},
		{"time of day", "Um 14.30 Uhr kam er. Um 14:45 Uhr ging er.", []string{"Um 14.30 Uhr kam er.", "Um 14:45 Uhr ging er."}},
		{"date in digits", "Seit dem 1.2.2016 gilt das. Gut.", []string{"Seit dem 1.2.2016 gilt das.", "Gut."}},
		{"date in spaced digits", "Seit dem 1. 2. 2016 gilt das.", []string{"Seit dem 1. 2. 2016 gilt das."}},
		{"thousands and decimals", "Es sind 10.000 Leute, 2,5 Prozent. Mehr nicht.", []string{"Es sind 10.000 Leute, 2,5 Prozent.", "Mehr nicht."}},
		{"quotation going on", "„Gut so.“, sagte er. Dann ging er.", []string{"„Gut so.“, sagte er.", "Dann ging er."}},
		{"quotation going on without a comma", "„Kommt er?“ fragte sie.", []string{"„Kommt er?“ fragte sie."}},
		{"quotation ending", "„Gut so.“ Dann ging er.", []string{"„Gut so.“", "Dann ging er."}},
		{"two sentences in a quotation", "„Er kam. Ich ging“, sagte sie.", []string{"„Er kam.", "Ich ging“, sagte sie."}},
		{"quotation inwards", "»Gut so.« Dann ging er.", []string{"»Gut so.«", "Dann ging er."}},
		{"quotation outwards", "«Gut so.» Dann ging er.", []string{"«Gut so.»", "Dann ging er."}},
		{"typewriter quotation", "\"Gut so.\" Dann kam \"der Chef\". Ende.", []string{"\"Gut so.\"", "Dann kam \"der Chef\".", "Ende."}},
		{"typewriter quotation without a space", "Er sagte: \"Gut so.\"Dann ging er.", []string{"Er sagte: \"Gut so.\"", "Dann ging er."}},
		{"single quotation", "„Er sagte ‚Gut so.‘ Dann ging er.“", []string{"„Er sagte ‚Gut so.‘", "Dann ging er.“"}},
		{"next sentence is quoted", "Er kam. „Gut so“, sagte er.", []string{"Er kam.", "„Gut so“, sagte er."}},
		{"bracket within", "Kern (im Bild r.) kam.", []string{"Kern (im Bild r.) kam."}},
		{"question in a bracket within", "Kern (wer sonst?) Huber und Bauer kamen.", []string{"Kern (wer sonst?) Huber und Bauer kamen."}},
		{"sentence in brackets", "Er kam. (Sie auch.) Dann aßen sie.", []string{"Er kam.", "(Sie auch.)", "Dann aßen sie."}},
		{"ellipsis within", "Er kam ... und ging.", []string{"Er kam ... und ging."}},
		{"ellipsis at the end", "Er kam… Dann ging er.", []string{"Er kam…", "Dann ging er."}},
		{"dash", "Er kam – sie ging. – Alle blieben.", []string{"Er kam – sie ging.", "– Alle blieben."}},
		{"no space behind the point", "Es war zu Ende.Kern ging.", []string{"Es war zu Ende.", "Kern ging."}},
		{"web address", "Auf www.beispiel.de steht mehr. Dort auch.", []string{"Auf www.beispiel.de steht mehr.", "Dort auch."}},
		{"blank line", "Treffen in Bonn\n\nKern kam nach Bonn.", []string{"Treffen in Bonn", "Kern kam nach Bonn."}},
		{"heading on a line of its own", "Treffen in Bonn\nKern kam nach Bonn.", []string{"Treffen in Bonn", "Kern kam nach Bonn."}},
		{"wrapped lines", "Der Minister reiste am Montag nach Bonn, wo er mit der\nKanzlerin sprach.", []string{"Der Minister reiste am Montag nach Bonn, wo er mit der\nKanzlerin sprach."}},
		{"page break within", "Die Gespräche, wo\n\n\nüber Öl geredet wurde, endeten.", []string{"Die Gespräche, wo\n\n\nüber Öl geredet wurde, endeten."}},
		{"line that cannot end", "Er kam am\n3. Mai 2018 nach Bonn.", []string{"Er kam am\n3. Mai 2018 nach Bonn."}},
		{"year on the next line", "Er kam am 28. Januar\n2018 nach Bonn.", []string{"Er kam am 28. Januar\n2018 nach Bonn."}},
		{"list", "- Öl\n- Gas", []string{"- Öl", "- Gas"}},
		{"English titles", "Mr. Kern met Gen. Clay on July 16. They talked.", []string{"Mr. Kern met Gen. Clay on July 16.", "They talked."}},
		{"English country", "The U.S. president left the U.S. He was tired.", []string{"The U.S. president left the U.S.", "He was tired."}},
		{"nothing", "", nil},
		{"white space only", " \n\t\n", nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var got []string
			for _, s := range Split(tt.in) {
				got = append(got, s.In(tt.in))
			}
			if d := cmp.Diff(tt.want, got); d != "" {
				t.Errorf("sentences of %q (-want +got):\n%s", tt.in, d)
			}
		})
	}
}

func TestSplit_Tokens(t *testing.T) {
	tests := []struct{ name, in, want string }{
		{"compounds", "US-Präsident G20-Gipfel Kern-Huber-Treffen polnisch-tschechischen Covid-19", "US-Präsident|G20-Gipfel|Kern-Huber-Treffen|polnisch-tschechischen|Covid-19"},
		{"ellipsis of a compound", "Staats- und Regierungschefs", "Staats-|und|Regierungschefs"},
		{"ellipsis with a number", "zehn- bis 12-jährige, 10- oder 12-jährige", "zehn-|bis|12-jährige|,|10-|oder|12-jährige"},
		{"genitive with an apostrophe", "Merz' Rede, Merz’ Rede", "Merz'|Rede|,|Merz’|Rede"},
		{"apostrophe within", "geht's in L'Aquila und L’Aquila", "geht's|in|L'Aquila|und|L’Aquila"},
		{"single quotation of a name in s", "Er nannte es ‚Haus‘.", "Er|nannte|es|‚|Haus|‘|."},
		{"abbreviations", "z.B. a. D. Dr. Kern", "z.B.|a.|D.|Dr.|Kern"},
		{"ordinal", "am 4. Juli", "am|4.|Juli"},
		{"year at the end", "im Jahr 2018.", "im|Jahr|2018|."},
		{"times and dates", "14.30 Uhr, 14:30, 7.7.2017, 2,5, 10.000", "14.30|Uhr|,|14:30|,|7.7.2017|,|2,5|,|10.000"},
		{"ranges of digits", "2007/08 10-18 Uhr 1898–1976", "2007|/|08|10|-|18|Uhr|1898|–|1976"},
		{"caption run into its credit", "2017Bild", "2017|Bild"},
		{"words that begin with digits", "90er-Jahre 50-minütig 5G 20jährig", "90er-Jahre|50-minütig|5G|20jährig"},
		{"quotes and brackets", "„Ja“ (nein) »doch« [so]", "„|Ja|“|(|nein|)|»|doch|«|[|so|]"},
		{"dots", "ja ... nein…", "ja|...|nein|…"},
		{"gender colon", "Politiker:innen und: in", "Politiker:innen|und|:|in"},
		{"money", "5 € und 5%", "5|€|und|5|%"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var got []string
			for _, s := range Split(tt.in) {
				for _, tok := range s.Tokens {
					got = append(got, tok.Text)
				}
			}
			if d := cmp.Diff(strings.Split(tt.want, "|"), got); d != "" {
				t.Errorf("tokens of %q (-want +got):\n%s", tt.in, d)
			}
		})
	}
}

func TestSplit_TokenFields(t *testing.T) {
	in := "Der é-Gipfel, 4. juli STRAßE  USA"
	want := []Token{
		{Span{0, 3}, "Der", "der", Upper, false},
		{Span{4, 13}, "é-Gipfel", "e-gipfel", Lower, true},
		{Span{13, 14}, ",", ",", Punct, false},
		{Span{15, 17}, "4.", "4.", Digit, true},
		{Span{18, 22}, "juli", "juli", Lower, true},
		{Span{23, 30}, "STRAßE", "strasse", Upper, true},
		{Span{32, 35}, "USA", "usa", Caps, true},
	}
	if d := cmp.Diff(want, Split(in)[0].Tokens); d != "" {
		t.Errorf("tokens of %q (-want +got):\n%s", in, d)
	}
}
