// SPDX-License-Identifier: Apache-2.0

package lexicon

import (
	"strings"
	"testing"
)

func TestCitation(t *testing.T) {
	for _, tc := range []struct{ in, want string }{
		{"den humanitären Korridor", "humanitärer Korridor"},
		{"die eingefrorenen Konten", "eingefrorene Konten"},
		{"die humanitäre Lage", "humanitäre Lage"},
		{"das maritime Recht", "maritimes Recht"},
		{"ein maritimes Recht", "maritimes Recht"},
		{"der humanitäre Korridor", "humanitärer Korridor"},
		{"der humanitären Lage", "humanitäre Lage"},
		{"des Konfliktes", "Konflikt"},
		{"des Arktistourismus", "Arktistourismus"},
		{"des Deichbaus", "Deichbau"},
		{"des Bündnisses", "Bündnis"},
		{"des humanitären Korridors", "humanitärer Korridor"},
		{"- geistigen Eigentums", "geistiges Eigentum"},
		{"- russischer Lieferungen", "russische Lieferungen"},
		{"- maritimen Fragen", "maritime Fragen"},
		{"- Flüchtlingen", "Flüchtlinge"},
	} {
		w := strings.Fields(tc.in)
		if got := Citation(strings.TrimPrefix(w[0], "-"), w[1:len(w)-1], w[len(w)-1]); got != tc.want {
			t.Errorf("Citation of %q = %q, want %q", tc.in, got, tc.want)
		}
	}
}
