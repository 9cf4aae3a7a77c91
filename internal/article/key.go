// SPDX-License-Identifier: Apache-2.0

package article

import (
	"path"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// spelled are the letters that German spells with two.
var spelled = map[rune]string{'ä': "ae", 'ö': "oe", 'ü': "ue", 'ß': "ss", 'æ': "ae", 'ø': "o", 'ł': "l", 'đ': "d", 'ı': "i"}

// Key is the article's key for the file name, a path with slashes below the folder it was loaded from: "2018/Gipfel Rom.txt"
// is "article/2018/gipfel-rom". The extension stays unless it is txt, so that a text and its PDF are two.
func Key(name string) string {
	name = strings.ReplaceAll(name, "\\", "/")
	if ext := path.Ext(name); strings.EqualFold(ext, ".txt") {
		name = strings.TrimSuffix(name, ext)
	}
	var parts []string
	for p := range strings.SplitSeq(name, "/") {
		if s := slug(p); s != "" {
			parts = append(parts, s)
		}
	}
	if len(parts) == 0 {
		parts = []string{"unnamed"}
	}
	return "article/" + strings.Join(parts, "/")
}

// slug is s in small ASCII letters and digits, with hyphens for all else.
func slug(s string) string {
	var b strings.Builder
	gap := false
	put := func(w string) {
		if gap && b.Len() > 0 {
			b.WriteByte('-')
		}
		gap = false
		b.WriteString(w)
	}
	for _, r := range norm.NFC.String(s) {
		r = unicode.ToLower(r)
		if w, ok := spelled[r]; ok {
			put(w)
			continue
		}
		base := []rune(norm.NFD.String(string(r)))[0]
		switch {
		case base >= 'a' && base <= 'z' || base >= '0' && base <= '9':
			put(string(base))
		case unicode.IsLetter(base) || unicode.IsDigit(base): // other scripts keep their letters: a key must tell files apart
			put(string(base))
		default:
			gap = true
		}
	}
	return b.String()
}
