// SPDX-License-Identifier: Apache-2.0

package article

import (
	"bytes"
	"fmt"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html/charset"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/unicode/norm"
)

// decode gives raw as UTF-8, as printed. contentType is "text/html" where a meta tag may name the encoding, else "". What
// comes out still needs tidy.
func decode(raw []byte, contentType string) (string, error) {
	e := encodingOf(raw, contentType)
	s := string(raw)
	if e != nil {
		out, err := e.NewDecoder().Bytes(raw)
		if err != nil {
			return "", fmt.Errorf("decode text: %w", err)
		}
		s = string(out)
	}
	if binary(s) {
		return "", ErrBinary
	}
	return s, nil
}

// encodingOf tells how raw is encoded, nil for UTF-8. A byte order mark decides; UTF-16 without one betrays itself by its
// zero bytes; text that is UTF-8 but for a few damaged bytes is UTF-8; the rest is what its meta tag says or Windows-1252,
// which contains Latin-1.
func encodingOf(raw []byte, contentType string) encoding.Encoding {
	switch {
	case bytes.HasPrefix(raw, []byte("\xef\xbb\xbf")):
		return nil
	case bytes.HasPrefix(raw, []byte("\xff\xfe")), zeros(raw, 1):
		return unicode.UTF16(unicode.LittleEndian, unicode.UseBOM)
	case bytes.HasPrefix(raw, []byte("\xfe\xff")), zeros(raw, 0):
		return unicode.UTF16(unicode.BigEndian, unicode.UseBOM)
	case mostlyUTF8(raw):
		return nil
	}
	e, _, _ := charset.DetermineEncoding(raw[:min(len(raw), 4096)], contentType)
	return e
}

// zeros reports whether most bytes at odd (1) or even (0) places of the beginning are zero and the others are not.
func zeros(raw []byte, at int) bool {
	n := min(len(raw), 512) &^ 1
	if n < 8 {
		return false
	}
	var here, there int
	for i := 0; i < n; i += 2 {
		if raw[i+at] == 0 {
			here++
		}
		if raw[i+1-at] == 0 {
			there++
		}
	}
	return here*10 >= n/2*7 && there*10 < n/2
}

// mostlyUTF8 reports whether raw is UTF-8, or has at least four good multi-byte letters for each bad byte: a text cut in
// the middle of a letter must not lose all its umlauts.
func mostlyUTF8(raw []byte) bool {
	if utf8.Valid(raw) {
		return true
	}
	var good, bad int
	for i := 0; i < len(raw); {
		if raw[i] < utf8.RuneSelf {
			i++
			continue
		}
		r, n := utf8.DecodeRune(raw[i:])
		if r == utf8.RuneError && n == 1 {
			bad++
		} else {
			good++
		}
		i += n
	}
	return good >= 4*bad
}

// binary reports whether s has control characters that no text has, more than a stray one.
func binary(s string) bool {
	head := s[:min(len(s), 64<<10)]
	bad := 0
	for i := range len(head) {
		if c := head[i]; c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != '\v' && c != 0x1b {
			bad++
		}
	}
	return bad > 2+len(head)/200
}

// marks replaces what is set for the eye only, and controls.
var marks = newMarks()

func newMarks() *strings.Replacer {
	pairs := []string{"\r\n", "\n", "\r", "\n", "\u2028", "\n", "\u2029", "\n\n", "\u0085", "\n", "\v", "\n"}
	for _, gone := range []string{"\u00ad", "\u200b", "\u2060", "\ufeff", "\u200e", "\u200f"} {
		pairs = append(pairs, gone, "")
	}
	for _, space := range []string{"\t", "\u00a0", "\u202f", "\u2009", "\u2007", "\u2002", "\u2003", "\u200a"} {
		pairs = append(pairs, space, " ")
	}
	for c := range rune(' ') {
		if c != '\n' && c != '\r' && c != '\t' && c != '\v' && c != '\f' {
			pairs = append(pairs, string(c), "")
		}
	}
	return strings.NewReplacer(pairs...)
}

// tidy gives s in NFC without soft hyphens, zero-width marks and carriage returns, with plain spaces. Quotation marks and
// dashes stay as printed.
func tidy(s string) string {
	s = strings.ToValidUTF8(s, "\uFFFD")
	if marked(s) {
		s = marks.Replace(s)
	}
	return norm.NFC.String(s)
}

// marked reports whether s may hold something that marks replaces; most articles do not.
func marked(s string) bool {
	for i := range len(s) {
		switch c := s[i]; {
		case c >= ' ' && c < 0xc2, c == '\n', c == '\f':
		case c < ' ':
			return true
		case c == 0xc2 && i+1 < len(s) && (s[i+1] == 0xad || s[i+1] == 0xa0 || s[i+1] == 0x85):
			return true
		case c == 0xe2 && i+2 < len(s) && (s[i+1] == 0x80 && (s[i+2] < 0x90 || s[i+2] > 0xa7) && s[i+2] != 0xbf || s[i+1] == 0x81):
			return true
		case c == 0xef && i+1 < len(s) && s[i+1] == 0xbb:
			return true
		}
	}
	return false
}
