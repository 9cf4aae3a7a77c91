// SPDX-License-Identifier: Apache-2.0

package main

import "testing"

func TestGoOn(t *testing.T) {
	for _, tc := range []struct{ what, name, begin, want string }{
		{"nothing typed", "Angela Merkel", "", "Angela Merkel"},
		{"the first word", "Angela Merkel", "Ang", "Angela Merkel"},
		{"a later word, in small letters", "Angela Merkel", "merk", "merkel"},
		{"two words", "Ursula von der Leyen", "von d", "von der Leyen"},
		{"behind a hyphen", "Kim Jong-un", "un", "un"},
		{"within a word only", "Angela Merkel", "erk", "Angela Merkel"},
		{"a part of a key", "contact/call-2018-07-merkel", "2018", "2018-07-merkel"},
		{"letters that are longer than one byte", "Élysée-Palast", "élys", "élysée-Palast"},
	} {
		t.Run(tc.what, func(t *testing.T) {
			if got := goOn(tc.name, tc.begin); got != tc.want {
				t.Errorf("got %q, want %q", got, tc.want)
			}
		})
	}
}
