// SPDX-License-Identifier: Apache-2.0

package article

import (
	"strings"
	"unicode"
)

// footLine takes a line at the foot that names who printed the text: "Quelle: tagesschau.de", "© 2018 Deutsche Welle". Which agencies wrote it
// may stand beside, or alone. A line with anything else in it is left to what else it may be: the credit of a picture names people.
func (c *cleaner) footLine(i int) bool {
	if i < c.first {
		return false
	}
	s := strings.TrimSpace(c.paras[i].text)
	if len(s) > 120 {
		return false
	}
	names, ok := sourceOf(s)
	if !ok {
		names, ok = rightsOf(s)
	}
	if !ok {
		return false
	}
	var agencies []string
	outlet := ""
	for part := range strings.FieldsFuncSeq(names, func(r rune) bool { return strings.ContainsRune(",/;|+&", r) }) {
		part = strings.TrimSpace(part)
		all, printed := allAgencies(part), outletNamed(part)
		switch {
		case len(all) > 0:
			agencies = append(agencies, all...)
		case printed != "" && (outlet == "" || outlet == printed):
			outlet = printed
		case printed != "" || initials(part) == "" || part != strings.ToLower(part):
			return false
		}
	}
	if outlet == "" && len(agencies) == 0 {
		return false
	}
	keep(&c.h.foot, outlet)
	c.h.mark(agencies...)
	return true
}

// sourceOf is what stands behind the word for a source and its colon: "Quelle: dpa", "(Quelle: dpa/AFP)".
func sourceOf(s string) (names string, ok bool) {
	word, names, ok := strings.Cut(strings.Trim(s, "()[] "), ":")
	return strings.TrimRight(names, " ."), ok && words().sources[fold(word)]
}

// rightsOf is whose rights are kept, without year and legal form: "© 2018 Deutsche Welle", "Alle Rechte vorbehalten. © Hansepost Verlag GmbH".
// Without either, the sign may stand before whoever took a picture.
func rightsOf(s string) (names string, ok bool) {
	evident := false
	for _, phrase := range words().rights {
		if at := strings.Index(fold(s), phrase); at >= 0 && len(fold(s)) == len(s) {
			s, evident = s[:at]+s[at+len(phrase):], true
		}
	}
	s = strings.Trim(s, " .,|–-")
	signed := false
	for _, sign := range [...]string{"©", "(c)", "(C)", "Copyright", "copyright"} {
		if rest, is := strings.CutPrefix(s, sign); is {
			s, signed = strings.TrimLeft(rest, " :"), true
		}
	}
	if !signed {
		return "", false
	}
	var kept []string
	for w := range strings.FieldsSeq(s) {
		bare := strings.Trim(w, ".,:–-")
		switch {
		case year(bare), words().forms[fold(bare)]:
			evident = true
		case bare != "" || len(kept) == 0:
			kept = append(kept, w)
		}
	}
	return strings.Trim(strings.Join(kept, " "), " .,|–-"), evident && len(kept) > 0
}

// year reports whether s is a year, or two of them: "2018", "2018-2021", "2018–2021".
func year(s string) bool {
	n := 0
	for part := range strings.FieldsFuncSeq(s, func(r rune) bool { return r == '-' || r == '–' }) {
		if n++; len(part) != 4 || digits(part, 0) != 4 || part[:2] != "19" && part[:2] != "20" {
			return false
		}
	}
	return n == 1 || n == 2
}

// outletNamed is the outlet that s names, by the list, by its web address or by how names of newspapers are made; "" where it names none.
func outletNamed(s string) string {
	s = strings.TrimPrefix(strings.TrimPrefix(strings.TrimSuffix(s, "/"), "https://"), "www.")
	if host := strings.ToLower(s); addressed(host) {
		return outletOf("https://" + host)
	}
	if printed := knownOutlet(s); printed != "" {
		return printed
	}
	if capitalised(s) && papery(s) || paperName(s) {
		return s
	}
	return ""
}

// knownOutlet is the outlet of the list that s names, whole, short, without its article or with the word for an edition: "Der Spiegel", "Spiegel
// Online", "DW", "F.A.Z."; "" where it names none.
func knownOutlet(s string) string {
	for _, name := range []string{s, withoutEdition(s), strings.ReplaceAll(s, ".", "")} {
		if printed, ok := words().shorts[name]; ok {
			return printed
		}
		if printed, ok := words().outletPrinted[fold(name)]; ok {
			return printed
		}
	}
	return ""
}

// addressed reports whether s is the name of a computer on the web: words of letters, digits and hyphens with points between, the last of two letters
// or more: "nordblick.example". "f.a.z." is none.
func addressed(s string) bool {
	parts := strings.Split(s, ".")
	for i, p := range parts {
		last := i == len(parts)-1
		if p == "" || last && len(p) < 2 || i == 0 && len(p) < 2 {
			return false
		}
		for _, r := range p {
			if r > unicode.MaxASCII || !unicode.IsLetter(r) && (last || !unicode.IsDigit(r) && r != '-') {
				return false
			}
		}
	}
	return len(parts) >= 2
}

// signers are the agencies whose marks stand in a signature or in the brackets of a dateline, of which one is known already.
func signers(s, known string) []string {
	if known == "" {
		return nil
	}
	_, inner, _ := strings.Cut(s, "(")
	inner, _, _ = strings.Cut(inner, ")")
	if _, at, dated := findDay(inner); dated {
		inner = inner[:at.Start] + " " + inner[at.End:]
	}
	if all := marksOf(inner); len(all) > 0 {
		return all
	}
	return []string{known}
}
