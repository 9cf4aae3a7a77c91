// SPDX-License-Identifier: Apache-2.0

package lexicon

import (
	"slices"
	"strings"
)

// Citation gives a noun phrase as a list of topics would print it: without its determiner, in the nominative. det is the folded determiner, "" if none;
// an adjective or the noun that needs no change stays as it is. An adjective whose ending would need the noun's gender, which the phrase does not
// show ("des humanitären Korridors"), takes that of the noun's last letters.
func Citation(det string, adjectives []string, noun string) string {
	genitive := slices.Contains([]string{"des", "eines", "dieses", "jenes", "seines", "ihres", "keines"}, det)
	bare := det == "" && len(adjectives) > 0 && strings.HasSuffix(adjectives[0], "en") && strings.HasSuffix(noun, "s") // "geistigen Eigentums"
	if genitive || bare {
		noun = withoutGenitive(noun)
	}
	if det == "" || slices.Contains([]string{"der", "den", "einiger", "beider"}, det) { // "von Flüchtlingen", "aus Regierungskreisen"
		for _, e := range []string{"lingen", "kreisen", "berichten"} {
			if strings.HasSuffix(noun, e) {
				noun = strings.TrimSuffix(noun, "n")
			}
		}
	}
	out := make([]string, 0, len(adjectives)+1)
	for _, a := range adjectives {
		out = append(out, citedAdjective(det, a, noun, bare))
	}
	return strings.Join(append(out, noun), " ")
}

// withoutGenitive is a masculine or neuter noun without the ending of its genitive: "Konfliktes", "Abkommens".
func withoutGenitive(noun string) string {
	if s, ok := strings.CutSuffix(noun, "es"); ok && len(s) > 3 {
		if n, ok := strings.CutSuffix(s, "niss"); ok { // "des Verhältnisses"
			return n + "nis"
		}
		return s
	}
	if strings.HasSuffix(noun, "us") && !strings.HasSuffix(noun, "aus") || strings.HasSuffix(noun, "is") { // "des Terrorismus"
		return noun
	}
	return strings.TrimSuffix(noun, "s")
}

// citedAdjective gives an adjective the ending it has without a determiner before a nominative.
func citedAdjective(det, adjective, noun string, genitive bool) string {
	stem, ending := adjective, ""
	for _, e := range []string{"en", "er", "es", "em", "e"} {
		if s, ok := strings.CutSuffix(adjective, e); ok && len(s) > 2 {
			stem, ending = s, e
			break
		}
	}
	gender := "er"
	for _, e := range []string{"um", "chen", "ment", "nis", "eben", "ommen"} {
		if strings.HasSuffix(noun, e) {
			gender = "es"
		}
	}
	if IsFeminine(noun) {
		gender = "e"
	}
	switch {
	case ending == "":
		return adjective
	case strings.HasPrefix(det, "die"), slices.Contains([]string{"eine", "keine", "seine", "ihre", "zur", "einer", "seiner", "ihrer", "jene"}, det):
		return stem + "e"
	case det == "der" && ending == "en": // a genitive, of a feminine or a plural
		return stem + "e"
	case det == "der", slices.Contains([]string{"den", "einen", "keinen", "seinen", "ihren", "diesen", "jenen"}, det):
		return stem + "er"
	case det == "das":
		return stem + "es"
	case det == "" && ending == "en" && !genitive && strings.HasSuffix(noun, "n"): // "mit humanitären Fragen"
		return stem + "e"
	case det == "" && ending == "er" && strings.HasSuffix(noun, "en"): // "russischer Lieferungen"
		return stem + "e"
	case ending == "en", ending == "em":
		return stem + gender
	}
	return adjective
}

// IsFeminine reports whether a noun ends like those that are always feminine.
func IsFeminine(noun string) bool {
	for _, e := range []string{"ung", "heit", "keit", "schaft", "ion", "tät", "ik"} {
		if strings.HasSuffix(noun, e) {
			return true
		}
	}
	return false
}

// IsRelational reports whether a folded adjective tells by its ending what field something belongs to: "rüstungspolitisch".
func IsRelational(fold string) bool {
	for _, e := range []string{"ische", "ischen", "ischer"} {
		if strings.HasSuffix(fold, e) {
			return true
		}
	}
	return false
}

// IsDeed reports whether a folded noun names what somebody does with something, so that the something is the topic: "die Bezahlung der Grenzmauer".
func IsDeed(fold string) bool {
	for _, e := range []string{"ung", "tion", "sion"} {
		if strings.HasSuffix(fold, e) {
			return true
		}
	}
	return false
}
