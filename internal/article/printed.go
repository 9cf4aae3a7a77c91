// SPDX-License-Identifier: Apache-2.0

package article

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"summitry/internal/text"
)

// AsPrinted gives a function that gives the words of a span as the file has them, on one line. They differ from those of a.Text where the
// file writes letters with separate accents, hides hyphens in words or breaks words at line ends: the text is put in order for
// reading, a quotation must be found in the file. Where they are not found, as in HTML with tags between, they are those of a.Text.
// The file is gone through once, however many spans are asked for.
func (a *Article) AsPrinted() func(text.Span) string {
	if a.Raw == "" {
		return func(s text.Span) string { return s.In(a.Text) }
	}
	have, from, to := bones(a.Raw)
	return func(s text.Span) string {
		words := s.In(a.Text)
		want, _, _ := bones(words)
		i := strings.Index(have, want)
		if i < 0 || want == "" {
			return words
		}
		return oneLine(a.Raw[from[i]:to[i+len(want)-1]])
	}
}

// rawOf is printed where it differs from what is read by more than white space, else "".
func rawOf(printed string) string {
	for _, sign := range []string{"-\n", "- \n", "-\r\n", "\u00ad", "\u200b", "\u2060", "\ufeff"} {
		if strings.Contains(printed, sign) {
			return printed
		}
	}
	if norm.NFC.IsNormalString(printed) {
		return ""
	}
	return printed
}

// bones is s without white space, hyphens and marks nobody sees, its accents apart; from and to tell where each byte came from.
func bones(s string) (string, []int, []int) {
	var b strings.Builder
	from, to := make([]int, 0, len(s)), make([]int, 0, len(s))
	var it norm.Iter
	it.InitString(norm.NFD, s)
	for start := 0; !it.Done(); start = it.Pos() {
		for _, r := range string(it.Next()) {
			if unicode.IsSpace(r) || r == '-' || unicode.Is(unicode.Cf, r) {
				continue
			}
			n, _ := b.WriteRune(r)
			for range n {
				from, to = append(from, start), append(to, it.Pos())
			}
		}
	}
	return b.String(), from, to
}

// oneLine puts s on one line, words joined that a line break parted at their hyphen.
func oneLine(s string) string {
	lines := strings.Split(s, "\n")
	var b strings.Builder
	for i, l := range lines {
		l = strings.Join(strings.Fields(l), " ")
		b.WriteString(l)
		if i < len(lines)-1 && l != "" && !strings.HasSuffix(l, "-") {
			b.WriteByte(' ')
		}
	}
	return strings.TrimSpace(b.String())
}
