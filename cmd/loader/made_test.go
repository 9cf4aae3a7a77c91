// SPDX-License-Identifier: Apache-2.0

package main

import (
	"fmt"
	"math/rand/v2"
	"strings"
)

// made makes up articles over so small a world that they tell of the same few contacts again and again: by the day, by the month or without a date,
// held, planned and called off, in two cities, counted and in series; some of them are copies, cut or whole.
type made struct{ *rand.Rand }

func pick(r made, from ...string) string { return from[r.IntN(len(from))] }

// article is the text of one.
func (r made) article() string {
	var b strings.Builder
	fmt.Fprintf(&b, "---\noutlet: %s\n", pick(r, "Abendbote", "Morgenblatt", "Hansepost"))
	if r.IntN(5) > 0 {
		fmt.Fprintf(&b, "published: 2018-0%d-%02d\n", 6+r.IntN(3), 1+r.IntN(28))
	}
	b.WriteString("---\n\nBegegnungen\n\n")
	for range 1 + r.IntN(3) {
		b.WriteString(r.sentence() + "\n\n")
	}
	if r.IntN(3) == 0 {
		b.WriteString(strings.Join(agency[:3+r.IntN(len(agency)-2)], "\n\n") + "\n")
	}
	return b.String()
}

// sentence tells of a contact.
func (r made) sentence() string {
	who := [][2]string{{"Angela Merkel", "Emmanuel Macron"}, {"Wladimir Putin", "Donald Trump"}}[r.IntN(2)]
	a, b := who[0], who[1]
	if r.IntN(2) == 0 {
		a, b = b, a
	}
	day, city := fmt.Sprintf("%d. %s 2018", 10+r.IntN(3), pick(r, "Juni", "Juli")), pick(r, "Meseberg", "Helsinki")
	switch r.IntN(9) {
	case 0:
		return fmt.Sprintf("%s und %s trafen sich am %s in %s.", a, b, day, city)
	case 1:
		return fmt.Sprintf("%s hat am %s mit %s telefoniert. Dabei ging es um %s.", a, day, b, pick(r, "Syrien", "Sanktionen", "die Ukraine"))
	case 2:
		return fmt.Sprintf("%s und %s hatten sich im %s 2018 in %s getroffen.", a, b, pick(r, "Juni", "Juli"), city)
	case 3:
		return fmt.Sprintf("%s will %s am %s in %s treffen.", a, b, day, city)
	case 4:
		return fmt.Sprintf("Das Treffen von %s und %s am %s in %s wurde abgesagt.", a, b, day, city)
	case 5:
		return fmt.Sprintf("%s und %s trafen sich in %s.", a, b, city)
	case 6:
		return fmt.Sprintf("Am Dienstag telefonierten %s und %s eine Stunde lang.", a, b)
	case 7:
		return fmt.Sprintf("Das %s Telefonat von %s und %s fand am %s statt.", pick(r, "erste", "zweite"), a, b, day)
	default:
		return fmt.Sprintf("Seit Januar 2018 telefonierten %s und %s %s.", a, b, pick(r, "dreimal", "fünfmal"))
	}
}

// agency is a report that several newspapers print.
var agency = []string{
	"Bundeskanzlerin Angela Merkel und der französische Präsident Emmanuel Macron haben sich am 19. Juni 2018 auf Schloss Meseberg getroffen.",
	"Im Mittelpunkt des Gesprächs standen nach Angaben von Regierungssprecher Steffen Seibert die Reform der Eurozone und die Lage in Syrien.",
	"Beide Seiten hätten sich auf einen gemeinsamen Haushalt verständigt, der Investitionen in den Mitgliedstaaten anschieben soll.",
	"Zur Höhe äußerte sich Merkel vor der Presse nicht und verwies auf den Gipfel der Staats- und Regierungschefs Ende Juni in Brüssel.",
	"Macron sprach von einem neuen Kapitel für Europa, das man gemeinsam mit allen Partnern aufschlagen wolle.",
	"Kritik kam aus den Niederlanden und aus mehreren nordeuropäischen Hauptstädten, die einen eigenen Haushalt der Eurozone ablehnen.",
}
